"""The writer for Max."""
