"""Write audio files, under a temporary name that is replaced when the file is complete."""

import os
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import soundfile
import torch

from riverrun.audio.containers import AudioError, layout, native, opened, words
from riverrun.audio.files import BLOCK
from riverrun.errors import UsageError
from riverrun.files import atomic_write

WRITABLE_FORMATS = {
    ".wav": ("WAV", "PCM_24"),
    ".flac": ("FLAC", "PCM_24"),
    ".aiff": ("AIFF", "PCM_24"),
    ".aif": ("AIFF", "PCM_24"),
    ".ogg": ("OGG", "VORBIS"),
}
"""Format and subtype (of libsndfile) by suffix."""


def write(path: str | os.PathLike[str], x: torch.Tensor, sample_rate: int) -> None:
    """Write a tensor to an audio file.

    Args:
        path: the file; its suffix selects the format, see `write_stream`.
        x: audio, `[C, N]`, clipped to −1..1.
        sample_rate: sample rate in Hz.

    Raises:
        UsageError: if riverrun can't write files of this suffix.
        AudioError: if the file can't be written.

    Example:
        >>> import tempfile
        >>> from pathlib import Path
        >>> import torch
        >>> from riverrun import audio
        >>> path = Path(tempfile.mkdtemp()) / "silence.flac"
        >>> audio.write(path, torch.zeros(2, 48000), 48000)
        >>> audio.info(path)
        AudioInfo(sample_rate=48000, channels=2, frames=48000)
    """
    samples = x.detach().to("cpu", torch.float32).T.numpy()
    # write in blocks: a Vorbis encoder overflows the stack on one huge write
    blocks = (samples[start : start + BLOCK] for start in range(0, len(samples), BLOCK))
    write_stream(path, blocks, sample_rate, samples.shape[1])


def write_stream(path: str | os.PathLike[str], blocks: Iterable[np.ndarray], sample_rate: int, channels: int) -> None:
    """Write blocks to an audio file.

    Samples are clipped to −1..1 and NaN is written as 0. Missing folders are created. The file is written under a
    temporary name and renamed at the end, so that it is complete or absent.

    Args:
        path: the file; its suffix selects the format: .wav, .flac, .aiff or .aif (24 bits), or .ogg (Vorbis).
        blocks: audio, `[n, C]` each.
        sample_rate: sample rate in Hz.
        channels: number of channels C.

    Raises:
        UsageError: if riverrun can't write files of this suffix.
        AudioError: if the file can't be written.
    """
    path = Path(path)
    if path.suffix.lower() not in WRITABLE_FORMATS:
        raise UsageError(
            f"{path}: can't write {path.suffix or 'a file without suffix'}; use one of {' '.join(WRITABLE_FORMATS)}"
        )
    file_format, subtype = WRITABLE_FORMATS[path.suffix.lower()]
    frames = 0
    try:
        with atomic_write(path) as draft:
            try:
                with soundfile.SoundFile(
                    native(draft), "w", sample_rate, channels, subtype, format=file_format
                ) as file:
                    for block in blocks:
                        file.write(np.nan_to_num(block, nan=0.0).clip(-1, 1))
                        frames += len(block)
            except (soundfile.LibsndfileError, AssertionError) as error:  # AssertionError: a block is written in part
                _raise_disk_error(draft)
                reason = words(error) if isinstance(error, soundfile.LibsndfileError) else "written in part"
                raise AudioError(path, f"can't be written at rate {sample_rate} ({reason})") from error
            if frames and _count_frames(draft) != frames:  # libsndfile reports no error if its last buffer doesn't fit
                _raise_disk_error(draft)
                raise AudioError(path, "can't be written (the written file can't be read back)")
    except OSError as error:
        raise AudioError(path, f"can't be written ({error.strerror})") from error


def _raise_disk_error(draft: Path) -> None:
    """Write once more, to raise the OSError that libsndfile does not report; return if the disk has no error."""
    with open(draft, "ab") as file:
        file.write(bytes(BLOCK))


def _count_frames(path: Path) -> int:
    """Return the number of samples per channel of a file; −1 if it is broken."""
    try:
        count = 0
        for piece in layout(path).pieces:
            with opened(path, piece) as file:
                count += file.frames
        return count
    except AudioError:
        return -1
