"""Which part of each file trains, and which is held out.

By file: the order is a hash of the names, so it is neither that of the disk nor that of the recording session, and a
source stays where it is when others come. In that order files are held out while that brings the held-out time nearer
to a tenth of all; when not one does, the shortest is. Files with the very same audio (copies under other names) count
as one, so that nothing is heard in training that is held out.

By time, when there is only one file: its last tenth is held out, or its last clip if that is longer. Shorter than two
clips, it is whole in both parts: the one case in which they share samples.
"""

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from riverrun.corpus.index import File

HELDOUT = 0.1


def split(files: Sequence[File], clip: int) -> list[File]:
    """The files, in the same order, with `train` and `heldout` set: at least one file, `clip` in samples."""
    recordings: dict[str, list[File]] = {}
    for file in files:
        recordings.setdefault(file.digest, []).append(file)
    if len(recordings) == 1:
        return [_by_time(file, clip) for file in files]
    heldout = _chosen(list(recordings.values()))
    return [
        replace(file, heldout=(0, file.samples)) if file.digest in heldout else replace(file, train=(0, file.samples))
        for file in files
    ]


def _chosen(recordings: list[list[File]]) -> set[str]:
    """The digests of the recordings to hold out: at least one, never all."""
    recordings = sorted(recordings, key=lambda copies: min(_rank(file.name) for file in copies))
    lengths = {copies[0].digest: sum(file.samples for file in copies) for copies in recordings}
    wanted = HELDOUT * sum(lengths.values())
    chosen: set[str] = set()
    for digest, length in lengths.items():
        if length < 2 * wanted:
            chosen.add(digest)
            wanted -= length
    return chosen or {min(lengths, key=lengths.__getitem__)}


def _rank(name: str) -> str:
    # composed: a disk may give the same name back in other code points
    composed = unicodedata.normalize("NFC", name)
    return hashlib.sha256(composed.encode("utf-8", "surrogateescape")).hexdigest()


def _by_time(file: File, clip: int) -> File:
    if file.samples < 2 * clip:
        return replace(file, train=(0, file.samples), heldout=(0, file.samples))
    edge = file.samples - max(clip, round(HELDOUT * file.samples))
    return replace(file, train=(0, edge), heldout=(edge, file.samples))
