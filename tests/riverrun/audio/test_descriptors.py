"""Descriptors: known values of test signals, causality, finite results for any input, and ranks in a corpus."""

import math
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file
from scipy import signal
from torch import Tensor

from riverrun.audio.descriptors import (
    CLIP_NAMES,
    DESCRIPTORS,
    FRAME_NAMES,
    Clip,
    FrameDescriptors,
    Quantiles,
    clip_descriptors,
    frame_descriptors,
)

RATE = 16000
RATES = st.sampled_from([8000, 11025, 16000, 44100, 48000, 96000])
QUICK = settings(deadline=None, max_examples=20)


def tone(frequency: float, seconds: float = 1.0, sample_rate: int = RATE) -> Tensor:
    return (
        (2 * math.pi * frequency / sample_rate * torch.arange(round(seconds * sample_rate), dtype=torch.float64))
        .sin()
        .float()
    )


def noise(seed: int, low: float = 0, high: float = math.inf, seconds: float = 1.0, sample_rate: int = RATE) -> Tensor:
    """Return white noise between two frequencies in Hz, with a peak of 0.5."""
    white = torch.randn(round(seconds * sample_rate), generator=torch.Generator().manual_seed(seed))
    frequency = torch.fft.rfftfreq(len(white), 1 / sample_rate)
    x = torch.fft.irfft(torch.fft.rfft(white) * ((frequency >= low) & (frequency <= high)), len(white))
    return 0.5 * x / x.abs().max()


def clip_values(x: Tensor, sample_rate: int = RATE) -> dict[str, float]:
    """Return the descriptors of one mono clip `[N]` by name."""
    return dict(zip(CLIP_NAMES, clip_descriptors(x[None, None], sample_rate)[0].tolist(), strict=True))


