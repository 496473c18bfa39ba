"""Names of files that nn~ takes, and that a message in Max or Pd can hold; the port where patches hear OSC."""

import re

PORT = 9001
"""Of UDP, where patches hear OSC unless they were made for another."""

SHORTEST = 3
"""Characters before .ts: Pd aborts on fewer."""

BREAKS_A_MESSAGE = re.compile(r'[\s,;$\\"{}]')
"""What Pd or Max would read as the end of a message, a variable or a quote."""


def wrong(stem: str) -> str:
    """What nn~, or a message to it, can't take of a file's name without its .ts; "" if nothing."""
    if len(stem) < SHORTEST:
        return f"under {SHORTEST} characters"
    return 'a space or one of , ; $ \\ " { }' if BREAKS_A_MESSAGE.search(stem) else ""


def better(stem: str) -> str:
    """A name like it that would do."""
    good = BREAKS_A_MESSAGE.sub("-", stem)
    return good if len(good) >= SHORTEST else f"{good or 'my'}-model"
