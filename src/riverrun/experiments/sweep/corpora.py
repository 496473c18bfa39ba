"""The corpora of a sweep: synthesise, prepare, and compute their spectra, before any run begins.

Runs share the spectra of a corpus, so that they are computed here once and not by several runs at the same time.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from rich.console import Console

from riverrun.audio.synth import synthesise
from riverrun.corpus import Corpus, prepare
from riverrun.experiments.sweep.folder import SweepFolder
from riverrun.experiments.sweep.plan import Plan
from riverrun.models.autoencoder import Autoencoder
from riverrun.runs import config
from riverrun.training.data.examples import select_examples
from riverrun.training.data.features import FeatureCache

Progress = Callable[[float, float, str], None]
"""Called with the amount of work done, the total amount, and a description."""


def make_corpora(folder: SweepFolder, plan: Plan, names: set[str], progress: Progress) -> None:
    """Make the corpora of some runs. What is made already stays.

    Args:
        folder: of the sweep.
        plan: of the sweep.
        names: of the runs.
        progress: called before each part of the work.
    """
    for corpus in dict.fromkeys(plan.runs[name].corpus for name in plan.runs if name in names):
        make_corpus(folder, plan, corpus, progress)
        compute_spectra(folder, plan, corpus, names, progress)


def make_corpus(folder: SweepFolder, plan: Plan, name: str, progress: Progress) -> None:
    """Synthesise and prepare a corpus, unless it is a folder of the user or is there."""
    recipe = plan.corpora[name]
    target, recordings = folder.corpus(name, recipe), folder.recordings(name)
    if recipe.folder or (target / "corpus.json").is_file():
        return
    if not recordings.is_dir():
        draft = recordings.with_name(f".{name}")
        synthesise(
            recipe.synth,
            draft,
            minutes=recipe.minutes,
            seed=recipe.seed,
            sample_rate=recipe.rate,
            progress=lambda done, total: progress(done, total, f"synthesising {name}"),
        )
        os.rename(draft, recordings)
    prepare(
        [recordings],
        target,
        sample_rate=recipe.rate,
        channels=recipe.channels,
        clip=recipe.clip,
        progress=lambda done, total, text: progress(done, total, f"preparing {name}: {text}"),
    )


def compute_spectra(folder: SweepFolder, plan: Plan, name: str, runs: set[str], progress: Progress) -> None:
    """Compute the spectra of a corpus that some runs train on, each kind once."""
    corpus = Corpus.open(folder.corpus(name, plan.corpora[name]))
    quiet = Console(quiet=True)
    for run in plan.runs.values():
        resolved = config.resolve(run.config)
        if run.corpus != name or run.name not in runs or not resolved.architecture.spectral.hop:
            continue
        progress(0, 1, f"computing spectra of {name}")
        model = Autoencoder(resolved.architecture, corpus.channels, corpus.clip_samples, corpus.sample_rate)
        data = select_examples(corpus, model, resolved.training.crop, quiet)
        FeatureCache(corpus, data.train, model).compute(quiet)
