"""Evaluations: what is known is found, what can't be measured is said, and the same numbers come again."""

import json
import math
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from browser import check_whole
from corpora import corpus_of
from micro import RATE, tone
from safetensors import safe_open
from safetensors.torch import save_file
from subjects import Deaf, Pretender

from riverrun.corpus import Corpus
from riverrun.errors import RiverrunError, UsageError
from riverrun.experiments import (
    Evaluation,
    RunSubject,
    Settings,
    Subject,
    evaluate,
    read_metrics,
    write_report,
)
from riverrun.experiments.evaluation import SECTIONS, remove_parts
from riverrun.experiments.material import Material
from riverrun.experiments.sections.cost import training_seconds
from riverrun.experiments.sections.generation import why_missing
from riverrun.runs.folder import Run

SETTINGS = Settings(clips=8, seconds=0.5, minute=1.0)
Evaluate = Callable[[Subject, Corpus], dict[str, Any]]


@pytest.fixture
def measured(tmp_path: Path) -> Evaluate:
    """Return a function that evaluates a subject and returns its metrics."""

    def run(subject: Subject, corpus: Corpus) -> dict[str, Any]:
        return evaluate(subject, corpus, tmp_path / "out", settings=SETTINGS).metrics

    return run


@pytest.fixture(scope="module")
def evaluated(tmp_path_factory: pytest.TempPathFactory, trained: Path, tones: Corpus) -> tuple[Evaluation, Path]:
    out = tmp_path_factory.mktemp("evaluated")
    return evaluate(RunSubject(Run.open(trained), "trained"), tones, out, settings=SETTINGS), out


def without_timing(metrics: dict[str, Any]) -> dict[str, Any]:
    return metrics | {"cost": {key: value for key, value in metrics["cost"].items() if key != "timing"}}


def test_a_run_is_measured_in_all_sections(evaluated: tuple[Evaluation, Path]) -> None:
    metrics = evaluated[0].metrics
    assert metrics["missing"] == {}
    assert metrics["reconstruction"]["pieces"] == 8
    assert set(metrics["reconstruction"]["rows"]) == {"reconstruction", "another piece"}
    rows = {
        "training", "training, through the latents", "prior", "prior, after a minute",
        "gaussian, independent", "gaussian, full covariance", "gaussian, autoregressive",
    }  # fmt: skip
    assert set(metrics["generation"]["embeddings"]) == {"mel", "motion", "stereo", "descriptors", "latents"}
    for table in metrics["generation"]["embeddings"].values():
        assert set(table) == rows
        assert all(value is not None for values in table.values() for value in values.values())
    assert metrics["generation"]["clips"] == dict.fromkeys(["held-out", *rows], 8)
    assert set(metrics["prior"]) == {"likelihood", "calibration", "drift", "descriptors"}
    calibration = metrics["prior"]["calibration"]
    assert set(calibration) == {*calibration["drawn"], "drawn"}
    assert sum(calibration["deviation"]) < sum(calibration["drawn"]["deviation"])  # which has the noise of training too
    assert set(metrics["latents"]["correlations"]) == {"loudness", "brightness", "noisiness", "pitch"}
    assert metrics["cost"]["parameters"]["prior"] > 1000
    assert all(value > 0 for value in metrics["cost"]["multiply_adds_per_second"].values())
    assert set(metrics["cost"]["training_seconds"]) == {"audio", "adversarial", "prior"}
    assert all(value > 0 for value in metrics["cost"]["training_seconds"].values())


def test_every_measure_in_the_tables_is_documented_in_the_file(evaluated: tuple[Evaluation, Path]) -> None:
    metrics = read_metrics(evaluated[1] / "metrics.json")
    for row in metrics["reconstruction"]["rows"].values():
        assert set(row) == set(metrics["measures"]["reconstruction"])
    for table in metrics["generation"]["embeddings"].values():
        for row in table.values():
            assert set(row) <= set(metrics["measures"]["generation"])
    assert all(entry["text"] and entry["source"] for part in metrics["measures"].values() for entry in part.values())
    assert {"format", "version", "subject", "corpus", "settings", "software", "machine"} < set(metrics)


def test_the_file_is_strict_json(evaluated: tuple[Evaluation, Path]) -> None:
    def refuse(text: str) -> None:
        raise AssertionError(text)

    json.loads((evaluated[1] / "metrics.json").read_text("utf-8"), parse_constant=refuse)


def test_the_same_numbers_come_again(
    evaluated: tuple[Evaluation, Path], trained: Path, tones: Corpus, tmp_path: Path
) -> None:
    again = evaluate(RunSubject(Run.open(trained), "trained"), tones, tmp_path, settings=SETTINGS)
    assert without_timing(again.metrics) == without_timing(evaluated[0].metrics)
    assert all(torch.equal(sound, evaluated[0].sounds[name]) for name, sound in again.sounds.items())


