"""Existing runs: invalid requests are refused before any file changes, and old results are kept in a copy."""

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from micro import MICRO, RATE, tone
from rich.console import Console
from safetensors.torch import load_file
from training_runs import WEIGHTS, printed, same_weights

from riverrun import audio
from riverrun.corpus import Corpus, prepare
from riverrun.errors import RiverrunError, UsageError
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import train_autoencoder, train_prior


@pytest.fixture
def copy(trained: Path, tmp_path: Path) -> Path:
    return shutil.copytree(trained, tmp_path / "run")


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """A corpus with the same settings and other audio."""
    folder = tmp_path_factory.mktemp("other")
    for number, pitch in enumerate((130, 196, 262)):
        audio.write(folder / "audio" / f"other-{number}.wav", tone(1.0, pitch), RATE)
    prepare([folder / "audio"], folder / "corpus", RATE, 2, 0.5, 2)
    return Corpus.open(folder / "corpus")


def settings(**sections: dict) -> config.Config:
    return config.resolve(config.merge(MICRO, sections))


LONGER = {"training": {"adversarial": 6}}
"""Two more steps of the second phase."""


def contents(path: Path) -> dict[str, bytes]:
    """All files of a run except previews and those of TensorBoard."""
    return {each.name: each.read_bytes() for each in path.iterdir() if each.is_file()}


def wide_console() -> Console:
    """A console that does not wrap lines."""
    return Console(width=10000)


@pytest.mark.parametrize(
    ("over", "message"),
    [
        ({"architecture": {"latents": 3}}, r"another architecture \(architecture.latents 4, not 3\)"),
        ({"training": {"discriminator": {"width": 8}, "adversarial": 8}}, r"\(training.discriminator.width 4, not 8\)"),
        ({"training": {"steps": 20}}, "adversarial phase began after 12 steps.* give --steps 12 --adversarial 4"),
        (
            {"training": {"steps": 8, "adversarial": 16}},
            "adversarial phase began after 12 .* --steps 12 --adversarial 16",
        ),
    ],
)
def test_incompatible_settings_are_refused_and_no_file_changes(
    corpus: Corpus, copy: Path, console: Console, over: dict, message: str
) -> None:
    before = contents(copy)
    with pytest.raises(UsageError, match=f"{message}.*choose another --out"):
        train_autoencoder(corpus, copy, settings(**over), 0, console=console)
    assert contents(copy) == before


def test_discriminators_may_change_before_the_adversarial_phase(corpus: Corpus, tmp_path: Path) -> None:
    """No step has used them, so no checkpoint holds them."""
    first = settings(training={"adversarial": 0})
    run = train_autoencoder(corpus, tmp_path / "run", first, 0, console=wide_console())
    assert not any("discriminator" in key for key in load_file(run.checkpoint("autoencoder").path))
    wider = settings(training={"adversarial": 4, "discriminator": {"width": 8, "periods": [2, 5]}})
    train_autoencoder(corpus, run.path, wider, 0, console=wide_console())
    assert Run.open(run.path).facts.steps == 16
    assert any("discriminator" in key for key in load_file(run.checkpoint("autoencoder").path))


def test_a_missing_checkpoint_is_refused_if_more_steps_are_requested(
    corpus: Corpus, copy: Path, console: Console
) -> None:
    (copy / "autoencoder.checkpoint.safetensors").unlink()
    before = contents(copy)
    train_autoencoder(corpus, copy, settings(), 0, console=console)  # no steps to do
    with pytest.raises(UsageError, match=r"trained for 16 steps, but autoencoder.checkpoint.safetensors.* is missing"):
        train_autoencoder(corpus, copy, settings(**LONGER), 0, console=console)
    assert contents(copy) == before


