"""The command `prepare`: make a corpus of audio files."""

import argparse
import os
from typing import Any

from riverrun.cli.arguments import (
    Parser,
    command,
    folder_to_write,
    place,
)
from riverrun.cli.terminal import console, loading, progress


def add(commands: Any, common: Parser) -> None:
    parser = command(commands, common, "prepare", "make a corpus of audio files and folders")
    parser.add_argument("sources", type=place, nargs="+", metavar="SOURCE", help="audio files, or folders of them")
    parser.add_argument("--out", type=folder_to_write, required=True, metavar="CORPUS", help="folder for the corpus")
    parser.add_argument("--rate", type=int, default=48000, metavar="HZ", help="sample rate (default 48000)")
    parser.add_argument("--channels", type=int, default=2, metavar="N", help="1 mono, 2 stereo … 8 (default 2)")
    parser.add_argument("--clip", type=float, default=3.0, metavar="SECONDS", help="length of a clip (default 3)")
    workers = max(os.cpu_count() or 1, 1)
    parser.add_argument("--workers", type=int, default=workers, metavar="N", help=f"files at once (default {workers})")
    parser.set_defaults(do=do_prepare)


def do_prepare(asked: argparse.Namespace) -> None:
    out = console()
    with loading(out):
        from riverrun.corpus import prepare

    with progress(out, "preparing") as step:
        summary = prepare(asked.sources, asked.out, asked.rate, asked.channels, asked.clip, asked.workers, step)
    for line in summary.lines():
        out.print(line)
