"""What is evaluated: a run, or anything else that encodes, decodes and plays, such as a `.ts`.

A subject raises NotMeasured where it lacks something; the report then says what and why, and measures the rest.
"""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

import torch
from torch import Tensor

from riverrun.errors import RiverrunError
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.gains import join_gains, split_gains
from riverrun.models.prior import Prior
from riverrun.models.whitening import Whitening
from riverrun.runs.folder import Run

BATCH = 4
"""Clips that are encoded or decoded at once: 5 s of stereo take some 300 MB each in a spectral path."""


class NotMeasured(RiverrunError):
    """A measure that can't be taken. The message is the reason, a phrase."""


def finite(values: Tensor, what: str) -> Tensor:
    """Return values if all are finite; NotMeasured otherwise, with what they are, such as "its latents"."""
    if not values.isfinite().all():
        raise NotMeasured(f"{what} are not all finite numbers")
    return values


Sampler = Callable[[int], Tensor]
"""A function that returns the next `T` frames of whitened latents of all clips, `[B, D, T]`, after those before."""


class Subject(ABC):
    """What is evaluated.

    Attributes:
        name: its name in reports.
        kind: "run" or "ts".
        sample_rate: in Hz.
        channels: audio channels C.
        ratio: samples of a frame of latents.
        clip: length of a clip in samples, 0 for a subject with one latent vector a frame.
        latents: latent size D; 0 if it has no `encode`.
        latency: samples from its input to its output at least, None if it has no input of audio.
        model, whitening, prior: of a run; None for others, and `prior` for a run without one.
    """

    name: str
    kind: str
    sample_rate: int
    channels: int
    ratio: int
    clip: int = 0
    latents: int = 0
    latency: int | None = None
    model: Autoencoder | None = None
    whitening: Whitening | None = None
    prior: Prior | None = None

    @abstractmethod
    def digest(self) -> str:
        """Return a digest of everything that its sound depends on."""

    @abstractmethod
    def facts(self) -> dict[str, Any]:
        """Return what is known of its making, for the report."""

    @abstractmethod
    def reconstruct(self, audio: Tensor) -> Tensor:
        """Return audio `[B, C, N]` through the latents and back, aligned with the input."""

    @abstractmethod
    def encode(self, audio: Tensor) -> Tensor:
        """Return the whitened latents `[B, D, T]` of audio `[B, C, N]`."""

    @abstractmethod
    def decode(self, latents: Tensor, samples: int) -> Tensor:
        """Return the audio `[B, C, samples]` of whitened latents `[B, D, T]`, without its delay.

        Gains in dB may follow the latents, `[B, D + 2, T]`: see `riverrun.models.gains`.
        """

    @abstractmethod
    def play(
        self, clips: int, samples: int, starts: Sequence[int], seed: int, temperature: float = 1.0
    ) -> list[Tensor]:
        """Return what it plays by itself: for each start (ascending, in samples) clips `[B, C, samples]`."""

    @abstractmethod
    def to_noise(self, audio: Tensor) -> Tensor:
        """Return the noise `[B, D, T]` from which its prior would play audio `[B, C, N]`."""


