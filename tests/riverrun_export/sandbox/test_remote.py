"""A .ts in a process of its own: it plays there as it would here, and whatever it does, one line comes back."""

import io
import math
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor, nn

from riverrun.errors import RiverrunError
from riverrun_export import contract
from riverrun_export.sandbox.messages import read, write
from riverrun_export.sandbox.remote import Remote


class Rogue(nn.Module):
    """Plays, until asked to raise, hang, eat memory or print."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))
        self.register_buffer("mood_params", torch.tensor([1]))
        self.mood = 0

    def forward(self, x: Tensor) -> Tensor:
        if self.mood == 1:
            assert x.size(0) > 99, "in no mood"
        while self.mood == 2:
            x = x.sin()
        if self.mood == 3:
            x = torch.zeros(1 << 36) + x.size(0)
        if self.mood == 4:
            print("noise on standard output")
        return 2 * x

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward"]

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        return ["mood"]

    @torch.jit.export
    def get_mood(self) -> list[int]:
        return [self.mood]

    @torch.jit.export
    def set_mood(self, value: int) -> int:
        self.mood = value
        return 0


@pytest.fixture(scope="module")
def rogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rogue") / "rogue.ts"
    torch.jit.script(Rogue()).save(path)
    return path


def block(samples: int = 8) -> np.ndarray:
    return np.arange(samples, dtype=np.float32)[:, None]


def test_it_plays_there_as_it_does_here(instrument_ts: Path) -> None:
    remote, here = Remote(instrument_ts), torch.jit.load(str(instrument_ts))
    assert remote.contract == contract.read(here)
    remote.set("seed", 3)
    here.set_seed(3)
    for name in ("forward", "generate", "forward"):
        method = remote.contract.method(name)
        x = np.random.default_rng(0).normal(0, 0.1, (256 // method.in_ratio, method.in_channels)).astype(np.float32)
        heard = remote.play(name, x)
        with torch.inference_mode():
            expected = getattr(here, name)(torch.from_numpy(x.T.copy())[None])[0].T
        torch.testing.assert_close(torch.from_numpy(heard.copy()), expected, atol=1e-6, rtol=0)


def test_what_raises_is_told_and_what_prints_is_not_heard(rogue: Path) -> None:
    remote = Remote(rogue)
    remote.set("mood", 4)
    assert np.array_equal(remote.play("forward", block()), 2 * block())
    remote.set("mood", 1)
    with pytest.raises(RiverrunError, match=r"rogue\.ts: playing forward failed: .*in no mood"):
        remote.play("forward", block())
    remote.set("mood", 0)
    assert np.array_equal(remote.play("forward", block()), 2 * block())


def test_what_hangs_is_stopped(rogue: Path) -> None:
    remote = Remote(rogue)
    remote.set("mood", 2)
    remote.timeout = 0.5
    with pytest.raises(RiverrunError, match=r"rogue\.ts: it broke down playing forward: not done after 0\.5 s"):
        remote.play("forward", block())
    with pytest.raises(RiverrunError, match="broke down"):
        remote.play("forward", block())


def test_what_eats_memory_gets_none(rogue: Path) -> None:
    remote = Remote(rogue)
    remote.set("mood", 3)
    with pytest.raises(RiverrunError, match="playing forward"):
        remote.play("forward", block())


def test_its_process_ends_with_it(rogue: Path) -> None:
    remote = Remote(rogue)
    process = remote._process
    assert process.poll() is None
    del remote
    assert process.poll() is not None


def test_what_is_no_ts_is_not_even_started(tmp_path: Path) -> None:
    (tmp_path / "text.ts").write_text("not a model")
    with pytest.raises(RiverrunError, match=r"text\.ts: this is not a TorchScript file"):
        Remote(tmp_path / "text.ts")


def test_contracts_go_through_json(instrument_ts: Path) -> None:
    table = contract.read(torch.jit.load(str(instrument_ts)))
    stream = io.BytesIO()
    write(stream, contract.to_dict(table))
    stream.seek(0)
    message = read(stream)
    assert message is not None
    assert contract.from_dict(message[0]) == table
    boundless = contract.Contract(table.methods, (contract.Attribute("x", "float", 0.0, -math.inf, math.inf, ""),), 0)
    assert contract.from_dict(contract.to_dict(boundless)) == boundless


@given(st.lists(st.tuples(st.dictionaries(st.text(), st.integers()), st.binary()), max_size=4), st.integers(0, 7))
def test_messages_come_out_as_they_went_in_and_half_a_message_is_none(
    messages: list[tuple[dict[str, int], bytes]], cut: int
) -> None:
    stream = io.BytesIO()
    for told, samples in messages:
        write(stream, told, samples)
    stream.seek(0)
    assert [read(stream) for _ in messages] == messages
    assert read(stream) is None
    write(stream, {"more": 1}, b"12345678")
    stream.truncate(stream.tell() - 1 - cut)
    stream.seek(0)
    for _ in messages:
        read(stream)
    assert read(stream) is None
