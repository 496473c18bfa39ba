"""The evaluation of one subject: sections → metrics.json, resumable section by section.

metrics.json holds

| key | what |
|---|---|
| `format`, `version` | "riverrun metrics" and the version of this format; a reader refuses other versions |
| `subject` | name, kind, digest of all weights, and what is known of its making: config and training |
| `corpus` | digest and size of the corpus, sample rate, channels |
| `settings` | clips, seed, names of the embeddings |
| `software`, `machine` | versions of riverrun, Python, torch, torchaudio and NumPy; the machine and its threads |
| `reconstruction`, `generation`, … | what each section of `riverrun.experiments.sections` measured; null if nothing |
| `missing` | what could not be measured, by section and measure, and the reason |
| `measures` | unit, perfect value, source and meaning of each measure |

The same subject, corpus, settings and software give the same numbers, but for `cost.timing`, which depends on what else
the machine does.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import platform
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import numpy as np
import torch
import torchaudio
from safetensors import SafetensorError, safe_open
from torch import Tensor

from riverrun import __version__
from riverrun.corpus import Corpus
from riverrun.errors import RiverrunError
from riverrun.experiments.context import Context, Findings
from riverrun.experiments.material import Material
from riverrun.experiments.measures import MEASURES
from riverrun.experiments.sections import SECTIONS
from riverrun.experiments.settings import Settings
from riverrun.experiments.subject import NotMeasured, Subject
from riverrun.files import atomic_write
from riverrun.runs.folder import save_tensors

FORMAT, VERSION = "riverrun metrics", 1

HEAD = ("subject", "corpus", "settings", "software", "machine", "missing", "measures")
"""What each metrics.json holds beside its sections."""

METRICS, PARTS = "metrics.json", ".parts"
"""Name of the file, and of the folder with finished sections, which is removed at the end."""

Progress = Callable[[float, float, str], None]
"""Called with the work that is done, all of it, and what is being done."""

WEIGHTS = {"reconstruction": 2.0, "generation": 7.0, "prior": 4.0, "latents": 2.0, "cost": 0.5}
"""How long the sections take, relative to each other."""


@dataclass(frozen=True)
class Evaluation:
    """The result of an evaluation: the content of metrics.json, and the sounds `[C, N]` of the report by name."""

    metrics: dict[str, Any]
    sounds: dict[str, Tensor]


def evaluate(
    subject: Subject,
    corpus: Corpus,
    out: Path,
    *,
    settings: Settings,
    progress: Progress = lambda done, total, name: None,
) -> Evaluation:
    """Evaluate a subject, and write metrics.json.

    Each section is kept in a file as soon as it is done, so that an interrupted evaluation goes on where it stopped.

    Args:
        subject: a run, or what offers the same.
        corpus: of the subject's sample rate and channels.
        out: folder to write to.
        settings: of the evaluation.
        progress: called before each part of the work.

    Raises:
        UsageError: if the corpus does not fit the subject.
    """
    material = Material(corpus, subject, settings)
    head = describe(subject, corpus, settings)
    identity = hashlib.sha256(json.dumps(head, sort_keys=True, default=str).encode()).hexdigest()
    metrics = dict(head)
    sounds: dict[str, Tensor] = {}
    missing: dict[str, str] = {}
    meter = Meter(progress)
    context = Context(subject, material, settings, meter.say)
    for name, section in SECTIONS.items():
        path = out / PARTS / f"{name}.safetensors"
        found = read_part(path, identity)
        if found is None:
            found = attempt(section, context)
            write_part(path, identity, found)
        meter.finish(name)
        metrics[name] = found.values or None
        sounds |= found.sounds
        missing |= {name if key == "all" else f"{name}: {key}": reason for key, reason in found.missing.items()}
    meter.say("writing")
    metrics |= {"missing": missing, "measures": MEASURES}
    with atomic_write(out / METRICS) as draft:
        draft.write_text(json.dumps(plain(metrics), indent=1, ensure_ascii=False, allow_nan=False) + "\n", "utf-8")
    return Evaluation(metrics, sounds)


class Meter:
    """Progress over all sections, each as long as its weight.

    Args:
        progress: called with the work done, the total and a description.
    """

    def __init__(self, progress: Progress) -> None:
        self.progress, self.done, self.share = progress, 0.0, 0.0
        self.weight = next(iter(WEIGHTS.values()))

    def say(self, name: str, share: float | None = None) -> None:
        """Show what is being done, and the share of the present section that is done."""
        self.share = self.share if share is None else share
        self.progress(self.done + self.share * self.weight, sum(WEIGHTS.values()), name)

    def finish(self, section: str) -> None:
        """Go on to the section after a finished one."""
        names = list(WEIGHTS)
        done = names.index(section) + 1
        self.done, self.share = sum(list(WEIGHTS.values())[:done]), 0.0
        self.weight = WEIGHTS[names[done]] if done < len(names) else 0.0


def attempt(section: Callable[[Context], Findings], context: Context) -> Findings:
    """Run a section; if it can't be measured at all, its findings hold nothing but the reason."""
    try:
        return section(context)
    except NotMeasured as reason:
        return Findings(missing={"all": str(reason)})


