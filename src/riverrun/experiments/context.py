"""What the sections of an evaluation share: the subject, its clips, the settings, and what each section finds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import torch
from torch import Tensor

from riverrun.experiments.baselines import Baseline, fit_baselines
from riverrun.experiments.material import Material
from riverrun.experiments.settings import Settings
from riverrun.experiments.subject import Subject
from riverrun.metrics import bootstrap_interval

MIN_LATENT_DEVIATION = 1e-4
"""A whitened latent that varies less is constant."""


@dataclass
class Findings:
    """What a section found.

    Args:
        values: numbers, texts, lists and dictionaries, for JSON.
        sounds: audio `[C, N]` for the report, by names like `prior/1`.
        missing: what could not be measured, and the reason.
    """

    values: dict[str, Any] = field(default_factory=dict)
    sounds: dict[str, Tensor] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)


@dataclass
class Context:
    """What the sections of an evaluation share.

    Args:
        subject: what is evaluated.
        material: the clips.
        settings: of the evaluation.
        say: called with what is being done, before each part of the work, and with the share of the section that is
            done by then, 0 to 1; without it that is as before.
    """

    subject: Subject
    material: Material
    settings: Settings
    say: Callable[..., None]

    @cached_property
    def train_latents(self) -> Tensor:
        """Whitened latents of the training clips, `[B, D, T]`."""
        self.say("encoding training clips")
        return self.subject.encode(self.material.train_clips)

    @cached_property
    def varying(self) -> int:
        """Number of latents that vary; they come first."""
        if self.subject.whitening is not None:
            return self.subject.whitening.real
        deviations = self.train_latents.transpose(0, 1).flatten(1).std(1)
        return int((deviations > MIN_LATENT_DEVIATION).sum())

    @cached_property
    def baselines(self) -> dict[str, Baseline]:
        """The Gaussians that are fitted to the training clips, over the latents that vary."""
        return fit_baselines(self.train_latents[:, : self.varying], self.subject.whitening)

    def shortened(self, audio: Tensor, seconds: float) -> Tensor:
        """Return the first seconds of audio `[..., N]`."""
        return audio[..., : round(seconds * self.subject.sample_rate)].clone()


def with_interval(values: Tensor, groups: Tensor | None) -> dict[str, float | None]:
    """Return the mean of values `[N]` and its 95 % interval over groups; without an interval if there is only one."""
    low, high = bootstrap_interval(values, groups) or (None, None)
    return {
        "mean": tidy(float(values.mean())),
        "low": None if low is None else tidy(low),
        "high": None if high is None else tidy(high),
    }


def tidy(value: float) -> float | None:
    """Return a number for JSON: six digits, None for one that is not finite."""
    number = float(value)
    return float(f"{number:.6g}") if torch.isfinite(torch.tensor(number)) else None
