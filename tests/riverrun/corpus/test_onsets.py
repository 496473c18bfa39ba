"""Onsets: found where sounds start, not found where none do; clips that start there, each in its turn."""

import pickle
from collections.abc import Sequence
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from micro import RATE, hit
from torch import Tensor

from riverrun import audio
from riverrun.corpus import Corpus, OnsetClips, prepare
from riverrun.corpus import onsets as room

CLIP = 0.25


class Recording:
    """What `onsets` reads of a part: one recording `[C, N]`."""

    def __init__(self, sound: Tensor) -> None:
        self.sound, self.lengths, self.clip_samples = sound, [sound.shape[1]], round(CLIP * RATE)

    def read(self, recording: int, start: int, samples: int) -> Tensor:
        assert recording == 0
        assert start >= 0
        heard = self.sound[:, start : start + samples]
        return torch.nn.functional.pad(heard, (0, samples - heard.shape[1]))


def found(sound: Tensor, sample_rate: int = RATE) -> list[int]:
    return room.onsets(Recording(sound), 0, sample_rate)  # type: ignore[arg-type]


def noise(samples: int, seed: int = 0, channels: int = 1) -> Tensor:
    return torch.randn(channels, samples, generator=torch.Generator().manual_seed(seed))


def played(places: Sequence[int], pitches: Sequence[float], levels: Sequence[float], samples: int) -> Tensor:
    sound = 1e-3 * noise(samples, channels=2)
    for place, pitch, level in zip(places, pitches, levels, strict=True):
        sound[:, place : place + RATE] += level * hit(1.0, pitch)[:, : samples - place]
    return sound


@settings(deadline=None, max_examples=20)
@given(
    st.lists(st.tuples(st.floats(0.25, 0.9), st.floats(80, 4000), st.floats(0.2, 1)), min_size=1, max_size=8),
    st.sampled_from([1.0, 0.1]),
)
def test_hits_are_found_where_they_start(drawn: list[tuple[float, float, float]], gain: float) -> None:
    places, at = [], 0.0
    for gap, _, _ in drawn:
        at += gap
        places.append(round(at * RATE))
    sound = gain * played(places, [each[1] for each in drawn], [each[2] for each in drawn], places[-1] + RATE)
    starts = found(sound)
    assert len(starts) == len(places)
    for start, place in zip(starts, places, strict=True):
        assert abs(start - place) <= 0.004 * RATE


@settings(deadline=None, max_examples=20)
@given(st.integers(0, 1000), st.floats(1e-5, 0.5), st.sampled_from([8000, 16000, 48000]), st.booleans())
def test_none_are_found_in_what_goes_on_evenly(seed: int, level: float, sample_rate: int, tonal: bool) -> None:
    samples = 3 * sample_rate
    steady = (
        (torch.arange(samples) * (6.2831853 * (100 + seed) / sample_rate)).sin()[None]
        if tonal
        else noise(samples, seed)
    )
    assert found(level * steady, sample_rate) == []


def test_none_are_found_in_silence() -> None:
    assert found(torch.zeros(2, 3 * RATE)) == []


def test_what_is_cut_off_at_its_attack_starts_at_the_first_sample() -> None:
    assert found(hit(1.0, 200)) == [0]