class RunSubject(Subject):
    """A run folder.

    Args:
        run: a run with a finished autoencoder; it may have no prior.
        name: its name in reports.

    Raises:
        RiverrunError: if the run is not trained, or damaged.
    """

    model: Autoencoder
    whitening: Whitening

    def __init__(self, run: Run, name: str) -> None:
        self.run, self.name, self.kind = run, name, "run"
        self.model, self.whitening = run.autoencoder(), run.whitening()
        self.prior = run.prior() if run.has_prior() else None
        self.sample_rate, self.channels, self.ratio = run.facts.sample_rate, run.facts.channels, self.model.ratio
        self.clip = run.facts.clip_samples if self.model.is_clip else 0
        self.latents = run.config.architecture.latents
        self.latency = self.ratio + self.model.delay

    def digest(self) -> str:
        names = ("autoencoder", "whitening", "prior")
        paths = [self.run.path / f"{name}.safetensors" for name in names]
        parts = [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths if path.is_file()]
        return hashlib.sha256("".join(parts).encode()).hexdigest()

    def facts(self) -> dict[str, Any]:
        return {"training": self.run.facts.to_dict(), "config": asdict(self.run.config)}

    @torch.inference_mode()
    def reconstruct(self, audio: Tensor) -> Tensor:
        found = torch.cat([self.model.reconstruct(each) for each in audio.split(BATCH)])
        return finite(found, "the samples of its reconstruction").clamp(-1, 1)

    @torch.inference_mode()
    def encode(self, audio: Tensor) -> Tensor:
        return finite(
            torch.cat([self.whitening(self.model.encode(each)) for each in audio.split(BATCH)]), "its latents"
        )

    @torch.inference_mode()
    def decode(self, latents: Tensor, samples: int) -> Tensor:
        decoded = []
        for each in latents.split(BATCH):
            z, gains = split_gains(each, self.latents)
            decoded.append(self.model.decode(self.whitening.inverse(z), gains=gains))
        delay = self.model.delay
        found = torch.cat([each[..., delay : delay + samples] for each in decoded])
        return finite(found, "the samples of its decoder").clamp(-1, 1)

    def play(
        self, clips: int, samples: int, starts: Sequence[int], seed: int, temperature: float = 1.0
    ) -> list[Tensor]:
        return windows(self, self.sampler(clips, seed, temperature), samples, starts)

    def to_noise(self, audio: Tensor) -> Tensor:
        self.own_prior()  # without one nothing is encoded
        return self.noise_of(self.encode(audio))

    @torch.inference_mode()
    def noise_of(self, latents: Tensor) -> Tensor:
        """Return the noise `[B, D, T]` from which the prior would play whitened latents, in whole steps of it."""
        prior = self.own_prior()
        whole = latents.shape[2] // prior.frames_per_step * prior.frames_per_step
        noise, _ = prior.to_noise(prior.initial_state(len(latents)), latents[..., :whole])
        return finite(noise, "the values of its to_noise")

    def own_prior(self) -> Prior:
        """Return the prior; NotMeasured if there is none."""
        if self.prior is None:
            raise NotMeasured("the run has no prior; train one with 'riverrun prior'")
        return self.prior

    def sampler(self, clips: int, seed: int, temperature: float = 1.0, conditions: Tensor | None = None) -> Sampler:
        """Return the prior as a sampler of latents.

        Args:
            clips: B.
            seed: of the noise.
            temperature: of the noise.
            conditions: `[B, K]`, the same for all frames. The gains for the decoder then follow the latents.
        """
        prior, generator = self.own_prior(), torch.Generator().manual_seed(seed)
        state = prior.initial_state(clips)

        @torch.inference_mode()
        def draw(frames: int) -> Tensor:
            nonlocal state
            whole = -(-frames // prior.frames_per_step) * prior.frames_per_step
            noise = temperature * torch.randn(clips, prior.size, whole, generator=generator)
            held = None if conditions is None else conditions[:, :, None].expand(-1, -1, whole)
            latents, state = prior.sample(state, noise, held)
            if held is not None:
                latents = join_gains(latents, prior.gains(held))
            return finite(latents[..., :frames], "the latents of its prior")

        return draw


def windows(subject: Subject, draw: Sampler, samples: int, starts: Sequence[int]) -> list[Tensor]:
    """Return the audio `[B, C, samples]` of a sampler of latents from each start (ascending, in samples) on.

    A subject of clips has one latent vector a clip, and only starts of 0.
    """
    if subject.clip:
        return [subject.decode(draw(1), samples)]
    found, played = [], 0
    margin = (subject.model.delay if subject.model else 0) + samples
    for start in starts:
        if start // subject.ratio > played:
            draw(start // subject.ratio - played)
        frames = -(-margin // subject.ratio)
        found.append(subject.decode(draw(frames), samples))
        played = max(start // subject.ratio, played) + frames
    return found
