"""The run folder: all that training leaves behind, and the only code that reads or writes it.

    RUN/run.json                  what the run is: audio it was made for, steps done, last metrics
    RUN/config.yaml               the resolved config
    RUN/autoencoder.safetensors   weights, as of the last epoch
    RUN/whitening.safetensors     mean and principal axes of the latents, fitted when training ends
    RUN/sample.safetensors        a clip of the corpus, `audio` [C, N], that an export is tried on
    RUN/prior.safetensors         weights of the prior, as of its best epoch
    RUN/latents.safetensors       of the corpus, for the prior; conditions.safetensors: what steers it beside them
    RUN/metrics.csv               a row an epoch; prior-metrics.csv likewise
    RUN/previews/                 held-out clips and what the autoencoder makes of them
    RUN/tensorboard/              the same for TensorBoard
    RUN/*.checkpoint.safetensors  where an interrupted training goes on
    RUN/earlier-1, -2, …          what the run was before something that was learned had to go: runs themselves

The whitening and the prior are always those of the autoencoder beside them: they go before its weights change.
No pickle is written or read: a run folder from a stranger can't run code.
"""

from __future__ import annotations

import csv
import filecmp
import json
import os
import re
import shlex
import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save
from torch import Tensor, nn

from riverrun import __version__
from riverrun.errors import RiverrunError, UsageError
from riverrun.files import atomic_write, what_is
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.prior import Prior
from riverrun.models.whitening import Whitening
from riverrun.runs import config
from riverrun.runs.config import Config

FORMAT = 1

BEGUN = re.compile(r"run\.json|\.(run|config)\.\d+\.(json|yaml)")
"""What is in the folder of a run that was killed while it was made."""


KEYS = {"rate": "sample_rate"}
"""Keys of run.json that differ from the names of the facts."""


@dataclass
class Facts:
    """What a run is, beside its config.

    `rate` in Hz, `clip` in seconds. `steps` counts what the autoencoder has been trained, `wanted` what was asked for;
    `prior_steps` and `prior_wanted` likewise. `metrics` are the last epoch's, `prior_metrics` those of the
    epoch whose weights are kept. `corpus` is what the corpus says it was made of, None for runs from before they asked;
    `also` the same of every other corpus that anything here was trained on. `preset` is the one it began with.
    """

    channels: int
    sample_rate: int
    clip: float
    seed: int
    steps: int = 0
    wanted: int = 0
    prior_steps: int = 0
    prior_wanted: int = 0
    metrics: dict[str, float] | None = None
    prior_metrics: dict[str, float] | None = None
    corpus: dict[str, Any] | None = None
    also: list[dict[str, Any]] = field(default_factory=list)
    preset: str | None = None
    format: int = FORMAT
    version: str = __version__

    @classmethod
    def from_dict(cls, written: Mapping[str, Any]) -> Facts:
        """Return the facts that `to_dict` gave, after JSON or not."""
        return cls(**{KEYS.get(key, key): value for key, value in written.items()})

    def to_dict(self) -> dict[str, Any]:
        """Return the facts as run.json and a .ts hold them."""
        keys = {name: key for key, name in KEYS.items()}
        return {keys.get(name, name): value for name, value in asdict(self).items()}

    @property
    def clip_samples(self) -> int:
        return max(1, round(self.clip * self.sample_rate))

    def forget_prior(self) -> None:
        """There is none."""
        self.prior_steps, self.prior_wanted, self.prior_metrics = 0, 0, None


BELONGING = {
    "whitening": ("whitening.safetensors", "latents.safetensors", "conditions.safetensors"),
    "prior": ("prior.safetensors", "descriptors.safetensors", "prior-metrics.csv", "prior.checkpoint.safetensors"),
}
"""Files that go with what was learned."""


