"""Noise that is drawn ahead is the noise that would have been drawn."""

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.models import noise
from riverrun_export.instrument.noise_ahead import AHEAD, NoiseAhead


@given(st.lists(st.integers(1, 9), min_size=1, max_size=8), st.sampled_from([1, 7, 1000, AHEAD + 1]))
@settings(deadline=None, max_examples=20)
def test_blocks_are_parts_of_one_signal(blocks: list[int], lanes: int) -> None:
    ahead = NoiseAhead(3, lanes, 1)
    whole = noise.uniform(seed=3, first=0, frames=sum(blocks), lanes=lanes, stream=1)
    for _ in range(2):  # the second time after a reset
        first = 0
        for count in blocks:
            assert torch.equal(ahead(first, count), whole[first : first + count])
            first += count
