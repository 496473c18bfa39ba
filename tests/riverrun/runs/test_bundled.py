"""The instruments in the package: what a name means, and files that are complete, small and finite."""

import fnmatch
import re
import tomllib
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

import riverrun
from riverrun.errors import UsageError
from riverrun.runs import Run, find_run
from riverrun.runs.bundled import FOLDER, check_not_bundled, names

MAX_BYTES = 10_000_000
"""Most that the weights of an instrument may take."""

PLAYING = {"strings": "sequence", "keys": "sequence", "drums": "clip"}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_package_has_these_instruments() -> None:
    assert set(names()) == set(PLAYING)


@pytest.mark.parametrize("name", PLAYING)
def test_a_name_means_the_instrument_in_the_package(name: str, here: Path) -> None:
    assert find_run(name) == FOLDER / name
    assert Run.open(find_run(name)).config.architecture.bottleneck == PLAYING[name]


def test_a_run_or_a_file_of_that_name_has_priority_and_another_folder_has_not(here: Path) -> None:
    (here / "strings").mkdir()
    (here / "strings" / "recording.wav").touch()
    assert find_run("strings") == FOLDER / "strings"
    assert find_run("./strings") == Path("strings")  # a path, not a name
    (here / "strings" / "run.json").touch()
    assert find_run("strings") == Path("strings")
    (here / "drums").touch()
    assert find_run("drums") == Path("drums")


@pytest.mark.parametrize("text", ["run", "strings.ts", "Strings", "/strings", "bundled/strings", "."])
def test_other_paths_are_kept(text: str, here: Path) -> None:
    assert find_run(text) == find_run(Path(text)) == Path(text)


@pytest.mark.parametrize("name", PLAYING)
def test_weights_are_small_finite_and_complete(name: str) -> None:
    run = Run.open(find_run(name))
    files = sorted((FOLDER / name).glob("*.safetensors"))
    assert sum(path.stat().st_size for path in files) < MAX_BYTES
    assert all(bool(tensor.isfinite().all()) for path in files for tensor in load_file(path).values())
    assert run.facts.steps == run.facts.total_steps > 0
    assert run.facts.prior_steps > 0
    model, prior = run.autoencoder(), run.prior()
    assert {each.dtype for each in (*model.parameters(), *prior.parameters())} == {torch.float32}
    assert run.whitening().real == run.config.architecture.latents
    assert run.example_clip() is not None
    assert (run.facts.sample_rate, run.facts.channels) == (48000, 2)
    assert run.config.prior.descriptors


@pytest.mark.parametrize("name", PLAYING)
def test_the_card_says_how_it_was_made_and_what_was_measured(name: str) -> None:
    card = Run.open(find_run(name)).card()
    assert card["licence"] == "MIT"
    assert [line.split()[1] for line in card["recipe"]] == ["synth", "prepare", "train", "prior"]
    assert card["minutes"] > 0
    assert card["machine"]
    assert f"synth {name}" in card["measured_on"]
    assert card["measured"]["chroma similarity"] > 0.5
    assert not re.search(r"/(work|home|tmp|root)/", str(card))


def test_other_runs_have_no_card_and_a_damaged_one_is_reported(trained: Path, tmp_path: Path) -> None:
    run = Run.open(trained)
    assert run.card() == {}
    (tmp_path / "card.yaml").write_text("a: b: c")
    with pytest.raises(UsageError, match=r"card.yaml: the model card is damaged"):
        Run(tmp_path, run.config, run.facts).card()


def test_instruments_of_the_package_are_not_changed(trained: Path) -> None:
    check_not_bundled(trained)
    with pytest.raises(UsageError, match=r"strings: .*never changed.*--out RUN --from strings"):
        check_not_bundled(FOLDER / "strings")


def test_a_wheel_contains_every_file() -> None:
    """`package-data` of pyproject.toml names them all, and a copy that is installed has them too."""
    project = Path(__file__).parents[3] / "pyproject.toml"
    patterns = tomllib.loads(project.read_text("utf-8"))["tool"]["setuptools"]["package-data"]["riverrun"]
    package = Path(riverrun.__file__).parent
    files = [path.relative_to(package).as_posix() for path in FOLDER.glob("*/*") if "__pycache__" not in path.parts]
    assert len(files) >= 8 * len(PLAYING)
    assert all(any(fnmatch.fnmatch(file, pattern) for pattern in patterns) for file in files)
