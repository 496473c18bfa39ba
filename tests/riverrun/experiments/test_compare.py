"""Comparisons: what is better beyond noise is ahead, and what is not is not."""

from pathlib import Path

import pytest
import torch
from browser import check_whole
from micro import RATE
from subjects import Pretender

from riverrun.corpus import Corpus
from riverrun.errors import UsageError
from riverrun.experiments import Evaluation, Settings, compare_subjects, write_comparison
from riverrun.experiments.comparison import compare_evaluations
from riverrun.experiments.differences import badness
from riverrun.experiments.material import Material

SETTINGS = Settings(clips=8, seconds=0.5, minute=1.0)


def test_what_is_better_beyond_noise_is_ahead(tones: Corpus, tmp_path: Path) -> None:
    real = Material(tones, Pretender(), SETTINGS).train_clips
    noise = 0.1 * torch.randn(8, 2, RATE, generator=torch.Generator().manual_seed(0))
    subjects = {"good": Pretender(real), "bad": Pretender(noise, gain=0.5), "good too": Pretender(real)}
    content, evaluations = compare_subjects(subjects, tones, tmp_path, settings=SETTINGS)
    level = content["reconstruction"]["level"]
    assert [level[name]["ahead"] for name in subjects] == [True, False, True]
    assert level["bad"]["p"] < 0.05
    assert not any(cell["ahead"] for cell in content["reconstruction"]["chroma"].values())  # a gain has no pitch
    mel = content["generation"]["mel"]
    assert [mel[name]["ahead"] for name in subjects] == [True, False, True]
    assert "latents" not in content["generation"]
    page = write_comparison(content, evaluations, tmp_path).read_text("utf-8")
    assert page.count("<audio") == 3 * 4 + 3 * 3
    assert "<b>" in page
    assert {path.name for path in tmp_path.iterdir()} == {*subjects, "comparison.json", "comparison.html"}
    assert "with another seed, a training may differ as much" in page
    check_seeds(evaluations, tmp_path)


def check_seeds(evaluations: dict[str, Evaluation], out: Path) -> None:
    """Take two of the subjects for trainings with other seeds."""
    content = compare_evaluations(evaluations, out, {"good": ["good", "good too"], "bad": ["bad"]})
    assert content["seeds"]["runs"] == {"good": ["good", "good too"], "bad": ["bad"]}
    level = content["seeds"]["reconstruction"]["level"]
    assert (level["good"]["deviation"], level["good"]["seeds"]) == (0.0, 2)
    assert not any(cell["ahead"] for cell in level.values())  # one training can't be told from chance
    assert content["seeds"]["generation"].keys() == {"mel", "motion", "stereo", "descriptors"}
    page = write_comparison(content, evaluations, out).read_text("utf-8")
    check_whole(page)
    assert 'aria-label="Over seeds"' in page
    assert "that of training too" in page


def test_all_kinds_are_compared_on_the_same_clips(tones: Corpus) -> None:
    onsets = Settings(clips=8, seconds=5.0, minute=1.0, onsets=True)
    sequence, clips = Pretender(), Pretender()
    clips.clip = tones.clip_samples
    found = [Material(tones, subject, onsets) for subject in (sequence, clips)]
    assert torch.equal(found[0].heldout_clips, found[1].heldout_clips)
    assert all(torch.equal(a.audio, b.audio) for a, b in zip(found[0].pieces, found[1].pieces, strict=True))


def test_one_subject_is_not_compared(tones: Corpus, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="only one to compare"):
        compare_subjects({"one": Pretender()}, tones, tmp_path, settings=SETTINGS)


def test_a_corpus_that_does_not_fit_one_of_them_is_refused_before_any_is_measured(
    tones: Corpus, tmp_path: Path
) -> None:
    mono = Pretender()
    mono.channels = 1
    with pytest.raises(UsageError, match="prepare the corpus again with --channels 1"):
        compare_subjects({"stereo": Pretender(), "mono": mono}, tones, tmp_path, settings=SETTINGS)
    assert list(tmp_path.iterdir()) == []


def test_how_far_a_measure_is_from_perfect() -> None:
    assert badness("level", [-6.0, 6.0]).tolist() == [6, 6]
    assert badness("chroma", [0.9]).tolist() == pytest.approx([0.1])
    assert badness("si_sdr", [20.0]) < badness("si_sdr", [10.0])
