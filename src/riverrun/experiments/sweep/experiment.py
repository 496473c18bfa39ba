"""Experiments: typed dataclasses that are read from YAML, and the variants that they name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from importlib import resources
from itertools import product
from pathlib import Path
from typing import Any

from riverrun.audio.synth import KINDS
from riverrun.errors import UsageError
from riverrun.runs import config
from riverrun.runs.config.reading import parse

BUNDLED = resources.files("riverrun.experiments").joinpath("bundled")
"""Folder of the experiments of this package."""

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._]*")
"""Names of variants and levels: parts of names of folders, which are joined by a hyphen."""


@dataclass(frozen=True)
class CorpusConfig:
    """A corpus: a folder that is prepared already, or a recipe by which the sweep synthesises and prepares one.

    Args:
        folder: a prepared corpus, relative to the file of the experiment; the other settings are not used.
        synth: kind of recordings to synthesise, as for `riverrun synth`.
        minutes: length of the recordings.
        seed: seed of the recordings.
        rate: sample rate in Hz.
        channels: audio channels.
        clip: length of a clip in seconds.

    Raises:
        UsageError: unless exactly one of `folder` and `synth` is given, or if a value is out of range.
    """

    folder: str = ""
    synth: str = ""
    minutes: float = 5.0
    seed: int = 0
    rate: int = 48000
    channels: int = 2
    clip: float = 2.0

    def __post_init__(self) -> None:
        if bool(self.folder) == bool(self.synth):
            raise UsageError("corpus: give either folder, a prepared corpus, or synth, a kind of recordings to make")
        if self.synth and self.synth not in KINDS:
            raise UsageError(f"corpus.synth: {self.synth!r} is unknown; give {' or '.join(KINDS)}")
        if self.minutes <= 0:
            raise UsageError(f"corpus.minutes: {self.minutes:g} is out of range; give more than 0")

    @property
    def name(self) -> str:
        """The name of the corpus's folder; different recipes have different names."""
        if self.folder:
            return Path(self.folder).name
        length = f"{self.minutes:g}min-{self.clip:g}s"
        return f"{self.synth}-{length}-{self.rate}hz-{self.channels}ch-seed{self.seed}"


@dataclass(frozen=True)
class EvaluationConfig:
    """Settings of the evaluations, as for `riverrun evaluate`.

    Args:
        clips: largest number of clips of a set.
        seconds: length of a clip; clips of a model of clips have their own.
        minute: length of a performance, whose last clip is compared with its first one.
        seed: of all that is drawn.
    """

    clips: int = 32
    seconds: float = 5.0
    minute: float = 60.0
    seed: int = 0

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            if value < 0 or (value == 0 and name != "seed"):
                raise UsageError(f"evaluation.{name}: {value:g} is out of range; give more than 0")


@dataclass(frozen=True)
class Variant:
    """What a run is made of, or what replaces a part of that.

    Args:
        corpus: settings of a `CorpusConfig`. They replace those of the experiment as a whole.
        preset: name of the preset.
        config: settings over the preset. Those of a variant are merged with those of the experiment.
        steps: as `riverrun train --steps`.
        adversarial: as `riverrun train --adversarial`.
        prior_steps: as `riverrun prior --steps`.
    """

    corpus: dict[str, Any] = field(default_factory=dict)
    preset: str = ""
    config: dict[str, Any] = field(default_factory=dict)
    steps: int | None = None
    adversarial: int | None = None
    prior_steps: int | None = None

    def over(self, base: Variant) -> Variant:
        """Return a variant with the settings of this one where it has any, and else with those of `base`."""
        given = {item.name: getattr(self, item.name) for item in fields(Variant)}
        given = {name: value for name, value in given.items() if value not in (None, "", {})}
        return replace(base, **(given | {"config": config.merge(base.config, self.config)}))


