"""Answers of listeners → listening.json: who heard a difference, and what sounded better.

listening.json holds

| key | what |
|---|---|
| `format`, `version` | "riverrun listening" and the version of this format |
| `listening`, `seed` | of the listening test, as in listening-key.json |
| `subjects` | their names |
| `listeners` | of each: its code, its answered trials, and how often it scored the hidden original below 90 of 100 (`missed`; BS.1534-3 leaves out who does so in more than 15 % of the trials) |
| `abx` | of each pair with answers: correct answers, all, their share with its 95 % interval, p of chance, listeners |
| `scores` | of `reconstruction` and `generation`, if answered: trials, what is drawn again (`unit`), and `rows` |

A row has name and kind of the system, its mean score with a 95 % interval, and for a subject its mean rank among the
subjects (1 is best; equal scores share their rank), the p-value of a paired test of the scores against the best
subject (null for the best), and whether it is `ahead`, as in `riverrun.experiments.differences`.

Intervals and tests are over listeners if there are at least six, as fewer can't give a p-value below 0.05, and over
clips otherwise: then they hold for these listeners only. All p-values are those of each test by itself.
"""  # noqa: E501

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from riverrun.errors import UsageError
from riverrun.experiments.context import tidy, with_interval
from riverrun.experiments.differences import tell_apart
from riverrun.experiments.listening.answers import Answers, newest, read_answers
from riverrun.experiments.listening.design import (
    ABX,
    GENERATION,
    ORIGINAL,
    RECONSTRUCTION,
    SUBJECT,
    Design,
    Trial,
    read_key,
)
from riverrun.files import atomic_write
from riverrun.metrics import binomial_interval, binomial_p_value
from riverrun.metrics.statistics import ranks

FORMAT, VERSION = "riverrun listening", 1

SUMMARY = "listening.json"
"""Name of the file."""

ENOUGH_LISTENERS, RECOGNISED = 6, 90
"""Listeners from which on the intervals are over listeners; the score that the hidden original should get at least."""


def summarise_listening(out: Path, files: Sequence[Path], subjects: Sequence[str] | None = None) -> dict[str, Any]:
    """Write the listening.json of a comparison, and return its content.

    Args:
        out: folder of the comparison, with its listening-key.json.
        files: answers of listeners. Of several files of one listener, the last one that was saved counts.
        subjects: names that the test must be of; None for any.

    Raises:
        UsageError: if there is no listening test, or one of other subjects, or a file of answers of another one.
        RiverrunError: if the key is damaged.
    """
    design = read_key(out)
    if subjects is not None and sorted(subjects) != sorted(design.subjects):
        raise UsageError(
            f"{out}: its listening test is of {' and '.join(design.subjects)}, not of {' and '.join(subjects)}; leave "
            "them out, or choose another --out"
        )
    answers = newest([read_answers(path, design) for path in files])
    content = {
        "format": FORMAT,
        "version": VERSION,
        "listening": design.digest,
        "seed": design.seed,
        "subjects": design.subjects,
        "listeners": [
            {"listener": each.listener, "trials": len(each), "missed": missed(design, each)} for each in answers
        ],
        "abx": summarise_abx(design, answers),
        "scores": {
            kind: part for kind in (RECONSTRUCTION, GENERATION) if (part := summarise_scores(design, answers, kind))
        },
    }
    with atomic_write(out / SUMMARY) as draft:
        draft.write_text(json.dumps(content, indent=1, ensure_ascii=False, allow_nan=False) + "\n", "utf-8")
    return content


def missed(design: Design, answers: Answers) -> float | None:
    """Return the share of trials in which a listener scored the hidden original too low; None without such a trial."""
    scores = [
        score
        for trial, row in scored(design, [answers], RECONSTRUCTION)
        for system, score in zip(trial.systems, row, strict=True)
        if design.systems[system].kind == ORIGINAL
    ]
    return tidy(sum(score < RECOGNISED for score in scores) / len(scores)) if scores else None


def scored(design: Design, answers: Sequence[Answers], kind: str) -> list[tuple[Trial, Sequence[int]]]:
    """Return the answered trials of a kind with their scores, listener by listener."""
    return [
        (trial, each.scores[trial.id])
        for each in answers
        for trial in design.trials
        if trial.kind == kind and trial.id in each.scores
    ]


def summarise_abx(design: Design, answers: Sequence[Answers]) -> list[dict[str, Any]]:
    """Return how often X was told, of each pair of systems with answers."""
    found = []
    for pair in itertools.combinations(range(len(design.systems)), 2):
        trials = [trial for trial in design.trials if trial.kind == ABX and set(trial.systems) == set(pair)]
        right = [
            trial.systems[each.choices[trial.id]] == trial.systems[2]
            for each in answers
            for trial in trials
            if trial.id in each.choices
        ]
        if not right:
            continue
        low, high = binomial_interval(sum(right), len(right))
        found.append(
            {
                "pair": [design.systems[number].name for number in pair],
                "correct": sum(right),
                "trials": len(right),
                "share": tidy(sum(right) / len(right)),
                "low": tidy(low),
                "high": tidy(high),
                "p": tidy(binomial_p_value(sum(right), len(right))),
                "listeners": sum(any(trial.id in each.choices for trial in trials) for each in answers),
            }
        )
    return found


def summarise_scores(design: Design, answers: Sequence[Answers], kind: str) -> dict[str, Any] | None:
    """Return scores and ranks of each system in the trials of a kind; None if none is answered."""
    rows, listeners, clips = [], [], []
    for number, each in enumerate(answers):
        for trial, row in scored(design, [each], kind):
            rows.append([row[trial.systems.index(system)] for system in sorted(trial.systems)])
            listeners.append(number)
            clips.append(trial.clip)
    if not rows:
        return None
    unit = "listener" if len(set(listeners)) >= ENOUGH_LISTENERS else "clip"
    groups = torch.tensor(listeners if unit == "listener" else clips)
    systems = sorted(next(trial for trial in design.trials if trial.kind == kind).systems)
    scores = torch.tensor(rows, dtype=torch.double)  # [trials, systems]
    subjects = [column for column, system in enumerate(systems) if design.systems[system].kind == SUBJECT]
    places = ranks(-scores[:, subjects].T).T  # [trials, subjects]
    differences = tell_apart({column: -scores[:, column] for column in subjects}, groups)
    found = []
    for column, system in enumerate(systems):
        entry: dict[str, Any] = {
            "name": design.systems[system].name,
            "kind": design.systems[system].kind,
            "score": with_interval(scores[:, column], groups),
        }
        if column in subjects:
            p_value, ahead = differences[column]
            entry |= {"rank": with_interval(places[:, subjects.index(column)], groups), "p": p_value, "ahead": ahead}
        found.append(entry)
    counts = {"trials": len(rows), "listeners": len(set(listeners)), "clips": len(set(clips))}
    return counts | {"unit": unit, "rows": found}
