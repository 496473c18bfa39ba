"""The limiter: nothing is louder than its ceiling, nothing softer is changed, and blocks may have any size."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from riverrun_export.play.limiter import CEILING, LOUDEST, RELEASE, Limiter

RATE = 16000

SOUNDS = arrays(
    np.float32,
    st.tuples(st.integers(0, 600), st.integers(1, 3)),
    elements=st.floats(-4, 4, width=32) | st.sampled_from([np.nan, np.inf, -np.inf, 3e38, -1e30, CEILING]),
    fill=st.sampled_from([0.0, 0.5, -0.5]),
)


@settings(deadline=None)
@given(sound=SOUNDS, cuts=st.lists(st.integers(0, 600), max_size=8))
def test_blocks_of_any_size_sound_as_the_whole_does_and_are_finite_and_bounded(
    sound: np.ndarray, cuts: list[int]
) -> None:
    limiter = Limiter(RATE)
    places = [0, *sorted(min(cut, len(sound)) for cut in cuts), len(sound)]
    blocks = [limiter.limit(sound[start:end]) for start, end in pairwise(places)]
    whole = Limiter(RATE).limit(sound)
    assert np.array_equal(np.concatenate(blocks), whole)
    assert whole.dtype == np.float32
    assert np.isfinite(whole).all()
    assert np.abs(whole).max(initial=0.0) <= CEILING + 1e-6
    assert not whole[~np.isfinite(sound)].any()


@settings(deadline=None)
@given(sound=arrays(np.float32, st.tuples(st.integers(1, 300), st.integers(1, 3)), elements=st.floats(-1, 1, width=32)))
def test_what_is_below_the_ceiling_is_left_as_it_is(sound: np.ndarray) -> None:
    sound = sound * np.float32(0.97)
    limiter = Limiter(RATE)
    assert np.array_equal(limiter.limit(sound), sound)
    assert limiter.reduction == 0


@settings(deadline=None)
@given(sound=arrays(np.float32, st.tuples(st.integers(1, 300), st.just(2)), elements=st.floats(-8, 8, width=32)))
def test_all_channels_get_the_same_gain_so_the_image_stays(sound: np.ndarray) -> None:
    limited = Limiter(RATE).limit(sound)
    np.testing.assert_allclose(limited[:, 0] * sound[:, 1], limited[:, 1] * sound[:, 0], rtol=1e-5, atol=1e-6)
    assert (np.abs(limited) <= np.abs(sound)).all()
    assert (limited * sound >= 0).all()


def test_the_gain_falls_at_once_and_recovers_smoothly_to_exactly_one() -> None:
    limiter = Limiter(RATE)
    sound = np.full((RATE, 1), 0.25, np.float32)
    sound[100] = 2.0
    gain = limiter.limit(sound)[:, 0] / sound[:, 0]
    assert (gain[:100] == 1).all()
    assert gain[100] == pytest.approx(CEILING / 2, rel=1e-3)
    assert limiter.reduction == pytest.approx(20 * np.log10(2 / CEILING), abs=0.01)
    recovery = np.diff(gain[100:])
    assert (recovery >= 0).all()
    assert recovery.max() <= 1.01 / (RELEASE * RATE)
    end = 101 + round(RELEASE * RATE * np.log(2 / CEILING))
    assert (gain[end:] == 1).all()
    assert (gain[100 : end - 2] < 1).all()


def test_one_wrong_sample_mutes_for_less_than_a_second() -> None:
    sound = np.full((RATE, 2), 0.5, np.float32)
    sound[0] = 3e38
    limited = Limiter(RATE).limit(sound)
    assert np.abs(limited[0]).max() <= CEILING + 1e-6
    assert (limited[round(RELEASE * RATE * np.log(LOUDEST / CEILING)) + 1 :] == 0.5).all()
