"""Noise: its bits, its statistics, and that it depends on its arguments only."""

import io

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from torch import Tensor, nn

from riverrun.models import noise

SEEDS = [0, 1, -1, 12345, 2**40 + 7, -(2**63)]
seeds = st.integers(-(2**63), 2**63 - 1)
firsts = st.integers(0, 2**40)


def squares32(counter: np.ndarray, key: int) -> np.ndarray:
    """Compute squares32 (Widynski 2020) in unsigned arithmetic."""

    def swap_halves(x: np.ndarray) -> np.ndarray:
        return (x >> np.uint64(32)) | (x << np.uint64(32))

    y = counter * np.uint64(key % 2**64)
    z = y + np.uint64(key % 2**64)
    x = swap_halves(y * y + y)
    x = swap_halves(x * x + z)
    x = swap_halves(x * x + y)
    return (x * x + z) >> np.uint64(32)


@given(seed=seeds, first=firsts, stream=st.integers(0, 2**31))
@settings(max_examples=30, deadline=None)
def test_the_bits_are_those_of_squares32(seed: int, first: int, stream: int) -> None:
    counter = np.arange(first, first + 5, dtype=np.uint64)[:, None] * np.uint64(65536) + np.arange(7, dtype=np.uint64)
    bits = squares32(counter, noise._key(seed, stream))
    expected = ((bits >> np.uint64(9)).astype(np.float64) + 0.5) / 2**23
    np.testing.assert_array_equal(noise.uniform(seed, first, 5, 7, stream).numpy(), expected.astype(np.float32))


@pytest.mark.parametrize("seed", SEEDS)
def test_uniform_is_uniform(seed: int) -> None:
    values = noise.uniform(seed, 1000, 2048, 16, 3).flatten().double().numpy()
    assert stats.kstest(values, "uniform").pvalue > 1e-3
    octets = np.bincount((values * 256).astype(int), minlength=256)
    assert stats.chisquare(octets).pvalue > 1e-3


@pytest.mark.parametrize("seed", SEEDS)
def test_normal_is_standard_normal(seed: int) -> None:
    values = noise.normal(seed, 0, 2048, 32, 1).flatten().double().numpy()
    n = values.size
    assert abs(values.mean()) < 4 * n**-0.5
    assert abs(values.var() - 1) < 4 * (2 / n) ** 0.5
    assert abs(stats.skew(values)) < 4 * (6 / n) ** 0.5
    assert abs(stats.kurtosis(values)) < 4 * (24 / n) ** 0.5
    assert stats.kstest(values, "norm").pvalue > 1e-3


def assert_uncorrelated(columns: Tensor) -> None:
    """Assert that no two columns of `[N, K]`, and of their squares, are correlated beyond chance."""
    for values in (columns.double(), columns.double().square()):
        values = (values - values.mean(0)) / values.std(0)
        correlation = values.T @ values / len(values)
        assert (correlation - torch.eye(values.shape[1])).abs().max() < 5.5 * len(values) ** -0.5


def test_lanes_are_independent() -> None:
    assert_uncorrelated(noise.normal(5, 0, 8192, 64, 0))


def test_frames_are_independent() -> None:
    for lane in (0, 1, 63):
        sequence = noise.normal(5, 0, 8192 + 64, 64, 0)[:, lane]
        assert_uncorrelated(sequence.unfold(0, 64, 1)[:8192])


def test_seeds_are_independent() -> None:
    near = [noise.normal(seed, 0, 8192, 1, 0) for seed in range(-32, 32)]
    far = [noise.normal(2**power, 0, 8192, 1, 0) for power in range(6, 63)]
    assert_uncorrelated(torch.cat(near + far, dim=1))


def test_streams_are_independent() -> None:
    assert_uncorrelated(torch.cat([noise.normal(9, 0, 8192, 1, stream) for stream in range(64)], dim=1))
    # seed and stream are not interchangeable
    assert not torch.equal(noise.normal(1, 0, 8, 8, 2), noise.normal(2, 0, 8, 8, 1))


@given(seed=seeds, first=firsts, blocks=st.lists(st.integers(1, 9), min_size=1, max_size=6), lanes=st.integers(1, 20))
@settings(max_examples=30, deadline=None)
def test_noise_does_not_depend_on_block_size_and_number_of_lanes(
    seed: int, first: int, blocks: list[int], lanes: int
) -> None:
    whole = noise.normal(seed, first, sum(blocks), 20, 4)[:, :lanes]
    starts = [first + sum(blocks[:index]) for index in range(len(blocks))]
    parts = [noise.normal(seed, start, frames, lanes, 4) for start, frames in zip(starts, blocks, strict=True)]
    assert torch.equal(torch.cat(parts), whole)


def test_extreme_bits_give_finite_noise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noise, "_bits", lambda *_: torch.tensor([[0, 2**32 - 1]]))
    uniform, normal = noise.uniform(0, 0, 1, 2, 0), noise.normal(0, 0, 1, 2, 0)
    assert 0 < uniform[0, 0] < uniform[0, 1] < 1
    assert normal.isfinite().all()
    assert 6 < normal[0, 1] == -normal[0, 0] < 6.4


class Draw(nn.Module):
    def forward(self, seed: int, first: int, frames: int, lanes: int, stream: int) -> tuple[Tensor, Tensor]:
        return noise.uniform(seed, first, frames, lanes, stream), noise.normal(seed, first, frames, lanes, stream)


@pytest.fixture(scope="module")
def scripted() -> torch.jit.ScriptModule:
    file = io.BytesIO()
    torch.jit.save(torch.jit.script(Draw()), file)
    file.seek(0)
    return torch.jit.load(file)


@given(seed=seeds, first=firsts, stream=st.integers(0, 2**31))
@settings(max_examples=30, deadline=None)
def test_scripted_equals_eager(scripted: torch.jit.ScriptModule, seed: int, first: int, stream: int) -> None:
    for actual, expected in zip(scripted(seed, first, 3, 5, stream), Draw()(seed, first, 3, 5, stream), strict=True):
        assert torch.equal(actual, expected)


def test_noise_is_on_the_cpu_for_any_default_device() -> None:
    with torch.device("meta"):
        drawn = noise.normal(3, 0, 4, 4, 0)
    assert torch.equal(drawn, noise.normal(3, 0, 4, 4, 0))
