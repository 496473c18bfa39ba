"""A `.ts` as a subject of `riverrun evaluate`: played in blocks in a process of its own, from its initial state."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from riverrun.errors import UsageError
from riverrun.experiments import NotMeasured, RunSubject, Subject
from riverrun.experiments.subject import finite
from riverrun.runs.folder import Run
from riverrun_export import contract
from riverrun_export.check.remote import load_remote
from riverrun_export.contract import provenance

__all__ = ["InstrumentSubject", "open_subject"]

BLOCK = 16384
"""Block size in samples, unless the instrument's ratio is larger."""


def open_subject(path: str | os.PathLike[str]) -> Subject:
    """Open a run folder or a `.ts`.

    Raises:
        UsageError: if there is neither, or if the `.ts` can't be evaluated at all.
        RiverrunError: if it can't be loaded.
    """
    path = Path(path)
    if path.is_file():
        return InstrumentSubject(path)
    return RunSubject(Run.open(path), path.name or str(path))


class InstrumentSubject(Subject):
    """A `.ts` for nn~. It measures what its methods allow, and says which it lacks.

    Args:
        path: the file.

    Raises:
        UsageError: if it doesn't say its sample rate, or has no method of audio.
        RiverrunError: if it can't be loaded.
    """

    def __init__(self, path: Path) -> None:
        self.path, self.name, self.kind = path, path.name, "ts"
        self.remote = load_remote(path)
        self.contract = self.remote.contract
        if not self.contract.sample_rate:
            raise UsageError(f"{path}: has no get_sample_rate, so no corpus can be chosen for it")
        self.sample_rate, self.clip, self.ratio = self.contract.sample_rate, self.contract.clip, self.contract.ratio
        audible = [self.contract.method(name) for name in ("forward", "decode", "generate") if name in self.contract]
        if not audible:
            raise UsageError(f"{path}: has no forward, decode or generate, so nothing of it can be heard")
        self.channels = audible[0].out_channels
        if "encode" in self.contract:
            method = self.contract.method("encode")
            self.latents, self.ratio = method.out_channels, method.out_ratio
        self.delay = self.contract.method("forward").delay if "forward" in self.contract else 0
        if "forward" in self.contract:  # nn~ asks for a whole frame at once
            self.latency = self.contract.ratio + self.delay
        self.block = -(-BLOCK // self.contract.ratio) * self.contract.ratio

    def digest(self) -> str:
        return hashlib.sha256(self.path.read_bytes()).hexdigest()

    def facts(self) -> dict[str, Any]:
        record = provenance.read(self.path)  # anyone can write one
        return {name: record[name] for name in ("training", "config") if isinstance(record.get(name), Mapping)}

    def reconstruct(self, audio: Tensor) -> Tensor:
        method = self.method("forward")
        samples = audio.shape[2]
        if self.clip:
            signals = [self.ended(clip) for clip in audio]
        elif method.in_channels == self.channels:
            signals = list(audio)
        else:
            raise NotMeasured(f"its forward takes {method.in_channels} channels and returns {self.channels}")
        return torch.stack([self.played(method, signal, samples) for signal in signals]).clamp(-1, 1)

    def encode(self, audio: Tensor) -> Tensor:
        method = self.method("encode")
        if self.clip:  # the latents are held from the trigger on
            return torch.stack([self.played(method, self.ended(clip), self.block)[:, -1:] for clip in audio])
        return torch.stack([self.played(method, clip, audio.shape[2]) for clip in audio])

    def decode(self, latents: Tensor, samples: int) -> Tensor:
        method = self.method("decode")
        if self.clip:
            signals = [started(z.expand(-1, samples)) for z in latents]
        else:  # latents of `encode` are late too, by less than a frame, so that all of the delay shows here
            signals = list(latents)
            method = replace(method, delay=max(method.delay, self.delay))
        return torch.stack([self.played(method, signal, samples) for signal in signals]).clamp(-1, 1)

    def play(
        self, clips: int, samples: int, starts: Sequence[int], seed: int, temperature: float = 1.0
    ) -> list[Tensor]:
        """Return clips of performances that each begin anew; those that start later are parts of one performance."""
        method = self.method("generate", "; train a prior with 'riverrun prior'")
        if any(attribute.name == "temperature" for attribute in self.contract.attributes):
            self.remote.set("temperature", temperature)
        rest = torch.zeros(method.in_channels - bool(self.clip), 1)
        signal = started(rest) if self.clip else rest
        found = []
        for start in starts:
            if start:
                whole = self.played(method, signal, start + clips * samples, seed)[:, start:]
                made = list(whole.unflatten(1, (clips, samples)).transpose(0, 1))
            else:
                made = [self.played(method, signal, samples, seed + clip) for clip in range(clips)]
            found.append(torch.stack(made).clamp(-1, 1))
        return found

    def to_noise(self, audio: Tensor) -> Tensor:
        method = self.method("to_noise")
        return torch.stack([self.played(method, clip, audio.shape[2]) for clip in audio])

    def method(self, name: str, hint: str = "") -> contract.Method:
        """Return a method; NotMeasured if the file has none of this name."""
        if name not in self.contract:
            raise NotMeasured(f"the file has no method {name}{hint}")
        return self.contract.method(name)

    def ended(self, clip: Tensor) -> Tensor:
        """Return a clip `[C, N]` after a trigger at the first sample of the frame that it ends in, `[1 + C, n]`."""
        last = self.method("encode").delay
        signal = torch.zeros(1 + len(clip), max(last + 1, clip.shape[1]))
        signal[0, last] = 1.0
        signal[1:, : clip.shape[1]] = clip
        return signal

    def played(self, method: contract.Method, signal: Tensor, samples: int, seed: int = 0) -> Tensor:
        """Return what a method makes of a signal from its initial state on, without its delay, `[C, n]`.

        Args:
            method: of the file.
            signal: its input `[in_channels, n]`, followed by zeros.
            samples: of the host, that the output is for.
            seed: of the prior.
        """
        for name, value in (("seed", seed), ("reset", 1)):
            if any(attribute.name == name for attribute in self.contract.attributes):
                self.remote.set(name, value)
        first = method.delay // method.out_ratio
        wanted = -(-samples // method.out_ratio)
        total = -(-(first + wanted) * method.out_ratio // self.block) * self.block
        whole = np.zeros((total // method.in_ratio, method.in_channels), np.float32)
        values = signal.T.numpy()[: len(whole)]
        whole[: len(values)] = values
        step = self.block // method.in_ratio
        parts = [self.remote.play(method.name, whole[place : place + step]) for place in range(0, len(whole), step)]
        made = torch.from_numpy(np.concatenate(parts)[first : first + wanted].T.copy())
        return finite(made, f"the values of its {method.name}")


def started(signal: Tensor) -> Tensor:
    """Return a signal `[K, n]` after a trigger at its first sample, `[1 + K, n]`."""
    trigger = torch.zeros(1, signal.shape[1])
    trigger[0, 0] = 1.0
    return torch.cat([trigger, signal])