@dataclass(frozen=True)
class Experiment(Variant):
    """An experiment: every variant with every level of every axis and every seed is a run.

    The settings that it has as a `Variant` are those of all runs.

    Args:
        variants: settings of a `Variant` by name.
        axes: for each axis, settings of a `Variant` by the name of the level.
        seeds: seeds of the trainings.
        threads: threads of each run; 0 shares the cores evenly among the runs that go at once. Sums of floats depend on
            it: runs with the same number give the same results.
        evaluation: settings of the evaluations.
    """

    variants: dict[str, Any] = field(default_factory=dict)
    axes: dict[str, Any] = field(default_factory=dict)
    seeds: list[int] = field(default_factory=lambda: [0])
    threads: int = 0
    evaluation: EvaluationConfig = field(default_factory=EvaluationConfig)

    def __post_init__(self) -> None:
        if not self.seeds or min(self.seeds) < 0 or len(set(self.seeds)) < len(self.seeds):
            raise UsageError(f"seeds: {self.seeds} can't be used; give one or more different numbers, 0 or more")
        if self.threads < 0:
            raise UsageError(f"threads: {self.threads} is out of range; give 1 or more, or 0 to share the cores evenly")

    def combinations(self) -> dict[str, Variant]:
        """Return the variant of each run but for its seed, by a name of the variant and its levels.

        Raises:
            UsageError: for a name that can't be part of a folder's, an unknown key, or a value of the wrong type.
        """
        base = Variant(**{item.name: getattr(self, item.name) for item in fields(Variant)})
        axes = [read_variants(self.variants, "variants")] if self.variants else []
        axes += [read_variants(levels, f"axes.{name}") for name, levels in self.axes.items()]
        found = {}
        for levels in product(*[axis.items() for axis in axes]):
            variant = base
            for _, level in levels:
                variant = level.over(variant)
            name = "-".join(name for name, _ in levels) or "all"
            if name in found:
                raise UsageError(f"two runs are called {name}; rename a variant or a level")
            found[name] = variant
        return found


def read_variants(levels: Any, where: str) -> dict[str, Variant]:
    """Return the variants of a section of an experiment by name.

    Args:
        levels: settings of each variant by its name; names that YAML reads as numbers are texts.
        where: name of the section, for messages.

    Raises:
        UsageError: as `Experiment.combinations` does.
    """
    if not isinstance(levels, Mapping) or not levels:
        raise UsageError(f"{where}: not a section; give a mapping of names to settings")
    found = {}
    for key, settings in levels.items():
        name = str(key)
        if not NAME.fullmatch(name):
            raise UsageError(f"{where}: {name!r} can't name a run; use letters, digits, dots and underscores")
        if not isinstance(settings, Mapping):
            raise UsageError(f"{where}.{name}: {settings!r} is not a section; give settings, or {{}} for none")
        try:
            found[name] = config.build(settings, Variant)
        except UsageError as error:
            raise UsageError(f"{where}.{name}: {error}") from error
    return found


def bundled() -> list[str]:
    """Return the names of the experiments of this package, sorted."""
    return sorted(item.name.removesuffix(".yaml") for item in BUNDLED.iterdir() if item.name.endswith(".yaml"))


def read_experiment(source: str) -> tuple[Experiment, str]:
    """Read an experiment: a YAML file, or a bundled one by its name.

    Returns:
        The experiment, with absolute paths of its corpora, and the text of the file.

    Raises:
        UsageError: if there is no such file or experiment, or if it can't be read. The message begins with `source`.
    """
    path = Path(source)
    if path.is_file():
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"{path}: can't be read ({error.__class__.__name__}); give a YAML file") from error
    elif source in bundled():
        text = BUNDLED.joinpath(f"{source}.yaml").read_text("utf-8")
    else:
        names = ", ".join(bundled())
        raise UsageError(f"{source}: no such file, and no bundled experiment; give a YAML file, or one of: {names}")
    settings = parse(text, source)
    with config.prefix_errors(path):
        experiment = config.build(settings, Experiment)
    return experiment, text


def read_corpus(settings: Mapping[str, Any], beside: Path) -> CorpusConfig:
    """Return the corpus of a variant, its folder as an absolute path.

    Args:
        settings: of a `CorpusConfig`.
        beside: folder that relative paths start from.
    """
    try:
        corpus = config.build(settings, CorpusConfig)
    except UsageError as error:
        text = str(error)
        raise UsageError(text if text.startswith("corpus") else f"corpus: {text}") from error
    return replace(corpus, folder=str((beside / corpus.folder).resolve())) if corpus.folder else corpus
