"""Run the command line: `python -m riverrun` is the same as `riverrun`."""

import sys

from riverrun.cli import main

if __name__ == "__main__":
    sys.exit(main())
