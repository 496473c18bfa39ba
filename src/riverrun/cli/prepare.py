"""The command `prepare`: make a corpus of audio files."""

import argparse
import os
from typing import Any

from riverrun.cli.arguments import Parser, add_command, any_path, output_folder
from riverrun.cli.options import add_sample_rate
from riverrun.cli.terminal import loading, plain_console, progress


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "prepare", "make a corpus of audio files and folders")
    parser.add_argument("sources", type=any_path, nargs="+", metavar="SOURCE", help="audio files, or folders of them")
    parser.add_argument("--out", type=output_folder, required=True, metavar="CORPUS", help="folder for the corpus")
    add_sample_rate(parser)
    parser.add_argument(
        "--channels", type=int, default=2, metavar="N", help="audio channels, 1 (mono) to 8 (default 2)"
    )
    parser.add_argument(
        "--clip", type=float, default=3.0, metavar="SECONDS", help="clip length in seconds, 0.1 to 60 (default 3)"
    )
    workers = max(os.cpu_count() or 1, 1)
    parser.add_argument(
        "--workers", type=int, default=workers, metavar="N", help=f"files to decode at once (default {workers})"
    )
    parser.set_defaults(func=run_prepare)


def run_prepare(args: argparse.Namespace) -> None:
    console = plain_console()
    with loading(console):
        from riverrun.corpus import prepare

    with progress(console, "preparing") as update:
        summary = prepare(
            args.sources,
            args.out,
            sample_rate=args.sample_rate,
            channels=args.channels,
            clip=args.clip,
            workers=args.workers,
            progress=update,
        )
    for line in summary.lines():
        console.print(line)
