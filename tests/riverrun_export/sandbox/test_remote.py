"""A .ts in a process of its own plays as in this one, and any failure is an error message of one line."""

import io
import math
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from riverrun.errors import RiverrunError
from riverrun_export import contract
from riverrun_export.sandbox.messages import read, write
from riverrun_export.sandbox.remote import Remote


class Rogue(nn.Module):
    """Its attribute `mood` lets it raise (1), hang (2), use up memory (3) or print (4)."""

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


def test_a_remote_instrument_plays_as_a_local_one(instrument_ts: Path) -> None:
    remote, local = Remote(instrument_ts), torch.jit.load(str(instrument_ts))
    assert remote.contract == contract.read(local)
    remote.set("seed", 3)
    local.set_seed(3)
    for name in ("forward", "generate", "forward"):
        method = remote.contract.method(name)
        x = np.random.default_rng(0).normal(0, 0.1, (256 // method.in_ratio, method.in_channels)).astype(np.float32)
        output = remote.play(name, x)
        with torch.inference_mode():
            expected = getattr(local, name)(torch.from_numpy(x.T.copy())[None])[0].T
        torch.testing.assert_close(torch.from_numpy(output.copy()), expected, atol=1e-6, rtol=0)


def test_an_exception_is_reported_and_printed_text_is_discarded(rogue: Path) -> None:
    remote = Remote(rogue)
    remote.set("mood", 4)
    assert np.array_equal(remote.play("forward", block()), 2 * block())
    remote.set("mood", 1)
    with pytest.raises(RiverrunError, match=r"rogue\.ts: playing forward failed: .*in no mood"):
        remote.play("forward", block())
    remote.set("mood", 0)
    assert np.array_equal(remote.play("forward", block()), 2 * block())


def test_a_method_that_hangs_is_stopped(rogue: Path) -> None:
    remote = Remote(rogue)
    remote.set("mood", 2)
    remote.timeout = 0.5
    with pytest.raises(
        RiverrunError, match=r"rogue\.ts: its process ended while playing forward: not done after 0\.5 s"
    ):
        remote.play("forward", block())
    with pytest.raises(RiverrunError, match="its process ended"):
        remote.play("forward", block())


def test_a_method_that_uses_up_memory_fails(rogue: Path) -> None:
    remote = Remote(rogue)
    remote.set("mood", 3)
    with pytest.raises(RiverrunError, match="playing forward"):
        remote.play("forward", block())


def test_the_process_ends_when_the_object_is_deleted(rogue: Path) -> None:
    remote = Remote(rogue)
    process = remote._process
    assert process.poll() is None
    del remote
    assert process.poll() is not None


def test_a_contract_can_be_sent_as_json(instrument_ts: Path) -> None:
    table = contract.read(torch.jit.load(str(instrument_ts)))
    stream = io.BytesIO()
    write(stream, contract.to_dict(table))
    stream.seek(0)
    message = read(stream)
    assert message is not None
    assert contract.from_dict(message[0]) == table
    unbounded = contract.Contract(table.methods, (contract.Attribute("x", "float", 0.0, -math.inf, math.inf, ""),), 0)
    assert contract.from_dict(contract.to_dict(unbounded)) == unbounded


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # the first text is slow to draw
@given(st.lists(st.tuples(st.dictionaries(st.text(), st.integers()), st.binary()), max_size=4), st.integers(0, 7))
def test_messages_are_read_as_they_were_written_and_an_incomplete_one_is_none(
    messages: list[tuple[dict[str, int], bytes]], cut: int
) -> None:
    stream = io.BytesIO()
    for fields, samples in messages:
        write(stream, fields, samples)
    stream.seek(0)
    assert [read(stream) for _ in messages] == messages
    assert read(stream) is None
    write(stream, {"more": 1}, b"12345678")
    stream.truncate(stream.tell() - 1 - cut)
    stream.seek(0)
    for _ in messages:
        read(stream)
    assert read(stream) is None
