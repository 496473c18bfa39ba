"""A night on stage in seconds: thousands of blocks of everything at once, and not a trace of it afterwards."""

import copy
import math
import random
from pathlib import Path

import torch
from torch import Tensor, nn

from riverrun_export import contract
from riverrun_export.contract import Contract
from riverrun_export.host import blocks, send

STEPS = 6000
RATIO = 64
BAD = (math.nan, math.inf, -math.inf, 1e30, -1e30)
SENT = (-1, 0, 1, 2, 7, 0.5, 1e9, -1e9)


def block(chance: random.Random, method: contract.Method) -> Tensor:
    """Sound, silence, what is far too loud, or a bad value in any; one to eight frames, one to three entries."""
    frames, batch = chance.choice((1, 1, 1, 2, 3, 8)), chance.choice((1,) * 20 + (2, 3))
    level = chance.choice((0.0, 0.0, 0.1, 1.0, 1e4))
    shape = (batch, method.in_channels, frames * RATIO // method.in_ratio)
    x = level * torch.randn(shape, generator=torch.Generator().manual_seed(chance.randrange(2**31)))
    if chance.random() < 0.1:
        x[..., chance.randrange(shape[2])] = chance.choice(BAD)
    return x


def held(module: nn.Module) -> int:
    return sum(buffer.numel() for buffer in module.buffers())


def play(module: nn.Module, table: Contract, chance: random.Random) -> None:
    method = chance.choice(table.methods)
    x = block(chance, method)
    with torch.inference_mode():
        y = getattr(module, method.name)(x.clone())
    assert y.shape == (x.shape[0], method.out_channels, x.shape[2] * method.in_ratio // method.out_ratio)
    assert y.isfinite().all(), method.name
    if method.out_ratio == 1:
        assert y.abs().max() <= 1


def test_a_night_on_stage(instrument_ts: Path) -> None:
    fresh = torch.jit.load(str(instrument_ts))
    table = contract.read(fresh)
    module, chance = copy.deepcopy(fresh), random.Random(0)
    settled = 0
    for step in range(STEPS):
        if chance.random() < 0.2:  # a flood of messages
            send(module, chance.choice(table.attributes).name, chance.choice(SENT))
        play(module, table, chance)
        if step == STEPS // 4:
            settled = held(module)
    assert held(module) <= 3 * settled  # batches come and go; nothing adds up
    for each in (fresh, module):
        for name, value in {"temperature": 1, "seed": 3, "hold": 0, "listen": 0, "reset": 1}.items():
            send(each, name, value)
    for method in table.methods:
        x = 0.2 * torch.randn(1, method.in_channels, 40 * RATIO // method.in_ratio)
        heard = [blocks(each, method, x, [2 * RATIO]) for each in (fresh, module)]
        torch.testing.assert_close(heard[1], heard[0], atol=2e-5 * max(1.0, float(heard[0].abs().max())), rtol=0)


def test_silence_for_hours_leaves_numbers_that_a_processor_adds_quickly(instrument_ts: Path) -> None:
    """Denormal numbers are 100 times as slow, and a decay towards silence is full of them."""
    module = torch.jit.load(str(instrument_ts))
    blocks(module, contract.read(module).method("forward"), 0.3 * torch.randn(1, 2, 64 * RATIO), [RATIO])
    silence = torch.zeros(1, 2, 3000 * RATIO)
    quiet = blocks(module, contract.read(module).method("forward"), silence, [RATIO])
    for name, buffer in module.named_buffers():
        if buffer.is_floating_point():
            denormal = (buffer != 0) & (buffer.abs() < torch.finfo(torch.float32).tiny)
            assert not denormal.any(), name
    assert not ((quiet != 0) & (quiet.abs() < torch.finfo(torch.float32).tiny)).any()
