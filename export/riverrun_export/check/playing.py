"""One method, played: in blocks of many sizes, on silence, after a NaN, in batches, after a reset, on time."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from contextlib import suppress
from statistics import median
from time import perf_counter

import torch
from torch import Tensor

from riverrun_export.check import judge, levels
from riverrun_export.check.copies import weights
from riverrun_export.check.judge import QUIET, Standard, rms
from riverrun_export.check.lateness import lag
from riverrun_export.check.report import EXACT, MethodRow, Report
from riverrun_export.contract import Method
from riverrun_export.failures import error_line, raise_if_out_of_memory
from riverrun_export.host import BlockError, blocks, send

SHORTEST = 16384
"""Samples that each block size is tried on, at least."""

SEED = 7

NEAR, FAR = 2.0, 10.0
"""Milliseconds: how exact a declared delay has to be, and from where on one that isn't declared is told."""


class Player:
    """Plays one method of a .ts and writes what it finds into `row` and `report`.

    Args:
        fresh: gives the module as it is when loaded. block: the smallest that nn~ plays, in samples. rate: in Hz.
        say: hears what is being done before each step. clip: samples of a clip; 0 if no inlet is a trigger.
    """

    def __init__(
        self,
        fresh: Callable[[], torch.nn.Module],
        method: Method,
        block: int,
        sample_rate: int,
        row: MethodRow,
        report: Report,
        say: Callable[[str], None],
        clip: int = 0,
    ) -> None:
        self.fresh, self.method, self.block, self.sample_rate, self.clip = fresh, method, block, sample_rate, clip
        self.row, self.report, self.say = row, report, say
        self.samples = max(16 * block, SHORTEST)
        self.seeded = False
        self.standard = Standard(torch.zeros(1, 1, 1), torch.zeros(1))
        self.repeats = True

    def check(self) -> None:
        """Everything, unless the method can't even be played twice in its smallest blocks."""
        self._first_blocks()
        reference = self._reference()
        if reference is None:
            return
        self.row.peak = float(reference.abs().max())
        if self.method.out_ratio == 1 and self.row.peak > 1:
            self.report.add("N312", self.method.name, peak=20 * math.log10(self.row.peak))
        self._delay(reference)
        self._block_sizes(reference)
        self._play(self._start(), torch.zeros_like(self._signal()), [self.block], "on silence")
        self._levels()
        self._poison(reference)
        self._batches()
        self._reset()
        self._speed()

    def _first_blocks(self) -> None:
        """How long what is first played after loading takes; TorchScript compiles once for all copies."""
        module, x = self._start(), self._signal(self.block)
        for _ in range(2):
            begin = perf_counter()
            if self._play(module, x, [self.block], "in its first block", finite=False) is None:
                return
            self.row.first.append(1000 * (perf_counter() - begin))

    def _delay(self, reference: Tensor) -> None:
        """How far audio lies behind audio, where that can be heard, against what is declared."""
        if self.method.in_ratio != 1 or self.method.out_ratio != 1 or self.clip:
            return
        self.row.measured_delay = measured = lag(self._signal()[0].sum(0), reference[0].sum(0))
        if measured is None:
            return
        declared = self.method.delay
        if declared and abs(measured - declared) > 0.001 * self.sample_rate * NEAR:
            self.report.add("W313", self.method.name, measured=measured, declared=declared)
        elif not declared and measured > 0.001 * self.sample_rate * FAR:
            self.report.add("N314", self.method.name, ms=1000 * measured / self.sample_rate)

    def _reference(self) -> Tensor | None:
        """What it gives in its smallest blocks, played twice to learn whether it repeats; None if it can't be."""
        self.row.blocks.append(self.block)
        pair = self._twice()
        if pair is not None and difference(*pair) > EXACT:
            self.seeded = self._offers("seed")
            self.repeats = False
            if self.seeded:
                pair = self._twice()
                self.repeats = pair is not None and difference(*pair) <= EXACT
                if not self.repeats:
                    self.report.add("E308", self.method.name)
            else:
                self.report.add("N311", self.method.name)
        if pair is None:
            return None
        if self.repeats:
            self.standard = self._standard(self._signal(), pair[0], [pair[1]])
        return pair[0]

    def _standard(self, x: Tensor, heard: Tensor, again: Sequence[Tensor] = ()) -> Standard:
        """What it should give for `x`: what was `heard`, in its smallest blocks, give or take what rounding does."""
        self.say(f"playing {self.method.name} with numbers that are nudged")
        plays = list(again)
        for seed in range(1, 1 + judge.NUDGES):
            module = self._start()
            judge.nudge(weights(module), seed)
            with suppress(RuntimeError, ValueError):  # it played before, so this is about the nudged numbers
                y = blocks(module, self.method, judge.nudged(x, seed), [self.block])
                plays += [y] if y.isfinite().all() else []
        floor = judge.FLOOR if any(True for _ in weights(self.fresh())) else judge.COARSE
        return judge.standard(heard.double(), plays, floor)

    def _twice(self) -> tuple[Tensor, Tensor] | None:
        x = self._signal()
        when = f"in blocks of {self.block}"
        torch.manual_seed(1)
        first = self._play(self._start(), x, [self.block], when)
        torch.manual_seed(2)
        second = self._play(self._start(), x, [self.block], when) if first is not None else None
        return (first, second) if first is not None and second is not None else None

    def _block_sizes(self, reference: Tensor) -> None:
        """The same input in larger blocks, in one, and in blocks that change, has to give the same output."""
        whole = {self.block * k for k in (2, 4, 16)} | {self.samples}
        tries = [(str(size), [size]) for size in sorted(whole)]
        tries.append(("changing sizes", [self.block * k for k in (1, 4, 2, 1, 8)]))
        self.row.blocks.extend(sorted(whole))
        heard = [
            (words, self._play(self._start(), self._signal(), sizes, f"in blocks of {words}")) for words, sizes in tries
        ]
        if not self.repeats:
            return
        self.row.difference = 0.0
        for words, y in heard:
            if y is not None:
                error = difference(reference, y)
                self.row.difference = max(self.row.difference, error)
                if self.standard.excess(y) > 1:
                    self.report.add("E304", self.method.name, size=words, error=f"{20 * math.log10(error):.0f} dB")

    def _levels(self) -> None:
        """What it plays by itself or, from audio to as much audio, makes of silence; a clip starts when one is over."""
        channels = (self.method.in_channels, self.method.out_channels)
        source = "itself" if self.method.name == "generate" else "silence"
        through = self.method.in_ratio == 1 and channels[0] == channels[1] and not self.clip
        if self.method.out_ratio > 1 or (source == "silence" and not through):
            return
        large = 16 * self.block
        samples = -(-int(min(levels.SECONDS * self.sample_rate, levels.LONGEST // max(channels))) // large) * large
        x = torch.zeros(1, channels[0], samples // self.method.in_ratio)
        if self.clip:
            x[:, 0, :: self.clip] = 1.0
        words = "by itself" if source == "itself" else "on silence for longer"
        y = self._play(self._start(), x, [large], words)
        if y is not None:
            ratio = 0 if self.clip else self.report.ratio
            self.row.levels = told = levels.measure(y[0, :, samples // 4 :], source, self.sample_rate, ratio)
            for code, facts in levels.worth_a_word(told):
                self.report.add(code, self.method.name, **facts)

    def _poison(self, reference: Tensor) -> None:
        """NaN and infinities on every inlet may spoil that moment, not what comes after."""
        bad = self._signal()[..., : 2 * self.block // self.method.in_ratio].clone()
        bad[..., 0], bad[..., -1] = math.nan, math.inf
        bad[..., bad.shape[-1] // 2] = -math.inf
        x = torch.cat([bad, self._signal()], dim=-1)
        y = self._play(self._start(), x, [self.block], "after a NaN", finite=False)
        if y is None:
            return
        half = reference.shape[-1] // 2
        after, before = y[..., -half:], reference[..., -half:]
        if not after.isfinite().all():
            self.report.add("E305", self.method.name, what="NaN or infinity")
        elif rms(after) < 0.1 * rms(before):
            self.report.add("E305", self.method.name, what="silence")
        elif not y.isfinite().all():
            self.report.add("W306", self.method.name)

    def _batches(self) -> None:
        """From batch 1 to 2 and back; what was played before the change must not be heard after it."""
        short = 4 * self.block
        pair = self._signal(short).repeat(2, 1, 1)
        heard: list[Tensor] = []
        for past in (1, 2):
            module = self._start()
            for x in (self._signal(short, past), pair, self._signal(short)):
                when = f"with a batch of {x.shape[0]}, in a row of 1, 2, 1"
                y = self._play(module, x, [self.block], when, fails="W316")
                if y is None:
                    return
                last = y
            heard.append(last)
        if not self.repeats:
            return
        alone = self._play(self._start(), self._signal(short), [self.block], "alone")
        if alone is not None:
            rounding = self._standard(self._signal(short), alone)
            if Standard(heard[0].double(), rounding.rounding, rounding.floor).excess(heard[1]) > 1:
                self.report.add("W307", self.method.name)

    def _reset(self) -> None:
        """After `reset` it plays as it did when loaded."""
        if not self.repeats or not self._offers("reset"):
            return
        module = self._start()
        self._play(module, self._signal(seed=3), [self.block], "before a reset")
        send(module, "reset", 1)
        y = self._play(module, self._signal(), [self.block], "after a reset")
        if y is not None and self.standard.excess(y) > 1:
            self.report.add("E309", self.method.name)

    def _speed(self) -> None:
        """Seconds that the smallest block lasts, over the seconds it takes: the median over a second of blocks."""
        self.say(f"timing {self.method.name}")
        module, x = self._start(), self._signal(self.block)
        times: list[float] = []
        while len(times) < 8 or (sum(times) < 1 and len(times) < 200):
            begin = perf_counter()
            blocks(module, self.method, x, [self.block])
            times.append(perf_counter() - begin)
        taken, lasts = median(times[4:]), self.block / self.sample_rate  # the first calls after loading are slow
        self.row.speed = lasts / taken
        if self.row.speed < 1:
            self.report.add("W310", self.method.name, block=self.block, ms=1000 * taken, lasts=1000 * lasts)

    def _start(self) -> torch.nn.Module:
        """The module as loaded, its seed set if the method is random without."""
        module = self.fresh()
        if self.seeded:
            send(module, "seed", SEED)
        return module

    def _offers(self, attribute: str) -> bool:
        """Whether the attributes' own check found it and could set it."""
        refused = any((finding.code, finding.where) == ("E204", attribute) for finding in self.report.findings)
        return not refused and any(row.name == attribute for row in self.report.attributes)

    def hear(self, x: Tensor, when: str) -> Tensor | None:
        """What the module as loaded gives for `x` in its smallest blocks; None, and a finding, if it fails."""
        return self._play(self._start(), x, [self.block], when)

    def _signal(self, samples: int = 0, seed: int = 0) -> Tensor:
        """Noise `[1, in_channels, samples / in_ratio]`: at −14 dB for audio, of spread 0.5 for controls.

        A trigger is open for a quarter of the smallest block, first in its first third, then at other places of others.
        """
        shape = (1, self.method.in_channels, (samples or self.samples) // self.method.in_ratio)
        level = 0.2 if self.method.in_ratio == 1 else 0.5
        x = level * torch.randn(shape, generator=torch.Generator().manual_seed(seed))
        if self.clip:
            third = self.block // 3
            x[:, 0] = ((torch.arange(shape[2]) - third) % (self.block + third + 5) < self.block // 4).float()
        return x

    def _play(
        self, module: torch.nn.Module, x: Tensor, sizes: Sequence[int], when: str, finite: bool = True, fails: str = ""
    ) -> Tensor | None:
        """The output; None, and a finding, if a block raised, had the wrong shape, or (if `finite`) held a NaN.

        That finding is `fails`, if given.
        """
        self.say(f"playing {self.method.name} {when}")
        try:
            y = blocks(module, self.method, x, sizes)
        except BlockError as error:
            self.report.add(fails or "E302", self.method.name, when=when, reason=error_line(error))
            return None
        except Exception as error:  # whatever the method raises
            raise_if_out_of_memory(error)
            self.report.add(fails or "E301", self.method.name, when=when, reason=error_line(error))
            return None
        if finite and not y.isfinite().all():
            self.report.add("E303", self.method.name, when=when)
            return None
        return y


def difference(reference: Tensor, other: Tensor) -> float:
    """The largest difference between two outputs, relative to the RMS of the first."""
    return float((reference.double() - other).abs().max()) / max(rms(reference), QUIET)
