"""Planted degradations: each measure that should notice one ranks it worse, and the others do not."""

import auraloss
import pytest
import torch
from degrading import (
    DEGRADATIONS,
    ORIGINAL,
    RATE,
    Degradation,
    backwards,
    clipped,
    dull,
    half_inverted,
    humming,
    inverted,
    noisy,
    offset,
    one_sided,
    phrase,
)
from torch import Tensor

from riverrun import metrics
from riverrun.audio.descriptors import CLIP_NAMES
from riverrun.errors import RiverrunError
from riverrun.metrics.embeddings import motion, stereo


def test_the_stft_distance_is_that_of_auraloss() -> None:
    one, other = ORIGINAL.mean(0), noisy(ORIGINAL).mean(0)
    expected = auraloss.freq.MultiResolutionSTFTLoss()(other[None, None], one[None, None])
    assert metrics.multi_resolution_stft(one, other) == pytest.approx(float(expected), rel=1e-3)


def test_the_si_sdr_of_noise_is_its_level_at_any_gain() -> None:
    torch.manual_seed(0)
    signal, noise = torch.randn(2, 48000)
    expected = auraloss.time.SISDRLoss()((signal + 0.1 * noise)[None, None], signal[None, None])
    assert metrics.si_sdr(signal, signal + 0.1 * noise) == pytest.approx(-float(expected), abs=1e-3)
    assert metrics.si_sdr(signal, 0.2 * (signal + 0.1 * noise)) == pytest.approx(20, abs=0.2)


RECONSTRUCTIONS: dict[str, tuple[set[str], set[str]]] = {
    # what is done: which measures have to notice it, and which must not
    "noise": ({"stft", "si_sdr", "left", "right", "side", "noisiness"}, {"loudness"}),
    "low-pass": ({"stft", "mid", "brightness", "sharpness"}, {"attack"}),
    "a semitone higher": ({"stft", "si_sdr", "mid"}, {"loudness", "attack"}),
    "shuffled frames": ({"stft", "si_sdr", "mid"}, {"loudness", "brightness", "bass"}),
    "mono": ({"left", "right", "side"}, {"stft", "si_sdr", "mid", "brightness"}),
    "6 dB quieter": ({"stft", "loudness"}, {"si_sdr", "brightness", "roughness", "attack"}),
    "20 ms late": (set(), {"stft", "si_sdr", "brightness", "loudness"}),
    "clipped": ({"stft", "si_sdr", "side", "loudness"}, {"attack", "bass"}),
    "backwards": ({"stft", "si_sdr", "mid", "attack"}, {"loudness", "brightness", "roughness", "bass"}),
    "3 % faster": ({"stft", "si_sdr", "mid"}, {"loudness", "brightness", "attack", "roughness"}),
    "10 % slower at the same pitch": ({"stft", "si_sdr", "mid"}, {"brightness", "attack", "roughness", "bass"}),
    "hum": ({"si_sdr", "mid", "bass"}, {"side", "loudness", "attack", "roughness"}),
    "one channel silent": ({"right", "side", "loudness"}, {"left", "roughness", "bass"}),
    "constant offset": ({"stft"}, {"si_sdr", "left", "right", "mid", "side", "loudness", "brightness", "bass"}),
    "inverted": (set(), {"stft", "si_sdr", "left", "right", "mid", "side", "loudness", "attack"}),
    "one channel inverted": ({"mid", "side"}, {"left", "right"}),
    "channels swapped": ({"left", "right"}, {"stft", "si_sdr", "mid", "side", "loudness", "brightness"}),
}
NOTICED_FROM = {
    "stft": 0.3, "left": 0.5, "right": 0.5, "mid": 0.5, "side": 0.5, "loudness": 1.0, "brightness": 0.2,
    "noisiness": 1.0, "attack": 0.2, "roughness": 0.2, "sharpness": 0.2, "bass": 0.05, "low_mid": 0.05, "rollon": 0.2,
}  # fmt: skip


@pytest.mark.parametrize("name", RECONSTRUCTIONS)
def test_a_reconstruction_is_worse_by_the_measures_that_should_see_it(name: str) -> None:
    expected, never = RECONSTRUCTIONS[name]
    found = metrics.measure_reconstruction(ORIGINAL, DEGRADATIONS[name](ORIGINAL), RATE)
    noticed = {measure for measure, least in NOTICED_FROM.items() if abs(found[measure]) > least}
    noticed |= {"si_sdr"} if found["si_sdr"] < 40 else set()
    assert expected <= noticed, found
    assert not noticed & never, {measure: found[measure] for measure in noticed & never}


def test_a_perfect_and_a_mono_reconstruction_have_all_measures_that_they_can_have() -> None:
    found = metrics.measure_reconstruction(ORIGINAL, ORIGINAL, RATE)
    assert all(found[name] == 0 for name in ("stft", "left", "right", "mid", "side", *CLIP_NAMES))
    assert found["si_sdr"] > 80
    assert metrics.measure_reconstruction(ORIGINAL[:1], ORIGINAL[:1], RATE).keys() == found.keys() - {
        "left", "right", "mid", "side",
    }  # fmt: skip


