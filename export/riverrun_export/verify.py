"""Comparison of a .ts with its run: for the same input, each method must return what the offline model returns."""

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
from riverrun.models.gains import join_gains, split_gains
from riverrun.models.noise import NoiseStream
from riverrun.models.prior import Prior
from riverrun.models.whitening import Whitening
from riverrun_export import contract
from riverrun_export.check import tolerances
from riverrun_export.contract import Contract
from riverrun_export.host import blocks, send
from riverrun_export.instrument.clip_streams import fade_samples
from riverrun_export.instrument.coder_streams import LATENT_LIMIT

__all__ = ["Comparison", "compare"]

SECONDS = 1.0
"""Duration in seconds of the noise, and of the corpus's sample, that are compared; the silence is half as long."""

STEPS = 64
"""Number of steps that are compared where the prior samples step after step."""

SPECTRAL_FLOOR = 2e-3
"""Error that is allowed in any case with a spectral path, as a share of the RMS: −54 dB. Its FFTs round relative to the
loudest bin, so that log-amplitudes near silence differ by 1e-3, and the phases of its sinusoids carry that on."""

SEED = 11
"""Seed of the prior in a comparison."""


@dataclass(frozen=True)
class Comparison:
    """The comparison of one method with the offline model.

    Attributes:
        method: the method's name.
        distance: the difference, as a share of the RMS of the right output.
        excess: the difference as a multiple of what rounding may do; above 1 the method is wrong.
    """

    method: str
    distance: float
    error_ratio: float


@dataclass(frozen=True)
class Reference(ABC):
    """The offline model of a run. It has the methods that a .ts has; each returns the right output from the start.

    Attributes:
        model, whitening: of the run, in eval mode.
        sampler: the prior of the run, or None.
        latents: number of latents that the instrument shows.
        fill_noise: whether the hidden latents are noise; otherwise they are their mean.
        sample_rate: in Hz.
    """

    model: Autoencoder
    whitening: Whitening
    sampler: Prior | None
    latents: int
    fill_noise: bool
    sample_rate: int

    def variants(self) -> tuple[Self, list[Self]]:
        """Return copies that differ in rounding.

        Returns:
            One copy in float64; and copies in float32, the first as it is, the others with nudged weights.
        """
        exact, *rounded = (copy.deepcopy(self) for _ in range(2 + tolerances.NUM_PERTURBATIONS))
        for module in exact.modules():
            module.double()
        for seed, variant in enumerate(rounded[1:], 1):
            for module in variant.modules():
                tolerances.perturb_(module.parameters(), seed)
        return exact, rounded

    @abstractmethod
    def encode(self, audio: Tensor) -> Tensor:
        """Return the output of the method `encode`; the other methods of a .ts have the same name here too."""

    @abstractmethod
    def inputs(self, table: Contract, sample: Tensor | None, exact: Reference) -> dict[str, list[Tensor]]:
        """Return the inputs with which each method is compared.

        Args:
            table: the contract of the .ts.
            sample: audio of the corpus, `[C, N]`; None if the run has none.
            exact: this reference in float64.
        """

    def modules(self) -> list[torch.nn.Module]:
        return [self.model, self.whitening, *([self.sampler] if self.sampler else [])]

    def sampled(self, conditions: Tensor) -> Tensor:
        """Return latents and gains `[1, D + 2, T]` for a temperature offset and K descriptors, `[1, 1 + K, T]`."""
        assert self.sampler is not None
        frames = conditions.shape[2]
        drawn = noise.normal(seed=SEED, first=0, frames=frames, lanes=self.sampler.size, stream=NoiseStream.PRIOR)
        u = drawn.T[None].to(conditions)
        temperature = (1 + conditions[:, :1]).clamp(0, contract.MAX_TEMPERATURE)
        descriptors = conditions[:, 1:].clamp(-1, 1)
        z, _ = self.sampler.sample(self.sampler.initial_state(1), u * temperature, descriptors)
        return join_gains(z, self.sampler.gains(descriptors))

    def shown(self, z: Tensor) -> Tensor:
        """Return the latents that the instrument shows; those without variance are 0."""
        real = min(self.whitening.real, self.latents)
        return torch.cat([z[:, :real], torch.zeros_like(z[:, real : self.latents])], 1)


