"""The recordings of a corpus that a model is trained on: crops of whole recordings, or clips that start at onsets."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Console
from torch import Tensor

from riverrun.corpus import Corpus, OnsetClips, Recordings
from riverrun.models.autoencoder import Autoencoder
from riverrun.training.data.features import FeatureExamples


@dataclass(frozen=True)
class TrainingData:
    """The recordings that a model is trained on and evaluated on.

    Args:
        train: recordings to train on.
        heldout: recordings to evaluate on.
        num_samples: length of a training example, in samples.
        features: examples of spectral features to train on; None without a spectral path.
    """

    train: Recordings
    heldout: Recordings
    num_samples: int
    features: FeatureExamples | None = None


def select_examples(corpus: Corpus, model: Autoencoder, crop: float, console: Console) -> TrainingData:
    """Select the examples for an autoencoder.

    Args:
        corpus: the corpus.
        model: a clip model is trained on clips that start at onsets, any other model on crops from anywhere.
        crop: length of a crop in seconds; longer crops than the clips of the corpus are shortened. A clip model ignores
            it.
        console: shows what is being computed.
    """
    if not model.is_clip:
        num_samples = min(round(crop * corpus.sample_rate), corpus.clip_samples)
        return TrainingData(corpus.train, corpus.heldout, num_samples)
    with console.status("finding onsets"):
        return TrainingData(
            OnsetClips(corpus.train, corpus.sample_rate),
            OnsetClips(corpus.heldout, corpus.sample_rate),
            corpus.clip_samples,
        )


class PaddedRecordings:
    """Recordings of which none is shorter than a clip: shorter ones are padded with silence at the end.

    The padding is the same as that of the clips of a corpus. So a prior learns that a short sound ends, instead of
    being followed directly by the next recording.

    Args:
        recordings: the recordings to pad.
    """

    def __init__(self, recordings: Recordings) -> None:
        self.recordings = recordings
        self.clip_samples = recordings.clip_samples

    @property
    def lengths(self) -> Sequence[int]:
        return [max(length, self.clip_samples) for length in self.recordings.lengths]

    def __len__(self) -> int:
        return len(self.recordings)

    def __getitem__(self, i: int) -> Tensor:
        return self.recordings[i]

    def draw(self, seed: int, index: int, samples: int) -> Tensor:
        return self.recordings.draw(seed, index, samples)

    def read(self, recording: int, start: int, samples: int) -> Tensor:
        return self.recordings.read(recording, start, samples)  # it pads with zeros past the end


def spread_indices(count: int, total: int) -> list[int]:
    """Return `count` of the indices below `total`, spread evenly; all of them if `total` is not larger than `count`.

    Clips lie in the order of the files, so clips with these indices come from all files.
    """
    count = min(count, total)
    return [(2 * index + 1) * total // (2 * count) for index in range(count)]