def clips(seed: int, semitones: float = 0.0, count: int = 24) -> Tensor:
    """Phrases at several levels, in several orders and keys, `[B, 2, N]`, at 12 kHz for speed."""
    generator = torch.Generator().manual_seed(seed)
    made = []
    for _ in range(count):
        key = float(torch.randn((), generator=generator))
        start = int(torch.randint(4800, (), generator=generator))
        gain = 10 ** (0.15 * float(torch.randn((), generator=generator)))
        made.append(gain * phrase(semitones + key)[:, start : start + 72000 : 4])
    return torch.stack(made)


SETS: dict[str, tuple[Degradation, set[str], set[str]]] = {
    "noise": (noisy, {"mel", "motion", "descriptors"}, set()),
    "low-pass": (lambda audio: torch.stack([dull(clip) for clip in audio]), {"mel", "descriptors"}, set()),
    "shuffled frames": (
        lambda audio: torch.stack([shuffle(clip) for clip in audio]), {"motion"}, {"mel"},
    ),
    "mono": (lambda audio: audio.mean(1, keepdim=True).expand_as(audio), {"stereo"}, {"mel", "motion", "descriptors"}),
    "6 dB quieter": (lambda audio: 0.5 * audio, {"mel", "descriptors"}, {"stereo"}),
    "20 ms late": (lambda audio: audio.roll(240, 2), set(), {"mel", "motion", "stereo", "descriptors"}),
    "clipped": (lambda audio: torch.stack([clipped(clip) for clip in audio]), {"mel", "motion", "descriptors"}, set()),
    "backwards": (backwards, {"descriptors"}, {"mel", "motion", "stereo"}),
    "hum": (humming, {"mel", "motion", "descriptors"}, set()),
    "one channel silent": (one_sided, {"mel", "stereo"}, set()),
    "constant offset": (offset, set(), {"mel", "motion", "stereo", "descriptors"}),
    "inverted": (inverted, set(), {"mel", "motion", "stereo", "descriptors"}),
    "one channel inverted": (half_inverted, {"mel", "stereo"}, {"descriptors"}),
}  # fmt: skip


def shuffle(clip: Tensor) -> Tensor:
    """Frames of a quarter of a second in another order, faded so that no step clicks."""
    fade = torch.hann_window(240, periodic=False)
    ramp = torch.cat([fade[:120], torch.ones(3000 - 240), fade[120:]])
    frames = clip.unfold(1, 3000, 3000) * ramp
    order = torch.randperm(frames.shape[1], generator=torch.Generator().manual_seed(2))
    return frames[:, order].flatten(1)


@pytest.fixture(scope="module")
def real() -> Tensor:
    return clips(0)


@pytest.fixture(scope="module")
def other() -> Tensor:
    return clips(1)


@pytest.mark.parametrize("name", [*SETS, "a semitone higher"])
def test_a_degraded_set_is_farther_by_the_embeddings_that_should_see_it(name: str, real: Tensor, other: Tensor) -> None:
    if name == "a semitone higher":
        degraded, expected, never = clips(1, 3.0), {"mel"}, {"stereo"}
    else:
        degrade, expected, never = SETS[name]
        degraded = degrade(other)
    noticed = set()
    for embedding, embed in metrics.EMBEDDINGS.items():
        sets = [embed(each, 12000) for each in (real, other, degraded)]
        scale = sets[0].std(0) + 1e-3
        sets = [each / scale for each in sets]
        width = metrics.median_distance(sets[0])
        floor, found = (metrics.kernel_distance(sets[0], each, width) for each in sets[1:])
        error = metrics.kernel_distance_error(sets[0], sets[2], width)
        noticed |= {embedding} if found - max(0.0, floor) > 3 * error else set()
    assert expected <= noticed
    assert not noticed & never


def test_a_file_can_be_an_embedding(tmp_path, real: Tensor) -> None:  # type: ignore[no-untyped-def]
    class Levels(torch.nn.Module):
        def forward(self, audio: Tensor) -> Tensor:
            return audio.abs().unfold(2, 1000, 1000).mean(3)

    torch.jit.script(Levels()).save(tmp_path / "levels.pt")
    embed = metrics.torch_file(tmp_path / "levels.pt")
    assert embed(real, 12000).shape == (24, 2)
    (tmp_path / "broken.pt").write_text("no")
    with pytest.raises(RiverrunError, match=r"broken.pt: torch can't load"):
        metrics.torch_file(tmp_path / "broken.pt")
    with pytest.raises(RiverrunError, match="fails on audio"):
        embed(real[..., :10], 12000)


@pytest.mark.parametrize("hertz", [82.4, 220.0, 987.8])
def test_the_pitch_of_a_tone_is_found_and_noise_has_none(hertz: float) -> None:
    time = torch.arange(16000) / 16000
    tone = sum((6.2831853 * k * hertz * time).sin() / k for k in range(1, 5))
    found = metrics.pitch(0.1 * tone, 16000, 512)
    assert found.shape == (32,)
    assert (found[:-4] / hertz - 1).abs().max() < 0.005
    assert metrics.pitch(0.1 * torch.randn(16000), 16000, 512).isnan().float().mean() > 0.9
    assert metrics.pitch(torch.zeros(16000), 16000, 512).isnan().all()


def test_mono_and_short_clips_have_embeddings() -> None:
    for embed in (motion, stereo):
        assert embed(torch.randn(3, 1, 2048), 16000).isfinite().all()
