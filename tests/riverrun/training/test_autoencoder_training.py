"""Training: it learns, it ends where an uninterrupted one does, and each epoch leaves its row, weights and previews."""

import os
import shutil
import signal
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from micro import MICRO
from rich.console import Console
from safetensors.torch import load_file, save_file

from riverrun.corpus import Corpus
from riverrun.errors import UsageError
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import Interrupted, train_autoencoder, train_prior
from riverrun.training import loop as loop_room
from riverrun.training.autoencoder import AutoencoderLearner
from riverrun.training.data import latents as encoded
from riverrun.training.data.examples import TrainingData, posteriors
from riverrun.training.data.latents import Encoded


def settings(**training: object) -> config.Config:
    return config.resolve(config.merge(MICRO, {"training": training}))


def same_weights(one: Path, other: Path, name: str) -> None:
    mine, theirs = (load_file(path / f"{name}.safetensors") for path in (one, other))
    assert mine.keys() == theirs.keys()
    for key in mine:
        torch.testing.assert_close(mine[key], theirs[key], atol=0, rtol=0)


@pytest.mark.parametrize("missing", ["draw", "configure_optimizers", "learn", "measure"])
def test_a_learner_has_all_that_the_loop_asks_of_it(missing: str) -> None:
    names = {"draw", "configure_optimizers", "learn", "measure"} - {missing}
    unfinished = type("Unfinished", (loop_room.Learner,), {name: lambda *_: None for name in names})
    with pytest.raises(TypeError, match=missing):
        unfinished("unfinished", 0, 1, 1, 1)


def test_it_learns(corpus: Corpus, tmp_path: Path, console: Console) -> None:
    run = train_autoencoder(
        corpus, tmp_path / "run", settings(steps=60, adversarial=0, epoch=10, sample_rate=5e-3), 0, console
    )
    rows = run.metrics("autoencoder-metrics")
    assert [row["step"] for row in rows] == [10, 20, 30, 40, 50, 60]
    assert rows[-1]["train_spectral"] < 0.9 * rows[0]["train_spectral"]
    assert rows[-1]["heldout_spectral"] < rows[0]["heldout_spectral"]


def test_the_second_phase_moves_the_decoder_and_the_critics_but_not_the_encoder(
    corpus: Corpus, tmp_path: Path, console: Console
) -> None:
    first = train_autoencoder(corpus, tmp_path / "run", settings(adversarial=0), 0, console).autoencoder()
    run = train_autoencoder(corpus, tmp_path / "run", settings(adversarial=8), 0, console)
    second = run.autoencoder()
    for before, after in zip(first.encoder.parameters(), second.encoder.parameters(), strict=True):
        assert torch.equal(before, after)
    assert not torch.equal(first.decoder[0].conv.weight, second.decoder[0].conv.weight)
    assert {"train_critic", "train_adversarial", "train_features"} <= run.metrics("autoencoder-metrics")[-1].keys()


def test_each_epoch_leaves_metrics_weights_and_previews(trained: Path) -> None:
    assert [row["step"] for row in Run.open(trained).metrics("autoencoder-metrics")] == [4, 8, 12, 16]
    assert [row["step"] for row in Run.open(trained).metrics("prior-metrics")] == [4, 8]
    previews = {path.name for path in (trained / "previews").iterdir()}
    assert {"clip-1-original.wav", "clip-1-step-0000016.wav", "clip-1-step-0000016.png"} <= previews
    assert list((trained / "tensorboard" / "autoencoder").glob("events*"))


