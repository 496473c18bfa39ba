"""The trials of a listening test, in the order in which they are heard, and the key that says what each sound is.

| kind of trial | what is heard | what is asked |
|---|---|---|
| `reconstruction` | the original, and hidden: every reconstruction, the original again, an anchor | a score each |
| `generation` | hidden: what every prior plays, and a real clip | a score each |
| `abx` | A, B and X, of two subjects, or of one and the original | is X A or B? |

The scores go from 0 to 100, and the anchor is the original below 3.5 kHz, as in ITU-R BS.1534 (MUSHRA); ABX is due to
Munson & Gardner 1950. The page knows sounds by
numbers only. listening-key.json holds

| key | what |
|---|---|
| `format`, `version` | "riverrun listening key" and the version of this format |
| `listening` | digest of the subjects, the corpus, the settings and the trials: answers belong to one listening test |
| `seed` | of the order of trials and sounds |
| `systems` | name and kind of each: `subject`, `original` or `anchor` |
| `trials` | id, kind, number of the clip, and the systems (numbers from 0) of its sounds A, B, …; of ABX: A, B and X |
"""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from riverrun.errors import RiverrunError, UsageError
from riverrun.files import atomic_write

FORMAT, VERSION = "riverrun listening key", 1

KEY, PAGE = "listening-key.json", "listening.html"
"""Names of the key and of the page."""

ROUNDS, MOST_ABX = 8, 48
"""ABX trials of each pair, and of all pairs together, unless that is less than one each."""

ABX, RECONSTRUCTION, GENERATION = "abx", "reconstruction", "generation"
"""Kinds of trials."""

SUBJECT, ORIGINAL, ANCHOR = "subject", "original", "anchor"
"""Kinds of systems."""


Part = tuple[str, int, list[int]]
"""Kind, clip and systems of a trial."""


@dataclass(frozen=True)
class System:
    """Where a sound comes from: one of the subjects, the corpus, or the anchor."""

    kind: str
    name: str


@dataclass(frozen=True)
class Trial:
    """A question about some sounds of one clip.

    Args:
        id: its name in the page and in answers.
        kind: `abx`, `reconstruction` or `generation`.
        clip: number of the clip.
        systems: those of the sounds A, B, …, as numbers; of ABX: A, B and X.
    """

    id: str
    kind: str
    clip: int
    systems: tuple[int, ...]


@dataclass(frozen=True)
class Design:
    """A listening test: what is heard in which order.

    Args:
        digest: of all that it depends on.
        seed: of the order.
        systems: where sounds come from.
        trials: in the order in which they are heard.
    """

    digest: str
    seed: int
    systems: tuple[System, ...]
    trials: tuple[Trial, ...]

    @property
    def subjects(self) -> list[str]:
        """Names of the subjects."""
        return [system.name for system in self.systems if system.kind == SUBJECT]

    def trial(self, name: str) -> Trial | None:
        """Return a trial; None if there is none of this id."""
        return next((trial for trial in self.trials if trial.id == name), None)


def design_trials(
    systems: Sequence[System], clips: Sequence[tuple[str, Sequence[int]]], identity: Mapping[str, Any], seed: int
) -> Design:
    """Return the trials over some clips, shuffled.

    Whoever stops early has heard each pair equally often, up to one: ABX comes last, in rounds over all pairs.

    Args:
        systems: where sounds come from.
        clips: of each clip the kind of its trial, `reconstruction` or `generation`, and the systems that it has.
        identity: what the sounds depend on, for the digest.
        seed: of the order.
    """
    random = np.random.default_rng(seed)
    found: list[Part] = []
    for kind in (RECONSTRUCTION, GENERATION):
        numbers = [number for number, (each, _) in enumerate(clips) if each == kind]
        for number in random.permutation(numbers).tolist():
            found.append((kind, number, random.permutation(clips[number][1]).tolist()))
    found += abx_trials(systems, [part for part in found if part[0] == RECONSTRUCTION], random)
    trials = tuple(Trial(f"t{place}", kind, clip, tuple(order)) for place, (kind, clip, order) in enumerate(found, 1))
    text = json.dumps(
        [identity, seed, [asdict(system) for system in systems], [asdict(trial) for trial in trials]], sort_keys=True
    )
    return Design(hashlib.sha256(text.encode()).hexdigest()[:16], seed, tuple(systems), trials)


def abx_trials(systems: Sequence[System], scored: Sequence[Part], random: np.random.Generator) -> list[Part]:
    """Return rounds of ABX over all pairs of systems but the anchor; a pair is heard on one clip after another.

    Args:
        systems: where sounds come from.
        scored: the trials of reconstructions, on whose clips they are.
        random: draws the order, and which of the two is X.
    """
    if not scored:
        return []
    candidates = sorted(each for each in scored[0][2] if systems[each].kind != ANCHOR)
    pairs = list(itertools.combinations(candidates, 2))
    first = random.integers(len(scored), size=len(pairs))
    found: list[Part] = []
    for turn in range(max(1, min(ROUNDS, MOST_ABX // len(pairs)))):
        for index in random.permutation(len(pairs)):
            a, b = random.permutation(pairs[index]).tolist()
            _, clip, _ = scored[(first[index] + turn) % len(scored)]
            found.append((ABX, clip, [a, b, (a, b)[random.integers(2)]]))
    return found


def write_key(design: Design, out: Path) -> Path:
    """Write listening-key.json into a folder, and return its path."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "listening": design.digest,
        "seed": design.seed,
        "systems": [asdict(system) for system in design.systems],
        "trials": [asdict(trial) for trial in design.trials],
    }
    path = out / KEY
    with atomic_write(path) as draft:
        draft.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return path


def read_key(out: Path) -> Design:
    """Read the listening-key.json of a folder.

    Raises:
        UsageError: if there is none.
        RiverrunError: if it is damaged or of another version.
    """
    path = out / KEY
    if not path.is_file():
        raise UsageError(f"{out}: no {KEY} there, and so no listening test; make one with 'riverrun compare RUN RUN …'")
    again = "make the listening test again with 'riverrun compare RUN RUN …'"
    try:
        content = json.loads(path.read_text("utf-8"))
        if content["format"] == FORMAT and content["version"] != VERSION:
            raise RiverrunError(f"{path}: a key of version {content['version']}, not {VERSION}; {again}")
        systems = tuple(System(**each) for each in content["systems"])
        trials = tuple(Trial(**(each | {"systems": tuple(each["systems"])})) for each in content["trials"])
        if any(number not in range(len(systems)) for trial in trials for number in trial.systems):
            raise ValueError("a trial of a system that is not listed")
        return Design(content["listening"], content["seed"], systems, trials)
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise RiverrunError(f"{path}: damaged; {again}") from error
