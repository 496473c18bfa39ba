"""`Host` as Pd and as Max: rings, late models, crashes, messages to the box. The traps are those of test_traps."""

import math
from itertools import pairwise

import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from riverrun_export.host import Host
from riverrun_export.host.frontend import FORGOTTEN, FRONTENDS, HostCrash

RATIO = 128


class Wire(nn.Module):
    """Returns its input, or the number of blocks so far. Another method has the highest ratio."""

    blocks: Tensor

    def __init__(self, ratio: int = RATIO) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))
        self.register_buffer("pair_params", torch.tensor([2, 1, 2, 1]))
        self.register_buffer("split_params", torch.tensor([1, 1, 2, 1]))
        self.register_buffer("count_params", torch.tensor([1, 1, 1, 1]))
        self.register_buffer("frames_params", torch.tensor([1, ratio, 1, ratio]))
        self.register_buffer("blocks", torch.zeros(1))

    def forward(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def pair(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def split(self, x: Tensor) -> Tensor:
        return torch.cat([x, x], 1)

    @torch.jit.export
    def count(self, x: Tensor) -> Tensor:
        self.blocks = self.blocks + 1
        return self.blocks.expand_as(x)

    @torch.jit.export
    def frames(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward", "pair", "split", "count", "frames"]


WIRE = torch.jit.script(Wire())


def noise(samples: int, channels: int = 1, batch: int = 1) -> Tensor:
    return torch.randn(batch, channels, samples, generator=torch.Generator().manual_seed(samples))


def delayed(x: Tensor, samples: int) -> Tensor:
    return nn.functional.pad(x, (samples, 0))[..., : x.shape[-1]]


def measured_latency(host: Host) -> int:
    """Return the number of samples until an impulse in the first sample is in the output."""
    x = torch.zeros(host.batch, host.method.in_channels, 2 * (FORGOTTEN + host.buffer))
    x[..., 0] = 1
    (when,) = host.process(x)[0, 0].nonzero()
    return int(when)


buffers = st.sampled_from([None, 0, 1, 100, 128, 512, 1000, 4096])
vectors = st.sampled_from([1, 16, 64, 128])


@settings(max_examples=40, deadline=None)
@given(
    frontend=st.sampled_from(["pd", "max"]),
    method=st.sampled_from(["forward", "pair"]),
    buffer=buffers,
    vector=vectors,
    batch=st.integers(1, 3),
    threaded=st.sampled_from([None, True, False]),
    sends_bufsize=st.booleans(),
    cuts=st.lists(st.integers(0, 200), max_size=4),
)
def test_the_output_is_the_input_after_the_latency_in_one_call_or_many(
    frontend: str,
    method: str,
    buffer: int | None,
    vector: int,
    batch: int,
    threaded: bool | None,
    sends_bufsize: bool,
    cuts: list[int],
) -> None:
    def host() -> Host:
        return Host(WIRE, method, buffer, vector, batch, threaded, frontend, sends_bufsize)

    whole_host, chunked_host = host(), host()
    assume(not whole_host.crash)
    requested = {"pd": 4096, "max": RATIO}[frontend] if buffer is None else buffer
    size = max(RATIO, 2 ** math.ceil(math.log2(max(requested, 1))))
    thread = requested > 0 if threaded is None else threaded
    ring = 4096 if frontend == "pd" and method == "forward" and not sends_bufsize else size
    assert (whole_host.buffer, whole_host.threaded, whole_host.ring) == (size, thread, ring)
    assert whole_host.latency == ring + (size if thread else 0) - vector

    x = noise(vector * ((whole_host.latency + 700) // vector + sum(cuts)), whole_host.method.in_channels, batch)
    whole = whole_host.process(x)
    assert torch.equal(whole, delayed(x, whole_host.latency))
    sizes = [vector * cut for cut in cuts]
    chunks = x.split([*sizes, x.shape[-1] - sum(sizes)], dim=2)
    assert torch.equal(torch.cat([chunked_host.process(chunk) for chunk in chunks], 2), whole)
    assert (whole_host.failures, whole_host.stalled) == (0, 0)


@pytest.mark.parametrize(
    ("buffer", "latency", "with_bufsize"),
    [(0, 4032, RATIO - 64), (1024, 4096 + 1024 - 64, 2048 - 64), (4096, 8128, 8128), (None, 8128, 8128)],
)
def test_trap_1_rings_of_4096_until_bufsize_is_sent(buffer: int | None, latency: int, with_bufsize: int) -> None:
    host = Host(WIRE, "forward", buffer, sends_bufsize=False)
    assert (host.latency, measured_latency(host)) == (latency, latency)
    host.bufsize(4096 if buffer is None else buffer)
    assert (host.latency, measured_latency(host)) == (with_bufsize, with_bufsize)
    assert measured_latency(Host(WIRE, "forward", buffer)) == with_bufsize


@pytest.mark.parametrize("method", ["pair", "split"])
def test_trap_1_does_not_concern_methods_with_more_inlets_or_outlets(method: str) -> None:
    assert measured_latency(Host(WIRE, method, sends_bufsize=False)) == RATIO - 64
    assert not Host(WIRE, method, 8192, sends_bufsize=False).crash


def test_trap_1_does_not_concern_max() -> None:
    assert measured_latency(Host(WIRE, "forward", 0, frontend="max", sends_bufsize=False)) == RATIO - 64
    assert not Host(WIRE, "forward", 8192, frontend="max", sends_bufsize=False).crash


@pytest.mark.parametrize(("buffer", "ratio"), [(8192, RATIO), (4097, RATIO), (0, 8192)])
def test_trap_1_a_block_above_4096_crashes_when_it_is_full_unless_mended(buffer: int, ratio: int) -> None:
    host = Host(torch.jit.script(Wire(ratio)), "forward", buffer, sends_bufsize=False)
    message = r"forward in blocks of 8192: Pd has room for 4096, .* send it bufsize 8192 after loading"
    assert host.process(noise(4096 - 64)).abs().max() == 0
    with pytest.raises(HostCrash, match=message):
        host.process(noise(64))
    sends_bufsize = Host(host.module, "forward", buffer, sends_bufsize=False)
    sends_bufsize.bufsize(buffer)
    assert not sends_bufsize.crash
    assert measured_latency(sends_bufsize) == (1 if buffer == 0 else 2) * 8192 - 64


@pytest.mark.parametrize(("buffer", "threaded"), [(0, None), (1024, False)])
def test_trap_9_mc_nn_without_its_thread_crashes_on_more_than_one_channel(buffer: int, threaded: bool | None) -> None:
    host = Host(WIRE, "pair", buffer, batch=2, threaded=threaded, frontend="max")
    assert host.process(noise(host.buffer - 64, 2, 2)).abs().max() == 0
    with pytest.raises(HostCrash, match=r"pair on 2 channels: without its thread mc.nn~ has room for one"):
        host.process(noise(64, 2, 2))
    for change in ({"batch": 1}, {"threaded": True}, {"frontend": "pd"}):
        safe = Host(WIRE, "pair", buffer, **{"batch": 2, "threaded": threaded, "frontend": "max", **change})
        assert measured_latency(safe) == safe.latency


@pytest.mark.parametrize(("ratio", "size"), [(128, 128), (480, 512), (4096, 4096), (8192, 8192)])
def test_a_box_without_a_size_has_the_default_of_its_frontend_and_a_thread(ratio: int, size: int) -> None:
    module = torch.jit.script(Wire(ratio))
    boxes = [Host(module, "pair", None, frontend=frontend) for frontend in FRONTENDS]
    assert [(box.buffer, box.threaded) for box in boxes] == [(max(4096, ratio), True), (size, True)]


def test_max_on_windows_has_no_thread() -> None:
    assert measured_latency(Host(WIRE, "pair", 1024, frontend="max", threaded=False)) == 1024 - 64


lateness = st.lists(st.integers(-1, 7), min_size=1, max_size=12)


@settings(max_examples=40, deadline=None)
@given(lateness, st.sampled_from([128, 512]), st.sampled_from([16, 64, 128]), st.integers(1, 3))
def test_in_max_a_late_block_is_silence_and_input_dropped(
    late: list[int], buffer: int, vector: int, batch: int
) -> None:
    """The first block starts when it is full; each next one B / V vectors later, plus the lateness of the last."""
    waits = [max(0, vectors) for vectors in late]
    full = [buffer // vector]
    for wait in waits:
        full.append(full[-1] + buffer // vector + wait)
    x = noise(full[-1] * vector, 2, batch)
    expected = torch.zeros_like(x)
    for start, stop in pairwise(full):
        block = x[..., start * vector - buffer : start * vector]
        room = expected[..., (stop - 1) * vector :][..., :buffer]
        room.copy_(block[..., : room.shape[-1]])
    host = Host(WIRE, "pair", buffer, vector, batch, frontend="max", late=lambda block: [*late, 0][block])
    assert torch.equal(host.process(x), expected)
    assert host.stalled == sum(waits)


@settings(max_examples=20, deadline=None)
@given(lateness, st.sampled_from([("pd", None), ("pd", False), ("max", False)]))
def test_where_the_whole_dsp_waits_nothing_is_lost(late: list[int], box: tuple[str, bool | None]) -> None:
    frontend, threaded = box
    host = Host(WIRE, "pair", 256, threaded=threaded, frontend=frontend, late=lambda block: [*late, 0][block])
    x = noise(256 * (len(late) + 1), 2)
    assert torch.equal(host.process(x), delayed(x, host.latency))
    assert host.stalled == sum(max(0, vectors) for vectors in late)


def test_a_model_that_is_always_late_by_a_vector_loses_one_in_three() -> None:
    host = Host(WIRE, "pair", 128, frontend="max", late=lambda block: 1)
    output = host.process(torch.ones(1, 2, 64 * 31))[0, 0].unflatten(0, (-1, 64))
    silent = [bool((vector == 0).all()) for vector in output]
    assert silent[4:] == [vector % 3 == 0 for vector in range(4, 31)]
    assert host.stalled == 10


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.booleans(), st.integers(0, 30)), min_size=1, max_size=8),
    st.sampled_from(["pd", "max"]),
    st.sampled_from([0, 512]),
    st.booleans(),
)
def test_trap_11_enable_0_is_silence_and_freezes_the_state(
    parts: list[tuple[bool, int]], frontend: str, buffer: int, sends_bufsize: bool
) -> None:
    module = torch.jit.script(Wire())
    host = Host(module, "count", buffer, frontend=frontend, sends_bufsize=sends_bufsize)
    output = []
    for on, vectors in parts:
        host.enable(int(on))
        blocks = float(module.blocks)
        output.append(host.process(noise(64 * vectors)))
        if not on:
            assert torch.equal(output[-1], torch.zeros(1, 1, 64 * vectors))
            assert float(module.blocks) == blocks
    played = torch.cat([noise(0), *(y for y, (on, _) in zip(output, parts, strict=True) if on)], 2)
    never_off = Host(torch.jit.script(Wire()), "count", buffer, frontend=frontend, sends_bufsize=sends_bufsize)
    assert torch.equal(played, never_off.process(noise(played.shape[-1])))


def test_the_thread_continues_while_max_is_disabled() -> None:
    host = Host(WIRE, "pair", 128, frontend="max", late=lambda block: 5 if block == 0 else 0)
    x = noise(128, 2)
    host.process(x)
    host.enable(0)
    host.process(noise(64 * 3, 2))
    host.enable(1)
    output = host.process(
        torch.zeros(1, 2, 64 * 6)
    )  # two vectors fill the next block; two of the five late ones are left
    assert torch.equal(output[..., 3 * 64 : 5 * 64], x)
    assert host.stalled == 2


def test_bufsize_empties_the_rings_and_keeps_the_state() -> None:
    module = torch.jit.script(Wire())
    host = Host(module, "count", 512)
    host.process(noise(5 * 512 + 64))
    assert float(module.blocks) == 5
    host.bufsize(1024)
    output = host.process(noise(4096))
    assert torch.equal(output[0, 0, ::1024][:4], torch.tensor([0.0, 0.0, 6.0, 7.0]))
    assert int((output == 0).sum()) == host.latency == 2048 - 64


def test_bufsize_0_ends_the_thread_for_good() -> None:
    host = Host(WIRE, "forward", 512)
    sizes = [(512, True, 960)]
    for requested in (1024, 1000, 3, 0, 512):
        host.bufsize(requested)
        sizes.append((host.buffer, host.threaded, measured_latency(host)))
    assert sizes[1:4] == [(1024, True, 1984), (1024, True, 1984), (RATIO, True, 2 * RATIO - 64)]
    assert sizes[4:] == [(RATIO, False, RATIO - 64), (512, False, 448)]


def test_bufsize_waits_for_a_late_block_in_the_thread() -> None:
    host = Host(WIRE, "forward", 128, late=lambda block: 4)
    host.process(noise(128))
    assert host.stalled == 0
    host.bufsize(256)
    assert host.stalled == 4


def test_a_vector_longer_than_the_buffer() -> None:
    x = noise(1024, 2)
    pd, max_ = (Host(WIRE, "pair", 128, vector=256, threaded=False, frontend=frontend) for frontend in ("pd", "max"))
    expected = nn.functional.pad(x.unflatten(2, (-1, 256))[..., -128:], (0, 128)).flatten(2)
    assert torch.equal(pd.process(x), expected)
    assert max_.process(x).abs().max() == 0
    max_.enable(1)
    assert max_.process(x).abs().max() == 0
    assert not max_.enabled


def test_invalid_settings_are_refused() -> None:
    with pytest.raises(ValueError, match="no frontend 'live'; there are: pd, max"):
        Host(WIRE, frontend="live")
    with pytest.raises(ValueError, match="a message for Pd"):
        Host(WIRE, frontend="max").bufsize(1024)
    host = Host(WIRE, "forward", 512)
    with pytest.raises(ValueError, match="bufsize -1: it must be at least 0"):
        host.bufsize(-1)
    assert (host.buffer, host.threaded) == (512, True)