def test_they_are_the_same_however_much_is_searched_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    places = [round(seconds * RATE) for seconds in (0.1, 0.9, 1.0, 1.37, 2.2, 2.9, 3.05, 4.4)]
    sound = played(places, range(100, 900, 100), [1, 0.3, 0.5, 0.1, 1, 0.2, 0.6, 0.4], 5 * RATE)
    whole = found(sound)
    assert len(whole) == len(places)
    for piece in (0.05, 0.31, 1.0, 2.2):
        monkeypatch.setattr(room, "PIECE", piece)
        assert found(sound) == whole


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """Five short hits; a loop of four; a loop that ends right after a hit; a drone, longer than a clip."""
    folder = tmp_path_factory.mktemp("hits")
    for number in range(5):
        audio.write(folder / "a" / f"{number}.wav", hit(0.1 + 0.03 * number, 100 + 50 * number), RATE)
    loop = played([800, 6000, 12000, 20000], [200, 300, 400, 500], [1, 1, 1, 1], 2 * RATE)
    audio.write(folder / "a" / "loop.wav", loop, RATE)
    audio.write(folder / "a" / "ends.wav", played([3000, 15800], [200, 300], [1, 1], RATE), RATE)
    audio.write(folder / "a" / "drone.wav", 0.1 * noise(RATE - 100, channels=2), RATE)
    prepare([folder / "a"], folder / "corpus", RATE, 2, CLIP, 2)
    return Corpus.open(folder / "corpus")


def test_clips_start_where_something_does(corpus: Corpus) -> None:
    clip, lead = corpus.clip_samples, 0.007 * RATE
    starts: dict[str, list[int]] = {}
    for part, of in ((corpus.train, "train"), (corpus.heldout, "heldout")):
        names = [file.name for file in corpus.files if getattr(file, of)]
        for number, start in OnsetClips(part, corpus.sample_rate).places:
            starts.setdefault(names[number], []).append(start)
    assert len(starts) == len(corpus.files)
    for file in corpus.files:
        if file.samples <= clip:
            assert starts[file.name] == [0]
    assert starts["drone.wav"] == [0, clip, 2 * clip, RATE - 100 - clip]  # its regular clips
    for name, places in (("loop.wav", [800, 6000, 12000, 20000]), ("ends.wav", [3000])):  # the last has too little left
        assert len(starts[name]) == len(places)
        for start, place in zip(starts[name], places, strict=True):
            assert 0 <= place - start <= lead


def test_a_pass_gives_each_clip_its_turn_by_seed_and_index(corpus: Corpus) -> None:
    hits = OnsetClips(corpus.train, corpus.sample_rate)
    count = len(hits)

    def order(seed: int, turn: int) -> list[int]:
        drawn = [hits.draw(seed, turn * count + slot, corpus.clip_samples) for slot in range(count)]
        return [next(i for i in range(count) if torch.equal(hits[i], each)) for each in drawn]

    assert sorted(order(3, 0)) == sorted(order(3, 1)) == list(range(count))
    assert order(3, 0) == order(3, 0)
    assert len({tuple(order(*each)) for each in ((3, 0), (3, 1), (4, 0))}) == 3
    copy = pickle.loads(pickle.dumps(hits))
    assert torch.equal(copy[-1], hits[count - 1])
    assert all(each.shape == (2, corpus.clip_samples) for each in hits)


def test_a_clip_is_what_the_recording_holds_there(corpus: Corpus) -> None:
    hits = OnsetClips(corpus.train, corpus.sample_rate)
    assert hits.lengths == [corpus.clip_samples] * len(hits)
    for i, (number, start) in enumerate(hits.places):
        assert torch.equal(hits[i], corpus.train.read(number, start, corpus.clip_samples))
        assert torch.equal(hits.read(i, 10, 50), hits[i][:, 10:60])


def test_an_index_out_of_range_is_refused(corpus: Corpus) -> None:
    hits = OnsetClips(corpus.train, corpus.sample_rate)
    with pytest.raises(IndexError):
        hits[len(hits)]


def test_a_folder_of_one_drum_each_gives_a_clip_a_file(tmp_path: Path) -> None:
    for number in range(4):
        audio.write(tmp_path / "a" / f"{number}.wav", hit(0.5, 150 + 100 * number), RATE)  # two clips long
    prepare([tmp_path / "a"], tmp_path / "corpus", RATE, 1, CLIP, 2)
    part = Corpus.open(tmp_path / "corpus").train
    assert OnsetClips(part, RATE).places == [(number, 0) for number in range(len(part.lengths))]
