"""`Host` behaves like the external: latency, rings, rates, failures, attributes as text."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from riverrun_export import contract
from riverrun_export.host import BlockError, Host, as_read, as_sent, blocks, rounded

RATIO = 256


class Toy(nn.Module):
    """A module whose output identifies every sample: audio unchanged, means of frames, a running sum."""

    count: Tensor

    def __init__(self, ratio: int = RATIO) -> None:
        super().__init__()
        self.ratio = ratio
        for name, params in {
            "forward": [2, 1, 2, 1],
            "encode": [2, 1, 1, ratio],
            "decode": [1, ratio, 1, 1],
            "running": [1, 1, 1, 1],
            "picky": [1, 1, 1, 1],
            "short": [1, 1, 1, 1],
            "wide": [1, 1, 1, 1],
        }.items():
            self.register_buffer(f"{name}_params", torch.tensor(params))
        for name, code in {"gain": 2, "steps": 1, "switch": 0, "word": 3, "shy": 1, "wrong": 1}.items():
            self.register_buffer(f"{name}_params", torch.tensor([code]))
        self.register_buffer("count", torch.zeros(1, 1, 1))
        self.gain, self.steps, self.switch, self.word = 1.0, 0, False, ""

    def forward(self, x: Tensor) -> Tensor:
        return self.gain * x

    @torch.jit.export
    def encode(self, x: Tensor) -> Tensor:
        return x.unflatten(2, (-1, self.ratio)).mean(3).sum(1, keepdim=True)

    @torch.jit.export
    def decode(self, z: Tensor) -> Tensor:
        return z.repeat_interleave(self.ratio, 2)

    @torch.jit.export
    def running(self, x: Tensor) -> Tensor:
        y = x.cumsum(2) + self.count
        self.count = y[:, :, -1:].clone()
        return y

    @torch.jit.export
    def picky(self, x: Tensor) -> Tensor:
        if x.max() > 1:
            raise ValueError("too loud")
        return x

    @torch.jit.export
    def short(self, x: Tensor) -> Tensor:
        return x[:, :, 1:]

    @torch.jit.export
    def wide(self, x: Tensor) -> Tensor:
        return x.to(torch.float64)

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward", "encode", "decode", "running", "picky", "short", "wide"]

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        return ["gain", "steps", "switch", "word", "shy", "wrong"]

    @torch.jit.export
    def set_gain(self, value: float) -> int:
        self.gain = value
        return 0

    @torch.jit.export
    def set_steps(self, value: int) -> int:
        self.steps = value
        return 0

    @torch.jit.export
    def set_switch(self, value: bool) -> int:
        self.switch = value
        return 0

    @torch.jit.export
    def set_word(self, value: str) -> int:
        self.word = value
        return 0

    @torch.jit.export
    def set_shy(self, value: int) -> int:
        raise ValueError("not today")

    @torch.jit.export
    def set_wrong(self, value: int) -> bool:
        return False


def toy(ratio: int = RATIO) -> torch.nn.Module:
    """Return the module in the state after loading."""
    return torch.jit.script(Toy(ratio))


def noise(channels: int, samples: int, batch: int = 1) -> Tensor:
    return torch.randn(batch, channels, samples, generator=torch.Generator().manual_seed(0)).clamp(-0.9, 0.9)


def delayed(x: Tensor, samples: int) -> Tensor:
    return torch.nn.functional.pad(x, (samples, 0))[..., : x.shape[-1]]


SHARED = toy()


@settings(max_examples=25, deadline=None)
@given(
    buffer=st.sampled_from([0, 1, 64, 256, 300, 512, 1000, 2048]),
    vector=st.sampled_from([16, 64, 128, 256]),
    threaded=st.sampled_from([None, True, False]),
    ticks=st.lists(st.integers(0, 40), min_size=1, max_size=4),
)
def test_output_is_the_input_after_the_latency(
    buffer: int, vector: int, threaded: bool | None, ticks: list[int]
) -> None:
    host = Host(SHARED, "forward", buffer=buffer, vector=vector, threaded=threaded)
    size = max(RATIO, 2 ** math.ceil(math.log2(max(buffer, 1))))
    thread = buffer > 0 if threaded is None else threaded
    assert (host.buffer, host.threaded, host.latency) == (size, thread, (2 if thread else 1) * size - vector)
    x = noise(2, vector * sum(ticks))
    y = torch.cat([host.process(part) for part in x.split([vector * n for n in ticks], dim=2)], dim=2)
    assert torch.equal(y, delayed(x, host.latency))
    assert host.failures == 0


@pytest.mark.parametrize(
    ("buffer", "ratio", "size"),
    [
        (0, 2048, 2048),
        (64, 2048, 2048),
        (2048, 2048, 2048),
        (2049, 2048, 4096),
        (4096, 128, 4096),
        (0, 1, 1),
        (1, 1, 1),
    ],
)
def test_rounding(buffer: int, ratio: int, size: int) -> None:
    assert rounded(buffer, ratio) == size


def test_the_default_of_pd_has_8128_samples_of_latency() -> None:
    assert Host(SHARED, "forward", buffer=4096).latency == 8128


def test_latents_are_held_and_a_decoder_reads_the_last_sample_of_each_frame() -> None:
    x = noise(2, 4 * RATIO)
    encoder = Host(SHARED, "encode")
    z = encoder.process(torch.cat([x, torch.zeros(1, 2, RATIO)], 2))[..., encoder.latency :][..., : 4 * RATIO]
    frames = x.unflatten(2, (-1, RATIO)).mean(3).sum(1, keepdim=True)
    assert torch.allclose(z, frames.repeat_interleave(RATIO, 2), atol=1e-6)

    control = noise(1, 4 * RATIO)
    decoder = Host(SHARED, "decode")
    y = decoder.process(torch.cat([control, torch.zeros(1, 1, RATIO)], 2))[..., decoder.latency :][..., : 4 * RATIO]
    assert torch.equal(y, control[..., RATIO - 1 :: RATIO].repeat_interleave(RATIO, 2))


def test_a_ratio_of_480_leaves_32_zeros_in_every_512_samples() -> None:
    host = Host(toy(480), "forward")
    y = host.process(torch.ones(1, 2, 512 * 8))[0, 0]
    assert host.buffer == 480
    assert [int((part == 0).sum()) for part in y.split(512)[1:]] == [32] * 7


def test_blocks_that_a_ratio_does_not_divide_fail() -> None:
    host = Host(toy(480), "decode", buffer=1024)
    y = host.process(torch.ones(1, 1, 4096))
    assert host.failures == 4
    assert y.abs().max() == 0


def test_a_method_that_raises_repeats_its_last_good_block() -> None:
    host = Host(toy(), "picky")
    x = noise(1, 6 * RATIO)
    x[..., 2 * RATIO] = x[..., 3 * RATIO] = 5.0  # blocks 2 and 3 raise
    y = host.process(torch.cat([x, torch.zeros(1, 1, RATIO)], 2))[..., host.latency :]
    good = x.split(RATIO, 2)
    expected = torch.cat([good[0], good[1], good[1], good[1], good[4], good[5]], 2)
    assert torch.equal(y[..., : 6 * RATIO], expected)
    assert (host.failures, host.reason) == (2, "ValueError: too loud")


@pytest.mark.parametrize("method", ["short", "wide"])
def test_wrong_shapes_and_types_are_failures(method: str) -> None:
    host = Host(SHARED, method)
    assert host.process(noise(1, 3 * RATIO)).abs().max() == 0
    assert host.failures == 3


def test_entries_of_a_batch_do_not_mix() -> None:
    x = noise(1, 4 * RATIO, batch=3)
    together = Host(toy(), "running", batch=3).process(x)
    alone = torch.cat([Host(toy(), "running").process(x[i : i + 1]) for i in range(3)])
    assert torch.allclose(together, alone, atol=1e-5)


def test_the_host_plays_the_output_of_blocks() -> None:
    x = noise(1, 8 * 512)
    host = Host(toy(), "running", buffer=512)
    offline = blocks(toy(), contract.read_methods(SHARED)[3], x, [512])
    assert torch.equal(host.process(x), delayed(offline, host.latency))


def test_output_is_an_ordinary_tensor() -> None:
    y = Host(SHARED, "forward").process(noise(2, RATIO))
    y += 1
    assert not y.is_inference()


@pytest.mark.parametrize("shape", [(2, 2, 64), (1, 1, 64), (1, 2, 65), (2, 64)])
def test_other_shapes_are_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"forward got .*: it takes \[1, 2\] by a multiple of 64 samples"):
        Host(SHARED, "forward").process(torch.zeros(shape))


def test_invalid_arguments_are_refused() -> None:
    with pytest.raises(KeyError, match="no method 'sing'; there are: forward, encode"):
        Host(SHARED, "sing")
    for buffer, vector, batch in ((-1, 64, 1), (0, 0, 1), (0, 64, 0)):
        with pytest.raises(ValueError, match="must be at least 0, 1 and 1"):
            Host(SHARED, "forward", buffer, vector, batch)


@pytest.mark.parametrize(
    ("name", "value", "held"),
    [
        ("gain", 0.5, 0.5),
        ("gain", 1 / 3, 0.333333),
        ("gain", 1e-7, 0.0),
        ("steps", 3, 3),
        ("steps", 2.9, 2),
        ("steps", -1, -1),
        ("steps", 2**24 + 1, 2**24),
        ("switch", 1, True),
        ("switch", 0, True),  # as in nn~: "0.000000" is not the word false
        ("switch", "False", False),
        ("word", "soft", "soft"),
        ("word", 2, "2.000000"),
    ],
)
def test_attributes_are_sent_as_text(name: str, value: float | str, held: float | str) -> None:
    module = toy()
    Host(module, "forward").set(name, value)
    assert getattr(module, name) == (pytest.approx(held, abs=1e-7) if isinstance(held, float) else held)


@given(st.floats(width=32, allow_nan=False, allow_infinity=False, min_value=-1e6, max_value=1e6))
def test_floats_keep_six_decimals(value: float) -> None:
    (read,) = as_read([as_sent(value)], [contract.TYPE_CODES["float"]])
    assert read == pytest.approx(value, abs=5.1e-7, rel=1e-7)


@pytest.mark.parametrize(
    ("name", "values", "message"),
    [
        ("volume", [1.0], "no attribute 'volume'; there are: gain, steps"),
        ("steps", ["soft"], "can't read 'soft' as an int"),
        ("steps", [2**31], "as an int"),
        ("gain", ["loud"], "can't read 'loud' as a float"),
        ("gain", [1.0, 2.0], "2 values for an attribute of 1"),
        ("shy", [1], "set_shy raised: ValueError: not today"),
        ("wrong", [1], "set_wrong returned False"),
    ],
)
def test_attributes_that_cannot_be_set(name: str, values: list[float | str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Host(SHARED, "forward").set(name, *values)


@settings(max_examples=20, deadline=None)
@given(sizes=st.lists(st.sampled_from([1, 7, 64, 500]), min_size=1, max_size=5), samples=st.integers(1, 700))
def test_blocks_of_any_size_equal_the_whole(sizes: list[int], samples: int) -> None:
    (method,) = (method for method in contract.read_methods(SHARED) if method.name == "running")
    x = noise(1, samples)
    whole = blocks(Toy(), method, x, [samples])
    assert torch.allclose(blocks(Toy(), method, x, sizes), whole, atol=1e-4)


def test_blocks_have_the_rates_of_the_method() -> None:
    methods = {method.name: method for method in contract.read_methods(SHARED)}
    x = noise(2, 4 * RATIO)
    z = blocks(SHARED, methods["encode"], x, [RATIO, 2 * RATIO])
    assert z.shape == (1, 1, 4)
    assert blocks(SHARED, methods["decode"], z, [2 * RATIO]).shape == (1, 1, 4 * RATIO)
    with pytest.raises(ValueError, match="encode: a block of 100 samples is not a multiple of its ratio 256"):
        blocks(SHARED, methods["encode"], x, [100])
    with pytest.raises(BlockError, match=r"short gave torch.float32 \[1, 1, 63\] for 64 samples"):
        blocks(SHARED, methods["short"], noise(1, 64), [64])


class Reuser(nn.Module):
    """Returns its own state, which it overwrites in the next block."""

    state: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))
        self.register_buffer("state", torch.zeros(1, 1, 64))

    def forward(self, x: Tensor) -> Tensor:
        self.state.copy_(x)
        return self.state

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward"]


def test_blocks_do_not_alias_the_state_of_the_module() -> None:
    module = torch.jit.script(Reuser())
    x = noise(1, 256)
    assert torch.equal(blocks(module, contract.read_methods(module)[0], x, [64]), x)
    host = Host(module, "forward", buffer=64)
    assert torch.equal(host.process(x), delayed(x, host.latency))
