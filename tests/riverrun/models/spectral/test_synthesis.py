"""Synthesis: what was analysed comes back in pitch, level and stereo image; blocks; transposition; any input."""

import math
from statistics import median

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from spectra import (
    HOP,
    RATE,
    cents,
    correlation,
    decibels,
    measured_frequency,
    phases_of_noise,
    resynthesise,
    sine,
    synthesise,
    synthesiser,
    targets,
    white,
)
from torch import Tensor

from riverrun.audio.descriptors import CLIP_NAMES, clip_descriptors
from riverrun.models.spectral.features import FLOOR, feature_count
from riverrun.models.spectral.grid import Grid
from riverrun.models.spectral.synthesis import Synthesiser, bin_weights

GRID = Grid(RATE)
FRAMES = 64
SAMPLES = FRAMES * HOP
STEADY = slice(6000, -1000)
"""Samples of a signal of FRAMES that do not hear its start or end."""


def chord(channels: int = 1, frames: int = FRAMES) -> Tensor:
    """Return the features of a chord in noise, `[1, frames, F]`."""
    tones = sum(sine(hertz, frames * HOP, 0.1) for hertz in (220.0, 277.2, 330.0, 3000.0))
    audio = torch.as_tensor(tones) + 0.03 * white(1, channels, frames * HOP)
    return targets(channels)(audio, frames, late=0)


@given(st.floats(math.log(55), math.log(10000)), st.floats(0.003, 0.9), st.floats(0, 6.28))
@settings(max_examples=25, deadline=None)
def test_a_sine_comes_back_with_its_pitch_and_level(log_hertz: float, amplitude: float, phase: float) -> None:
    hertz = math.exp(log_hertz)
    tone = sine(hertz, SAMPLES, amplitude, phase)
    output = resynthesise(tone[None, None])[0, 0, STEADY]
    assert abs(cents(measured_frequency(output, hertz, apart=256), hertz)) < 2
    assert abs(decibels(output, tone)) < 1.5


@pytest.mark.parametrize("rate", [8000, 22050, 44100, 48000, 96000])
def test_sines_at_any_sample_rate(rate: int) -> None:
    levels = []
    for hertz in (60.0, 101.0, 150.0, 220.0, 440.0, 555.0, 1234.0):
        tone = sine(hertz, SAMPLES, rate=rate)
        output = resynthesise(tone[None, None], rate)[0, 0, STEADY]
        assert abs(cents(measured_frequency(output, hertz, rate, apart=256), hertz)) < 2.5
        levels.append(abs(decibels(output, tone)))
    assert median(levels) < 0.5
    assert max(levels) < 1.5


@pytest.mark.parametrize(("start", "octaves"), [(220.0, 1.0), (440.0, -1.0), (1000.0, 0.5), (110.0, 0.25)])
def test_a_glide_comes_back(start: float, octaves: float) -> None:
    """A glide of some octaves a second."""
    seconds = torch.arange(2 * SAMPLES, dtype=torch.float64) / RATE
    cycles = start * (2 ** (octaves * seconds) - 1) / (octaves * math.log(2))
    audio = (0.3 * torch.sin(2 * math.pi * cycles)).float()
    output = resynthesise(audio[None, None])[0, 0]
    assert abs(decibels(output[STEADY], audio)) < 0.5
    for first in range(8000, 28000, 4000):
        part = slice(first, first + 2048)
        middle = start * 2 ** (octaves * (first + 1024) / RATE)
        here, there = (measured_frequency(signal[part], middle, apart=256) for signal in (audio, output))
        assert abs(cents(there, here)) < 20


def test_two_sines_stay_apart() -> None:
    pair = sine(440, SAMPLES) + sine(554.4, SAMPLES, 0.1)
    output = resynthesise(pair[None, None])[0, 0, STEADY]
    for hertz in (440.0, 554.4):
        assert abs(cents(measured_frequency(output, hertz, apart=256), hertz)) < 2
    assert abs(decibels(output, pair)) < 0.5


def test_white_noise_is_as_loud_as_it_was() -> None:
    """A part of it is read as sinusoids, so that the gain of the rest is not 1."""
    audio = 0.1 * white(1, 1, 4 * SAMPLES)
    assert abs(decibels(resynthesise(audio)[..., STEADY], audio)) < 1


def test_noise_reaches_the_highest_bin() -> None:
    """Above the highest frequency of the grid there is no edge."""
    features = torch.zeros_like(chord(1)) - 3
    output = synthesiser(1)(features, phases_of_noise(features.shape[1], 1), *synthesiser(1).initial_state(1))[0]
    spectrum = torch.stft(output[0], 1024, window=torch.hann_window(1024), return_complex=True).abs().square().mean(-1)
    assert spectrum[0, -16:-2].mean() > 0.25 * spectrum[0, -160:-80].mean()


