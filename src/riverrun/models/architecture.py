"""The hyperparameters of the autoencoder."""

from dataclasses import dataclass, field
from math import prod
from typing import Literal

from riverrun.errors import UsageError
from riverrun.models.spectral.architecture import SpectralArchitecture

MIN_RATIO_EXPONENT = 6
"""log₂ of the smallest ratio R: nn~ processes blocks of a power of two of 64 samples or more."""


@dataclass
class Architecture:
    """Hyperparameters of an :class:`~riverrun.models.autoencoder.Autoencoder`.

    Lists with one entry per level start at the bands and end at the latents.

    Args:
        bands: number of bands M of the filter bank: 4, 8 or 16.
        taps: length of the filters of the filter bank. Shorter filters have less delay and separate bands less well.
        strides: stride of each down-sampling and up-sampling layer. The ratio R is `bands` times their product.
        encoder: channels of the encoder at each level, one entry more than `strides`.
        decoder: channels of the decoder at each level, one entry more than `strides`.
        dilations: dilations of the residual units at each level, one list per level; an empty list for no units.
        kernel_size: kernel size of the dilated convolutions, and of the first and the last convolution.
        latents: latent size D, per frame or per clip.
        noise: whether the decoder adds filtered noise in each band, for sounds such as breath, bow and cymbals.
        bottleneck: "sequence" for one latent vector per frame, "clip" for one latent vector per clip.
        frame: channels between the convolutions and the fully connected layers; only for bottleneck "clip".
        hidden: width of a hidden fully connected layer on each side, 0 for none; only for bottleneck "clip".
        spectral: the spectral path beside the path over the bands.

    Raises:
        UsageError: if a value is out of range, or if the ratio R is not a power of two of 64 or more.
    """

    bands: int = 16
    taps: int = 512
    strides: list[int] = field(default_factory=lambda: [4, 4, 2])
    encoder: list[int] = field(default_factory=lambda: [32, 64, 96, 128])
    decoder: list[int] = field(default_factory=lambda: [64, 96, 128, 128])
    dilations: list[list[int]] = field(default_factory=lambda: [[1], [1, 3], [1, 3], [1, 3]])
    kernel_size: int = 3
    latents: int = 16
    noise: bool = True
    bottleneck: Literal["sequence", "clip"] = "sequence"
    frame: int = 16
    hidden: int = 0
    spectral: SpectralArchitecture = field(default_factory=SpectralArchitecture)

    def __post_init__(self) -> None:
        levels = len(self.strides) + 1
        minima = {"bands": 1, "taps": 1, "kernel_size": 1, "latents": 1, "frame": 1, "hidden": 0}
        for name, minimum in minima.items():
            value = getattr(self, name)
            _refuse_if(value < minimum, f"{name}: {value} can't work; use {minimum} or more")
        known = self.bottleneck in ("sequence", "clip")
        _refuse_if(not known, f"bottleneck: there is no {self.bottleneck!r}; it is 'sequence' or 'clip'")
        for name in ("encoder", "decoder", "dilations"):
            length = len(getattr(self, name))
            message = f"{name}: {length} levels given; {len(self.strides)} strides need {levels}"
            _refuse_if(length != levels, message)
        for name, values in (
            ("strides", self.strides),
            ("encoder", self.encoder),
            ("decoder", self.decoder),
            ("dilations", [dilation for level in self.dilations for dilation in level]),
        ):
            for value in values:
                _refuse_if(value < 1, f"{name}: {value} in {values} can't work; each must be 1 or more")
        nearest = 1 << max(MIN_RATIO_EXPONENT, (self.ratio - 1).bit_length())
        _refuse_if(
            self.ratio != nearest,
            f"strides: bands {self.bands} × strides {self.strides} give a ratio of {self.ratio} samples a frame, which "
            f"nn~ does not support; choose a power of two of 64 or more, such as {nearest}",
        )
        hop = self.spectral.hop
        _refuse_if(
            bool(hop) and self.ratio % hop > 0,
            f"spectral.hop: {hop} samples do not divide the ratio of {self.ratio}; use a power of two up to that",
        )

    @property
    def ratio(self) -> int:
        """The ratio R: samples per frame."""
        return self.bands * prod(self.strides)

    @property
    def is_clip(self) -> bool:
        """Whether a clip has one latent vector; otherwise each frame has one."""
        return self.bottleneck == "clip"


def _refuse_if(condition: bool, message: str) -> None:
    """Raise UsageError with a message if the condition is true."""
    if condition:
        raise UsageError(f"architecture.{message}")
