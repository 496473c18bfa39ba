"""What a prior learns from, computed once: the latents of a corpus, and the descriptors of what they play.

Both are kept in the run folder beside the weights that they were computed with, and computed anew when those or the
corpus are others.
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
from riverrun.runs.folder import Run, save_tensors
from riverrun.training.data.conditions import measure_conditions
from riverrun.training.data.examples import Rests, TrainingData, encode, frame_counts, heard


class Encoded:
    """The latents of both parts of a corpus, by the run's autoencoder, and the conditions that go with them.

    `model` is the run's, on the device that is to compute.
    """

    def __init__(self, run: Run, corpus: Corpus, model: Autoencoder, console: Console) -> None:
        self.run, self.corpus, self.model, self.console = run, corpus, model, console

    @cached_property
    def parts(self) -> TrainingData:
        parts = heard(self.corpus, self.model, self.run.config.training.crop, self.console)
        if self.model.is_clip:
            return parts
        return TrainingData(Rests(self.corpus.train), Rests(self.corpus.heldout), parts.samples)

    @cached_property
    def origin(self) -> dict[str, str]:
        """What all of it depends on: digests of the weights and of the audio in each part."""
        weights = hashlib.sha256((self.run.path / "autoencoder.safetensors").read_bytes()).hexdigest()
        spans = [self.corpus.clip, [[file.digest, file.train, file.heldout] for file in self.corpus.files]]
        audio = hashlib.sha256(json.dumps(spans).encode()).hexdigest()
        return {"weights": weights, "audio": audio, "version": __version__}

    def latents(self) -> tuple[list[Tensor], list[list[int]]]:
        """For each part means and deviations of its latents `[2·D, T]`, and how many frames each recording has."""

        def compute() -> dict[str, Tensor]:
            self.console.print("encoding the corpus")
            found = {}
            for name in ("train", "heldout"):
                part = getattr(self.parts, name)
                found[name] = encode(self.model, part, self.console).flatten(0, 1)
                found[f"{name}_lengths"] = torch.tensor(frame_counts(self.model, part))
            return found

        found = kept(self.run.path / "latents.safetensors", self.origin, compute)
        names = ("train", "heldout")
        return [found[name] for name in names], [found[f"{name}_lengths"].tolist() for name in names]

    def conditions(self, names: list[str]) -> list[Tensor]:
        """For each part the ranks of the descriptors with these names, `[K, T]`."""

        def compute() -> dict[str, Tensor]:
            self.console.print(f"measuring {', '.join(names)}")
            ranks = measure_conditions(names, self.parts, self.model, self.corpus.sample_rate)
            return dict(zip(("train", "heldout"), ranks, strict=True))

        origin = self.origin | {"descriptors": " ".join(names)}
        found = kept(self.run.path / "conditions.safetensors", origin, compute)
        return [found["train"], found["heldout"]]


def kept(path: Path, origin: dict[str, str], compute: Callable[[], dict[str, Tensor]]) -> dict[str, Tensor]:
    """The tensors in the file at `path` if it says that they are of this origin; otherwise computes and keeps them."""
    try:
        with safe_open(path, "pt") as file:
            if file.metadata() == origin:
                return load_file(path)
    except (OSError, SafetensorError):  # not there, or damaged
        pass
    tensors = compute()
    save_tensors(path, tensors, origin)
    return tensors
