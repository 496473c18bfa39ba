"""The command `transform`: send an audio file through an instrument."""

import argparse
from typing import Any

from riverrun.cli.arguments import Parser, add_command, check_not_input, input_file, output_file, run_name
from riverrun.cli.options import AUDIO_HELP, SUBJECT_HELP
from riverrun.cli.terminal import loading, plain_console


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "transform", "send an audio file through an instrument")
    parser.add_argument("instrument", type=run_name, metavar="RUN|FILE.ts", help=SUBJECT_HELP)
    parser.add_argument("source", type=input_file, metavar="IN.wav", help="any audio file")
    parser.add_argument("--out", type=output_file, required=True, metavar="OUT.wav", help=AUDIO_HELP)
    parser.set_defaults(func=run_transform)


def run_transform(args: argparse.Namespace) -> None:
    check_not_input(args.out, args.source)
    console = plain_console()
    with loading(console):
        from riverrun.runs import find_run
        from riverrun_export.player import Player

    with console.status("transforming"):
        notes = Player.open(find_run(args.instrument)).transform(args.source, args.out)
    for line in [f"wrote {args.out}", *notes]:
        console.print(line)
