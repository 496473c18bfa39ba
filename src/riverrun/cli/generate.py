"""The command `generate`: write audio that an instrument plays by itself."""

import argparse
from typing import Any

from riverrun.cli.arguments import Parser, add_command, output_file, run_name
from riverrun.cli.options import AUDIO_HELP, SUBJECT_HELP
from riverrun.cli.terminal import loading, plain_console


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "generate", "write audio that an instrument plays by itself")
    parser.add_argument("instrument", type=run_name, metavar="RUN|FILE.ts", help=SUBJECT_HELP)
    parser.add_argument("--out", type=output_file, required=True, metavar="FILE.wav", help=AUDIO_HELP)
    parser.add_argument("--seconds", type=float, default=10.0, metavar="S", help="duration in seconds (default 10)")
    parser.add_argument(
        "--temperature",
        type=float,
        metavar="T",
        help="temperature: 0 for the most likely sound, 1 for the distribution that was learned (default 1)",
    )
    parser.add_argument("--seed", type=int, metavar="S", help="random seed, 0 or more (default: another each time)")
    parser.set_defaults(func=run_generate)


def run_generate(args: argparse.Namespace) -> None:
    console = plain_console()
    with loading(console):
        from riverrun.runs import find_run
        from riverrun_export.player import Player

    with console.status("playing"):
        player = Player.open(find_run(args.instrument))
        notes = player.generate(args.out, seconds=args.seconds, temperature=args.temperature, seed=args.seed)
    for line in [f"wrote {args.out}: {args.seconds:g} s", *notes]:
        console.print(line)
