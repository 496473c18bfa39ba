"""A run that is there already: what can't go on is refused before anything is touched, what has to go is kept aside."""

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch
import yaml
from micro import MICRO, RATE, tone
from rich.console import Console
from safetensors.torch import load_file

from riverrun import audio
from riverrun.corpus import Corpus, prepare
from riverrun.errors import RiverrunError, UsageError
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import autoencoder as room
from riverrun.training import train_autoencoder, train_prior


@pytest.fixture(autouse=True)
def without_previews(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "write_previews", lambda *_: None)


@pytest.fixture
def copy(trained: Path, tmp_path: Path) -> Path:
    return shutil.copytree(trained, tmp_path / "run")


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """A corpus of other audio, alike in all else."""
    folder = tmp_path_factory.mktemp("other")
    for number, pitch in enumerate((130, 196, 262)):
        audio.write(folder / "audio" / f"other-{number}.wav", tone(1.0, pitch), RATE)
    prepare([folder / "audio"], folder / "corpus", RATE, 2, 0.5, 2)
    return Corpus.open(folder / "corpus")


def asked(**sections: dict) -> config.Config:
    return config.resolve(config.merge(MICRO, sections))


LONGER = {"training": {"adversarial": 6}}
"""Two more steps of the second phase."""


def contents(path: Path) -> dict[str, bytes]:
    """All that a run consists of, but for TensorBoard's files and previews."""
    return {each.name: each.read_bytes() for each in path.iterdir() if each.is_file()}


def told(capsys: pytest.CaptureFixture[str]) -> str:
    return " ".join(capsys.readouterr().out.split())


def wide() -> Console:
    return Console(width=10000)


def same(one: Path, other: Path, name: str) -> bool:
    mine, theirs = (load_file(path / f"{name}.safetensors") for path in (one, other))
    return mine.keys() == theirs.keys() and all(torch.equal(mine[key], theirs[key]) for key in mine)


@pytest.mark.parametrize(
    ("over", "said"),
    [
        ({"architecture": {"latents": 3}}, r"another architecture \(architecture.latents 4, not 3\)"),
        ({"training": {"discriminator": {"width": 8}, "adversarial": 8}}, r"\(training.discriminator.width 4, not 8\)"),
        ({"training": {"steps": 20}}, "second phase began after 12 steps.* give --steps 12 --adversarial 4"),
        ({"training": {"steps": 8, "adversarial": 16}}, "second phase began after 12 .* --steps 12 --adversarial 16"),
    ],
)
def test_what_cannot_go_on_is_refused_and_all_stays(
    corpus: Corpus, copy: Path, console: Console, over: dict, said: str
) -> None:
    before = contents(copy)
    with pytest.raises(UsageError, match=f"{said}.*choose another --out"):
        train_autoencoder(corpus, copy, asked(**over), 0, console=console)
    assert contents(copy) == before


def test_without_a_checkpoint_weights_are_not_begun_anew(corpus: Corpus, copy: Path, console: Console) -> None:
    (copy / "autoencoder.checkpoint.safetensors").unlink()
    before = contents(copy)
    train_autoencoder(corpus, copy, asked(), 0, console=console)  # it is trained
    with pytest.raises(UsageError, match=r"trained for 16 steps, but autoencoder.checkpoint.safetensors.* is gone"):
        train_autoencoder(corpus, copy, asked(**LONGER), 0, console=console)
    assert contents(copy) == before


