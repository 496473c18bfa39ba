"""What a .ts of ours says of itself: kept in the archive, told in full by `check`, and to a patch that asks in a line.

Nothing here needs the training package, and nothing trusts what it reads: anybody can write such a record.
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

SHOWN = 3
"""Names of files that are told one by one; of more, the first and the last."""


def read(path: Path) -> Mapping[str, Any]:
    """The record of a .ts of ours, read from the archive without running anything in it; {} where there is none.

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
    """What it was made from and how, in one line: the attribute `about`."""
    return "; ".join(_told(record, _source, latents, _audio, _maker))


def lines(record: Mapping[str, Any]) -> list[str]:
    """All that a person may want to know of it, a line each."""
    return _told(record, _maker, _source, latents, _engine, _licence)


def _told(record: Mapping[str, Any], *tellers: Callable[[Mapping[str, Any]], str]) -> list[str]:
    """What each has to tell; what isn't recorded, or makes no sense, is left out."""
    told = []
    for tell in tellers:
        with suppress(AttributeError, IndexError, KeyError, TypeError, ValueError, ArithmeticError):
            told.append(tell(record))
    return [line for line in told if line]


def _maker(record: Mapping[str, Any]) -> str:
    day = str(record["made"]).split("T")[0]
    return one_line(f"made by riverrun {record['riverrun']} for nn~ {record['target']} on {day}")


def _source(record: Mapping[str, Any]) -> str:
    training = record["training"]
    corpora = [_corpus(corpus) for corpus in (training["corpus"], *training.get("also", ())) if corpus]
    if not corpora:
        return ""  # trained before runs said what on
    unknown = [] if training["corpus"] else ["recordings that aren't named"]
    return "from " + ", and from ".join(unknown + corpora)


def _corpus(corpus: Mapping[str, Any]) -> str:
    files, minutes, names = corpus["files"], corpus["seconds"] / 60, [str(name) for name in corpus["names"]]
    shown = ", ".join(names) if files <= SHOWN else f"{names[0]} … {names[-1]}"
    return one_line(f"{files} file{'s' if files > 1 else ''}, {minutes:.1f} minutes: {shown}")


def latents(record: Mapping[str, Any]) -> str:
    """How many latents it shows, how many of them vary, and what the others are."""
    shown, explained = record["latents"], record["explained"]
    held = max(0, shown - record.get("real", shown))
    still = f", {held if held < shown else 'all'} of them held at their mean: they don't vary" if held else ""
    text = f"{shown} latents{still}, {sum(explained[:shown]):.1%} of the variance"
    hidden = len(explained) - shown
    return f"{text} (the other {hidden}: {one_line(str(record['hidden_latents']))})" if hidden else text


def _audio(record: Mapping[str, Any]) -> str:
    channels = {1: "mono", 2: "stereo"}.get(record["channels"], f"{record['channels']} channels")
    return f"{record['rate']} Hz {channels}, ratio {record['ratio']}"


def _engine(record: Mapping[str, Any]) -> str:
    licence = record["engine_licence"]
    return one_line(f"engine {record['engine']}: the file {licence}") if licence else ""


def _licence(record: Mapping[str, Any]) -> str:
    licence = one_line(str(record["licence"]))
    return f"licence: {licence}" if licence else ""
