"""`python -m riverrun_export.check FILE.ts`: prints the table and exits 0 if the file keeps the contract, else 1."""

import sys
from pathlib import Path

from rich.console import Console

from riverrun_export.check import check

if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m riverrun_export.check FILE.ts")
    report = check(Path(sys.argv[1]))
    report.print(Console())
    sys.exit(0 if report.ok else 1)
