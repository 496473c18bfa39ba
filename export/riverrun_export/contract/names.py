"""File names that nn~ loads and that a message in Max or Pd can contain; the UDP port at which patches receive OSC."""

import re

PORT = 9001
"""Default UDP port at which patches receive OSC."""

MIN_LENGTH = 3
"""Minimum number of characters before .ts: Pd aborts with fewer."""

SPECIAL_CHARACTERS = re.compile(r'[\s,;$\\"{}]')
"""Characters that Pd or Max reads as the end of a message, as a variable or as a quote."""


def problem_of(stem: str) -> str:
    """Return why nn~, or a message to it, can't use a file name; "" if it can.

    Args:
        stem: the file name without its .ts.
    """
    if len(stem) < MIN_LENGTH:
        return f"under {MIN_LENGTH} characters"
    return 'a space or one of , ; $ \\ " { }' if SPECIAL_CHARACTERS.search(stem) else ""


def suggest(stem: str) -> str:
    """Return a similar file name, without its .ts, that nn~ can use."""
    name = SPECIAL_CHARACTERS.sub("-", stem)
    return name if len(name) >= MIN_LENGTH else f"{name or 'my'}-model"
