"""The report of a check: what a .ts offers, how each method plays, and what is wrong. As JSON and as tables."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from riverrun_export.check.findings import Finding, make_finding, printable
from riverrun_export.check.levels import OutputLevels
from riverrun_export.contract import provenance
from riverrun_export.failures import one_line
from riverrun_export.targets import describe_target

MAX_REPEAT_ERROR = 1e-4
"""Largest difference of two outputs for the same input, relative to the RMS of the output: −80 dB."""

VECTOR_SIZE = 64
"""Samples in a signal vector of Pd. nn~ can't play a smaller block without gaps."""

WIDTH_4, WIDTH_3 = 92, 76
"""Widths of a terminal, in characters, from which the table of methods shows four and three of its last columns."""

MULTIPLE_KINDS = ("audio", "latent", "noise")
"""Kinds of signals that a method has many of. All others are controls."""

MAX_VALUE_TEXT = 32
"""Characters of the text of an attribute that are shown."""

NUMBER = re.compile(r"[\s_]*\d+$")
"""The number at the end of a label."""

MARKS = {"error": ("✗", "red"), "warning": ("!", "yellow"), "note": ("·", "cyan")}
"""Level of a finding → the character that marks it, and its colour."""


@dataclass(frozen=True)
class Latency:
    """The latency of a method in Pd.

    Attributes:
        buffer: size of the blocks that nn~ plays, in samples.
        threaded: whether nn~ plays them in its own thread.
        samples: from input to output. The delay of the file is included as declared, or else as measured; it is left
            out if it is unknown.
    """

    buffer: int
    threaded: bool
    samples: int


