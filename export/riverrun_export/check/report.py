"""The report of a check: what the .ts offers, how each method plays, what was found. As JSON and as a table."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import PurePath
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from riverrun_export.check.findings import Finding, find, printable
from riverrun_export.check.levels import Levels
from riverrun_export.contract import provenance
from riverrun_export.failures import one_line
from riverrun_export.targets import in_words

EXACT = 1e-4
"""Largest difference between two plays of the same, relative to the RMS of the output: −80 dB."""

VECTOR = 64
"""Samples in one of Pd's signal vectors: nn~ can't play smaller blocks whole."""

WIDE, MIDDLING = 92, 76
"""Widths of a terminal that show every column of the table, and all but one."""

KINDS = ("audio", "latent", "noise")
"""What signals there are many of; others are controls."""

LONGEST = 32
"""Characters of an attribute's text that are shown."""

NUMBER = re.compile(r"[\s_]*\d+$")
"""What tells labels apart that say the same otherwise."""

MARKS = {"error": ("✗", "red"), "warning": ("!", "yellow"), "note": ("·", "cyan")}


@dataclass(frozen=True)
class Latency:
    """Samples from input to output in Pd, where nn~ plays blocks of `buffer` samples, with its thread or without.

    What the file itself delays, as declared or else as measured, is among them; what can't be known of that is not.
    """

    buffer: int
    threaded: bool
    samples: int


@dataclass
class MethodRow:
    """How one method plays.

    `delay` in samples at the host's rate, as declared; `measured_delay` as heard, None if it can't be. `blocks`: the
    block sizes tried, in samples. `difference`: the largest from the smallest block to any other, relative to the RMS
    of the output; None if they couldn't be compared. `speed`: the real-time factor at the smallest block, over 1 is
    fast enough; None if not measured. `peak` of the output. `first`: milliseconds that its first two blocks after
    loading took. `levels` of what it plays by itself, or of silence; None if it does neither. `latency`: how late nn~
    plays it, at several buffer sizes.
    """

    name: str
    in_channels: int
    in_ratio: int
    out_channels: int
    out_ratio: int
    input_labels: Sequence[str]
    output_labels: Sequence[str]
    delay: int
    measured_delay: int | None = None
    blocks: list[int] = field(default_factory=list)
    difference: float | None = None
    speed: float | None = None
    peak: float | None = None
    first: list[float] = field(default_factory=list)
    levels: Levels | None = None
    latency: list[Latency] = field(default_factory=list)
    ok: bool = True


@dataclass
class AttributeRow:
    """One attribute: its type, its value when loaded (None for a number that isn't finite), its range if told."""

    name: str
    type: str
    value: float | str | None
    low: float | None
    high: float | None


