"""`python -m riverrun_export.check FILE.ts`: prints the table and exits 0 if the file keeps the contract, else 1."""

import argparse
import sys
from pathlib import Path

from rich.console import Console

from riverrun_export.check import check
from riverrun_export.targets import DEFAULT, TARGETS

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m riverrun_export.check", allow_abbrev=False)
    parser.add_argument("file", type=Path, metavar="FILE.ts", help="any .ts for nn~")
    parser.add_argument("--target", choices=TARGETS, default=DEFAULT, help=f"the nn~ it is for; default {DEFAULT}")
    asked = parser.parse_args()
    report = check(asked.file, target=asked.target)
    report.print(Console())
    sys.exit(0 if report.ok else 1)
