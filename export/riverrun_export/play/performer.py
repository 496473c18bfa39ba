"""Plays a loaded .ts block by block: what is set and the audio input go in, one block of sound comes out."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

import numpy as np
import torch

from riverrun_export.contract import Contract, Method
from riverrun_export.failures import error_line
from riverrun_export.host import play_block
from riverrun_export.play.controls import Control, controls, number_inlets
from riverrun_export.play.routes import Route, audio_inlets
from riverrun_export.play.seam import Seam
from riverrun_export.play.shared import Shared

SMOOTHING = 0.010
"""Time constant in seconds with which a signal follows what is set."""

WARMING = 3
"""Calls after which a method is fast: TorchScript profiles the first, and rewrites the code before the second."""

CROSSFADE = 0.030
"""Seconds of the crossfade from one source to another."""


class BadBlock(Exception):
    """A method raised, or its output has the wrong shape. The text says which, in one line."""


class Glide:
    """Numbers that follow targets without a step: a line in each block, an exponential over blocks.

    Args:
        values: where they start.
        share: part of the way to the target that one block goes, 0 to 1; with 1, they step at its beginning.
    """

    def __init__(self, values: np.ndarray, share: float) -> None:
        self.values, self.share = values.copy(), share

    def block(self, targets: np.ndarray, points: int) -> np.ndarray:
        """Return the values at `points` places of a block, the last of which is its end, `[points, K]`."""
        end = self.values + self.share * (targets - self.values)
        end = np.where(np.abs(targets - end) < 1e-5, targets, end)
        place = np.arange(1, points + 1)[:, None] / points if self.share < 1 else np.ones((points, 1))
        line = self.values + place * (end - self.values)
        self.values = end
        return line.astype(np.float32)


class Performer:
    """A .ts that plays what the shared memory says.

    A source is faded out and another one faded in. Where both make latents, their latents are mixed. The sound fades
    before a reset and where a block fails, and rises again after it.

    Args:
        module: a loaded .ts.
        table: its contract.
        routes: one for each source; `source` in the memory is an index of them.
        shared: the memory.

    Attributes:
        bad: number of blocks in a row that failed or were not finite, and were replaced by silence.
        reason: why the last one failed, "" if it was not finite.
    """

    def __init__(self, module: torch.nn.Module, table: Contract, routes: Sequence[Route], shared: Shared) -> None:
        self.module, self.table, self.routes, self.shared = module, table, routes, shared
        self.controls: list[Control] = controls(table)
        self.inlets = [index for index, control in enumerate(self.controls) if not control.attribute]
        shape = shared.shape
        self.block_size, self.clip = shape.block, table.clip > 0
        # a clip reads all inlets at its trigger, so there they change at once
        share = 1.0 if self.clip else 1 - np.exp(-shape.block / (SMOOTHING * shape.rate))
        self.numbers = Glide(shared["controls"][self.inlets], share)
        self.latents, self.noise = (Glide(shared[name], share) for name in ("latents", "noise"))
        self.applied = np.array([float(each.value) if each.type != "text" else 0.0 for each in self.controls])
        self.triggers, self.resets = int(shared["triggers"]), int(shared["resets"])
        self.gains = np.array([float(index == shared["source"]) for index in range(len(routes))])
        self.bad, self.reason = 0, ""
        self.seam = Seam(shape.rate, np.zeros(shape.channels), gain=1.0)
        self.resetting = False

    def warm_up(self) -> None:
        """Call each method and each setter that may be needed until it is fast, and let the model start from silence.

        Else the first block of a source, or the first reset, would be late.
        """
        for method in {name: self.table.method(name) for route in self.routes for name in route.methods}.values():
            silence = np.zeros((self.block_size // method.in_ratio, method.in_channels), np.float32)
            for _ in range(WARMING):
                with suppress(BadBlock):
                    self._called(method, silence)
        for control in self.controls:
            if control.attribute and control.type != "text":
                for _ in range(WARMING):
                    self._set_control(control, float(control.value))
        for _ in range(WARMING):
            self.reset()
        self.reason = ""

    def block(self, audio: np.ndarray) -> np.ndarray:
        """Return the next block of sound, `[N, channels]`; it fades if the model fails or gives what isn't finite.

        Args:
            audio: the input, `[N, inputs]`, finite.
        """
        try:
            sound = self._sound(audio)
            good = bool(np.isfinite(sound).all())
            self.reason = "" if good else self.reason
        except BadBlock as error:
            good, self.reason = False, str(error)
        self.bad = 0 if good else self.bad + 1
        if good:
            return self.seam.join(sound, float(not self.resetting))
        self.shared["silenced"] += 1
        return self.seam.missing(self.block_size)

    def _sound(self, audio: np.ndarray) -> np.ndarray:
        """Return the mixture of all sources that sound, `[N, channels]`."""
        shared, size = self.shared, self.block_size
        pulse = self._pulse()  # read before the values that belong to it
        if self.resetting and self.seam.gain == 0:
            self.reset()
        self._apply_attributes()
        signals = {
            "audio": audio,
            "number": self.numbers.block(shared["controls"][self.inlets], size),
            "latents": self.latents.block(shared["latents"], size),
            "noise": self.noise.block(shared["noise"], size),
            "trigger": pulse,
        }
        step = size / (CROSSFADE * shared.shape.rate)
        wanted = np.arange(len(self.routes)) == shared["source"]
        gains = np.clip(self.gains + np.where(wanted, step, -step), 0, 1)
        place = np.arange(1, size + 1)[:, None] / size
        lines = self.gains + place * (gains - self.gains)  # [N, sources]
        audible = [int(index) for index in np.flatnonzero(lines.max(axis=0) > 0)]
        self.gains = gains
        sound = np.zeros((size, shared.shape.channels), np.float32)
        mixed = [index for index in audible if self.routes[index].mixes]
        if mixed:
            latents = self._mixed_latents(mixed, lines, signals)
            sound += lines[:, mixed].sum(axis=1, keepdims=True) * self._decode(latents)
        for index in audible:
            if not self.routes[index].mixes:
                sound += lines[:, [index]] * self._played(self.routes[index], signals)
        shared["noise_now"] = signals["noise"][-1]
        shared["telling"] = int(bool(mixed) or self.routes[shared["source"]].source in ("latents", "noise"))
        return sound

    def _pulse(self) -> np.ndarray:
        """Return the trigger signal, `[N, 1]`: 1 at the first sample if a trigger came since the last block."""
        pulse = np.zeros((self.block_size, 1), np.float32)
        triggers, resets = int(self.shared["triggers"]), int(self.shared["resets"])
        if triggers != self.triggers:
            pulse[0] = 1.0
        self.resetting = self.resetting or resets != self.resets
        self.triggers, self.resets = triggers, resets
        return pulse

    def reset(self) -> None:
        """Let the model start from silence, if it has the attribute for that."""
        self.resetting = False
        if any(attribute.name == "reset" for attribute in self.table.attributes):
            self._set("reset", 1)

    def _apply_attributes(self) -> None:
        """Set the attributes that changed since the last block."""
        values = self.shared["controls"][: len(self.controls)].copy()
        for index in np.flatnonzero(values != self.applied):
            control = self.controls[index]
            if control.attribute and control.type != "text":
                self._set_control(control, values[index])
        self.applied = values

    def _set_control(self, control: Control, value: float) -> None:
        kind = self.table.attribute(control.label).type
        self._set(control.label, {"int": int, "bool": bool, "float": float}[kind](value))

    def _set(self, name: str, value: float) -> None:
        try:
            getattr(self.module, f"set_{name}")(value)
        except Exception as error:  # a setter may raise anything
            self.reason = f"set_{name}: {error_line(error)}"

    def _mixed_latents(self, mixed: list[int], lines: np.ndarray, signals: dict[str, np.ndarray]) -> np.ndarray:
        """Return the latents of several sources by their shares, plus what is set, `[frames, D]`; 0 for NaN."""
        ratio = self.table.method("decode").in_ratio
        shares = lines[ratio - 1 :: ratio, mixed]
        shares = shares / np.maximum(shares.sum(axis=1, keepdims=True), 1e-9)
        latents = signals["latents"][ratio - 1 :: ratio].copy()
        for place, index in enumerate(mixed):
            if self.routes[index].latents:
                made = self._play(self.table.method(self.routes[index].latents), self.routes[index].source, signals)
                latents += shares[:, [place]] * np.nan_to_num(made, nan=0.0, posinf=0.0, neginf=0.0)
        return latents

    def _decode(self, latents: np.ndarray) -> np.ndarray:
        self.shared["latents_now"] = latents[-1]
        return self._fit(self._called(self.table.method("decode"), latents))

    def _played(self, route: Route, signals: dict[str, np.ndarray]) -> np.ndarray:
        """Return the sound of a route that is one method, `[N, channels]`."""
        if route.source == "latents":
            self.shared["latents_now"] = signals["latents"][-1]
        return self._fit(self._play(self.table.method(route.player), route.source, signals))

    def _play(self, method: Method, source: str, signals: dict[str, np.ndarray]) -> np.ndarray:
        """Return the output of a method for the signals of its inlets."""
        inlets = np.zeros((self.block_size, method.in_channels), np.float32)
        if source in ("latents", "noise"):
            inlets[:, int(self.clip) :] = signals[source]
        else:
            for number, index in enumerate(audio_inlets(method, source, self.clip)):
                inlets[:, index] = signals["audio"][:, number % signals["audio"].shape[1]]
        if source == "prior":
            for number, (index, _) in enumerate(number_inlets(method, self.clip)[: len(self.inlets)]):
                inlets[:, index] = signals["number"][:, number]
        if self.clip:
            inlets[:, 0] = signals["trigger"][:, 0]
        return self._called(method, inlets[method.in_ratio - 1 :: method.in_ratio])

    def _called(self, method: Method, block: np.ndarray) -> np.ndarray:
        """Return the output of a method for a block, of the shape that the contract says.

        Raises:
            BadBlock: if it raises, or if the shape is another one.
        """
        try:
            output = play_block(self.module, method.name, block)
        except Exception as error:  # a method may raise anything
            raise BadBlock(f"{method.name}: {error_line(error)}") from error
        expected = (self.block_size // method.out_ratio, method.out_channels)
        if output.shape != expected:
            raise BadBlock(f"{method.name} gave {output.shape[::-1]}, not {expected[::-1]}")
        return output

    def _fit(self, sound: np.ndarray) -> np.ndarray:
        """Return a sound with the channels of the instrument: one for all, or the first ones."""
        channels = self.shared.shape.channels
        return sound if sound.shape[1] == channels else sound[:, np.arange(channels) % sound.shape[1]]
