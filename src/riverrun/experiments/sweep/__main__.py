"""The process of one run: `python -m riverrun.experiments.sweep DIR RUN`. It ends with the one that started it."""

import os
import sys
import threading

from riverrun.experiments.sweep.work import work


def end_with_parent() -> None:
    """End this process at once when its standard input closes: whoever started it is gone, also by kill −9."""
    os.read(0, 1)  # not by sys.stdin, whose lock Python needs when it ends
    os._exit(1)


if __name__ == "__main__":
    threading.Thread(target=end_with_parent, daemon=True).start()
    sys.exit(1 if work(*sys.argv[1:]) else 0)
