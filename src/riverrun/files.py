"""Files written aside and renamed: a reader finds the old one or the new one whole, never half of either."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def aside(path: Path) -> Iterator[Path]:
    """A path beside `path`, with its suffix, to write to; renamed to `path` at the end, removed if writing failed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.stem}.{os.getpid()}{path.suffix}")
    try:
        yield draft
        os.replace(draft, path)
    finally:
        draft.unlink(missing_ok=True)


def what_is(path: Path) -> str:
    """What is at a path where a corpus or a run was looked for, in words."""
    if not os.path.exists(path):
        return "no such folder"
    if not os.path.isdir(path):
        return "a file"
    for index, what in (("corpus.json", "a corpus"), ("run.json", "a run")):
        if os.path.isfile(path / index):
            return what
    return "a folder with other things in it" if os.listdir(path) else "an empty folder"
