"""The features of a corpus: computed once, resumed, the same in chunks, and augmented as pure functions."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from micro import MICRO, SPECTRAL
from rich.console import Console

from riverrun.corpus import Corpus
from riverrun.models.autoencoder import Autoencoder
from riverrun.runs import config
from riverrun.training.data import features
from riverrun.training.data.features import SILENCE, FeatureCache, FeatureExamples, largest_shift, shift_bands


@pytest.fixture
def own(corpus_folder: Path, tmp_path: Path) -> Corpus:
    """A copy of the corpus without features."""
    shutil.copytree(corpus_folder, tmp_path / "corpus", ignore=shutil.ignore_patterns("features-*"))
    return Corpus.open(tmp_path / "corpus")


def model_for(corpus: Corpus) -> Autoencoder:
    architecture = config.resolve(config.merge(MICRO, SPECTRAL)).architecture
    return Autoencoder(architecture, corpus.channels, corpus.clip_samples, corpus.sample_rate)


def test_chunks_give_the_features_of_whole_recordings(
    own: Corpus, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(features, "BLOCK_SAMPLES", 1000)
    model = model_for(own)
    cache = FeatureCache(own, own.train, model)
    cache.compute(console)
    assert cache.is_complete
    inputs, targets = cache.open()
    assert model.spectral is not None
    for number, length in enumerate(own.train.lengths):
        audio = own.train.read(number, 0, length)[None]
        frames = -(-length // model.ratio)
        part = slice(int(cache.first[number]), int(cache.first[number + 1]))
        for stored, whole in ((inputs, model.spectral.features), (targets, model.spectral.targets)):
            difference = whole(audio, frames)[0] - torch.from_numpy(stored[part].astype(np.float32))
            assert difference.abs().max() < 0.01  # float16


def test_an_interrupted_computation_goes_on(own: Corpus, console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = FeatureCache(own, own.train, model_for(own))
    cache.compute(console)
    whole = [store.copy() for store in cache.open()]
    half = int(cache.first[len(cache.first) // 2])
    (cache.folder / "done.json").write_text(json.dumps(half), "utf-8")
    for store in (cache._map(name, "r+") for name in ("inputs", "targets")):
        store[half:] = 0
        store.flush()
    computed: list[int] = []
    real = FeatureCache._block
    monkeypatch.setattr(FeatureCache, "_block", lambda self, *given: computed.append(1) or real(self, *given))
    cache.compute(console)
    for store, before in zip(cache.open(), whole, strict=True):
        assert np.array_equal(store, before)
    assert 0 < len(computed) < len(own.train.lengths)


def test_complete_features_are_not_computed_again(
    own: Corpus, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = FeatureCache(own, own.train, model_for(own))
    cache.compute(console)
    monkeypatch.setattr(FeatureCache, "_block", lambda *_: pytest.fail("computed again"))
    FeatureCache(Corpus.open(own.folder), own.train, model_for(own)).compute(console)


def test_a_corpus_with_features_can_be_opened(own: Corpus, console: Console) -> None:
    FeatureCache(own, own.train, model_for(own)).compute(console)
    assert Corpus.open(own.folder).contents() == own.contents()


def test_an_example_is_a_pure_function_of_seed_and_index(own: Corpus, console: Console) -> None:
    cache = FeatureCache(own, own.train, model_for(own))
    cache.compute(console)
    examples = [FeatureExamples(cache, frames=4, max_shift=6, gain=(-0.7, 0.7)) for _ in range(2)]
    batch = examples[0].draw(3, range(20))
    assert batch.shape == (20, 4 * cache.path.steps, cache.path.size + cache.path.input_size)
    for index in range(20):
        assert torch.equal(examples[1].draw(3, [index])[0], batch[index])
    assert not torch.equal(examples[0].draw(3, [1]), examples[0].draw(4, [1]))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20, deadline=None)
@given(shift=st.integers(-5, 5), gain=st.floats(-2, 2))
def test_an_example_is_transposed_and_louder_as_a_whole(own: Corpus, console: Console, shift: int, gain: float) -> None:
    cache = FeatureCache(own, own.train, model_for(own))
    cache.compute(console)
    plain, changed = (FeatureExamples(cache, frames=4, max_shift=0, gain=(0.0, 0.0)) for _ in range(2))
    changed._draw_place = lambda random: (plain._draw_place(random)[0], shift, gain)  # type: ignore[method-assign]
    before, after = (each.draw(3, range(4)) for each in (plain, changed))
    count, width, half = cache.path.amplitudes, cache.path.size, {"atol": 1e-3, "rtol": 0}  # stored as float16
    inside, source = slice(max(0, shift), count + min(0, shift)), slice(max(0, -shift), count - max(0, shift))
    for first in (0, width):
        values, moved = (each[..., first : first + count] for each in (before, after))
        expected = (values[..., source] + gain).clamp(min=SILENCE)
        torch.testing.assert_close(moved[..., inside], expected, **half)
        outside = torch.cat([moved[..., : max(0, shift)], moved[..., count + min(0, shift) :]], 2)
        torch.testing.assert_close(outside, torch.full_like(outside, SILENCE + max(gain, 0.0)), **half)
        images = [each[..., first + count : first + width] for each in (before, after)]
        assert torch.equal(*images)


@given(st.lists(st.floats(-3, 3), min_size=2, max_size=2))
def test_bands_move_between_their_neighbours(shifts: list[float]) -> None:
    slope = torch.linspace(-5, -1, 12).repeat(2, 3, 1)
    moved = shift_bands(slope, torch.tensor(shifts))
    step = slope[0, 0, 1] - slope[0, 0, 0]
    expected = (slope - torch.tensor(shifts)[:, None, None] * step).clamp(-5, -1)  # the ends are continued
    torch.testing.assert_close(moved, expected)


def test_little_audio_is_transposed_further() -> None:
    """48 steps of the grid are an octave."""
    assert [largest_shift(1.5, 60 * minutes) for minutes in (0.1, 4, 7.5, 15, 600)] == [24, 22, 12, 6, 6]
    assert largest_shift(0.0, 10.0) == 0
