"""What plays a prior, with one frame a step and with several: any block, held, listening, to the noise and back."""

import copy

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from riverrun.models.prior import Prior, PriorConfig
from riverrun_export.instrument.coder_streams import Stream
from riverrun_export.instrument.prior_streams import FromNoise, PriorStream, ToNoise

SIZE, FRAMES = 3, 24
STEPS = pytest.mark.parametrize("step", [1, 2, 4])
SPLITS = st.lists(st.integers(1, 7), min_size=1, max_size=24)
"""Frames of the blocks, one after another, again and again until all are played."""


def wild_prior(step: int) -> Prior:
    """One that nobody trained, but that makes something of all that it is told."""
    torch.manual_seed(step)
    config = PriorConfig(context=8, couplings=2, hidden=8, descriptors=["loudness"], frames_per_step=step)
    prior = Prior(SIZE, config).eval().requires_grad_(False)
    for weight in prior.flow.parameters():
        weight.normal_(0, 0.3)
    return prior


def steering(batch: int = 1) -> Tensor:
    """What goes into a `PriorStream`: temperature offset and loudness that change, latents to listen to."""
    time = torch.arange(FRAMES) / FRAMES
    wave = torch.stack([0.3 * (9 * time).sin(), (5 * time).cos(), *((7 + i) * time for i in range(SIZE))])
    return torch.cat([wave[:2], wave[2:].sin()])[None].expand(batch, -1, -1).clone()


def playing(step: int, seed: int = 3) -> PriorStream:
    stream = PriorStream(wild_prior(step))
    stream.control("seed", float(seed))
    return stream


def in_blocks(stream: Stream, x: Tensor, sizes: list[int]) -> Tensor:
    out, start, turn = [x[:, :SIZE, :0]], 0, 0
    while start < x.size(2):
        size = sizes[turn % len(sizes)]
        out.append(stream(x[:, :, start : start + size]))
        start, turn = start + size, turn + 1
    return torch.cat(out, 2)


def same(got: Tensor, wanted: Tensor) -> None:
    torch.testing.assert_close(got, wanted, atol=2e-5, rtol=1e-5)


@STEPS
@settings(deadline=None, max_examples=25)
@given(sizes=SPLITS)
def test_blocks_of_any_size_play_the_same(step: int, sizes: list[int]) -> None:
    x = steering()
    same(in_blocks(playing(step), x, sizes), playing(step)(x))


@STEPS
def test_scripted_equals_eager(step: int) -> None:
    for make in (playing, lambda step: ToNoise(wild_prior(step)), lambda step: FromNoise(wild_prior(step))):
        stream = make(step)
        x = steering() if make is playing else steering()[:, 2:]
        twin = torch.jit.script(copy.deepcopy(stream))
        same(in_blocks(twin, x, [1, 5, 2]), stream(x))
        twin.reset()
        stream.reset()
        same(twin(x), stream(x))


