"""Small generators of corpora: phrases for strings and one-shots of drums, so that everything runs with no download.

What file i holds is a function of (kind, seed, i, rate) alone.
"""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

import torch

from riverrun import audio
from riverrun.audio.synth import drums, strings
from riverrun.audio.synth.dsp import Audio
from riverrun.errors import UsageError
from riverrun.files import check_room


class Plan(Protocol):
    """One file before it sounds: what it holds, in a word or three, and its length in seconds."""

    @property
    def label(self) -> str: ...
    @property
    def seconds(self) -> float: ...
    def render(self, sample_rate: int) -> Audio:
        """The file's audio, stereo, peak below −1 dBFS."""


PLANNERS: dict[str, Callable[[int, int], Plan]] = {"strings": strings.plan, "drums": drums.plan}
KINDS = tuple(PLANNERS)
WORKERS = min(os.cpu_count() or 1, 8)


def synthesise(
    kind: str,
    out: Path,
    minutes: float,
    seed: int,
    sample_rate: int = 48000,
    progress: Callable[[int, int], None] | None = None,
) -> list[Path]:
    """Writes stereo 24-bit WAV files that together last `minutes`, or up to one file more; returns their paths, sorted.

    Each is named by kind, number and content (`strings-00007-pluck-melody-A3.wav`) and appears whole or not at all. The
    same arguments give the same bytes, and more minutes add files without changing the first; files of the same names
    are overwritten. `progress` is told how many files are done, and of how many.

    Raises UsageError for an unknown kind, minutes or a seed that can't be, or a rate outside 8000..192000;
    RiverrunError when the disk has no room for them, AudioError when a file can't be written.
    """
    if kind not in PLANNERS:
        raise UsageError(f"synth makes {' or '.join(KINDS)}, not {kind!r}")
    if not 0 < minutes < float("inf"):
        raise UsageError(f"can't make {minutes:g} minutes; give a number above 0")
    if seed < 0:
        raise UsageError(f"seed {seed} is below 0; give 0 or more")
    audio.check_rate(sample_rate)

    planned: list[Plan] = []
    left = 60 * minutes
    while left > 0:
        planned.append(PLANNERS[kind](seed, len(planned)))
        left -= planned[-1].seconds

    def make(index: int) -> Path:
        path = out / f"{kind}-{index:05d}-{planned[index].label}.wav"
        audio.write(path, torch.from_numpy(planned[index].render(sample_rate)), sample_rate)
        return path

    # 24 bits, stereo
    check_room(out, round(6 * sample_rate * sum(plan.seconds for plan in planned)))
    paths = []
    pool = ThreadPoolExecutor(WORKERS)
    try:
        for path in pool.map(make, range(len(planned))):
            paths.append(path)
            if progress:
                progress(len(paths), len(planned))
    finally:
        pool.shutdown(cancel_futures=True)
    return paths