def test_a_finished_run_stays_as_it_is_whatever_is_asked(
    corpus: Corpus, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(copy)
    for training in ({"steps": 4, "adversarial": 0, "warmup": 1}, {"steps": 0, "adversarial": 0}):
        train_autoencoder(corpus, copy, asked(training=training), 0, console=wide())
        assert told(capsys) == f"{copy} is trained already: 16 steps"
    changed = asked(training={"learning_rate": 1e-4}, prior={"context": 20}, prior_training={"noise": 0.2})
    train_autoencoder(corpus, copy, changed, 0, console=wide())
    assert "training.rate, prior.context, prior_training.noise not taken" in told(capsys)
    assert contents(copy) == before


def test_more_steps_keep_what_was_learned_aside_and_tell_the_truth(
    corpus: Corpus, trained: Path, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(copy)
    changed = asked(training={"adversarial": 6, "learning_rate": 5e-4}, prior={"context": 20})
    run = train_autoencoder(corpus, copy, changed, 0, console=wide())
    said = told(capsys)
    assert "'riverrun prior' will have to train another. What the run is now stays in" in said
    assert "prior.context not taken: the prior has its own" in said
    assert "goes on with other settings: training.rate 0.0005, not 0.001" in said
    assert contents(copy / "earlier-1") == before
    run = Run.open(copy)
    assert (run.facts.steps, run.facts.prior_steps, run.facts.prior_wanted, run.facts.prior_metrics) == (18, 0, 0, None)
    assert (run.config.training.sample_rate, run.config.prior.context) == (5e-4, 16)
    assert not run.has_prior()
    assert run.metrics("prior-metrics") == []
    assert not same(copy, trained, "autoencoder")
    earlier = Run.open(copy / "earlier-1")
    assert (earlier.facts.steps, earlier.facts.prior_steps) == (16, 8)
    assert all(same(earlier.path, trained, name) for name in ("autoencoder", "whitening", "prior"))
    assert earlier.prior().flow is not None
    train_autoencoder(corpus, earlier.path, asked(), 0, console=wide())
    assert "trained already" in told(capsys)
    train_prior(run, corpus, None, 0, console=wide())
    assert Run.open(copy).facts.prior_steps == 8


class Cut(BaseException):
    """The power goes."""


WRITERS = ((os, "replace"), (os, "rename"), (os, "link"), (shutil, "copy2"), (Path, "unlink"), (Path, "mkdir"))


@pytest.fixture
def cut_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], list[int]]:
    """Cuts the power at the n-th thing that is written, renamed or removed; gives back a count of them."""

    def arm(number: int) -> list[int]:
        monkeypatch.undo()
        monkeypatch.setattr(room, "write_previews", lambda *_: None)
        count = [0]

        def counted(writer: Callable[..., object]) -> Callable[..., object]:
            def write(*given: object, **named: object) -> object:
                count[0] += 1
                if count[0] == number:
                    raise Cut
                return writer(*given, **named)

            return write

        for where, name in WRITERS:
            monkeypatch.setattr(where, name, counted(getattr(where, name)))
        return count

    return arm


@pytest.mark.slow
def test_the_power_may_go_at_any_write_while_a_run_is_extended(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console, cut_at: Callable[[int], list[int]]
) -> None:
    """Something can be played at any moment, what there was is there or kept, and the same command does the rest."""
    whole = shutil.copytree(trained, tmp_path / "whole")
    writes = cut_at(0)
    train_autoencoder(corpus, whole, asked(**LONGER), 0, console=console)
    total = writes[0]
    assert total > 20
    kinds = ("autoencoder", "whitening", "prior")
    for number in range(1, total + 1):
        path = shutil.copytree(trained, tmp_path / f"cut-{number}")
        cut_at(number)
        with pytest.raises(Cut):
            train_autoencoder(corpus, path, asked(**LONGER), 0, console=console)
        cut_at(0)
        run = Run.open(path)
        assert run.autoencoder() is not None
        if run.has_prior():
            assert all(same(path, trained, name) for name in kinds)
        else:
            assert run.facts.prior_steps == 0 or run.checkpoint("prior").step()
            assert all(same(path / "earlier-1", trained, name) for name in kinds)
            assert contents(path / "earlier-1") == contents(trained)
        if run.has_whitening():
            assert any(all(same(path, each, name) for name in kinds[:2]) for each in (trained, whole))
        if number % 8 == 0:  # each is a training of its own
            train_autoencoder(corpus, path, asked(**LONGER), 0, console=console)
            assert all(same(path, whole, name) for name in kinds[:2])
            assert [each.name for each in path.glob("*earlier*")] == ["earlier-1"]
        shutil.rmtree(path)


