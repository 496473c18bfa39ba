"""Decode one source into the audio of a corpus: resampled, corrected where necessary, and measured."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from riverrun import audio
from riverrun.corpus.index import FULL_SCALE, File, Index
from riverrun.corpus.sources import Source

SILENCE_AMPLITUDE = 10 ** (-70 / 20)
"""A window whose peak is below −70 dBFS is silence."""

WINDOWS_PER_SECOND = 20
"""Silence and offset are measured in windows of 50 ms."""

WINDOWS_PER_BLOCK = 40
"""Number of windows that are decoded at once, 2 s of audio."""

MIN_OFFSET = SILENCE_AMPLITUDE / 2
"""Smallest constant offset that is removed. A smaller one can't make silence look like sound."""

OFFSET_SIGNIFICANCE = 10.0
"""A constant offset is at least this many standard errors of the mean of the windows' means."""

MIN_OFFSET_WINDOWS = 10
"""Smallest number of windows for an offset to be estimated."""

MAX_PEAK = 8.0
"""Largest plausible peak, +18 dB over full scale. A higher one may mean integers stored as floats."""

MAX_OVER_SHARE = 0.001
"""Largest share of samples over full scale in a file that exceeds `MAX_PEAK`: single spikes are clipped."""

MAX_REPLACED_SHARE = 0.1
"""Largest share of samples that are no usable number. A file with more of them is skipped."""

OnProgress = Callable[[float], None]
"""A function that receives the seconds of audio decoded so far."""


@dataclass
class Measurements:
    """Measurements of decoded audio, as in `File`, and the mean of each window, `[n, C]` per block."""

    samples: int = 0
    silent: int = 0
    overs: int = 0
    peak: float = 0.0
    means: list[np.ndarray] = field(default_factory=list)
    digest: str = ""


def decode(source: Source, header: audio.Header, target: Path, settings: Index, on_progress: OnProgress) -> File:
    """Decode a source to a file, atomically, and measure it.

    A source with a constant offset, or with integers stored as floats, is decoded a second time with a correction.

    Args:
        source: the source.
        header: its header.
        target: file to write, int16 `[n, C]`.
        settings: index with the sample rate and the number of channels of the corpus.
        on_progress: function that receives the seconds decoded so far.

    Returns:
        The entry of the source in the index.

    Raises:
        AudioError: if the source is broken, silent or out of scale.
    """
    draft = target.with_suffix(".tmp")
    correction = audio.NO_CORRECTION
    try:
        blocks, measured = _decode_to(draft, source, header, settings, correction, on_progress)
        if measured.peak > MAX_PEAK or blocks.replaced > MAX_REPLACED_SHARE * measured.samples:
            correction = replace(correction, unit=audio.full_scale(source.path))
            if correction.unit != 1:
                blocks, measured = _decode_to(draft, source, header, settings, correction, on_progress)
        _check_scale(source, blocks, measured)
        offset = _constant_offset(measured)
        if any(offset):
            correction = replace(correction, offset=offset)
            blocks, measured = _decode_to(draft, source, header, settings, correction, on_progress)
        if measured.peak < SILENCE_AMPLITUDE:
            exception = ", except for a constant offset" if any(offset) else ""
            raise audio.AudioError(source.path, f"silent from start to end{exception}")
        os.replace(draft, target)
    finally:
        draft.unlink(missing_ok=True)
    return replace(
        source.file,
        source_rate=header.info.sample_rate,
        source_channels=header.info.channels,
        source_frames=header.info.frames,
        samples=measured.samples,
        peak=measured.peak,
        silence=measured.silent / settings.sample_rate,
        overs=measured.overs,
        replaced=blocks.replaced,
        unit=correction.unit,
        offset=max(map(abs, correction.offset)),
        note=blocks.note,
        digest=measured.digest,
    )


def _decode_to(
    draft: Path,
    source: Source,
    header: audio.Header,
    settings: Index,
    correction: audio.Correction,
    on_progress: OnProgress,
) -> tuple[audio.Stream, Measurements]:
    """Decode a source to a file with a correction, and measure it."""
    sample_rate, channels = settings.sample_rate, settings.channels
    window = sample_rate // WINDOWS_PER_SECOND
    blocks = audio.stream(
        source.path,
        sample_rate=sample_rate,
        channels=channels,
        block=WINDOWS_PER_BLOCK * window,
        correction=correction,
        header=header,
    )
    measured, digest = Measurements(), hashlib.sha256()
    with open(draft, "wb") as out:
        for x in blocks:
            level = np.abs(x)
            starts = np.arange(0, len(x), window)
            peaks = np.maximum.reduceat(level.ravel(), starts * channels)
            measured.silent += int(np.diff(starts, append=len(x))[peaks < SILENCE_AMPLITUDE].sum())
            measured.peak = max(measured.peak, float(peaks.max()))
            measured.overs += int(np.count_nonzero(level > 1)) if peaks.max() > 1 else 0
            whole = len(x) // window
            averaging = np.full((1, window), 1 / window, np.float32)
            measured.means.append((averaging @ x[: whole * window].reshape(whole, window, channels))[:, 0])
            stored = np.clip(np.rint(x * np.float32(FULL_SCALE)), -FULL_SCALE, FULL_SCALE - 1).astype("<i2")
            digest.update(stored.data)
            out.write(stored.data)
            measured.samples += len(x)
            on_progress(measured.samples / sample_rate)
    measured.digest = digest.hexdigest()
    return blocks, measured


def _check_scale(source: Source, blocks: audio.Stream, measured: Measurements) -> None:
    """Raise AudioError if too many samples are not within −1..1."""
    samples = measured.samples * blocks.channels
    if blocks.replaced > MAX_REPLACED_SHARE * samples:
        share = 100 * blocks.replaced / samples
        raise audio.AudioError(
            source.path, f"{share:.0f} % of its samples are not usable numbers (NaN, infinite or beyond ±10⁶)"
        )
    if measured.peak > MAX_PEAK and measured.overs > MAX_OVER_SHARE * samples:
        over = 20 * np.log10(measured.peak)
        reason = f"samples out of scale, up to {over:+.1f} dB over full scale; normalise the file and save it again"
        raise audio.AudioError(source.path, reason)


def _constant_offset(measured: Measurements) -> tuple[float, ...]:
    """Estimate the constant offset of each channel, 0 where there is none."""
    means = np.concatenate(measured.means).astype(np.float64)
    if len(means) < MIN_OFFSET_WINDOWS:
        return (0.0,)
    low, median, high = np.quantile(means, (0.1, 0.5, 0.9), axis=0)
    size, error = np.abs(median), means.std(0) / np.sqrt(len(means))
    # either nearly all windows have the same mean, or low notes move the means symmetrically about the offset
    uniform = np.maximum(median - low, high - median) < size / 4
    symmetric = (size > OFFSET_SIGNIFICANCE * error) & (np.abs(means.mean(0) - median) < size / 4)
    return tuple(np.where((size > MIN_OFFSET) & (uniform | symmetric), median, 0.0).tolist())
