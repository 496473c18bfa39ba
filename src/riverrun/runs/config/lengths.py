"""Lengths of a training: its numbers of steps, and the shortest crops that its losses can use."""

from __future__ import annotations

import math
from dataclasses import replace

from riverrun.errors import UsageError
from riverrun.runs.config.schema import Config, TrainingConfig


def scale_steps(training: TrainingConfig, steps: int | None, adversarial: int | None) -> TrainingConfig:
    """Return training settings with other numbers of steps.

    Args:
        training: settings to start from; they are not changed.
        steps: steps of the audio phase. The other phases and the warm-up are scaled in proportion; without an audio
            phase there are no others. None keeps all of them.
        adversarial: steps of the adversarial phase, instead of the proportional number; None for that number.
    """
    if steps is not None:
        factor = steps / training.steps if training.steps else float(steps > 0)
        scaled = {name: round(factor * getattr(training, name)) for name in ("adversarial", "warmup")}
        features = replace(training.spectral, steps=round(factor * training.spectral.steps))
        training = replace(training, steps=steps, spectral=features, **scaled)
    return training if adversarial is None else replace(training, adversarial=adversarial)


def check_crop_length(config: Config, sample_rate: int, clip_samples: int) -> None:
    """Check that crops are long enough for the losses and the discriminators.

    The longest window of a loss may be longer than a crop, the shortest may not. The discriminators receive a share of
    a crop. They pad it by reflection, so it must be longer than half of each window and of each period.

    Args:
        config: the config of the run.
        sample_rate: of the corpus, in Hz.
        clip_samples: length of the corpus's clips, in samples.

    Raises:
        UsageError: if they are too short. The message gives the shortest length that works.
    """
    training, ratio = config.training, config.architecture.ratio
    crop = min(round(min(training.crop, clip_samples / sample_rate) * sample_rate), clip_samples)
    is_whole_clip = config.architecture.is_clip or crop == clip_samples
    samples, key = (clip_samples, "the corpus's clip") if is_whole_clip else (crop, "training.crop")
    frames = -(-min(training.band_sizes) * config.architecture.bands // ratio)
    minima = {"training.sizes": (min(training.sizes), 1.0), "training.band_sizes": ((frames - 1) * ratio + 1, 1.0)}
    if training.adversarial:
        settings = training.discriminator
        minima["training.discriminator.sizes"] = (max(settings.sizes) // 2 + 1, settings.share)
        minima["training.discriminator.periods"] = (max(settings.periods, default=1) // 2 + 1, settings.share)
    for name, (minimum, share) in minima.items():
        if round(share * samples) < minimum:
            seconds = math.ceil(1000 * minimum / share / sample_rate) / 1000
            raise UsageError(
                f"{key}: {samples / sample_rate:g} s ({samples} samples at {sample_rate} Hz) is too short for the "
                f"windows of {name}; give {seconds:g} s or more, or shorter windows"
            )
