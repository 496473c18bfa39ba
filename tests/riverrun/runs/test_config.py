"""Configs: presets resolve, wrong values are refused with an example of a right one, a written config is read back."""

from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pytest
import torch
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from micro import MICRO

from riverrun.errors import UsageError
from riverrun.models.discriminator import Discriminator
from riverrun.runs import config
from riverrun.training.adversarial import random_part
from riverrun.training.losses import SpectralDistance


@pytest.mark.parametrize(("name", "ratio"), [("tiny", 1024), ("live", 128), ("studio", 2048), ("oneshot", 512)])
def test_presets_resolve_to_their_ratios(name: str, ratio: int) -> None:
    assert config.resolve(config.preset(name)).architecture.ratio == ratio
    assert name in config.presets()


def test_a_dumped_config_resolves_to_the_same() -> None:
    resolved = config.resolve(config.merge(config.preset("tiny"), {"training": {"steps": 7, "weights": {"kl": 0.5}}}))
    assert config.resolve(yaml.safe_load(config.dump(resolved))) == resolved
    assert resolved.training.steps == 7
    assert resolved.training.weights.kl == 0.5
    assert resolved.training.weights.bands == 1.0


@pytest.mark.parametrize(
    ("over", "message"),
    [
        ({"architecure": {}}, "unknown key architecure; did you mean architecture?"),
        ({"architecture": {"stride": [4]}}, r"unknown key architecture.stride; did you mean architecture.strides\?"),
        ({"training": {"weights": {"spectrl": 1}}}, "did you mean training.weights.spectral?"),
        ({"architecture": {"strides": [4, 4, 3]}}, "768 samples a frame"),
        ({"architecture": {"encoder": [32, 64, 0, 128]}}, "0 in .* can't work"),
        ({"training": {"batch_size": 0}}, "training.batch_size: 0 is out of range; give more than 0"),
        ({"training": {"batch_size": "many"}}, "training.batch_size: 'many' is not a whole number; give e.g. 8"),
        ({"training": {"learning_rate": "fast"}}, "training.learning_rate: 'fast' is not a number; give e.g. 0.001"),
        ({"training": {"learning_rate": True}}, "training.learning_rate: True is not a number"),
        (
            {"training": {"learning_rate": float("inf")}},
            "training.learning_rate: inf is out of range; give a finite number",
        ),
        ({"training": {"steps": 8.5}}, "training.steps: 8.5 is not a whole number"),
        ({"training": {"sizes": 256}}, r"training.sizes: 256 is not a list of whole numbers; give e.g. \[2048"),
        ({"training": {"sizes": []}}, r"training.sizes: \[\] is out of range; give one or more windows of 4"),
        ({"training": {"discriminator": {"sizes": [2]}}}, r"training.discriminator.sizes: \[2\] is out of"),
        ({"training": {"discriminator": {"bands": [1.0]}}}, r"training.discriminator.bands: 1.0 .* give less than 1"),
        ({"training": {"discriminator": {"share": 1.5}}}, r"training.discriminator.share: 1.5 .* give at most 1"),
        (
            {"training": {"weights": {"kl": "x" * 500}}},
            "training.weights.kl: 'xxx.* … is not a number; give e.g. 0.002",
        ),
        ({"architecture": {"noise": 1}}, "architecture.noise: 1 is neither true nor false; give true or false"),
        ({"architecture": {"latents": None}}, "architecture.latents: no value is given"),
        ({"architecture": {"dilations": [1]}}, "architecture.dilations: .* is not a list of lists of whole numbers"),
        ({"prior": {"descriptors": "loudness"}}, "prior.descriptors: 'loudness' is not a list of names; give e.g. "),
        ({"training": {"sizes": [256, -1]}}, "training.sizes: -1"),
        ({"training": {"batch_size": None}}, "training.batch_size: no value is given"),
        ({"training": 3}, "training: 3 is not a section"),
        ({"prior": {"kind": "cubic"}}, "prior.kind: 'cubic' is unknown; give affine or spline"),
    ],
)
def test_wrong_settings_are_refused_in_one_line(over: dict, message: str) -> None:
    with pytest.raises(UsageError, match=message) as refused:
        config.resolve(over)
    assert "\n" not in str(refused.value)


