"""Decomposition of audio into M bands and back: a pseudo quadrature mirror filter bank, causal, for any length."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from riverrun.models import prototypes


def modulate(prototype: Tensor, bands: int) -> Tensor:
    """Analysis filters of the bank, `[taps]` → `[bands, taps]`, band k around (k + ½)·π/bands.

        h_k(n) = √(2/M) · p(n) · cos((2k + 1)·π/2M · (n − (N − 1)/2) + (−1)ᵏ·π/4)

    The synthesis filters are these, reversed in time. The phases ±π/4 let the aliasing of neighbouring bands cancel
    (Rothweiler 1983); with Σ p² = M and the power-complementary prototypes of Koilpillai and Vaidyanathan (1992) and
    Malvar (1990) the filters, shifted by multiples of M, are orthonormal.
    """
    taps = prototype.shape[0]
    time = torch.arange(taps, dtype=prototype.dtype) - (taps - 1) / 2
    band = torch.arange(bands, dtype=prototype.dtype)[:, None]
    phase = math.pi / 4 * (1 - 2 * (band % 2))
    return math.sqrt(2 / bands) * prototype * torch.cos((2 * band + 1) * math.pi / (2 * bands) * time + phase)


class Pqmf(nn.Module):
    """Splits audio into `bands` critically sampled bands and joins them again; scriptable and differentiable.

    One frame is `bands` (M) samples. Both directions are one causal convolution over frames, M channels in and out,
    with kernel taps/M: `analysis_weight` and `synthesis_weight`, `[M, M, taps/M]` as conv1d takes them (out, in, k).

    - analysis: channel j of frame t is sample t·M + j (natural time order). Left-pad taps/M − 1 frames of zeros,
      convolve: channel k is band k. Frame t depends on no sample after (t + 1)·M − 1.
    - synthesis: left-pad taps/M − 1 frames of zeros, convolve over the frames of bands: channel j of frame t is sample
      t·M + j of the audio. It depends on no frame after t.

    The bank is orthonormal but for the prototype's error: bands carry the energy of the audio, white noise of unit
    variance has bands of unit variance, and `synthesis_weight` is the transpose of `analysis_weight`, reversed in time.
    Bands run from low to high; within odd bands frequency runs downwards, as decimation mirrors them.

    The weights are buffers that come with the package, never with a state dict. The figures are float32's: TF32, which
    torch lets CUDA convolutions use, ends at about −67 dB there and back, bfloat16 at about −48 dB. So TF32 is off
    while the bank computes, but for what was scripted, which nn~ plays on the CPU.

    Raises UsageError, naming what there is, where there is no prototype for (bands, taps).
    """

    analysis_weight: Tensor
    synthesis_weight: Tensor

    def __init__(self, bands: int, taps: int) -> None:
        super().__init__()
        filters = modulate(prototypes.load(bands, taps), bands)
        self.bands = bands
        self.taps = taps
        self.delay = taps - bands  # samples: synthesis(analysis(x)) is x, this much later
        # Tap n = M·d + (M − 1 − j) meets sample j of the frame d frames ago, which is kernel position taps/M − 1 − d.
        weight = filters.reshape(bands, taps // bands, bands).flip(1, 2).transpose(1, 2).to(torch.get_default_dtype())
        self.register_buffer("analysis_weight", weight.contiguous(), persistent=False)
        self.register_buffer("synthesis_weight", weight.transpose(0, 1).flip(2).contiguous(), persistent=False)

    @torch.jit.export
    def analysis(self, x: Tensor) -> Tensor:
        """Audio `[B, C, N]`, N ≥ 1 → bands `[B, C·M, ⌈N/M⌉]`, those of channel c at c·M … c·M + M − 1.

        The last frame is filled up with zeros on the right.
        """
        batch, channels, samples = x.shape
        padded = F.pad(x.reshape(batch * channels, samples), (self.delay, -samples % self.bands))
        frames = padded.reshape(batch * channels, -1, self.bands)
        return convolve(frames, self.analysis_weight).transpose(1, 2).reshape(batch, channels * self.bands, -1)

    @torch.jit.export
    def synthesis(self, bands: Tensor, length: int | None = None) -> Tensor:
        """Bands `[B, C·M, T]` → audio `[B, C, T·M]`, or its first `length` ≤ T·M samples; `delay` late in all."""
        batch, rows, steps = bands.shape
        channels = rows // self.bands
        frames = bands.reshape(batch * channels, self.bands, steps).transpose(1, 2)
        padded = F.pad(frames, (0, 0, self.taps // self.bands - 1, 0))
        x = convolve(padded, self.synthesis_weight).reshape(batch, channels, steps * self.bands)
        return x if length is None else x[..., :length]

    @torch.jit.export
    def reconstruct(self, x: Tensor) -> Tensor:
        """There and back with the delay taken out, `[B, C, N]` → `[B, C, N]`, aligned with x; any N ≥ 1."""
        samples = x.shape[-1]
        late = self.synthesis(self.analysis(F.pad(x, (0, self.delay))), self.delay + samples)
        return late[..., self.delay :]


def convolve(frames: Tensor, weight: Tensor) -> Tensor:
    """Convolution over time of `[B, T, M]` with conv1d's `[M, M, K]` → `[B, T − K + 1, M]`.

    As a 2-d convolution of height 1 with channels last: on the CPU its backward pass is several times as fast as that
    of conv1d, or of a strided convolution.
    """
    image = frames.contiguous().unsqueeze(1).permute(0, 3, 1, 2)
    if torch.jit.is_scripting():
        y = F.conv2d(image, weight.unsqueeze(2))
    else:
        with full_precision():
            y = F.conv2d(image, weight.unsqueeze(2))
    return y.permute(0, 2, 3, 1).squeeze(1)


@contextmanager
def full_precision() -> Iterator[None]:
    """CUDA's convolutions compute in float32 meanwhile, not in TF32."""
    conv: Any = torch.backends.cudnn.conv  # type: ignore[attr-defined]
    before = conv.fp32_precision
    conv.fp32_precision = "ieee"
    try:
        yield
    finally:
        conv.fp32_precision = before
