"""Onset detection: onsets are found where sounds start and nowhere else, and clips start there."""

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
from riverrun.corpus import Corpus, OnsetClips, onsets, prepare

CLIP = 0.25


class Recording:
    """One recording `[C, N]`, with the part of `Recordings` that `find_onsets` uses."""

    def __init__(self, sound: Tensor) -> None:
        self.sound, self.lengths, self.clip_samples = sound, [sound.shape[1]], round(CLIP * RATE)

    def read(self, recording: int, start: int, samples: int) -> Tensor:
        assert recording == 0
        assert start >= 0
        section = self.sound[:, start : start + samples]
        return torch.nn.functional.pad(section, (0, samples - section.shape[1]))


def detect(sound: Tensor, sample_rate: int = RATE) -> list[int]:
    """Return the onsets of a sound `[C, N]`."""
    return onsets.find_onsets(Recording(sound), 0, sample_rate)  # type: ignore[arg-type]


def noise(samples: int, seed: int = 0, channels: int = 1) -> Tensor:
    return torch.randn(channels, samples, generator=torch.Generator().manual_seed(seed))


def mix(places: Sequence[int], pitches: Sequence[float], levels: Sequence[float], samples: int) -> Tensor:
    """Return hits at the given places `[2, samples]`, in soft noise."""
    sound = 1e-3 * noise(samples, channels=2)
    for place, pitch, level in zip(places, pitches, levels, strict=True):
        sound[:, place : place + RATE] += level * hit(1.0, pitch)[:, : samples - place]
    return sound


@settings(deadline=None, max_examples=20)
@given(
    st.lists(st.tuples(st.floats(0.25, 0.9), st.floats(80, 4000), st.floats(0.2, 1)), min_size=1, max_size=8),
    st.sampled_from([1.0, 0.1]),
)
def test_onsets_are_found_where_hits_start(drawn: list[tuple[float, float, float]], gain: float) -> None:
    places, at = [], 0.0
    for gap, _, _ in drawn:
        at += gap
        places.append(round(at * RATE))
    sound = gain * mix(places, [each[1] for each in drawn], [each[2] for each in drawn], places[-1] + RATE)
    starts = detect(sound)
    assert len(starts) == len(places)
    for start, place in zip(starts, places, strict=True):
        assert abs(start - place) <= 0.004 * RATE


@settings(deadline=None, max_examples=20)
@given(st.integers(0, 1000), st.floats(1e-5, 0.5), st.sampled_from([8000, 16000, 48000]), st.booleans())
def test_steady_sounds_have_no_onset(seed: int, level: float, sample_rate: int, tonal: bool) -> None:
    samples = 3 * sample_rate
    steady = (
        (torch.arange(samples) * (6.2831853 * (100 + seed) / sample_rate)).sin()[None]
        if tonal
        else noise(samples, seed)
    )
    assert detect(level * steady, sample_rate) == []


def test_silence_has_no_onset() -> None:
    assert detect(torch.zeros(2, 3 * RATE)) == []


def test_a_hit_cut_at_its_attack_starts_at_the_first_sample() -> None:
    assert detect(hit(1.0, 200)) == [0]


