"""`ClipEncoder`: the latents of the clip that ends at a trigger, with every engine."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from small_clips import QUICK, SIZES, D, R, assert_same, clip_encoder, in_blocks, parts, signals, triggered
from torch import Tensor

from riverrun_export.streaming import ENGINES


def clip_latents(audio: Tensor, at: int) -> Tensor:
    """Return the latents `[D]` of the T frames up to that of sample `at`, with earlier audio in the encoder's past."""
    model, whitening, _ = parts()
    bands = model.pqmf.analysis(audio[:, :, : (at // R + 1) * R]) / model.level[:, None]
    mean, _ = model.bottleneck.posterior(model.encoder(bands)[..., -model.clip_frames :])
    return whitening(mean)[0, :, 0]


@pytest.mark.parametrize("engine", ENGINES)
@settings(deadline=None, max_examples=10, phases=QUICK)
@given(triggers=st.lists(st.integers(0, 10 * R - 1), min_size=1, max_size=3), sizes=SIZES)
def test_each_entry_encodes_its_own_clip_at_its_own_trigger(engine: str, triggers: list[int], sizes: list[int]) -> None:
    frames = parts()[0].clip_frames
    length, batch = (frames + 12) * R, []
    expected = torch.zeros(len(triggers), D, length // R)
    for entry, trigger in enumerate(triggers):
        audio, at = 0.3 * signals(length, 1, entry), (frames - 1) * R + trigger
        batch.append(triggered(audio, [at]))
        expected[entry, :, at // R :] = clip_latents(audio, at)[:, None]
    assert_same(in_blocks(clip_encoder(engine), torch.cat(batch), sizes), expected)


def test_a_clip_from_the_beginning_is_encoded_as_by_the_offline_model() -> None:
    model, whitening, _ = parts()
    audio, last = 0.3 * signals(model.clip_frames * R, 1), model.clip_frames - 1
    assert_same(clip_encoder()(triggered(audio, [last * R]))[..., last:], whitening(model.encode(audio)))


def test_latents_are_held_until_the_next_trigger_and_a_reset_clears_them() -> None:
    stream, frames = clip_encoder(), parts()[0].clip_frames
    audio = 0.3 * signals(4 * frames * R, 1)
    x = triggered(audio, [(frames - 1) * R + 5, 3 * frames * R + 9])
    z = stream(x)
    first, second = frames - 1, 3 * frames
    assert not z[..., :first].any()
    assert torch.equal(z[..., first:second], z[..., first : first + 1].expand(-1, -1, second - first))
    assert (z[..., second] - z[..., first]).abs().max() > 0.1
    stream.reset()
    assert not stream(0 * x[..., : 2 * R]).any()
    stream.reset()
    assert_same(stream(x), z)
    for batch in (3, 1):
        assert_same(stream(x.expand(batch, -1, -1)), z.expand(batch, -1, -1))


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf, 1e30])
def test_a_bad_sample_has_no_effect_beyond_the_encoders_context(bad: float) -> None:
    model = parts()[0]
    frames, past = model.clip_frames, -(-model.encoder_context() // R)
    audio = 0.3 * signals((2 * frames + past + 4) * R, 1)
    at = [3 * R, audio.size(2) - R]
    spoilt = triggered(audio, at)
    spoilt[0, 1, R] = bad
    output, expected = clip_encoder()(spoilt), clip_encoder()(triggered(audio, at))
    assert output.isfinite().all()
    assert_same(output[..., -1], expected[..., -1])
