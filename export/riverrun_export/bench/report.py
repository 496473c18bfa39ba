"""The report of a bench: how long blocks take, what they could take, how late they come. As JSON and as tables."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import PurePath
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

ASSUMED_RATE = 48000
"""Hz, for a file that doesn't say its rate."""


@dataclass
class Row:
    """One method in blocks of one size, on a number of threads.

    `block`, `delay`, `unthreaded` and `threaded` (the latency with nn~'s thread off and on) in samples. `real_time`:
    seconds that a block lasts over the median, 1 is just fast enough. `silence_ms`: the median of blocks of silence,
    after many of them. `hit_ms`: the median of those with a trigger in them, of methods of clips. `usual_real_time`:
    `real_time` on the threads that torch takes by itself, None if they weren't asked for. `macs`: multiply-adds
    a block, `weight_bytes` what its products read of weights. `share`: `ceiling_ms`, the least that the machine could
    take, over the median. What needs the products is None if they couldn't be counted.
    """

    method: str
    block: int
    threads: int
    median_ms: float
    p99_ms: float
    worst_ms: float
    worst_over_median: float
    real_time: float
    delay: int
    unthreaded: int
    unthreaded_ms: float
    threaded: int
    threaded_ms: float
    silence_ms: float | None = None
    hit_ms: float | None = None
    usual_real_time: float | None = None
    macs: int | None = None
    weight_bytes: int | None = None
    read_bytes_per_second: float | None = None
    ceiling_ms: float | None = None
    share: float | None = None


@dataclass
class Machine:
    """What the machine did at best on a number of threads: multiply-adds a second in a large float32 product."""

    threads: int
    macs_per_second: float = 0.0