@pytest.mark.parametrize("phase", [0.0, math.pi / 4, math.pi / 2, 2.0, math.pi])
def test_correlation_and_levels_of_a_sine_in_stereo(phase: float) -> None:
    audio = torch.stack([sine(440, SAMPLES), sine(440, SAMPLES, 0.1, phase)])
    output = resynthesise(audio[None])[0, :, STEADY]
    assert correlation(output) == pytest.approx(math.cos(phase), abs=0.02)
    for own, heard in zip(audio, output, strict=True):
        assert abs(decibels(heard, own)) < 0.5


@pytest.mark.parametrize("alike", [1.0, 0.7, 0.0, -1.0])
def test_correlation_of_noise_in_stereo(alike: float) -> None:
    first, second = white(1, 1, 4 * SAMPLES), white(1, 1, 4 * SAMPLES, seed=1)
    audio = 0.1 * torch.cat([first, 0.5 * (alike * first + math.sqrt(1 - alike**2) * second)], 1)
    output = resynthesise(audio)[0, :, STEADY]
    assert correlation(output) == pytest.approx(alike, abs=0.2)
    assert decibels(output[0], output[1]) == pytest.approx(decibels(audio[0, 0], audio[0, 1]), abs=0.5)


@given(st.lists(st.integers(1, 12), min_size=1, max_size=5), st.integers(1, 2), st.sampled_from([0.0, 7.0]))
@settings(max_examples=15, deadline=None)
def test_blocks_with_their_state_equal_the_whole(blocks: list[int], channels: int, transpose: float) -> None:
    frames = sum(blocks)
    features, phasors = chord(channels, frames), phases_of_noise(frames, channels)
    model, semitones = synthesiser(channels), torch.tensor([transpose])
    whole, *last = model(features, phasors, *model.initial_state(1), semitones)
    state, parts, first = model.initial_state(1), [], 0
    for block in blocks:
        part = slice(first, first + block)
        audio, *carried = model(features[:, part], phasors[part], *state, semitones)
        state, first = (carried[0], carried[1], carried[2]), first + block
        parts.append(audio)
    torch.testing.assert_close(torch.cat(parts, 2), whole, atol=1e-3, rtol=0)
    torch.testing.assert_close(state[2], last[2], atol=1e-3, rtol=0)


def test_equal_features_give_equal_sound() -> None:
    features = chord()
    output = synthesise(features)
    assert torch.equal(output, synthesise(features.clone()))
    nudged = synthesise(features + 1e-6 * white(*features.shape))
    assert decibels(nudged - output, output) < -50  # a rounding error stays one


def test_stereo_sounds_under_autocast_too() -> None:
    features = chord(channels=2, frames=8)
    model, phasors = synthesiser(2), phases_of_noise(8, 2)
    wanted = model(features, phasors, *model.initial_state(1))[0]
    with torch.autocast("cpu", torch.bfloat16):
        output = model(features, phasors, *model.initial_state(1))[0]
    assert abs(decibels(output, wanted)) < 0.5


def test_it_is_causal() -> None:
    features = chord()
    changed = features.clone()
    changed[:, 20:] = -3
    before, after = synthesise(features), synthesise(changed)
    # sums are as long as the most sinusoids of any frame, and round as they are grouped
    torch.testing.assert_close(before[..., : 20 * HOP], after[..., : 20 * HOP], atol=1e-6, rtol=0)
    assert not torch.equal(before[..., 20 * HOP :], after[..., 20 * HOP :])


def test_all_frequencies_can_sound_at_once() -> None:
    """The sinusoids of silent frequencies are left out; every other one sounds, and takes a gradient."""
    torch.manual_seed(0)
    model = synthesiser(1)
    sounding = torch.rand(1, 2, GRID.size, requires_grad=True)
    phases, still = torch.rand(1, 2, GRID.size), torch.zeros(1, 2, GRID.size)
    turned = torch.polar(torch.ones_like(phases), phases)
    grains = model.sinusoids(sounding, still, turned, model.alike, model.alike)
    time = torch.arange(2 * HOP, dtype=torch.float64) - HOP
    angles = 2 * math.pi * GRID.frequencies[:, None] * time + phases.double()[0, :, :, None]
    waves = angles.cos()
    expected = (sounding.double()[0, :, :, None] * waves).sum(1)
    torch.testing.assert_close(grains[0, :, 0].double(), expected, atol=2e-3, rtol=0)
    grains[0, 0, 0, 3].backward()
    torch.testing.assert_close(sounding.grad[0, 0].double(), waves[0, :, 3], atol=1e-4, rtol=0)
    silent = model.sinusoids(torch.zeros(1, 2, GRID.size), still, turned, model.alike, model.alike)
    assert not silent.any()


