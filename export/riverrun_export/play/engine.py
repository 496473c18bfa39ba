"""The instrument as the server sees it: what can be set, what sounds, and what was measured."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from riverrun.errors import RiverrunError, UsageError
from riverrun_export.contract import provenance
from riverrun_export.play.controls import controls
from riverrun_export.play.devices import BROWSER, NULL, Card
from riverrun_export.play.keeper import Keeper, Loaded
from riverrun_export.play.routes import audio_inputs, audio_outputs, player_of, routes, set_labels
from riverrun_export.play.shared import Shape, Shared
from riverrun_export.play.worker import WorkerError

DEFAULT_RATE = 48000
"""Sample rate in Hz of a .ts that tells none."""

SMALLEST_BLOCK = 128
"""Samples of the smallest block by default: in smaller ones, calling the model takes most of the time."""

LARGEST_VECTOR = 256
"""Samples that a device asks for at a time, at most: larger blocks of the model wait in the ring."""

LATENT_RANGE = 10.0
"""Largest absolute value of a latent or a noise that can be set: ten standard deviations."""

TOO_SLOW = 0.9
"""Load above which the machine is called too slow."""


class Engine:
    """A .ts that plays.

    Args:
        path: the file.
        keeper: has loaded it; it is started here.
        device: a card, `BROWSER` or `NULL`.
        block: samples that the model computes at a time, rounded up to its ratio; None: what suits it.
        rate: sample rate in Hz of a .ts that tells none; None: `DEFAULT_RATE`.

    Attributes:
        contract: of the file.
        controls: what can be set, by key.
        routes: the ways to sound; `source` of the memory is an index of them.
        shared: the memory.

    Raises:
        UsageError: if the file has no method that makes sound, or if another rate than its own is asked for.
    """

    def __init__(
        self, path: Path, keeper: Loaded, device: Card | str, *, block: int | None = None, rate: int | None = None
    ) -> None:
        self.path, self.device, self.keeper = path, device, keeper
        table = self.contract = keeper.contract
        if rate and table.sample_rate and rate != table.sample_rate:
            raise UsageError(f"--rate {rate}: {self.path} plays at {table.sample_rate} Hz only; leave --rate out")
        chain = not hides_latents(self.path)
        self.routes = routes(table, chain)
        if not self.routes:
            names = ", ".join(method.name for method in table.methods) or "none"
            raise UsageError(f"{self.path}: has no method that makes sound: decode, generate or forward, only {names}")
        self.controls = {control.key: control for control in controls(table)}
        self._places = {key: place for place, key in enumerate(self.controls)}
        self.labels = {name: set_labels(table, self.routes, name) for name in ("latents", "noise")}
        size = -(-(block or SMALLEST_BLOCK) // table.ratio) * table.ratio
        shape = Shape(
            rate=table.sample_rate or rate or DEFAULT_RATE,
            block=size,
            vector=min(size, LARGEST_VECTOR),
            inputs=audio_inputs(table, self.routes),
            channels=audio_outputs(table, self.routes),
            controls=len(self.controls),
            latents=len(self.labels["latents"]) or self._latents(),
            noise=len(self.labels["noise"]),
        )
        self.shared = Shared.create(shape)
        self.shared["volume"] = 1.0
        for key, control in self.controls.items():
            if control.type != "text":
                self.shared["controls"][self._places[key]] = control.value
        self.keeper.start(self.shared, chain, described(device))

    @classmethod
    def open(cls, path: Path, device: Card | str, block: int | None = None, rate: int | None = None) -> Engine:
        """Load a .ts in a process of its own, and play it.

        Raises:
            UsageError: as of the class.
            RiverrunError: if it can't be loaded.
        """
        try:
            keeper = Keeper(path)
        except WorkerError as error:
            raise RiverrunError(f"{path}: {error}") from None
        try:
            return cls(path, keeper, device, block=block, rate=rate)
        except BaseException:
            keeper.close()
            raise

    def _latents(self) -> int:
        """Return the number of latents of an instrument that only mixes them."""
        return self.contract.method("decode").in_channels if player_of(self.routes, "prior") == "decode" else 0

    def close(self) -> None:
        """Stop playing."""
        self.keeper.close()
        self.shared.delete()

    @property
    def block(self) -> int:
        return self.shared.shape.block

    @property
    def rate(self) -> int:
        return self.shared.shape.rate

    @property
    def plays_in_browser(self) -> bool:
        """Whether a page has to play the sound: there is no card, or it is gone."""
        return self.device == BROWSER or (isinstance(self.device, Card) and not self.keeper.card)

    @property
    def device_kind(self) -> str:
        """`card`, `browser` or `null`."""
        if self.device == NULL:
            return "null"
        return "browser" if self.plays_in_browser else "card"

    @property
    def device_name(self) -> str:
        """What plays the sound, for the user."""
        return self.device.name if isinstance(self.device, Card) and self.keeper.card else self.device_kind

    def change(self, device: Card | str) -> None:
        """Play to another device: a card, `BROWSER` or `NULL`. It takes as long as the driver does.

        Raises:
            WorkerError: if it can't be used; the present one goes on.
        """
        self.keeper.change(described(device))
        self.device = device

    def hear(self, samples: np.ndarray) -> None:
        """Take what a page hears, `[n, channels]`, as the audio input."""
        inputs = self.shared.shape.inputs
        if inputs:
            self.shared.input.write(samples[:, np.arange(inputs) % samples.shape[1]].clip(-1, 1))
            levels = self.shared["levels_in"]
            np.maximum(levels, np.abs(samples).max(axis=0, initial=0.0)[: len(levels)], out=levels)

    def set(self, values: Mapping[str, float]) -> list[str]:
        """Set controls by key, clamped to their ranges; return the keys that can't be set."""
        known = {key: value for key, value in values.items() if key in self.controls}
        numbers = {key: value for key, value in known.items() if self.controls[key].type != "text"}
        for key, value in numbers.items():
            self.shared["controls"][self._places[key]] = self.controls[key].clamp(value)
        return [key for key in values if key not in numbers]

    def values(self) -> dict[str, float | str]:
        """Return the value of each control, by key."""
        numbers = self.shared["controls"]
        return {
            key: control.value if control.type == "text" else float(numbers[self._places[key]])
            for key, control in self.controls.items()
        }

    def set_numbers(self, name: str, values: Mapping[int, float]) -> list[int]:
        """Set some `latents` or `noise` by index, within ±`LATENT_RANGE`; return the indices that there aren't."""
        numbers, size = self.shared[name], self.size(name)
        for index, value in values.items():
            if 0 <= index < size:
                numbers[index] = min(max(value, -LATENT_RANGE), LATENT_RANGE)
        return [index for index in values if not 0 <= index < size]

    def size(self, name: str) -> int:
        """Return how many `latents` or `noise` there are."""
        return int(getattr(self.shared.shape, name))

    def numbers(self, name: str) -> list[float]:
        """Return the `latents` or `noise` that are set."""
        return [round(float(each), 5) for each in self.shared[name][: self.size(name)]]

    def now(self, name: str) -> list[float] | None:
        """Return the `latents` or `noise` that sound; None if the source doesn't tell."""
        tells = self.source == "noise" if name == "noise" else self.source != "noise" and self.shared["telling"]
        return [round(float(each), 5) for each in self.shared[f"{name}_now"][: self.size(name)]] if tells else None

    @property
    def source(self) -> str:
        """The source that sounds."""
        return self.routes[int(self.shared["source"])].source

    @source.setter
    def source(self, name: str) -> None:
        """Raises KeyError if the instrument has no such source."""
        self.shared["source"] = {route.source: place for place, route in enumerate(self.routes)}[name]

    @property
    def on(self) -> bool:
        """Whether it sounds."""
        return bool(self.shared["on"])

    @on.setter
    def on(self, on: bool) -> None:
        self.shared["on"] = int(on)

    def trigger(self) -> None:
        """Start a clip with the next block."""
        self.shared["triggers"] += 1

    def reset(self) -> None:
        """Let the model start from silence; start it again if it failed."""
        self.shared["resets"] += 1
        self.keeper.retry()

    def latency(self) -> float:
        """Return the longest time in seconds from a change to its sound: block, model and device."""
        shape, table = self.shared.shape, self.contract
        delay = table.method(self.routes[int(self.shared["source"])].player).delay
        samples = shape.block + int(self.shared["ahead"]) + delay
        return samples / shape.rate + float(self.shared["device_latency"])

    def message(self) -> str:
        """Return one line about the model or the device, "" if there is nothing to say."""
        load = float(self.shared["load"])
        if self.keeper.model == "running" and load > TOO_SLOW:
            return f"this machine is too slow for this instrument: a block takes {load:.0%} of its time"
        return self.keeper.message

    def levels(self) -> dict[str, list[float]]:
        """Return the peaks since the last call, of input and output."""
        found = {}
        for side, count in (("in", self.shared.shape.inputs), ("out", self.shared.shape.channels)):
            memory = self.shared[f"levels_{side}"]
            found[side] = [round(float(each), 4) for each in memory[:count]]
            memory[:] = 0
        return found

    def reduction(self) -> float:
        """Return by how many dB the limiter lowered the sound at most since the last call, 0 if it didn't."""
        reduction, self.shared["reduction"] = float(self.shared["reduction"]), 0.0
        return round(reduction, 1)


def described(device: Card | str) -> dict[str, Any]:
    """Return a device as a keeper wants it."""
    return {"card": asdict(device) if isinstance(device, Card) else None, "listens": device == NULL}


def hides_latents(path: Path) -> bool:
    """Return whether the record in a .ts says that the instrument shows fewer latents than it has."""
    with suppress(zipfile.BadZipFile, OSError, KeyError, TypeError):
        record = provenance.read(path)
        return len(record["explained"]) > record["latents"]
    return False
