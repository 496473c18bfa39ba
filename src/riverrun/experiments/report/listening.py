"""The page of a listening test, and its results in the page of the comparison."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from riverrun.errors import RiverrunError
from riverrun.experiments.listening.design import ABX, GENERATION, ORIGINAL, PAGE, RECONSTRUCTION, Design, write_key
from riverrun.experiments.listening.stimuli import Listening
from riverrun.experiments.listening.summary import FORMAT, SUMMARY, VERSION
from riverrun.experiments.report.page import PAGE as COMPARISON
from riverrun.experiments.report.page import TEMPLATES, flac
from riverrun.files import atomic_write

SECTION = re.compile(r"<!-- listening -->.*?<!-- /listening -->", re.DOTALL)
"""Where the page of a comparison has the results."""

MINUTES = {RECONSTRUCTION: 1.0, GENERATION: 1.0, ABX: 0.4}
"""How long a trial takes, roughly."""


def write_listening(listening: Listening, out: Path) -> Path:
    """Write listening.html and its key into the folder of a comparison, and return the path of the page.

    The page names no subject. It knows sounds by numbers, which are shuffled by the seed.

    Raises:
        RiverrunError: if there is nothing to hear.
    """
    design = listening.design
    if not design.trials:
        reasons = "; ".join(dict.fromkeys(listening.missing.values()))
        raise RiverrunError(f"{out / PAGE}: not written, as there is nothing to hear: {reasons}")
    known = list(listening.sounds)
    order = [known[index] for index in np.random.default_rng(design.seed).permutation(len(known))]
    text = TEMPLATES.get_template("listening.html.j2").render(
        test={
            "listening": design.digest,
            "rate": listening.sample_rate,
            "trials": shown_trials(design, {key: number for number, key in enumerate(order)}),
            "sounds": [flac(listening.sounds[key], listening.sample_rate) for key in order],
        },
        corpus=listening.corpus,
        minutes=round(sum(MINUTES[trial.kind] for trial in design.trials)),
    )
    write_key(design, out)
    with atomic_write(out / PAGE) as draft:
        draft.write_text(text, "utf-8")
    update_comparison(out, earlier_results(out, design))
    return out / PAGE


def shown_trials(design: Design, numbers: Mapping[tuple[int, int], int]) -> list[dict[str, Any]]:
    """Return what the page knows of each trial: its id and kind, and the numbers of its sounds and of its original."""
    original = next(number for number, system in enumerate(design.systems) if system.kind == ORIGINAL)
    return [
        {
            "id": trial.id,
            "kind": trial.kind,
            "sounds": [numbers[trial.clip, system] for system in trial.systems],
            "original": numbers[trial.clip, original] if trial.kind == RECONSTRUCTION else None,
        }
        for trial in design.trials
    ]


def earlier_results(out: Path, design: Design) -> Mapping[str, Any] | None:
    """Return the listening.json of a folder if it belongs to the same listening test, otherwise None."""
    try:
        content = json.loads((out / SUMMARY).read_text("utf-8"))
        same = [content[key] for key in ("format", "version", "listening")] == [FORMAT, VERSION, design.digest]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return content if same else None


def update_comparison(out: Path, results: Mapping[str, Any] | None) -> None:
    """Write the results of listening into comparison.html, if the folder has one; None if there are no answers yet."""
    path = out / COMPARISON
    if not path.is_file():
        return
    section = TEMPLATES.get_template("listening_results.html.j2").render(results=results, page=PAGE)
    text = SECTION.sub(lambda _: f"<!-- listening -->\n{section}\n<!-- /listening -->", path.read_text("utf-8"))
    with atomic_write(path) as draft:
        draft.write_text(text, "utf-8")
