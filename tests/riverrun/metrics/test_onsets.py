"""Onsets: found where notes begin, to a millisecond, whatever the level; matched once each."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.nn import functional

from riverrun.metrics.onsets import TOLERANCE_SECONDS, compare_onsets, find_onsets, match_onsets

RATE = 48000


def notes(*onsets: float, seconds: float = 3.0, sample_rate: int = RATE, decay: float = 6.0) -> Tensor:
    """Decaying tones of rising pitch that begin at the given times in seconds, `[N]`."""
    time = torch.arange(round(seconds * sample_rate)) / sample_rate
    audio = torch.zeros_like(time)
    for number, onset in enumerate(onsets):
        since = time - onset
        pitch = 220 * 2 ** (number * 3 / 12)
        tone = sum((6.2831853 * k * pitch * since).sin() / k for k in (1, 2, 3, 4))
        audio += torch.where(since >= 0, 0.2 * (-decay * since.clamp(min=0)).exp() * tone, torch.zeros(()))
    return audio


TIMES = (0.01, 0.31, 0.722, 1.043, 1.2, 1.904, 2.5)
PHRASE = notes(*TIMES)


@pytest.mark.parametrize("sample_rate", [22050, 44100, 48000, 96000])
def test_onsets_are_found_to_two_milliseconds_at_any_sample_rate(sample_rate: int) -> None:
    found = find_onsets(notes(*TIMES, sample_rate=sample_rate), sample_rate)
    assert found.tolist() == pytest.approx(TIMES, abs=0.002)


@settings(max_examples=20, deadline=None)
@given(milliseconds=st.floats(0, 40), gain=st.floats(-40, 10))
def test_a_delay_is_the_onset_error_at_any_level(milliseconds: float, gain: float) -> None:
    late = round(milliseconds / 1000 * RATE)
    delayed = functional.pad(10 ** (gain / 20) * PHRASE, (late, 0))[: len(PHRASE)]
    error, f_measure = compare_onsets(PHRASE, delayed, RATE)
    assert error == pytest.approx(1000 * late / RATE, abs=0.5)
    assert f_measure == 1.0


def test_a_slow_attack_is_late() -> None:
    fades = torch.ones_like(PHRASE)
    for time in TIMES:
        first = round(time * RATE)
        fades[first : first + 1920] = torch.linspace(0, 1, 1920)
    assert compare_onsets(PHRASE, PHRASE * fades, RATE)[0] > 5


def test_missing_and_added_onsets_lower_the_f_measure() -> None:
    assert compare_onsets(PHRASE, notes(*TIMES[::2]), RATE)[1] == pytest.approx(2 * 4 / 11)
    assert compare_onsets(notes(*TIMES[::2]), PHRASE, RATE)[1] == pytest.approx(2 * 4 / 11)
    assert compare_onsets(PHRASE, torch.zeros_like(PHRASE), RATE) == (1000 * TOLERANCE_SECONDS, 0.0)
    assert compare_onsets(torch.zeros_like(PHRASE), PHRASE, RATE) == (0.0, 0.0)
    assert compare_onsets(*2 * [torch.zeros(RATE)], RATE) == (0.0, 1.0)


def test_a_sustained_sound_has_no_onsets_and_noise_has_few() -> None:
    time = torch.arange(2 * RATE) / RATE
    vibrato = (6.2831853 * 440 * time + 3 * (6.2831853 * 6 * time).sin()).sin()
    assert find_onsets(0.3 * vibrato, RATE)[1:].tolist() == []  # but for its start
    assert compare_onsets(0.3 * vibrato, 0.3 * vibrato, RATE) == (0.0, 1.0)
    noise = 0.1 * torch.randn(20 * RATE, generator=torch.Generator().manual_seed(0))
    assert len(find_onsets(noise, RATE)) <= 20


def test_a_cut_into_a_sound_is_no_onset_and_a_start_from_silence_is_one() -> None:
    cut = PHRASE[round(0.4 * RATE) :]
    late = functional.pad(cut, (480, 0))[: len(cut)]
    late[: 480 + 960] = 0  # the model has no past to start from
    assert compare_onsets(cut, cut, RATE) == (0.0, 1.0)
    assert compare_onsets(cut, late, RATE)[0] == pytest.approx(10, abs=0.5)
    assert compare_onsets(notes(0.003), notes(0.023), RATE)[0] == pytest.approx(20, abs=0.5)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 300), max_size=12), st.lists(st.integers(0, 300), max_size=12))
def test_each_onset_is_matched_once_and_nearest_first(first: list[int], second: list[int]) -> None:
    reference, estimate = (torch.tensor(times, dtype=torch.double) / 100 for times in (first, second))
    distances = match_onsets(reference, estimate)
    assert len(distances) <= min(len(first), len(second))
    assert distances == sorted(distances)
    assert all(distance <= TOLERANCE_SECONDS for distance in distances)
    assert sorted(match_onsets(estimate, reference)) == pytest.approx(distances, abs=1e-9)
    assert match_onsets(reference, reference) == [0.0] * len(first)