def test_a_number_without_a_decimal_point_is_read_though_yaml_reads_a_string() -> None:
    assert config.resolve(yaml.safe_load("training: {learning_rate: 1e-3}")).training.learning_rate == 1e-3


def test_the_message_for_a_wrong_value_in_a_file_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("training: {learning_rate: fast}")
    with pytest.raises(UsageError, match=r"mine\.yaml: training\.learning_rate: 'fast' is not a number"):
        config.resolve_file(path, config.preset("tiny"))


@pytest.mark.parametrize(
    ("steps", "adversarial", "phases"),
    [
        (None, None, (50000, 50000, 5000)),
        (1000, None, (1000, 1000, 100)),
        (0, None, (0, 0, 0)),
        (1000, 7, (1000, 7, 100)),
        (None, 7, (50000, 7, 5000)),
    ],
)
def test_steps_scale_all_phases(steps: int | None, adversarial: int | None, phases: tuple[int, ...]) -> None:
    live = replace(config.resolve(config.preset("live")).training, adversarial=50000)
    scaled = config.scale_steps(live, steps, adversarial)
    assert (scaled.steps, scaled.adversarial, scaled.warmup) == phases
    none = config.scale_steps(replace(live, steps=0), steps, adversarial)
    assert none.adversarial == (adversarial if adversarial is not None else 0 if steps == 0 else 50000)


@given(
    st.floats(0.0005, 0.2),
    st.sampled_from([8000, 44100, 48000]),
    st.integers(800, 9600),
    st.sampled_from(["sequence", "clip"]),
    st.lists(st.sampled_from([16, 64, 256, 1024]), min_size=1, max_size=2),
    st.lists(st.sampled_from([4, 16, 64]), min_size=1, max_size=2),
    st.lists(st.sampled_from([128, 1024, 4096]), min_size=1, max_size=2),
    st.lists(st.sampled_from([2, 11, 1000]), max_size=2),
    st.sampled_from([0.3, 1.0]),
)
@settings(max_examples=60, deadline=None)
def test_only_crops_too_short_for_a_window_are_refused(
    crop: float,
    sample_rate: int,
    clip: int,
    bottleneck: str,
    sizes: list[int],
    band_sizes: list[int],
    discriminator: list[int],
    periods: list[int],
    share: float,
) -> None:
    training = {
        "crop": crop,
        "sizes": sizes,
        "band_sizes": band_sizes,
        "discriminator": {"sizes": discriminator, "periods": periods, "share": share, "width": 1},
    }
    resolved = config.resolve(
        config.merge(MICRO, {"architecture": {"bottleneck": bottleneck, "frame": 1}, "training": training})
    )
    samples = clip if bottleneck == "clip" else min(round(crop * sample_rate), clip)
    architecture = resolved.architecture
    length = -(-samples // architecture.ratio) * architecture.ratio // architecture.bands
    sound, bands = torch.zeros(1, 1, samples), torch.zeros(1, 1, length)
    works = True
    try:
        SpectralDistance(sizes)(sound, sound)
        SpectralDistance(band_sizes)(bands, bands)
        Discriminator(1, periods, discriminator, [0.5], 1)(sound[..., random_part(samples, share)])
    except (ValueError, RuntimeError):
        works = False
    with nullcontext() if works else pytest.raises(UsageError, match=r"give [\d.]+ s or more, or shorter windows"):
        config.check_crop_length(resolved, sample_rate, clip)
    resolved.training.adversarial = 0
    if min(sizes) <= samples and min(band_sizes) <= length:
        config.check_crop_length(resolved, sample_rate, clip)


def test_the_message_for_an_unknown_preset_lists_the_presets() -> None:
    with pytest.raises(UsageError, match="live, oneshot, studio, tiny"):
        config.preset("huge")


@pytest.mark.parametrize("text", ["a: [", "just text", "- 1"])
def test_a_file_that_is_not_a_config_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "c.yaml"
    path.write_text(text)
    with pytest.raises(UsageError, match=r"c\.yaml"):
        config.load(path)
    with pytest.raises(UsageError, match="can't be read"):
        config.load(tmp_path / "none.yaml")
