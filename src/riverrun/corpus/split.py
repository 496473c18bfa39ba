"""Divide the files of a corpus into a train and a held-out split.

With several recordings, whole files are held out. They are visited in the order of a hash of their names, which is
neither the order on disk nor that of the recording session, and does not change when other files are added. A file is
held out if that brings the held-out time nearer to a tenth of the total; if that is true of no file, the shortest is
held out. Files with identical audio (copies under other names) count as one recording, so that no held-out audio is
trained on.

With one recording, its last tenth is held out, or its last clip if that is longer. If it is shorter than two clips, the
whole recording is in both splits. This is the only case in which the splits share samples.
"""

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from riverrun.corpus.index import File

HELDOUT_SHARE = 0.1
"""Share of the total time to hold out."""


def split(files: Sequence[File], clip_samples: int) -> list[File]:
    """Assign each file, or parts of it, to the splits.

    Args:
        files: at least one file.
        clip_samples: length of a clip in samples.

    Returns:
        The files in the same order, with `train` and `heldout` set.
    """
    recordings: dict[str, list[File]] = {}
    for file in files:
        recordings.setdefault(file.digest, []).append(file)
    if len(recordings) == 1:
        return [_split_by_time(file, clip_samples) for file in files]
    heldout = _choose_heldout(list(recordings.values()))
    return [
        replace(file, heldout=(0, file.samples)) if file.digest in heldout else replace(file, train=(0, file.samples))
        for file in files
    ]


def _choose_heldout(recordings: list[list[File]]) -> set[str]:
    """Return the digests of the recordings to hold out: at least one, never all."""
    recordings = sorted(recordings, key=lambda copies: min(_hash_of_name(file.name) for file in copies))
    lengths = {copies[0].digest: sum(file.samples for file in copies) for copies in recordings}
    remaining = HELDOUT_SHARE * sum(lengths.values())
    chosen: set[str] = set()
    for digest, length in lengths.items():
        if length < 2 * remaining:
            chosen.add(digest)
            remaining -= length
    return chosen or {min(lengths, key=lengths.__getitem__)}


def _hash_of_name(name: str) -> str:
    """Return the sort key of a name. It is normalised, as file systems may return other code points for a name."""
    composed = unicodedata.normalize("NFC", name)
    return hashlib.sha256(composed.encode("utf-8", "surrogateescape")).hexdigest()


def _split_by_time(file: File, clip_samples: int) -> File:
    """Hold out the end of a file."""
    if file.samples < 2 * clip_samples:
        return replace(file, train=(0, file.samples), heldout=(0, file.samples))
    edge = file.samples - max(clip_samples, round(HELDOUT_SHARE * file.samples))
    return replace(file, train=(0, edge), heldout=(edge, file.samples))
