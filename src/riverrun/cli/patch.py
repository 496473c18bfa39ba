"""The command `patch`: make patches for a .ts."""

import argparse
from typing import Any

from riverrun.cli.arguments import (
    Parser,
    command,
    file_there,
    folder_to_write,
    whole,
)
from riverrun.cli.options import OSC_PORT, add_buffer
from riverrun.cli.terminal import console, loading
from riverrun_export.contract.names import PORT


def add(commands: Any, common: Parser) -> None:
    parser = command(commands, common, "patch", "make Max and Pure Data patches for a .ts")
    parser.add_argument("file", type=file_there, metavar="FILE.ts", help="any .ts for nn~")
    parser.add_argument("--out", type=folder_to_write, required=True, metavar="DIR", help="folder for the patches")
    add_buffer(parser)
    parser.add_argument("--port", type=whole(1, 65535), default=PORT, metavar="P", help=f"{OSC_PORT} (default {PORT})")
    parser.set_defaults(do=do_patch)


def do_patch(asked: argparse.Namespace) -> None:
    out = console()
    with loading(out):
        from riverrun_export.patches import write_patches

    for each in write_patches(asked.file, asked.out, asked.buffer, out.print, asked.port):
        out.print(each.line())