@pytest.mark.slow
def test_the_power_may_go_while_another_prior_is_begun(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console, cut_at: Callable[[int], list[int]]
) -> None:
    wider = asked(prior={"context": 20}, prior_training={"steps": 1})
    whole = shutil.copytree(trained, tmp_path / "whole")
    writes = cut_at(0)
    train_prior(Run.open(whole), corpus, None, 0, console=console, config=wider)
    for number in range(1, writes[0] + 1, 2):
        path = shutil.copytree(trained, tmp_path / f"cut-{number}")
        cut_at(number)
        with pytest.raises(Cut):
            train_prior(Run.open(path), corpus, None, 0, console=console, config=wider)
        cut_at(0)
        run = Run.open(path)
        assert run.whitening() is not None
        kept = path / "earlier-1"
        assert same(path if run.has_prior() and run.config.prior.context == 16 else kept, trained, "prior")
        if run.has_prior():
            assert run.prior().width == run.config.prior.context
        shutil.rmtree(path)


def test_a_run_whose_making_was_cut_short_is_made_again(
    corpus: Corpus, tmp_path: Path, console: Console, cut_at: Callable[[int], list[int]]
) -> None:
    for number in range(1, 5):
        path = tmp_path / f"run-{number}"
        cut_at(number)
        with pytest.raises(Cut):
            train_autoencoder(corpus, path, asked(training={"steps": 0, "adversarial": 0}), 0, console=console)
        cut_at(0)
        path.mkdir(exist_ok=True)
        (path / ".run.123.json").write_text("{")  # a kill leaves the draft
        assert train_autoencoder(
            corpus, path, asked(training={"steps": 0, "adversarial": 0}), 0, console=console
        ).whitening()


