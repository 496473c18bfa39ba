"""Which audio files the given files and folders hold."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from riverrun.audio.containers import UNREAD
from riverrun.corpus.index import File
from riverrun.errors import UsageError

READ = (".wav", ".wave", ".bwf", ".w64", ".rf64", ".aif", ".aiff", ".aifc", ".flac", ".ogg", ".oga", ".opus", ".mp3")
READ_TOO = (".caf", ".au", ".snd", ".mp2", ".mpga", ".voc", ".8svx", ".avr", ".sph", ".nist")
# what isn't read is tried all the same, so that it is listed with what to do
SUFFIXES = frozenset((*READ, *READ_TOO, *UNREAD))

HIDDEN = ("desktop.ini", "thumbs.db", "__macosx", "$recycle.bin", "system volume information", "lost+found")
"""What systems leave in folders under names that are not hidden everywhere."""


@dataclass(frozen=True)
class Source:
    """An audio file: where it is now, and the name that the corpus knows it by."""

    path: Path
    file: File


@dataclass
class Passed:
    """What a folder holds that is no audio: how many files of each suffix, and how many that systems hide there."""

    suffixes: Counter[str] = field(default_factory=Counter)
    hidden: int = 0

    def lines(self) -> list[str]:
        """A line to print, or none."""
        most = sorted(self.suffixes.items(), key=lambda item: (-item[1], item[0]))
        kinds = [f"{count} {suffix}" for suffix, count in most[:KINDS]]
        more = sum(count for _, count in most[KINDS:])
        kinds += [f"{more} of other kinds"] if more else []
        kinds += [f"{self.hidden} hidden"] if self.hidden else []
        return [f"not audio: {', '.join(kinds)}"] if kinds else []


KINDS = 12
"""How many suffixes a line names before it counts the rest."""


def find(sources: Sequence[str | os.PathLike[str]]) -> tuple[list[Source], Passed]:
    """The audio files among and under `sources`, each once, in order of their names, and what else is there.

    A name is the path under the given folder, or the file name of a given file; where two would be the same, both are
    lengthened by the folders above. In folders, what has no audio suffix is left out, and so is what is hidden (a name
    with a dot first: what file managers leave behind); both are counted. A file given by itself is taken whatever its
    name is. Links to folders are followed, each folder once. A folder that can't be looked into is a source that can't
    be read. Raises UsageError for a source that does not exist.
    """
    found: dict[str, tuple[Path, Path]] = {}
    passed = Passed()
    for given in map(Path, sources):
        if not os.path.exists(given):
            raise UsageError(f"no such file or folder: {given}")
        base = Path(os.path.abspath(given))
        root = base if base.is_dir() else base.parent
        for path in _under(base, set(), passed) if base.is_dir() else [base]:
            found.setdefault(os.path.realpath(path), (path, root))
    named = sorted(zip(_names(list(found.values())), found.values(), strict=True))
    return [Source(path, _stamped(name, path)) for name, (path, _) in named], passed


def _under(folder: Path, visited: set[str], passed: Passed) -> Iterator[Path]:
    real = os.path.realpath(folder)
    if real in visited:
        return
    visited.add(real)
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        yield folder  # listed with the reason when it is opened
        return
    for path in entries:
        if path.name.startswith(".") or path.name.lower() in HIDDEN:
            passed.hidden += 1
        elif path.is_dir():
            # a link up to a folder that holds this one would bring in all that lies beside it
            if not Path(real).is_relative_to(os.path.realpath(path)):
                yield from _under(path, visited, passed)
        elif path.suffix.lower() in SUFFIXES:
            yield path
        else:
            suffix = path.suffix.lower()
            passed.suffixes[suffix if 1 < len(suffix) < 9 and suffix.isprintable() else "without a suffix"] += 1


def _names(found: list[tuple[Path, Path]]) -> list[str]:
    bases = [[root, *root.parents] for _, root in found]
    above = [0] * len(found)
    while True:
        names = [
            (path.relative_to(base[n]) if n < len(base) else path).as_posix()
            for (path, _), base, n in zip(found, bases, above, strict=True)
        ]
        count = Counter(names)
        if max(count.values(), default=1) == 1:
            return names
        above = [n + (count[name] > 1) for name, n in zip(names, above, strict=True)]


def _stamped(name: str, path: Path) -> File:
    if not os.access(path, os.R_OK):  # so that it counts as changed once it may be read
        return File(name, -1, 0)
    status = path.stat()
    return File(name, status.st_size, status.st_mtime_ns)
