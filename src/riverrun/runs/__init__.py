"""Runs: the folder that training writes, its config, the presets, and the instruments in the package."""

from riverrun.runs.bundled import find_run
from riverrun.runs.folder import Run

__all__ = ["Run", "find_run"]
