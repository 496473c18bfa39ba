"""Several subjects side by side, on the same clips and seeds: evaluations → comparison.json.

Two subjects differ by a measure of reconstruction if a paired test over recordings says so, and by a kernel distance if
the difference is more than two standard errors; p-values are those of each measure by itself. A value is `ahead` if it
is the best, or not told from the best, and if at least one other is told from it: where nothing is beyond noise,
nothing is ahead.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch

from riverrun.corpus import Corpus
from riverrun.errors import UsageError
from riverrun.experiments.context import tidy
from riverrun.experiments.differences import badness, tell_apart
from riverrun.experiments.evaluation import Evaluation, Progress, evaluate, plain, remove_parts
from riverrun.experiments.material import check_fits
from riverrun.experiments.sections.generation import ERRORS, FLOOR
from riverrun.experiments.seeds import compare_over_seeds
from riverrun.experiments.settings import Settings
from riverrun.experiments.subject import Subject
from riverrun.files import atomic_write

FORMAT, VERSION = "riverrun comparison", 1

COMPARISON = "comparison.json"
"""Name of the file."""

BASELINES = ("gaussian, autoregressive", "gaussian, full covariance", "gaussian, independent")
"""Rows of a generation that show Gaussians over the subject's latents, the nearest neighbour of a prior first."""


def compare_subjects(
    subjects: Mapping[str, Subject],
    corpus: Corpus,
    out: Path,
    *,
    settings: Settings,
    progress: Progress = lambda done, total, name: None,
) -> tuple[dict[str, Any], dict[str, Evaluation]]:
    """Evaluate subjects on the same clips, each into a folder of its name, and write comparison.json.

    Args:
        subjects: two or more, by name.
        corpus: of the sample rate and channels of all.
        out: folder to write to.
        settings: of all evaluations.
        progress: called before each part of the work.

    Returns:
        The content of comparison.json, and the evaluations by name.

    Raises:
        UsageError: if there is only one subject, or if the corpus does not fit one of them.
    """
    if len(subjects) < 2:
        raise UsageError("there is only one to compare; give two or more")
    for subject in subjects.values():
        check_fits(corpus, subject)  # before any is measured
    evaluations = {}
    for number, (name, subject) in enumerate(subjects.items()):

        def tell(done: float, total: float, what: str, number: int = number, name: str = name) -> None:
            progress(number + done / total, len(subjects), f"{name}: {what}")

        evaluations[name] = evaluate(subject, corpus, out / name, settings=settings, progress=tell)
    content = compare_evaluations(evaluations, out)
    for name in subjects:
        remove_parts(out / name)
    return content, evaluations


def compare_evaluations(
    evaluations: Mapping[str, Evaluation], out: Path, groups: Mapping[str, Sequence[str]] | None = None
) -> dict[str, Any]:
    """Compare finished evaluations on the same clips, and write comparison.json.

    Args:
        evaluations: by name of the subject, with the same corpus and settings.
        out: folder to write to.
        groups: names of the subjects whose trainings differ by their seeds only, by a name of their settings.

    Returns:
        The content of comparison.json.
    """
    metrics = {name: evaluation.metrics for name, evaluation in evaluations.items()}
    first = next(iter(metrics.values()))
    content = {
        "format": FORMAT,
        "version": VERSION,
        "subjects": {name: each["subject"]["digest"] for name, each in metrics.items()},
        **{key: first[key] for key in ("corpus", "settings", "software", "machine")},
        "seeds": compare_over_seeds(metrics, groups or {}),
        "reconstruction": compare_reconstructions(metrics),
        "generation": compare_generations(metrics),
        "baselines": compare_baselines(metrics),
        "prior": compare_priors(metrics),
        "cost": {name: each["cost"] for name, each in metrics.items()},
        "origin": {name: describe_origin(each) for name, each in metrics.items()},
    }
    with atomic_write(out / COMPARISON) as draft:
        draft.write_text(json.dumps(plain(content), indent=1, ensure_ascii=False, allow_nan=False) + "\n", "utf-8")
    return content


