"""Random numbers as a pure function of (seed, stream, frame, lane): same seed, same noise, whatever the block size.

The generator is counter-based: nothing is stored, so nothing has to be carried from block to block (Salmon et al.
2011, "Parallel random numbers: as easy as 1, 2, 3"). Its bits are those of squares32, four rounds of squaring under a
key (Widynski 2020, "Squares: a fast counter-based RNG", arXiv:2004.06278), in operations that script.

Everything is computed on the CPU, in integers and float64, and rounded to float32 at the end: move the result to where
it is needed, and every device plays the same noise. A stream is one use of a seed (the prior's noise, the decoder's):
the streams of a seed are independent of each other.
"""

import torch
from torch import Tensor


def _mix(word: int) -> int:
    """Scrambles 32 bits one to one. The products stay below 2⁶³, so Python and TorchScript agree."""
    word = ((word ^ (word >> 16)) * 0x45D9F3B) & 0xFFFFFFFF
    word = ((word ^ (word >> 16)) * 0x45D9F3B) & 0xFFFFFFFF
    return word ^ (word >> 16)


def _key(seed: int, stream: int) -> int:
    """The generator's key for a seed and a stream: 64 irregular bits, odd, as a signed integer."""
    low, high = 0x9E3779B9, 0x3C6EF372
    for word in (seed & 0xFFFFFFFF, (seed >> 32) & 0xFFFFFFFF, stream & 0xFFFFFFFF):
        low, high = _mix(low ^ word), _mix(high ^ word)
    if high >= 0x80000000:
        high -= 0x100000000
    return high * 0x100000000 + (low | 1)


def _bits(seed: int, first: int, frames: int, lanes: int, stream: int) -> Tensor:
    """[frames, lanes] int64 of 32 random bits each, 0 … 2³² − 1 (Widynski 2020, squares32)."""
    key = _key(seed, stream)
    cpu = torch.device("cpu")
    frame = torch.arange(first, first + frames, device=cpu).unsqueeze(1)
    # a frame has 65536 counters whatever `lanes` is, so that a lane's noise does not depend on how many are drawn
    counter = torch.add(torch.arange(lanes, device=cpu), frame, alpha=65536)
    y = counter * key  # wraps at 64 bits, as it should
    z = y + key
    x = y
    for add in (y, z, y):
        x = torch.addcmul(add, x, x)
        x = ((x >> 32) & 0xFFFFFFFF) | (x << 32)  # halves swapped; int64 shifts the sign in, so it is masked away
    return (torch.addcmul(z, x, x) >> 32) & 0xFFFFFFFF


def uniform(seed: int, first: int, frames: int, lanes: int, stream: int) -> Tensor:
    """Uniform noise, never 0 and never 1: [frames, lanes] float32 for the frames first … first + frames − 1.

    `seed` counts in its low 64 bits, `stream` in its low 32; there are at most 65536 lanes.
    """
    # 23 bits and a half: every value is exact in float32 and lies strictly between the ends
    return (((_bits(seed, first, frames, lanes, stream) >> 9).double() + 0.5) * (1.0 / (1 << 23))).float()


def normal(seed: int, first: int, frames: int, lanes: int, stream: int) -> Tensor:
    """Standard normal noise, finite (within ±6.4): [frames, lanes] float32 for the frames first … first + frames − 1.

    The inverse of the normal distribution function, of 32 bits. Arguments as in `uniform`.
    """
    return torch.special.ndtri((_bits(seed, first, frames, lanes, stream).double() + 0.5) * (1.0 / (1 << 32))).float()
