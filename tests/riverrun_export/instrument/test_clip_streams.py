"""All streams of clips together: scripted equals eager, blocks equal the whole, and a minute of random input."""

from functools import cache

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from small_clips import (
    CLIP,
    QUICK,
    RATE,
    SIZES,
    VALUES,
    D,
    R,
    assert_only,
    assert_same,
    clip_encoder,
    clip_prior,
    in_blocks,
    parts,
    signals,
    triggered,
    voices_stream,
)
from torch import nn
from wild import clip_instrument

from riverrun_export import contract
from riverrun_export.host import blocks, send
from riverrun_export.instrument.coder_streams import SignalStream
from riverrun_export.streaming import ENGINES


@pytest.mark.parametrize("engine", ENGINES)
@settings(deadline=None, max_examples=6, phases=QUICK)
@given(sizes=SIZES, batch=st.integers(1, 3))
def test_scripted_equals_eager_and_blocks_the_whole(engine: str, sizes: list[int], batch: int) -> None:
    for stream, streaming, inlets in scripted(engine):
        x = torch.cat([triggered(signals(20 * R, inlets, entry), [40 + 90 * entry, 800]) for entry in range(batch)])
        for each in (stream, streaming):
            each.reset()
        whole = in_blocks(stream, x, [20])
        for each in (stream, streaming):
            each.reset()
            assert_same(in_blocks(each, x, sizes), whole)


@cache
def scripted(engine: str) -> list[tuple[SignalStream, nn.Module, int]]:
    """Return each kind of stream, eager and scripted, and its number of inlets besides the trigger."""
    kinds = [(clip_encoder(engine), 1), (clip_prior(), 2), (voices_stream(2, engine), D)]
    return [(stream, torch.jit.script(stream), inlets) for stream, inlets in kinds]


def test_a_minute_of_random_input() -> None:
    """Every method in turn with random triggers, values and messages: finite, within full scale, no growing state."""
    module = torch.jit.script(clip_instrument(*parts(), CLIP, sample_rate=RATE))
    table, generator = contract.read(module), torch.Generator().manual_seed(0)

    def chance(below: int) -> int:
        return int(torch.randint(below, (), generator=generator))

    size, sizes, loudest = 20 * R, [], 0.0
    for turn in range(60 * RATE // size):
        method = table.methods[turn % len(table.methods)]
        x = (
            torch.randn(1 + (turn % 97 == 0), method.in_channels, size, generator=generator)
            * (0.3, 1.0, 1e6)[chance(3)]
        )
        x[:, 0] = (torch.rand(x[:, 0].shape, generator=generator) < 3e-3).float()
        if turn % 10 == 0:
            x[..., chance(size)] = VALUES[chance(len(VALUES))]
        if turn % 5 == 0:
            name, value = (("voices", chance(7)), ("seed", chance(3) - 1), ("temperature", chance(6)))[chance(3)]
            send(module, name, value)
        y = blocks(module, method, x, [R * (1 + chance(20))])
        assert y.isfinite().all(), method.name
        if method.out_ratio == 1:
            assert y.abs().max() <= 1
            loudest = max(loudest, float(y.abs().max()))
        sizes.append(sum(buffer.numel() for buffer in module.buffers()))
    assert loudest > 0.01
    assert max(sizes) <= 3 * max(sizes[: len(sizes) // 4])
    send(module, "voices", 1)
    send(module, "seed", 3)
    send(module, "reset", 1)
    x = triggered(signals(16 * R, D), [100])
    output = blocks(module, table.method("decode"), x, [2 * R])
    assert_only(output, x, 100, round(0.005 * RATE))
