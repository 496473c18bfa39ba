"""The page of a report: one HTML file with everything in it, by a Jinja template."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jinja2
import soundfile
from torch import Tensor

from riverrun.experiments.evaluation import Evaluation
from riverrun.experiments.measures import GENERATION, RECONSTRUCTION
from riverrun.experiments.report import plots
from riverrun.experiments.sections.generation import FLOOR
from riverrun.files import atomic_write

REPORT, PAGE = "report.html", "comparison.html"
"""Names of the pages of an evaluation and of a comparison."""

COLUMNS = ("kernel", "frechet", "density", "coverage", "diversity", "copying")
"""Measures in the tables of generated clips."""

LARGE, SMALL = 1000, 1e-4
"""Numbers from the first on are shown without digits after the point, those below the second as 0."""

SMALLEST_P = 0.001
"""P-values below are shown as such."""

TEMPLATES = jinja2.Environment(
    loader=jinja2.PackageLoader("riverrun.experiments.report", "templates"),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def shown(value: float | str | None, digits: int = 3) -> str:
    """Return a number as text with some significant digits, without an exponent; – for None."""
    if value is None or isinstance(value, str):
        return value or "–"
    text = f"{value:.{digits}g}"
    text = f"{value:,.0f}" if abs(value) >= LARGE or "e+" in text else text
    return "0" if abs(value) < SMALL else text.replace("-", "−")


def p_value(value: float | None) -> str:
    """Return a p-value as text; – for None."""
    if value is not None and value < SMALLEST_P:
        return f"< {SMALLEST_P}"
    return shown(value, 2)


def duration(seconds: float) -> str:
    """Return seconds as text in the two largest units, such as "2 min 5 s"; with one digit after the point below 10."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    parts = [(hours, "h"), (minutes, "min"), (rest, "s")]
    first = next(index for index, (value, _) in enumerate(parts) if value)
    return " ".join(f"{value} {unit}" for value, unit in parts[first : first + 2])


TEMPLATES.filters |= {"shown": shown, "p_value": p_value, "duration": duration}


def write_report(evaluation: Evaluation, out: Path) -> Path:
    """Write the report of an evaluation into a folder, and return its path.

    The file holds sounds, plots, styles and the metrics, and needs no network.
    """
    metrics, rate = evaluation.metrics, evaluation.metrics["corpus"]["rate"]
    sounds = players(evaluation.sounds, rate)
    page = TEMPLATES.get_template("report.html.j2").render(
        metrics=metrics,
        plots=draw_plots(evaluation),
        sounds=sounds,
        played=[name for name in sounds if name.startswith(("prior", "gaussian"))],
        temperatures=[name for name in sounds if name.startswith("temperature ")],
        reconstruction=RECONSTRUCTION,
        generation=GENERATION,
        columns=COLUMNS,
        floor=FLOOR,
    )
    path = out / REPORT
    with atomic_write(path) as draft:
        draft.write_text(page, "utf-8")
    return path


def write_comparison(content: Mapping[str, Any], evaluations: Mapping[str, Evaluation], out: Path) -> Path:
    """Write the page of a comparison into a folder, and return its path.

    Args:
        content: of comparison.json.
        evaluations: of the subjects, by name.
        out: the folder.
    """
    rate = content["corpus"]["rate"]
    sounds = {name: players(evaluation.sounds, rate) for name, evaluation in evaluations.items()}
    originals = next(iter(sounds.values())).get("original", [])
    pieces = [
        [("original", uri), *((name, each["reconstruction"][number]) for name, each in sounds.items())]
        for number, uri in enumerate(originals)
        if all(number < len(each.get("reconstruction", [])) for each in sounds.values())
    ]
    page = TEMPLATES.get_template("comparison.html.j2").render(
        content=content,
        names=list(evaluations),
        sounds={"pieces": pieces, "played": {name: each["prior"] for name, each in sounds.items() if "prior" in each}},
        measures=RECONSTRUCTION,
        parts=dict.fromkeys(
            part for cost in content["cost"].values() for part in (cost or {}).get("training_seconds", {})
        ),
    )
    path = out / PAGE
    with atomic_write(path) as draft:
        draft.write_text(page, "utf-8")
    return path


def draw_plots(evaluation: Evaluation) -> dict[str, Any]:
    """Return the plots of whatever was measured, by name, as SVG."""
    metrics, sounds = evaluation.metrics, evaluation.sounds
    rate = metrics["corpus"]["rate"]
    found: dict[str, Any] = {"spectrograms": {}, "distances": {}, "steering": {}}
    for name, audio in sounds.items():
        kind, _, number = name.rpartition("/")
        if kind in ("original", "reconstruction"):
            title = f"spectrogram of the {kind} of piece {number}"
            found["spectrograms"].setdefault(kind, []).append(plots.plot_spectrogram(audio, rate, title))
    for name, table in ((metrics["generation"] or {}).get("embeddings") or {}).items():
        found["distances"][name] = plots.plot_distances(table, name)
    prior, latents = metrics["prior"] or {}, metrics["latents"] or {}
    if "calibration" in prior:
        found["quantiles"] = plots.plot_quantiles(prior["calibration"])
        found["deviations"] = plots.plot_deviations(prior["calibration"])
    if "drift" in prior:
        found["drift"] = plots.plot_drift(prior["drift"])
    if "descriptors" in prior:
        names = prior["descriptors"]["names"]
        for key in ("free", "held"):
            title = f"rank correlations of each descriptor with all, the others {key}"
            found["steering"][key] = plots.plot_matrix(prior["descriptors"][key], names, names, title, "measured")
    if "explained" in latents:
        found["explained"] = plots.plot_explained(latents["explained"])
    if "correlations" in latents:
        table = latents["correlations"]
        numbers = [str(index + 1) for index in range(latents["size"])]
        title = "rank correlations of latents with descriptors and pitch"
        found["correlations"] = plots.plot_matrix(list(table.values()), list(table), numbers, title, "latent")
    return found


def players(sounds: Mapping[str, Tensor], sample_rate: int) -> dict[str, list[str]]:
    """Return the sounds as data URIs of FLAC files, 16 bits, in lists by the first part of their names."""
    found: dict[str, list[str]] = {}
    for name, audio in sounds.items():
        found.setdefault(name.rpartition("/")[0], []).append(data_uri(audio, sample_rate))
    return found


def data_uri(audio: Tensor, sample_rate: int) -> str:
    """Return audio `[C, N]` as the data URI of a FLAC file of 16 bits."""
    return f"data:audio/flac;base64,{flac(audio, sample_rate)}"


def flac(audio: Tensor, sample_rate: int) -> str:
    """Return audio `[C, N]` as a FLAC file of 16 bits, in base 64."""
    buffer = io.BytesIO()
    samples = audio.clamp(-1, 1).T.contiguous().numpy()
    soundfile.write(buffer, samples, sample_rate, format="FLAC", subtype="PCM_16")
    return base64.b64encode(buffer.getvalue()).decode()