@dataclass
class Report:
    """What a bench measured of the file at `path`, `count` blocks a row.

    `rate` in Hz, 0 if the file doesn't say. `ratio`: the highest of all methods, in samples. `notes`: what was measured
    otherwise than asked, or not at all. `failures`: what went wrong, each a line. `doing`: what the bench was at when
    it stopped, "" once it is done. `usual_threads`: how many torch takes in nn~ unless told otherwise, 0 if nothing was
    measured on them.
    """

    path: str
    count: int = 0
    torch: str = ""
    sample_rate: int = 0
    ratio: int = 0
    metadata: dict[str, Any] = field(default_factory=dict)
    machines: list[Machine] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    doing: str = ""
    usual_threads: int = 0

    @property
    def ok(self) -> bool:
        """Whether all that nn~ can serve was measured."""
        return not self.failures

    def join(self, other: Report) -> Report:
        """Both in one, the same file on one number of threads and on others."""
        return Report(
            **{
                **vars(other),
                "machines": self.machines + other.machines,
                "rows": self.rows + other.rows,
                "notes": list(dict.fromkeys(self.notes + other.notes)),
                "failures": list(dict.fromkeys(self.failures + other.failures)),
            }
        )

    def beside(self, usual: Report) -> Report:
        """The same, each row with its speed in `usual`, measured on the threads that torch takes by itself."""
        speeds = {(row.method, row.block): row.real_time for row in usual.rows}
        rows = [replace(row, usual_real_time=speeds.get((row.method, row.block))) for row in self.rows]
        failures = list(dict.fromkeys(self.failures + usual.failures))
        threads = max((row.threads for row in usual.rows), default=0)
        return replace(self, rows=rows, failures=failures, doing=usual.doing, usual_threads=threads)

    def to_json(self, indent: int | None = 2) -> str:
        """Everything, with `ok`; on one line if `indent` is None."""
        facts = {"ok": self.ok, **asdict(self)}
        facts["rate"] = facts.pop("sample_rate")
        return json.dumps(facts, indent=indent, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> Report:
        """The report that `to_json` wrote."""
        data = json.loads(text)
        del data["ok"]
        data["sample_rate"] = data.pop("rate")
        data["machines"] = [Machine(**machine) for machine in data["machines"]]
        data["rows"] = [Row(**row) for row in data["rows"]]
        return cls(**data)

    def print(self, console: Console) -> None:
        """Writes the tables that a person reads: how fast each method is, how late, and what the machine can do."""
        parts: list[RenderableType] = [self._title()]
        if self.rows:
            names = list(dict.fromkeys(row.method for row in self.rows))
            rows = sorted(self.rows, key=lambda row: (names.index(row.method), row.block, row.threads))
            parts += [self._speeds(rows), self._products(rows), self._latencies(rows), self._machines()]
        if self.notes:
            parts.append(Text("\n".join(f"· {note}" for note in self.notes)))
        console.print()
        for part in parts:
            console.print(Padding(part, (0, 1, 1, 1)))

    def _title(self) -> Text:
        facts = [f"made by riverrun {self.metadata['riverrun']}"] if "riverrun" in self.metadata else []
        facts += [f"{self.sample_rate / 1000:g} kHz"] if self.sample_rate else []
        facts += [f"{self.count} blocks a row", f"torch {self.torch}"]
        return Text.assemble((PurePath(self.path).name, "bold"), ("\n" + " · ".join(facts), "dim"))

    def _speeds(self, rows: Sequence[Row]) -> Table:
        many = len(self.machines) > 1
        clips = any(row.hit_ms is not None for row in rows)
        usual = (f"on {self.usual_threads}\nthreads",) if self.usual_threads else ()
        times = ("median\nms", *(("hit\nms",) if clips else ()), "99 %\nms", "worst\n×", "× real\ntime")
        table = _table("method", "\nblock", *(("\nthreads",) if many else ()), *times, *usual)
        for name, row in _named(rows):
            lasts = row.median_ms * row.real_time
            table.add_row(
                Text(name, style="bold"),
                str(row.block),
                *([str(row.threads)] if many else []),
                _digits(row.median_ms),
                *([] if not clips else ["–" if row.hit_ms is None else _digits(row.hit_ms)]),
                Text(_digits(row.p99_ms), style="yellow" if row.p99_ms > lasts else ""),
                Text(_digits(row.worst_over_median), style="yellow" if row.worst_ms > lasts else ""),
                _speed(row.real_time),
                *([_speed(row.usual_real_time)] if usual else []),
            )
        return table

    def _products(self, rows: Sequence[Row]) -> Table:
        many = len(self.machines) > 1
        columns = ("\nblock", *(("\nthreads",) if many else ()), "\nMMAC", "weights\nMB", "of the\nceiling")
        table = _table("products", *columns)
        for name, row in _named(rows):
            table.add_row(
                Text(name, style="bold"),
                str(row.block),
                *([str(row.threads)] if many else []),
                "–" if row.macs is None else _digits(row.macs / 1e6),
                "–" if row.weight_bytes is None else _digits(row.weight_bytes / 1e6),
                "–" if row.share is None else f"{row.share:.{0 if row.share >= 0.1 else 1}%}",
            )
        return table

    def _latencies(self, rows: Sequence[Row]) -> Table:
        table = _table("latency", "\nblock", "\ndelay", "unthreaded\nsamples", "\nms", "threaded\nsamples", "\nms")
        unthreaded = list({(row.method, row.block): row for row in rows}.values())
        for name, row in _named(unthreaded):
            table.add_row(
                Text(name, style="bold"),
                str(row.block),
                str(row.delay),
                str(row.unthreaded),
                f"{row.unthreaded_ms:.1f}",
                str(row.threaded),
                f"{row.threaded_ms:.1f}",
            )
        return table

    def _machines(self) -> Text:
        lines = []
        for machine in self.machines:
            line = (
                f"{threads_in_words(machine.threads)}: {_digits(machine.macs_per_second / 1e9)} GMAC/s in a large sgemm"
            )
            reads = [row.read_bytes_per_second for row in self.rows if row.threads == machine.threads]
            known = [_digits(read / 1e9) for read in sorted(read for read in reads if read)]
            if known:
                line += f", reading weights at {' … '.join(dict.fromkeys((known[0], known[-1])))} GB/s"
            lines.append(line)
        if self.usual_threads:
            lines.append(
                f"{threads_in_words(self.usual_threads)}: what torch takes in nn~ unless OMP_NUM_THREADS=1 is set for "
                "the host; all other times are on 1"
            )
        return Text("\n".join(lines), style="dim")


def threads_in_words(number: int) -> str:
    """1 thread, 2 threads."""
    return f"{number} thread{'s' if number > 1 else ''}"


def _speed(real_time: float | None) -> Text:
    """How many times faster than real time, marked where it is too slow."""
    return Text("–") if real_time is None else Text(_digits(real_time), style="yellow" if real_time < 1 else "")


def _table(first: str, *columns: str) -> Table:
    """A table whose first column names the method, the others are numbers."""
    table = Table(box=SIMPLE_HEAD, show_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column(f"\n{first}", overflow="fold")
    for name in columns:
        table.add_column(name, justify="right", no_wrap=True)
    return table


def _named(rows: Sequence[Row]) -> list[tuple[str, Row]]:
    """Each row with its method's name, "" where it is that of the row above."""
    above = ["", *(row.method for row in rows)]
    return [("" if row.method == name else row.method, row) for name, row in zip(above, rows, strict=False)]


def _digits(value: float) -> str:
    """Three digits: all those before the point, and no more than three after it."""
    magnitude = math.floor(math.log10(value)) if value > 0 else 2
    return f"{value:.{min(max(0, 2 - magnitude), 3)}f}"
