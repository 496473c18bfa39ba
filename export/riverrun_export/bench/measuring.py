"""The measurements themselves: every method of a .ts in every block size, on the threads that torch has."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import torch

from riverrun_export import contract
from riverrun_export.bench.ceiling import ceiling, read_bandwidth, sgemm_peak
from riverrun_export.bench.counting import Counted, count
from riverrun_export.bench.report import ASSUMED_RATE, Machine, Report, Row
from riverrun_export.bench.timing import EACH, in_turn, noise, percentile, time_blocks
from riverrun_export.check.clips import clip_of
from riverrun_export.check.report import VECTOR
from riverrun_export.contract import Method
from riverrun_export.failures import error_line, raise_if_out_of_memory
from riverrun_export.host import BlockError, rounded

USUAL = (2048, 8192)
"""Samples of the blocks that are timed besides the smallest, if none are asked for."""

SLOWER = 1.5
"""So many times as long as sound, silence is worth a note: numbers too small to be normal can be very slow."""

Say = Callable[[str], None]


class Bench:
    """Measures what `load` gives and writes it into `report`.

    Args:
        load: gives the module as it is when loaded, a new one each time.
        asked: sizes of blocks in samples, as a user would give them to nn~; none for the usual ones.
        count: how many blocks are timed. say: hears what is being done before each step.
    """

    def __init__(
        self, load: Callable[[], torch.nn.Module], asked: Sequence[int], count: int, report: Report, say: Say
    ) -> None:
        self.load, self.asked, self.count, self.report, self.say = load, asked, count, report, say
        self.machine = Machine(torch.get_num_threads())
        self.counted: list[tuple[Row, Counted]] = []
        report.machines.append(self.machine)

    def measure_machine(self) -> None:
        """How fast it multiplies; of several times the best, since that drifts with what else the machine does."""
        self.say("measuring the machine")
        self.machine.macs_per_second = max(self.machine.macs_per_second, sgemm_peak())

    def run(self) -> None:
        """Every method, once the machine is measured.

        What a method raises, or that nn~ can't serve it, goes into the report, and the others go on.

        Raises:
            MemoryError: if a method asks for more memory than there is.
        """
        self._each(self._measure)
        self.measure_machine()
        for row, counted in self.counted:
            self._weigh(row, counted)

    def time(self) -> None:
        """Every method, but only how long it takes: neither silence nor what it multiplies.

        Raises:
            MemoryError: as in `run`.
        """
        self._each(self._time)

    def _each(self, measure: Callable[[Method, Sequence[int], int], None]) -> None:
        """Loads it and has `measure` look at every method that nn~ can serve, in all sizes."""
        self.say("loading it")
        module = self.load()
        methods = self._read(module)
        smallest = max([VECTOR, *(method.ratio for method in methods)])
        self.report.ratio = max((method.ratio for method in methods), default=0)
        clip = clip_of(module)
        sizes = block_sizes(self.asked, smallest)
        self.report.notes += [f"--block {given}: nn~ plays {size}" for given, size in sizes.items() if given != size]
        for method in methods:
            measure(method, sorted(set(sizes.values())), clip)

    def _read(self, module: torch.nn.Module) -> list[Method]:
        """The methods that nn~ can serve; a note about each of the others, and about a rate that isn't told."""
        try:
            self.report.sample_rate = max(0, contract.read_rate(module))
        except Exception:  # whatever the getter may raise or return
            self.report.sample_rate = 0
        if self.report.sample_rate == 0:
            self.report.notes.append(f"it doesn't say its sample rate: {ASSUMED_RATE} Hz is assumed")
        try:
            names = contract.method_names(module)
        except Exception:  # whatever get_methods may raise or return
            names = []
        methods = []
        for name in names:
            try:
                method = contract.read_method(module, name)
                played = callable(getattr(module, name, None))
            except Exception:  # whatever stands there instead of four numbers
                played = False
            if not played or min(method.params) < 1:
                self.report.notes.append(f"{name} is left out: no method with four params of 1 or more")
            elif any(ratio & (ratio - 1) for ratio in (method.in_ratio, method.out_ratio)):
                self.report.notes.append(f"{name} is left out: nn~ serves only ratios that are powers of two")
            else:
                methods.append(method)
        if not methods:
            self.report.failures.append("it offers no method that nn~ can serve")
        return methods

    def _time(self, method: Method, sizes: Sequence[int], clip: int) -> None:
        """One method in all sizes, until it fails; `clip` as the file tells it."""
        timed = self.load()
        for block in sizes:
            times = self._played(timed, method, block, clip)
            if times is None:
                return
            self.report.rows.append(self._row(method, block, times))

    def _played(
        self, module: torch.nn.Module, method: Method, block: int, clip: int, silent: bool = False
    ) -> list[float] | None:
        """Seconds that blocks of noise or silence take, or None and a failure in the report."""
        self.say(f"timing {method.name}, block {block}")
        try:
            xs = in_turn(method, block, clip)
            return time_blocks(module, method, [torch.zeros_like(xs[0])] if silent else xs, self.count)
        except Exception as error:  # whatever the method raises
            raise_if_out_of_memory(error)
            what = "wrong output" if isinstance(error, BlockError) else "it raised"
            self.report.failures.append(f"{method.name}: {what} in blocks of {block}: {error_line(error)}")
            return None

    def _row(self, method: Method, block: int, times: Sequence[float]) -> Row:
        return _row(method, block, self.machine.threads, self.report.sample_rate or ASSUMED_RATE, times)

    def _measure(self, method: Method, sizes: Sequence[int], clip: int) -> None:
        """The same, and how long silence takes, and what is multiplied."""
        timed, counted = self.load(), self.load()  # two, for what was played in inference mode may not play outside
        read = 0.0
        for block in sizes:
            times = self._played(timed, method, block, clip)
            silence = times and self._played(timed, method, block, clip, silent=True)
            if times is None or silence is None:
                return
            row = self._row(method, block, times)
            row.silence_ms = 1000 * percentile(silence[self.count // 2 :], 50)
            if clip:
                row.hit_ms = 1000 * percentile(times[::EACH], 50)
            self.report.rows.append(row)
            if row.silence_ms > SLOWER * row.median_ms:
                slower = row.silence_ms / row.median_ms
                self.report.notes.append(
                    f"{method.name}, block {block}: silence takes {slower:.1f} times as long as sound"
                )
            self.say(f"counting the products of {method.name}, block {block}")
            try:
                products = _count(counted, method, block)
            except Exception as error:  # it may hold what can only be played
                raise_if_out_of_memory(error)
                self.report.notes.append(f"{method.name}: its products can't be counted: {error_line(error)}")
                continue
            row.read_bytes_per_second = read = read or read_bandwidth(products.memory)
            self._weigh(row, products)
            self.counted.append((row, products))

    def _weigh(self, row: Row, counted: Counted) -> None:
        """Sets a row beside what the machine could do at best."""
        seconds = ceiling(counted.products, self.machine.macs_per_second, row.read_bytes_per_second or math.inf)
        row.macs, row.weight_bytes = counted.macs, counted.weight_bytes
        row.ceiling_ms, row.share = 1000 * seconds, 1000 * seconds / row.median_ms


def block_sizes(asked: Sequence[int], smallest: int) -> dict[int, int]:
    """Each size asked for and the size that nn~ makes of it; if none is asked for, the smallest and the usual ones."""
    usual = [smallest, *(size for size in USUAL if size > smallest)]
    return {size: rounded(size, smallest) for size in asked or usual}


def _count(module: torch.nn.Module, method: Method, block: int) -> Counted:
    """The products of one block, of a module that has been played already but never in inference mode."""
    x = noise(method, block)
    play = getattr(module, method.name)
    with torch.no_grad():
        for _ in range(2):  # torch rewrites the graph after the first call
            play(x.clone())
    return count(lambda: play(x.clone()), module.parameters())


def _row(method: Method, block: int, threads: int, sample_rate: int, times: Sequence[float]) -> Row:
    """A method's times and latencies in blocks of one size; `times` in seconds."""
    median, p99, worst = percentile(times, 50), percentile(times, 99), max(times)
    unthreaded, threaded = (blocks * block - VECTOR + method.delay for blocks in (1, 2))
    return Row(
        method=method.name,
        block=block,
        threads=threads,
        median_ms=1000 * median,
        p99_ms=1000 * p99,
        worst_ms=1000 * worst,
        worst_over_median=worst / median,
        real_time=block / sample_rate / median,
        delay=method.delay,
        unthreaded=unthreaded,
        unthreaded_ms=1000 * unthreaded / sample_rate,
        threaded=threaded,
        threaded_ms=1000 * threaded / sample_rate,
    )
