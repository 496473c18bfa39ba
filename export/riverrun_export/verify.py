"""A file compared with the run it was made of: what the offline model makes of a signal, its methods make of it too."""

from __future__ import annotations

import copy
import math
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import torch
from torch import Tensor
from torch.nn import functional

from riverrun.models import noise
from riverrun.models.autoencoder import NOISE_SEED, Autoencoder
from riverrun.models.prior import Prior
from riverrun.models.whitening import Whitening
from riverrun_export import contract
from riverrun_export.check import judge
from riverrun_export.contract import Contract
from riverrun_export.host import blocks, send
from riverrun_export.instrument.clip_streams import fade_samples
from riverrun_export.instrument.coder_streams import FILL_STREAM, LATENT_LIMIT
from riverrun_export.instrument.prior_streams import PRIOR_STREAM

SECONDS = 1.0
"""Length of the noise, and of the corpus's sample, that are compared; half as long silence comes between."""

STEPS = 64
"""Steps that are compared of what draws one step after another."""

SEED = 11
"""Of what is drawn."""


@dataclass(frozen=True)
class Compared:
    """How one method of a file compares: how far it is from the truth as a share of its RMS, and the judge's `excess`,
    which is above 1 where that is more than rounding.
    """

    method: str
    distance: float
    excess: float


@dataclass(frozen=True)
class Offline(ABC):
    """The modules of a run, and how a file shows them: `latents` of them, the others noise if `fill`."""

    model: Autoencoder
    whitening: Whitening
    sampler: Prior | None
    latents: int
    fill: bool
    sample_rate: int

    def variants(self) -> tuple[Self, list[Self]]:
        """The same in float64; and in float32, first as it is, then with nudged weights."""
        exact, *rounded = (copy.deepcopy(self) for _ in range(2 + judge.NUDGES))
        for module in exact.modules():
            module.double()
        for seed, each in enumerate(rounded[1:], 1):
            for module in each.modules():
                judge.nudge(module.parameters(), seed)
        return exact, rounded

    @abstractmethod
    def encode(self, audio: Tensor) -> Tensor:
        """What the method of that name should give; the others are methods here too."""

    @abstractmethod
    def given(self, table: Contract, sample: Tensor | None, exact: Offline) -> dict[str, list[Tensor]]:
        """What goes into each method. `exact` is the same in float64."""

    def modules(self) -> list[torch.nn.Module]:
        return [self.model, self.whitening, *([self.sampler] if self.sampler else [])]

    def drawn(self, steering: Tensor, state: Tensor | None = None) -> Tensor:
        """Latents `[1, D, T]` that the prior draws, steered `[1, 1 + K, T]` by temperature and descriptors."""
        assert self.sampler is not None
        frames = steering.shape[2]
        u = noise.normal(SEED, 0, frames, self.sampler.size, PRIOR_STREAM).T[None].to(steering)
        heat = (1 + steering[:, :1]).clamp(0, contract.HOTTEST)
        return self.sampler.sample(self.sampler.initial_state(1), u * heat, steering[:, 1:].clamp(-1, 1))[0]

    def held(self, z: Tensor) -> Tensor:
        """Latents as they are shown: those that don't vary at 0."""
        real = min(self.whitening.real, self.latents)
        return torch.cat([z[:, :real], torch.zeros_like(z[:, real : self.latents])], 1)


