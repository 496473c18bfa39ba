"""`Voices`: each clip is the offline model's, from the exact sample of its trigger, and fades out when it must."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from small_clips import (
    FADES,
    QUICK,
    SIZES,
    D,
    R,
    assert_only,
    assert_same,
    clip,
    in_blocks,
    parts,
    signals,
    triggered,
    voices_stream,
)
from torch import Tensor

from riverrun_export.streaming import ENGINES


@settings(deadline=None, max_examples=25, phases=QUICK)
@given(
    at=st.integers(0, 4 * R),
    sizes=SIZES,
    voices=st.integers(1, 4),
    engine=st.sampled_from(sorted(ENGINES)),
    fade=st.sampled_from(FADES),
    channels=st.integers(1, 2),
    noisy=st.booleans(),
)
def test_a_clip_is_the_offline_models_from_its_exact_sample(
    at: int, sizes: list[int], voices: int, engine: str, fade: int, channels: int, noisy: bool
) -> None:
    model = parts(channels, noisy)[0]
    length = model.clip_frames * R
    x = triggered(signals(length + 7 * R, D, at), [at])  # the latents change all the time
    output = in_blocks(voices_stream(voices, engine, fade, channels, noisy), x, sizes)
    assert_only(output, x, at, fade, channels, noisy)


@pytest.mark.parametrize("fade", FADES)
@pytest.mark.parametrize("voices", [1, 2, 4])
def test_with_one_clip_more_than_voices_the_oldest_fades_out(voices: int, fade: int) -> None:
    gap, length = fade + R, parts()[0].clip_frames * R
    at = [11 + gap * number for number in range(voices + 1)]
    x = triggered(signals(at[-1] + length + R - (at[-1] + length) % R, D), at)
    output = voices_stream(voices, fade=fade)(x)[0]

    def sum_from(first: int) -> Tensor:
        output = torch.zeros(1, x.size(2))
        for each in at[first:]:
            output[:, each : each + length] += clip(x[0, 1:, each], fade)
        return output.clamp(-1, 1)

    new = at[-1]
    assert_same(output[:, :new], sum_from(0)[:, :new])
    assert_same(output[:, new + fade :], sum_from(1)[:, new + fade :])
    between = output[:, new : new + fade] - sum_from(1)[:, new : new + fade]  # the oldest, with a linear fade
    going = torch.linspace(1, 0, fade + 1)[:-1]
    assert_same(between, clip(x[0, 1:, at[0]], fade)[:, new - at[0] :][:, :fade] * going)


def test_a_reset_is_silent_at_once_and_starts_again() -> None:
    stream, x = voices_stream(2), triggered(signals(12 * R, D), [5, 200])
    first = stream(x)
    stream(x[..., : 4 * R])
    stream.reset()
    assert not stream(0 * x[..., : 4 * R]).any()
    stream(x[..., : 3 * R])
    stream.reset()
    assert_same(stream(x), first)


def test_a_new_number_of_voices_ends_all_clips_and_an_open_trigger_starts_none() -> None:
    stream, x = voices_stream(1), signals(4 * R, 1 + D)
    x[:, 0] = 1.0
    assert stream(x).any()
    stream.control("voices", 3.0)
    assert not stream(x).any()
    later = triggered(signals(12 * R, D), [100])
    stream(0 * x)
    assert_only(stream(later), later, 100, FADES[0])


@pytest.mark.parametrize(("bad", "read"), [(math.nan, 0.0), (math.inf, 1e4), (-math.inf, -1e4), (1e30, 1e4)])
def test_a_bad_latent_is_clamped(bad: float, read: float) -> None:
    x = triggered(signals(16 * R, D), [100])
    good = x.clone()
    x[0, 2, 100], good[0, 2, 100] = bad, read
    expected = voices_stream()(good)
    assert expected.any()
    assert_same(voices_stream()(x), expected)


@pytest.mark.parametrize("voices", [1, 4])
def test_the_decoder_computes_the_same_steps_for_any_triggers(voices: int) -> None:
    steps: list[list[tuple[int, ...]]] = []
    for at in ([], [0], [3, 300, 520]):
        stream, shapes = voices_stream(voices), []
        stream.decoder.register_forward_pre_hook(lambda _, rows, shapes=shapes: shapes.append(tuple(rows[0].shape)))
        in_blocks(stream, triggered(signals(10 * R, D), at), [3, 1])
        steps.append(shapes)
    assert steps == [[(voices + 1, 1, 3)] * 10] * 3
