"""The settings of an evaluation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from riverrun.metrics import Embedding

CLIPS = 32
"""Default of `Settings.clips`."""


@dataclass(frozen=True)
class Settings:
    """Settings of an evaluation.

    Args:
        clips: largest number of clips of a set.
        seconds: length of a clip; a subject of clips has its own.
        minute: length of a performance, whose last clip is compared with its first one.
        seed: of all that is drawn.
        onsets: whether every clip starts at an onset and is as long as a clip of the corpus, as for a subject of clips;
            so that both kinds of subjects are measured on the same clips.
        embeddings: embeddings by name, beside those of `riverrun.metrics` and the subject's latents.
    """

    clips: int = CLIPS
    seconds: float = 5.0
    minute: float = 60.0
    seed: int = 0
    onsets: bool = False
    embeddings: Mapping[str, Embedding] = field(default_factory=dict)
