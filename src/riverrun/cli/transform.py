"""The command `transform`: send a file through an instrument."""

import argparse
from typing import Any

from riverrun.cli.arguments import (
    Parser,
    apart,
    command,
    file_there,
    file_to_write,
    place,
)
from riverrun.cli.options import AUDIO
from riverrun.cli.terminal import console, loading


def add(commands: Any, common: Parser) -> None:
    parser = command(commands, common, "transform", "send a file through an instrument's latents")
    parser.add_argument("instrument", type=place, metavar="RUN|FILE.ts", help="a run or an instrument")
    parser.add_argument("source", type=file_there, metavar="IN.wav", help="any audio file")
    parser.add_argument("--out", type=file_to_write, required=True, metavar="OUT.wav", help=AUDIO)
    parser.set_defaults(do=do_transform)


def do_transform(asked: argparse.Namespace) -> None:
    apart(asked.out, asked.source)
    out = console()
    with loading(out):
        from riverrun_export.player import Player

    with out.status("transforming"):
        told = Player.open(asked.instrument).transform(asked.source, asked.out)
    for line in [f"wrote {asked.out}", *told]:
        out.print(line)