def test_a_finished_run_is_not_changed_by_other_settings(
    corpus: Corpus, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(copy)
    for training in ({"steps": 4, "adversarial": 0, "warmup": 1}, {"steps": 0, "adversarial": 0}):
        train_autoencoder(corpus, copy, settings(training=training), 0, console=wide_console())
        assert printed(capsys) == f"{copy} is already trained: 16 steps"
    changed = settings(training={"learning_rate": 1e-4}, prior={"context": 20}, prior_training={"noise": 0.2})
    train_autoencoder(corpus, copy, changed, 0, console=wide_console())
    assert "training.learning_rate, prior.context, prior_training.noise ignored" in printed(capsys)
    assert contents(copy) == before


def test_more_steps_keep_a_copy_of_the_run_and_report_what_changes(
    corpus: Corpus, trained: Path, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(copy)
    changed = settings(training={"adversarial": 6, "learning_rate": 5e-4}, prior={"context": 20})
    run = train_autoencoder(corpus, copy, changed, 0, console=wide_console())
    output = printed(capsys)
    assert "has to be trained again with 'riverrun prior'. The present run is kept in" in output
    assert "prior.context ignored: the run has a prior with settings of its own" in output
    assert "training continues with other settings: training.learning_rate 0.0005, not 0.001" in output
    assert contents(copy / "earlier-1") == before
    run = Run.open(copy)
    assert (run.facts.steps, run.facts.prior_steps, run.facts.prior_total_steps, run.facts.prior_metrics) == (
        18,
        0,
        0,
        None,
    )
    assert (run.config.training.learning_rate, run.config.prior.context) == (5e-4, 16)
    assert not run.has_prior()
    assert run.metrics("prior-metrics") == []
    assert not same_weights(copy, trained, "autoencoder")
    earlier = Run.open(copy / "earlier-1")
    assert (earlier.facts.steps, earlier.facts.prior_steps) == (16, 8)
    assert same_weights(earlier.path, trained, *WEIGHTS)
    assert earlier.prior().width == 16
    train_autoencoder(corpus, earlier.path, settings(), 0, console=wide_console())
    assert "already trained" in printed(capsys)
    train_prior(run, corpus, None, 0, console=wide_console())
    assert Run.open(copy).facts.prior_steps == 8


class PowerCut(BaseException):
    """Stands for a power cut."""


WRITE_FUNCTIONS = ((os, "replace"), (os, "rename"), (os, "link"), (shutil, "copy2"), (Path, "unlink"), (Path, "mkdir"))


@pytest.fixture
def cut_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], list[int]]:
    """A function that arms a power cut at the n-th call of a write function, and returns the count of these calls."""

    def arm(number: int) -> list[int]:
        monkeypatch.undo()
        count = [0]

        def counted(function: Callable[..., object]) -> Callable[..., object]:
            def write(*args: object, **kwargs: object) -> object:
                count[0] += 1
                if count[0] == number:
                    raise PowerCut
                return function(*args, **kwargs)

            return write

        for owner, name in WRITE_FUNCTIONS:
            monkeypatch.setattr(owner, name, counted(getattr(owner, name)))
        return count

    return arm


@pytest.mark.slow
def test_a_power_cut_at_any_write_of_an_extended_run_loses_nothing(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console, cut_at: Callable[[int], list[int]]
) -> None:
    """At any time the run can be played, it or its copy has the old results, and the same command completes it."""
    complete = shutil.copytree(trained, tmp_path / "complete")
    writes = cut_at(0)
    train_autoencoder(corpus, complete, settings(**LONGER), 0, console=console)
    total = writes[0]
    assert total > 20
    for number in range(1, total + 1):
        path = shutil.copytree(trained, tmp_path / f"cut-{number}")
        cut_at(number)
        with pytest.raises(PowerCut):
            train_autoencoder(corpus, path, settings(**LONGER), 0, console=console)
        cut_at(0)
        run = Run.open(path)
        run.autoencoder()  # it can be opened
        if run.has_prior():
            assert same_weights(path, trained, *WEIGHTS)
        else:
            assert run.facts.prior_steps == 0 or run.checkpoint("prior").step()
            assert same_weights(path / "earlier-1", trained, *WEIGHTS)
            assert contents(path / "earlier-1") == contents(trained)
        if run.has_whitening():
            assert any(same_weights(path, each, *WEIGHTS[:2]) for each in (trained, complete))
        if number % 8 == 0:  # not for every number, because each needs a training
            train_autoencoder(corpus, path, settings(**LONGER), 0, console=console)
            assert same_weights(path, complete, *WEIGHTS[:2])
            assert [each.name for each in path.glob("*earlier*")] == ["earlier-1"]
        shutil.rmtree(path)