class Run:
    """One run folder, opened. Writers leave every file whole at every moment."""

    def __init__(self, path: Path, config: Config, facts: Facts) -> None:
        self.path, self.config, self.facts = path, config, facts

    @classmethod
    def create(cls, path: Path, config: Config, facts: Facts) -> Run:
        """A new run folder at `path`, which must not exist or be empty.

        Raises:
            UsageError: if something else is there.
        """
        refuse_taken(path)
        run = cls(path, config, facts)
        run.write_facts()
        run.write_config()
        return run

    @classmethod
    def open(cls, path: Path) -> Run:
        """The run at `path`.

        Raises:
            UsageError: if there is no run there, or one of another format.
        """
        if (what := what_is(path)) != "a run":
            raise UsageError(no_run(path, what))
        try:
            written = json.loads((path / "run.json").read_text("utf-8"))
            if written.get("format") != FORMAT:
                raise UsageError(
                    f"{path}: a run of format {written.get('format')}; this riverrun reads format {FORMAT}"
                )
            run = cls(path, config.resolve_file(path / "config.yaml", {}), Facts.from_dict(written))
        except (OSError, ValueError, TypeError, AttributeError) as error:
            raise UsageError(f"{path}: a damaged run: {' '.join(str(error).split())}") from error
        if not run.has_prior() and not run.checkpoint("prior").path.is_file():
            run.facts.forget_prior()  # as by a riverrun that didn't write it down
        return run

    def write_config(self) -> None:
        with atomic_write(self.path / "config.yaml") as draft:
            draft.write_text(config.dump(self.config), "utf-8")

    def write_facts(self) -> None:
        with atomic_write(self.path / "run.json") as draft:
            draft.write_text(json.dumps(self.facts.to_dict(), indent=2), "utf-8")

    # -- what was learned ------------------------------------------------------------------------------------------

    def save(self, name: str, module: nn.Module) -> None:
        """Writes the weights of `module` as NAME.safetensors."""
        save_tensors(self.path / f"{name}.safetensors", module.state_dict())

    def forget(self, name: str) -> None:
        """Removes what was learned under NAME, `prior` or `whitening`, and what run.json says of it."""
        for file in BELONGING[name]:
            (self.path / file).unlink(missing_ok=True)
        if name == "prior":
            self.facts.forget_prior()
            self.write_facts()

    def set_aside(self) -> Path:
        """Keeps what this run is now, but for previews and TensorBoard's files, as a run inside it; where that is.

        What is kept already, and may be gone here in part, isn't kept twice. Weights are never written in place, so a
        link to them is a copy.
        """
        found = (path.name.removeprefix("earlier-") for path in self.path.glob("earlier-*"))
        last = max((int(number) for number in found if number.isdecimal()), default=0)
        kept = self.path / f"earlier-{last}"
        names = (f"{name}.safetensors" for name in ("autoencoder", "whitening", "prior", "prior.checkpoint"))
        if last and all(_same(self.path / name, kept / name) for name in names if (self.path / name).is_file()):
            return kept
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
        path = self.path / f"{name}.safetensors"
        if not path.is_file():
            raise RiverrunError(f"{self.path}: {missing}")
        try:
            module.load_state_dict(load_file(path))
        except (SafetensorError, RuntimeError, OSError) as error:
            raise RiverrunError(f"{path}: doesn't fit this run's config or is damaged; train it again") from error
        module.eval().requires_grad_(False)

    def autoencoder(self) -> Autoencoder:
        """The trained autoencoder, for playing.

        Raises:
            RiverrunError: if the run has none yet.
        """
        model = Autoencoder(self.config.architecture, self.facts.channels, self.facts.clip_samples)
        self._load("autoencoder", model, f"nothing trained yet: {self._unfinished()}")
        return model

    def whitening(self) -> Whitening:
        """The fitted latents.

        Raises:
            RiverrunError: if training has not ended yet.
        """
        whitening = Whitening(self.config.architecture.latents)
        self._load("whitening", whitening, self._unfinished())
        return whitening

    def _unfinished(self) -> str:
        done = max(self.facts.steps, self.checkpoint("autoencoder").step())
        return (
            f"training stopped at step {done} of {self.facts.wanted}; run the same 'riverrun train' again to finish it"
        )

    def has_whitening(self) -> bool:
        return (self.path / "whitening.safetensors").is_file()

    def has_prior(self) -> bool:
        return (self.path / "prior.safetensors").is_file()

    def prior(self) -> Prior:
        """The trained prior.

        Raises:
            RiverrunError: if the run has none yet.
        """
        prior = Prior(self.config.architecture.latents, self.config.prior)
        self._load("prior", prior, f"no prior yet; make one with 'riverrun prior {self.path} --corpus CORPUS'")
        return prior

    def save_sample(self, audio: Tensor) -> None:
        """Keeps a clip of the corpus, `[C, N]`, for `export` to try a file on."""
        save_tensors(self.path / "sample.safetensors", {"audio": audio})

    def sample(self) -> Tensor | None:
        """That clip; None in runs from before they kept one, or where it can't be read."""
        try:
            return load_file(self.path / "sample.safetensors")["audio"]
        except (SafetensorError, OSError, KeyError):
            return None

    # -- metrics ---------------------------------------------------------------------------------------------------

    def append_metrics(self, name: str, row: Mapping[str, float]) -> None:
        """Adds one epoch's row to NAME.csv. Rows of its own `step` or later, from before a stop, are replaced."""
        rows = [old for old in self.metrics(name) if old["step"] < row["step"]]
        rows.append(dict(row))
        columns = list(dict.fromkeys(key for each in rows for key in each))
        with atomic_write(self.path / f"{name}.csv") as draft, draft.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, columns)
            writer.writeheader()
            writer.writerows(rows)

    def metrics(self, name: str) -> list[dict[str, float]]:
        """The rows of NAME.csv, an epoch each; none if there is no such file."""
        path = self.path / f"{name}.csv"
        if not path.is_file():
            return []
        with path.open(newline="", encoding="utf-8") as file:
            return [{key: float(value) for key, value in row.items() if value} for row in csv.DictReader(file)]

    def checkpoint(self, name: str) -> Checkpoint:
        """Where NAME's training goes on when it was interrupted."""
        return Checkpoint(self.path / f"{name}.checkpoint.safetensors")


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and filecmp.cmp(one, other)