@STEPS
def test_a_step_is_steered_by_what_comes_with_its_first_frame(step: int) -> None:
    x, stream = steering(), playing(step)
    wanted = x.clone()
    for frame in range(FRAMES):
        wanted[:, :2, frame] = x[:, :2, frame // step * step]
    played = stream(x)
    same(played, playing(step)(wanted))
    moved = x.clone()
    moved[:, 1, :step] = -moved[:, 1, :step]
    assert not torch.allclose(playing(step)(moved), played)


@STEPS
def test_entries_of_a_batch_play_alike_with_a_seed_and_apart_without(step: int) -> None:
    alone = playing(step)(steering())
    together = playing(step)(steering(3))
    for entry in together:
        same(entry[None], alone)
    first, second = playing(step, -1)(steering(2))
    assert not torch.allclose(first, second)


@STEPS
@settings(deadline=None, max_examples=15)
@given(at=st.integers(1, FRAMES - 1), sizes=SPLITS)
def test_hold_stays_on_the_frame_that_sounds_and_then_goes_on(step: int, at: int, sizes: list[int]) -> None:
    # the steering stands still, so that what follows does not depend on how long it was held
    x = steering()[:, :, :1].expand(1, -1, FRAMES).clone()
    whole, stream = playing(step)(x), playing(step)
    before = in_blocks(stream, x[:, :, :at], sizes)
    stream.control("hold", 1.0)
    same(in_blocks(stream, x[:, :, :9], sizes), before[:, :, -1:].expand(1, SIZE, 9))
    stream.control("hold", 0.0)
    same(torch.cat([before, in_blocks(stream, x[:, :, at:], sizes)], 2), whole)


@STEPS
@settings(deadline=None, max_examples=15)
@given(at=st.integers(0, 9), listened=st.integers(1, 9), sizes=SPLITS)
def test_listening_plays_what_is_heard_and_goes_on_from_it(step: int, at: int, listened: int, sizes: list[int]) -> None:
    x, stream, prior = steering(), playing(step), wild_prior(step)
    takes = []
    for blocks in (sizes, [FRAMES]):
        stream.reset()
        in_blocks(stream, x[:, :, :at], blocks)
        stream.control("listen", 1.0)
        heard = x[:, 2:, at : at + listened]
        same(in_blocks(stream, x[:, :, at : at + listened], blocks), heard)
        stream.control("listen", 0.0)
        state = stream.state
        takes.append(in_blocks(stream, x[:, :, at + listened :], blocks))
    same(*takes)
    if at == 0:
        whole = listened // step * step
        expected = prior.initial_state(1)
        same(state, prior.follow(expected, heard[:, :, :whole]) if whole else expected)


@STEPS
@settings(deadline=None, max_examples=25)
@given(sizes=SPLITS, others=SPLITS)
def test_noise_and_back_is_what_went_in_as_late_as_both_are(step: int, sizes: list[int], others: list[int]) -> None:
    prior = wild_prior(step)
    there, back = ToNoise(prior), FromNoise(prior)
    late = there.delay + back.delay
    z = torch.cat([steering()[:, 2:], torch.zeros(1, SIZE, late)], 2)
    returned = in_blocks(back, in_blocks(there, z, sizes), others)
    same(returned[:, :, late:], z[:, :, : z.size(2) - late])


@STEPS
@settings(deadline=None, max_examples=25)
@given(lag=st.integers(1, 11), sizes=SPLITS)
def test_a_step_begins_where_noise_does_however_late_the_host_brings_it(step: int, lag: int, sizes: list[int]) -> None:
    prior = wild_prior(step)
    there, late = ToNoise(prior), 2 * (step if step > 1 else 0)
    sent = there(torch.cat([steering()[:, 2:], torch.zeros(1, SIZE, late)], 2))

    def heard(lag: int, sizes: list[int]) -> Tensor:
        return in_blocks(FromNoise(prior), torch.cat([torch.zeros(1, SIZE, lag), sent], 2), sizes)[:, :, lag + late :]

    whole_steps = -(-lag // step) * step
    same(heard(lag, sizes), heard(whole_steps, [FRAMES]))


@STEPS
def test_noise_that_never_was_0_keeps_its_steps(step: int) -> None:
    u = steering()[:, 2:] + 3.0
    u[:, :, 5 : 5 + step - 1] = 0  # not for a whole step
    prior = wild_prior(step)
    late = step if step > 1 else 0
    same(FromNoise(prior)(u)[:, :, late:], prior.sample(prior.initial_state(1), u)[0][:, :, : FRAMES - late])


@STEPS
def test_a_step_cut_short_is_that_step_as_far_as_it_came(step: int) -> None:
    prior, late = wild_prior(step), step if step > 1 else 0
    u = steering()[:, 2:] + 3.0
    quiet = step + step // 2
    u[:, :, :quiet] = 0
    played = FromNoise(prior)(torch.cat([u, torch.zeros(1, SIZE, late)], 2))[:, :, late : late + quiet]
    same(played, prior.sample(prior.initial_state(1), torch.zeros(1, SIZE, 2 * step))[0][:, :, :quiet])


@STEPS
def test_noise_of_fewer_latents_is_filled_with_the_likeliest(step: int) -> None:
    u = steering()[:, 2:]
    u[:, 2] = 0
    same(FromNoise(wild_prior(step))(u[:, :2]), FromNoise(wild_prior(step))(u))


@STEPS
def test_another_batch_begins_again(step: int) -> None:
    for stream, x in (
        (playing(step), steering()),
        (ToNoise(wild_prior(step)), steering()[:, 2:]),
        (FromNoise(wild_prior(step)), steering()[:, 2:]),
    ):
        first = stream(x)
        for batch in (3, 1):
            same(stream(x.expand(batch, -1, -1)), first.expand(batch, -1, -1))