@dataclass
class Report:
    """What a check found in the file at `path`.

    `rate` in Hz, 0 if the file doesn't say. `ratio` the highest of all methods: nn~'s smallest block, in samples.
    `target` the nn~ that it was checked for, "" if none.
    `doing` says what the check was at when it stopped; "" once it is done.
    """

    path: str
    findings: list[Finding] = field(default_factory=list)
    methods: list[MethodRow] = field(default_factory=list)
    attributes: list[AttributeRow] = field(default_factory=list)
    metadata: dict[str, Any] = field(default_factory=dict)
    sample_rate: int = 0
    ratio: int = 0
    doing: str = ""
    target: str = ""

    @property
    def ok(self) -> bool:
        """Whether the file keeps nn~'s contract: no finding is an error."""
        return not any(finding.level == "error" for finding in self.findings)

    def add(self, code: str, where: str = "", **facts: object) -> None:
        """Notes a finding, once for each code and place."""
        if not any((known.code, known.where) == (code, where) for known in self.findings):
            self.findings.append(find(code, where, **facts))

    def to_json(self, indent: int | None = 2) -> str:
        """Everything, with `ok` and the level of each finding; on one line if `indent` is None."""
        findings = [{"level": finding.level, **asdict(finding)} for finding in self.findings]
        facts = {"ok": self.ok, **asdict(self), "findings": findings}
        facts["rate"] = facts.pop("sample_rate")
        return json.dumps(facts, indent=indent, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> Report:
        """The report that `to_json` wrote."""
        data = json.loads(text)
        del data["ok"]
        data["sample_rate"] = data.pop("rate")
        for finding in data["findings"]:
            del finding["level"]
        data["findings"] = [Finding(**finding) for finding in data["findings"]]
        for row in data["methods"]:
            row["latency"] = [Latency(**latency) for latency in row["latency"]]
            row["levels"] = row["levels"] and Levels(**row["levels"])
        data["methods"] = [MethodRow(**row) for row in data["methods"]]
        data["attributes"] = [AttributeRow(**row) for row in data["attributes"]]
        return cls(**data)

    def print(self, console: Console) -> None:
        """Writes the table that a person reads: what it is, how each method plays, what is wrong and what to do."""
        parts: list[RenderableType] = [self._title()]
        if self.methods:
            parts.append(self._methods(console.width))
        if self.attributes:
            parts.append(self._attributes())
        if self.findings:
            parts.append(self._findings())
        parts.append(self._verdict())
        console.print()
        for part in parts:
            console.print(Padding(part, (0, 1, 1, 1)))

    def _title(self) -> Text:
        facts = []
        if self.sample_rate:
            facts.append(f"{self.sample_rate / 1000:g} kHz")
        if self.ratio:
            block = max(self.ratio, VECTOR)
            lasts = f" ({_milliseconds(block, self.sample_rate)})" if self.sample_rate else ""
            facts.append(f"smallest block {block} samples{lasts}")
        if self.target:
            facts.append(f"checked for {in_words(self.target)}")
        told = [*provenance.lines(self.metadata), *([" · ".join(facts)] if facts else [])]
        return Text.assemble((PurePath(self.path).name, "bold"), ("\n".join(["", *told]), "dim"))

    def _methods(self, width: int) -> Table:
        table = _table("", "method", "takes", "gives")
        for name in ("block sizes", "speed", "delay", "peak")[: 4 if width >= WIDE else 3 if width >= MIDDLING else 1]:
            table.add_column(name, justify="right", no_wrap=True)
        for row in self.methods:
            cells = [
                _mark(self._worst(row.name)),
                Text(row.name, style="bold"),
                _signals(row.in_channels, row.in_ratio, row.input_labels, self.ratio),
                _signals(row.out_channels, row.out_ratio, row.output_labels, self.ratio),
                _agreement(row, differs=any((each.code, each.where) == ("E304", row.name) for each in self.findings)),
                _speed(row.speed),
                _delay(row, self.sample_rate),
                _peak(row),
            ]
            table.add_row(*cells[: len(table.columns)])
        return table

    def _attributes(self) -> Table:
        table = _table("", "set", "now", "range", "type")
        for row in self.attributes:
            known = row.low is not None and row.high is not None
            table.add_row(
                _mark(self._worst(row.name)),
                Text(row.name, style="bold"),
                _value(row.value),
                f"{row.low:.10g} … {row.high:.10g}" if known else "" if row.type == "str" else "any",
                row.type,
            )
        return table

    def _worst(self, where: str) -> str:
        levels = {finding.level for finding in self.findings if finding.where == where}
        return next((level for level in ("error", "warning") if level in levels), "ok")

    def _findings(self) -> Table:
        table = Table.grid(padding=(0, 2, 0, 0))
        for level in MARKS:
            for finding in self.findings:
                if finding.level == level:
                    text = Text(f"{finding.where}: " if finding.where else "", style="bold")
                    text.append(finding.text, style="not bold").append(f"\n→ {finding.advice}", style="not bold dim")
                    table.add_row(_mark(level), Text(finding.code, style="dim"), text)
        return table

    def _verdict(self) -> Text:
        count = {level: sum(finding.level == level for finding in self.findings) for level in MARKS}
        said = ", ".join(f"{n} {level}{'s' if n > 1 else ''}" for level, n in count.items() if n)
        if not self.ok:
            return Text.assemble(_mark("error"), " ", (f"Not ready for nn~: {said}.", "bold"))
        return Text.assemble(_mark("ok"), " ", (f"Ready for nn~{f' ({said})' if said else ''}.", "bold"))


def _table(*columns: str) -> Table:
    table = Table(box=SIMPLE_HEAD, show_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for i, name in enumerate(columns):
        table.add_column(name, no_wrap=i < 2)
    return table


def _mark(level: str) -> Text:
    return Text(*MARKS.get(level, ("✓", "green")))


def _milliseconds(samples: int, sample_rate: int) -> str:
    """A duration in ms with two digits or so; in samples if the rate is not known."""
    if not sample_rate:
        return f"{samples} samples"
    milliseconds = 1000 * samples / sample_rate
    return f"{milliseconds:.{1 if milliseconds < 100 else 0}f} ms"


def _value(value: float | str | None) -> Text:
    """A number with up to 10 digits; a text in one line, the start of it if it is long."""
    told = "" if value is None else value if isinstance(value, str) else f"{value:.10g}"
    text = Text(one_line(printable(told)))
    text.truncate(LONGEST, overflow="ellipsis")
    return text


def _signals(channels: int, ratio: int, labels: Sequence[str], usual: int) -> Text:
    """`2 audio`, `16 latents`, `4 controls, 2 audio`; and how often they step, if not at the `usual` ratio.

    One control has its own name.
    """
    named = any(word in label for label in labels for word in ("audio", "trigger"))
    each = [*labels, *[""] * channels][:channels]
    kinds = ["audio" if ratio == 1 and not named else _kind(label) for label in each]
    if len({kind for kind in kinds if kind not in KINDS}) > 1:
        kinds = [kind if kind in KINDS else "control" for kind in kinds]
    told = []
    for kind in dict.fromkeys(kinds):
        count = kinds.count(kind)
        plural = kind if kind in ("audio", "noise") else f"{kind}s"
        told.append(f"{count} {plural}" if count > 1 or kind == "audio" else kind)
    text = Text(", ".join(told))
    return text if ratio in (1, usual) else text.append(f" every {ratio}", style="dim")


def _kind(label: str) -> str:
    """What a label says, less its "(signal)", its number and what follows a comma or bracket; of one of many, what they
    all are.
    """
    plain = NUMBER.sub("", printable(label).replace("(signal)", "").split(",")[0].split("(")[0].strip())
    return next((kind for kind in KINDS if kind in plain), plain) or "control"


def _speed(speed: float | None) -> Text:
    if speed is None:
        return Text("–", style="dim")
    digits = 0 if speed >= 10 else 1 if speed >= 1 else 2
    return Text(f"× {speed:.{digits}f}", style="" if speed >= 1 else "yellow")


def _agreement(row: MethodRow, differs: bool) -> Text:
    if row.difference is None:
        return Text("–" if not row.ok else "random", style="dim")
    if row.difference == 0:
        return Text("agree exactly")
    text = f"{20 * math.log10(row.difference):.0f} dB"
    return Text(f"differ, {text}", style="red") if differs else Text(f"agree, {text}")


def _delay(row: MethodRow, sample_rate: int) -> Text:
    """As declared; else about what was measured."""
    if row.delay or not row.measured_delay:
        return Text(_milliseconds(row.delay, sample_rate) if row.delay else "–")
    return Text(f"≈ {_milliseconds(row.measured_delay, sample_rate)}")


def _peak(row: MethodRow) -> Text:
    if row.peak is None:
        return Text("–", style="dim")
    if row.peak == 0:
        return Text("silent", style="yellow")
    return Text(f"{20 * math.log10(row.peak):+.1f} dB" if row.out_ratio == 1 else f"± {row.peak:.3g}")
