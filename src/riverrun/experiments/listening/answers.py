"""The answers of a listener: the file that the page lets its listener download.

| key | what |
|---|---|
| `format`, `version` | "riverrun answers" and the version of this format |
| `listening` | digest of the listening test, as in listening-key.json |
| `listener` | a code that the page draws for each listener |
| `saved` | when the file was made, ISO 8601 |
| `answers` | by the id of a trial: "a" or "b" for ABX, otherwise the scores of the sounds A, B, …, each 0 to 100 |

The file names no subject. Trials that were not answered are left out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from riverrun.errors import UsageError
from riverrun.experiments.listening.design import ABX, Design, Trial

FORMAT, VERSION = "riverrun answers", 1

HIGHEST = 100
"""The best score."""


@dataclass(frozen=True)
class Answers:
    """The answers of one listener.

    Args:
        listener: a code.
        saved: when they were saved, ISO 8601.
        choices: whether X was A (0) or B (1), by the id of the trial.
        scores: of the sounds A, B, …, 0 to 100, by the id of the trial.
    """

    listener: str
    saved: str
    choices: Mapping[str, int]
    scores: Mapping[str, Sequence[int]]

    def __len__(self) -> int:
        return len(self.choices) + len(self.scores)


def read_answers(path: Path, design: Design) -> Answers:
    """Read the answers of a listener.

    Raises:
        UsageError: if they are damaged, empty, or of another listening test.
    """
    try:
        content = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(f"{path}: damaged, or no JSON; download the answers again from the page") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise UsageError(f"{path}: no answers of a listening page; give the files that the page lets you download")
    if content.get("version") != VERSION:
        raise UsageError(f"{path}: answers of version {content.get('version')}, not {VERSION}; make the page again")
    if content.get("listening") != design.digest:
        raise UsageError(
            f"{path}: answers of another listening page ({content.get('listening')}, not {design.digest}); give those "
            "of the page in this folder"
        )
    listener, saved, answers = (content.get(key) for key in ("listener", "saved", "answers"))
    if not (isinstance(listener, str) and isinstance(saved, str) and isinstance(answers, dict)):
        raise UsageError(f"{path}: damaged: listener, saved or answers is missing; download it again from the page")
    if not answers:
        raise UsageError(f"{path}: no trial is answered; leave it out")
    choices, scores = {}, {}
    for name, answer in answers.items():
        trial = design.trial(name)
        if trial is None:
            raise UsageError(f"{path}: damaged: there is no trial {name!r}; download it again from the page")
        if trial.kind == ABX and answer in ("a", "b"):
            choices[name] = int(answer == "b")
        elif trial.kind != ABX and are_scores(answer, trial):
            scores[name] = answer
        else:
            raise UsageError(f"{path}: damaged: no valid answer of trial {name}; download it again from the page")
    return Answers(listener, saved, choices, scores)


def are_scores(answer: object, trial: Trial) -> bool:
    """Return whether an answer holds a score for each sound of a trial."""
    return (
        isinstance(answer, list)
        and len(answer) == len(trial.systems)
        and all(type(score) is int and 0 <= score <= HIGHEST for score in answer)
    )


def newest(answers: Sequence[Answers]) -> list[Answers]:
    """Return one set of answers of each listener: the last one that was saved, which holds the earlier ones too."""
    found: dict[str, Answers] = {}
    for each in answers:
        if each.listener not in found or each.saved > found[each.listener].saved:
            found[each.listener] = each
    return list(found.values())
