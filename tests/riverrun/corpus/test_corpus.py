"""Corpus: clips cover the audio, draws are reproducible and uniform, and the splits share no samples."""

import json
import pickle
import shutil
from pathlib import Path
from random import Random

import numpy as np
import pytest
import soundfile
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.utils.data import DataLoader

from riverrun.corpus import Corpus, File, Split, prepare
from riverrun.corpus.index import Index, count_clips
from riverrun.corpus.split import split
from riverrun.errors import RiverrunError, UsageError

CLIP = 800  # samples: 0.1 s at 8000 Hz


def numbered(folder: Path, lengths: list[int]) -> Path:
    """Write 16-bit files in which each sample has a unique value: −16384, 16384, −16383 …, which tells its origin.

    Neighbours cancel, because a constant offset would be removed.
    """
    folder.mkdir()
    index = np.arange(32768)
    values = ((16384 - index // 2) * np.where(index % 2, 1, -1)).astype(np.int16)
    for i, (start, length) in enumerate(zip(np.cumsum([0, *lengths[:-1]]), lengths, strict=True)):
        soundfile.write(folder / f"{i:02d}.wav", values[start : start + length], 8000)
    return folder


def corpus_of(tmp_path: Path, lengths: list[int], channels: int = 1) -> Corpus:
    prepare([numbered(tmp_path / "sources", lengths)], tmp_path / "corpus", 8000, channels, CLIP / 8000, workers=2)
    return Corpus.open(tmp_path / "corpus")


def values(x: torch.Tensor) -> np.ndarray:
    """Return the number of each sample of the first channel, counted from −32768, and 0 for silence."""
    stored = (x[0] * 32768).numpy().astype(int)
    return np.where(stored == 0, 0, -2 * np.abs(stored) + (stored > 0))


def sample_numbers(split: Split) -> set[int]:
    """Return the numbers of all samples in the clips of a split."""
    return {int(v) for i in range(len(split)) for v in values(split[i])} - {0}


LENGTHS = [1, 799, 800, 801, 1600, 2500, 8000, 3000, 5000, 4000]


def test_clips_cover_every_sample_and_splits_share_none(tmp_path: Path) -> None:
    corpus = corpus_of(tmp_path, LENGTHS)
    train, heldout = sample_numbers(corpus.train), sample_numbers(corpus.heldout)
    assert train.isdisjoint(heldout)
    assert len(train) + len(heldout) == sum(LENGTHS)
    assert 0.05 < len(heldout) / sum(LENGTHS) < 0.2
    assert {file.split for file in corpus.files} == {"train", "heldout"}


def test_clips_are_complete_and_in_order(tmp_path: Path) -> None:
    corpus = corpus_of(tmp_path, LENGTHS, channels=2)
    assert (corpus.sample_rate, corpus.channels, corpus.clip, corpus.clip_samples) == (8000, 2, 0.1, CLIP)
    clips = iter([corpus.train[i] for i in range(len(corpus.train))])
    for file in (file for file in corpus.files if file.train):
        source, _ = soundfile.read(tmp_path / "sources" / file.name, dtype="float32")
        starts = list(range(0, max(1, len(source) - CLIP + 1), CLIP))
        if len(source) > CLIP and len(source) % CLIP:
            starts.append(len(source) - CLIP)
        for start in starts:
            expected = np.zeros(CLIP, np.float32)
            expected[: len(source) - start] = source[start : start + CLIP]
            clip = next(clips)
            assert clip.shape == (2, CLIP)
            assert clip.dtype == torch.float32
            np.testing.assert_array_equal(clip, [expected, expected])
    assert next(clips, None) is None


def test_index_out_of_range(tmp_path: Path) -> None:
    train = corpus_of(tmp_path, LENGTHS).train
    torch.testing.assert_close(train[-1], train[len(train) - 1], rtol=0, atol=0)
    for i in (len(train), -len(train) - 1):
        with pytest.raises(IndexError):
            train[i]
    with pytest.raises(ValueError, match="-1"):
        train.draw(0, -1, CLIP)


def test_read_returns_zeros_after_the_end_of_a_recording(tmp_path: Path) -> None:
    train = corpus_of(tmp_path, LENGTHS, channels=2).train
    for recording, length in enumerate(train.lengths):
        for start in (length - 1, length, length + 1, 10 * length):
            section = train.read(recording, start, 30)
            assert section.shape == (2, 30)
            assert not section[:, max(0, length - start) :].any()


@pytest.mark.parametrize("samples", [100, CLIP, 3000])
def test_draws_depend_on_seed_and_index_only(tmp_path: Path, samples: int) -> None:
    corpus = corpus_of(tmp_path, LENGTHS)
    indices = range(3 * len(corpus.train))
    once = [corpus.train.draw(7, i, samples) for i in indices]
    again = Corpus.open(tmp_path / "corpus").train
    for i in reversed(indices):
        assert torch.equal(again.draw(7, i, samples), once[i])
    assert any(not torch.equal(again.draw(8, i, samples), once[i]) for i in indices)
    assert all(x.shape == (1, samples) for x in once)


def test_a_draw_is_a_section_of_one_file_padded_at_its_end(tmp_path: Path) -> None:
    train = corpus_of(tmp_path, LENGTHS).train
    in_train = sample_numbers(train)
    for i in range(2 * len(train)):
        v = values(train.draw(1, i, 2000))
        sound = v[v != 0]
        assert len(sound)
        assert set(sound.tolist()) <= in_train
        assert (v[: len(sound)] == sound).all()
        assert (np.diff(sound) == 1).all()
        if len(sound) < 2000:
            assert len(sound) in LENGTHS


def test_each_clip_contributes_once_per_pass(tmp_path: Path) -> None:
    corpus = corpus_of(tmp_path, LENGTHS)
    train = corpus.train

    def source_of(x: torch.Tensor) -> int:
        return int(np.searchsorted(np.cumsum(LENGTHS), int(values(x)[0]) + 32768, side="right"))

    clips = sorted(source_of(train[i]) for i in range(len(train)))
    orders = [[source_of(train.draw(5, i + turn * len(train), CLIP)) for i in range(len(train))] for turn in range(2)]
    assert [sorted(order) for order in orders] == [clips, clips]
    assert orders[0] != orders[1]


def test_every_start_is_equally_likely(tmp_path: Path) -> None:
    corpus = corpus_of(tmp_path, [CLIP + 9, 100])  # the shorter one is held out
    assert [file.split for file in corpus.files] == ["train", "heldout"]
    starts = [int(values(corpus.train.draw(3, i, CLIP))[0]) + 32768 for i in range(2000)]
    counts = np.bincount(starts, minlength=10)
    assert len(counts) == 10
    assert counts.min() > 140
    halves = np.array(starts).reshape(-1, 2) // 5
    assert (halves.sum(axis=1) == 1).all()  # two clips: each pass has one start in each half


def test_splits_work_in_other_processes_and_after_moving_the_corpus(tmp_path: Path) -> None:
    corpus = corpus_of(tmp_path, LENGTHS)
    expected = torch.stack([corpus.train[i] for i in range(len(corpus.train))])
    loader = DataLoader(corpus.train, batch_size=5, num_workers=1, multiprocessing_context="fork")
    assert torch.equal(torch.cat(list(loader)), expected)
    copy = pickle.loads(pickle.dumps(corpus.heldout))
    assert torch.equal(copy.draw(1, 2, 300), corpus.heldout.draw(1, 2, 300))
    shutil.rmtree(tmp_path / "sources")
    moved = (tmp_path / "corpus").rename(tmp_path / "elsewhere")
    assert torch.equal(torch.stack([Corpus.open(moved).train[i] for i in range(len(expected))]), expected)


def test_one_file_is_split_by_time(tmp_path: Path) -> None:
    corpus = corpus_of(tmp_path, [20000])
    assert sample_numbers(corpus.train) == set(range(-32768, -32768 + 18000))
    assert sample_numbers(corpus.heldout) == set(range(-32768 + 18000, -32768 + 20000))
    assert corpus.files[0].split == "both"
    for i in range(100):
        assert set(values(corpus.train.draw(0, i, CLIP)).tolist()) <= sample_numbers(corpus.train)


@pytest.mark.parametrize(("length", "train", "heldout"), [(1599, 2, 2), (1600, 1, 1), (300, 1, 1)])
def test_one_short_file(tmp_path: Path, length: int, train: int, heldout: int) -> None:
    corpus = corpus_of(tmp_path, [length])
    assert (len(corpus.train), len(corpus.heldout)) == (train, heldout)
    assert sample_numbers(corpus.train).isdisjoint(sample_numbers(corpus.heldout)) == (length >= 2 * CLIP)


FILES = st.lists(st.tuples(st.integers(1, 10**7), st.integers(0, 20)), min_size=1, max_size=40)


@settings(deadline=None)
@given(FILES, st.randoms())
def test_split_depends_on_names_and_lengths_only(drawn: list[tuple[int, int]], random: Random) -> None:
    files = [
        File(
            f"{i}.wav",
            1,
            1,
            samples=1000 * (copy + 1) if copy < 5 else length,
            digest=str(copy) if copy < 5 else f"own {i}",
        )
        for i, (length, copy) in enumerate(drawn)
    ]
    assigned = {file.name: file for file in split(files, CLIP)}
    shuffled = list(files)
    random.shuffle(shuffled)
    assert {file.name: file for file in split(shuffled, CLIP)} == assigned
    total = sum(file.samples for file in files)
    recordings = {file.digest for file in files}
    if len(recordings) > 1:
        heldout = {file.digest for file in assigned.values() if file.heldout}
        train = {file.digest for file in assigned.values() if file.train}
        assert heldout
        assert train
        assert heldout.isdisjoint(train)
        assert all(span == (0, f.samples) for f in assigned.values() for span in (f.train, f.heldout) if span)
        share = sum(file.samples for file in assigned.values() if file.heldout) / total
        assert share < 0.2 or len(heldout) == 1
    else:
        for file in assigned.values():
            assert file.train
            assert file.heldout
            assert file.train[0] == 0
            assert file.heldout[1] == file.samples
            assert file.train[1] == file.heldout[0] or file.samples < 2 * CLIP


def test_a_tenth_of_many_files_is_held_out() -> None:
    files = [File(f"drum {i}.wav", 1, 1, samples=900 + i, digest=str(i)) for i in range(500)]
    heldout = sum(file.samples for file in split(files, CLIP) if file.heldout)
    assert abs(heldout / sum(file.samples for file in files) - 0.1) < 0.002


def test_split_does_not_depend_on_unicode_normalisation() -> None:
    names = [f"{i} é.wav" for i in range(30)]
    composed, decomposed = (
        [bool(f.heldout) for f in split([File(form(n), 1, 1, samples=1000, digest=n) for n in names], CLIP)]
        for form in (str, lambda name: name.replace("é", "e\u0301"))
    )
    assert composed == decomposed


@given(st.integers(1, 10**6), st.integers(1, 10**5))
def test_count_clips_covers_a_span(length: int, clip: int) -> None:
    n = count_clips((17, 17 + length), clip)
    assert (n - 1) * clip < length <= n * clip


def test_open_refuses_anything_but_a_corpus_in_one_line(tmp_path: Path) -> None:
    corpus_of(tmp_path, LENGTHS)
    good = tmp_path / "corpus"
    text = (good / "corpus.json").read_text()

    def error_message(path: Path) -> str:
        with pytest.raises(RiverrunError) as caught:
            Corpus.open(path)
        assert "\n" not in str(caught.value)
        assert str(path) in str(caught.value)
        return str(caught.value)

    for name, message in (
        ("nothing", "no such folder"),
        ("sources", "not a corpus"),
        ("corpus/corpus.json", "not a corpus"),
    ):
        with pytest.raises(UsageError, match=message):
            Corpus.open(tmp_path / name)
    (good / "corpus.json").write_text(text.replace('"version": 1', '"version": 99'))
    assert "99" in error_message(good)
    (good / "corpus.json").write_text(json.dumps({**json.loads(text), "files": [{"name": 1}]}))
    assert "damaged" in error_message(good)
    for name, purpose in (("train", "to train on"), ("heldout", "held out")):
        files = [{key: value for key, value in file.items() if key != name} for file in json.loads(text)["files"]]
        (good / "corpus.json").write_text(json.dumps({**json.loads(text), "files": files}))
        assert f"no recording is {purpose}; prepare it again" in error_message(good)
    (good / "corpus.json").write_text(text[:-20])
    assert "not a corpus" in error_message(good)
    (good / "corpus.json").write_text(text)
    audio = next((good / "audio").iterdir())
    audio.write_bytes(audio.read_bytes()[:-2])
    assert audio.name in error_message(good)
    audio.unlink()
    assert audio.name in error_message(good)


def test_index_round_trip(tmp_path: Path) -> None:
    sources = (
        File("a/é\udcff.wav", 3, 5, samples=9, peak=0.1, digest="x", train=(0, 9)),
        File("b.wav", 3, 5, reason="broken"),
    )
    index = Index(44100, 3, 1.5, sources)
    index.save(tmp_path / "corpus.json")
    assert Index.load(tmp_path / "corpus.json") == index
    assert [path.name for path in tmp_path.iterdir()] == ["corpus.json"]
