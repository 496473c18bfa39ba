"""One source → one file of a corpus's audio: decoded, resampled, put right where it has to be, and measured."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from riverrun import audio
from riverrun.corpus.index import SCALE, File, Index
from riverrun.corpus.sources import Source

SILENCE = 10 ** (-70 / 20)
"""A stretch of 50 ms that stays under −70 dBFS is silence."""

STRETCHES = 40
"""Of 50 ms, read at a time."""

OFFSET, STEADY, FEWEST = SILENCE / 2, 10.0, 10
"""A steady offset: the median of the means of stretches is more than would hide silence, and so many times the error of
their mean, over so many stretches at least."""

LOUD, OFTEN = 8.0, 0.001
"""Samples out of scale: a peak of more than +18 dB, and more than so large a share of samples over full scale."""

UNUSABLE = 0.1
"""Share of samples that are no number from which on a file is not used."""

Beat = Callable[[float], None]


@dataclass
class Measured:
    """What a pass over a source found: as in File, and the means of its stretches `[n, C]`."""

    samples: int = 0
    silent: int = 0
    overs: int = 0
    peak: float = 0.0
    means: list[np.ndarray] = field(default_factory=list)
    digest: str = ""


def decode(source: Source, header: audio.Header, target: Path, wanted: Index, beat: Beat) -> File:
    """Writes a source's audio to `target`, aside and renamed, and measures it; `beat` hears of the seconds done.

    A second pass is made over what has a steady offset, or integers where floats of −1..1 should be. Raises AudioError
    for what is not to be used.
    """
    draft = target.with_suffix(".tmp")
    correction = audio.AS_IT_IS
    try:
        blocks, found = _pass(source, header, draft, wanted, correction, beat)
        if found.peak > LOUD or blocks.replaced > UNUSABLE * found.samples:
            correction = replace(correction, unit=audio.unit(source.path))
            if correction.unit != 1:
                blocks, found = _pass(source, header, draft, wanted, correction, beat)
        _check_scale(source, blocks, found)
        offset = _offset(found)
        if any(offset):
            correction = replace(correction, offset=offset)
            blocks, found = _pass(source, header, draft, wanted, correction, beat)
        if found.peak < SILENCE:
            but = ", but for a steady offset" if any(offset) else ""
            raise audio.AudioError(source.path, f"silent from end to end{but}")
        os.replace(draft, target)
    finally:
        draft.unlink(missing_ok=True)
    return replace(
        source.file,
        source_rate=header.info.sample_rate,
        source_channels=header.info.channels,
        source_frames=header.info.frames,
        samples=found.samples,
        peak=found.peak,
        silence=found.silent / wanted.sample_rate,
        overs=found.overs,
        replaced=blocks.replaced,
        unit=correction.unit,
        offset=max(map(abs, correction.offset)),
        note=blocks.note,
        digest=found.digest,
    )


def _pass(
    source: Source, header: audio.Header, draft: Path, wanted: Index, correction: audio.Correction, beat: Beat
) -> tuple[audio.Stream, Measured]:
    """Writes a source's audio, corrected, to `draft`."""
    sample_rate, channels = wanted.sample_rate, wanted.channels
    stretch = sample_rate // 20
    blocks = audio.stream(source.path, sample_rate, channels, STRETCHES * stretch, correction, header)
    found, digest = Measured(), hashlib.sha256()
    with open(draft, "wb") as out:
        for x in blocks:
            level = np.abs(x)
            starts = np.arange(0, len(x), stretch)
            peaks = np.maximum.reduceat(level.ravel(), starts * channels)
            found.silent += int(np.diff(starts, append=len(x))[peaks < SILENCE].sum())
            found.peak = max(found.peak, float(peaks.max()))
            found.overs += int(np.count_nonzero(level > 1)) if peaks.max() > 1 else 0
            whole = len(x) // stretch
            ones = np.full((1, stretch), 1 / stretch, np.float32)
            found.means.append((ones @ x[: whole * stretch].reshape(whole, stretch, channels))[:, 0])
            stored = np.clip(np.rint(x * np.float32(SCALE)), -SCALE, SCALE - 1).astype("<i2")
            digest.update(stored.data)
            out.write(stored.data)
            found.samples += len(x)
            beat(found.samples / sample_rate)
    found.digest = digest.hexdigest()
    return blocks, found


def _check_scale(source: Source, blocks: audio.Stream, found: Measured) -> None:
    """Raises AudioError for samples that are no audio of −1..1."""
    samples = found.samples * blocks.channels
    if blocks.replaced > UNUSABLE * samples:
        share = 100 * blocks.replaced / samples
        raise audio.AudioError(
            source.path, f"{share:.0f} % of its samples are no number (NaN, infinite or beyond ±10⁶)"
        )
    if found.peak > LOUD and found.overs > OFTEN * samples:
        over = 20 * np.log10(found.peak)
        reason = f"samples out of scale, up to {over:+.1f} dB over full scale; normalise it and save it anew"
        raise audio.AudioError(source.path, reason)


def _offset(found: Measured) -> tuple[float, ...]:
    """The steady offset of each channel, 0 where there is none."""
    means = np.concatenate(found.means).astype(np.float64)
    if len(means) < FEWEST:
        return (0.0,)
    low, middle, high = np.quantile(means, (0.1, 0.5, 0.9), axis=0)
    size, error = np.abs(middle), means.std(0) / np.sqrt(len(means))
    # nearly everywhere the same; or, where low notes move the means of stretches, the middle that they move about
    same = np.maximum(middle - low, high - middle) < size / 4
    about = (size > STEADY * error) & (np.abs(means.mean(0) - middle) < size / 4)
    return tuple(np.where((size > OFFSET) & (same | about), middle, 0.0).tolist())