def test_another_prior_is_asked_for_by_its_own_config(
    corpus: Corpus, trained: Path, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wider = asked(prior={"context": 20})
    train_prior(Run.open(copy), corpus, None, 0, console=wide(), config=wider)
    assert f"what the run is now stays in {copy / 'earlier-1'}" in told(capsys)
    assert Run.open(copy).prior().width == 20
    assert Run.open(copy).facts.prior_steps == 8
    assert same(copy / "earlier-1", trained, "prior")
    assert Run.open(copy / "earlier-1").prior().width == 16
    train_prior(
        Run.open(copy),
        corpus,
        None,
        0,
        console=wide(),
        config=asked(prior={"context": 20}, prior_training={"noise": 0.2}),
    )
    assert "has its prior already: 8 steps" in (said := told(capsys))
    assert "prior_training.noise not taken" in said


def test_a_prior_goes_on_with_more_steps_as_if_never_ended(
    corpus: Corpus, copy: Path, tmp_path: Path, console: Console
) -> None:
    train_prior(Run.open(copy), corpus, 12, 0, console=console)
    run = Run.open(copy)
    assert (run.facts.prior_steps, run.config.prior_training.steps) == (12, 12)
    assert [row["step"] for row in run.metrics("prior-metrics")] == [4, 8, 12]
    assert not list(copy.glob("earlier-*"))


def test_a_prior_without_its_checkpoint_is_kept_when_another_is_begun(
    corpus: Corpus, trained: Path, copy: Path, console: Console
) -> None:
    (copy / "prior.checkpoint.safetensors").unlink()
    train_prior(Run.open(copy), corpus, None, 0, console=console)
    assert not (copy / "earlier-1").exists()
    train_prior(Run.open(copy), corpus, 12, 0, console=console)
    assert same(copy / "earlier-1", trained, "prior")


def test_other_audio_is_refused_unless_told_and_then_named(
    corpus: Corpus, other: Corpus, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(copy)
    says = r"was trained on 5 files.*\(0.wav … 4.wav\); this corpus holds other audio: 3 files.*other-0.*--also goes on"
    with pytest.raises(UsageError, match=says):
        train_autoencoder(other, copy, asked(**LONGER), 0, console=wide())
    with pytest.raises(UsageError, match=says):
        train_prior(Run.open(copy), other, 12, 0, console=wide())
    assert contents(copy) == before
    train_prior(Run.open(copy), other, 12, 0, console=wide(), allow_other_corpus=True)
    assert "the run and its .ts name both" in told(capsys)
    facts = Run.open(copy).facts
    assert facts.corpus == corpus.made_of()
    assert facts.also == [other.made_of()]
    train_autoencoder(other, copy, asked(**LONGER), 0, console=wide())  # it is named already
    assert Run.open(copy).facts.also == [other.made_of()]


def test_the_same_audio_prepared_again_is_the_same_corpus(
    corpus: Corpus, corpus_folder: Path, copy: Path, tmp_path: Path, console: Console
) -> None:
    prepare([corpus_folder.parent / "audio"], tmp_path / "again", RATE, 2, 0.25, 1)
    train_autoencoder(Corpus.open(tmp_path / "again"), copy, asked(**LONGER), 0, console=console)
    assert Run.open(copy).facts.also == []


def test_a_run_that_does_not_say_what_it_learned_from_goes_on_with_a_word(
    corpus: Corpus, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = Run.open(copy)
    run.facts.corpus = None
    run.write_facts()
    train_prior(run, corpus, 9, 0, console=wide())
    assert "doesn't say what it was trained on" in told(capsys)
    assert Run.open(copy).facts.also == [corpus.made_of()]


def test_what_an_older_riverrun_left_of_a_prior_is_not_believed(copy: Path) -> None:
    for name in ("prior.safetensors", "prior.checkpoint.safetensors"):
        (copy / name).unlink()
    facts = Run.open(copy).facts
    assert (facts.prior_steps, facts.prior_wanted, facts.prior_metrics) == (0, 0, None)


def test_another_preset_is_said_by_name(corpus: Corpus, tmp_path: Path, console: Console) -> None:
    none = {"training": {"steps": 0, "adversarial": 0}}
    small = config.resolve(config.merge(config.preset("tiny"), none))
    live, studio = (config.resolve(config.merge(config.preset(name), none)) for name in ("live", "studio"))
    run = train_autoencoder(corpus, tmp_path / "run", small, 0, console=console, preset="tiny")
    assert Run.open(run.path).facts.preset == "tiny"
    for facts in (run.facts, replace(run.facts, preset=None)):  # an older run doesn't say
        run.facts = facts
        run.write_facts()
        with pytest.raises(UsageError, match=r"of preset tiny; --preset live is another .* or give --preset tiny"):
            train_autoencoder(corpus, run.path, live, 0, console=console, preset="live")
        with pytest.raises(UsageError, match="a run of preset tiny; --preset studio, the default, is another"):
            train_autoencoder(corpus, run.path, studio, 0, console=console, preset="studio")


def test_runs_of_before_are_read(copy: Path) -> None:
    written = json.loads((copy / "run.json").read_text("utf-8"))
    for name in ("also", "preset"):
        del written[name]
    (copy / "run.json").write_text(json.dumps(written), "utf-8")
    assert Run.open(copy).facts.corpus == written["corpus"]


def test_forgetting_leaves_no_trace(copy: Path) -> None:
    run = Run.open(copy)
    run.forget("prior")
    assert not [path.name for path in copy.iterdir() if path.name.startswith(("prior", "descriptors"))]
    assert Run.open(copy).facts == run.facts
    with pytest.raises(RiverrunError, match="no prior yet"):
        run.prior()
    assert yaml.safe_load((copy / "config.yaml").read_text("utf-8"))["prior"]["context"] == 16
