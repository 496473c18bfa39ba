"""The command `bench`: measure speed and latency of a .ts."""

import argparse
import os
from typing import Any

from rich.console import Console

from riverrun.cli.arguments import Parser, add_command, check_not_input, input_file, output_file, whole_number
from riverrun.cli.terminal import plain_console, write_report
from riverrun.errors import RiverrunError, UsageError

LARGEST_BLOCK = 1 << 20
"""Samples of the largest block that can be measured: 22 s at 48 kHz."""


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "bench", "measure speed and latency of a .ts")
    parser.add_argument("file", type=input_file, metavar="FILE.ts", help="any .ts for nn~")
    parser.add_argument(
        "--block",
        type=whole_number(1, LARGEST_BLOCK),
        nargs="+",
        default=[],
        metavar="N",
        help="block sizes in samples (default: the smallest of the file, 2048 and 8192)",
    )
    parser.add_argument(
        "--threads",
        type=whole_number(1),
        nargs="+",
        default=[],
        metavar="N",
        help="numbers of threads (default: 1, and the speed with as many as nn~ uses unless it is configured)",
    )
    parser.add_argument(
        "--count",
        type=whole_number(10, 100000),
        default=300,
        metavar="N",
        help="number of timed blocks per row (default 300)",
    )
    parser.add_argument("--json", type=output_file, metavar="FILE", help="also write the results to a JSON file")
    parser.set_defaults(func=run_bench)


def run_bench(args: argparse.Namespace) -> None:
    from riverrun_export.bench import bench

    cores = os.cpu_count() or 1
    if args.threads and max(args.threads) > cores:
        raise UsageError(f"--threads {max(args.threads)}: the maximum on this machine is {cores}")
    if args.json:
        check_not_input(args.json, args.file)
    console = plain_console()
    with console.status("starting") as status:
        report = bench(args.file, blocks=args.block, threads=args.threads, count=args.count, on_step=status.update)
    if report.rows:
        report.print(Console())
    if args.json:
        write_report(report.to_json(), args.json, console)
    if not report.ok:
        raise RiverrunError(f"{args.file}: {'; '.join(report.failures)}")
