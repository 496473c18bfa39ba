"""The commands. Each exits with 0 on success, 1 if it failed, and 2 if its arguments were wrong."""

from riverrun.cli.main import main

__all__ = ["main"]
