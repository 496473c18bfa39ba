"""Several nn~ in a row: the latency of an encoder and a decoder together, measured through a transparent network."""

from __future__ import annotations

from functools import cache

import pytest
import torch
from glass import glass
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from wild import instrument

from riverrun.models.whitening import Whitening
from riverrun_export import contract as contracts
from riverrun_export.check.latency import lag
from riverrun_export.contract import Contract
from riverrun_export.host import Host
from riverrun_export.host.chain import Chain
from riverrun_export.instrument.warm_up import scripted
from riverrun_export.patches.plan import Plan

RATIOS = (64, 128, 1024)
VECTORS = (32, 64, 128, 256, 2048)


@cache
def module(ratio: int) -> nn.Module:
    """Return a scripted instrument that passes audio unchanged, with `ratio` samples a frame."""
    return scripted(instrument(glass(16, 128, ratio), Whitening(ratio)))


@cache
def table(ratio: int) -> Contract:
    return contracts.read(module(ratio))


def row(ratio: int, buffer: int, vector: int, frontend: str = "pd", threaded: bool | None = None) -> Chain:
    module(ratio).set_reset(1)
    boxes = (Host(module(ratio), name, buffer, vector, 1, threaded, frontend) for name in ("encode", "decode"))
    return Chain(boxes)


def patch_latency(plan: Plan, host: Host) -> int:
    """Return the latency of encode and decode that the patch computes with its `expr`, for the settings of `host`."""
    text = plan.late(*(plan.contract.method(name) for name in ("encode", "decode")))
    for inlet, value in enumerate((host.vector, host.buffer, int(not host.threaded)), 1):
        text = text.replace(f"$f{inlet}", str(value))
    return int(eval(text, {"max": max}))  # an expr of Pd and Max is also valid Python


def grid() -> list[tuple[int, int, int, bool | None, str]]:
    """Return ratio, buffer, vector, thread and frontend, where the host plays without gaps."""
    return [
        (ratio, buffer, vector, threaded, frontend)
        for ratio in RATIOS
        for buffer in sorted({0, ratio, 2 * ratio, 2048})
        for vector in VECTORS
        if vector <= max(buffer, ratio)
        for threaded, frontend in ((None, "pd"), (None, "max"), (False, "max"))
    ]


@pytest.mark.parametrize(("ratio", "buffer", "vector", "threaded", "frontend"), grid())
def test_the_latency_of_a_chain_is_the_declared_one(
    ratio: int, buffer: int, vector: int, threaded: bool | None, frontend: str
) -> None:
    chain = row(ratio, buffer, vector, frontend, threaded)
    delay = sum(host.method.delay for host in chain.hosts)
    torch.manual_seed(0)
    whole = chain.latency + delay
    sound = 0.1 * torch.randn(1, 1, -(-(whole + 2048) // vector) * vector)
    output = chain.process(sound)
    assert lag(sound[0, 0], output[0, 0]) == whole
    assert patch_latency(Plan("glass.ts", table(ratio), buffer), chain.hosts[0]) == whole


@pytest.mark.parametrize(
    ("ratio", "delay", "buffer", "samples"),
    [
        (1024, 496, 1024, 3504),
        (1024, 496, 2048, 7600),
        (1024, 496, 0, 1456),
        (128, 112, 1024, 4016),
        (128, 112, 128, 432),
    ],
)
def test_latencies_measured_in_the_real_nn(ratio: int, delay: int, buffer: int, samples: int) -> None:
    table_ = contracts.instrument(contracts.InstrumentSpec(1, 2, ratio, 48000, delay, [], prior=False))
    host = Host(wire(ratio), "encode", buffer)
    assert patch_latency(Plan("made.ts", table_, buffer), host) == samples
    assert Chain([host, Host(wire(ratio), "decode", buffer)]).latency + delay == samples


def wire(ratio: int) -> nn.Module:
    """Return a module with the params of an instrument and no methods."""
    module = nn.Module()
    module.register_buffer("encode_params", torch.tensor([1, 1, 2, ratio]))
    module.register_buffer("decode_params", torch.tensor([2, ratio, 1, 1]))
    module.get_methods = lambda: ["encode", "decode"]  # type: ignore[assignment]
    return module


@settings(deadline=None)
@given(power=st.integers(6, 11), larger=st.integers(0, 3), vector=st.integers(5, 13), thread=st.booleans())
def test_a_decoder_reads_the_frame_that_a_vector_has_begun(power: int, larger: int, vector: int, thread: bool) -> None:
    """Without a network: the number of the frame that the decoder reads, for all valid sizes."""
    ratio, buffer, size = 1 << power, 1 << power + larger, 1 << min(vector, power + larger)
    count = Counter(ratio)
    chain = Chain(Host(count, name, buffer, size, threaded=thread) for name in ("encode", "decode"))
    samples = chain.latency + 4 * max(buffer, size)
    output = chain.process(torch.arange(samples - samples % size, dtype=torch.float32).view(1, 1, -1) // ratio)[0, 0]
    late = output[chain.latency :]
    assert torch.equal(late, torch.arange(len(late)) // ratio * 1.0)


class Counter(nn.Module):
    """Encodes the last sample of each frame, and decodes by holding it."""

    def __init__(self, ratio: int) -> None:
        super().__init__()
        self.ratio = ratio
        self.register_buffer("encode_params", torch.tensor([1, 1, 1, ratio]))
        self.register_buffer("decode_params", torch.tensor([1, ratio, 1, 1]))

    def get_methods(self) -> list[str]:
        return ["encode", "decode"]

    def encode(self, x: Tensor) -> Tensor:
        return x[..., self.ratio - 1 :: self.ratio]

    def decode(self, z: Tensor) -> Tensor:
        return z.repeat_interleave(self.ratio, -1)


def test_boxes_that_do_not_match_are_refused() -> None:
    with pytest.raises(ValueError, match="encode and decode: vector, batch and channels are"):
        Chain([Host(wire(64), "encode", vector=64), Host(wire(64), "decode", vector=128)])
    with pytest.raises(ValueError, match="at least one host"):
        Chain([])
