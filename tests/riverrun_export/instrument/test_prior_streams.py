"""The streams of a prior with one and with several frames per step: any blocks, hold, listen, noise and back."""

import copy

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from riverrun.models.gains import NUM_GAINS, join_gains
from riverrun.models.prior import Prior, PriorConfig
from riverrun_export.instrument.coder_streams import SignalStream
from riverrun_export.instrument.prior_streams import FromNoise, PriorStream, ToNoise

SIZE, FRAMES = 3, 24
STEPS = pytest.mark.parametrize("step", [1, 2, 4])
SPLITS = st.lists(st.integers(1, 7), min_size=1, max_size=24)
"""Block sizes in frames, used in turn."""


def wild_prior(step: int) -> Prior:
    """Return an untrained prior whose output depends on all its inputs."""
    torch.manual_seed(step)
    config = PriorConfig(context=8, couplings=2, hidden=8, descriptors=["loudness"], frames_per_step=step)
    prior = Prior(SIZE, config).eval().requires_grad_(False)
    for weight in prior.flow.parameters():
        weight.normal_(0, 0.3)
    return prior


def inputs(batch: int = 1) -> Tensor:
    """Return an input of `PriorStream`: changing temperature offset, loudness and latents."""
    time = torch.arange(FRAMES) / FRAMES
    wave = torch.stack([0.3 * (9 * time).sin(), (5 * time).cos(), *((7 + i) * time for i in range(SIZE))])
    return torch.cat([wave[:2], wave[2:].sin()])[None].expand(batch, -1, -1).clone()


def playing(step: int, seed: int = 3) -> PriorStream:
    stream = PriorStream(wild_prior(step))
    stream.control("seed", float(seed))
    return stream


def in_blocks(stream: SignalStream, x: Tensor, sizes: list[int]) -> Tensor:
    out, start, turn = list[Tensor](), 0, 0
    while start < x.size(2):
        size = sizes[turn % len(sizes)]
        out.append(stream(x[:, :, start : start + size]))
        start, turn = start + size, turn + 1
    return torch.cat(out, 2) if out else torch.zeros(1, SIZE + NUM_GAINS, 0)


def same(got: Tensor, expected: Tensor) -> None:
    torch.testing.assert_close(got, expected, atol=2e-5, rtol=1e-5)


@STEPS
@settings(deadline=None, max_examples=25)
@given(sizes=SPLITS)
def test_blocks_of_any_size_play_the_same(step: int, sizes: list[int]) -> None:
    x = inputs()
    same(in_blocks(playing(step), x, sizes), playing(step)(x))


@STEPS
def test_scripted_equals_eager(step: int) -> None:
    for make in (playing, lambda step: ToNoise(wild_prior(step)), lambda step: FromNoise(wild_prior(step))):
        stream = make(step)
        x = inputs() if make is playing else inputs()[:, 2:]
        scripted = torch.jit.script(copy.deepcopy(stream))
        same(in_blocks(scripted, x, [1, 5, 2]), stream(x))
        scripted.reset()
        stream.reset()
        same(scripted(x), stream(x))


