"""Measures of reconstructions: perfect for equal signals, exact for known changes, ordered for larger ones."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from riverrun.metrics import Comparison, align, are_audible, compare, mean_comparison
from riverrun.metrics.sound import (
    channel_correlation,
    chroma,
    chroma_peak,
    chroma_similarity,
    log_mel,
    mel_frequencies,
    spectral_convergence,
)

RATE = 48000


def melody(*pitches: float, seconds: float = 0.5, decay: float = 3.0) -> Tensor:
    """Decaying tones of three partials, one after the other, `[N]`."""
    time = torch.arange(round(seconds * RATE)) / RATE
    tones = [sum((6.2831853 * k * pitch * time).sin() / k for k in (1, 2, 3)) for pitch in pitches]
    return torch.cat([0.3 * (-decay * time).exp() * tone for tone in tones])


def stereo(audio: Tensor) -> Tensor:
    return torch.stack([audio, 0.5 * audio])


TUNE = melody(220.0, 330.0, 277.2, 440.0)


def test_a_copy_is_perfect() -> None:
    assert compare(stereo(TUNE), stereo(TUNE), RATE) == Comparison(
        mel=0.0, chroma=pytest.approx(1.0), level=0.0, convergence=0.0, channels=0.0, onset=0.0, onset_f=1.0, lag=0.0
    )


@settings(max_examples=20, deadline=None)
@given(lag=st.integers(-4000, 4000))
def test_a_lag_is_found_exactly_and_corrected(lag: int) -> None:
    late = torch.roll(torch.nn.functional.pad(TUNE, (4096, 4096)), lag)
    original, estimate, found = align(torch.nn.functional.pad(TUNE, (4096, 4096)), late)
    assert found == lag
    torch.testing.assert_close(original, estimate)
    assert len(original) == len(TUNE) + 8192 - abs(lag)


@settings(max_examples=20, deadline=None)
@given(gain=st.floats(-20, 20))
def test_a_gain_is_the_level_and_the_mel_error(gain: float) -> None:
    found = compare(stereo(TUNE), 10 ** (gain / 20) * stereo(TUNE), RATE)
    assert found.level == pytest.approx(gain, abs=0.01)
    assert found.chroma == pytest.approx(1.0, abs=1e-4)
    assert found.mel <= abs(gain) + 0.01  # bands at the floor move less
    assert found.convergence == pytest.approx(abs(10 ** (gain / 20) - 1), rel=0.01, abs=1e-5)
    assert found.lag == 0


def test_a_band_shows_the_level_of_a_sine() -> None:
    sine = (6.2831853 * 1000 * torch.arange(RATE) / RATE).sin()
    assert float(log_mel(sine, RATE).amax(0).median()) == pytest.approx(0.0, abs=1.5)
    assert log_mel(torch.zeros(RATE), RATE).max() == pytest.approx(-80)


@pytest.mark.parametrize("band", [20, 40, 60, 79])
def test_the_frequency_of_a_band_is_loudest_in_it(band: int) -> None:
    sine = (6.2831853 * mel_frequencies(RATE)[band] * torch.arange(RATE) / RATE).sin()
    assert int(log_mel(sine, RATE).median(1).values.argmax()) == band


@pytest.mark.parametrize("semitones", range(12))
def test_chroma_has_its_power_in_the_pitch_class(semitones: int) -> None:
    sine = (6.2831853 * 440 * 2 ** (semitones / 12) * torch.arange(RATE) / RATE).sin()
    profile = chroma(sine, RATE).sum(1)
    assert profile.argmax() == semitones
    assert profile[semitones] > 0.98 * profile.sum()


def test_a_transposed_melody_has_another_chroma_and_an_octave_nearly_the_same() -> None:
    other = melody(233.1, 349.6, 293.7, 466.2)
    octave = melody(440.0, 660.0, 554.4, 880.0)
    assert chroma_similarity(TUNE, other, RATE) < 0.3
    assert chroma_similarity(TUNE, octave, RATE) > 0.9


def test_the_peak_of_the_chroma_is_the_share_of_the_strongest_pitch_class() -> None:
    time = torch.arange(RATE) / RATE
    tones = [(2 * math.pi * pitch * time).sin() for pitch in (440.0, 550.0, 660.0)]
    noise = torch.randn(RATE, generator=torch.Generator().manual_seed(0))
    assert chroma_peak(tones[0], RATE) > 0.95
    assert chroma_peak(sum(tones, torch.zeros(RATE)), RATE) == pytest.approx(1 / 3, abs=0.1)
    assert chroma_peak(noise, RATE) < 0.25
    assert chroma_peak(torch.zeros(RATE), RATE) == pytest.approx(1 / 12, abs=1e-3)


def test_more_noise_is_worse_in_every_spectral_measure() -> None:
    noise = torch.randn(len(TUNE), generator=torch.Generator().manual_seed(0))
    found = [compare(TUNE[None], (TUNE + level * noise)[None], RATE) for level in (0.001, 0.01, 0.1)]
    assert [each.mel for each in found] == sorted(each.mel for each in found)
    assert [each.convergence for each in found] == sorted(each.convergence for each in found)
    assert [each.chroma for each in found] == sorted((each.chroma for each in found), reverse=True)


def test_silence_is_finite_and_far() -> None:
    found = compare(TUNE[None], torch.zeros(1, len(TUNE)), RATE)
    assert all(math.isfinite(value) for value in vars(found).values())
    assert found.convergence == pytest.approx(1.0)
    assert found.mel > 8
    assert all(math.isfinite(value) for value in vars(compare(*2 * [torch.zeros(2, RATE)], RATE)).values())


@settings(max_examples=20, deadline=None)
@given(samples=st.integers(1024, 16000), channels=st.integers(1, 8), gain=st.sampled_from([0.0, 0.3]))
def test_short_audio_of_any_number_of_channels_is_measured(samples: int, channels: int, gain: float) -> None:
    clip = gain * TUNE[5000 : 5000 + samples].repeat(channels, 1)
    copy = compare(clip, clip, RATE)
    assert (copy.mel, copy.level, copy.convergence, copy.onset, copy.onset_f, copy.lag) == (0, 0, 0, 0, 1, 0)
    noise = torch.randn(channels, samples, generator=torch.Generator().manual_seed(0))
    assert all(math.isfinite(value) for value in vars(compare(clip, noise, RATE)).values())
    assert all(math.isfinite(value) for value in vars(compare(noise, clip, RATE)).values())


@settings(max_examples=20, deadline=None)
@given(share=st.floats(-1, 1))
def test_the_correlation_of_channels_is_exact(share: float) -> None:
    generator = torch.Generator().manual_seed(0)
    first, second = (noise - noise.mean() for noise in torch.randn(2, 1 << 16, generator=generator))
    second = second - (second @ first) / (first @ first) * first
    mixed = torch.stack([first, share * first / first.norm() + math.sqrt(1 - share**2) * second / second.norm()])
    assert channel_correlation(mixed) == pytest.approx(share, abs=1e-5)


def test_the_stereo_image_is_measured() -> None:
    swapped = torch.stack([TUNE, -0.5 * TUNE])
    assert compare(stereo(TUNE), swapped, RATE).channels == pytest.approx(2.0)
    assert compare(TUNE[None], TUNE[None], RATE).channels == 0


def test_convergence_ignores_phase_between_windows() -> None:
    sines = [(6.2831853 * 1000 * torch.arange(RATE) / RATE + phase).sin() for phase in (0.0, 1.0)]
    assert spectral_convergence(*sines) < 0.1  # but for the frames at the ends


def test_means_are_taken_measure_by_measure() -> None:
    one, other = Comparison(1, 0, 2, 3, 0, 8, 1, 5), Comparison(3, 1, 0, 1, 1, 4, 0, 15)
    assert mean_comparison([one, other]) == Comparison(2, 0.5, 1, 2, 0.5, 6, 0.5, 10)
    with pytest.raises(ValueError, match="nothing to average"):
        mean_comparison([])


@pytest.mark.parametrize("shapes", [((1, 20000), (2, 20000)), ((20000,), (20000,)), ((1, 1023), (1, 1023))])
def test_what_cannot_be_compared_is_refused(shapes: tuple[tuple[int, ...], tuple[int, ...]]) -> None:
    with pytest.raises(ValueError, match=r"\[C, N\]|too few"):
        compare(*(torch.zeros(shape) for shape in shapes), sample_rate=RATE)


def test_recordings_next_to_silence_do_not_count() -> None:
    loud = torch.randn(2, 2000)
    recordings = [loud, 0.02 * loud, 0.005 * loud, 0 * loud + 0.5, 0.3 * loud]
    assert are_audible(recordings) == [True, True, False, False, True]
    assert are_audible([0 * loud, 0 * loud]) == [True, True]
    assert are_audible([]) == []
