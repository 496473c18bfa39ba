"""Measure the delay of a method, and add the delay of the buffers of nn~."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from riverrun_export.check.report import VECTOR_SIZE, Latency
from riverrun_export.contract import Method
from riverrun_export.host import Host
from riverrun_export.host.frontend import FORGOTTEN

MIN_CORRELATION = 0.3
"""Smallest correlation of an output with its input from which a delay can be measured."""

MIN_ENVELOPE_CORRELATION = 0.5
"""The same for their envelopes, which have fewer independent values, so that they are alike by chance more often."""

ENVELOPE_SECONDS = 0.002
"""Duration over which an envelope is averaged."""

BURST_SECONDS = 0.02
"""Duration of a burst, and of a pause."""

MIN_ENERGY = 1e-12
"""Floor of the product of energies, so that the correlation with silence is 0."""


def lag(early: Tensor, late: Tensor, min_correlation: float = MIN_CORRELATION) -> int | None:
    """Return how many samples `late` `[N]` lies behind `early` `[N]`; None if they correlate too little.

    The lag is where the absolute cross-correlation, computed from the spectra, is largest. A change of level or sign
    makes no difference.
    """
    early, late, size = early - early.mean(), late - late.mean(), 2 * len(early)
    product = torch.fft.irfft(torch.fft.rfft(late, size) * torch.fft.rfft(early, size).conj(), size)
    product = product[: len(early)].abs()
    correlation = product.max() / (early.square().sum() * late.square().sum()).sqrt().clamp(min=MIN_ENERGY)
    return int(product.argmax()) if correlation > min_correlation else None


def envelope_lag(early: Tensor, late: Tensor, sample_rate: int) -> int | None:
    """Return how many samples the envelope of `late` `[N]` lies behind that of `early` `[N]`, as `lag` does.

    It finds the delay of a model that synthesises its output with phases of its own.
    """
    size = 2 * round(ENVELOPE_SECONDS * sample_rate / 2) + 1
    signals = torch.stack([early, late]).abs().unsqueeze(1)
    envelopes = functional.avg_pool1d(signals, size, stride=1, padding=size // 2)
    return lag(envelopes[0, 0], envelopes[1, 0], MIN_ENVELOPE_CORRELATION)


def random_bursts(signal: Tensor, sample_rate: int) -> Tensor:
    """Return a signal `[..., N]` that is interrupted by pauses at random, the same each time."""
    size = max(1, round(BURST_SECONDS * sample_rate))
    on = torch.rand(-(-signal.shape[-1] // size), generator=torch.Generator().manual_seed(0)) < 0.5
    return signal * on.repeat_interleave(size)[: signal.shape[-1]]


def latencies(module: torch.nn.Module, method: Method, delay: int) -> list[Latency]:
    """Return how late nn~ plays a method, with its smallest buffer and with the default buffer of Pd.

    Each is computed for Pd after the message `bufsize`, both without the thread of nn~ and with it.

    Args:
        module: the loaded file.
        method: the method.
        delay: samples that the method itself is late.

    Returns:
        One entry for each buffer size and thread setting; none if the contract of the file can't be read.
    """
    try:
        hosts = [
            Host(module, method.name, max(VECTOR_SIZE, buffer), VECTOR_SIZE, threaded=threaded)
            for buffer in (method.ratio, FORGOTTEN)
            for threaded in (False, True)
        ]
    except Exception:  # `Host` reads the params of all methods, and some may be malformed
        return []
    samples = {(host.buffer, host.threaded): host.latency + delay for host in hosts}
    return [Latency(buffer, threaded, late) for (buffer, threaded), late in samples.items()]
