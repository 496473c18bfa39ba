"""Audio: sound files, perceptual descriptors, and synthetic corpora.

`riverrun.audio` itself reads and writes files. The subpackages are:

    containers    find the audio in a file, and the reason why it can't be read
    descriptors   measure perceptual quantities of frames and clips
    synth         synthesise recordings of strings and drums
"""

from riverrun.audio.files import (
    NO_CORRECTION,
    AudioError,
    AudioInfo,
    Correction,
    Header,
    Stream,
    check_channels,
    check_sample_rate,
    full_scale,
    info,
    read,
    read_header,
    resample,
    stream,
)
from riverrun.audio.writing import write, write_stream

__all__ = [
    "NO_CORRECTION",
    "AudioError",
    "AudioInfo",
    "Correction",
    "Header",
    "Stream",
    "check_channels",
    "check_sample_rate",
    "full_scale",
    "info",
    "read",
    "read_header",
    "resample",
    "stream",
    "write",
    "write_stream",
]
