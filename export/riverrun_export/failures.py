"""What an exception says, in one line, and whether it means that there is no memory."""

from __future__ import annotations

LONGEST = 160
"""Characters of an exception's text that are shown."""


def error_line(error: Exception) -> str:
    """Return what an exception says in one line: TorchScript's span many lines and end with what happened."""
    if out_of_memory(error):
        return "it ran out of memory"
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    text = lines[-1].removeprefix("builtins.") if lines else type(error).__name__
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def one_line(text: str) -> str:
    """Return a text on one line, with single spaces."""
    return " ".join(text.split())


def out_of_memory(error: BaseException) -> bool:
    """Return whether there was no memory, by the exception's type or by torch's message."""
    return isinstance(error, MemoryError) or any(words in str(error) for words in ("allocate memory", "bad_alloc"))


def raise_if_out_of_memory(error: Exception) -> None:
    """Raise MemoryError from an exception that means it."""
    if out_of_memory(error):
        raise MemoryError from error