def test_a_stopped_evaluation_goes_on_where_it_stopped(
    tones: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    subject = Pretender()
    whole = evaluate(subject, tones, tmp_path / "whole", settings=SETTINGS)
    calls: list[str] = []
    real = dict(SECTIONS)
    for name, section in real.items():

        def counted(context: Any, name: str = name, section: Any = section) -> Any:
            calls.append(name)
            if name == "prior" and len(calls) == 3:
                raise KeyboardInterrupt
            return section(context)

        monkeypatch.setitem(SECTIONS, name, counted)
    with pytest.raises(KeyboardInterrupt):
        evaluate(subject, tones, tmp_path / "out", settings=SETTINGS)
    (tmp_path / "out" / ".parts" / "reconstruction.safetensors").write_bytes(b"damaged")
    found = evaluate(subject, tones, tmp_path / "out", settings=SETTINGS)
    assert calls == ["reconstruction", "generation", "prior", "reconstruction", "prior", "latents", "cost"]
    assert without_timing(found.metrics) == without_timing(whole.metrics)
    assert list(found.sounds) == list(whole.sounds)
    evaluate(subject, tones, tmp_path / "out", settings=replace(SETTINGS, seed=1))
    assert calls[7:] == list(SECTIONS)  # of another seed nothing is used
    remove_parts(tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["metrics.json"]


def test_a_perfect_subject_has_perfect_measures(measured: Evaluate, tones: Corpus) -> None:
    material = Material(tones, Pretender(), SETTINGS)
    metrics = measured(Pretender(material.heldout_clips), tones)
    row = metrics["reconstruction"]["rows"]["reconstruction"]
    for name, value in {"mel": 0, "chroma": 1, "level": 0, "onset": 0, "onset_f": 1, "side": 0, "loudness": 0}.items():
        assert row[name]["mean"] == pytest.approx(value, abs=1e-4)
        assert row[name]["low"] == pytest.approx(value, abs=1e-4)
    assert metrics["reconstruction"]["rows"]["another piece"]["mel"]["mean"] > 3
    for name, table in metrics["generation"]["embeddings"].items():
        assert table["prior"]["kernel"] < 0, name  # the clips are the held-out ones
        assert table["prior"]["coverage"] == 1
        assert table["prior"]["diversity"] == pytest.approx(1)
        assert table["prior"]["copying"] == pytest.approx(0.5)
    assert metrics["prior"]["calibration"]["not_gaussian"] == 0


def test_one_that_copies_one_that_is_quiet_and_one_with_another_noise_are_told(
    measured: Evaluate, tones: Corpus
) -> None:
    train = Material(tones, Pretender(), SETTINGS).train_clips
    metrics = measured(Pretender(train, noise=0.6, gain=0.5), tones)
    assert metrics["generation"]["embeddings"]["mel"]["prior"]["copying"] == 1
    level = metrics["reconstruction"]["rows"]["reconstruction"]["level"]
    assert (level["low"], level["high"]) == pytest.approx((-6.02, -6.02), abs=0.01)
    calibration = metrics["prior"]["calibration"]
    assert calibration["not_gaussian"] == 2
    assert calibration["deviation"] == pytest.approx([0.6, 0.6], rel=0.1)


def test_one_that_copies_any_part_of_the_training_split_is_told_and_what_it_copies_is_heard(
    tones: Corpus, tmp_path: Path
) -> None:
    drawn = {clip.numpy().tobytes() for clip in Material(tones, Pretender(), SETTINGS).train_clips}
    others = [clip for clip in (tones.train[index] for index in range(len(tones.train)))]
    copies = torch.stack([clip for clip in others if clip.numpy().tobytes() not in drawn][:8])
    found = evaluate(Pretender(copies), tones, tmp_path, settings=SETTINGS)
    generation = found.metrics["generation"]
    assert generation["embeddings"]["mel"]["prior"]["copying"] == 1
    assert generation["training_clips"] == {
        "mel": len(tones.train), "motion": 8, "stereo": 8, "descriptors": 8, "latents": 8,
    }  # fmt: skip
    for number in (1, 2, 3):
        assert torch.equal(found.sounds[f"prior, nearest training clip/{number}"], copies[number - 1])


def test_one_that_plays_noise_is_farther_than_the_floor(measured: Evaluate, tones: Corpus) -> None:
    noise = 0.1 * torch.randn(10, 2, RATE, generator=torch.Generator().manual_seed(0))
    table = measured(Pretender(noise), tones)["generation"]["embeddings"]
    for name in ("mel", "motion", "descriptors", "latents"):
        floor, found = (table[name][row] for row in ("training", "prior"))
        assert found["kernel"] > max(0.0, floor["kernel"]) + 3 * found["kernel_error"], name
        assert found["frechet"] > floor["frechet"], name
    assert table["mel"]["prior"]["coverage"] < 0.5


def test_what_cannot_play_is_measured_all_the_same(measured: Evaluate, tones: Corpus) -> None:
    metrics = measured(Pretender(), tones)
    assert metrics["missing"]["generation: prior"] == "it can't play"
    about_the_prior = [name for name in metrics["missing"] if name.startswith("prior")]
    assert about_the_prior == ["prior: likelihood, drift, descriptors"]  # each once
    assert "prior" not in metrics["generation"]["embeddings"]["mel"]
    assert metrics["missing"]["cost: time of playing"] == "it can't play"


def test_what_cannot_reconstruct_is_measured_all_the_same(measured: Evaluate, tones: Corpus) -> None:
    metrics = measured(Deaf(Material(tones, Pretender(), SETTINGS).train_clips), tones)
    assert metrics["reconstruction"] is None
    for name in ("reconstruction", "generation: training, through the latents", "cost: time of reconstruction"):
        assert metrics["missing"][name] == "it has no forward"
    assert "prior" in metrics["generation"]["embeddings"]["mel"]
    assert list(metrics["cost"]["timing"]) == ["playing"]


def test_a_training_without_a_record_of_its_time_is_not_recorded(
    measured: Evaluate, trained: Path, tones: Corpus, tmp_path: Path
) -> None:
    path = shutil.copytree(trained, tmp_path / "run")
    facts = json.loads((path / "run.json").read_text("utf-8"))
    del facts["seconds"]  # as in runs of earlier versions
    (path / "run.json").write_text(json.dumps(facts))
    metrics = measured(RunSubject(Run.open(path), "run"), tones)
    assert metrics["missing"]["cost: training time"].startswith("not recorded")
    assert metrics["cost"]["training_seconds"] == {}
    strange = Pretender()
    strange.facts = lambda: {"training": {"seconds": {"audio": 3, "prior": "long"}}}  # type: ignore[method-assign]
    assert training_seconds(strange) == {"audio": 3.0}
    for record in (None, 3, {"seconds": None}, {"seconds": [1]}):
        strange.facts = lambda record=record: {"training": record}  # type: ignore[method-assign, misc]
        assert training_seconds(strange) == {}


def test_a_run_without_a_prior_is_measured_but_for_that(
    measured: Evaluate, trained: Path, tones: Corpus, tmp_path: Path
) -> None:
    shutil.copytree(trained, tmp_path / "run")
    (tmp_path / "run" / "prior.safetensors").unlink()
    metrics = measured(RunSubject(Run.open(tmp_path / "run"), "run"), tones)
    assert metrics["prior"] is None
    assert "no prior" in metrics["missing"]["prior"]
    assert "no prior" in metrics["missing"]["generation: prior"]
    assert "gaussian, autoregressive" in metrics["generation"]["embeddings"]["mel"]


def test_one_held_out_clip_is_reconstructed_without_an_interval(measured: Evaluate, one_recording: Corpus) -> None:
    metrics = measured(Pretender(), one_recording)
    assert metrics["reconstruction"]["pieces"] == 1
    assert metrics["reconstruction"]["rows"]["reconstruction"]["mel"] == {"mean": 0.0, "low": None, "high": None}
    assert "one held-out piece" in metrics["missing"]["reconstruction: intervals"]
    assert metrics["generation"] is None
    assert "of 1 different held-out clip no distances can be measured" in metrics["missing"]["generation"]
    assert metrics["latents"]["size"] == 2


def test_what_plays_is_heard_although_its_distances_can_not_be_measured(one_recording: Corpus, tmp_path: Path) -> None:
    found = evaluate(Pretender(torch.rand(8, 2, RATE // 2)), one_recording, tmp_path, settings=SETTINGS)
    assert found.metrics["generation"] is None
    assert {"prior/1", "gaussian, full covariance/1", "temperature 0.5/1"} < set(found.sounds)
    page = write_report(found, tmp_path).read_text("utf-8")
    check_whole(page)
    assert 'aria-label="prior 1"' in page
    assert 'aria-label="temperature 0.5"' in page


def test_recordings_that_are_too_short_are_measured_as_sets_of_clips(short_recordings: Corpus, tmp_path: Path) -> None:
    found = evaluate(Pretender(torch.rand(8, 2, RATE // 2)), short_recordings, tmp_path, settings=SETTINGS)
    for name in ("reconstruction", "latents", "prior: calibration"):
        reason = found.metrics["missing"].get(name) or found.metrics["missing"][name.partition(":")[0]]
        assert reason == "held-out clips are of 0.05 s at most, and measures need 0.064 s"
    assert [found.metrics[name] for name in ("reconstruction", "prior", "latents")] == [None] * 3
    assert found.metrics["generation"]["embeddings"]["mel"]["prior"]["kernel"] > 0
    check_whole(write_report(found, tmp_path).read_text("utf-8"))


def test_held_out_silence_is_measured(trained: Path, silent_end: Corpus, tmp_path: Path) -> None:
    found = evaluate(RunSubject(Run.open(trained), "trained"), silent_end, tmp_path, settings=SETTINGS)
    assert found.metrics["reconstruction"]["rows"]["reconstruction"]["mel"]["mean"] == 0
    assert "of 1 different held-out clip" in found.metrics["missing"]["generation"]
    assert found.metrics["missing"]["latents: correlation with pitch"].endswith("and there are 0")
    check_whole(write_report(found, tmp_path).read_text("utf-8"))


def test_held_out_pieces_next_to_silence_are_not_measured(measured: Evaluate, tmp_path: Path) -> None:
    sounds = [(1.0 if number % 2 else 1e-3) * tone(0.5, 110 + 20 * number) for number in range(100)]
    metrics = measured(Pretender(), corpus_of(sounds, tmp_path, clip=0.5))
    assert 0 < metrics["reconstruction"]["pieces"] < 8
    quiet = metrics["missing"]["reconstruction: quiet pieces"]
    assert quiet.startswith(f"{8 - metrics['reconstruction']['pieces']} of 8 held-out pieces")


def test_held_out_audio_that_is_trained_on_is_said(
    measured: Evaluate, half_a_second: Corpus, one_recording: Corpus
) -> None:
    assert (
        "both trained on and held out" in measured(Pretender(), half_a_second)["missing"]["reconstruction: new audio"]
    )
    assert "reconstruction: new audio" not in measured(Pretender(), one_recording)["missing"]


def test_why_a_gaussian_is_missing_is_said(measured: Evaluate, tones: Corpus) -> None:
    missing = measured(Pretender(), tones)["missing"]
    assert missing["generation: gaussian, independent"] == "the latents before whitening aren't known"
    assert "generation: gaussian, autoregressive" not in missing
    assert why_missing("autoregressive", 4, is_clip=False) == "clips of 4 frames are too short for it"
    assert why_missing("autoregressive", 1, is_clip=True) == "there is one latent vector a clip"


@pytest.mark.parametrize(("name", "value"), [("sample_rate", 48000), ("channels", 1), ("clip", 1000)])
def test_a_corpus_of_other_audio_is_refused_in_one_line(
    measured: Evaluate, tones: Corpus, name: str, value: int
) -> None:
    subject = Pretender()
    setattr(subject, name, value)
    with pytest.raises(UsageError, match=r"prepare the corpus again with --(rate|channels|clip)"):
        measured(subject, tones)


def test_metrics_that_are_damaged_or_of_another_version_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "metrics.json"
    head = '{"format": "riverrun metrics", "version": 1, "subject": {}, "corpus": {}, "settings": {}, "software": {}, '
    head += '"machine": {}, "missing": {}, "measures": {}'
    sections = ", ".join(f'"{name}": null' for name in SECTIONS)
    for text, reason in (
        ("[" * 100_000, "missing or damaged"),
        (head + "}", "missing or damaged"),
        (f"{head}, {sections.replace('null', '3', 1)}}}", "missing or damaged"),
        (f'{head}, {sections.replace("null", """{"size": NaN}""", 1)}}}', "missing or damaged"),
        (f'{{"format": "riverrun metrics", "version": 1, {sections}}}', "missing or damaged"),
        (None, "missing or damaged"),
        ("{", "missing or damaged"),
        ("[]", "no metrics"),
        ('{"format": "riverrun metrics", "version": 9}', "version 9, not 1"),
    ):
        if text is not None:
            path.write_text(text)
        with pytest.raises(RiverrunError, match=reason):
            read_metrics(path)
    path.write_text(f"{head}, {sections}}}")
    assert read_metrics(path)["latents"] is None


@pytest.mark.parametrize("name", ["autoencoder", "prior"])
def test_a_run_whose_weights_are_no_numbers_is_measured_as_far_as_it_goes(
    measured: Evaluate, trained: Path, one_recording: Corpus, tmp_path: Path, name: str
) -> None:
    path = shutil.copytree(trained, tmp_path / "run") / f"{name}.safetensors"
    with safe_open(path, "pt") as file:
        metadata, weights = file.metadata(), {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
    broken = {key: math.nan * each if each.dim() > 1 else each for key, each in weights.items()}
    save_file(broken, path, metadata)
    metrics = measured(RunSubject(Run.open(tmp_path / "run"), "run"), one_recording)
    assert "are not all finite numbers" in metrics["missing"]["cost: time of playing"]
    assert metrics["cost"]["parameters"]["prior"] > 1000
    assert metrics["prior"] is None
    assert (metrics["reconstruction"] is None) == (name == "autoencoder")
