"""The command `export`: write a run as one .ts file and make patches for it."""

import argparse
from typing import Any

from riverrun.cli.arguments import (
    Parser,
    command,
    file_to_write,
    place,
)
from riverrun.cli.options import add_buffer, add_target
from riverrun.cli.terminal import console, loading
from riverrun.errors import UsageError


def add(commands: Any, common: Parser) -> None:
    parser = command(commands, common, "export", "make a run one .ts file that nn~ loads, and patches for it")
    parser.add_argument("run", type=place, metavar="RUN", help="made by 'riverrun train'")
    parser.add_argument("--out", type=file_to_write, required=True, metavar="FILE.ts", help="the instrument")
    parser.add_argument("--latents", type=int, metavar="D", help="how many latents it shows (default: all)")
    parser.add_argument(
        "--fill", choices=["mean", "noise"], default="mean", help="what the latents not shown are (default mean)"
    )
    parser.add_argument(
        "--engine",
        default="linear",
        metavar="NAME",
        help="what its convolutions stream by: linear (default), or cached-conv, the slower reference",
    )
    add_target(parser, "the nn~ that it has to load in")
    parser.add_argument("--licence", default="", metavar="TEXT", help="what others may do with it; kept in the file")
    parser.add_argument("--alone", action="store_true", help="write no patches beside it")
    add_buffer(parser)
    parser.set_defaults(do=do_export)


def do_export(asked: argparse.Namespace) -> None:
    if asked.alone and asked.buffer is not None:
        raise UsageError("--buffer is for the patches, and --alone writes none: give one of the two")
    out = console()
    with loading(out):
        from riverrun.runs.folder import Run
        from riverrun_export.build import Options, export
        from riverrun_export.patches import check_buffer, write_patches

    if asked.buffer is not None:
        check_buffer(asked.buffer)
    run = Run.open(asked.run)
    options = Options(asked.latents, asked.fill == "noise", asked.engine, asked.target, asked.licence)
    with out.status("exporting"):
        lines = export(run, asked.out, options)
    for line in lines:
        out.print(line)
    if not asked.alone:
        patches = write_patches(asked.out, asked.out.parent, asked.buffer, out.print)
        out.print(f"patches beside it: {', '.join(each.path.name for each in patches)}")
        for each in patches:
            if each.kept:
                out.print(each.line())
