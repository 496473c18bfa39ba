"""The report of a benchmark: how long blocks take, how long they could take, and their latency, as JSON and tables."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

ASSUMED_SAMPLE_RATE = 48000
"""Hz, for a file that doesn't give its sample rate."""


@dataclass
class Row:
    """The results for one method in blocks of one size, on a number of threads.

    Attributes:
        method: its name.
        block: size of a block in samples.
        threads: number of threads.
        median_ms: median time of a block, in ms.
        p99_ms: 99th percentile.
        worst_ms: longest time.
        worst_over_median: longest time relative to the median.
        real_time: real-time factor, the duration of a block over the median; 1 is just fast enough.
        delay: declared delay in samples.
        unthreaded: latency in samples without the thread of nn~.
        unthreaded_ms: the same in ms.
        threaded: latency in samples with the thread of nn~.
        threaded_ms: the same in ms.
        silence_ms: median time of a block of silence, after many of them.
        hit_ms: median time of a block with a trigger; None unless the method plays clips.
        usual_real_time: `real_time` on the default threads of torch; None if it wasn't measured.
        macs: multiply-adds of a block; None, as all below, if they can't be counted.
        weight_bytes: bytes of weights that its products read.
        read_bytes_per_second: speed at which the machine reads so many weights.
        ceiling_ms: the least time that the machine needs for its products.
        share: `ceiling_ms` over `median_ms`.
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
    """The best speed of the machine.

    Attributes:
        threads: number of threads.
        macs_per_second: multiply-adds a second in a large float32 product.
    """

    threads: int
    macs_per_second: float = 0.0


@dataclass
class Report:
    """The result of a benchmark.

    Attributes:
        path: the file.
        count: number of blocks that were timed for each row.
        torch: version of torch.
        sample_rate: in Hz; 0 if the file doesn't give it. It is written to JSON as `rate`.
        ratio: the highest ratio of all methods, in samples.
        metadata: what the file records about its origin.
        machines: the best speed of the machine, for each number of threads.
        rows: the results.
        notes: what was left out, or measured in another way than requested.
        failures: what went wrong, one line each.
        doing: the step at which the benchmark stopped; "" if it is complete.
        usual_threads: the default number of threads of torch; 0 if nothing was measured on them.
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
        """Whether everything that nn~ can serve was measured."""
        return not self.failures

    def join(self, other: Report) -> Report:
        """Return one report with the results of both, which measured the same file on different numbers of threads."""
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
        """Return this report with the real-time factors of `usual`, measured on the default threads of torch."""
        speeds = {(row.method, row.block): row.real_time for row in usual.rows}
        rows = [replace(row, usual_real_time=speeds.get((row.method, row.block))) for row in self.rows]
        failures = list(dict.fromkeys(self.failures + usual.failures))
        threads = max((row.threads for row in usual.rows), default=0)
        return replace(self, rows=rows, failures=failures, doing=usual.doing, usual_threads=threads)

    def to_json(self, indent: int | None = 2) -> str:
        """Return the report as JSON, with `ok`; on one line if `indent` is None."""
        fields = {"ok": self.ok, **vars(self)}
        fields["rate"] = fields.pop("sample_rate")
        return json.dumps(fields, indent=indent, allow_nan=False, default=vars)

    @classmethod
    def from_json(cls, text: str) -> Report:
        """Return the report that `to_json` wrote."""
        data = json.loads(text)
        del data["ok"]
        data["sample_rate"] = data.pop("rate")
        data["machines"] = [Machine(**machine) for machine in data["machines"]]
        data["rows"] = [Row(**row) for row in data["rows"]]
        return cls(**data)

    def print(self, console: Console) -> None:
        """Print the tables of speeds, products and latencies, the speed of the machine, and the notes."""
        parts: list[RenderableType] = [self._title()]
        if self.rows:
            names = list(dict.fromkeys(row.method for row in self.rows))
            rows = sorted(self.rows, key=lambda row: (names.index(row.method), row.block, row.threads))
            parts += [self._speed_table(rows), self._product_table(rows), self._latency_table(rows), self._machines()]
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

    def _speed_table(self, rows: Sequence[Row]) -> Table:
        several_threads = len(self.machines) > 1
        clips = any(row.hit_ms is not None for row in rows)
        usual = (f"on {self.usual_threads}\nthreads",) if self.usual_threads else ()
        times = ("median\nms", *(("trigger\nms",) if clips else ()), "99 %\nms", "worst\n×", "× real\ntime")
        table = _table("method", "\nblock", *(("\nthreads",) if several_threads else ()), *times, *usual)
        for name, row in _with_names(rows):
            lasts = row.median_ms * row.real_time
            table.add_row(
                Text(name, style="bold"),
                str(row.block),
                *([str(row.threads)] if several_threads else []),
                _digits(row.median_ms),
                *([] if not clips else ["–" if row.hit_ms is None else _digits(row.hit_ms)]),
                Text(_digits(row.p99_ms), style="yellow" if row.p99_ms > lasts else ""),
                Text(_digits(row.worst_over_median), style="yellow" if row.worst_ms > lasts else ""),
                _speed(row.real_time),
                *([_speed(row.usual_real_time)] if usual else []),
            )
        return table

    def _product_table(self, rows: Sequence[Row]) -> Table:
        several_threads = len(self.machines) > 1
        columns = ("\nblock", *(("\nthreads",) if several_threads else ()), "\nMMAC", "weights\nMB", "of the\nceiling")
        table = _table("products", *columns)
        for name, row in _with_names(rows):
            table.add_row(
                Text(name, style="bold"),
                str(row.block),
                *([str(row.threads)] if several_threads else []),
                "–" if row.macs is None else _digits(row.macs / 1e6),
                "–" if row.weight_bytes is None else _digits(row.weight_bytes / 1e6),
                "–" if row.share is None else f"{row.share:.{0 if row.share >= 0.1 else 1}%}",
            )
        return table

    def _latency_table(self, rows: Sequence[Row]) -> Table:
        table = _table("latency", "\nblock", "\ndelay", "unthreaded\nsamples", "\nms", "threaded\nsamples", "\nms")
        distinct = list({(row.method, row.block): row for row in rows}.values())  # threads make no difference
        for name, row in _with_names(distinct):
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
            speed = _digits(machine.macs_per_second / 1e9)
            line = f"{describe_threads(machine.threads)}: {speed} GMAC/s in a large sgemm"
            reads = [row.read_bytes_per_second for row in self.rows if row.threads == machine.threads]
            known = [_digits(read / 1e9) for read in sorted(read for read in reads if read)]
            if known:
                line += f", reading weights at {' … '.join(dict.fromkeys((known[0], known[-1])))} GB/s"
            lines.append(line)
        if self.usual_threads:
            lines.append(
                f"{describe_threads(self.usual_threads)}: the default of torch in nn~, unless OMP_NUM_THREADS=1 is set "
                "for the host; all other times are on 1 thread"
            )
        return Text("\n".join(lines), style="dim")


def describe_threads(number: int) -> str:
    """Return "1 thread", "2 threads" and so on."""
    return f"{number} thread{'s' if number > 1 else ''}"


def _speed(real_time: float | None) -> Text:
    """Return a real-time factor, coloured if it is too low."""
    return Text("–") if real_time is None else Text(_digits(real_time), style="yellow" if real_time < 1 else "")


def _table(first: str, *columns: str) -> Table:
    """Return a table whose first column names the method, and whose other columns are numbers."""
    table = Table(box=SIMPLE_HEAD, show_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column(f"\n{first}", overflow="fold")
    for name in columns:
        table.add_column(name, justify="right", no_wrap=True)
    return table


def _with_names(rows: Sequence[Row]) -> list[tuple[str, Row]]:
    """Return each row with the name of its method, or "" if the row above has the same."""
    above = ["", *(row.method for row in rows)]
    return [("" if row.method == name else row.method, row) for name, row in zip(above, rows, strict=False)]


def _digits(value: float) -> str:
    """Return a number with three digits: all before the point, and at most three after it."""
    magnitude = math.floor(math.log10(value)) if value > 0 else 2
    return f"{value:.{min(max(0, 2 - magnitude), 3)}f}"
