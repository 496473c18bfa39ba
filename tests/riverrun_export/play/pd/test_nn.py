"""Our nn~ plays as the model of nn~ does, sample for sample, whatever the buffer."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from toys import Frames, Hits, save

from riverrun_export.host import Host
from riverrun_export.play.pd.nn import VECTOR, Library, Nn, NnError

FRAMES = torch.jit.script(Frames())


def noise(channels: int, samples: int) -> np.ndarray:
    return np.random.default_rng(0).standard_normal((channels, samples)).astype(np.float32)


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from(["forward", "encode", "decode", "prior", "from_noise"]),
    st.sampled_from([0, 1, 64, 100, 256, 1024]),
    st.none() | st.sampled_from([0, 64, 512]),
    st.integers(0, 20),
)
def test_it_equals_the_model_of_nn(method: str, buffer: int, later: int | None, off: int) -> None:
    ours, model = (
        Nn(torch.jit.script(Frames()), method, buffer, print),
        Host(torch.jit.script(Frames()), method, buffer),
    )
    assert ours.latency == model.latency
    sound = noise(ours.ins, 40 * VECTOR)
    for tick in range(40):
        if tick == 20 and later is not None:
            ours.message("bufsize", str(later))
            model.bufsize(later)
        if tick in (off, off + 3):
            ours.message("enable", str(int(tick > off)))
            model.enable(tick > off)
        x = sound[:, tick * VECTOR : (tick + 1) * VECTOR]
        assert np.array_equal(ours.perform(x), model.process(torch.from_numpy(x)[None])[0].numpy()), tick


def test_a_longer_vector_is_several() -> None:
    one, other = (Nn(FRAMES, "forward", 64, print) for _ in range(2))
    sound = noise(2, 512)
    whole = np.concatenate([one.perform(sound[:, start : start + 256]) for start in (0, 256)], axis=1)
    parts = [other.perform(sound[:, start : start + 64]) for start in range(0, 512, 64)]
    assert np.array_equal(whole, np.concatenate(parts, axis=1))


def test_messages_set_attributes_and_bad_ones_are_told() -> None:
    said: list[str] = []
    nn = Nn(torch.jit.script(Frames()), "prior", 0, said.append)
    nn.message("set", "temperature", "2")
    assert nn.module.get_temperature() == [2.0]
    for words in (
        ("set", "mood", "1"),
        ("set", "temperature", "hot"),
        ("set",),
        ("bufsize", "-1"),
        ("bufsize", "inf"),
        ("reload",),
    ):
        said.clear()
        nn.message(*words)
        assert len(said) == 1, words
    assert np.isfinite(nn.perform(noise(2, 64))).all()


class Raises(Frames):
    """An instrument that fails as soon as its temperature is above 2."""

    @torch.jit.export
    def decode(self, z: torch.Tensor) -> torch.Tensor:
        if self.temperature > 2:
            raise ValueError("too hot")
        return z[:, :2].repeat_interleave(self.ratio, 2)


def test_a_method_that_raises_repeats_its_last_block_and_is_told() -> None:
    said: list[str] = []
    nn = Nn(torch.jit.script(Raises()), "decode", 0, said.append)
    good = nn.perform(np.ones((3, 64), np.float32))
    nn.message("set", "temperature", "3")
    assert np.array_equal(nn.perform(np.zeros((3, 64), np.float32)), good)
    assert "too hot" in said[0]


def test_each_object_has_a_state_of_its_own(tmp_path: Path) -> None:
    save(Frames(), tmp_path / "frames.ts")
    library = Library(tmp_path)
    first, second = (Nn.create(library, ("frames", "prior", "64"), print) for _ in range(2))
    first.message("set", "temperature", "3")
    assert second.module.get_temperature() == [1.0]
    assert (first.buffer, first.threaded) == (64, True)
    assert Nn.create(library, ["frames.ts"], print).method.name == "forward"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ([], "names no .ts"),
        (["none.ts", "forward"], "none.ts is missing"),
        (["text", "forward"], "text.ts"),
        (["hits", "encode"], "no method 'encode'"),
        (["hits", "decode", "many"], "many"),
        (["hits", "decode", "-5"], "must be 0"),
        (["hits", "decode", "1e99"], "must be 0"),
    ],
)
def test_what_can_not_be_created_is_told_in_one_line(tmp_path: Path, words: list[str], reason: str) -> None:
    save(Hits(), tmp_path / "hits.ts")
    (tmp_path / "text.ts").write_text("no zip")
    with pytest.raises(NnError, match=reason) as caught:
        Nn.create(Library(tmp_path), words, print)
    assert "\n" not in str(caught.value)
