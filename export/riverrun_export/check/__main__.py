"""`python -m riverrun_export.check FILE.ts`: print the report, and exit with 0 if the file keeps the contract, else 1.

It works without the training package.
"""

import argparse
import sys
from pathlib import Path

from rich.console import Console

from riverrun_export.check import check
from riverrun_export.targets import DEFAULT, TARGETS

if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        prog="python -m riverrun_export.check", description="check that a .ts works in nn~", allow_abbrev=False
    )
    parser.add_argument("file", type=Path, metavar="FILE.ts", help="a .ts for nn~")
    parser.add_argument(
        "--target", choices=TARGETS, default=DEFAULT, help=f"release of nn~ to check for (default {DEFAULT})"
    )
    arguments = parser.parse_args()
    report = check(arguments.file, target=arguments.target)
    report.print(Console())
    sys.exit(0 if report.ok else 1)
