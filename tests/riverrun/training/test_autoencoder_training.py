"""Training of the autoencoder: it learns, a resumed training equals an uninterrupted one, and epochs leave results."""

import os
import shutil
import signal
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
import torch
from micro import MICRO, RATE
from rich.console import Console
from safetensors.torch import load_file, save_file
from torch import Tensor
from training_runs import WEIGHTS, call_before_steps, interrupt_before, same_weights

from riverrun.corpus import Corpus, Recordings
from riverrun.errors import UsageError
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import Interrupted, train_autoencoder, train_prior
from riverrun.training.autoencoder_learner import AutoencoderLearner
from riverrun.training.data import chunks, encoding, latents
from riverrun.training.data.encoding import iterate_posteriors
from riverrun.training.data.examples import TrainingData
from riverrun.training.data.latents import LatentCache
from riverrun.training.learner import Learner


def settings(**training: object) -> config.Config:
    return config.resolve(config.merge(MICRO, {"training": training}))


ABSTRACT_METHODS = ["draw", "configure_optimizers", "update", "evaluate"]


@pytest.mark.parametrize("missing", ABSTRACT_METHODS)
def test_a_learner_must_have_all_abstract_methods(missing: str) -> None:
    methods = {name: lambda *_: None for name in ABSTRACT_METHODS if name != missing}
    incomplete = type("Incomplete", (Learner,), methods)
    with pytest.raises(TypeError, match=missing):
        incomplete("incomplete", 0, 1, 1, 1)


def test_the_loss_falls(corpus: Corpus, tmp_path: Path, console: Console) -> None:
    longer = settings(steps=60, adversarial=0, epoch=10, learning_rate=5e-3)
    run = train_autoencoder(corpus, tmp_path / "run", longer, 0, console=console)
    rows = run.metrics("autoencoder-metrics")
    assert [row["step"] for row in rows] == [10, 20, 30, 40, 50, 60]
    assert rows[-1]["train_spectral"] < 0.9 * rows[0]["train_spectral"]
    assert rows[-1]["heldout_spectral"] < rows[0]["heldout_spectral"]