@pytest.mark.slow
def test_a_power_cut_while_a_new_prior_starts_loses_nothing(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console, cut_at: Callable[[int], list[int]]
) -> None:
    wider = settings(prior={"context": 20}, prior_training={"steps": 1})
    complete = shutil.copytree(trained, tmp_path / "complete")
    writes = cut_at(0)
    train_prior(Run.open(complete), corpus, None, 0, console=console, config=wider)
    for number in range(1, writes[0] + 1, 2):
        path = shutil.copytree(trained, tmp_path / f"cut-{number}")
        cut_at(number)
        with pytest.raises(PowerCut):
            train_prior(Run.open(path), corpus, None, 0, console=console, config=wider)
        cut_at(0)
        run = Run.open(path)
        run.whitening()  # it can be opened
        is_old = run.has_prior() and run.config.prior.context == 16
        assert same_weights(path if is_old else path / "earlier-1", trained, "prior")
        if run.has_prior():
            assert run.prior().width == run.config.prior.context
        shutil.rmtree(path)


def test_a_run_that_was_not_completely_created_is_created_again(
    corpus: Corpus, tmp_path: Path, console: Console, cut_at: Callable[[int], list[int]]
) -> None:
    untrained = settings(training={"steps": 0, "adversarial": 0})
    for number in range(1, 5):
        path = tmp_path / f"run-{number}"
        cut_at(number)
        with pytest.raises(PowerCut):
            train_autoencoder(corpus, path, untrained, 0, console=console)
        cut_at(0)
        path.mkdir(exist_ok=True)
        (path / ".run.123.json").write_text("{")  # as a killed process leaves it
        run = train_autoencoder(corpus, path, untrained, 0, console=console)
        assert run.whitening().explained.sum() == pytest.approx(1, abs=1e-4)


