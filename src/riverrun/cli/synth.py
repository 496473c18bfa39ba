"""The command `synth`: synthesise WAV recordings of strings, keyboards or drums."""

import argparse
from typing import Any

from riverrun.cli.arguments import SEED, Parser, add_command, output_folder
from riverrun.cli.options import add_sample_rate
from riverrun.cli.terminal import loading, plain_console, progress
from riverrun.files import sole_writer


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "synth", "synthesise WAV recordings of strings, keyboards or drums")
    parser.add_argument(
        "kind", choices=["strings", "keys", "drums"], help="phrases of strings or keyboards, or single drum sounds"
    )
    parser.add_argument("--out", type=output_folder, required=True, metavar="DIR", help="folder for the WAV files")
    parser.add_argument("--minutes", type=float, default=5.0, metavar="M", help="total duration in minutes (default 5)")
    parser.add_argument(
        "--seed", type=SEED, default=0, metavar="S", help="random seed; the same seed gives the same files (default 0)"
    )
    add_sample_rate(parser)
    parser.set_defaults(func=run_synth)


def run_synth(args: argparse.Namespace) -> None:
    console = plain_console()
    with loading(console):
        from riverrun.audio.synth import synthesise

    with sole_writer(args.out), progress(console, f"synthesising {args.kind}") as update:
        paths = synthesise(
            args.kind,
            args.out,
            minutes=args.minutes,
            seed=args.seed,
            sample_rate=args.sample_rate,
            progress=lambda done, total: update(done, total, f"{done} of {total} files"),
        )
    console.print(f"wrote {len(paths)} {'file' if len(paths) == 1 else 'files'} to {args.out}")
