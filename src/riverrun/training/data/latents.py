"""The cache of the data of a prior in a run folder: latents of a corpus, descriptors of the decoded latents, estimates.

The files name the weights and the corpus that they were computed from. They are computed again when these change.
"""

import hashlib
import json
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

import torch
from rich.console import Console
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file
from torch import Tensor

from riverrun import __version__
from riverrun.corpus import Corpus
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.whitening import Whitening
from riverrun.runs.folder import Run, save_tensors
from riverrun.training.data.conditions import measure_conditions
from riverrun.training.data.encoding import encode_recordings, frame_counts
from riverrun.training.data.examples import PaddedRecordings, TrainingData, select_examples
from riverrun.training.data.probing import estimate_descriptors

SPLITS = ("train", "heldout")
"""The splits of a corpus, in the order of all results; also the names of the tensors in the files."""


class LatentCache:
    """Latents and conditions of a corpus, read from the run folder or computed and written there.

    Args:
        run: the run.
        corpus: the corpus to encode.
        model: the autoencoder of the run, on the device that computes.
        console: shows what is being computed.
    """

    def __init__(self, run: Run, corpus: Corpus, model: Autoencoder, console: Console) -> None:
        self.run, self.corpus, self.model, self.console = run, corpus, model, console

    @cached_property
    def training_data(self) -> TrainingData:
        """The recordings to encode: clips for a clip model, otherwise recordings padded to the length of a clip."""
        data = select_examples(self.corpus, self.model, self.run.config.training.crop, self.console)
        if self.model.is_clip:
            return data
        return TrainingData(PaddedRecordings(data.train), PaddedRecordings(data.heldout), data.num_samples)

    @cached_property
    def origin(self) -> dict[str, str]:
        """What the latents depend on: digests of the weights and of the audio of both splits, and the version."""
        weights = hashlib.sha256((self.run.path / "autoencoder.safetensors").read_bytes()).hexdigest()
        spans = [self.corpus.clip, [[file.digest, file.train, file.heldout] for file in self.corpus.files]]
        audio = hashlib.sha256(json.dumps(spans).encode()).hexdigest()
        return {"weights": weights, "audio": audio, "version": __version__}

    def latents(self) -> tuple[list[Tensor], list[list[int]]]:
        """Return the posteriors of the latents.

        Returns:
            For the training and the held-out split: means and standard deviations `[2·D, T]` of all recordings, one
            after another, and the number of frames of each recording.
        """

        def compute() -> dict[str, Tensor]:
            self.console.print("encoding the corpus")
            tensors = {}
            for name in SPLITS:
                recordings = getattr(self.training_data, name)
                tensors[name] = encode_recordings(self.model, recordings, self.console).flatten(0, 1)
                tensors[f"{name}_lengths"] = torch.tensor(frame_counts(self.model, recordings))
            return tensors

        tensors = load_or_compute(self.run.path / "latents.safetensors", self.origin, compute)
        return [tensors[name] for name in SPLITS], [tensors[f"{name}_lengths"].tolist() for name in SPLITS]

    def conditions(self, names: list[str]) -> list[Tensor]:
        """Return the ranks `[K, T]` of K descriptors, for the training and the held-out split."""

        def compute() -> dict[str, Tensor]:
            self.console.print(f"measuring {', '.join(names)}")
            ranks = measure_conditions(names, self.training_data, self.model, self.corpus.sample_rate)
            return dict(zip(SPLITS, ranks, strict=True))

        origin = self.origin | {"descriptors": " ".join(names)}
        tensors = load_or_compute(self.run.path / "conditions.safetensors", origin, compute)
        return [tensors[name] for name in SPLITS]

    def estimates(self, names: list[str], whitening: Whitening) -> dict[str, Tensor]:
        """Return linear estimates of K descriptors, as the arguments of `LinearSteering.fit`."""

        def compute() -> dict[str, Tensor]:
            self.console.print(f"measuring how {', '.join(names)} depend on the latents")
            means = self.latents()[0][0][: len(whitening.mean)]
            return estimate_descriptors(self.model, whitening, means, names, sample_rate=self.corpus.sample_rate)

        origin = self.origin | {"descriptors": " ".join(names)}
        return load_or_compute(self.run.path / "estimates.safetensors", origin, compute)


def load_or_compute(path: Path, origin: dict[str, str], compute: Callable[[], dict[str, Tensor]]) -> dict[str, Tensor]:
    """Load the tensors of a file, or compute and save them if the file has another origin or can't be read.

    Args:
        path: the safetensors file.
        origin: metadata that name what the tensors were computed from.
        compute: computes the tensors.
    """
    try:
        with safe_open(path, "pt") as file:
            if file.metadata() == origin:
                return load_file(path)
    except (OSError, SafetensorError):  # missing or damaged
        pass
    tensors = compute()
    save_tensors(path, tensors, origin)
    return tensors
