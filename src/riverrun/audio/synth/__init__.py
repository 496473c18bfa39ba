"""Synthesise corpora of strings, keyboards and drum one-shots, so that riverrun can be tried without a download.

The content of file i is a function of (kind, seed, i, sample rate) alone.
"""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

import torch

from riverrun import audio
from riverrun.audio.synth import drums, keys, strings
from riverrun.audio.synth.dsp import Audio
from riverrun.errors import UsageError
from riverrun.files import check_free_space


class Plan(Protocol):
    """The plan of one file: a label of one to three words, and its length in seconds."""

    @property
    def label(self) -> str: ...
    @property
    def seconds(self) -> float: ...
    def render(self, sample_rate: int) -> Audio:
        """Synthesise the file: `[2, N]` float32, peak below −1 dBFS."""


PLANNERS: dict[str, Callable[[int, int], Plan]] = {"strings": strings.plan, "keys": keys.plan, "drums": drums.plan}
KINDS = tuple(PLANNERS)
"""Kinds of corpora."""

WORKERS = min(os.cpu_count() or 1, 8)
"""Number of threads that synthesise files."""

BYTES_PER_SAMPLE = 6
"""Bytes per sample of a stereo file of 24 bits."""


def synthesise(
    kind: str,
    out: Path,
    minutes: float,
    seed: int,
    sample_rate: int = 48000,
    progress: Callable[[int, int], None] | None = None,
) -> list[Path]:
    """Write stereo 24-bit WAV files of a total length of at least `minutes`, by less than one file more.

    A file name has kind, number and content (`strings-00007-pluck-melody-A3.wav`). A file is complete or absent. Equal
    arguments give equal bytes; more `minutes` add files and leave the first ones unchanged. Existing files of the same
    names are overwritten.

    Args:
        kind: "strings", "keys" or "drums".
        out: the folder for the files.
        minutes: minimum total length in minutes.
        seed: random seed, 0 or more.
        sample_rate: sample rate in Hz, 8000 to 192000.
        progress: a function that is called after each file with the number of finished files and of all files.

    Returns:
        The paths of the files, sorted.

    Raises:
        UsageError: if an argument is out of range.
        RiverrunError: if the disk has too little free space.
        AudioError: if a file can't be written.
    """
    if kind not in PLANNERS:
        raise UsageError(f"unknown kind {kind!r}; give {', '.join(KINDS[:-1])} or {KINDS[-1]}")
    if not 0 < minutes < float("inf"):
        raise UsageError(f"{minutes:g} minutes is out of range; give a number above 0")
    if seed < 0:
        raise UsageError(f"seed {seed} is out of range; give 0 or more")
    audio.check_sample_rate(sample_rate)

    plans: list[Plan] = []
    remaining_seconds = 60 * minutes
    while remaining_seconds > 0:
        plans.append(PLANNERS[kind](seed, len(plans)))
        remaining_seconds -= plans[-1].seconds

    def write_file(index: int) -> Path:
        path = out / f"{kind}-{index:05d}-{plans[index].label}.wav"
        audio.write(path, torch.from_numpy(plans[index].render(sample_rate)), sample_rate)
        return path

    check_free_space(out, round(BYTES_PER_SAMPLE * sample_rate * sum(plan.seconds for plan in plans)))
    paths = []
    pool = ThreadPoolExecutor(WORKERS)
    try:
        for path in pool.map(write_file, range(len(plans))):
            paths.append(path)
            if progress:
                progress(len(paths), len(plans))
    finally:
        pool.shutdown(cancel_futures=True)
    return paths