def compare_reconstructions(metrics: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return mean, interval, p-value against the best, and whether it is ahead, of each measure and subject."""
    parts = {name: each["reconstruction"] for name, each in metrics.items() if each["reconstruction"]}
    if len(parts) < 2:
        return {}
    recordings = torch.tensor(next(iter(parts.values()))["recording_of_clip"])
    found: dict[str, Any] = {}
    for measure in next(iter(parts.values()))["rows"]["reconstruction"]:
        values = {name: badness(measure, [row[measure] for row in part["clips"]]) for name, part in parts.items()}
        found[measure] = {
            name: {**parts[name]["rows"]["reconstruction"][measure], "p": p_value, "ahead": ahead}
            for name, (p_value, ahead) in tell_apart(values, recordings).items()
        }
    return found


def compare_generations(metrics: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return the kernel distance of what each prior plays, by embedding, beside the floor of its latents.

    Embeddings of a subject's own latents are left out: they are no common measure.
    """
    tables = {name: each["generation"]["embeddings"] for name, each in metrics.items() if each["generation"]}
    found: dict[str, Any] = {}
    for embedding in next(iter(tables.values()), {}):
        rows = {name: table.get(embedding, {}).get("prior") for name, table in tables.items()}
        rows = {name: row for name, row in rows.items() if row and row["kernel"] is not None}
        if embedding == "latents" or len(rows) < 2:
            continue
        best = min(rows, key=lambda name: rows[name]["kernel"])
        worse = {
            name: row["kernel"] - rows[best]["kernel"]
            > ERRORS * math.hypot(row["kernel_error"], rows[best]["kernel_error"])
            for name, row in rows.items()
        }
        found[embedding] = {
            name: {
                **row,
                "floor": tables[name][embedding].get(FLOOR, {}).get("kernel"),
                "ahead": not worse[name] and any(worse.values()),
            }
            for name, row in rows.items()
        }
    return found


def compare_baselines(metrics: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return the kernel distances of what each prior and each Gaussian over the same latents plays, by embedding.

    A Gaussian is `farther` if its distance is larger than that of the prior by more than two standard errors. Its
    embeddings of a subject's own latents are left out, as for `compare_generations`.
    """
    found: dict[str, Any] = {}
    for name, each in metrics.items():
        for embedding, table in ((each["generation"] or {}).get("embeddings") or {}).items():
            prior = table.get("prior") or {}
            if embedding == "latents" or prior.get("kernel") is None:
                continue
            for row in ("prior", *BASELINES, FLOOR):
                values = table.get(row) or {}
                if values.get("kernel") is None:
                    continue
                error = math.hypot(values["kernel_error"], prior["kernel_error"])
                found.setdefault(embedding, {}).setdefault(row, {})[name] = {
                    "kernel": values["kernel"],
                    "kernel_error": values["kernel_error"],
                    "farther": row in BASELINES and values["kernel"] - prior["kernel"] > ERRORS * error,
                }
    return found


def describe_origin(metrics: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a subject was made of and with: preset, seed, steps, version, config, corpus and machine.

    What the file of a `.ts` does not say is None.
    """
    training = metrics["subject"].get("training") or {}
    corpus = training.get("corpus")
    return {
        **{key: training.get(key) for key in ("preset", "seed", "steps", "prior_steps", "version")},
        "config": metrics["subject"].get("config"),
        "corpus": corpus.get("digest") if isinstance(corpus, Mapping) else None,
        "software": metrics["software"],
        "machine": metrics["machine"],
    }


def compare_priors(metrics: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return what each prior gains over Gaussians of the same latents, in bits a dimension.

    The likelihoods themselves are densities over other latents, and can't be compared.
    """
    found = {}
    for name, each in metrics.items():
        rows = ((each["prior"] or {}).get("likelihood") or {}).get("rows")
        if rows:
            found[name] = {
                baseline: tidy(values["bits"] - rows["prior"]["bits"])
                for baseline, values in rows.items()
                if baseline != "prior"
            }
    return found
