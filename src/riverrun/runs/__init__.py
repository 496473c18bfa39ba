"""Runs: the folder that training writes, its config, and the presets."""

from riverrun.runs.folder import Run

__all__ = ["Run"]
