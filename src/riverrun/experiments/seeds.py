"""Trainings with the same settings and other seeds: what differs beyond the noise of clips and that of training.

Two trainings with the same settings and other seeds don't give the same model. So settings are compared by the means
over their seeds, and differ if two tests say so: one over held-out clips, whose noise all seeds share, and Welch's test
over the seeds. The p-value is the larger one of both (an intersection-union test: Berger 1982). With one seed nothing
can be told; with two each, only differences that are some ten times as large as the deviation over seeds.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import torch

from riverrun.experiments.context import tidy
from riverrun.experiments.differences import ahead_of_others, badness
from riverrun.metrics import paired_p_value, welch_p_value

Metrics = Mapping[str, Mapping[str, Any]]
"""The content of metrics.json of each run, by its name."""

Groups = Mapping[str, Sequence[str]]
"""The names of the runs that differ by their seeds only, by a name of their settings."""


def compare_over_seeds(metrics: Metrics, groups: Groups) -> dict[str, Any]:
    """Compare settings over the seeds of their runs.

    Args:
        metrics: of runs on the same clips.
        groups: the runs of each setting.

    Returns:
        `runs`, the names of the runs of each setting; `reconstruction`, by measure, and `generation`, the kernel
        distance of the prior by embedding: of each setting the mean over seeds, their deviation (None of one seed), the
        number of seeds, the p-value against the best (None for the best), and whether it is ahead. Empty if no setting
        has two runs.
    """
    if all(len(names) < 2 for names in groups.values()):
        return {}
    return {
        "runs": {setting: list(names) for setting, names in groups.items()},
        "reconstruction": reconstructions(metrics, groups),
        "generation": generations(metrics, groups),
    }


def reconstructions(metrics: Metrics, groups: Groups) -> dict[str, Any]:
    """Return how settings compare by each measure of reconstruction."""
    parts = measured(groups, {name: each["reconstruction"] for name, each in metrics.items()})
    if len(parts) < 2:
        return {}
    first = next(iter(parts.values()))[0]
    recordings = torch.tensor(first["recording_of_clip"])
    found = {}
    for measure in first["rows"]["reconstruction"]:
        far = {
            setting: torch.stack([badness(measure, [clip[measure] for clip in part["clips"]]) for part in each])
            for setting, each in parts.items()
        }  # [seeds, clips] each
        best = min(far, key=lambda setting: float(far[setting].mean()))
        p_values = {
            setting: max(
                paired_p_value(each.mean(0) - far[best].mean(0), recordings),
                welch_p_value(each.mean(1), far[best].mean(1)),
            )
            for setting, each in far.items()
            if setting != best
        }
        means = {
            setting: [part["rows"]["reconstruction"][measure]["mean"] for part in each]
            for setting, each in parts.items()
        }
        found[measure] = described(means, p_values)
    return found


def generations(metrics: Metrics, groups: Groups) -> dict[str, Any]:
    """Return how settings compare by the kernel distance of what their priors play, by embedding.

    The error of a mean over seeds is that of one of its distances: all of them are to the same held-out clips.
    """
    tables = {name: (each["generation"] or {}).get("embeddings") or {} for name, each in metrics.items()}
    found = {}
    for embedding in dict.fromkeys(embedding for table in tables.values() for embedding in table):
        rows = {name: table.get(embedding, {}).get("prior") or {} for name, table in tables.items()}
        known = measured(groups, {name: row if row.get("kernel") is not None else None for name, row in rows.items()})
        if embedding == "latents" or len(known) < 2:
            continue
        kernels = {setting: [row["kernel"] for row in each] for setting, each in known.items()}
        errors = {
            setting: math.sqrt(sum(row["kernel_error"] ** 2 for row in each) / len(each))
            for setting, each in known.items()
        }
        means = {setting: sum(values) / len(values) for setting, values in kernels.items()}
        best = min(means, key=lambda setting: means[setting])
        p_values = {
            setting: max(
                gaussian_p_value(means[setting] - means[best], math.hypot(errors[setting], errors[best])),
                welch_p_value(torch.tensor(kernels[setting]), torch.tensor(kernels[best])),
            )
            for setting in kernels
            if setting != best
        }
        found[embedding] = described(kernels, p_values)
    return found


def measured(groups: Groups, values: Mapping[str, Any]) -> dict[str, list[Any]]:
    """Return the values of the runs of each setting, without those that are None; no setting without any."""
    found = {
        setting: [values[name] for name in names if values.get(name) is not None] for setting, names in groups.items()
    }
    return {setting: each for setting, each in found.items() if each}


def described(values: Mapping[str, Sequence[float]], p_values: Mapping[str, float]) -> dict[str, Any]:
    """Return the entry of each setting, from its values by seed and the p-values of all but the best."""
    ahead = ahead_of_others({setting: p_values.get(setting) for setting in values})
    return {
        setting: {
            "mean": tidy(sum(each) / len(each)),
            "deviation": tidy(deviation(each)) if len(each) > 1 else None,
            "seeds": len(each),
            "p": tidy(p_values[setting]) if setting in p_values else None,
            "ahead": ahead[setting],
        }
        for setting, each in values.items()
    }


def deviation(values: Sequence[float]) -> float:
    """Return the standard deviation of two or more values."""
    return float(torch.tensor(values, dtype=torch.double).std())


def gaussian_p_value(difference: float, error: float) -> float:
    """Return the two-sided p-value of a difference with a Gaussian error."""
    return math.erfc(abs(difference) / max(error, 1e-12) / math.sqrt(2))
