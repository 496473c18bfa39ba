"""`forget`: some batch entries start again from silence, and the others go on unchanged, with every engine."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from small_clips import QUICK, assert_same, parts

from riverrun_export.streaming import ENGINES


@pytest.mark.parametrize("engine", ENGINES)
@settings(deadline=None, max_examples=15, phases=QUICK)
@given(
    before=st.integers(1, 40),
    forgotten=st.lists(st.booleans(), min_size=1, max_size=4),
    after=st.lists(st.integers(1, 5), min_size=1, max_size=3),
)
def test_an_entry_that_forgets_starts_from_silence_and_the_others_go_on(
    engine: str, before: int, forgotten: list[bool], after: list[int]
) -> None:
    decoder, count = parts()[0].decoder, sum(after)
    x = torch.randn(len(forgotten), before + count, 3, generator=torch.Generator().manual_seed(before))
    streaming = ENGINES[engine].stream(decoder)
    for frame in x[:, :before].split(1, 1):
        streaming(frame)
    streaming.forget(torch.tensor(forgotten))
    output = torch.cat([streaming(block) for block in x[:, before:].split(after, 1)], 1).transpose(1, 2)
    on, fresh = decoder(x.transpose(1, 2)), decoder(x[:, before:].transpose(1, 2))
    for entry, restarted in enumerate(forgotten):
        assert_same(output[entry], fresh[entry] if restarted else on[entry, :, -output.shape[2] :])


@pytest.mark.parametrize("engine", ENGINES)
def test_forget_removes_a_nan_from_the_past(engine: str) -> None:
    decoder, x = parts()[0].decoder, torch.randn(2, 6, 3)
    streaming = ENGINES[engine].stream(decoder)
    streaming(torch.full((2, 1, 3), math.nan))
    streaming.forget(torch.tensor([True, True, True]))  # another batch has no past to forget
    assert streaming(x).isnan().all()
    streaming.forget(torch.tensor([True, True]))
    assert_same(streaming(x).transpose(1, 2), decoder(x.transpose(1, 2)))