def _copy(source: Path, target: Path) -> None:
    if source.suffix == ".safetensors":
        with suppress(OSError):  # not every disk has links
            os.link(source, target)
            return
    shutil.copy2(source, target)


def refuse_taken(path: Path) -> None:
    """Raises UsageError where no new run can be: in a folder with anything in it but a run that was never begun."""
    if path.exists() and not (path.is_dir() and all(BEGUN.fullmatch(each.name) for each in path.iterdir())):
        raise UsageError(f"{path}: is there already and is no run; choose another --out")


def no_run(path: Path, what: str) -> str:
    """That there is something else at a path where a run was asked for, and what to do."""
    there = shlex.quote(str(path))
    if what in ("no such folder", "an empty folder"):
        return f"{path}: {what}; make a run with 'riverrun train CORPUS --out {there}'"
    if what == "a corpus":
        return f"{path}: a corpus, no run; make one of it with 'riverrun train {there} --out RUN'"
    return f"{path}: {what}, no run (there is no run.json); give a folder made by 'riverrun train'"


RENAMED = {"module.critics.critics.": "module.discriminator.discriminators."}
"""Beginnings of names of tensors in checkpoints written before 0.2, and their present names."""


@dataclass
class Checkpoint:
    """One file with weights, optimisers, the number of steps done, and the sums of what an epoch measured so far."""

    path: Path

    def save(
        self,
        step: int,
        module: nn.Module,
        optimizers: Sequence[torch.optim.Optimizer],
        sums: Mapping[str, Tensor] | None = None,
    ) -> None:
        tensors = {f"module.{key}": value for key, value in module.state_dict().items()}
        tensors |= {f"sums.{key}": value for key, value in (sums or {}).items()}
        for number, optimizer in enumerate(optimizers):
            for index, state in optimizer.state_dict()["state"].items():
                tensors |= {f"optimizer.{number}.{index}.{key}": torch.as_tensor(value) for key, value in state.items()}
        save_tensors(self.path, tensors, {"step": str(step)})

    def step(self) -> int:
        """Steps done, 0 if there is no checkpoint.

        Raises:
            RiverrunError: if the file is damaged.
        """
        if not self.path.is_file():
            return 0
        try:
            with safe_open(self.path, "pt") as file:
                return int(file.metadata()["step"])
        except (SafetensorError, KeyError, TypeError, ValueError) as error:
            raise RiverrunError(
                f"{self.path}: a damaged checkpoint: nothing can go on from it, but what was learned before is there"
            ) from error

    def misfit(self, module: nn.Module) -> str | None:
        """The name of a tensor that a module has otherwise than this checkpoint, or that only one of the two has."""
        with safe_open(self.path, "pt") as file:
            saved = {_current(key): tuple(file.get_slice(key).get_shape()) for key in file.keys()}  # noqa: SIM118
        ours = {f"module.{key}": tuple(value.shape) for key, value in module.state_dict().items()}
        theirs = {key: shape for key, shape in saved.items() if key.startswith("module.")}
        names = (key for key in ours | theirs if ours.get(key) != theirs.get(key))
        return next((name.removeprefix("module.") for name in names), None)

    def restore(self, module: nn.Module, optimizers: Sequence[torch.optim.Optimizer]) -> dict[str, Tensor]:
        """Puts everything back as it was when saved; the sums.

        Raises:
            RiverrunError: if the file is another module's.
        """
        tensors = {_current(key): value for key, value in load_file(self.path).items()}
        try:
            module.load_state_dict(_under(tensors, "module."))
        except RuntimeError as error:
            raise RiverrunError(f"{self.path}: a checkpoint of other weights; remove it to begin again") from error
        for number, optimizer in enumerate(optimizers):
            state: dict[int, dict[str, Any]] = {}
            for key, value in _under(tensors, f"optimizer.{number}.").items():
                index, name = key.split(".", 1)
                state.setdefault(int(index), {})[name] = value
            optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})
        return _under(tensors, "sums.")


def _current(key: str) -> str:
    """Return the present name of a tensor in a checkpoint of any version."""
    for old, new in RENAMED.items():
        if key.startswith(old):
            return new + key.removeprefix(old)
    return key


def _under(tensors: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {key.removeprefix(prefix): value for key, value in tensors.items() if key.startswith(prefix)}


def save_tensors(path: Path, tensors: Mapping[str, Tensor], metadata: dict[str, str] | None = None) -> None:
    """Writes tensors as safetensors, aside and renamed."""
    plain = {key: value.detach().cpu().contiguous() for key, value in tensors.items()}
    with atomic_write(path) as draft:
        draft.write_bytes(save(plain, metadata))
