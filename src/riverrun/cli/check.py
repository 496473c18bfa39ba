"""The command `check`: check that a .ts works in nn~."""

import argparse
from typing import Any

from rich.console import Console

from riverrun.cli.arguments import Parser, add_command, check_not_input, input_file, output_file
from riverrun.cli.options import add_target
from riverrun.cli.terminal import plain_console, write_report
from riverrun.errors import RiverrunError


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "check", "check that a .ts works in nn~")
    parser.add_argument("file", type=input_file, metavar="FILE.ts", help="any .ts for nn~")
    parser.add_argument("--json", type=output_file, metavar="FILE", help="also write the findings to a JSON file")
    add_target(parser, "version of nn~ to check for")
    parser.set_defaults(func=run_check)


def run_check(args: argparse.Namespace) -> None:
    from riverrun_export.check import check

    if args.json:
        check_not_input(args.json, args.file)
    console = plain_console()
    with console.status("checking"):
        report = check(args.file, target=args.target)
    report.print(Console())
    if args.json:
        write_report(report.to_json(), args.json, console)
    if not report.ok:
        raise RiverrunError(f"{args.file}: does not work in nn~; see the errors in the report")
