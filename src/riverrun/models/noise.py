"""Random numbers as a pure function of (seed, stream, frame, lane), independent of the block size.

The generator is counter-based: it has no state, so nothing is carried from block to block (Salmon et al. 2011,
"Parallel random numbers: as easy as 1, 2, 3"). Its bits are those of squares32, four rounds of squaring under a key
(Widynski 2020, "Squares: a fast counter-based RNG", arXiv:2004.06278), in operations that TorchScript supports.

All numbers are computed on the CPU, in integers and float64, and are rounded to float32 at the end. Move the result to
the device that needs it: every device then plays the same noise.
"""

from enum import IntEnum

import torch
from torch import Tensor


class NoiseStream(IntEnum):
    """The uses of a seed. Streams of one seed are independent of each other.

    The numbers are part of what an instrument plays with a seed; they never change. In a scripted module, store them as
    `int(NoiseStream.PRIOR)`: TorchScript does not convert an `IntEnum` to an integer.
    """

    PRIOR = 0
    """The noise that the prior turns into latents."""
    NOISE_BRANCH = 1
    """The noise that the decoder's noise branch shapes."""
    HIDDEN_LATENTS = 2
    """The noise that replaces the hidden latents of an instrument that fills them with noise."""
    SPECTRAL_NOISE = 3
    """The phases of the noise of the spectral path."""


def _mix(word: int) -> int:
    """Permute 32 bits irregularly. The products stay below 2⁶³, so that Python and TorchScript agree."""
    word = ((word ^ (word >> 16)) * 0x45D9F3B) & 0xFFFFFFFF
    word = ((word ^ (word >> 16)) * 0x45D9F3B) & 0xFFFFFFFF
    return word ^ (word >> 16)


def _key(seed: int, stream: int) -> int:
    """Return the generator's key for a seed and a stream: 64 irregular bits, odd, as a signed integer."""
    low, high = 0x9E3779B9, 0x3C6EF372
    for word in (seed & 0xFFFFFFFF, (seed >> 32) & 0xFFFFFFFF, stream & 0xFFFFFFFF):
        low, high = _mix(low ^ word), _mix(high ^ word)
    if high >= 0x80000000:
        high -= 0x100000000
    return high * 0x100000000 + (low | 1)


def _bits(seed: int, first: int, frames: int, lanes: int, stream: int) -> Tensor:
    """Return `[frames, lanes]` int64 of 32 random bits each, 0 … 2³² − 1 (Widynski 2020, squares32)."""
    key = _key(seed, stream)
    cpu = torch.device("cpu")
    frame = torch.arange(first, first + frames, device=cpu).unsqueeze(1)
    # a frame has 65536 counters for any `lanes`, so that the noise of a lane does not depend on how many are drawn
    counter = torch.add(torch.arange(lanes, device=cpu), frame, alpha=65536)
    y = counter * key  # wraps at 64 bits, as the algorithm requires
    z = y + key
    x = y
    for add in (y, z, y):
        x = torch.addcmul(add, x, x)
        x = ((x >> 32) & 0xFFFFFFFF) | (x << 32)  # swaps the halves; the mask removes the sign that int64 shifts in
    return (torch.addcmul(z, x, x) >> 32) & 0xFFFFFFFF


def uniform(seed: int, first: int, frames: int, lanes: int, stream: int) -> Tensor:
    """Return uniform noise between 0 and 1, both excluded.

    Args:
        seed: its low 64 bits count.
        first: number of the first frame.
        frames: number of frames, `first … first + frames − 1`.
        lanes: independent numbers in a frame, at most 65536.
        stream: the use of the seed, one of `NoiseStream`; its low 32 bits count.

    Returns:
        `[frames, lanes]`, float32, on the CPU.
    """
    # 23 bits and a half: every value is exact in float32 and lies strictly between the ends
    return (((_bits(seed, first, frames, lanes, stream) >> 9).double() + 0.5) * (1.0 / (1 << 23))).float()


def normal(seed: int, first: int, frames: int, lanes: int, stream: int) -> Tensor:
    """Return standard normal noise, finite (within ±6.4): the inverse normal distribution function of 32 bits.

    Args:
        seed, first, frames, lanes, stream: as in `uniform`.

    Returns:
        `[frames, lanes]`, float32, on the CPU.
    """
    return torch.special.ndtri((_bits(seed, first, frames, lanes, stream).double() + 0.5) * (1.0 / (1 << 32))).float()
