"""Short-time Fourier transforms for losses and discriminators, with a fast gradient.

PyTorch differentiates `torch.stft` by complex transforms of full size and by adding up indexed samples. Here the
gradient takes one inverse real transform and a few additions of whole blocks, which is about twice as fast on a CPU.
"""

import math
from typing import Any

import torch
from torch import Tensor
from torch.autograd import Function
from torch.autograd.function import once_differentiable
from torch.nn import functional

SMALLEST_MAGNITUDE = 1e-20
"""Magnitude below which the gradient of a magnitude fades to 0: its direction is not known there."""


def stft(signal: Tensor, window: Tensor, hop: int) -> Tensor:
    """Compute the STFT of frames centred on every `hop`-th sample; both ends are padded by reflection.

    Args:
        signal: `[..., N]`, N more than half a window.
        window: `[size]`.
        hop: samples between two frames.

    Returns:
        Complex spectra, `[..., 1 + N // hop, size // 2 + 1]`: unlike those of `torch.stft`, the last dimension is the
        frequency.

    Raises:
        ValueError: if the signal is too short.

    Example:
        >>> import torch
        >>> window = torch.hann_window(64)
        >>> x = torch.randn(2, 1000)
        >>> ours, theirs = stft(x, window, 16), torch.stft(x, 64, 16, window=window, return_complex=True)
        >>> torch.allclose(ours, theirs.mT, atol=1e-4)
        True
    """
    half = len(window) // 2
    if signal.shape[-1] <= half:
        raise ValueError(f"a signal of {signal.shape[-1]} samples is too short for a window of {len(window)} samples")
    padded = functional.pad(signal.reshape(1, -1, signal.shape[-1]), (half, half), mode="reflect")
    spectra: Tensor = _FramesFFT.apply(padded[0], window, hop)
    return spectra.reshape(*signal.shape[:-1], *spectra.shape[1:])


def magnitude(spectra: Tensor) -> Tensor:
    """Compute the magnitudes of complex spectra. The gradient is 0 where a magnitude is 0."""
    result: Tensor = _Magnitude.apply(spectra)
    return result


class _FramesFFT(Function):
    """Windowed frames of signals `[B, N]` and their real FFT, `[B, T, F]`."""

    @staticmethod
    def forward(ctx: Any, signal: Tensor, window: Tensor, hop: int) -> Tensor:
        ctx.save_for_backward(window)
        ctx.samples, ctx.hop = signal.shape[-1], hop
        return torch.fft.rfft(signal.unfold(-1, len(window), hop) * window)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, None]:
        (window,) = ctx.saved_tensors
        size = len(window)
        # irfft counts each frequency twice, except 0 and, for an even size, the last one
        share = torch.full(gradient.shape[-1:], 0.5, device=gradient.device)
        share[:: gradient.shape[-1] - 1 if size % 2 == 0 else size] = 1
        frames = torch.fft.irfft(gradient * share, size, norm="forward") * window
        return overlap_add(frames, ctx.hop, ctx.samples), None, None


class _Magnitude(Function):
    """Magnitudes of complex numbers."""

    @staticmethod
    def forward(ctx: Any, spectra: Tensor) -> Tensor:
        result = spectra.abs()
        ctx.save_for_backward(spectra, result)
        return result

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> Tensor:
        spectra, result = ctx.saved_tensors
        return spectra * (gradient / result.clamp(min=SMALLEST_MAGNITUDE))


def overlap_add(frames: Tensor, hop: int, samples: int) -> Tensor:
    """Add up frames `[B, T, size]` that begin every `hop` samples; returns `[B, samples]`."""
    batch, count, size = frames.shape
    blocks = math.ceil(size / hop)
    parts = functional.pad(frames, (0, blocks * hop - size)).view(batch, count, blocks, hop)
    total = frames.new_zeros(batch, count + blocks - 1, hop)
    for index in range(blocks):
        total[:, index : index + count] += parts[:, :, index]
    total = total.flatten(1)
    return functional.pad(total, (0, samples - total.shape[1]))  # cuts, where frames reach beyond the end
