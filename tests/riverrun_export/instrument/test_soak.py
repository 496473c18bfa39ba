"""Long random use: thousands of blocks of any method, value and message leave no trace after a reset."""

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


def block(rng: random.Random, method: contract.Method) -> Tensor:
    """Return a random block: noise of any level, with a bad value or not; one to eight frames, one to three entries."""
    frames, batch = rng.choice((1, 1, 1, 2, 3, 8)), rng.choice((1,) * 20 + (2, 3))
    level = rng.choice((0.0, 0.0, 0.1, 1.0, 1e4))
    shape = (batch, method.in_channels, frames * RATIO // method.in_ratio)
    x = level * torch.randn(shape, generator=torch.Generator().manual_seed(rng.randrange(2**31)))
    if rng.random() < 0.1:
        x[..., rng.randrange(shape[2])] = rng.choice(BAD)
    return x


def state_size(module: nn.Module) -> int:
    return sum(buffer.numel() for buffer in module.buffers())


def play(module: nn.Module, table: Contract, rng: random.Random) -> None:
    method = rng.choice(table.methods)
    x = block(rng, method)
    with torch.inference_mode():
        y = getattr(module, method.name)(x.clone())
    assert y.shape == (x.shape[0], method.out_channels, x.shape[2] * method.in_ratio // method.out_ratio)
    assert y.isfinite().all(), method.name
    if method.out_ratio == 1:
        assert y.abs().max() <= 1


def test_long_random_use_leaves_no_trace(instrument_ts: Path) -> None:
    fresh = torch.jit.load(str(instrument_ts))
    table = contract.read(fresh)
    module, rng = copy.deepcopy(fresh), random.Random(0)
    settled = 0
    for step in range(STEPS):
        if rng.random() < 0.2:  # messages
            send(module, rng.choice(table.attributes).name, rng.choice(SENT))
        play(module, table, rng)
        if step == STEPS // 4:
            settled = state_size(module)
    assert state_size(module) <= 3 * settled  # the batch size changes; the state does not grow
    for each in (fresh, module):
        for name, value in {"temperature": 1, "seed": 3, "hold": 0, "listen": 0, "reset": 1}.items():
            send(each, name, value)
    for method in table.methods:
        x = 0.2 * torch.randn(1, method.in_channels, 40 * RATIO // method.in_ratio)
        outputs = [blocks(each, method, x, [2 * RATIO]) for each in (fresh, module)]
        torch.testing.assert_close(outputs[1], outputs[0], atol=2e-5 * max(1.0, float(outputs[0].abs().max())), rtol=0)


def test_long_silence_leaves_no_denormal_numbers(instrument_ts: Path) -> None:
    """Denormal numbers are 100 times as slow, and occur in a decay to silence."""
    module = torch.jit.load(str(instrument_ts))
    blocks(module, contract.read(module).method("forward"), 0.3 * torch.randn(1, 2, 64 * RATIO), [RATIO])
    silence = torch.zeros(1, 2, 3000 * RATIO)
    quiet = blocks(module, contract.read(module).method("forward"), silence, [RATIO])
    for name, buffer in module.named_buffers():
        if buffer.is_floating_point():
            denormal = (buffer != 0) & (buffer.abs() < torch.finfo(torch.float32).tiny)
            assert not denormal.any(), name
    assert not ((quiet != 0) & (quiet.abs() < torch.finfo(torch.float32).tiny)).any()
