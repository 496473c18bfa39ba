"""Check one method by playing it: block sizes, silence, NaN, batches, reset, delay and speed."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from statistics import median
from time import perf_counter

import torch
from torch import Tensor

from riverrun_export.check import levels
from riverrun_export.check.copies import copied_parameters
from riverrun_export.check.latency import envelope_lag, lag, random_bursts
from riverrun_export.check.report import MAX_REPEAT_ERROR, MethodRow, Report
from riverrun_export.check.tolerances import (
    COARSE_FLOOR,
    FLOOR,
    MIN_RMS,
    NUM_PERTURBATIONS,
    Tolerance,
    measure_tolerance,
    perturb,
    perturb_,
    rms,
)
from riverrun_export.contract import Method
from riverrun_export.failures import error_line, raise_if_out_of_memory
from riverrun_export.host import BlockError, blocks, send

MAX_UNEXPLAINED = 1e-3
"""Difference between block sizes, relative to the RMS, from which a note says why it may be so large: −60 dB."""

MIN_SAMPLES = 16384
"""Samples that each block size is tried on, at least."""

SEED = 7
"""Value of the attribute `seed` for a method that is random otherwise."""

AUDIO_LEVEL, CONTROL_LEVEL = 0.2, 0.5
"""Standard deviations of the noise that is played into audio inlets (−14 dB) and into controls."""

NEAR_MS = 2.0
"""Milliseconds that the measured delay may differ from the declared one."""

NEAR_ONSET_MS = 25.0
"""The same where the delay is that of envelopes: what sounds is synthesised from spectra of windows as long as that."""

FAR_MS = 10.0
"""Milliseconds from which a delay that isn't declared is reported."""


