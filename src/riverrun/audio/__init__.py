"""Audio: files, what is measured of their sound, and small generators of corpora.

`riverrun.audio` itself is about files; `descriptors`, `synth` and `containers` are rooms in it.
"""

from riverrun.audio.files import (
    AS_IT_IS,
    AudioError,
    AudioInfo,
    Correction,
    Header,
    Stream,
    check_channels,
    check_rate,
    info,
    look,
    read,
    resampled,
    stream,
    unit,
    write,
    write_stream,
)

__all__ = [
    "AS_IT_IS",
    "AudioError",
    "AudioInfo",
    "Correction",
    "Header",
    "Stream",
    "check_channels",
    "check_rate",
    "info",
    "look",
    "read",
    "resampled",
    "stream",
    "unit",
    "write",
    "write_stream",
]
