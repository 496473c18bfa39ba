"""The commands. Each says what it wrote, exits 0 when it did the job, 2 when asked wrongly, 1 when it failed."""

from riverrun.cli.main import main

__all__ = ["main"]
