"""The run folder: everything that training writes, and the only code that reads or writes it.

    RUN/run.json                  the facts of the run: properties of its corpus, steps done, last metrics
    RUN/config.yaml               the resolved config
    RUN/autoencoder.safetensors   weights of the autoencoder after the last epoch
    RUN/whitening.safetensors     mean and principal axes of the latents of these weights
    RUN/card.yaml                 how an instrument of the package was made; other runs have none
    RUN/sample.safetensors        a clip of the corpus, `audio` [C, N], with which an export is verified
    RUN/prior.safetensors         weights of the prior after its best epoch
    RUN/latents.safetensors       latents of the corpus, for the prior's training
    RUN/conditions.safetensors    descriptors of the corpus, for the prior's training
    RUN/estimates.safetensors     estimates of descriptors from latents, for the prior's training
    RUN/metrics.csv               one row per epoch: autoencoder-, prior- and rollouts-metrics.csv
    RUN/previews/                 held-out clips and their reconstructions
    RUN/tensorboard/              the same metrics and previews for TensorBoard
    RUN/*.checkpoint.safetensors  state from which an interrupted training resumes
    RUN/earlier-1, -2, …          copies of the run from before a training replaced weights; each is a run itself

The whitening and the prior always belong to the autoencoder beside them: they are removed before its weights change.
No pickle is written or read, so a run folder from a stranger can't run code.
"""

from __future__ import annotations

import csv
import filecmp
import json
import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import yaml
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from riverrun.errors import RiverrunError, UsageError
from riverrun.files import atomic_write, describe_path
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.prior import Prior
from riverrun.models.whitening import Whitening
from riverrun.runs import config
from riverrun.runs.checkpoint import Checkpoint
from riverrun.runs.config import Config
from riverrun.runs.facts import FORMAT, Facts
from riverrun.runs.paths import check_path_unused, not_a_run
from riverrun.runs.tensors import save_tensors

__all__ = ["Checkpoint", "Facts", "Run", "check_path_unused", "save_tensors"]

ROLLOUT_FILES = ("rollouts-metrics.csv", "rollouts.checkpoint.safetensors")
"""Files of the training on rollouts; the weights that it makes are those of the prior."""

LEARNED_FILES = {
    "whitening": ("whitening.safetensors", "latents.safetensors", "conditions.safetensors", "estimates.safetensors"),
    "prior": (
        "prior.safetensors",
        "descriptors.safetensors",
        "prior-metrics.csv",
        "prior.checkpoint.safetensors",
        *ROLLOUT_FILES,
    ),
    "rollouts": ROLLOUT_FILES,
}
"""Files that belong to what was learned, by its name. Earlier versions wrote descriptors.safetensors."""


