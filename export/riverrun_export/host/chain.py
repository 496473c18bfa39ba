"""Several nn~ objects in a row: `Host`s connected in series, and the latency of the whole row.

nn~ holds each latent of an encoder for R samples, and reads the last of each R samples at a decoder. An encoder whose
latency is a multiple of R minus one vector has already begun its new latent by then, so that the decoder reads it R
samples earlier than the sum of the two latencies suggests. The latency of the row is that sum, minus the remainder of
the first latency divided by R. The remainder is R − V for a vector V below R, and 0 from R on.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from torch import Tensor

from riverrun_export.host import Host


def saved(latency: int, in_ratio: int) -> int:
    """Return how many samples less than the sum of both latencies two objects in a row have.

    Args:
        latency: of the first object, in samples.
        in_ratio: of the method of the second object.
    """
    return latency % in_ratio


class Chain:
    """nn~ objects in a row, connected by cords, which add no latency.

    Args:
        hosts: from the first to the last; each has as many inlets as the one before has outlets.

    Raises:
        ValueError: if there is no host, or if two differ in vector, batch or number of channels.
    """

    def __init__(self, hosts: Iterable[Host]) -> None:
        self.hosts = tuple(hosts)
        if not self.hosts:
            raise ValueError("a chain needs at least one host")
        for first, second in pairwise(self.hosts):
            output = (first.vector, first.batch, first.method.out_channels)
            expected = (second.vector, second.batch, second.method.in_channels)
            if output != expected:
                names = f"{first.method.name} and {second.method.name}"
                raise ValueError(f"{names}: vector, batch and channels are {output} and {expected}, not the same")

    @property
    def latency(self) -> int:
        """Samples from input to output, without the delays that the methods declare."""
        early = sum(saved(first.latency, second.method.in_ratio) for first, second in pairwise(self.hosts))
        return sum(host.latency for host in self.hosts) - early

    def process(self, x: Tensor) -> Tensor:
        """Play `x`, as `Host.process` does. Each host has finished a vector before the next one reads it.

        Args:
            x: `[batch, in_channels, N]`.

        Returns:
            `[batch, out_channels, N]`.
        """
        for host in self.hosts:
            x = host.process(x)
        return x