def test_the_second_phase_trains_the_decoder_and_not_the_encoder(
    corpus: Corpus, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "run"
    monkeypatch.setattr("riverrun.training.autoencoder.is_kept", lambda *_: True)  # the last weights are kept
    first = train_autoencoder(corpus, out, settings(adversarial=0), 0, console=console).autoencoder()
    run = train_autoencoder(corpus, out, settings(adversarial=8), 0, console=console)
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
    interrupt_before(monkeypatch, [("autoencoder", 6), ("autoencoder", 14), ("prior", 5)])
    out = tmp_path / "run"
    for saved_step in (4, 12):
        with pytest.raises(Interrupted, match=f"continue from step {saved_step}"):
            train_autoencoder(corpus, out, config.resolve(MICRO), 0, console=console)
    run = train_autoencoder(corpus, out, config.resolve(MICRO), 0, console=console)
    with pytest.raises(Interrupted, match="continue from step 4"):
        train_prior(run, corpus, None, 0, console=console)
    train_prior(Run.open(out), corpus, None, 0, console=console)
    assert same_weights(out, trained, *WEIGHTS)
    for name in ("autoencoder-metrics", "prior-metrics"):
        assert Run.open(out).metrics(name) == Run.open(trained).metrics(name)


def test_killed_then_resumed_equals_uninterrupted(corpus_folder: Path, trained: Path, tmp_path: Path) -> None:
    """kill −9 as soon as there is a checkpoint, then the same command again."""
    (tmp_path / "micro.yaml").write_text(config.dump(config.resolve(MICRO)))
    out = tmp_path / "run"
    options = ["--out", str(out), "--preset", "tiny", "--config", str(tmp_path / "micro.yaml")]
    command = [sys.executable, "-m", "riverrun", "train", str(corpus_folder), *options]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while not (out / "autoencoder.checkpoint.safetensors").exists() and time.monotonic() < deadline:
        assert child.poll() is None, "it ended before it could be killed"
        time.sleep(0.01)
    child.send_signal(signal.SIGKILL)
    child.wait()
    again = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert again.returncode == 0, again.stderr
    assert again.stderr == ""
    assert "Traceback" not in again.stdout
    assert same_weights(out, trained, "autoencoder", "whitening")


def test_denormals_are_flushed_while_training_and_only_then(
    corpus: Corpus, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denormal() -> float:
        return float(torch.tensor([1e-30]) * 1e-10)

    values: list[float] = []
    call_before_steps(monkeypatch, lambda learner, batch: values.append(denormal()))
    run = train_autoencoder(corpus, tmp_path / "run", settings(steps=1, adversarial=0), 0, console=console)
    train_prior(run, corpus, 1, 0, console=console)
    assert values == [0, 0]
    assert denormal() > 0


def test_only_known_warnings_are_hidden(
    corpus: Corpus, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    def warn(learner: Learner, batch: Tensor) -> None:
        warnings.warn(f"a warning of the {learner.name}", stacklevel=1)

    call_before_steps(monkeypatch, warn)
    with warnings.catch_warnings(record=True) as shown:
        warnings.simplefilter("always")
        run = train_autoencoder(corpus, tmp_path / "run", settings(steps=1, adversarial=0), 0, console=console)
        train_prior(run, corpus, 1, 0, console=console)
    assert [str(each.message) for each in shown] == ["a warning of the autoencoder", "a warning of the prior"]


def test_a_run_of_zero_steps_can_be_used_and_trained_later(corpus: Corpus, tmp_path: Path, console: Console) -> None:
    run = train_autoencoder(corpus, tmp_path / "run", settings(steps=0, adversarial=0), 0, console=console)
    assert run.autoencoder()(torch.randn(1, 2, 500)).isfinite().all()
    assert run.whitening().explained.sum() == pytest.approx(1, abs=1e-4)
    run = train_autoencoder(corpus, tmp_path / "run", settings(steps=4, adversarial=0), 0, console=console)
    assert run.facts.steps == 4


def test_a_finished_run_is_not_changed(corpus: Corpus, trained: Path, tmp_path: Path, console: Console) -> None:
    copy = shutil.copytree(trained, tmp_path / "run")
    stamps = {path: path.stat().st_mtime_ns for path in copy.glob("*.safetensors")}
    run = train_autoencoder(corpus, copy, config.resolve(MICRO), 0, console=console)
    train_prior(run, corpus, None, 0, console=console)
    assert stamps == {path: path.stat().st_mtime_ns for path in copy.glob("*.safetensors")}


def test_more_steps_of_the_autoencoder_remove_the_prior(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console
) -> None:
    copy = shutil.copytree(trained, tmp_path / "run")
    run = train_autoencoder(corpus, copy, settings(adversarial=8), 0, console=console)
    assert not run.has_prior()
    train_prior(run, corpus, None, 0, console=console)
    assert not same_weights(copy, trained, "prior")


def test_a_damaged_prior_is_restored_from_its_checkpoint(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console
) -> None:
    copy = shutil.copytree(trained, tmp_path / "run")
    (copy / "prior.safetensors").write_bytes(b"broken")
    train_prior(Run.open(copy), corpus, None, 0, console=console)
    assert same_weights(copy, trained, "prior")


def test_a_run_without_its_whitening_is_only_fitted(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console
) -> None:
    copy = shutil.copytree(trained, tmp_path / "run")
    (copy / "whitening.safetensors").unlink()
    train_autoencoder(corpus, copy, config.resolve(MICRO), 0, console=console)
    assert same_weights(copy, trained, "autoencoder", "whitening")


@pytest.mark.parametrize(("change", "seed"), [({"latents": 3}, 0), ({}, 1)])
def test_a_run_with_other_settings_is_refused(
    corpus: Corpus, trained: Path, console: Console, change: dict, seed: int
) -> None:
    other = config.resolve(config.merge(MICRO, {"architecture": change}))
    with pytest.raises(UsageError, match="choose another --out"):
        train_autoencoder(corpus, trained, other, seed, console=console)


def test_a_long_recording_in_chunks_gives_the_same_as_the_whole(
    corpus: Corpus, trained: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = Run.open(trained).autoencoder()
    whole = list(iterate_posteriors(model, corpus.train))
    for module in (chunks, encoding):
        monkeypatch.setattr(module, "MAX_BATCH_SAMPLES", 1000)
    for chunked, expected in zip(iterate_posteriors(model, corpus.train), whole, strict=True):
        torch.testing.assert_close(chunked, expected, atol=1e-5, rtol=1e-5)


def test_a_sample_of_the_latents_is_a_part_of_them(
    corpus: Corpus, trained: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = Run.open(trained).autoencoder()
    monkeypatch.setattr(encoding, "SAMPLE_CHUNK", 1000)
    monkeypatch.setattr(encoding, "NUM_SAMPLE_CHUNKS", 10**6)
    whole = torch.cat([means for means, _ in iterate_posteriors(model, corpus.train)], 1)
    torch.testing.assert_close(encoding.encode_sample(model, corpus.train), whole, atol=1e-5, rtol=1e-5)
    monkeypatch.setattr(encoding, "NUM_SAMPLE_CHUNKS", 3)
    sample = encoding.encode_sample(model, corpus.train)
    assert 0 < sample.shape[1] < whole.shape[1]
    distances = torch.cdist(sample.T, whole.T).amin(1)
    assert float(distances.max()) < 1e-4


def test_a_sample_of_the_latents_is_from_all_over_a_large_corpus(
    trained: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a few long chunks, most recordings of an hour were left out, and their latents were whitened wrongly."""
    recordings = SimpleNamespace(lengths=[12 * 48000] * 300)
    chosen: list[chunks.Chunk] = []

    def encode(model: object, recordings: object, sample: list[chunks.Chunk]) -> list[tuple[int, Tensor]]:
        chosen.extend(sample)
        return [(each.recording, torch.zeros(2, 4, 1)) for each in sample]

    monkeypatch.setattr(encoding, "_encode_chunks", encode)
    encoding.encode_sample(Run.open(trained).autoencoder(), cast(Recordings, recordings))
    assert {each.recording for each in chosen} == set(range(300))
    assert sum(each.samples for each in chosen) < 120 * 48000  # it is fitted after each epoch


def test_short_recordings_in_a_batch_give_the_same_as_alone(
    corpus: Corpus, trained: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = Run.open(trained).autoencoder()
    splits = (corpus.heldout, corpus.train)
    batched = [list(iterate_posteriors(model, split)) for split in splits]
    monkeypatch.setattr(encoding, "batch_chunks", lambda chunks: ([each] for each in chunks))
    for split, expected in zip(splits, batched, strict=True):
        alone = list(iterate_posteriors(model, split))
        assert len(alone) == len(split.lengths)
        for one, other in zip(alone, expected, strict=True):
            torch.testing.assert_close(one, other, atol=1e-5, rtol=1e-5)


def test_latents_are_computed_again_when_weights_or_corpus_change(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, computed = Run.open(shutil.copytree(trained, tmp_path / "run")), []

    def read_cache() -> list[str]:
        computed.clear()
        cache = LatentCache(Run.open(run.path), corpus, run.autoencoder(), console)
        (train, heldout), lengths = cache.latents()
        assert [train.shape[1], heldout.shape[1]] == [sum(each) for each in lengths]
        assert [each.shape[1] for each in cache.conditions(["loudness"])] == [sum(each) for each in lengths]
        return computed.copy()

    def recorded(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *args: (computed.append(name), function(*args))[1]

    monkeypatch.setattr(latents, "encode_recordings", recorded("encoded", latents.encode_recordings))
    monkeypatch.setattr(latents, "measure_conditions", recorded("measured", latents.measure_conditions))
    assert read_cache() == ["measured"]  # the run has other descriptors
    assert read_cache() == []
    (run.path / "latents.safetensors").write_bytes(b"broken")
    assert read_cache() == ["encoded", "encoded"]
    weights = load_file(run.path / "autoencoder.safetensors")
    save_file({name: 1.01 * value for name, value in weights.items()}, run.path / "autoencoder.safetensors")
    assert read_cache() == ["encoded", "encoded", "measured"]


def test_the_evaluation_measures_what_an_instrument_plays(corpus: Corpus, trained: Path) -> None:
    run = Run.open(trained)
    learner = AutoencoderLearner(
        run.autoencoder(), run.config, TrainingData(corpus.train, corpus.heldout, 4000), 0, RATE
    )
    learner.steps_done = 7
    distance = learner.full_band_distance
    with torch.no_grad():
        metrics = learner.evaluate()
        assert metrics == learner.evaluate()  # nothing is random
        clips = torch.stack([corpus.heldout[index] for index in learner.heldout_indices])
        targets = torch.nn.functional.pad(clips, (learner.model.delay, 0))[..., : clips.shape[-1]]
        expected = [
            distance(*pair)["spectral"] for pair in zip(targets[:, None], learner.model(clips)[:, None], strict=True)
        ]
    torch.testing.assert_close(metrics["spectral"], torch.stack(expected).mean(), atol=1e-4, rtol=1e-4)
    assert metrics["silent"] == 0


@pytest.mark.parametrize("gain", [0.0, 8e-3], ids=["silent", "far quieter than others"])
def test_silent_heldout_clips_are_counted_and_not_averaged(gain: float, corpus: Corpus, trained: Path) -> None:
    run = Run.open(trained)
    heldout = [corpus.heldout[0], gain * corpus.heldout[0], corpus.heldout[1]]
    metrics = {}
    for name, clips in {"with": heldout, "without": heldout[::2], "alone": heldout[1:2]}.items():
        run.config.training.heldout = len(clips)
        learner = AutoencoderLearner(run.autoencoder(), run.config, TrainingData(corpus.train, clips, 4000), 0, RATE)  # type: ignore[arg-type]
        with torch.no_grad():
            metrics[name] = {key: float(value) for key, value in learner.evaluate().items()}
    assert metrics["with"] == pytest.approx(metrics["without"] | {"silent": 1}, rel=1e-5)
    assert metrics["alone"]["silent"] == (1 if gain == 0 else 0), "a quiet corpus is measured too"
    assert 0 < metrics["alone"]["spectral"] < 20


def test_whitened_latents_have_unit_covariance_over_the_corpus(corpus: Corpus, trained: Path) -> None:
    run = Run.open(trained)
    whitening = run.whitening()
    posteriors = iterate_posteriors(run.autoencoder(), corpus.train)
    white = torch.cat([whitening(mean[None])[0] for mean, _ in posteriors], dim=1)
    torch.testing.assert_close(white @ white.T / white.shape[1], torch.eye(4), atol=1e-2, rtol=0)