def test_clips_of_a_batch_are_independent() -> None:
    features = torch.cat([chord(), chord().flip(1)])
    both = synthesise(features)
    for own, clip in zip(features, both, strict=True):
        torch.testing.assert_close(synthesise(own[None])[0], clip, atol=1e-3, rtol=0)


@given(st.floats(-24, 24), st.floats(math.log(120), math.log(2500)))
@settings(max_examples=20, deadline=None)
def test_transposition_multiplies_the_pitch(semitones: float, log_hertz: float) -> None:
    hertz = math.exp(log_hertz)
    goal = hertz * 2 ** (semitones / 12)
    tone = sine(hertz, 2 * SAMPLES)
    output = resynthesise(tone[None, None], transpose=semitones)[0, 0, STEADY]
    assert abs(cents(measured_frequency(output, goal, apart=256), goal)) < 2
    assert abs(decibels(output, tone)) < 1


def test_what_is_transposed_above_the_nyquist_frequency_is_silent() -> None:
    tone = sine(12000, SAMPLES)
    assert decibels(resynthesise(tone[None, None], transpose=14)[0, 0, STEADY], tone) < -20


@pytest.mark.parametrize("channels", [1, 2, 3])
def test_silence(channels: int) -> None:
    features = torch.zeros(2, 8, feature_count(GRID, channels))
    features[..., : GRID.size] = math.log(FLOOR)
    output = synthesise(features, channels)
    assert output.shape == (2, channels, 8 * HOP)
    assert output.abs().max() < 1e-3 * FLOOR


@given(st.lists(st.floats(-30, 6), min_size=3, max_size=60), st.integers(1, 3), st.floats(-24, 24))
@settings(max_examples=25, deadline=None)
def test_any_features_give_finite_sound_and_state(values: list[float], channels: int, transpose: float) -> None:
    size = feature_count(GRID, channels)
    features = torch.tensor(values).repeat(3 * size)[: 3 * size].view(1, 3, size)
    model = synthesiser(channels)
    outputs = model(features, phases_of_noise(3, channels), *model.initial_state(1), torch.tensor([transpose]))
    assert all(each.isfinite().all() for each in outputs)


@pytest.mark.parametrize("value", [100.0, 1e4, math.inf])
def test_a_broken_frame_is_over_after_two_frames(value: float) -> None:
    features = chord(frames=8)
    features[:, 2] = value
    assert synthesise(features)[..., 4 * HOP :].isfinite().all()


@pytest.mark.parametrize("channels", [1, 2])
def test_gradients_are_finite(channels: int) -> None:
    for features in (chord(channels), torch.full_like(chord(channels), math.log(FLOOR))):
        leaf = features.clone().requires_grad_()
        (gradient,) = torch.autograd.grad(synthesise(leaf, channels).square().sum(), leaf)
        assert gradient.isfinite().all()


@given(st.integers(8000, 96000), st.sampled_from([64, 128, 256, 512]))
@settings(max_examples=10, deadline=None)
def test_bins_of_the_noise_take_means_of_frequencies(rate: int, hop: int) -> None:
    frequencies = Grid(rate).frequencies
    weights = bin_weights(frequencies, hop)
    assert weights.shape == (len(frequencies), hop + 1)
    assert (weights >= 0).all()
    bins = torch.arange(hop + 1) / (2 * hop)
    inside = (bins > frequencies[0]) & (bins < frequencies[-1])
    torch.testing.assert_close(weights.sum(0)[inside], torch.ones(int(inside.sum())).double())
    centre = (weights * frequencies[:, None]).sum(0)[inside]
    # a mean is closer than a bin, or than a step where a bin is narrower
    assert ((centre - bins[inside]).abs() < torch.clamp(0.02 * bins[inside], min=0.5 / hop)).all()


def test_the_table_of_a_synthesiser_is_not_in_its_state_dict() -> None:
    assert list(synthesiser().state_dict()) == ["noise_gain", "loudest"]


