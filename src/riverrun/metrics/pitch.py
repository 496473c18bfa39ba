"""The pitch of mono audio, frame by frame."""

import torch
from torch import Tensor
from torch.nn import functional

LOWEST_HZ, HIGHEST_HZ = 50.0, 2000.0
"""Range of the pitch."""

THRESHOLD, SILENCE_RMS = 0.15, 1e-3
"""A frame has a pitch if its difference function falls below the first, and if it is louder than the second."""


def pitch(audio: Tensor, sample_rate: int, hop: int) -> Tensor:
    """Return the pitch of mono audio `[N]` in Hz, one value every `hop` samples, NaN where there is none, `[T]`.

    YIN (de Cheveigné & Kawahara 2002, JASA 111(4)): the first period at which the cumulative mean normalised difference
    has a minimum below a threshold, interpolated by a parabola.
    """
    longest, shortest = round(sample_rate / LOWEST_HZ), max(2, round(sample_rate / HIGHEST_HZ))
    window = longest
    padded = functional.pad(audio.float(), (0, window + longest))
    frames = padded.unfold(0, window + longest, hop)[: -(-len(audio) // hop)].double()
    # Σ (x_i − x_{i+lag})² = power of the window + power of the shifted window − 2 · correlation
    size = 1 << (window + 2 * longest - 1).bit_length()
    first = torch.fft.rfft(frames[:, :window], size)
    correlation = torch.fft.irfft(first.conj() * torch.fft.rfft(frames, size), size)[:, : longest + 1]
    sums = functional.pad(frames.square().cumsum(1), (1, 0))
    power = sums[:, window : window + longest + 1] - sums[:, : longest + 1]
    difference = (power[:, :1] + power - 2 * correlation).clamp(min=0)
    mean = difference[:, 1:].cumsum(1) / torch.arange(1, longest + 1)
    normal = difference[:, 1:] / mean.clamp(min=1e-12)  # of the lags 1, 2, …
    middle = normal[:, 1:-1]
    lags = torch.arange(2, longest)
    minimum = (middle < THRESHOLD) & (middle <= normal[:, :-2]) & (middle <= normal[:, 2:]) & (lags >= shortest)
    voiced = minimum.any(1) & (power[:, 0] / window > SILENCE_RMS**2)
    best = minimum.int().argmax(1, keepdim=True)
    left, centre, right = (normal.gather(1, best + step)[:, 0] for step in (0, 1, 2))
    vertex = 0.5 * (left - right) / (left - 2 * centre + right).clamp(min=1e-12)
    period = lags[best[:, 0]] + vertex.clamp(-0.5, 0.5)
    return torch.where(voiced, sample_rate / period, torch.nan).float()
