"""Runs: the folder of a training, its config and the presets."""