def test_interrupted_then_resumed_equals_uninterrupted(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C in the middle of the first and of the second phase, and in the middle of the prior."""
    step = loop_room.Learner.training_step
    stops = [6, 14]

    def stopped(learner: loop_room.Learner, batch: torch.Tensor, index: int) -> None:
        if stops and learner.done == stops[0]:
            stops.pop(0)
            raise KeyboardInterrupt
        step(learner, batch, index)

    monkeypatch.setattr(loop_room.Learner, "training_step", stopped)
    for kept in (4, 12):
        with pytest.raises(Interrupted, match=f"goes on from step {kept}"):
            train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console)
    run = train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console)
    stops.append(5)
    with pytest.raises(Interrupted, match="goes on from step 4"):
        train_prior(run, corpus, None, 0, console)
    train_prior(Run.open(tmp_path / "run"), corpus, None, 0, console)
    for name in ("autoencoder", "whitening", "prior"):
        same_weights(tmp_path / "run", trained, name)
    for name in ("autoencoder-metrics", "prior-metrics"):
        assert Run.open(tmp_path / "run").metrics(name) == Run.open(trained).metrics(name)


def test_killed_then_resumed_equals_uninterrupted(
    corpus_folder: Path, corpus: Corpus, trained: Path, tmp_path: Path
) -> None:
    """kill −9 as soon as there is a checkpoint; the same command then goes on."""
    (tmp_path / "micro.yaml").write_text(config.dump(config.resolve(MICRO)))
    out = tmp_path / "run"
    arguments = [
        "train",
        str(corpus_folder),
        "--out",
        str(out),
        "--preset",
        "tiny",
        "--config",
        str(tmp_path / "micro.yaml"),
    ]
    command = [sys.executable, "-m", "riverrun", *arguments]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while not (out / "autoencoder.checkpoint.safetensors").exists() and time.monotonic() < deadline:
        assert child.poll() is None, "ended before it could be killed"
        time.sleep(0.01)
    child.send_signal(signal.SIGKILL)
    child.wait()
    again = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert again.returncode == 0, again.stderr
    assert again.stderr == ""
    assert "Traceback" not in again.stdout
    same_weights(out, trained, "autoencoder")
    same_weights(out, trained, "whitening")


def test_numbers_too_small_to_be_quick_are_zero_while_training_and_only_then(
    corpus: Corpus, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    step, seen = loop_room.Learner.training_step, []

    def tiny() -> float:
        return float(torch.tensor([1e-30]) * 1e-10)

    def watched(learner: loop_room.Learner, batch: torch.Tensor, index: int) -> None:
        seen.append(tiny())
        step(learner, batch, index)

    monkeypatch.setattr(loop_room.Learner, "training_step", watched)
    run = train_autoencoder(corpus, tmp_path / "run", settings(steps=1, adversarial=0), 0, console)
    train_prior(run, corpus, 1, 0, console)
    assert seen == [0, 0]
    assert tiny() > 0


def test_warnings_are_shown_but_for_those_that_are_known(
    corpus: Corpus, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = loop_room.Learner.training_step

    def warned(learner: loop_room.Learner, batch: torch.Tensor, index: int) -> None:
        warnings.warn(f"the {learner.name} feels strange", stacklevel=1)
        step(learner, batch, index)

    monkeypatch.setattr(loop_room.Learner, "training_step", warned)
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        run = train_autoencoder(corpus, tmp_path / "run", settings(steps=1, adversarial=0), 0, console)
        train_prior(run, corpus, 1, 0, console)
    assert [str(each.message) for each in seen] == ["the autoencoder feels strange", "the prior feels strange"]


def test_zero_steps_give_an_untrained_run_that_can_be_finished_later(
    corpus: Corpus, tmp_path: Path, console: Console
) -> None:
    run = train_autoencoder(corpus, tmp_path / "run", settings(steps=0, adversarial=0), 0, console)
    before = run.autoencoder()(torch.randn(1, 2, 500))
    assert before.isfinite().all()
    assert run.whitening().explained.sum() == pytest.approx(1, abs=1e-4)
    run = train_autoencoder(corpus, tmp_path / "run", settings(steps=4, adversarial=0), 0, console)
    assert run.facts.steps == 4


def test_a_finished_run_is_left_as_it_is(corpus: Corpus, trained: Path, tmp_path: Path, console: Console) -> None:
    copy = shutil.copytree(trained, tmp_path / "run")
    stamps = {path: path.stat().st_mtime_ns for path in copy.glob("*.safetensors")}
    run = train_autoencoder(corpus, copy, config.resolve(MICRO), 0, console)
    train_prior(run, corpus, None, 0, console)
    assert stamps == {path: path.stat().st_mtime_ns for path in copy.glob("*.safetensors")}


def test_a_prior_goes_with_the_autoencoder_it_was_learned_on(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console
) -> None:
    copy = shutil.copytree(trained, tmp_path / "run")
    run = train_autoencoder(corpus, copy, settings(adversarial=8), 0, console)
    assert not run.has_prior()
    train_prior(run, corpus, None, 0, console)
    assert run.prior().flow is not None


def test_a_damaged_prior_comes_back_from_its_checkpoint(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console
) -> None:
    copy = shutil.copytree(trained, tmp_path / "run")
    (copy / "prior.safetensors").write_bytes(b"broken")
    train_prior(Run.open(copy), corpus, None, 0, console)
    same_weights(copy, trained, "prior")


def test_a_run_stopped_while_its_latents_were_fitted_only_fits_them(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console
) -> None:
    copy = shutil.copytree(trained, tmp_path / "run")
    (copy / "whitening.safetensors").unlink()
    train_autoencoder(corpus, copy, config.resolve(MICRO), 0, console)
    same_weights(copy, trained, "autoencoder")
    same_weights(copy, trained, "whitening")


@pytest.mark.parametrize(("change", "seed"), [({"latents": 3}, 0), ({}, 1)])
def test_a_run_begun_with_other_settings_is_refused(
    corpus: Corpus, trained: Path, console: Console, change: dict, seed: int
) -> None:
    other = config.resolve(config.merge(MICRO, {"architecture": change}))
    with pytest.raises(UsageError, match="choose another --out"):
        train_autoencoder(corpus, trained, other, seed, console)


def test_long_recordings_are_encoded_in_pieces_as_if_in_one(
    corpus: Corpus, trained: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = Run.open(trained).autoencoder()
    whole = list(posteriors(model, corpus.train))
    monkeypatch.setattr("riverrun.training.data.examples.ENCODED_AT_ONCE", 1000)
    for piecewise, expected in zip(posteriors(model, corpus.train), whole, strict=True):
        torch.testing.assert_close(piecewise, expected, atol=1e-5, rtol=1e-5)


def test_short_recordings_are_encoded_together_as_if_alone(
    corpus: Corpus, trained: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = Run.open(trained).autoencoder()
    together = list(posteriors(model, corpus.heldout)), list(posteriors(model, corpus.train))
    monkeypatch.setattr("riverrun.training.data.examples.batches", lambda some: ([each] for each in some))
    for part, expected in zip((corpus.heldout, corpus.train), together, strict=True):
        alone = list(posteriors(model, part))
        assert len(alone) == len(part.lengths)
        for one, other in zip(alone, expected, strict=True):
            torch.testing.assert_close(one, other, atol=1e-5, rtol=1e-5)


def test_latents_are_kept_until_weights_or_corpus_are_others(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, computed = Run.open(shutil.copytree(trained, tmp_path / "run")), []

    def asked() -> list[str]:
        computed.clear()
        found = Encoded(Run.open(run.path), corpus, run.autoencoder(), console)
        (train, heldout), lengths = found.latents()
        assert [train.shape[1], heldout.shape[1]] == [sum(each) for each in lengths]
        assert [each.shape[1] for each in found.conditions(["loudness"])] == [sum(each) for each in lengths]
        return computed.copy()

    def counted(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *told: (computed.append(name), real(*told))[1]

    monkeypatch.setattr(encoded, "encode", counted("encode", encoded.encode))
    monkeypatch.setattr(encoded, "measure_conditions", counted("measured", encoded.measure_conditions))
    assert asked() == ["measured"]  # the run's own are two descriptors
    assert asked() == []
    (run.path / "latents.safetensors").write_bytes(b"broken")
    assert asked() == ["encode", "encode"]
    weights = load_file(run.path / "autoencoder.safetensors")
    save_file({name: 1.01 * value for name, value in weights.items()}, run.path / "autoencoder.safetensors")
    assert asked() == ["encode", "encode", "measured"]


def test_what_is_measured_of_heldout_clips_is_what_plays(corpus: Corpus, trained: Path) -> None:
    run = Run.open(trained)
    learner = AutoencoderLearner(run.autoencoder(), run.config, TrainingData(corpus.train, corpus.heldout, 4000), 0)
    learner.done = 7
    with torch.no_grad():
        measured = learner.measure()
        assert measured == learner.measure()  # nothing is drawn
        clips = torch.stack([corpus.heldout[index] for index in learner.compared])
        targets = torch.nn.functional.pad(clips, (learner.model.delay, 0))[..., : clips.shape[-1]]
        apart = [learner.spectral(*pair) for pair in zip(targets[:, None], learner.model(clips)[:, None], strict=True)]
    torch.testing.assert_close(measured["spectral"], torch.stack(apart).mean(), atol=1e-4, rtol=1e-4)
    assert measured["silent"] == 0


def test_silent_heldout_clips_are_counted_and_not_averaged(corpus: Corpus, trained: Path) -> None:
    run = Run.open(trained)
    heldout = [corpus.heldout[0], torch.zeros_like(corpus.heldout[0]), corpus.heldout[1]]
    found = {}
    for name, clips in {"with": heldout, "without": heldout[::2], "alone": heldout[1:2]}.items():
        run.config.training.heldout = len(clips)
        learner = AutoencoderLearner(run.autoencoder(), run.config, TrainingData(corpus.train, clips, 4000), 0)  # type: ignore[arg-type]
        with torch.no_grad():
            found[name] = {key: float(value) for key, value in learner.measure().items()}
    assert found["with"] == pytest.approx(found["without"] | {"silent": 1}, rel=1e-5)
    assert found["alone"]["silent"] == 1
    assert 0 < found["alone"]["spectral"] < 20


def test_exported_latents_are_white_over_the_corpus(corpus: Corpus, trained: Path) -> None:
    run = Run.open(trained)
    whitening = run.whitening()
    white = torch.cat([whitening(each[None])[0] for each, _ in posteriors(run.autoencoder(), corpus.train)], dim=1)
    torch.testing.assert_close(white @ white.T / white.shape[1], torch.eye(4), atol=1e-2, rtol=0)
