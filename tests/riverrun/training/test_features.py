"""The features of a corpus: computed once, resumed, the same in chunks, and augmented as pure functions."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from micro import MICRO, SPECTRAL
from rich.console import Console

from riverrun.corpus import Corpus
from riverrun.models.autoencoder import Autoencoder
from riverrun.runs import config
from riverrun.training.data import features
from riverrun.training.data.features import SILENCE, FeatureCache, FeatureExamples, transform


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
    for index in range(20):
        assert torch.equal(*(each.draw(3, index) for each in examples))
    assert examples[0].draw(3, 1).shape == (2, 4 * cache.path.steps, cache.path.size)
    assert not torch.equal(examples[0].draw(3, 1), examples[0].draw(4, 1))


@given(st.integers(-5, 5), st.floats(-2, 2))
def test_a_transposition_is_a_shift_and_a_gain_is_a_sum(shift: int, gain: float) -> None:
    count = 30
    values = torch.linspace(-5, -1, count).repeat(2, 3, 1)
    image = torch.rand(2, 3, 4)
    moved = transform(torch.cat([values, image], 2), count, shift, gain)
    assert torch.equal(moved[..., count:], image)
    inside = slice(max(0, shift), count + min(0, shift))
    source = slice(max(0, -shift), count - max(0, shift))
    assert torch.allclose(moved[..., inside], (values[..., source] + gain).clamp(min=SILENCE))
    outside = torch.cat([moved[..., : max(0, shift)], moved[..., count + min(0, shift) : count]], 2)
    assert bool((outside <= SILENCE + max(gain, 0) + 1e-6).all())
