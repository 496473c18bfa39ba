"""The dataclasses of a config. Each validates its own values when it is created."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from riverrun.errors import UsageError
from riverrun.models.autoencoder import Architecture
from riverrun.models.prior import PriorConfig


def _check_positive(section: Any, where: str, may_be_zero: Sequence[str] = ()) -> None:
    """Raise UsageError for a number, or a number in a list, that is not above 0 (or 0, for names in `may_be_zero`)."""
    for name, value in vars(section).items():
        for number in value if isinstance(value, list) else [value]:
            if isinstance(number, int | float) and not (number > 0 or (number == 0 and name in may_be_zero)):
                minimum = "0 or more" if name in may_be_zero else "more than 0"
                raise UsageError(f"{where}.{name}: {number} is out of range; give {minimum}")


def _check_windows(section: Any, where: str, *names: str) -> None:
    """Raise UsageError for a list of STFT windows that is empty, or holds one below 4 samples (hops are a quarter)."""
    for name in names:
        sizes = getattr(section, name)
        if not sizes or min(sizes) < 4:
            raise UsageError(f"{where}.{name}: {sizes} is out of range; give one or more windows of 4 samples or more")


@dataclass
class LossWeights:
    """Weights of the terms of the autoencoder's loss, each 0 or more.

    Args:
        spectral: distance of magnitude spectra, full band.
        mel: distance of log-mel spectra, full band.
        level: distance of the levels of wide bands, so that the output is neither too quiet nor too loud.
        bands: distance of magnitude spectra of the PQMF bands.
        kl: Kullback-Leibler divergence of the latents from a unit Gaussian, in nats per latent, after the warm-up.
        adversarial: adversarial loss of the decoder, adversarial phase only.
        features: feature matching loss over the discriminators' layers, adversarial phase only.
    """

    spectral: float = 1.0
    mel: float = 5.0
    level: float = 2.0
    bands: float = 1.0
    kl: float = 0.002
    adversarial: float = 1.0
    features: float = 5.0

    def __post_init__(self) -> None:
        _check_positive(self, "training.weights", may_be_zero=tuple(vars(self)))


@dataclass
class DiscriminatorConfig:
    """Settings of the discriminators of the adversarial phase.

    Args:
        periods: period of each multi-period discriminator, in samples.
        sizes: window of each multi-band STFT discriminator, in samples, 4 or more.
        bands: edges between the bands of the STFT discriminators, as fractions of the Nyquist frequency.
        width: channels of the first layer of each discriminator.
        share: how much of each crop the discriminators receive, at a random position; more than 0, at most 1. They take
            as much less time and memory.
        learning_rate: learning rate at the start of the adversarial phase; it falls to a tenth along a cosine.
    """

    periods: list[int] = field(default_factory=lambda: [2, 3, 5, 7, 11])
    sizes: list[int] = field(default_factory=lambda: [2048, 1024, 512])
    bands: list[float] = field(default_factory=lambda: [0.1, 0.25, 0.5, 0.75])
    width: int = 16
    share: float = 0.4
    learning_rate: float = 2e-4

    def __post_init__(self) -> None:
        _check_positive(self, "training.discriminator")
        _check_windows(self, "training.discriminator", "sizes")
        for name, values, limit in (("bands", self.bands, "less than 1"), ("share", [self.share], "at most 1")):
            for value in values:
                if value > 1 or (value == 1 and name == "bands"):
                    raise UsageError(f"training.discriminator.{name}: {value} is out of range; give {limit}")


@dataclass
class FeatureTrainingConfig:
    """Settings of the training on spectral features, the phase before any audio. Only for a spectral path.

    Args:
        steps: training steps; 0 or more.
        batch_size: examples per step.
        frames: frames of the latents in an example; an example of a model of clips is a whole clip.
        learning_rate: learning rate at the start; it falls to a tenth along a cosine.
        transpose: largest transposition of an example in semitones, up or down, where there is a quarter of an hour of
            audio or more; with less it is larger, up to four times. 0 or more.
        gain: largest gain of an example in dB, up or down; 0 or more.
        noise: standard deviation of the noise that is added to the latents, as a share of theirs; 0 or more.
        power: weight of the distance of the power that sounds, for sounds whose pitch is uncertain; 0 or more.
    """

    steps: int = 0
    batch_size: int = 64
    frames: int = 8
    learning_rate: float = 2e-3
    transpose: float = 1.5
    gain: float = 6.0
    noise: float = 0.05
    power: float = 0.0

    def __post_init__(self) -> None:
        _check_positive(self, "training.spectral", may_be_zero=("steps", "transpose", "gain", "noise", "power"))


@dataclass
class TrainingConfig:
    """Settings of the autoencoder's training.

    Args:
        steps: training steps of the audio phase, which uses the spectral losses only; 0 or more.
        adversarial: training steps of the adversarial phase, with a frozen encoder and discriminators; 0 or more.
        batch_size: crops per step.
        crop: length of a crop in seconds, at most the corpus's clip length. Where a clip has one latent vector, crops
            are whole clips.
        epoch: steps between two rows of metrics, and between two checkpoints.
        learning_rate: learning rate at the start of each phase; it falls to a tenth along a cosine.
        warmup: steps over which the KL weight rises to its full value; 0 or more.
        sizes: windows of the full-band spectral loss, in samples, 4 or more.
        band_sizes: windows of the spectral loss on bands, in samples of a band, 4 or more.
        heldout: number of held-out clips that are evaluated after each epoch.
        previews: epochs between two sets of audio and spectrogram previews.
        spectral: settings of the feature phase, which comes first.
        weights: weights of the loss terms.
        discriminator: settings of the discriminators.
    """

    steps: int = 1000
    adversarial: int = 0
    batch_size: int = 8
    crop: float = 1.0
    epoch: int = 100
    learning_rate: float = 1e-3
    warmup: int = 500
    sizes: list[int] = field(default_factory=lambda: [2048, 1024, 512, 256, 128])
    band_sizes: list[int] = field(default_factory=lambda: [256, 64, 16])
    heldout: int = 16
    previews: int = 10
    spectral: FeatureTrainingConfig = field(default_factory=FeatureTrainingConfig)
    weights: LossWeights = field(default_factory=LossWeights)
    discriminator: DiscriminatorConfig = field(default_factory=DiscriminatorConfig)

    def __post_init__(self) -> None:
        _check_positive(self, "training", may_be_zero=("steps", "adversarial", "warmup"))
        _check_windows(self, "training", "sizes", "band_sizes")

    @property
    def total_steps(self) -> int:
        """Training steps of all phases."""
        return self.spectral.steps + self.steps + self.adversarial


@dataclass
class PriorTrainingConfig:
    """Settings of the prior's training.

    Args:
        steps: maximum training steps; 0 or more.
        batch_size: sequences per step.
        sequence_length: frames per sequence; 1 where a clip has one latent vector.
        epoch: steps between two rows of metrics, and between two checkpoints.
        patience: epochs without a better likelihood of held-out latents after which training stops. In any case, the
            weights of the best epoch are kept.
        learning_rate: learning rate at the start; it falls to a tenth along a cosine.
        noise: standard deviation of the noise that is added to the latents (which have a standard deviation of 1); 0
            or more. The prior learns to return from errors of that size when it plays by itself. More noise is more
            stable, less noise is more precise.
        rollout_share: after `steps`, this share of their number follows in which the prior also plays by itself (a
            rollout), and learns to play what has the statistics of the corpus; from 0 to 1. A clip has no past, so that
            there are none then.
    """

    steps: int = 1000
    batch_size: int = 16
    sequence_length: int = 64
    epoch: int = 100
    patience: int = 10
    learning_rate: float = 1e-3
    noise: float = 0.1
    rollout_share: float = 0.0

    def __post_init__(self) -> None:
        _check_positive(self, "prior_training", may_be_zero=("steps", "noise", "rollout_share"))
        if self.rollout_share > 1:
            raise UsageError(f"prior_training: rollout_share is {self.rollout_share}; it must be at most 1")

    @property
    def rollout_steps(self) -> int:
        """Number of steps with rollouts."""
        return round(self.rollout_share * self.steps)


@dataclass
class Config:
    """All settings of a run. The sample rate, channels and clip length are properties of the corpus instead.

    Args:
        architecture: shape of the autoencoder.
        training: training of the autoencoder.
        prior: shape of the prior.
        prior_training: training of the prior.

    Raises:
        UsageError: if two sections do not fit together.
    """

    architecture: Architecture = field(default_factory=Architecture)
    training: TrainingConfig = field(default_factory=TrainingConfig)
    prior: PriorConfig = field(default_factory=PriorConfig)
    prior_training: PriorTrainingConfig = field(default_factory=PriorTrainingConfig)

    def __post_init__(self) -> None:
        if not self.architecture.spectral.hop:  # without a spectral path there is nothing to train on features
            self.training = replace(self.training, spectral=replace(self.training.spectral, steps=0))
        if self.architecture.is_clip:  # a clip has no past
            self.prior_training = replace(self.prior_training, rollout_share=0.0)
        step, sequence = self.prior.frames_per_step, self.prior_training.sequence_length
        if self.architecture.is_clip and step != 1:
            raise UsageError(f"prior.frames_per_step is {step}; give 1, since a clip has one latent vector")
        if step > sequence:
            raise UsageError(
                f"prior.frames_per_step is {step}; give at most {sequence}, the prior_training.sequence_length"
            )
