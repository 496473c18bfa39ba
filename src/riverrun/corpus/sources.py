"""Find the audio files among given files and folders."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from riverrun.audio.containers import UNREAD
from riverrun.corpus.index import File
from riverrun.errors import UsageError

DOCUMENTED = (
    ".wav", ".wave", ".bwf", ".w64", ".rf64", ".aif", ".aiff", ".aifc", ".flac", ".ogg", ".oga", ".opus", ".mp3",
)  # fmt: skip
UNDOCUMENTED = (".caf", ".au", ".snd", ".mp2", ".mpga", ".voc", ".8svx", ".avr", ".sph", ".nist")
SUFFIXES = frozenset((*DOCUMENTED, *UNDOCUMENTED, *UNREAD))
"""Suffixes of the files that are opened. Those of formats that can't be read are among them, so that such files are
reported with advice."""

HIDDEN_NAMES = ("desktop.ini", "thumbs.db", "__macosx", "$recycle.bin", "system volume information", "lost+found")
"""Names, in lower case, that operating systems create and that are not hidden on all of them."""

MAX_SUFFIXES = 12
"""Largest number of suffixes that a line names; the others are counted together."""

MAX_SUFFIX_LENGTH = 8
"""Longest suffix, dot included, that is reported by name."""


@dataclass(frozen=True)
class Source:
    """An audio file: its path, and its entry in the index with name and stamp."""

    path: Path
    file: File


@dataclass
class Ignored:
    """The files of a folder that are no audio: their number by suffix, and the number of hidden files."""

    suffixes: Counter[str] = field(default_factory=Counter)
    hidden: int = 0

    def lines(self) -> list[str]:
        """Return one line to print, or none if nothing was ignored."""
        by_count = sorted(self.suffixes.items(), key=lambda item: (-item[1], item[0]))
        kinds = [f"{count} {suffix}" for suffix, count in by_count[:MAX_SUFFIXES]]
        others = sum(count for _, count in by_count[MAX_SUFFIXES:])
        kinds += [f"{others} of other kinds"] if others else []
        kinds += [f"{self.hidden} hidden"] if self.hidden else []
        return [f"not audio: {', '.join(kinds)}"] if kinds else []


def find(sources: Sequence[str | os.PathLike[str]]) -> tuple[list[Source], Ignored]:
    """Find the audio files among and under the given files and folders.

    A given file is used with any suffix. In folders, files without a suffix of `SUFFIXES` and hidden files (such
    as `._take.wav`, which file managers leave behind) are ignored and counted. Links to folders are followed, each
    folder once. A folder that can't be opened is returned as a source, which fails with the reason when it is read.

    The name of a source is its path relative to the given folder, or the file name of a given file. Where two names
    would be the same, both are extended by the folders above.

    Args:
        sources: files and folders.

    Returns:
        The audio files, each once, sorted by name, and the ignored files.

    Raises:
        UsageError: if a source does not exist.
    """
    paths: dict[str, tuple[Path, Path]] = {}
    ignored = Ignored()
    for given in map(Path, sources):
        if not os.path.exists(given):
            raise UsageError(f"no such file or folder: {given}")
        base = Path(os.path.abspath(given))
        root = base if base.is_dir() else base.parent
        for path in _files_under(base, set(), ignored) if base.is_dir() else [base]:
            paths.setdefault(os.path.realpath(path), (path, root))
    named = sorted(zip(_unique_names(list(paths.values())), paths.values(), strict=True))
    return [Source(path, _file_entry(name, path)) for name, (path, _) in named], ignored


def _files_under(folder: Path, visited: set[str], ignored: Ignored) -> Iterator[Path]:
    """Yield the audio files of a folder and its subfolders, in the order of their names."""
    real = os.path.realpath(folder)
    if real in visited:
        return
    visited.add(real)
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        yield folder  # reported with the reason when it is opened
        return
    for path in entries:
        if path.name.startswith(".") or path.name.lower() in HIDDEN_NAMES:
            ignored.hidden += 1
        elif path.is_dir():
            # a link to a folder above this one would add everything beside it
            if not Path(real).is_relative_to(os.path.realpath(path)):
                yield from _files_under(path, visited, ignored)
        elif path.suffix.lower() in SUFFIXES:
            yield path
        else:
            suffix = path.suffix.lower()
            named = 1 < len(suffix) <= MAX_SUFFIX_LENGTH and suffix.isprintable()
            ignored.suffixes[suffix if named else "without a suffix"] += 1


def _unique_names(paths: list[tuple[Path, Path]]) -> list[str]:
    """Return a unique name of each path, given as (path, root): relative to its root, or to a folder above it."""
    bases = [[root, *root.parents] for _, root in paths]
    levels = [0] * len(paths)
    while True:
        names = [
            (path.relative_to(base[n]) if n < len(base) else path).as_posix()
            for (path, _), base, n in zip(paths, bases, levels, strict=True)
        ]
        count = Counter(names)
        if max(count.values(), default=1) == 1:
            return names
        levels = [n + (count[name] > 1) for name, n in zip(names, levels, strict=True)]


def _file_entry(name: str, path: Path) -> File:
    """Return the index entry of a source that is not decoded yet."""
    if not os.access(path, os.R_OK):  # counts as changed once it is readable
        return File(name, size=-1, modified=0)
    status = path.stat()
    return File(name, size=status.st_size, modified=status.st_mtime_ns)