@dataclass
class MethodRow:
    """The results for one method.

    Attributes:
        name: its name.
        in_channels: number of inlets.
        in_ratio: samples for each step of an input.
        out_channels: number of outlets.
        out_ratio: samples for each step of an output.
        input_labels: labels of the inlets.
        output_labels: labels of the outlets.
        delay: the declared delay in samples at the sample rate of the host.
        measured_delay: the measured delay in samples; None if it can't be measured.
        blocks: the block sizes that were tried, in samples.
        difference: largest difference of the output in any block size to that in the smallest blocks, relative to its
            RMS; None if they can't be compared.
        speed: real-time factor of the smallest block, above 1 if it is fast enough; None if it wasn't measured.
        peak: largest absolute value of the output.
        first: milliseconds that the first two blocks after loading took.
        levels: levels of the output without an input, or for silence; None for other methods.
        latency: the latency in nn~, for several buffer sizes.
        ok: whether no finding about it is an error.
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
    levels: OutputLevels | None = None
    latency: list[Latency] = field(default_factory=list)
    ok: bool = True


@dataclass
class AttributeRow:
    """One attribute.

    Attributes:
        name: its name.
        type: a key of `contract.TYPE_CODES`.
        value: its value after loading; None for a number that isn't finite.
        low: smallest value; None if the file gives no range.
        high: largest value; None if the file gives no range.
    """

    name: str
    type: str
    value: float | str | None
    low: float | None
    high: float | None


@dataclass
class Report:
    """The result of a check.

    Attributes:
        path: the file.
        findings: what is wrong.
        methods: the results for each method.
        attributes: the attributes.
        metadata: what the file records about its origin.
        sample_rate: in Hz; 0 if the file doesn't give it. It is written to JSON as `rate`.
        ratio: the highest ratio of all methods, which is the smallest block of nn~ in samples.
        doing: the step at which the check stopped; "" if it is complete.
        target: name of the release of nn~; "" if there is none.
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
        """Whether the file keeps the contract of nn~: no finding is an error."""
        return not any(finding.level == "error" for finding in self.findings)

    def add(self, code: str, where: str = "", **facts: object) -> None:
        """Add a finding, unless there is one with the same code and place.

        Args:
            code: a key of `CODES`.
            where: name of the method, attribute or operator; "" for the file as a whole.
            facts: the fields of its texts.
        """
        if not any((finding.code, finding.where) == (code, where) for finding in self.findings):
            self.findings.append(make_finding(code, where, **facts))

    def to_json(self, indent: int | None = 2) -> str:
        """Return the report as JSON, with `ok` and the level of each finding; on one line if `indent` is None."""
        findings = [{"level": finding.level, **vars(finding)} for finding in self.findings]
        fields = {"ok": self.ok, **vars(self), "findings": findings}
        fields["rate"] = fields.pop("sample_rate")
        return json.dumps(fields, indent=indent, allow_nan=False, default=vars)  # a process writes one at every step

    @classmethod
    def from_json(cls, text: str) -> Report:
        """Return the report that `to_json` wrote."""
        data = json.loads(text)
        del data["ok"]
        data["sample_rate"] = data.pop("rate")
        for finding in data["findings"]:
            del finding["level"]
        data["findings"] = [Finding(**finding) for finding in data["findings"]]
        for row in data["methods"]:
            row["latency"] = [Latency(**latency) for latency in row["latency"]]
            row["levels"] = row["levels"] and OutputLevels(**row["levels"])
        data["methods"] = [MethodRow(**row) for row in data["methods"]]
        data["attributes"] = [AttributeRow(**row) for row in data["attributes"]]
        return cls(**data)

    def print(self, console: Console) -> None:
        """Print the tables of methods and attributes, the findings with their advice, and the verdict."""
        parts: list[RenderableType] = [self._title()]
        if self.methods:
            parts.append(self._method_table(console.width))
        if self.attributes:
            parts.append(self._attribute_table())
        if self.findings:
            parts.append(self._finding_table())
        parts.append(self._verdict())
        console.print()
        for part in parts:
            console.print(Padding(part, (0, 1, 1, 1)))

    def _title(self) -> Text:
        facts = []
        if self.sample_rate:
            facts.append(f"{self.sample_rate / 1000:g} kHz")
        if self.ratio:
            block = max(self.ratio, VECTOR_SIZE)
            lasts = f" ({_duration(block, self.sample_rate)})" if self.sample_rate else ""
            facts.append(f"smallest block {block} samples{lasts}")
        if self.target:
            facts.append(f"checked for {describe_target(self.target)}")
        lines = [*provenance.lines(self.metadata), *([" · ".join(facts)] if facts else [])]
        return Text.assemble((PurePath(self.path).name, "bold"), ("\n".join(["", *lines]), "dim"))

    def _method_table(self, width: int) -> Table:
        table = _table("", "method", "input", "output")
        count = 4 if width >= WIDTH_4 else 3 if width >= WIDTH_3 else 1
        for name in ("block sizes", "speed", "delay", "peak")[:count]:
            table.add_column(name, justify="right", no_wrap=True)
        for row in self.methods:
            differs = any((finding.code, finding.where) == ("E304", row.name) for finding in self.findings)
            cells = [
                _mark(self._worst_level(row.name)),
                Text(row.name, style="bold"),
                _signals(row.in_channels, row.in_ratio, row.input_labels, usual=self.ratio),
                _signals(row.out_channels, row.out_ratio, row.output_labels, usual=self.ratio),
                _agreement(row, differs),
                _speed(row.speed),
                _delay(row, self.sample_rate),
                _peak(row),
            ]
            table.add_row(*cells[: len(table.columns)])
        return table

    def _attribute_table(self) -> Table:
        table = _table("", "attribute", "value", "range", "type")
        for row in self.attributes:
            bounded = row.low is not None and row.high is not None
            table.add_row(
                _mark(self._worst_level(row.name)),
                Text(row.name, style="bold"),
                _value(row.value),
                f"{row.low:.10g} … {row.high:.10g}" if bounded else "" if row.type == "str" else "any",
                row.type,
            )
        return table

    def _worst_level(self, where: str) -> str:
        levels = {finding.level for finding in self.findings if finding.where == where}
        return next((level for level in ("error", "warning") if level in levels), "ok")

    def _finding_table(self) -> Table:
        table = Table.grid(padding=(0, 2, 0, 0))
        for level in MARKS:
            for finding in self.findings:
                if finding.level == level:
                    text = Text(f"{finding.where}: " if finding.where else "", style="bold")
                    text.append(finding.text, style="not bold").append(f"\n→ {finding.advice}", style="not bold dim")
                    table.add_row(_mark(level), Text(finding.code, style="dim"), text)
        return table

    def _verdict(self) -> Text:
        counts = {level: sum(finding.level == level for finding in self.findings) for level in MARKS}
        summary = ", ".join(f"{n} {level}{'s' if n > 1 else ''}" for level, n in counts.items() if n)
        if not self.ok:
            return Text.assemble(_mark("error"), " ", (f"Not ready for nn~: {summary}.", "bold"))
        return Text.assemble(_mark("ok"), " ", (f"Ready for nn~{f' ({summary})' if summary else ''}.", "bold"))


