"""The command `transform`: send an audio file through an instrument."""

import argparse
from typing import Any

from riverrun.cli.arguments import Parser, add_command, any_path, check_not_input, input_file, output_file
from riverrun.cli.options import AUDIO_HELP
from riverrun.cli.terminal import loading, plain_console


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "transform", "send an audio file through an instrument")
    parser.add_argument("instrument", type=any_path, metavar="RUN|FILE.ts", help="run or instrument")
    parser.add_argument("source", type=input_file, metavar="IN.wav", help="any audio file")
    parser.add_argument("--out", type=output_file, required=True, metavar="OUT.wav", help=AUDIO_HELP)
    parser.set_defaults(func=run_transform)


def run_transform(args: argparse.Namespace) -> None:
    check_not_input(args.out, args.source)
    console = plain_console()
    with loading(console):
        from riverrun_export.player import Player

    with console.status("transforming"):
        notes = Player.open(args.instrument).transform(args.source, args.out)
    for line in [f"wrote {args.out}", *notes]:
        console.print(line)
