"""The command `check`: check that a .ts works in nn~."""

import argparse
from typing import Any

from rich.console import Console

from riverrun.cli.arguments import (
    Parser,
    apart,
    command,
    file_there,
    file_to_write,
)
from riverrun.cli.options import add_target
from riverrun.cli.terminal import console, write_report
from riverrun.errors import RiverrunError


def add(commands: Any, common: Parser) -> None:
    parser = command(commands, common, "check", "does a .ts keep the contract of nn~?")
    parser.add_argument("file", type=file_there, metavar="FILE.ts", help="any .ts for nn~")
    parser.add_argument("--json", type=file_to_write, metavar="FILE", help="write the findings there too")
    add_target(parser, "the nn~ that it is checked for")
    parser.set_defaults(do=do_check)


def do_check(asked: argparse.Namespace) -> None:
    from riverrun_export.check import check

    if asked.json:
        apart(asked.json, asked.file)
    out = console()
    with out.status("checking"):
        report = check(asked.file, target=asked.target)
    report.print(Console())
    if asked.json:
        write_report(report.to_json(), asked.json, out)
    if not report.ok:
        raise RiverrunError(f"{asked.file}: doesn't keep the contract of nn~")
