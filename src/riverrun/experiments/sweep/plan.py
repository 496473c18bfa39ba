"""The plan of a sweep: every corpus and every run of an experiment, with all settings resolved."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from riverrun.corpus import Corpus
from riverrun.errors import UsageError
from riverrun.experiments.sweep.experiment import CorpusConfig, EvaluationConfig, Experiment, Variant, read_corpus
from riverrun.runs import config


@dataclass(frozen=True)
class RunPlan:
    """One run.

    Args:
        name: of the run, and of its folder.
        corpus: name of its corpus.
        preset: name of its preset.
        seed: of its trainings.
        config: its resolved config, as nested dictionaries.
    """

    name: str
    corpus: str
    preset: str
    seed: int
    config: dict[str, Any]

    @property
    def variant(self) -> str:
        """The name of its variant and levels, which runs with other seeds share."""
        return self.name.removesuffix(f"-seed{self.seed}")


@dataclass(frozen=True)
class Plan:
    """All corpora and runs by name, and the settings that they share.

    Args:
        corpora: recipes or folders of the corpora.
        runs: the runs.
        evaluation: settings of the evaluations.
        threads: threads of each run.
        device: device of the trainings: `auto`, `cpu`, `cuda` or `mps`.
        others: runs in the same folder that earlier versions of the experiment named.
    """

    corpora: dict[str, CorpusConfig]
    runs: dict[str, RunPlan]
    evaluation: EvaluationConfig
    threads: int
    device: str = "auto"
    others: dict[str, RunPlan] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the plan for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Plan:
        """Return the plan that `to_dict` returned, also after a round trip through JSON."""
        return cls(
            {name: CorpusConfig(**each) for name, each in data["corpora"].items()},
            {name: RunPlan(**each) for name, each in data["runs"].items()},
            EvaluationConfig(**data["evaluation"]),
            data["threads"],
            data["device"],
            {name: RunPlan(**each) for name, each in data["others"].items()},
        )

    def has_onsets(self, corpus: str) -> bool:
        """Return whether runs on a corpus are evaluated on clips from onsets on, since one is a model of clips."""
        bottlenecks = [run.config["architecture"]["bottleneck"] for run in self.runs.values() if run.corpus == corpus]
        return "clip" in bottlenecks

    def identity(self, name: str) -> str:
        """Return a digest of everything that the results of a run depend on, but for threads and versions."""
        run = self.runs[name]
        parts = [asdict(run), asdict(self.corpora[run.corpus]), asdict(self.evaluation), self.has_onsets(run.corpus)]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def make_plan(experiment: Experiment, beside: Path, *, threads: int, device: str) -> Plan:
    """Return the plan of an experiment.

    Args:
        experiment: the experiment.
        beside: folder that relative paths of corpora start from.
        threads: threads of each run.
        device: device of the trainings.

    Raises:
        UsageError: if a setting of a run is wrong, or a corpus is missing, unknown or too short. The message names the
            run.
    """
    plan = Plan({}, {}, experiment.evaluation, threads, device)
    for name, variant in experiment.combinations().items():
        try:
            corpus = read_corpus(variant.corpus, beside)
            resolved = resolve_variant(variant)
            config.check_crop_length(resolved, *measure_clips(corpus))
        except UsageError as error:
            raise UsageError(f"{name}: {error}") from error
        if plan.corpora.setdefault(corpus.name, corpus) != corpus:
            raise UsageError(f"{name}: another corpus is called {corpus.name}; rename the folder of one of the two")
        settings = asdict(resolved)
        for seed in experiment.seeds:
            run = RunPlan(f"{name}-seed{seed}", corpus.name, variant.preset, seed, settings)
            plan.runs[run.name] = run
    return plan


def resolve_variant(variant: Variant) -> config.Config:
    """Return the config of a run."""
    resolved = config.resolve(config.merge(config.preset(variant.preset), variant.config))
    training = config.scale_steps(resolved.training, variant.steps, variant.adversarial)
    prior_training = resolved.prior_training
    if variant.prior_steps is not None:
        prior_training = replace(prior_training, steps=variant.prior_steps)
    return replace(resolved, training=training, prior_training=prior_training)


def measure_clips(corpus: CorpusConfig) -> tuple[int, int]:
    """Return the sample rate of a corpus, and the length of its clips in samples."""
    if corpus.folder:
        opened = Corpus.open(corpus.folder)
        return opened.sample_rate, opened.clip_samples
    return corpus.rate, round(corpus.clip * corpus.rate)


def continue_plan(earlier: Plan, plan: Plan) -> Plan:
    """Return a plan together with the runs and corpora of an earlier plan of the same folder.

    Raises:
        UsageError: if a run or a corpus of the same name differs. The message names the first setting that does.
    """
    known = earlier.others | earlier.runs
    for name in known.keys() & plan.runs.keys():
        check_same(f"the run {name}", asdict(known[name]), asdict(plan.runs[name]))
    for name in earlier.corpora.keys() & plan.corpora.keys():
        check_same(f"the corpus {name}", asdict(earlier.corpora[name]), asdict(plan.corpora[name]))
    others = {name: run for name, run in known.items() if name not in plan.runs}
    return replace(plan, corpora=earlier.corpora | plan.corpora, others=others)


def check_same(what: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    """Raise UsageError if the settings of a run or corpus differ from those in the folder."""
    for key, was, wanted in differing(old, new):
        raise UsageError(
            f"{what} has {key} {was} in this folder, not {wanted}; choose another --out, or another name in the "
            "experiment: runs can be added, and those that exist stay as they are"
        )


def differing(old: Mapping[str, Any], new: Mapping[str, Any], where: str = "") -> list[tuple[str, Any, Any]]:
    """Return the dotted names of values that differ between nested dictionaries, and both values."""
    found = []
    for key in old.keys() | new.keys():
        was, wanted = old.get(key), new.get(key)
        if isinstance(was, Mapping) and isinstance(wanted, Mapping):
            found += differing(was, wanted, f"{where}{key}.")
        elif was != wanted:
            found.append((f"{where}{key}", was, wanted))
    return sorted(found, key=lambda item: item[0])
