"""The writer for Pure Data."""