class SequenceReference(Reference):
    """The offline model of an instrument with a latent vector for each frame."""

    def encode(self, audio: Tensor) -> Tensor:
        return self.whitening(self.model.encode(audio))[:, : self.latents]

    def decode(self, z: Tensor) -> Tensor:
        z, gains = split_gains(z, self.model.config.latents)
        hidden, frames = self.model.config.latents - z.shape[1], z.shape[2]
        rest = z.new_zeros([1, hidden, frames])
        if self.fill_noise and hidden:
            drawn = noise.normal(
                seed=NOISE_SEED, first=0, frames=frames, lanes=hidden, stream=NoiseStream.HIDDEN_LATENTS
            )
            rest = drawn.T[None].to(z)
        full = torch.cat([z.clamp(-LATENT_LIMIT, LATENT_LIMIT), rest], 1)
        return self.model.decode(self.whitening.inverse(full), gains=gains).clamp(-1, 1)

    def forward(self, audio: Tensor) -> Tensor:
        return self.decode(self.encode(audio))

    def played(self, x: Tensor) -> Tensor:
        """Return the latents that the prior samples, all D of them, and the gains to decode them with."""
        assert self.sampler is not None
        conditions = x[:, : 1 + self.sampler.count, self.model.ratio - 1 :: self.model.ratio]
        step = self.sampler.frames_per_step
        return self.sampled(conditions[:, :, ::step].repeat_interleave(step, 2))

    def prior(self, x: Tensor) -> Tensor:
        return self.shown(self.played(x))

    def generate(self, x: Tensor) -> Tensor:
        return self.decode(self.played(x))

    def to_noise(self, audio: Tensor) -> Tensor:
        assert self.sampler is not None
        z = self.whitening(self.model.encode(audio))
        delay, state = self.step_delay(z), self.sampler.initial_state(1)
        if delay.shape[2]:
            state = self.sampler.sample(state, delay)[1]
        u = self.sampler.to_noise(state, self.whole_steps(z))[0]
        return torch.cat([delay, u], 2)[:, : self.latents, : z.shape[2]]

    def from_noise(self, u: Tensor) -> Tensor:
        assert self.sampler is not None
        full = torch.cat([u, u.new_zeros([1, self.sampler.size - u.shape[1], u.shape[2]])], 1)
        z = self.sampler.sample(self.sampler.initial_state(1), self.whole_steps(full))[0]
        return self.decode(torch.cat([self.step_delay(full), z], 2)[:, :, : u.shape[2]])

    def step_delay(self, z: Tensor) -> Tensor:
        """Return the output before the first step is complete: zeros, where a step has more than one frame."""
        assert self.sampler is not None
        step = self.sampler.frames_per_step
        return z.new_zeros([1, self.sampler.size, step if step > 1 else 0])

    def whole_steps(self, z: Tensor) -> Tensor:
        """Return `z` padded with zeros to whole steps."""
        assert self.sampler is not None
        return functional.pad(z, (0, -z.shape[2] % self.sampler.frames_per_step))

    def inputs(self, table: Contract, sample: Tensor | None, exact: Reference) -> dict[str, list[Tensor]]:
        channels, ratio = self.model.channels, self.model.ratio
        length = math.ceil(SECONDS * self.sample_rate / ratio) * ratio
        pieces = [bursts(channels, length), torch.zeros(1, channels, length // 2)]
        if sample is not None:
            pieces.append(sample[None, :, :length])
        audio = torch.cat(pieces, 2)
        audio = functional.pad(audio, (0, -audio.shape[2] % ratio))
        inputs = {"encode": audio, "forward": audio, "decode": exact.encode(audio.double()).float()}
        if self.sampler:
            frames = STEPS * self.sampler.frames_per_step
            conditions = gaussian(table.method("generate").in_channels, frames, 0.5)
            conditions[:, :, : frames // 2] = 0.0
            conditions = conditions.repeat_interleave(ratio, 2)
            inputs |= {"prior": conditions, "generate": conditions}
            inputs |= {"to_noise": audio, "from_noise": gaussian(self.latents, frames, 1.0)}
        return {name: [signal] for name, signal in inputs.items()}


class ClipReference(Reference):
    """The offline model of an instrument of clips, for one trigger, which lies in the last frame of a clip."""

    def encode(self, audio: Tensor) -> Tensor:
        z = self.clip_latents(audio)[:, : self.latents].repeat(1, 1, 2 * self.model.clip_frames)
        z[..., : self.model.clip_frames - 1] = 0.0
        return z

    def clip_latents(self, x: Tensor) -> Tensor:
        """Return the whitened latents `[1, D, 1]` of the first clip in `x`, `[1, 1 + C, N]`."""
        return self.whitening(self.model.encode(x[:, 1:, : self.length]))

    def decode(self, x: Tensor) -> Tensor:
        return self.played(x[:, 1:, self.trigger : self.trigger + 1])

    def forward(self, x: Tensor) -> Tensor:
        return self.played(self.clip_latents(x)[:, : self.latents])

    def generate(self, x: Tensor) -> Tensor:
        return self.played(self.sampled(x[:, 1:, self.trigger : self.trigger + 1]))

    def played(self, z: Tensor) -> Tensor:
        """Return the clip of latents and maybe gains, `[1, d or D + 2, 1]`, from the trigger to the fade at its end."""
        z, gains = split_gains(z, self.model.config.latents)
        hidden = self.model.config.latents - z.shape[1]
        z = functional.pad(z.clamp(-LATENT_LIMIT, LATENT_LIMIT), (0, 0, 0, hidden))
        fade = (torch.arange(self.length, 0, -1) / fade_samples(self.sample_rate)).clamp(max=1.0)
        clip = self.model.decode(self.whitening.inverse(z), gains=gains) * fade
        return functional.pad(clip, (self.trigger, self.length - self.trigger)).clamp(-1, 1)

    @property
    def length(self) -> int:
        """Samples in the T frames of a clip."""
        return self.model.clip_frames * self.model.ratio

    @property
    def trigger(self) -> int:
        """The sample at which the trigger rises."""
        return self.length - self.model.ratio + self.model.ratio // 3

    def inputs(self, table: Contract, sample: Tensor | None, exact: Reference) -> dict[str, list[Tensor]]:
        channels, length = self.model.channels, self.length
        pieces = [bursts(channels, length), torch.zeros(1, channels, length)]
        if sample is not None:
            pieces.append(sample[None, :, :length])
        trigger = torch.zeros(1, 1, 2 * length)
        trigger[..., self.trigger] = 1.0
        audio = [torch.cat([trigger, functional.pad(piece, (0, 2 * length - piece.shape[2]))], 1) for piece in pieces]
        latents = [exact.encode(x.double()).float().repeat_interleave(self.model.ratio, 2) for x in audio]
        inputs = {
            "encode": audio,
            "forward": audio[-1:],
            "decode": [torch.cat([trigger, z], 1) for z in latents[1:]],
        }
        if self.sampler:
            conditions = gaussian(table.method("generate").in_channels - 1, 2 * length, 0.5)
            inputs["generate"] = [torch.cat([trigger, conditions], 1)]
        return inputs


@torch.inference_mode()
def compare(path: Path, reference: Reference, sample: Tensor | None = None) -> list[Comparison]:
    """Compare each method of a .ts with the offline model, in blocks of several sizes.

    The inputs are bursts of noise, silence, and the audio that the run keeps of its corpus.

    Args:
        path: of the .ts.
        reference: the offline model.
        sample: audio of the corpus, `[C, N]`.

    Returns:
        One comparison for each input of each method.
    """
    loaded = torch.jit.load(str(path))
    table = contract.read(loaded)
    exact, rounded = reference.variants()
    sizes = [table.ratio * count for count in (1, 2, 3, 7)]
    if "seed" in [attribute.name for attribute in table.attributes]:
        send(loaded, "seed", SEED)
    comparisons = []
    for name, signals in reference.inputs(table, sample, exact).items():
        for signal in signals:
            seeds = range(1, 1 + tolerances.NUM_PERTURBATIONS)
            perturbed = [signal, *(tolerances.perturb(signal, seed) for seed in seeds)]
            outputs = [getattr(variant, name)(x) for variant, x in zip(rounded, perturbed, strict=True)]
            floor = SPECTRAL_FLOOR if reference.model.spectral else tolerances.FLOOR
            tolerance = tolerances.measure_tolerance(getattr(exact, name)(signal.double()), outputs, floor)
            send(loaded, "reset", 1)
            output = blocks(loaded, table.method(name), signal, sizes)
            comparisons.append(Comparison(name, tolerance.distance(output), tolerance.error_ratio(output)))
    return comparisons


def gaussian(channels: int, length: int, scale: float) -> Tensor:
    """Return normal noise of a fixed seed, `[1, C, T]`, with a standard deviation of `scale`."""
    return scale * torch.randn(1, channels, length, generator=torch.Generator().manual_seed(1))


def bursts(channels: int, length: int) -> Tensor:
    """Return noise of a fixed seed that swells and stops, `[1, C, N]`: it tests every past, and silence."""
    generator = torch.Generator().manual_seed(0)
    noise = torch.randn(1, channels, length, generator=generator)
    swell = (torch.arange(length) * (6.2832 / 9600)).sin().clamp(min=0)
    return 0.2 * noise * swell