@STEPS
def test_a_step_uses_the_conditions_of_its_first_frame(step: int) -> None:
    x, stream = inputs(), playing(step)
    expected = x.clone()
    for frame in range(FRAMES):
        expected[:, :2, frame] = x[:, :2, frame // step * step]
    played = stream(x)
    same(played, playing(step)(expected))
    same(played[:, SIZE:], wild_prior(step).gains(expected[:, 1:2]))
    assert played[:, SIZE].abs().max() > 1.0
    moved = x.clone()
    moved[:, 1, :step] = -moved[:, 1, :step]
    assert not torch.allclose(playing(step)(moved), played)


@STEPS
def test_entries_of_a_batch_are_equal_with_a_seed_and_differ_without(step: int) -> None:
    alone = playing(step)(inputs())
    together = playing(step)(inputs(3))
    for entry in together:
        same(entry[None], alone)
    first, second = playing(step, -1)(inputs(2))
    assert not torch.allclose(first, second)


@STEPS
@settings(deadline=None, max_examples=15)
@given(at=st.integers(1, FRAMES - 1), sizes=SPLITS)
def test_hold_repeats_the_frame_and_then_continues(step: int, at: int, sizes: list[int]) -> None:
    # constant conditions: the output after hold does not depend on its duration
    x = inputs()[:, :, :1].expand(1, -1, FRAMES).clone()
    whole, stream = playing(step)(x), playing(step)
    before = in_blocks(stream, x[:, :, :at], sizes)
    stream.control("hold", 1.0)
    same(in_blocks(stream, x[:, :, :9], sizes), before[:, :, -1:].expand(1, SIZE + NUM_GAINS, 9))
    stream.control("hold", 0.0)
    same(torch.cat([before, in_blocks(stream, x[:, :, at:], sizes)], 2), whole)


@STEPS
@settings(deadline=None, max_examples=15)
@given(at=st.integers(0, 9), listened=st.integers(1, 9), sizes=SPLITS)
def test_listen_plays_the_input_latents_and_continues_from_them(
    step: int, at: int, listened: int, sizes: list[int]
) -> None:
    x, stream, prior = inputs(), playing(step), wild_prior(step)
    outputs = []
    for blocks in (sizes, [FRAMES]):
        stream.reset()
        in_blocks(stream, x[:, :, :at], blocks)
        stream.control("listen", 1.0)
        latents = x[:, 2:, at : at + listened]
        heard = in_blocks(stream, x[:, :, at : at + listened], blocks)
        same(heard, join_gains(latents, torch.zeros(1, NUM_GAINS, listened)))
        stream.control("listen", 0.0)
        state = stream.state
        outputs.append(in_blocks(stream, x[:, :, at + listened :], blocks))
    same(*outputs)
    if at == 0:
        whole = listened // step * step
        expected = prior.initial_state(1)
        same(state, prior.follow(expected, latents[:, :, :whole]) if whole else expected)


@STEPS
@settings(deadline=None, max_examples=25)
@given(sizes=SPLITS, others=SPLITS)
def test_noise_and_back_is_the_input_after_both_delays(step: int, sizes: list[int], others: list[int]) -> None:
    prior = wild_prior(step)
    to_noise, from_noise = ToNoise(prior), FromNoise(prior)
    delay = to_noise.delay + from_noise.delay
    z = torch.cat([inputs()[:, 2:], torch.zeros(1, SIZE, delay)], 2)
    returned = in_blocks(from_noise, in_blocks(to_noise, z, sizes), others)
    same(returned[:, :, delay:], z[:, :, : z.size(2) - delay])


@STEPS
@settings(deadline=None, max_examples=25)
@given(lag=st.integers(1, 11), sizes=SPLITS)
def test_a_step_begins_where_the_noise_does_for_any_delay_of_the_host(step: int, lag: int, sizes: list[int]) -> None:
    prior = wild_prior(step)
    to_noise, delay = ToNoise(prior), 2 * (step if step > 1 else 0)
    sent = to_noise(torch.cat([inputs()[:, 2:], torch.zeros(1, SIZE, delay)], 2))

    def output(lag: int, sizes: list[int]) -> Tensor:
        return in_blocks(FromNoise(prior), torch.cat([torch.zeros(1, SIZE, lag), sent], 2), sizes)[:, :, lag + delay :]

    whole_steps = -(-lag // step) * step
    same(output(lag, sizes), output(whole_steps, [FRAMES]))


@STEPS
def test_noise_without_a_step_of_zeros_keeps_its_steps(step: int) -> None:
    u = inputs()[:, 2:] + 3.0
    u[:, :, 5 : 5 + step - 1] = 0  # less than a whole step
    prior = wild_prior(step)
    delay = step if step > 1 else 0
    same(FromNoise(prior)(u)[:, :, delay:], prior.sample(prior.initial_state(1), u)[0][:, :, : FRAMES - delay])


@STEPS
def test_an_incomplete_step_returns_its_frames(step: int) -> None:
    prior, delay = wild_prior(step), step if step > 1 else 0
    u = inputs()[:, 2:] + 3.0
    quiet = step + step // 2
    u[:, :, :quiet] = 0
    played = FromNoise(prior)(torch.cat([u, torch.zeros(1, SIZE, delay)], 2))[:, :, delay : delay + quiet]
    same(played, prior.sample(prior.initial_state(1), torch.zeros(1, SIZE, 2 * step))[0][:, :, :quiet])


@STEPS
def test_missing_noise_channels_count_as_0(step: int) -> None:
    u = inputs()[:, 2:]
    u[:, 2] = 0
    same(FromNoise(wild_prior(step))(u[:, :2]), FromNoise(wild_prior(step))(u))


@STEPS
def test_another_batch_size_begins_again(step: int) -> None:
    for stream, x in (
        (playing(step), inputs()),
        (ToNoise(wild_prior(step)), inputs()[:, 2:]),
        (FromNoise(wild_prior(step)), inputs()[:, 2:]),
    ):
        first = stream(x)
        for batch in (3, 1):
            same(stream(x.expand(batch, -1, -1)), first.expand(batch, -1, -1))