class Run:
    """An opened run folder.

    Every file is written to a draft and renamed, so that each is complete at every moment.

    Args:
        path: the run folder.
        config: the resolved config of the run.
        facts: the facts of the run.

    Example:
        Open a run, its autoencoder and its prior, and encode a second of audio:

        >>> import torch
        >>> from riverrun.runs import Run
        >>> run = Run.open("run")
        >>> autoencoder, prior = run.autoencoder(), run.prior()
        >>> audio = torch.zeros(1, run.facts.channels, run.facts.sample_rate)  # [B, C, N]
        >>> latents = run.whitening()(autoencoder.encode(audio))  # [B, D, T]
        >>> latents.shape[1] == run.config.architecture.latents
        True
        >>> prior.log_prob(latents).shape[0]  # nats of each frame, [B, T]
        1
    """

    def __init__(self, path: Path, config: Config, facts: Facts) -> None:
        self.path, self.config, self.facts = path, config, facts

    @classmethod
    def create(cls, path: Path, config: Config, facts: Facts) -> Run:
        """Create a run folder.

        Args:
            path: a folder that is empty or does not exist.
            config: the resolved config of the run.
            facts: the facts of the run.

        Raises:
            UsageError: if there is something else at `path`.
        """
        check_path_unused(path)
        run = cls(path, config, facts)
        run.write_facts()
        run.write_config()
        return run

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> Run:
        """Open the run at `path`.

        Raises:
            UsageError: if there is no run, or one that is damaged or of another format.
        """
        path = Path(path)
        if (description := describe_path(path)) != "a run":
            raise UsageError(not_a_run(path, description))
        try:
            data = json.loads((path / "run.json").read_text("utf-8"))
            if data.get("format") != FORMAT:
                raise UsageError(
                    f"{path}: the run has format {data.get('format')}, and this version of riverrun reads format "
                    f"{FORMAT}; use the version that wrote it"
                )
            run = cls(path, config.resolve_file(path / "config.yaml", {}), Facts.from_dict(data))
        except (OSError, ValueError, TypeError, AttributeError) as error:
            raise UsageError(f"{path}: the run is damaged: {' '.join(str(error).split())}") from error
        if not run.has_prior() and not run.checkpoint("prior").path.is_file():
            run.facts.clear_prior()  # earlier versions did not write that a prior was removed
        return run

    def write_config(self) -> None:
        """Write config.yaml."""
        with atomic_write(self.path / "config.yaml") as draft:
            draft.write_text(config.dump(self.config), "utf-8")

    def write_facts(self) -> None:
        """Write run.json."""
        with atomic_write(self.path / "run.json") as draft:
            draft.write_text(json.dumps(self.facts.to_dict(), indent=2), "utf-8")

    # -- weights ---------------------------------------------------------------------------------------------------

    def save(self, name: str, module: nn.Module) -> None:
        """Write the weights of `module` as NAME.safetensors."""
        save_tensors(self.path / f"{name}.safetensors", module.state_dict())

    def delete(self, name: str) -> None:
        """Remove the files that belong to `name`, "whitening", "prior" or "rollouts", and reset the facts about them.

        Rollouts are removed with the prior.
        """
        for file in LEARNED_FILES[name]:
            (self.path / file).unlink(missing_ok=True)
        if name == "whitening":  # there are no facts about it
            return
        if name == "prior":
            self.facts.clear_prior()
        else:
            self.facts.clear_rollouts()
        self.write_facts()

    def archive(self) -> Path:
        """Keep a copy of the run, without previews and TensorBoard's files, as a run inside it.

        If the last copy already holds all weights that are here, no other one is made. Weights are hard-linked where
        the disk allows it: they are never written in place, so a link is as good as a copy.

        Returns:
            The folder of the copy, `earlier-1` for the first one.
        """
        suffixes = (path.name.removeprefix("earlier-") for path in self.path.glob("earlier-*"))
        last = max((int(suffix) for suffix in suffixes if suffix.isdecimal()), default=0)
        latest = self.path / f"earlier-{last}"
        names = (f"{name}.safetensors" for name in ("autoencoder", "whitening", "prior", "prior.checkpoint"))
        if last and all(
            _is_same_file(self.path / name, latest / name) for name in names if (self.path / name).is_file()
        ):
            return latest
        draft = self.path / ".earlier"
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir()
        for path in self.path.iterdir():
            if path.is_file() and not path.name.startswith("."):
                _copy(path, draft / path.name)
        target = self.path / f"earlier-{last + 1}"
        os.rename(draft, target)
        return target

    def _load(self, name: str, module: nn.Module, missing: str) -> None:
        """Load NAME.safetensors into a module for inference; `missing` is the message if there is no such file."""
        path = self.path / f"{name}.safetensors"
        if not path.is_file():
            raise RiverrunError(f"{self.path}: {missing}")
        try:
            module.load_state_dict(load_file(path))
        except (SafetensorError, RuntimeError, OSError) as error:
            raise RiverrunError(f"{path}: doesn't fit the config of this run, or is damaged; train it again") from error
        module.eval().requires_grad_(False)

    def autoencoder(self) -> Autoencoder:
        """Return the trained autoencoder, in evaluation mode and without gradients.

        Raises:
            RiverrunError: if the run has no weights of it yet, or they are damaged.
        """
        model = Autoencoder(
            self.config.architecture, self.facts.channels, self.facts.clip_samples, self.facts.sample_rate
        )
        self._load("autoencoder", model, f"no trained weights yet: {self._unfinished()}")
        return model

    def whitening(self) -> Whitening:
        """Return the whitening of the latents, in evaluation mode.

        Raises:
            RiverrunError: if the run has no weights of the autoencoder yet, or the file is damaged.
        """
        whitening = Whitening(self.config.architecture.latents)
        self._load("whitening", whitening, self._unfinished())
        return whitening

    def _unfinished(self) -> str:
        """Return the message for a training that stopped early."""
        done = max(self.facts.steps, self.checkpoint("autoencoder").step())
        stopped = f"training stopped at step {done} of {self.facts.total_steps}"
        return f"{stopped}; run the same 'riverrun train' again to finish it"

    def has_autoencoder(self) -> bool:
        """Return whether the run has weights of an autoencoder."""
        return (self.path / "autoencoder.safetensors").is_file()

    def has_whitening(self) -> bool:
        """Return whether the latents of the run's autoencoder are fitted."""
        return (self.path / "whitening.safetensors").is_file()

    def has_prior(self) -> bool:
        """Return whether the run has weights of a prior."""
        return (self.path / "prior.safetensors").is_file()

    def prior(self) -> Prior:
        """Return the trained prior, in evaluation mode and without gradients.

        Raises:
            RiverrunError: if the run has none yet, or its weights are damaged.
        """
        prior = Prior(self.config.architecture.latents, self.config.prior)
        self._load("prior", prior, f"no prior yet; train one with 'riverrun prior {self.path} --corpus CORPUS'")
        return prior

    def save_example_clip(self, audio: Tensor) -> None:
        """Write a clip of the corpus, `[C, N]`, with which `export` verifies a file."""
        save_tensors(self.path / "sample.safetensors", {"audio": audio})

    def example_clip(self) -> Tensor | None:
        """Return the clip of `save_sample`, `[C, N]`; None if it can't be read, or was never stored (old runs)."""
        try:
            return load_file(self.path / "sample.safetensors")["audio"]
        except (SafetensorError, OSError, KeyError):
            return None

    def card(self) -> dict[str, Any]:
        """Return the model card of an instrument of the package: recipe, machine and measures; {} for other runs.

        Raises:
            UsageError: if the card is damaged.
        """
        path = self.path / "card.yaml"
        try:
            return dict(yaml.safe_load(path.read_text("utf-8"))) if path.is_file() else {}
        except (yaml.YAMLError, OSError, TypeError, ValueError) as error:
            raise UsageError(f"{path}: the model card is damaged: {' '.join(str(error).split())}") from error

    # -- metrics and checkpoints -----------------------------------------------------------------------------------

    def append_metrics(self, name: str, row: Mapping[str, float]) -> None:
        """Add the row of one epoch to NAME.csv. Rows of the same `step` or later, from before a stop, are removed."""
        rows = [old for old in self.metrics(name) if old["step"] < row["step"]]
        rows.append(dict(row))
        columns = list(dict.fromkeys(key for row in rows for key in row))
        with atomic_write(self.path / f"{name}.csv") as draft, draft.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, columns)
            writer.writeheader()
            writer.writerows(rows)

    def metrics(self, name: str) -> list[dict[str, float]]:
        """Return the rows of NAME.csv, one per epoch; an empty list if there is no such file."""
        path = self.path / f"{name}.csv"
        if not path.is_file():
            return []
        with path.open(newline="", encoding="utf-8") as file:
            return [{key: float(value) for key, value in row.items() if value} for row in csv.DictReader(file)]

    def checkpoint(self, name: str) -> Checkpoint:
        """Return the checkpoint from which the training of NAME resumes."""
        return Checkpoint(self.path / f"{name}.checkpoint.safetensors")


def _is_same_file(path: Path, other: Path) -> bool:
    """Return whether another file exists and has the same content."""
    return other.is_file() and filecmp.cmp(path, other)


def _copy(source: Path, target: Path) -> None:
    """Copy a file; link it if it holds weights and the disk has hard links."""
    if source.suffix == ".safetensors":
        with suppress(OSError):  # not every file system has hard links
            os.link(source, target)
            return
    shutil.copy2(source, target)
