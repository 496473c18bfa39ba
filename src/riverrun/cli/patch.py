"""The command `patch`: write Max and Pure Data patches for a .ts."""

import argparse
from typing import Any

from riverrun.cli.arguments import Parser, add_command, input_file, output_folder
from riverrun.cli.options import PORT_NUMBER, add_buffer
from riverrun.cli.terminal import loading, plain_console
from riverrun_export.contract.names import PORT


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "patch", "write Max and Pure Data patches for a .ts")
    parser.add_argument("file", type=input_file, metavar="FILE.ts", help="any .ts for nn~")
    parser.add_argument("--out", type=output_folder, required=True, metavar="DIR", help="folder for the patches")
    add_buffer(parser)
    parser.add_argument(
        "--port",
        type=PORT_NUMBER,
        default=PORT,
        metavar="P",
        help=f"UDP port on which the patches motion and oneshot receive OSC (default {PORT})",
    )
    parser.set_defaults(func=run_patch)


def run_patch(args: argparse.Namespace) -> None:
    console = plain_console()
    with loading(console):
        from riverrun_export.patches import write_patches

    patches = write_patches(args.file, args.out, buffer=args.buffer, say=console.print, port=args.port)
    for patch in patches:
        console.print(patch.line())
