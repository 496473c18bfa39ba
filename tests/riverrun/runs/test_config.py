"""Configs: presets resolve, what can't work is refused with the value and what would do, written equals read."""

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
from riverrun.training.losses import SpectralDistance


@pytest.mark.parametrize(("name", "ratio"), [("tiny", 1024), ("live", 128), ("studio", 2048), ("oneshot", 512)])
def test_presets_resolve_to_their_ratios(name: str, ratio: int) -> None:
    assert config.resolve(config.preset(name)).architecture.ratio == ratio
    assert name in config.presets()


def test_written_equals_read() -> None:
    resolved = config.resolve(config.merge(config.preset("tiny"), {"training": {"steps": 7, "weights": {"kl": 0.5}}}))
    assert config.resolve(yaml.safe_load(config.dump(resolved))) == resolved
    assert resolved.training.steps == 7
    assert resolved.training.weights.kl == 0.5
    assert resolved.training.weights.bands == 1.0


@pytest.mark.parametrize(
    ("over", "said"),
    [
        ({"architecure": {}}, "unknown key architecure; did you mean architecture?"),
        ({"architecture": {"stride": [4]}}, r"unknown key architecture.stride; did you mean architecture.strides\?"),
        ({"training": {"weights": {"spectrl": 1}}}, "did you mean training.weights.spectral?"),
        ({"architecture": {"strides": [4, 4, 3]}}, "768 samples a frame"),
        ({"architecture": {"encoder": [32, 64, 0, 128]}}, "0 in .* can't work"),
        ({"training": {"batch_size": 0}}, "training.batch_size: 0 can't work; give more than 0"),
        ({"training": {"batch_size": "many"}}, "training.batch_size: 'many' is no whole number; give e.g. 8"),
        ({"training": {"learning_rate": "fast"}}, "training.learning_rate: 'fast' is no number; give e.g. 0.001"),
        ({"training": {"learning_rate": True}}, "training.learning_rate: True is no number"),
        ({"training": {"learning_rate": float("inf")}}, "training.learning_rate: inf can't work; give a finite number"),
        ({"training": {"steps": 8.5}}, "training.steps: 8.5 is no whole number"),
        ({"training": {"sizes": 256}}, r"training.sizes: 256 is no list of whole numbers; give e.g. \[2048"),
        ({"training": {"sizes": []}}, r"training.sizes: \[\] can't work; give windows of 4 samples or more"),
        ({"training": {"discriminator": {"sizes": [2]}}}, r"training.discriminator.sizes: \[2\] can't work"),
        ({"training": {"weights": {"kl": "x" * 500}}}, "training.weights.kl: 'xxx.* … is no number; give e.g. 0.002"),
        ({"architecture": {"noise": 1}}, "architecture.noise: 1 is neither true nor false; give true or false"),
        ({"architecture": {"latents": None}}, "architecture.latents: nothing given"),
        ({"architecture": {"dilations": [1]}}, "architecture.dilations: .* is no list of lists of whole numbers"),
        ({"prior": {"descriptors": "loudness"}}, "prior.descriptors: 'loudness' is no list of names; give e.g. "),
        ({"training": {"sizes": [256, -1]}}, "training.sizes: -1"),
        ({"training": {"batch_size": None}}, "training.batch_size: nothing given"),
        ({"training": 3}, "training: 3 is no section"),
        ({"prior": {"kind": "cubic"}}, "prior.kind: 'cubic' is unknown; give affine or spline"),
    ],
)
def test_what_cannot_work_is_refused(over: dict, said: str) -> None:
    with pytest.raises(UsageError, match=said) as refused:
        config.resolve(over)
    assert "\n" not in str(refused.value)


def test_numbers_may_be_written_as_yaml_does_not_know_them() -> None:
    assert config.resolve(yaml.safe_load("training: {learning_rate: 1e-3}")).training.learning_rate == 1e-3


def test_a_wrong_value_in_a_file_is_said_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("training: {learning_rate: fast}")
    with pytest.raises(UsageError, match=r"mine\.yaml: training\.learning_rate: 'fast' is no number"):
        config.resolve_file(path, config.preset("tiny"))


@pytest.mark.parametrize(
    ("steps", "adversarial", "phases"),
    [
        (None, None, (200000, 200000, 20000)),
        (1000, None, (1000, 1000, 100)),
        (0, None, (0, 0, 0)),
        (1000, 7, (1000, 7, 100)),
        (None, 7, (200000, 7, 20000)),
    ],
)
def test_steps_alone_scale_all_phases(steps: int | None, adversarial: int | None, phases: tuple[int, ...]) -> None:
    live = config.resolve(config.preset("live")).training
    scaled = config.lengthened(live, steps, adversarial)
    assert (scaled.steps, scaled.adversarial, scaled.warmup) == phases
    none = config.lengthened(replace(live, steps=0), steps, adversarial)
    assert none.adversarial == (adversarial if adversarial is not None else 0 if steps == 0 else 200000)


@given(
    st.floats(0.0005, 0.2),
    st.sampled_from([8000, 44100, 48000]),
    st.integers(800, 9600),
    st.sampled_from(["sequence", "clip"]),
    st.lists(st.sampled_from([16, 64, 256, 1024]), min_size=1, max_size=2),
    st.lists(st.sampled_from([4, 16, 64]), min_size=1, max_size=2),
    st.lists(st.sampled_from([128, 1024, 4096]), min_size=1, max_size=2),
)
@settings(max_examples=60, deadline=None)
def test_crops_too_short_for_a_window_are_refused_and_no_others(
    crop: float,
    sample_rate: int,
    clip: int,
    bottleneck: str,
    sizes: list[int],
    band_sizes: list[int],
    discriminator: list[int],
) -> None:
    training = {
        "crop": crop,
        "sizes": sizes,
        "band_sizes": band_sizes,
        "discriminator": {"sizes": discriminator, "width": 1},
    }
    asked = config.resolve(
        config.merge(MICRO, {"architecture": {"bottleneck": bottleneck, "frame": 1}, "training": training})
    )
    samples = clip if bottleneck == "clip" else min(round(crop * sample_rate), clip)
    architecture = asked.architecture
    length = -(-samples // architecture.ratio) * architecture.ratio // architecture.bands
    sound, bands = torch.zeros(1, 1, samples), torch.zeros(1, 1, length)
    works = True
    try:
        SpectralDistance(sizes)(sound, sound)
        SpectralDistance(band_sizes)(bands, bands)
        Discriminator(1, discriminator, 1)(sound)
    except (ValueError, RuntimeError):
        works = False
    with nullcontext() if works else pytest.raises(UsageError, match=r"give [\d.]+ s or more, or shorter windows"):
        config.refuse_short(asked, sample_rate, clip)
    asked.training.adversarial = 0
    if min(sizes) <= samples and min(band_sizes) <= length:
        config.refuse_short(asked, sample_rate, clip)


def test_an_unknown_preset_lists_those_there_are() -> None:
    with pytest.raises(UsageError, match="live, oneshot, studio, tiny"):
        config.preset("huge")


@pytest.mark.parametrize("text", ["a: [", "just text", "- 1"])
def test_a_file_that_is_no_config_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "c.yaml"
    path.write_text(text)
    with pytest.raises(UsageError, match=r"c\.yaml"):
        config.load(path)
    with pytest.raises(UsageError, match="can't be read"):
        config.load(tmp_path / "none.yaml")
