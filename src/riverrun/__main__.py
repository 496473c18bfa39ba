"""`python -m riverrun` is `riverrun`."""

import sys

from riverrun.cli import main

if __name__ == "__main__":
    sys.exit(main())