class Sequences(Offline):
    """What the methods of an instrument with a latent vector a frame should give, from its start."""

    def encode(self, audio: Tensor) -> Tensor:
        return self.whitening(self.model.encode(audio))[:, : self.latents]

    def decode(self, z: Tensor) -> Tensor:
        hidden = self.model.config.latents - z.shape[1]
        rest = z.new_zeros([1, hidden, z.shape[2]])
        if self.fill and hidden:
            rest = noise.normal(NOISE_SEED, 0, z.shape[2], hidden, FILL_STREAM).T[None].to(z)
        full = torch.cat([z.clamp(-LATENT_LIMIT, LATENT_LIMIT), rest], 1)
        return self.model.decode(self.whitening.inverse(full)).clamp(-1, 1)

    def forward(self, audio: Tensor) -> Tensor:
        return self.decode(self.encode(audio))

    def generated(self, x: Tensor) -> Tensor:
        assert self.sampler is not None
        steering = x[:, : 1 + self.sampler.count, self.model.ratio - 1 :: self.model.ratio]
        firsts = steering[:, :, :: self.sampler.frames_per_step].repeat_interleave(self.sampler.frames_per_step, 2)
        return self.drawn(firsts)

    def prior(self, x: Tensor) -> Tensor:
        return self.held(self.generated(x))

    def generate(self, x: Tensor) -> Tensor:
        return self.decode(self.generated(x))

    def to_noise(self, audio: Tensor) -> Tensor:
        assert self.sampler is not None
        z = self.whitening(self.model.encode(audio))
        late, state = self.late(z), self.sampler.initial_state(1)
        if late.shape[2]:
            state = self.sampler.sample(state, late)[1]
        u = self.sampler.to_noise(state, self.whole(z))[0]
        return torch.cat([late, u], 2)[:, : self.latents, : z.shape[2]]

    def from_noise(self, u: Tensor) -> Tensor:
        assert self.sampler is not None
        full = torch.cat([u, u.new_zeros([1, self.sampler.size - u.shape[1], u.shape[2]])], 1)
        z = self.sampler.sample(self.sampler.initial_state(1), self.whole(full))[0]
        return self.decode(torch.cat([self.late(full), z], 2)[:, :, : u.shape[2]])

    def late(self, z: Tensor) -> Tensor:
        """What comes before the first step is whole, where a step is several frames."""
        assert self.sampler is not None
        return z.new_zeros(
            [1, self.sampler.size, self.sampler.frames_per_step if self.sampler.frames_per_step > 1 else 0]
        )

    def whole(self, z: Tensor) -> Tensor:
        assert self.sampler is not None
        return functional.pad(z, (0, -z.shape[2] % self.sampler.frames_per_step))

    def given(self, table: Contract, sample: Tensor | None, exact: Offline) -> dict[str, list[Tensor]]:
        """What goes into each method: audio, the latents of that audio, steering, noise."""
        channels, ratio = self.model.channels, self.model.ratio
        length = math.ceil(SECONDS * self.sample_rate / ratio) * ratio
        heard = [bursts(channels, length), torch.zeros(1, channels, length // 2)]
        if sample is not None:
            heard.append(sample[None, :, :length])
        audio = torch.cat(heard, 2)
        audio = functional.pad(audio, (0, -audio.shape[2] % ratio))
        given = {"encode": audio, "forward": audio, "decode": exact.encode(audio.double()).float()}
        if self.sampler:
            frames = STEPS * self.sampler.frames_per_step
            steered = some(table.method("generate").in_channels, frames, 0.5)
            steered[:, :, : frames // 2] = 0.0
            steered = steered.repeat_interleave(ratio, 2)
            noise = some(self.latents, frames, 1.0)
            given |= {"prior": steered, "generate": steered, "to_noise": audio, "from_noise": noise}
        return {name: [signal] for name, signal in given.items()}


class Clips(Offline):
    """What the methods of an instrument of clips should give of one hit, in the last frame of a clip."""

    def encode(self, audio: Tensor) -> Tensor:
        told = self.latents_of(audio)[:, : self.latents].repeat(1, 1, 2 * self.model.clip_frames)
        told[..., : self.model.clip_frames - 1] = 0.0
        return told

    def latents_of(self, x: Tensor) -> Tensor:
        return self.whitening(self.model.encode(x[:, 1:, : self.length]))

    def decode(self, x: Tensor) -> Tensor:
        return self.played(x[:, 1:, self.hit : self.hit + 1])

    def forward(self, x: Tensor) -> Tensor:
        return self.played(self.latents_of(x)[:, : self.latents])

    def generate(self, x: Tensor) -> Tensor:
        return self.played(self.drawn(x[:, 1:, self.hit : self.hit + 1]))

    def played(self, z: Tensor) -> Tensor:
        """The clip of latents `[1, d, 1]` from the hit on, to its fade at the end."""
        hidden = self.model.config.latents - z.shape[1]
        z = functional.pad(z.clamp(-LATENT_LIMIT, LATENT_LIMIT), (0, 0, 0, hidden))
        end = (torch.arange(self.length, 0, -1) / fade_samples(self.sample_rate)).clamp(max=1.0)
        clip = self.model.decode(self.whitening.inverse(z)) * end
        return functional.pad(clip, (self.hit, self.length - self.hit)).clamp(-1, 1)

    @property
    def length(self) -> int:
        return self.model.clip_frames * self.model.ratio

    @property
    def hit(self) -> int:
        return self.length - self.model.ratio + self.model.ratio // 3

    def given(self, table: Contract, sample: Tensor | None, exact: Offline) -> dict[str, list[Tensor]]:
        """What goes into each method: a trigger, and noise, silence or the corpus's sample, their latents, steering."""
        channels, length = self.model.channels, self.length
        heard = [bursts(channels, length), torch.zeros(1, channels, length)]
        if sample is not None:
            heard.append(sample[None, :, :length])
        trigger = torch.zeros(1, 1, 2 * length)
        trigger[..., self.hit] = 1.0
        listened = [torch.cat([trigger, functional.pad(each, (0, 2 * length - each.shape[2]))], 1) for each in heard]
        latents = [exact.encode(each.double()).float().repeat_interleave(self.model.ratio, 2) for each in listened]
        given = {
            "encode": listened,
            "forward": listened[-1:],
            "decode": [torch.cat([trigger, z], 1) for z in latents[1:]],
        }
        if self.sampler:
            steering = some(table.method("generate").in_channels - 1, 2 * length, 0.5)
            given["generate"] = [torch.cat([trigger, steering], 1)]
        return given


KINDS: dict[str, type[Offline]] = {"sequence": Sequences, "clip": Clips}
"""What is expected of an instrument of each kind of bottleneck."""


@torch.inference_mode()
def compare(path: Path, offline: Offline, sample: Tensor | None = None) -> list[Compared]:
    """How each method of the file at `path` compares with the modules it was made of, in blocks of several sizes.

    What goes in is noise in bursts, silence, and what the run keeps of its corpus, `sample` `[C, N]`.
    """
    loaded = torch.jit.load(str(path))
    table = contract.read(loaded)
    exact, rounded = offline.variants()
    sizes = [table.ratio * count for count in (1, 2, 3, 7)]
    if "seed" in [attribute.name for attribute in table.attributes]:
        send(loaded, "seed", SEED)
    compared = []
    for name, signals in offline.given(table, sample, exact).items():
        for signal in signals:
            inputs = [signal, *(judge.nudged(signal, seed) for seed in range(1, 1 + judge.NUDGES))]
            plays = [getattr(each, name)(heard) for each, heard in zip(rounded, inputs, strict=True)]
            right = judge.standard(getattr(exact, name)(signal.double()), plays)
            send(loaded, "reset", 1)
            got = blocks(loaded, table.method(name), signal, sizes)
            compared.append(Compared(name, right.distance(got), right.excess(got)))
    return compared


def some(channels: int, length: int, spread: float) -> Tensor:
    """Normal numbers `[1, C, T]`, always the same."""
    return spread * torch.randn(1, channels, length, generator=torch.Generator().manual_seed(1))


def bursts(channels: int, length: int) -> Tensor:
    """Noise that swells and stops, `[1, C, N]`, always the same: every layer's past is exercised, and silence too."""
    generator = torch.Generator().manual_seed(0)
    noise = torch.randn(1, channels, length, generator=generator)
    swell = (torch.arange(length) * (6.2832 / 9600)).sin().clamp(min=0)
    return 0.2 * noise * swell
