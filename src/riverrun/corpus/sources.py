"""Which audio files the given files and folders hold."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from riverrun.corpus.index import File
from riverrun.errors import RiverrunError, UsageError

READ = (".wav", ".wave", ".bwf", ".w64", ".rf64", ".aif", ".aiff", ".aifc", ".flac", ".ogg", ".oga", ".opus", ".mp3")
READ_TOO = (".caf", ".au", ".snd")
# tried all the same, so that they are listed as skipped and not passed over in silence
UNREAD = (".m4a", ".aac", ".wma")
SUFFIXES = frozenset(READ + READ_TOO + UNREAD)


@dataclass(frozen=True)
class Source:
    """An audio file: where it is now, and the name that the corpus knows it by."""

    path: Path
    file: File


def find(sources: Sequence[str | os.PathLike[str]]) -> list[Source]:
    """The audio files among and under `sources`, each once, in order of their names.

    A name is the path under the given folder, or the file name of a given file; where two would be the same, both are
    lengthened by the folders above. In folders, what has no audio suffix is left out, and so is what is hidden (a name
    with a dot first: what file managers leave behind). A file given by itself is taken whatever its name is. Links to
    folders are followed, each folder once. Raises UsageError for a source that does not exist.
    """
    found: dict[str, tuple[Path, Path]] = {}
    for given in map(Path, sources):
        if not given.exists():
            raise UsageError(f"no such file or folder: {given}")
        base = Path(os.path.abspath(given))
        root = base if base.is_dir() else base.parent
        for path in _under(base, set()) if base.is_dir() else [base]:
            found.setdefault(os.path.realpath(path), (path, root))
    named = sorted(zip(_names(list(found.values())), found.values(), strict=True))
    return [Source(path, _stamped(name, path)) for name, (path, _) in named]


def _under(folder: Path, visited: set[str]) -> Iterator[Path]:
    real = os.path.realpath(folder)
    if real in visited:
        return
    visited.add(real)
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        raise RiverrunError(f"can't read the folder {folder}: {error.strerror}") from error
    for path in entries:
        if path.name.startswith("."):
            continue
        if path.is_dir():
            # a link up to a folder that holds this one would bring in all that lies beside it
            if not Path(real).is_relative_to(os.path.realpath(path)):
                yield from _under(path, visited)
        elif path.suffix.lower() in SUFFIXES and (path.is_file() or path.is_symlink()):
            yield path


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
