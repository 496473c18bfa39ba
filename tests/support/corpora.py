"""Corpora of sounds that tests make."""

from collections.abc import Iterable
from pathlib import Path

from micro import RATE
from torch import Tensor

from riverrun import audio
from riverrun.corpus import Corpus, prepare


def corpus_of(sounds: Iterable[Tensor], folder: Path, clip: float) -> Corpus:
    """Write sounds `[2, N]` into FOLDER/audio, a file each, and prepare FOLDER/corpus with clips of some seconds."""
    for number, sound in enumerate(sounds):
        audio.write(folder / "audio" / f"{number}.wav", sound, RATE)
    prepare([folder / "audio"], folder / "corpus", RATE, 2, clip, 1)
    return Corpus.open(folder / "corpus")
