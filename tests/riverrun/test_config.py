"""Configs: presets resolve, what can't work is refused with the value and what would do, written equals read."""

from pathlib import Path

import pytest
import yaml

from riverrun import config
from riverrun.errors import UsageError


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
    ("settings", "said"),
    [
        ({"architecure": {}}, "unknown key architecure; did you mean architecture?"),
        ({"architecture": {"stride": [4]}}, r"unknown key architecture.stride; did you mean architecture.strides\?"),
        ({"training": {"weights": {"spectrl": 1}}}, "did you mean training.weights.spectral?"),
        ({"architecture": {"strides": [4, 4, 3]}}, "768 samples a frame"),
        ({"architecture": {"encoder": [32, 64, 0, 128]}}, "0 in .* can't work"),
        ({"training": {"batch": 0}}, "training.batch: 0 can't work; give more than 0"),
        ({"training": {"batch": "many"}}, "batch"),
        ({"training": {"sizes": [256, -1]}}, "training.sizes: -1"),
        ({"training": {"batch": None}}, "training.batch: nothing given"),
        ({"training": 3}, "training: 3 is no section"),
        ({"prior": {"kind": "cubic"}}, "kind"),
    ],
)
def test_what_cannot_work_is_refused(settings: dict, said: str) -> None:
    with pytest.raises(UsageError, match=said) as refused:
        config.resolve(settings)
    assert "\n" not in str(refused.value)


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
