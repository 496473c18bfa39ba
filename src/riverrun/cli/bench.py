"""The command `bench`: measure speed and latency of a .ts."""

import argparse
import os
from typing import Any

from rich.console import Console

from riverrun.cli.arguments import (
    Parser,
    apart,
    command,
    file_there,
    file_to_write,
    whole,
)
from riverrun.cli.terminal import console, write_report
from riverrun.errors import RiverrunError, UsageError

LARGEST = 1 << 20
"""Samples of the largest block that can be asked for: 22 s at 48 kHz."""


def add(commands: Any, common: Parser) -> None:
    parser = command(commands, common, "bench", "how fast is a .ts, how fast could it be, how late does it play?")
    parser.add_argument("file", type=file_there, metavar="FILE.ts", help="any .ts for nn~")
    parser.add_argument(
        "--block",
        type=whole(1, LARGEST),
        nargs="+",
        default=[],
        metavar="N",
        help="samples, as given to nn~ (default: its smallest, 2048, 8192)",
    )
    parser.add_argument(
        "--threads",
        type=whole(1),
        nargs="+",
        default=[],
        metavar="N",
        help="how many (default 1, and how fast it is on as many as nn~ gets unless told otherwise)",
    )
    parser.add_argument(
        "--count", type=whole(10, 100000), default=300, metavar="N", help="blocks timed for each row (default 300)"
    )
    parser.add_argument("--json", type=file_to_write, metavar="FILE", help="write the figures there too")
    parser.set_defaults(do=do_bench)


def do_bench(asked: argparse.Namespace) -> None:
    from riverrun_export.bench import bench

    cores = os.cpu_count() or 1
    if asked.threads and max(asked.threads) > cores:
        raise UsageError(f"--threads {max(asked.threads)}: this machine has {cores}; ask for 1 to {cores}")
    if asked.json:
        apart(asked.json, asked.file)
    out = console()
    with out.status("starting") as status:
        report = bench(asked.file, asked.block, asked.threads, asked.count, status.update)
    if report.rows:
        report.print(Console())
    if asked.json:
        write_report(report.to_json(), asked.json, out)
    if not report.ok:
        raise RiverrunError(f"{asked.file}: {'; '.join(report.failures)}")
