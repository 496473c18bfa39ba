"""Measure every method of a .ts in every block size, on the threads that torch has."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import torch
from torch import nn

from riverrun_export import contract
from riverrun_export.bench.ceiling import ceiling, read_bandwidth, sgemm_peak
from riverrun_export.bench.counting import ProductCount, count
from riverrun_export.bench.report import ASSUMED_SAMPLE_RATE, Machine, Report, Row
from riverrun_export.bench.timing import TRIGGER_INTERVAL, input_blocks, noise, percentile, time_blocks
from riverrun_export.check.clips import clip_samples
from riverrun_export.check.copies import copied_parameters, copy_sharing_parameters
from riverrun_export.check.report import VECTOR_SIZE
from riverrun_export.contract import Method
from riverrun_export.failures import error_line, raise_if_out_of_memory
from riverrun_export.host import BlockError, rounded

DEFAULT_BLOCKS = (2048, 8192)
"""Block sizes in samples that are timed in addition to the smallest, if the user gives none."""

SLOW_SILENCE = 1.5
"""Time of a block of silence, relative to one of sound, from which a note reports it. Denormal numbers, into which
states decay, can be very slow."""


class Benchmark:
    """Measures a module and adds the results to a report.

    Args:
        load: returns the module. It is called once for a walk through all methods, because loading and compiling take
            longer than measuring; each method plays on a copy of the module as it was loaded.
        blocks: block sizes in samples, as a user gives them to nn~; none for the smallest and `DEFAULT_BLOCKS`.
        count: number of blocks that are timed for each row.
        report: receives rows, notes and failures.
        on_step: called with a description of each step before it begins.
    """

    def __init__(
        self,
        load: Callable[[], nn.Module],
        blocks: Sequence[int],
        count: int,
        report: Report,
        on_step: Callable[[str], None],
    ) -> None:
        self.load, self.blocks, self.count, self.report, self.on_step = load, blocks, count, report, on_step
        self.machine = Machine(torch.get_num_threads())
        self.counted: list[tuple[Row, ProductCount]] = []
        report.machines.append(self.machine)

    def measure_machine(self) -> None:
        """Measure how fast the machine multiplies.

        The best of several calls counts, because other work slows the machine down for a time.
        """
        self.on_step("measuring the machine")
        self.machine.macs_per_second = max(self.machine.macs_per_second, sgemm_peak())

    def measure_all(self) -> None:
        """Measure every method: times of sound and silence, products, and the share of the ceiling.

        `measure_machine` must have been called. A method that raises, or that nn~ can't serve, is reported, and the
        others are measured.

        Raises:
            MemoryError: if a method needs more memory than there is.
        """
        self._for_each_method(self._measure)
        self.measure_machine()
        for row, products in self.counted:
            self._add_ceiling(row, products)

    def measure_times(self) -> None:
        """Measure only the times of sound, for every method.

        Raises:
            MemoryError: if a method needs more memory than there is.
        """
        self._for_each_method(self._measure_times)

    def _for_each_method(self, measure: Callable[[nn.Module, Method, Sequence[int], int], None]) -> None:
        """Load the module, and call `measure(module, method, block_sizes, clip)` for all methods that nn~ can serve."""
        self.on_step("loading the file")
        module = self.load()
        methods = self._read_methods(module)
        smallest = max([VECTOR_SIZE, *(method.ratio for method in methods)])
        self.report.ratio = max((method.ratio for method in methods), default=0)
        clip = clip_samples(module)
        sizes = block_sizes(self.blocks, smallest)
        self.report.notes += [f"--block {given}: nn~ plays {size}" for given, size in sizes.items() if given != size]
        for method in methods:
            measure(module, method, sorted(set(sizes.values())), clip)

    def _read_methods(self, module: nn.Module) -> list[Method]:
        """Return the methods that nn~ can serve. Add a note for each of the others, and for a missing sample rate."""
        try:
            self.report.sample_rate = max(0, contract.read_sample_rate(module))
        except Exception:  # the getter may raise or return anything
            self.report.sample_rate = 0
        if self.report.sample_rate == 0:
            self.report.notes.append(f"the file doesn't give its sample rate: {ASSUMED_SAMPLE_RATE} Hz is assumed")
        try:
            names = contract.method_names(module)
        except Exception:  # `get_methods` may raise or return anything
            names = []
        methods = []
        for name in names:
            try:
                method = contract.read_method(module, name)
                valid = callable(getattr(module, name, None)) and min(method.params) >= 1
            except Exception:  # the params may be anything
                valid = False
            if not valid:
                self.report.notes.append(f"{name} is left out: it is no method with four params of 1 or more")
            elif any(ratio & (ratio - 1) for ratio in (method.in_ratio, method.out_ratio)):
                self.report.notes.append(f"{name} is left out: nn~ supports only ratios that are powers of two")
            else:
                methods.append(method)
        if not methods:
            self.report.failures.append("the file has no method that nn~ can serve")
        return methods

    def _measure_times(self, module: nn.Module, method: Method, sizes: Sequence[int], clip: int) -> None:
        """Add a row with the times of each block size, until one fails. Only a copy of the module is played."""
        timed = copy_sharing_parameters(module)
        for block in sizes:
            times = self._time_blocks(timed, method, block, clip)
            if times is None:
                return
            self.report.rows.append(self._make_row(method, block, times))

    def _measure(self, module: nn.Module, method: Method, sizes: Sequence[int], clip: int) -> None:
        """Add a complete row for each block size, until one fails. Only copies of the module are played."""
        timed = copy_sharing_parameters(module)
        counted = copy_sharing_parameters(module)  # a module that played in inference mode may not play outside of it
        bandwidth = 0.0
        for block in sizes:
            times = self._time_blocks(timed, method, block, clip)
            silence = times and self._time_blocks(timed, method, block, clip, silent=True)
            if times is None or silence is None:
                return
            row = self._make_row(method, block, times)
            row.silence_ms = 1000 * percentile(silence[self.count // 2 :], 50)
            if clip:
                row.hit_ms = 1000 * percentile(times[::TRIGGER_INTERVAL], 50)
            self.report.rows.append(row)
            if row.silence_ms > SLOW_SILENCE * row.median_ms:
                slower = row.silence_ms / row.median_ms
                self.report.notes.append(
                    f"{method.name}, block {block}: silence takes {slower:.1f} times as long as sound"
                )
            self.on_step(f"counting the products of {method.name}, block {block}")
            try:
                products = _count_products(counted, method, block)
            except Exception as error:  # an operator may not support counting
                raise_if_out_of_memory(error)
                self.report.notes.append(f"{method.name}: its products can't be counted: {error_line(error)}")
                continue
            row.read_bytes_per_second = bandwidth = bandwidth or read_bandwidth(products.memory)
            self._add_ceiling(row, products)
            self.counted.append((row, products))

    def _time_blocks(
        self, module: nn.Module, method: Method, block: int, clip: int, silent: bool = False
    ) -> list[float] | None:
        """Return the seconds that blocks of noise or silence take; None, with a failure in the report, if one fails."""
        self.on_step(f"timing {method.name}, block {block}")
        try:
            xs = input_blocks(method, block, clip)
            return time_blocks(module, method, [torch.zeros_like(xs[0])] if silent else xs, self.count)
        except Exception as error:  # the method may raise anything
            raise_if_out_of_memory(error)
            problem = "it returned a wrong output" if isinstance(error, BlockError) else "it raised an error"
            self.report.failures.append(f"{method.name}: {problem} in blocks of {block}: {error_line(error)}")
            return None

    def _make_row(self, method: Method, block: int, times: Sequence[float]) -> Row:
        """Return a row with the times, in seconds, and the latencies of a method in blocks of one size."""
        sample_rate = self.report.sample_rate or ASSUMED_SAMPLE_RATE
        median, p99, worst = percentile(times, 50), percentile(times, 99), max(times)
        unthreaded, threaded = (n * block - VECTOR_SIZE + method.delay for n in (1, 2))
        return Row(
            method=method.name,
            block=block,
            threads=self.machine.threads,
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

    def _add_ceiling(self, row: Row, products: ProductCount) -> None:
        """Add the products of a row, and how long they would take on this machine at best."""
        bandwidth = row.read_bytes_per_second or math.inf
        seconds = ceiling(products.products, self.machine.macs_per_second, bandwidth)
        row.macs, row.weight_bytes = products.macs, products.weight_bytes
        row.ceiling_ms, row.share = 1000 * seconds, 1000 * seconds / row.median_ms


def block_sizes(blocks: Sequence[int], smallest: int) -> dict[int, int]:
    """Return each block size and the size that nn~ uses instead, in samples.

    Args:
        blocks: sizes that the user gives; if there are none, the smallest and `DEFAULT_BLOCKS`.
        smallest: the smallest block that nn~ can play.
    """
    defaults = [smallest, *(size for size in DEFAULT_BLOCKS if size > smallest)]
    return {size: rounded(size, smallest) for size in blocks or defaults}


def _count_products(module: nn.Module, method: Method, block: int) -> ProductCount:
    """Count the products of one block. The module must not have played in inference mode."""
    x = noise(method, block)
    play = getattr(module, method.name)
    with torch.no_grad():
        for _ in range(2):  # torch rewrites the graph after the first call
            play(x.clone())
    return count(lambda: play(x.clone()), copied_parameters(module))