def _table(*columns: str) -> Table:
    table = Table(box=SIMPLE_HEAD, show_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for i, name in enumerate(columns):
        table.add_column(name, no_wrap=i < 2)
    return table


def _mark(level: str) -> Text:
    return Text(*MARKS.get(level, ("✓", "green")))


def _duration(samples: int, sample_rate: int) -> str:
    """Return a duration in ms, with about two digits; in samples if the sample rate is unknown."""
    if not sample_rate:
        return f"{samples} samples"
    milliseconds = 1000 * samples / sample_rate
    return f"{milliseconds:.{1 if milliseconds < 100 else 0}f} ms"


def _value(value: float | str | None) -> Text:
    """Return a number with up to 10 digits, or the beginning of a text on one line."""
    shown = "" if value is None else value if isinstance(value, str) else f"{value:.10g}"
    text = Text(one_line(printable(shown)))
    text.truncate(MAX_VALUE_TEXT, overflow="ellipsis")
    return text


def _signals(channels: int, ratio: int, labels: Sequence[str], usual: int) -> Text:
    """Describe the channels: `2 audio`, `16 latents`, `4 controls, 2 audio`; and their ratio if it isn't `usual`.

    A single control is shown with its name.
    """
    named = any(word in label for label in labels for word in ("audio", "trigger"))
    padded = [*labels, *[""] * channels][:channels]
    kinds = ["audio" if ratio == 1 and not named else _kind(label) for label in padded]
    if len({kind for kind in kinds if kind not in MULTIPLE_KINDS}) > 1:
        kinds = [kind if kind in MULTIPLE_KINDS else "control" for kind in kinds]
    parts = []
    for kind in dict.fromkeys(kinds):
        count = kinds.count(kind)
        plural = kind if kind in ("audio", "noise") else f"{kind}s"
        parts.append(f"{count} {plural}" if count > 1 or kind == "audio" else kind)
    text = Text(", ".join(parts))
    return text if ratio in (1, usual) else text.append(f" every {ratio}", style="dim")


def _kind(label: str) -> str:
    """Return the kind of a channel: one of `MULTIPLE_KINDS`, or its label.

    The label is shortened by "(signal)", its number, and the text after a comma or bracket.
    """
    plain = NUMBER.sub("", printable(label).replace("(signal)", "").split(",")[0].split("(")[0].strip())
    return next((kind for kind in MULTIPLE_KINDS if kind in plain), plain) or "control"


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
    """Return the declared delay, or the measured one, marked as approximate."""
    if row.delay or not row.measured_delay:
        return Text(_duration(row.delay, sample_rate) if row.delay else "–")
    return Text(f"≈ {_duration(row.measured_delay, sample_rate)}")


def _peak(row: MethodRow) -> Text:
    if row.peak is None:
        return Text("–", style="dim")
    if row.peak == 0:
        return Text("silent", style="yellow")
    return Text(f"{20 * math.log10(row.peak):+.1f} dB" if row.out_ratio == 1 else f"± {row.peak:.3g}")
