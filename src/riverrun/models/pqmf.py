"""A pseudo quadrature mirror filter bank (PQMF): audio ↔ M bands, causal, for audio of any length."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from riverrun.models import prototypes


def modulate(prototype: Tensor, bands: int) -> Tensor:
    """Compute the analysis filters of the bank by cosine modulation of a prototype.

    Band k lies around (k + ½)·π/M:

        h_k(n) = √(2/M) · p(n) · cos((2k + 1)·π/2M · (n − (N − 1)/2) + (−1)ᵏ·π/4)

    The synthesis filters are these filters, reversed in time. The phases ±π/4 cancel the aliasing of neighbouring bands
    (Rothweiler 1983). With Σ p² = M and the power-complementary prototypes of Koilpillai and Vaidyanathan (1992) and
    Malvar (1990), the filters and their shifts by multiples of M are orthonormal.

    Args:
        prototype: low-pass filter p, `[taps]`.
        bands: number of bands M.

    Returns:
        The filters, `[bands, taps]`.
    """
    taps = prototype.shape[0]
    time = torch.arange(taps, dtype=prototype.dtype) - (taps - 1) / 2
    band = torch.arange(bands, dtype=prototype.dtype)[:, None]
    phase = math.pi / 4 * (1 - 2 * (band % 2))
    return math.sqrt(2 / bands) * prototype * torch.cos((2 * band + 1) * math.pi / (2 * bands) * time + phase)


class PQMF(nn.Module):
    """A filter bank that splits audio into M critically sampled bands and joins them again.

    It is scriptable and differentiable. One band frame is M samples. Analysis and synthesis are one causal convolution
    over band frames each, with M input and M output channels and a kernel of taps/M. Their weights are
    `analysis_weight` and `synthesis_weight`, `[M, M, taps/M]` in the layout of conv1d (out, in, kernel):

    - analysis: input channel j of frame t is sample t·M + j. Pad taps/M − 1 frames of zeros on the left and convolve;
      output channel k is band k. Frame t depends on no sample after (t + 1)·M − 1.
    - synthesis: pad taps/M − 1 frames of zeros on the left and convolve over the frames of bands; output channel j of
      frame t is sample t·M + j of the audio. It depends on no frame after t.

    The bank is orthonormal up to the error of the prototype: the bands have the energy of the audio, white noise of
    unit variance has bands of unit variance, and `synthesis_weight` is the transpose of `analysis_weight`, reversed in
    time. Bands are ordered from low to high frequency. Decimation mirrors the odd bands: frequency falls within them.

    The weights are non-persistent buffers and not part of the state dict. The error of the bank holds for float32:
    with TF32, which torch allows in CUDA convolutions by default, the error of analysis and synthesis is about −67 dB,
    with bfloat16 about −48 dB. Therefore TF32 is switched off while the bank computes, except in scripted code, which
    nn~ runs on the CPU.

    Args:
        bands: number of bands M.
        taps: length of the filters, a multiple of M.

    Attributes:
        delay: delay of analysis and synthesis together, `taps` − `bands` samples.

    Raises:
        UsageError: if there is no prototype for these bands and taps; the message lists those that exist.

    Example:
        >>> import torch
        >>> pqmf = PQMF(bands=16, taps=512)
        >>> audio = torch.randn(1, 2, 48000)
        >>> bands = pqmf.analysis(audio)
        >>> bands.shape
        torch.Size([1, 32, 3000])
        >>> late = pqmf.synthesis(bands)
        >>> bool(((late[..., pqmf.delay :] - audio[..., : -pqmf.delay]).abs() < 1e-3).all())
        True
    """

    analysis_weight: Tensor
    synthesis_weight: Tensor

    def __init__(self, bands: int, taps: int) -> None:
        super().__init__()
        filters = modulate(prototypes.load(bands, taps), bands)
        self.bands = bands
        self.taps = taps
        self.delay = taps - bands
        # tap n = M·d + (M − 1 − j) meets sample j of the frame d frames ago, which is kernel position taps/M − 1 − d
        weight = filters.reshape(bands, taps // bands, bands).flip(1, 2).transpose(1, 2).to(torch.get_default_dtype())
        self.register_buffer("analysis_weight", weight.contiguous(), persistent=False)
        self.register_buffer("synthesis_weight", weight.transpose(0, 1).flip(2).contiguous(), persistent=False)

    @torch.jit.export
    def analysis(self, x: Tensor) -> Tensor:
        """Split audio into bands.

        Args:
            x: audio `[B, C, N]`, N ≥ 1. The last frame is padded with zeros.

        Returns:
            Bands, `[B, C·M, ⌈N/M⌉]`; those of channel c are c·M … c·M + M − 1.
        """
        batch, channels, samples = x.shape
        padded = F.pad(x.reshape(batch * channels, samples), (self.delay, -samples % self.bands))
        frames = padded.reshape(batch * channels, -1, self.bands)
        return convolve(frames, self.analysis_weight).transpose(1, 2).reshape(batch, channels * self.bands, -1)

    @torch.jit.export
    def synthesis(self, bands: Tensor, length: int | None = None) -> Tensor:
        """Join bands into audio.

        Args:
            bands: `[B, C·M, T]`.
            length: number of samples to return, at most and by default T·M.

        Returns:
            Audio, `[B, C, length]`, `delay` samples later than the audio that `analysis` received.
        """
        batch, rows, steps = bands.shape
        channels = rows // self.bands
        frames = bands.reshape(batch * channels, self.bands, steps).transpose(1, 2)
        padded = F.pad(frames, (0, 0, self.taps // self.bands - 1, 0))
        x = convolve(padded, self.synthesis_weight).reshape(batch, channels, steps * self.bands)
        return x if length is None else x[..., :length]

    @torch.jit.export
    def reconstruct(self, x: Tensor) -> Tensor:
        """Split and join audio `[B, C, N]`, N ≥ 1; the output `[B, C, N]` is aligned with the input."""
        samples = x.shape[-1]
        late = self.synthesis(self.analysis(F.pad(x, (0, self.delay))), self.delay + samples)
        return late[..., self.delay :]


def convolve(frames: Tensor, weight: Tensor) -> Tensor:
    """Convolve over time, without padding.

    Computed as a 2-D convolution of height 1 with channels last in memory. On a CPU its backward pass is several times
    as fast as that of conv1d, or of a strided convolution.

    Args:
        frames: `[B, T, M]`.
        weight: `[M, M, K]` in the layout of conv1d.

    Returns:
        `[B, T − K + 1, M]`.
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
    """Compute CUDA convolutions in float32 instead of TF32 within the context."""
    conv: Any = torch.backends.cudnn.conv  # type: ignore[attr-defined]
    before = conv.fp32_precision
    conv.fp32_precision = "ieee"
    try:
        yield
    finally:
        conv.fp32_precision = before