def describe(subject: Subject, corpus: Corpus, settings: Settings) -> dict[str, Any]:
    """Return what an evaluation depends on: all but the measured values."""
    contents = corpus.contents()
    return {
        "format": FORMAT,
        "version": VERSION,
        "subject": {"name": subject.name, "kind": subject.kind, "digest": subject.digest(), **subject.facts()},
        "corpus": {
            "name": corpus.folder.name,
            "digest": contents["digest"],
            "files": contents["files"],
            "seconds": contents["seconds"],
            "heldout_seconds": round(sum(corpus.heldout.lengths) / corpus.sample_rate, 1),
            "rate": corpus.sample_rate,
            "channels": corpus.channels,
        },
        "settings": {
            "clips": settings.clips,
            "seconds": settings.seconds,
            "minute": settings.minute,
            "seed": settings.seed,
            "onsets": settings.onsets,
            "embeddings": list(settings.embeddings),
        },
        "software": {
            "riverrun": __version__,
            "python": platform.python_version(),
            "torch": torch.__version__,
            "torchaudio": torchaudio.__version__,
            "numpy": np.__version__,
        },
        "machine": {
            "system": platform.platform(),
            "processor": platform.processor() or platform.machine(),
            "cores": os.cpu_count(),
            "threads": torch.get_num_threads(),
        },
    }


def plain(value: Any) -> Any:
    """Return a value with None for numbers that are not finite, which JSON doesn't have."""
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def write_part(path: Path, identity: str, found: Findings) -> None:
    """Keep the findings of a section."""
    text = json.dumps({"values": found.values, "missing": found.missing, "sounds": list(found.sounds)})
    save_tensors(path, found.sounds, {"identity": identity, "findings": text})


def read_part(path: Path, identity: str) -> Findings | None:
    """Return the findings of a section of the same evaluation; None if there are none, or only damaged ones."""
    try:
        with safe_open(path, "pt") as file:
            metadata = file.metadata() or {}
            if metadata.get("identity") != identity:
                return None
            content = json.loads(metadata["findings"])
            sounds = {name: file.get_tensor(name) for name in content["sounds"]}
            return Findings(content["values"], sounds, content["missing"])
    except (OSError, SafetensorError, ValueError, KeyError):
        return None


def remove_parts(out: Path) -> None:
    """Remove the finished sections, once everything is written."""
    shutil.rmtree(out / PARTS, ignore_errors=True)


def read_metrics(path: Path) -> Mapping[str, Any]:
    """Read a metrics.json.

    Raises:
        RiverrunError: if it is missing, damaged, or of another version.
    """
    damaged = f"{path}: missing or damaged; make it again with 'riverrun evaluate'"
    try:
        content = json.loads(path.read_text("utf-8"), parse_constant=refuse_constant)
    except (OSError, ValueError, RecursionError) as error:
        raise RiverrunError(damaged) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise RiverrunError(f"{path}: no metrics of riverrun; make them with 'riverrun evaluate'")
    if content.get("version") != VERSION:
        raise RiverrunError(f"{path}: metrics of version {content.get('version')}, not {VERSION}; evaluate again")
    whole = all(isinstance(content.get(key), dict) for key in HEAD) and all(
        key in content and isinstance(content[key], dict | None) for key in SECTIONS
    )
    if not whole:
        raise RiverrunError(damaged)
    return content


def refuse_constant(name: str) -> NoReturn:
    """Refuse NaN and Infinity, which Python reads but JSON doesn't have: whoever wrote them did not measure."""
    raise ValueError(f"{name} is no JSON")