def test_onsets_do_not_depend_on_how_much_is_searched_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    places = [round(seconds * RATE) for seconds in (0.1, 0.9, 1.0, 1.37, 2.2, 2.9, 3.05, 4.4)]
    sound = mix(places, range(100, 900, 100), [1, 0.3, 0.5, 0.1, 1, 0.2, 0.6, 0.4], 5 * RATE)
    whole = detect(sound)
    assert len(whole) == len(places)
    for seconds in (0.05, 0.31, 1.0, 2.2):
        monkeypatch.setattr(onsets, "SEARCH_SECONDS", seconds)
        assert detect(sound) == whole


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """Five short hits, a loop of four hits, a loop that ends right after a hit, and a drone longer than a clip."""
    folder = tmp_path_factory.mktemp("hits")
    for number in range(5):
        audio.write(folder / "a" / f"{number}.wav", hit(0.1 + 0.03 * number, 100 + 50 * number), RATE)
    loop = mix([800, 6000, 12000, 20000], [200, 300, 400, 500], [1, 1, 1, 1], 2 * RATE)
    audio.write(folder / "a" / "loop.wav", loop, RATE)
    audio.write(folder / "a" / "ends.wav", mix([3000, 15800], [200, 300], [1, 1], RATE), RATE)
    audio.write(folder / "a" / "drone.wav", 0.1 * noise(RATE - 100, channels=2), RATE)
    prepare([folder / "a"], folder / "corpus", RATE, 2, CLIP, 2)
    return Corpus.open(folder / "corpus")


def test_clips_start_at_onsets(corpus: Corpus) -> None:
    clip, lead = corpus.clip_samples, 0.007 * RATE
    starts: dict[str, list[int]] = {}
    for split, span in ((corpus.train, "train"), (corpus.heldout, "heldout")):
        names = [file.name for file in corpus.files if getattr(file, span)]
        for number, start in OnsetClips(split, corpus.sample_rate).positions:
            starts.setdefault(names[number], []).append(start)
    assert len(starts) == len(corpus.files)
    for file in corpus.files:
        if file.samples <= clip:
            assert starts[file.name] == [0]
    assert starts["drone.wav"] == [0, clip, 2 * clip, RATE - 100 - clip]  # divided as in the split
    for name, places in (
        ("loop.wav", [800, 6000, 12000, 20000]),
        ("ends.wav", [3000]),
    ):  # too little is left after the last hit
        assert len(starts[name]) == len(places)
        for start, place in zip(starts[name], places, strict=True):
            assert 0 <= place - start <= lead


def test_each_clip_occurs_once_per_pass_in_a_random_order(corpus: Corpus) -> None:
    clips = OnsetClips(corpus.train, corpus.sample_rate)
    count = len(clips)

    def order(seed: int, turn: int) -> list[int]:
        drawn = [clips.draw(seed, turn * count + slot, corpus.clip_samples) for slot in range(count)]
        return [next(i for i in range(count) if torch.equal(clips[i], each)) for each in drawn]

    assert sorted(order(3, 0)) == sorted(order(3, 1)) == list(range(count))
    assert order(3, 0) == order(3, 0)
    assert len({tuple(order(*each)) for each in ((3, 0), (3, 1), (4, 0))}) == 3
    copy = pickle.loads(pickle.dumps(clips))
    assert torch.equal(copy[-1], clips[count - 1])
    assert all(each.shape == (2, corpus.clip_samples) for each in clips)


def test_a_clip_is_a_section_of_its_recording(corpus: Corpus) -> None:
    clips = OnsetClips(corpus.train, corpus.sample_rate)
    assert clips.lengths == [corpus.clip_samples] * len(clips)
    for i, (number, start) in enumerate(clips.positions):
        assert torch.equal(clips[i], corpus.train.read(number, start, corpus.clip_samples))
        assert torch.equal(clips.read(i, 10, 50), clips[i][:, 10:60])


def test_index_out_of_range(corpus: Corpus) -> None:
    clips = OnsetClips(corpus.train, corpus.sample_rate)
    with pytest.raises(IndexError):
        clips[len(clips)]


def test_files_of_one_hit_each_give_one_clip_each(tmp_path: Path) -> None:
    for number in range(4):
        audio.write(tmp_path / "a" / f"{number}.wav", hit(0.5, 150 + 100 * number), RATE)  # two clips long
    prepare([tmp_path / "a"], tmp_path / "corpus", RATE, 1, CLIP, 2)
    split = Corpus.open(tmp_path / "corpus").train
    assert OnsetClips(split, RATE).positions == [(number, 0) for number in range(len(split.lengths))]
