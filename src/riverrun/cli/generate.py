"""The command `generate`: let an instrument play by itself, to a file."""

import argparse
from typing import Any

from riverrun.cli.arguments import (
    Parser,
    command,
    file_to_write,
    place,
)
from riverrun.cli.options import AUDIO
from riverrun.cli.terminal import console, loading


def add(commands: Any, common: Parser) -> None:
    parser = command(commands, common, "generate", "let an instrument play by itself, to a file")
    parser.add_argument("instrument", type=place, metavar="RUN|FILE.ts", help="a run or an instrument")
    parser.add_argument("--out", type=file_to_write, required=True, metavar="FILE.wav", help=AUDIO)
    parser.add_argument("--seconds", type=float, default=10.0, metavar="S", help="how long (default 10)")
    parser.add_argument("--temperature", type=float, metavar="T", help="0 most likely, 1 as learned, the default")
    parser.add_argument("--seed", type=int, metavar="S", help="0 or more repeats exactly (default free)")
    parser.set_defaults(do=do_generate)


def do_generate(asked: argparse.Namespace) -> None:
    out = console()
    with loading(out):
        from riverrun_export.player import Player

    with out.status("playing"):
        player = Player.open(asked.instrument)
        told = player.generate(asked.out, asked.seconds, asked.temperature, asked.seed)
    for line in [f"wrote {asked.out}: {asked.seconds:g} s", *told]:
        out.print(line)