class MethodChecker:
    """Plays one method of a .ts, and adds the results to a row and a report.

    Args:
        fresh: returns a copy of the module as it was loaded.
        method: the method.
        block: size of the smallest block that nn~ plays, in samples.
        sample_rate: in Hz.
        row: receives the results.
        report: receives the findings. Its attributes must have been checked.
        on_step: called with a description of each step before it begins.
        clip: samples of a clip; 0 if the first inlet is no trigger.

    Attributes:
        repeats: whether the output is the same each time, perhaps with a seed.
    """

    def __init__(
        self,
        fresh: Callable[[], torch.nn.Module],
        method: Method,
        block: int,
        sample_rate: int,
        row: MethodRow,
        report: Report,
        on_step: Callable[[str], None],
        clip: int = 0,
    ) -> None:
        self.fresh, self.method, self.block, self.sample_rate, self.clip = fresh, method, block, sample_rate, clip
        self.row, self.report, self.on_step = row, report, on_step
        self.samples = max(16 * block, MIN_SAMPLES)
        self.seeded = False
        self.repeats = True
        self.tolerance = Tolerance(torch.zeros(1, 1, 1), torch.zeros(1))

    def check(self) -> None:
        """Run all checks; only the first if the method can't be played twice in its smallest blocks."""
        self._time_first_blocks()
        reference = self._play_reference()
        if reference is None:
            return
        self.row.peak = float(reference.abs().max())
        if self.method.out_ratio == 1 and self.row.peak > 1:
            self.report.add("N312", self.method.name, peak=20 * math.log10(self.row.peak))
        self._check_delay(reference)
        self._check_block_sizes(reference)
        self._play(self._load(), torch.zeros_like(self._signal()), [self.block], "on silence")
        self._check_levels()
        self._check_bad_values(reference)
        self._check_batches()
        self._check_reset()
        self._check_speed()

    def play(self, x: Tensor, when: str) -> Tensor | None:
        """Play `x` in the smallest blocks on the module as it was loaded.

        Args:
            x: `[1, in_channels, N / in_ratio]`.
            when: a phrase for messages, such as "on silence".

        Returns:
            `[1, out_channels, N / out_ratio]`; None, with a finding, if the method fails.
        """
        return self._play(self._load(), x, [self.block], when)

    def _time_first_blocks(self) -> None:
        """Time the first blocks after loading. TorchScript compiles code once for all copies of a module."""
        module, x = self._load(), self._signal(self.block)
        for _ in range(2):
            begin = perf_counter()
            if self._play(module, x, [self.block], "in its first block", finite=False) is None:
                return
            self.row.first.append(1000 * (perf_counter() - begin))

    def _play_reference(self) -> Tensor | None:
        """Return the output in the smallest blocks; None if it fails.

        The signal is played twice, to learn whether the output repeats. If it doesn't, it is played with a seed. The
        rounding error of an output that repeats is measured, too.
        """
        self.row.blocks.append(self.block)
        pair = self._play_twice()
        if pair is not None and relative_difference(*pair) > MAX_REPEAT_ERROR:
            self.seeded = self._has_attribute("seed")
            self.repeats = False
            if self.seeded:
                pair = self._play_twice()
                self.repeats = pair is not None and relative_difference(*pair) <= MAX_REPEAT_ERROR
                if not self.repeats:
                    self.report.add("E308", self.method.name)
            else:
                self.report.add("N311", self.method.name)
        if pair is None:
            return None
        if self.repeats:
            self.tolerance = self._measure_rounding(*pair)
        return pair[0]

    def _play_twice(self) -> tuple[Tensor, Tensor] | None:
        x = self._signal()
        when = f"in blocks of {self.block}"
        torch.manual_seed(1)
        first = self._play(self._load(), x, [self.block], when)
        torch.manual_seed(2)
        second = self._play(self._load(), x, [self.block], when) if first is not None else None
        return (first, second) if first is not None and second is not None else None

    def _measure_rounding(self, reference: Tensor, again: Tensor) -> Tolerance:
        """Return the tolerance around `reference`, from a second play and from plays with moved numbers."""
        self.on_step(f"measuring the rounding error of {self.method.name}")
        outputs = [again]
        floor = FLOOR
        for seed in range(1, 1 + NUM_PERTURBATIONS):
            module = self._load()
            parameters = list(copied_parameters(module))
            floor = FLOOR if parameters else COARSE_FLOOR
            perturb_(parameters, seed)
            with suppress(RuntimeError, ValueError):  # the method has played, so only the moved numbers can be at fault
                y = blocks(module, self.method, perturb(self._signal(), seed), [self.block])
                outputs += [y] if y.isfinite().all() else []
        return measure_tolerance(reference.double(), outputs, floor)

    def _check_delay(self, reference: Tensor) -> None:
        """Measure how far audio lies behind audio, and compare that with the declared delay."""
        if self.method.in_ratio != 1 or self.method.out_ratio != 1 or self.clip:
            return
        self.row.measured_delay = measured = lag(self._signal()[0].sum(0), reference[0].sum(0))
        declared = self.method.delay
        if measured is None:
            if declared:
                self._check_onsets(declared)
            return
        if declared and abs(measured - declared) > 0.001 * self.sample_rate * NEAR_MS:
            self.report.add("W313", self.method.name, measured=measured, declared=declared)
        elif not declared and measured > 0.001 * self.sample_rate * FAR_MS:
            self.report.add("N314", self.method.name, ms=1000 * measured / self.sample_rate)

    def _check_onsets(self, declared: int) -> None:
        """Measure the delay by bursts of noise, where the output does not have the phases of the input."""
        large = 16 * self.block
        shape = (1, self.method.in_channels, -(-self.sample_rate // large) * large)  # a second, in whole blocks
        noise = AUDIO_LEVEL * torch.randn(shape, generator=torch.Generator().manual_seed(0))
        x = random_bursts(noise, self.sample_rate)
        y = self._play(self._load(), x, [large], "on bursts of noise")
        if y is None:
            return
        self.row.measured_delay = measured = envelope_lag(x[0].sum(0), y[0].sum(0), self.sample_rate)
        if measured is not None and abs(measured - declared) > 0.001 * self.sample_rate * NEAR_ONSET_MS:
            self.report.add("W313", self.method.name, measured=measured, declared=declared)

    def _check_block_sizes(self, reference: Tensor) -> None:
        """Play the signal in larger blocks, in one, and in blocks of changing sizes: the output must be the same."""
        sizes = sorted({self.block * k for k in (2, 4, 16)} | {self.samples})
        tries = [(str(size), [size]) for size in sizes]
        tries.append(("changing sizes", [self.block * k for k in (1, 4, 2, 1, 8)]))
        self.row.blocks.extend(sizes)
        outputs = [
            (name, self._play(self._load(), self._signal(), cycle, f"in blocks of {name}")) for name, cycle in tries
        ]
        if not self.repeats:
            return
        self.row.difference = 0.0
        wrong = False
        for name, y in outputs:
            if y is not None:
                error = relative_difference(reference, y)
                self.row.difference = max(self.row.difference, error)
                if self.tolerance.error_ratio(y) > 1:
                    self.report.add("E304", self.method.name, size=name, error=in_decibels(error))
                    wrong = True
        if self.row.difference > MAX_UNEXPLAINED and not wrong:
            rounding = self.tolerance.largest_rounding
            self.report.add(
                "N325", self.method.name, error=in_decibels(self.row.difference), rounding=in_decibels(rounding)
            )

    def _check_levels(self) -> None:
        """Measure the levels of a method that plays by itself, or that turns audio into as many channels of audio.

        The latter plays silence. In an instrument of clips, a clip starts whenever the last one ends.
        """
        channels = (self.method.in_channels, self.method.out_channels)
        source = "itself" if self.method.name == "generate" else "silence"
        audio_to_audio = self.method.in_ratio == 1 and channels[0] == channels[1] and not self.clip
        if self.method.out_ratio > 1 or (source == "silence" and not audio_to_audio):
            return
        large = 16 * self.block
        limit = min(levels.MAX_SECONDS * self.sample_rate, levels.MAX_SAMPLES // max(channels))
        samples = -(-int(limit) // large) * large
        x = torch.zeros(1, channels[0], samples // self.method.in_ratio)
        if self.clip:
            x[:, 0, :: self.clip] = 1.0
        y = self._play(self._load(), x, [large], "by itself" if source == "itself" else "on longer silence")
        if y is not None:
            ratio = 0 if self.clip else self.report.ratio
            settled = y[0, :, samples // 4 :]
            self.row.levels = levels.measure_levels(settled, source, self.sample_rate, ratio)
            for code, facts in levels.level_findings(self.row.levels):
                self.report.add(code, self.method.name, **facts)

    def _check_bad_values(self, reference: Tensor) -> None:
        """Play NaN and infinities on every inlet, which may spoil that moment, but not the output after it."""
        bad = self._signal(2 * self.block)
        bad[..., 0], bad[..., -1] = math.nan, math.inf
        bad[..., bad.shape[-1] // 2] = -math.inf
        x = torch.cat([bad, self._signal()], dim=-1)
        y = self._play(self._load(), x, [self.block], "after a NaN", finite=False)
        if y is None:
            return
        half = reference.shape[-1] // 2
        after, normal = y[..., -half:], reference[..., -half:]
        if not after.isfinite().all():
            self.report.add("E305", self.method.name, effect="NaN or infinite")
        elif rms(after) < 0.1 * rms(normal):
            self.report.add("E305", self.method.name, effect="silent")
        elif not y.isfinite().all():
            self.report.add("W306", self.method.name)

    def _check_batches(self) -> None:
        """Play a batch of 1, then 2, then 1: the last output must not depend on the signal before the changes.

        It is compared for two such signals. The last signal is the beginning of the one that `_measure_rounding`
        played, so that the same rounding error is allowed.
        """
        short = 4 * self.block
        x = self._signal(short)
        outputs: list[Tensor] = []
        for seed in (1, 2):
            module = self._load()
            for batch in (self._signal(short, seed), x.repeat(2, 1, 1), x):
                when = f"with a batch of {batch.shape[0]}, in a row of 1, 2, 1"
                y = self._play(module, batch, [self.block], when, failure="W316")
                if y is None:
                    return
                last = y
            outputs.append(last)
        if self.repeats:
            allowed = replace(self.tolerance.first(short // self.method.out_ratio), truth=outputs[0].double())
            if allowed.error_ratio(outputs[1]) > 1:
                self.report.add("W307", self.method.name)

    def _check_reset(self) -> None:
        """Play after `reset`: the output must be the one after loading."""
        if not self.repeats or not self._has_attribute("reset"):
            return
        module = self._load()
        self._play(module, self._signal(seed=3), [self.block], "before a reset")
        send(module, "reset", 1)
        y = self._play(module, self._signal(), [self.block], "after a reset")
        if y is not None and self.tolerance.error_ratio(y) > 1:
            self.report.add("E309", self.method.name)

    def _check_speed(self) -> None:
        """Measure the real-time factor of the smallest block: the median over up to half a second of blocks."""
        self.on_step(f"timing {self.method.name}")
        module, x = self._load(), self._signal(self.block)
        times: list[float] = []
        while len(times) < 8 or (sum(times) < 0.5 and len(times) < 100):
            begin = perf_counter()
            blocks(module, self.method, x, [self.block])
            times.append(perf_counter() - begin)
        seconds, lasts = median(times[4:]), self.block / self.sample_rate  # the first calls after loading are slow
        self.row.speed = lasts / seconds
        if self.row.speed < 1:
            self.report.add("W310", self.method.name, block=self.block, ms=1000 * seconds, lasts=1000 * lasts)

    def _load(self) -> torch.nn.Module:
        """Return the module as it was loaded, with its seed set if the method is random otherwise."""
        module = self.fresh()
        if self.seeded:
            send(module, "seed", SEED)
        return module

    def _has_attribute(self, name: str) -> bool:
        """Return whether the check of the attributes could set an attribute of that name."""
        refused = any((finding.code, finding.where) == ("E204", name) for finding in self.report.findings)
        return not refused and any(row.name == name for row in self.report.attributes)

    def _signal(self, samples: int = 0, seed: int = 0) -> Tensor:
        """Return noise `[1, in_channels, samples / in_ratio]`; without `samples`, as many as a block size is tried on.

        A shorter signal is the beginning of the longer one. A trigger is high for a quarter of the smallest block,
        first in its first third, then at other places of other blocks.
        """
        shape = (1, self.method.in_channels, self.samples // self.method.in_ratio)
        level = AUDIO_LEVEL if self.method.in_ratio == 1 else CONTROL_LEVEL
        x = level * torch.randn(shape, generator=torch.Generator().manual_seed(seed))
        if self.clip:
            third = self.block // 3
            x[:, 0] = ((torch.arange(shape[2]) - third) % (self.block + third + 5) < self.block // 4).float()
        return x[..., : (samples or self.samples) // self.method.in_ratio].clone()

    def _play(
        self,
        module: torch.nn.Module,
        x: Tensor,
        sizes: Sequence[int],
        when: str,
        finite: bool = True,
        failure: str = "",
    ) -> Tensor | None:
        """Return the output; None, with a finding, if the method fails.

        It fails if a block raises, if its output has the wrong shape or type, or, if `finite`, if it holds a NaN or
        infinity. `failure` is the code of the finding instead of E301 or E302.
        """
        self.on_step(f"playing {self.method.name} {when}")
        try:
            y = blocks(module, self.method, x, sizes)
        except BlockError as error:
            self.report.add(failure or "E302", self.method.name, when=when, reason=error_line(error))
            return None
        except Exception as error:  # the method may raise anything
            raise_if_out_of_memory(error)
            self.report.add(failure or "E301", self.method.name, when=when, reason=error_line(error))
            return None
        if finite and not y.isfinite().all():
            self.report.add("E303", self.method.name, when=when)
            return None
        return y


def in_decibels(share: float) -> str:
    """Return a share of the RMS in decibels, as text."""
    return f"{20 * math.log10(max(share, MIN_RMS)):.0f} dB"


def relative_difference(reference: Tensor, other: Tensor) -> float:
    """Return the largest difference of two outputs, relative to the RMS of the first."""
    return float((reference.double() - other).abs().max()) / max(rms(reference), MIN_RMS)
