"""Runs: the folder that training writes, its config, and the presets."""
