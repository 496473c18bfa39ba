"""The hyperparameters of the spectral path."""

from dataclasses import dataclass

from riverrun.errors import UsageError

MIN_HOP = 64
"""Smallest control frame in samples; shorter ones cost more and add nothing that a window could resolve."""


@dataclass
class SpectralArchitecture:
    """Hyperparameters of the spectral path of an :class:`~riverrun.models.autoencoder.Autoencoder`.

    Args:
        hop: samples of a control frame, a power of two that divides the ratio R; 0 for no spectral path.
        periods: length of an analysis window in periods of its frequency, within the next two limits.
        shortest: shortest analysis window in samples.
        longest: longest analysis window in samples, a power of two.
        attack: longest window in samples, a power of two, of the envelope that the decoder learns: shorter windows make
            attacks sharper.
        encoder: channels of the hidden layers that turn log-amplitudes into latents.
        decoder: channels of the hidden layers that turn latents into log-amplitudes.
        kernel_size: frames of the latents that the layers next to the latents read.

    Raises:
        UsageError: if a value is out of range.
    """

    hop: int = 0
    periods: float = 40.0
    shortest: int = 256
    longest: int = 4096
    attack: int = 1024
    encoder: int = 512
    decoder: int = 512
    kernel_size: int = 3

    def __post_init__(self) -> None:
        if self.hop and (self.hop < MIN_HOP or self.hop & (self.hop - 1)):
            raise UsageError(
                f"architecture.spectral.hop: {self.hop} can't work; use a power of two of {MIN_HOP} or more"
            )
        for name in ("shortest", "longest", "attack"):
            value = getattr(self, name)
            if value < MIN_HOP or value & (value - 1):
                raise UsageError(
                    f"architecture.spectral.{name}: {value} can't work; use a power of two of {MIN_HOP} or more"
                )
        if not self.shortest <= self.attack <= self.longest:
            raise UsageError(
                f"architecture.spectral.longest: windows of {self.shortest}, {self.attack} and {self.longest} "
                "samples can't work; use shortest ≤ attack ≤ longest"
            )
        for name in ("periods", "encoder", "decoder", "kernel_size"):
            if getattr(self, name) < 1:
                raise UsageError(f"architecture.spectral.{name}: {getattr(self, name)} can't work; use 1 or more")