@pytest.mark.parametrize("sound", ["tones", "noise", "both"])
def test_the_power_that_sounds_is_told_from_the_features(sound: str) -> None:
    tones = sum(sine(hertz, SAMPLES, 0.1) for hertz in (220.0, 1000.0, 3000.0))
    audio = {"tones": tones, "noise": 0.05 * white(SAMPLES), "both": tones + 0.05 * white(SAMPLES)}[sound]
    features, module = targets()(audio.view(1, 1, -1), FRAMES, 0), synthesiser()
    steady = module.power(features[:, 16:-8], module.noise_gain).sum(2).mean()
    played = synthesise(features)[..., STEADY].square().mean()
    # peaks of noise have no steady phase: their triangular grains overlap with two thirds of the power
    assert -0.5 < float(10 * (steady / played).log10()) < 1.8


@given(st.floats(-3.0, 3.0), st.sampled_from([1, 2]))
@settings(max_examples=20, deadline=None)
def test_no_frame_sounds_louder_than_the_loudest_of_the_corpus(gain: float, channels: int) -> None:
    """Features of a corpus sound as without the limit, and louder ones as they do at the limit."""
    features, limited = chord(channels), synthesiser(channels)
    levels = limited.level(limited.power(features[..., : limited.count], limited.noise_gain))
    limited.loudest.copy_(levels.max())

    def sound(model: Synthesiser, louder: Tensor | float) -> Tensor:
        changed = features.clone()
        changed[..., : limited.count] += louder
        return model(changed, phases_of_noise(FRAMES, channels), *model.initial_state(1))[0]

    unlimited = synthesiser(channels)
    assert torch.equal(sound(limited, 0.0), sound(unlimited, 0.0))
    reached = torch.minimum(levels + gain, levels.max())
    # all but exactly: the floor of the noise does not become louder
    expected = sound(unlimited, reached - levels)
    assert float((sound(limited, gain) - expected).norm()) < 0.1 * float(expected.norm())


@pytest.mark.parametrize("hertz", [110.0, 1000.0, 5000.0])
def test_the_level_of_a_frame_is_the_rms_that_it_sounds_with(hertz: float) -> None:
    module, features = synthesiser(), targets()(torch.as_tensor(sine(hertz, SAMPLES, 0.5)).view(1, 1, -1), FRAMES, 0)
    level = module.level(module.power(features[:, 16:-8], module.noise_gain))
    assert 8.686 * float(level.mean()) == pytest.approx(20 * math.log10(0.5 / 2**0.5), abs=1)


def gains(level: float, contrast: float, frames: int = FRAMES) -> Tensor:
    """Return gains of all that sounds and of the contrast in nepers, `[1, frames, 2]`, from dB."""
    return torch.tensor([level, contrast]).expand(1, frames, 2) * (math.log(10) / 20)


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("level", [-24.0, -3.0, 12.0])
def test_a_gain_multiplies_the_sound(level: float, channels: int) -> None:
    features = chord(channels)
    plain = synthesise(features, channels)
    expected = plain * 10 ** (level / 20)
    got = synthesise(features, channels, gains=gains(level, 0.0))
    torch.testing.assert_close(got, expected, atol=2e-2 * float(expected.std()), rtol=0)


def test_a_gain_does_not_pass_the_loudest_frame_of_the_corpus() -> None:
    features = chord()
    plain = synthesise(features)
    loudest = math.log(float(plain[..., STEADY].std())) + 0.5
    louder = synthesise(features, gains=gains(24.0, 0.0), loudest=loudest)
    assert 3.0 < decibels(louder[0, 0, STEADY], plain[0, 0]) < 6.0


def test_less_contrast_is_noisier_and_keeps_the_power_of_octaves() -> None:
    features, hertz = chord(), torch.fft.rfftfreq(SAMPLES - 7000, 1 / RATE)
    octaves = [(hertz >= low) & (hertz < 2 * low) for low in (175.0, 2100.0, 4500.0)]  # tones, a tone, and noise alone
    flatness, levels = [], []
    for contrast in (15.0, 8.0, 0.0, -8.0, -15.0):
        sound = synthesise(features, gains=gains(0.0, contrast))[0, 0, STEADY]
        power = torch.fft.rfft(sound * torch.hann_window(len(sound))).abs().square()
        flatness.append(float(clip_descriptors(sound[None, None], RATE)[0, CLIP_NAMES.index("noisiness")]))
        levels.append([10 * float(power[octave].sum().log10()) for octave in octaves])
    assert (torch.tensor(flatness).diff() > -0.3).all()
    assert min(flatness[2] - flatness[0], flatness[4] - flatness[2]) > 3
    assert (torch.tensor(levels) - torch.tensor(levels[2])).abs().max() < 3


def test_gains_of_zero_change_nothing() -> None:
    features = chord(2)
    plain, same = (synthesise(features, 2, gains=each) for each in (None, gains(0.0, 0.0)))
    torch.testing.assert_close(same, plain, atol=1e-6, rtol=0)
