"""What a sweep has found: the comparison of its runs, and sweep.json with the settings and key figures of each."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.table import Table

from riverrun import __version__
from riverrun.experiments.comparison import BASELINES, compare_evaluations
from riverrun.experiments.evaluation import METRICS, plain, read_metrics
from riverrun.experiments.report import write_comparison
from riverrun.experiments.report.page import shown
from riverrun.experiments.sections.generation import FLOOR
from riverrun.experiments.sweep.folder import FORMAT, VERSION, SweepFolder, write_json
from riverrun.experiments.sweep.plan import Plan
from riverrun.experiments.sweep.work import read_evaluation

SUMMARY = "sweep.json"
"""Name of the file."""

FIGURES = {
    "mel": "log-mel error in dB",
    "chroma": "chroma similarity",
    "bits": "bits a dimension over the best Gaussian",
    "prior": "kernel distance of the prior",
    "gaussian": "… of the nearest Gaussian",
    "floor": "… of the latents' floor",
    "parameters": "parameters of autoencoder and prior",
}
"""Key figures of a run. Kernel distances are of log-mel statistics to held-out clips."""


def compare_runs(folder: SweepFolder, plan: Plan, names: Iterable[str]) -> list[Path]:
    """Compare the evaluated runs of each corpus, where there are two or more, and return the pages."""
    groups: dict[str, list[str]] = {}
    for name in names:
        groups.setdefault(plan.runs[name].corpus, []).append(name)
    pages = []
    for corpus, group in groups.items():
        if len(group) > 1:
            out = folder.path if len(groups) == 1 else folder.path / "comparisons" / corpus
            evaluations = {name: read_evaluation(folder.report(name)) for name in group}
            seeds: dict[str, list[str]] = {}
            for name in group:
                seeds.setdefault(plan.runs[name].variant, []).append(name)
            pages.append(write_comparison(compare_evaluations(evaluations, out, seeds), evaluations, out))
    return pages


def summarise(folder: SweepFolder, plan: Plan, failed: Mapping[str, str]) -> dict[str, Any]:
    """Write sweep.json, and return the key figures of each evaluated run."""
    figures, runs = {}, {}
    for name, run in plan.runs.items():
        progress = folder.progress(name)
        runs[name] = asdict(run) | {"stages": progress.get("stages", {})}
        if name in failed:
            runs[name]["failed"] = failed[name]
            continue
        metrics = read_metrics(folder.report(name) / METRICS)
        figures[name] = key_figures(metrics)
        runs[name] |= {
            "digest": metrics["subject"]["digest"],
            "corpus_digest": metrics["corpus"]["digest"],
            "software": metrics["software"],
            "machine": metrics["machine"],
            "figures": figures[name],
        }
    content = {
        "format": f"{FORMAT} results",
        "version": VERSION,
        "riverrun": __version__,
        "python": platform.python_version(),
        "corpora": {name: asdict(plan.corpora[name]) for name in {run.corpus for run in plan.runs.values()}},
        "evaluation": asdict(plan.evaluation),
        "threads": plan.threads,
        "device": plan.device,
        "figures": FIGURES,
        "runs": runs,
    }
    write_json(folder.path / SUMMARY, plain(content))
    return figures


def key_figures(metrics: Mapping[str, Any]) -> dict[str, float | None]:
    """Return the key figures of an evaluation, None for those that were not measured."""
    rows = (metrics["reconstruction"] or {}).get("rows", {}).get("reconstruction", {})
    nats = ((metrics["prior"] or {}).get("likelihood") or {}).get("rows", {})
    table = ((metrics["generation"] or {}).get("embeddings") or {}).get("mel", {})
    kernels = {row: values.get("kernel") for row, values in table.items() if values.get("kernel") is not None}
    gaussians = [row["bits"] for name, row in nats.items() if name != "prior"]
    parameters = (metrics["cost"] or {}).get("parameters")
    return {
        "mel": rows.get("mel", {}).get("mean"),
        "chroma": rows.get("chroma", {}).get("mean"),
        "bits": min(gaussians) - nats["prior"]["bits"] if gaussians and "prior" in nats else None,
        "prior": kernels.get("prior"),
        "gaussian": min((kernels[row] for row in BASELINES if row in kernels), default=None),
        "floor": kernels.get(FLOOR),
        "parameters": sum(parameters.values()) if parameters else None,
    }


def figures_table(figures: Mapping[str, Mapping[str, float | None]]) -> Table:
    """Return the key figures as a table, a row a run."""
    table = Table(box=None, pad_edge=False)
    table.add_column("run", no_wrap=True)
    for name in FIGURES:
        table.add_column(name, justify="right", no_wrap=True)
    for run, values in figures.items():
        table.add_row(run, *[shown(values[name]) for name in FIGURES])
    return table
