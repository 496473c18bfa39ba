"""The record of its origin that a .ts contains, and its description: in full for `check`, in one line for a patch.

This module needs no training package and does not trust the record: anyone can write one.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from riverrun_export.failures import one_line

METADATA = "riverrun.json"
"""Name of the record inside a .ts."""

MAX_LISTED = 3
"""Maximum number of file names that are listed; of more files, only the first and the last name."""


def read(path: Path) -> Mapping[str, Any]:
    """Return the record in a .ts, without running any code of it; {} if there is none.

    Raises:
        zipfile.BadZipFile, OSError: if the file is not an archive or can't be read.
    """
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith(f"/extra/{METADATA}"):
                with suppress(ValueError, TypeError, RecursionError):
                    return dict(json.loads(archive.read(name)))
    return {}


def about(record: Mapping[str, Any]) -> str:
    """Return the value of the attribute `about`: recordings, latents, audio format and maker, in one line."""
    return "; ".join(_described(record, _source, latents, _audio, _maker))


def lines(record: Mapping[str, Any]) -> list[str]:
    """Return the full description of a record, line by line."""
    return _described(record, _maker, _source, _recipe, _measured, latents, _engine, _licence)


def _described(record: Mapping[str, Any], *describers: Callable[[Mapping[str, Any]], str]) -> list[str]:
    """Return the lines of all describers, without those whose facts are missing or invalid."""
    lines = []
    for describe in describers:
        with suppress(AttributeError, IndexError, KeyError, TypeError, ValueError, ArithmeticError):
            lines.append(describe(record))
    return [line for line in lines if line]


def _maker(record: Mapping[str, Any]) -> str:
    day = str(record["made"]).split("T")[0]
    return one_line(f"made by riverrun {record['riverrun']} for nn~ {record['target']} on {day}")


def _source(record: Mapping[str, Any]) -> str:
    training = record["training"]
    corpora = [_corpus(corpus) for corpus in (training["corpus"], *training.get("also", ())) if corpus]
    if not corpora:
        return ""  # trained before runs recorded their corpus
    unknown = [] if training["corpus"] else ["recordings that aren't named"]
    return "from " + ", and from ".join(unknown + corpora) + _base(training.get("base"))


def _base(base: Mapping[str, Any] | None) -> str:
    """Return the end of a sentence about the run that a training started from, and what that was trained on."""
    if not base:
        return ""
    corpora = [_corpus(corpus) for corpus in base["corpora"]]
    return one_line(f"; started from {base['name']}" + (f", from {', and from '.join(corpora)}" if corpora else ""))


def _corpus(corpus: Mapping[str, Any]) -> str:
    files, minutes, names = corpus["files"], corpus["seconds"] / 60, [str(name) for name in corpus["names"]]
    listed = ", ".join(names) if files <= MAX_LISTED else f"{names[0]} … {names[-1]}"
    return one_line(f"{files} file{'s' if files > 1 else ''}, {minutes:.1f} minutes: {listed}")


def latents(record: Mapping[str, Any]) -> str:
    """Return how many latents the instrument shows, how many of them vary, and what the hidden ones are."""
    shown, explained = record["latents"], record["explained"]
    constant = max(0, shown - record.get("real", shown))
    note = (
        f", {constant if constant < shown else 'all'} of them held at their mean: they don't vary" if constant else ""
    )
    text = f"{shown} latents{note}, {sum(explained[:shown]):.1%} of the variance"
    hidden = len(explained) - shown
    return f"{text} (the other {hidden}: {one_line(str(record['hidden_latents']))})" if hidden else text


def _recipe(record: Mapping[str, Any]) -> str:
    """Return how an instrument of the package was made; other records have no card."""
    card = record["card"]
    return one_line(
        f"{card['about']}: {' · '.join(card['recipe'])}; {card['minutes']:.0f} minutes on {card['machine']}"
    )


def _measured(record: Mapping[str, Any]) -> str:
    card = record["card"]
    figures = ", ".join(f"{name} {value}" for name, value in card["measured"].items())
    return one_line(f"measured on {card['measured_on']}: {figures}")


def _audio(record: Mapping[str, Any]) -> str:
    channels = {1: "mono", 2: "stereo"}.get(record["channels"], f"{record['channels']} channels")
    return f"{record['rate']} Hz {channels}, ratio {record['ratio']}"


def _engine(record: Mapping[str, Any]) -> str:
    licence = record["engine_licence"]
    return one_line(f"engine {record['engine']}: the file {licence}") if licence else ""


def _licence(record: Mapping[str, Any]) -> str:
    licence = one_line(str(record["licence"]))
    return f"licence: {licence}" if licence else ""
