"""Several nn~ in a row: `Host`s whose signals go from one to the next, and how late the last of them plays.

nn~ holds each latent that an encoder gives for R samples, and takes of each R samples that come to a decoder the last
one. An encoder that is late by a multiple of R less one vector has begun its new latent by then, so that the decoder
hears it R samples earlier than the two latencies say: the row is as late as their sum, less what the first one's
latency leaves when it is divided by R. That is R − V for a vector V below R, and nothing from R on.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from torch import Tensor

from riverrun_export.host import Host


def saved(latency: int, in_ratio: int) -> int:
    """Samples that a box of `in_ratio` plays earlier behind one that is `latency` samples late than the sum of both."""
    return latency % in_ratio


class Chain:
    """nn~ objects one behind the other, as cords connect them; what is between them in a patch takes no time.

    Args:
        hosts: from the first to the last; each takes as many channels as the one before gives.

    Raises:
        ValueError: if there are none, or two that don't fit: another vector, batch or number of channels.
    """

    def __init__(self, hosts: Iterable[Host]) -> None:
        self.hosts = tuple(hosts)
        if not self.hosts:
            raise ValueError("a chain needs one box at least")
        for first, second in pairwise(self.hosts):
            given = (first.vector, first.batch, first.method.out_channels)
            taken = (second.vector, second.batch, second.method.in_channels)
            if given != taken:
                names = f"{first.method.name} and {second.method.name}"
                raise ValueError(f"{names}: vector, batch and channels are {given} and {taken}, not the same")

    @property
    def latency(self) -> int:
        """Samples from input to output; the delay that methods declare comes besides."""
        early = sum(saved(first.latency, second.method.in_ratio) for first, second in pairwise(self.hosts))
        return sum(host.latency for host in self.hosts) - early

    def process(self, x: Tensor) -> Tensor:
        """Plays `x` `[batch, in_channels, N]` and gives `[batch, out_channels, N]`, as `Host.process` does.

        Each box has done a vector before the next one gets it, so all that passes on does so without delay.
        """
        for host in self.hosts:
            x = host.process(x)
        return x
