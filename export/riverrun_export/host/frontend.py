"""The differences between nn~ for Pd and nn~ for Max, and the ring buffers that both use.

The facts come from the sources of nn~ (https://github.com/acids-ircam/nn_tilde), or were observed in Pure Data.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

FORGOTTEN = 4096
"""Samples in the rings that Pd makes before it has loaded the model, and keeps for one inlet and one outlet."""


class HostCrash(RuntimeError):
    """nn~ would write or read outside its memory here and crash Pd or Max; the message says how to avoid it."""


@dataclass(frozen=True)
class Frontend:
    """The behaviour of one external.

    Attributes:
        default: samples of a box without a buffer size; 0 for the smallest power of two that is not below the highest
            ratio.
        forgets: a method with one inlet and one outlet keeps rings of `FORGOTTEN` samples until it receives the message
            `bufsize`. An external that does not forget does not understand that message.
        waits: the whole DSP waits for a late model, and nothing is lost. Otherwise a threaded box plays zeros and drops
            its input, vector by vector, until the model is done.
        multichannel: the channels of a wire become a batch (`mc.nn~`); without a thread there is memory for one only.
        stops: a box whose buffer is smaller than the host's vector disables itself. Otherwise it plays B samples of
            every V.
    """

    default: int
    forgets: bool
    waits: bool
    multichannel: bool
    stops: bool


FRONTENDS = {
    "pd": Frontend(default=4096, forgets=True, waits=True, multichannel=False, stops=False),
    "max": Frontend(default=0, forgets=False, waits=False, multichannel=True, stops=True),
}
"""The two externals, by name."""


def rounded(buffer: int, ratio: int) -> int:
    """Return the block size that nn~ uses.

    Args:
        buffer: samples that the box asks for.
        ratio: highest ratio of the file.
    """
    return ratio if buffer < ratio else 1 << (buffer - 1).bit_length()


def in_time(block: int) -> int:
    """Return 0 for every block: a model that is never late, for `Host`."""
    return 0


class Ring:
    """A first-in, first-out buffer of samples. When it is full, new samples replace the oldest.

    Args:
        batch: batch size.
        channels: number of channels.
        size: maximum number of samples.
    """

    def __init__(self, batch: int, channels: int, size: int) -> None:
        self.size = size
        self._samples = torch.zeros(batch, channels, 0)

    @property
    def full(self) -> bool:
        return self._samples.shape[-1] == self.size

    def put(self, x: Tensor) -> None:
        """Append `x`, `[batch, channels, N]`."""
        self._samples = torch.cat([self._samples, x], dim=-1)[..., -self.size :]

    def get(self, samples: int) -> Tensor:
        """Remove and return the oldest `samples` samples, with zeros in place of missing ones."""
        x, self._samples = self._samples[..., :samples], self._samples[..., samples:]
        return torch.nn.functional.pad(x, (0, samples - x.shape[-1]))
