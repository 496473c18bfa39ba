"""How far ahead of the device the model computes."""

import math

import pytest

from riverrun_export.play.model_child import MARGIN, MEMORY_SECONDS, SLACK, Pace

RATE, VECTOR = 48000, 128


def ahead_after(seconds: float, block: int, late: float, usual: float = 0.0005) -> float:
    """Return how many seconds the model is ahead of the device, some seconds after a block that was late."""
    pace = Pace(RATE, block, VECTOR)
    pace.took(late)
    for _ in range(round(seconds * RATE / block)):
        pace.took(usual)
    return (pace.ahead - VECTOR) / RATE


@pytest.mark.parametrize("block", [128, 512, 2048])
def test_a_late_block_is_remembered_as_long_for_every_size(block: int) -> None:
    late = 0.6 * block / RATE
    expected = MARGIN * late * math.exp(-1) + SLACK
    assert ahead_after(MEMORY_SECONDS, block, late, usual=0.0) == pytest.approx(expected, abs=1.5 / RATE)


@pytest.mark.parametrize("block", [128, 1024])
def test_a_late_block_raises_what_is_ahead_at_once_and_never_beyond_two_blocks(block: int) -> None:
    assert ahead_after(0, block, late=0.001) == pytest.approx(MARGIN * 0.001 + SLACK, abs=1 / RATE)
    assert ahead_after(0, block, late=10.0) == 2 * block / RATE


def test_blocks_that_take_as_long_as_ever_stay_as_far_ahead() -> None:
    assert ahead_after(0, 1024, late=0.005) == ahead_after(100, 1024, late=0.005, usual=0.005)
