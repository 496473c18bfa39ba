"""The command `export`: write a run as one .ts file, with patches for it."""

import argparse
from typing import Any

from riverrun.cli.arguments import Parser, add_command, output_file, run_name
from riverrun.cli.options import RUN_HELP, add_buffer, add_target
from riverrun.cli.terminal import loading, plain_console
from riverrun.errors import UsageError


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "export", "write a run as one .ts file for nn~, with patches for it")
    parser.add_argument("run", type=run_name, metavar="RUN", help=RUN_HELP)
    parser.add_argument("--out", type=output_file, required=True, metavar="FILE.ts", help="instrument to write")
    parser.add_argument(
        "--latents", type=int, metavar="D", help="number of latents that the instrument shows (default: all)"
    )
    parser.add_argument(
        "--fill",
        choices=["mean", "noise"],
        default="mean",
        help="value of the latents that it does not show (default mean)",
    )
    parser.add_argument(
        "--engine",
        default="linear",
        metavar="NAME",
        help="streaming engine of the convolutions: linear, or cached-conv, the slower reference (default linear)",
    )
    add_target(parser, "version of nn~ that has to load the file")
    parser.add_argument(
        "--licence",
        "--license",
        default="",
        metavar="TEXT",
        help="terms of use for others, stored in the file",
    )
    parser.add_argument("--alone", "--no-patches", action="store_true", help="write no patches")
    add_buffer(parser)
    parser.set_defaults(func=run_export)


def run_export(args: argparse.Namespace) -> None:
    if args.alone and args.buffer is not None:
        raise UsageError("--buffer sets the buffer of the patches, but --alone writes none; give one of the two")
    console = plain_console()
    with loading(console):
        from riverrun.runs import Run, find_run
        from riverrun_export.build import Options, export
        from riverrun_export.patches import check_buffer, write_patches

    if args.buffer is not None:
        check_buffer(args.buffer)
    run = Run.open(find_run(args.run))
    options = Options(
        latents=args.latents,
        fill_noise=args.fill == "noise",
        engine=args.engine,
        target=args.target,
        licence=args.licence,
    )
    with console.status("exporting"):
        lines = export(run, args.out, options)
    for line in lines:
        console.print(line)
    if not args.alone:
        patches = write_patches(args.out, args.out.parent, buffer=args.buffer, say=console.print)
        console.print(f"wrote patches: {', '.join(patch.path.name for patch in patches)}")
        for patch in patches:
            if patch.kept:
                console.print(patch.line())