def frame_values(x: Tensor, sample_rate: int = RATE, ratio: int = 128) -> dict[str, Tensor]:
    """Return the descriptors of one mono signal `[N]` by name, for frames with complete windows."""
    values = frame_descriptors(x[None, None], sample_rate, ratio)[0]
    return dict(zip(FRAME_NAMES, values[:, FrameDescriptors(sample_rate, ratio).past // ratio :], strict=True))


# frames


@QUICK
@given(st.sampled_from([64, 128, 300, 2048]), st.integers(1, 3), st.integers(0, 5000), st.integers(0, 2**31))
def test_frames_are_causal(ratio: int, channels: int, rest: int, seed: int) -> None:
    x = torch.randn(2, channels, 6000, generator=torch.Generator().manual_seed(seed)) * 0.1
    whole = frame_descriptors(x, RATE, ratio)
    assert whole.shape == (2, 3, math.ceil(6000 / ratio))
    frames = rest // ratio + 1
    changed = x.clone()
    changed[..., frames * ratio :] = 7.0
    torch.testing.assert_close(frame_descriptors(changed, RATE, ratio)[..., :frames], whole[..., :frames])
    torch.testing.assert_close(frame_descriptors(x[..., : frames * ratio], RATE, ratio), whole[..., :frames])


def test_a_frame_depends_on_its_own_samples() -> None:
    x = torch.zeros(1, 1, 4096)
    x[..., 2048:2176] = 0.5
    loud = frame_descriptors(x, RATE, 128)[0, 0] > -70
    assert not loud[:16].any()
    assert loud[16]


@QUICK
@given(st.lists(st.integers(1, 9), min_size=1, max_size=6), st.sampled_from([64, 500]), st.integers(0, 2**31))
def test_measuring_in_blocks_equals_measuring_the_whole(blocks: list[int], ratio: int, seed: int) -> None:
    x = torch.randn(1, 2, sum(blocks) * ratio, generator=torch.Generator().manual_seed(seed)) * 0.1
    frames = torch.jit.script(FrameDescriptors(RATE, ratio))
    context, measured = torch.zeros(1, 2, frames.past), []
    for part in x.split([block * ratio for block in blocks], dim=2):
        context = torch.cat([context, part], dim=2)
        measured.append(frames.measure(context))
        context = context[..., context.shape[-1] - frames.past :]
    torch.testing.assert_close(torch.cat(measured, 2), frame_descriptors(x, RATE, ratio))


@QUICK
@given(RATES, st.sampled_from([63, 64, 500]), st.integers(0, 2**31))
def test_bin_powers_sum_to_the_mean_square_of_the_window(sample_rate: int, ratio: int, seed: int) -> None:
    frames = FrameDescriptors(sample_rate, ratio)
    x = torch.randn(2, 2, 3, frames.size, generator=torch.Generator().manual_seed(seed)) + 5
    x = x + 2 * (torch.arange(frames.size) % 2)
    centred = x - (x * frames.window).sum(-1, keepdim=True) / frames.window.sum()
    squares = (centred * frames.window).square().sum((1, 3)) / frames.window.square().sum()
    torch.testing.assert_close(frames.power(x).sum(-1), squares, rtol=1e-3, atol=1e-3)


def test_table_has_the_order_of_the_frame_descriptors() -> None:
    frames = FrameDescriptors(RATE, 512)
    x = 0.1 * torch.randn(2, 1, frames.size)
    power = frames.power(x.unfold(2, frames.size, frames.ratio))
    measured = [DESCRIPTORS[name].frame(frames, power) for name in FRAME_NAMES]  # type: ignore[misc]
    torch.testing.assert_close(torch.stack(measured, 1), frames.measure(x))
    assert FRAME_NAMES == ["loudness", "brightness", "noisiness"]


@QUICK
@given(RATES, st.floats(100, 3600), st.floats(-40, 0))
def test_centroid_of_a_tone_is_its_frequency(sample_rate: int, frequency: float, level: float) -> None:
    values = frame_values(10 ** (level / 20) * tone(frequency, 0.2, sample_rate), sample_rate)["brightness"]
    assert values.sub(math.log2(frequency / 1000)).abs().max() < 0.03


def test_centroid_below_62_hz_follows_mpeg_7() -> None:
    assert frame_values(tone(25, 1))["brightness"].mean() == pytest.approx(-5, abs=0.1)


@QUICK
@given(st.integers(0, 2**31), st.floats(1, 20))
def test_gain_changes_only_loudness(seed: int, gain: float) -> None:
    x = noise(seed, 200, 4000) * 0.1
    quiet, loud = frame_values(x), frame_values(x * 10 ** (gain / 20))
    torch.testing.assert_close(loud["loudness"], quiet["loudness"] + gain, atol=1e-3, rtol=0)
    for name in ("brightness", "noisiness"):
        torch.testing.assert_close(loud[name], quiet[name], atol=1e-3, rtol=0)
    quiet_clip, loud_clip = clip_values(x), clip_values(x * 10 ** (gain / 20))
    assert loud_clip.pop("loudness") == pytest.approx(quiet_clip.pop("loudness") + gain, abs=1e-3)
    assert loud_clip == pytest.approx(quiet_clip, abs=5e-3)


@QUICK
@given(st.integers(0, 2**31), st.floats(100, 6000))
def test_noise_is_noisier_than_a_tone(seed: int, frequency: float) -> None:
    dark, white, pure = noise(seed, 50, 1000), noise(seed), tone(frequency)
    assert min(clip_values(dark)["noisiness"], clip_values(white)["noisiness"]) > clip_values(pure)["noisiness"] + 6
    assert clip_values(white)["noisiness"] == pytest.approx(
        -2.4, abs=0.4
    )  # −10 log₁₀ e^γ = −2.5 without the Hann window
    assert frame_values(white)["noisiness"].min() > frame_values(pure)["noisiness"].max()


# clips


@QUICK
@given(st.integers(0, 2**31), st.floats(150, 1500))
def test_higher_noise_is_brighter_and_sharper_with_less_bass(seed: int, low: float) -> None:
    below, above = clip_values(noise(seed, low, 2 * low)), clip_values(noise(seed, 2 * low, 4 * low))
    for name in ("brightness", "rollon"):
        assert above[name] == pytest.approx(below[name] + 1, abs=0.25)
    assert above["sharpness"] > 1.3 * below["sharpness"]
    assert above["bass"] <= below["bass"] + 0.01


@pytest.mark.parametrize(("frequency", "name"), [(100, "bass"), (450, "low_mid")])
def test_bass_and_low_mid_follow_the_frequency_of_a_tone(frequency: float, name: str) -> None:
    values = clip_values(tone(frequency))
    assert values[name] > 0.9
    assert clip_values(tone(3000))[name] < 0.1


def test_component_20_db_lower_contributes_to_loudness() -> None:
    assert 0.7 < clip_values(tone(100) + 0.1 * tone(3000))["bass"] < 0.87  # 0.74 if each tone occupied one band


def test_rollon_has_5_percent_of_the_power_below() -> None:
    assert clip_values(noise(0, 100, 5100))["rollon"] == pytest.approx(math.log2(0.35), abs=0.15)


@pytest.mark.parametrize("frequency", [4000, 8000, 12000])
def test_sharpness_of_a_tone_follows_din_45692(frequency: float) -> None:
    z = 13 * math.atan(0.00076 * frequency) + 3.5 * math.atan((frequency / 7500) ** 2)
    g = 0.15 * math.exp(0.42 * (z - 15.8)) + 0.85
    assert clip_values(tone(frequency, 0.3, 48000), 48000)["sharpness"] == pytest.approx(0.11 * g * z, rel=0.12)


def test_narrow_band_noise_at_1_khz_has_about_1_acum() -> None:
    assert clip_values(noise(0, 920, 1080))["sharpness"] == pytest.approx(1, abs=0.1)


@QUICK
@given(RATES, st.sampled_from([40, 500]), st.floats(0.1, 0.3), st.floats(0, 0.3), st.floats(0.05, 1))
def test_attack_equals_the_duration_of_a_ramp(
    sample_rate: int, pitch: int, ramp: float, wait: float, gain: float
) -> None:
    time = torch.arange(sample_rate) / sample_rate
    x = gain * tone(pitch, 1, sample_rate) * ((time - wait) / ramp).clamp(0, 1) * (time < wait + ramp + 0.2)
    max_delay = 0.002 + 1 / pitch  # maximum delay of the envelope at either end
    expected = math.log10(0.7 * ramp)
    assert clip_values(x, sample_rate)["attack"] == pytest.approx(expected, abs=math.log10(1 + max_delay / ramp))


def test_attack_of_click_is_minimal_and_grows_with_ramp_length() -> None:
    click = torch.zeros(RATE)
    click[5000] = 1
    ramps = [tone(60) * torch.linspace(0, slope, RATE).clamp(max=1) for slope in (50, 10, 2)]
    attacks = [clip_values(x)["attack"] for x in (click, *ramps)]
    assert attacks[0] == -3
    assert attacks == sorted(attacks)
    assert len(set(attacks)) == 4


def test_attack_is_that_of_the_loudest_note() -> None:
    x = torch.cat([0.1 * tone(500), torch.linspace(0, 1, 3200) * tone(500, 0.2), tone(500, 0.5)])
    assert clip_values(x)["attack"] == pytest.approx(math.log10(0.14), abs=0.05)


@QUICK
@given(st.floats(300, 3000), st.floats(30, 300), st.floats(0.2, 1), st.floats(0.05, 1))
def test_roughness_of_two_partials_follows_vassilakis(low: float, apart: float, second: float, gain: float) -> None:
    x = gain * (tone(low, 2) + second * tone(low + apart, 2))
    s = 0.24 / (0.0207 * low + 18.96)
    beats = math.exp(-3.5 * s * apart) - math.exp(-5.75 * s * apart)
    expected = 0.5 * second**0.1 * (2 * second / (1 + second)) ** 3.11 * beats
    assert clip_values(x)["roughness"] == pytest.approx(expected, rel=0.1, abs=2e-3)


def test_roughness_of_unequal_partials_is_accurate() -> None:
    s = 0.24 / (0.0207 * 1000 + 18.96)
    expected = 0.5 * 0.3**0.1 * (0.6 / 1.3) ** 3.11 * (math.exp(-3.5 * s * 40) - math.exp(-5.75 * s * 40))
    assert clip_values(tone(1000, 4) + 0.3 * tone(1040, 4))["roughness"] == pytest.approx(expected, rel=0.03)


def test_roughness_is_highest_for_close_partials() -> None:
    others = [tone(1000) + tone(1001), tone(1000) + tone(2000), tone(1000)]
    click = torch.zeros(RATE)
    click[3000] = 1
    rough = clip_values(tone(1000) + tone(1070))["roughness"]
    assert all(clip_values(x)["roughness"] < 0.1 * rough for x in (*others, click))


# loudness


@pytest.mark.parametrize("sample_rate", [8000, 22050, 44100, 48000, 96000, 192000])
@pytest.mark.parametrize("channels", [1, 2])
def test_full_scale_sine_at_997_hz_has_minus_3_01_lufs(sample_rate: int, channels: int) -> None:
    x = torch.zeros(1, channels, sample_rate)
    x[:, -1] = tone(997, 1, sample_rate)
    assert clip_descriptors(x, sample_rate)[0, 0] == pytest.approx(-3.01, abs=0.02)
    assert frame_descriptors(x, sample_rate, 128)[0, 0, -2] == pytest.approx(-3.01, abs=0.02)
    both = torch.zeros(1, 2, sample_rate) + x
    assert clip_descriptors(both, sample_rate)[0, 0] == pytest.approx(-3.01 + (3.01 if channels == 1 else 0), abs=0.02)


SHELF = [1.53512485958697, -2.69169618940638, 1.19839281085285], [1, -1.69065929318241, 0.73248077421585]
HIGHPASS = [1, -2, 1], [1, -1.99004745483398, 0.99007225036621]


@QUICK
@given(st.integers(0, 2**31), st.floats(300, 15000))
def test_clip_loudness_equals_the_filters_of_bs_1770(seed: int, low: float) -> None:
    x = noise(seed, low, 1.5 * low, 0.4, 48000)
    filtered = signal.lfilter(*HIGHPASS, signal.lfilter(*SHELF, x.double().numpy()))
    expected = -0.691 + 10 * np.log10(np.mean(filtered**2))
    assert clip_values(x, 48000)["loudness"] == pytest.approx(expected, abs=0.03)


@QUICK
@given(st.floats(60, 20000))
def test_frame_and_clip_loudness_follow_the_k_weighting(frequency: float) -> None:
    gain = [abs(signal.freqz(*part, [frequency], fs=48000)[1].item()) for part in (SHELF, HIGHPASS)]
    expected = -3.701 + 20 * math.log10(gain[0] * gain[1])
    assert clip_values(tone(frequency, 1, 48000), 48000)["loudness"] == pytest.approx(expected, abs=0.1)
    loudness = frame_values(tone(frequency, 0.2, 48000), 48000)["loudness"]
    assert loudness.sub(expected).abs().max() < (0.05 if frequency > 300 else 0.5)


@pytest.mark.parametrize(
    ("levels", "seconds"), [([-23], [20]), ([-33], [20]), ([-36, -23, -36], [10, 60, 10]), ([-72, -36, -23], [10] * 3)]
)
def test_gating_follows_ebu_tech_3341(levels: list[float], seconds: list[float]) -> None:
    """Cases 1, 2 and 3 (stereo sines at 1 kHz), and one whose first two parts are excluded by the two gates."""
    parts = [10 ** (level / 20) * tone(1000, length, 8000) for level, length in zip(levels, seconds, strict=True)]
    loudness = clip_descriptors(torch.cat(parts).expand(1, 2, -1), 8000)[0, 0]
    assert loudness == pytest.approx(max(levels), abs=0.1)


# both


@pytest.mark.parametrize("ratio", [128, 2048])
@pytest.mark.parametrize("samples", [1, 2, 127, 9000])
@pytest.mark.parametrize("sound", ["silence", "constant", "clipped", "faint", "pulse", "nyquist"])
def test_descriptors_of_any_sound_are_finite(sound: str, samples: int, ratio: int) -> None:
    x = {
        "silence": torch.zeros(samples),
        "constant": torch.ones(samples),
        "clipped": torch.randn(samples, generator=torch.Generator().manual_seed(0)).sign(),
        "faint": torch.full((samples,), 1e-30) * torch.arange(samples),
        "pulse": torch.eye(1, samples)[0],
        "nyquist": torch.arange(samples) % 2 * 2.0 - 1,
    }[sound].expand(2, 3, samples)
    clips, frames = clip_descriptors(x, RATE), frame_descriptors(x, RATE, ratio)
    assert clips.shape == (2, len(CLIP_NAMES))
    assert clips.isfinite().all()
    assert frames.isfinite().all()
    assert min(clips[:, 0].min(), frames[:, 0].min()) >= -70


def test_silence_and_constants_are_at_the_floor_and_neutral() -> None:
    for x in (torch.zeros(9088), torch.ones(9088)):
        values = clip_values(x)
        assert (values["loudness"], values["brightness"], values["noisiness"]) == pytest.approx((-70, 0, -20), abs=1e-3)
        frames = frame_values(x)
        torch.testing.assert_close(frames["loudness"], torch.full_like(frames["loudness"], -70))
        torch.testing.assert_close(frames["brightness"], torch.zeros_like(frames["brightness"]), atol=1e-3, rtol=0)


def test_timbre_fades_continuously_to_neutral() -> None:
    levels = torch.linspace(-60, -130, 60)
    values = torch.stack(
        [frame_descriptors(10 ** (v / 20) * tone(4000, 0.1)[None, None], RATE, 400)[0, 1:, 3] for v in levels]
    )
    assert values[0].tolist() == pytest.approx([2, -39], abs=1.5)
    assert values[-1].tolist() == pytest.approx([0, -20], abs=0.1)
    assert (values.diff(dim=0).abs() < torch.tensor([0.2, 2.0])).all()


def test_surrounding_silence_does_not_change_timbre() -> None:
    x = tone(700) + 0.3 * tone(760)
    alone, surrounded = clip_values(x), clip_values(torch.cat([torch.zeros(3200), x, torch.zeros(8000)]))
    for name in ("brightness", "noisiness", "roughness", "sharpness", "rollon"):
        assert surrounded[name] == pytest.approx(alone[name], abs=0.02 * abs(alone[name]) + 0.02), name


@QUICK
@given(st.integers(1, 5), st.integers(1, 2), st.integers(1, 12000), st.integers(0, 2**31))
def test_batch_equals_single_clips(batch: int, channels: int, samples: int, seed: int) -> None:
    x = 0.2 * torch.randn(batch, channels, samples, generator=torch.Generator().manual_seed(seed))
    x[0] *= 0
    for describe in (lambda y: clip_descriptors(y, RATE), lambda y: frame_descriptors(y, RATE, 500)):
        single = torch.cat([describe(clip[None]) for clip in x])
        torch.testing.assert_close(describe(x), single, atol=2e-3, rtol=1e-3)


def test_opposite_phases_do_not_cancel() -> None:
    x = noise(3)[None, None]
    torch.testing.assert_close(
        clip_descriptors(torch.cat([x, -x], 1), RATE), clip_descriptors(torch.cat([x, x], 1), RATE)
    )
    assert Clip(torch.cat([x, -x], 1), RATE).power.sum() > 0


@pytest.mark.parametrize("x", [torch.zeros(1, 1, 0), torch.full((1, 1, 9), float("nan"))])
def test_empty_or_non_finite_audio_is_refused(x: Tensor) -> None:
    for describe in (lambda: clip_descriptors(x, RATE), lambda: frame_descriptors(x, RATE, 128)):
        with pytest.raises(ValueError, match="finite"):
            describe()


# quantiles


def fitted(values: Tensor) -> Quantiles:
    quantiles = Quantiles(values.shape[1])
    quantiles.fit(values)
    return quantiles


@QUICK
@given(st.integers(1, 4), st.integers(1, 2000), st.integers(0, 2**31))
def test_ranks_are_monotonic_bounded_and_invertible(size: int, count: int, seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    values = torch.randn(count, size, generator=generator) ** 3 * 10 - 30
    quantiles = fitted(values)
    low, high = values.amin(0), values.amax(0)
    inside = low + (high - low) * torch.linspace(0, 1, 500)[:, None]
    ranks = quantiles(inside)
    assert (ranks.diff(dim=0) >= -1e-6).all()
    assert ranks.abs().max() <= 1
    span = (high - low).max().clamp(min=1)
    torch.testing.assert_close(quantiles.inverse(ranks), inside, atol=1e-5 * float(span), rtol=1e-5)
    torch.testing.assert_close(quantiles(torch.stack([low - 9, high + 9])), quantiles(torch.stack([low, high])))


@QUICK
@given(st.integers(1, 200), st.integers(0, 2**31))
def test_knots_equal_numpy_quantiles(count: int, seed: int) -> None:
    values = torch.randn(count, 1, generator=torch.Generator().manual_seed(seed))
    place = torch.linspace(0, 1, 65)
    expected = torch.from_numpy(np.quantile(values.double().numpy(), place.double().numpy(), axis=0))
    torch.testing.assert_close(fitted(values).points[0], expected[:, 0].float(), atol=1e-5, rtol=1e-5)


@QUICK
@given(st.integers(500, 5000), st.integers(0, 2**31))
def test_ranks_of_the_fitted_values_are_uniform(count: int, seed: int) -> None:
    values = torch.randn(count, 2, generator=torch.Generator().manual_seed(seed)).exp()
    ranks = fitted(values)(values).sort(0).values
    uniform = torch.linspace(-1, 1, count)[:, None].expand(-1, 2)
    torch.testing.assert_close(ranks, uniform, atol=0.04, rtol=0)
    assert ranks[[0, -1]].tolist() == [[-1, -1], [1, 1]]


@QUICK
@given(st.floats(-1e4, 1e4, width=32), st.integers(1, 300))
def test_constant_descriptor_has_rank_0_and_is_inverted(value: float, count: int) -> None:
    quantiles = fitted(torch.full((count, 1), value))
    assert quantiles(torch.tensor([[value], [value + 1], [value - 1]])).abs().max() == 0
    torch.testing.assert_close(quantiles.inverse(torch.tensor([[-1.0], [0.3], [1.0]])), torch.full((3, 1), value))


def test_ties_have_the_mean_of_their_ranks() -> None:
    values = torch.cat([torch.full((4000,), -70.0), torch.linspace(-60, 0, 6000)])[:, None]
    quantiles = fitted(values)
    assert quantiles(torch.tensor([[-70.0]])).item() == pytest.approx(-0.6, abs=0.03)  # 40 % of 2, halved, above −1
    assert quantiles(torch.tensor([[0.0]])).item() == 1
    assert quantiles(torch.tensor([[-30.0]])).item() == pytest.approx(0.4, abs=0.03)
    assert quantiles.inverse(torch.tensor([[-1.0], [-0.7]])).flatten().tolist() == [-70, -70]


def test_descriptors_are_ranked_independently_in_both_shapes() -> None:
    values = torch.randn(300, 3) * torch.tensor([1.0, 10.0, 0.1]) + torch.tensor([0.0, 50.0, -3.0])
    quantiles = fitted(values)
    sequence = values.T[None]  # [1, K, T]
    torch.testing.assert_close(quantiles(sequence), quantiles(values).T[None])
    torch.testing.assert_close(quantiles.inverse(quantiles(sequence)), sequence, atol=1e-4, rtol=1e-4)


def test_quantiles_can_be_saved_and_scripted(tmp_path: Path) -> None:
    values = torch.randn(300, 2)
    quantiles = fitted(values)
    save_file(quantiles.state_dict(), tmp_path / "quantiles.safetensors")
    loaded = Quantiles(2)
    loaded.load_state_dict(load_file(tmp_path / "quantiles.safetensors"))
    scripted = torch.jit.script(loaded)
    torch.testing.assert_close(scripted(values), quantiles(values), atol=0, rtol=0)
    ranks = torch.rand(5, 2, 7) * 2.4 - 1.2
    torch.testing.assert_close(scripted.inverse(ranks), quantiles.inverse(ranks), atol=0, rtol=0)


@pytest.mark.parametrize("values", [torch.zeros(0, 3), torch.full((2, 3), float("nan"))])
def test_fitting_no_or_non_finite_values_is_refused(values: Tensor) -> None:
    with pytest.raises(ValueError, match="finite"):
        fitted(values)
