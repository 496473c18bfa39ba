"""Where the externals of Pd and Max differ as they feed a model, and the rings that both do it with.

Facts read from the sources of nn~ (https://github.com/acids-ircam/nn_tilde), or seen while it ran in Pure Data.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

FORGOTTEN = 4096
"""Samples in the rings that Pd makes before it knows the model, and keeps for one inlet and one outlet."""


class HostCrash(RuntimeError):
    """Here nn~ writes or reads past its memory and takes Pd or Max down with it; the message says what avoids it."""


@dataclass(frozen=True)
class Frontend:
    """The habits of one external.

    Attributes:
        default: samples of a box that names no buffer size; 0: the power of two from the highest ratio on.
        forgets: a method with one inlet and one outlet keeps rings of `FORGOTTEN` samples, until the message `bufsize`
            renews them. An external that doesn't forget doesn't know that message either.
        waits: for a late model all of the DSP waits, and nothing is lost. Else a threaded box plays zeros and drops
            what it hears, vector by vector, until the model is done.
        multichannel: the channels of a wire go as a batch (`mc.nn~`); without a thread there is memory for one only.
        stops: a box with less buffer than the host's vector disables itself. Else it plays B samples of every V.
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


def rounded(buffer: int, ratio: int) -> int:
    """The block that nn~ really uses when asked for `buffer` samples of a file whose highest ratio is `ratio`."""
    return ratio if buffer < ratio else 1 << (buffer - 1).bit_length()


def in_time(block: int) -> int:
    """A model that is never late, for `Host`."""
    return 0


class Ring:
    """Up to `size` samples `[batch, channels, ·]`, first in first out. What doesn't fit pushes the oldest out."""

    def __init__(self, batch: int, channels: int, size: int) -> None:
        self.size = size
        self._held = torch.zeros(batch, channels, 0)

    @property
    def full(self) -> bool:
        return self._held.shape[-1] == self.size

    def put(self, x: Tensor) -> None:
        self._held = torch.cat([self._held, x], dim=-1)[..., -self.size :]

    def get(self, samples: int) -> Tensor:
        """The oldest `samples`; zeros for those that aren't there."""
        x, self._held = self._held[..., :samples], self._held[..., samples:]
        return torch.nn.functional.pad(x, (0, samples - x.shape[-1]))