def test_a_prior_with_other_settings_starts_at_step_0(
    corpus: Corpus, trained: Path, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wider = settings(prior={"context": 20})
    train_prior(Run.open(copy), corpus, None, 0, console=wide_console(), config=wider)
    assert f"the present run is kept in {copy / 'earlier-1'}" in printed(capsys)
    assert Run.open(copy).prior().width == 20
    assert Run.open(copy).facts.prior_steps == 8
    assert same_weights(copy / "earlier-1", trained, "prior")
    assert Run.open(copy / "earlier-1").prior().width == 16
    noisier = settings(prior={"context": 20}, prior_training={"noise": 0.2})
    train_prior(Run.open(copy), corpus, None, 0, console=wide_console(), config=noisier)
    output = printed(capsys)
    assert "already has a prior: 8 steps" in output
    assert "prior_training.noise ignored" in output


def test_a_finished_prior_continues_with_more_steps(
    corpus: Corpus, copy: Path, tmp_path: Path, console: Console
) -> None:
    train_prior(Run.open(copy), corpus, 12, 0, console=console)
    run = Run.open(copy)
    assert (run.facts.prior_steps, run.config.prior_training.steps) == (12, 12)
    assert [row["step"] for row in run.metrics("prior-metrics")] == [4, 8, 12]
    assert not list(copy.glob("earlier-*"))


def test_a_prior_without_its_checkpoint_is_kept_in_a_copy(
    corpus: Corpus, trained: Path, copy: Path, console: Console
) -> None:
    (copy / "prior.checkpoint.safetensors").unlink()
    train_prior(Run.open(copy), corpus, None, 0, console=console)
    assert not (copy / "earlier-1").exists()
    train_prior(Run.open(copy), corpus, 12, 0, console=console)
    assert same_weights(copy / "earlier-1", trained, "prior")


def test_other_audio_is_refused_unless_allowed_and_then_recorded(
    corpus: Corpus, other: Corpus, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(copy)
    message = r"was trained on 5 files.*\(0.wav … 4.wav\); this corpus holds other audio: 3 files.*other-0.*with --also"
    with pytest.raises(UsageError, match=message):
        train_autoencoder(other, copy, settings(**LONGER), 0, console=wide_console())
    with pytest.raises(UsageError, match=message):
        train_prior(Run.open(copy), other, 12, 0, console=wide_console())
    assert contents(copy) == before
    train_prior(Run.open(copy), other, 12, 0, console=wide_console(), allow_other_corpus=True)
    assert "the run and its .ts name both" in printed(capsys)
    facts = Run.open(copy).facts
    assert facts.corpus == corpus.contents()
    assert facts.also == [other.contents()]
    train_autoencoder(other, copy, settings(**LONGER), 0, console=wide_console())  # it is recorded already
    assert Run.open(copy).facts.also == [other.contents()]


def test_the_same_audio_prepared_again_is_the_same_corpus(
    corpus: Corpus, corpus_folder: Path, copy: Path, tmp_path: Path, console: Console
) -> None:
    prepare([corpus_folder.parent / "audio"], tmp_path / "again", RATE, 2, 0.25, 1)
    train_autoencoder(Corpus.open(tmp_path / "again"), copy, settings(**LONGER), 0, console=console)
    assert Run.open(copy).facts.also == []


def test_a_run_without_a_record_of_its_corpus_continues_with_a_note(
    corpus: Corpus, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = Run.open(copy)
    run.facts.corpus = None
    run.write_facts()
    train_prior(run, corpus, 9, 0, console=wide_console())
    assert "has no record of the corpus that it was trained on" in printed(capsys)
    assert Run.open(copy).facts.also == [corpus.contents()]


def test_facts_of_a_missing_prior_are_ignored(copy: Path) -> None:
    for name in ("prior.safetensors", "prior.checkpoint.safetensors"):
        (copy / name).unlink()
    facts = Run.open(copy).facts
    assert (facts.prior_steps, facts.prior_total_steps, facts.prior_metrics) == (0, 0, None)


def test_another_preset_is_refused_by_name(corpus: Corpus, tmp_path: Path, console: Console) -> None:
    untrained = {"training": {"steps": 0, "adversarial": 0, "spectral": {"steps": 0}}}
    small = config.resolve(config.merge(config.preset("tiny"), untrained))
    live, studio = (config.resolve(config.merge(config.preset(name), untrained)) for name in ("live", "studio"))
    run = train_autoencoder(corpus, tmp_path / "run", small, 0, console=console, preset="tiny")
    assert Run.open(run.path).facts.preset == "tiny"
    for facts in (run.facts, replace(run.facts, preset=None)):  # an older run does not store it
        run.facts = facts
        run.write_facts()
        with pytest.raises(
            UsageError, match=r"has the preset tiny; --preset live has another .* or give --preset tiny"
        ):
            train_autoencoder(corpus, run.path, live, 0, console=console, preset="live")
        with pytest.raises(UsageError, match="has the preset tiny; --preset studio, the default, has another"):
            train_autoencoder(corpus, run.path, studio, 0, console=console, preset="studio")


def test_older_runs_can_be_opened(copy: Path) -> None:
    written = json.loads((copy / "run.json").read_text("utf-8"))
    for name in ("also", "preset"):
        del written[name]
    (copy / "run.json").write_text(json.dumps(written), "utf-8")
    assert Run.open(copy).facts.corpus == written["corpus"]


def test_forgetting_a_prior_removes_all_of_it(copy: Path) -> None:
    run = Run.open(copy)
    run.delete("prior")
    assert not [path.name for path in copy.iterdir() if path.name.startswith(("prior", "descriptors"))]
    assert Run.open(copy).facts == run.facts
    with pytest.raises(RiverrunError, match="no prior yet"):
        run.prior()
    assert yaml.safe_load((copy / "config.yaml").read_text("utf-8"))["prior"]["context"] == 16
