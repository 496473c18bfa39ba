"""What clip instruments are made of: hits, the clip heard, the clip drawn, the voices; each alone, by every engine."""

import math
from functools import cache

import pytest
import torch
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from wild import clip_instrument, wild_clips

from riverrun.models import noise
from riverrun.models.autoencoder import Architecture, Autoencoder
from riverrun.models.prior import Prior, PriorConfig
from riverrun.models.whitening import Whitening
from riverrun_export import contract
from riverrun_export.host import blocks, send
from riverrun_export.instrument.clip_streams import ClipEncoder, ClipPrior, Hits, Voices
from riverrun_export.instrument.coder_streams import Stream
from riverrun_export.instrument.prior_streams import PRIOR_STREAM
from riverrun_export.streaming import ENGINES

R, CLIP, D, RATE = 64, 900, 4, 16000
FADES = (20, 90)
"""Samples of a fade that is shorter than a frame, and of one that is longer."""

SIZES = st.lists(st.integers(1, 6), min_size=1, max_size=4)
"""Frames of the blocks, one after another, again and again."""

QUICK = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)
"""Without hypothesis' own account of a failure, which takes longer than all the tests."""

VALUES = (0.0, 0.0, 0.0, 0.5, 0.51, 1.0, -1.0, math.nan, math.inf, -math.inf)


@cache
def parts(channels: int = 1, noisy: bool = True) -> tuple[Autoencoder, Whitening, Prior]:
    widths, dilations = [4, 6, 8], [[1], [1, 3], [1]]
    shape = Architecture(
        4, 32, [4, 4], widths, widths, dilations, latents=D, noise=noisy, bottleneck="clip", frame=3, hidden=5
    )
    model, whitening, _ = wild_clips(shape, channels, CLIP)
    prior = Prior(D, PriorConfig(context=8, couplings=2, hidden=8, descriptors=["loudness"])).eval()
    for weight in prior.requires_grad_(False).flow.parameters():
        weight.normal_(0, 0.3)
    return model, whitening, prior


def encoder(engine: str = "linear", fade: int = FADES[0]) -> ClipEncoder:
    model, whitening, _ = parts()
    return ClipEncoder(ENGINES[engine], model, whitening, fade).eval().requires_grad_(False)


def drawing(seed: int = 3, fade: int = FADES[0]) -> ClipPrior:
    stream = ClipPrior(parts()[2], R, fade)
    stream.control("seed", float(seed))
    return stream


def sounding(
    voices: int = 1, engine: str = "linear", fade: int = FADES[0], channels: int = 1, noisy: bool = True
) -> Voices:
    model, whitening, _ = parts(channels, noisy)
    stream = Voices(ENGINES[engine], model, whitening, fade).eval().requires_grad_(False)
    stream.control("voices", float(voices))
    return stream


def in_blocks(stream: nn.Module, x: Tensor, sizes: list[int]) -> Tensor:
    out, start, turn = [], 0, 0
    while start < x.size(2):
        size = R * sizes[turn % len(sizes)]
        out.append(stream(x[:, :, start : start + size]))
        start, turn = start + size, turn + 1
    return torch.cat(out, 2)


def same(got: Tensor, wanted: Tensor) -> None:
    """Equal to 1e-4 of the RMS."""
    torch.testing.assert_close(got, wanted, atol=1e-4 * max(1e-3, float(wanted.square().mean().sqrt())), rtol=0)


def signals(samples: int, channels: int, seed: int = 0) -> Tensor:
    return torch.randn(1, channels, samples, generator=torch.Generator().manual_seed(seed))


def triggered(rest: Tensor, at: list[int]) -> Tensor:
    """A trigger, on for a sample at each of `at`, before the signals `[1, ·, N]`."""
    trigger = torch.zeros(1, 1, rest.size(2))
    trigger[0, 0, at] = 1.0
    return torch.cat([trigger, rest], 1)


# -- hits ----------------------------------------------------------------------------------------------------------


def edges(trigger: list[float], rest: int) -> list[tuple[int, int]]:
    """The samples of the hits in a trigger, and their numbers: one sample after another, as the docstring says it."""
    found: list[tuple[int, int]] = []
    for frame in range(0, len(trigger), R):
        for at in range(frame, frame + R):
            if trigger[at] > 0.5 and not (at > 0 and trigger[at - 1] > 0.5):
                if not found or found[-1][0] + rest <= frame:
                    found.append((at, len(found)))
                break
    return found


@settings(deadline=None, max_examples=60, phases=QUICK)
@given(
    changes=st.lists(
        st.lists(st.tuples(st.integers(0, 12 * R - 1), st.sampled_from(VALUES)), max_size=12), min_size=1, max_size=3
    ),
    sizes=SIZES,
    fade=st.sampled_from(FADES),
)
def test_hits_are_the_rising_edges_of_each_entry(
    changes: list[list[tuple[int, float]]], sizes: list[int], fade: int
) -> None:
    trigger = torch.zeros(len(changes), 12 * R)
    for entry, values in enumerate(changes):
        for at, value in sorted(values):
            trigger[entry, at:] = value
    hits, found = Hits(R, fade), []
    start, turn = 0, 0
    while start < 12 * R:
        size = R * sizes[turn % len(sizes)]
        given_here = hits(trigger[:, start : start + size])
        assert given_here == sorted(given_here)
        found += [(entry, start + frame * R + at, number) for frame, entry, at, number in given_here]
        start, turn = start + size, turn + 1
    wanted = [
        (entry, at, number) for entry in range(len(changes)) for at, number in edges(trigger[entry].tolist(), fade)
    ]
    assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize("fade", FADES)
def test_edges_a_rest_and_a_frame_apart_all_count_and_none_within_the_rest_does(fade: int) -> None:
    for first in range(R):
        for apart, count in ((fade - 1, 1), (fade + R, 2)):
            trigger = torch.zeros(1, 8 * R)
            trigger[0, [first, first + apart]] = 1.0
            assert len(Hits(R, fade)(trigger)) == count


# -- forget --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
@settings(deadline=None, max_examples=15, phases=QUICK)
@given(
    before=st.integers(1, 40),
    gone=st.lists(st.booleans(), min_size=1, max_size=4),
    after=st.lists(st.integers(1, 5), min_size=1, max_size=3),
)
def test_an_entry_that_forgets_starts_from_silence_and_the_others_go_on(
    engine: str, before: int, gone: list[bool], after: list[int]
) -> None:
    decoder, count = parts()[0].decoder, sum(after)
    x = torch.randn(len(gone), before + count, 3, generator=torch.Generator().manual_seed(before))
    twin = ENGINES[engine].stream(decoder)
    for frame in x[:, :before].split(1, 1):
        twin(frame)
    twin.forget(torch.tensor(gone))
    heard = torch.cat([twin(block) for block in x[:, before:].split(after, 1)], 1).transpose(1, 2)
    on, fresh = decoder(x.transpose(1, 2)), decoder(x[:, before:].transpose(1, 2))
    for entry, forgot in enumerate(gone):
        same(heard[entry], fresh[entry] if forgot else on[entry, :, -heard.shape[2] :])


@pytest.mark.parametrize("engine", ENGINES)
def test_a_nan_that_is_forgotten_is_gone(engine: str) -> None:
    decoder, x = parts()[0].decoder, torch.randn(2, 6, 3)
    twin = ENGINES[engine].stream(decoder)
    twin(torch.full((2, 1, 3), math.nan))
    twin.forget(torch.tensor([True, True, True]))  # another batch has no past to forget
    assert twin(x).isnan().all()
    twin.forget(torch.tensor([True, True]))
    same(twin(x).transpose(1, 2), decoder(x.transpose(1, 2)))


# -- the clip heard ------------------------------------------------------------------------------------------------


def told(audio: Tensor, at: int) -> Tensor:
    """Whitened latents `[D]` of the T frames up to that of sample `at`, with all that sounded since the beginning in
    the encoder's past.
    """
    model, whitening, _ = parts()
    bands = model.pqmf.analysis(audio[:, :, : (at // R + 1) * R]) / model.level[:, None]
    mean, _ = model.bottleneck.posterior(model.encoder(bands)[..., -model.clip_frames :])
    return whitening(mean)[0, :, 0]


@pytest.mark.parametrize("engine", ENGINES)
@settings(deadline=None, max_examples=10, phases=QUICK)
@given(hits=st.lists(st.integers(0, 10 * R - 1), min_size=1, max_size=3), sizes=SIZES)
def test_each_entry_is_told_its_own_clip_at_its_own_hit(engine: str, hits: list[int], sizes: list[int]) -> None:
    frames = parts()[0].frames
    length, batch = (frames + 12) * R, []
    wanted = torch.zeros(len(hits), D, length // R)
    for entry, hit in enumerate(hits):
        audio, at = 0.3 * signals(length, 1, entry), (frames - 1) * R + hit
        batch.append(triggered(audio, [at]))
        wanted[entry, :, at // R :] = told(audio, at)[:, None]
    same(in_blocks(encoder(engine), torch.cat(batch), sizes), wanted)


def test_what_it_hears_from_its_beginning_on_is_the_offline_models_clip() -> None:
    model, whitening, _ = parts()
    audio, last = 0.3 * signals(model.clip_frames * R, 1), model.clip_frames - 1
    same(encoder()(triggered(audio, [last * R]))[..., last:], whitening(model.encode(audio)))


def test_what_was_heard_is_held_until_the_next_hit_and_a_reset_forgets_it() -> None:
    stream, frames = encoder(), parts()[0].frames
    audio = 0.3 * signals(4 * frames * R, 1)
    x = triggered(audio, [(frames - 1) * R + 5, 3 * frames * R + 9])
    z = stream(x)
    first, second = frames - 1, 3 * frames
    assert not z[..., :first].any()
    assert torch.equal(z[..., first:second], z[..., first : first + 1].expand(-1, -1, second - first))
    assert (z[..., second] - z[..., first]).abs().max() > 0.1
    stream.reset()
    assert not stream(0 * x[..., : 2 * R]).any()
    stream.reset()
    same(stream(x), z)
    for batch in (3, 1):
        same(stream(x.expand(batch, -1, -1)), z.expand(batch, -1, -1))


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf, 1e30])
def test_a_bad_sample_is_heard_no_longer_than_the_encoder_looks_back(bad: float) -> None:
    model = parts()[0]
    frames, past = model.clip_frames, -(-model.encoder_context() // R)
    audio = 0.3 * signals((2 * frames + past + 4) * R, 1)
    hits = [3 * R, audio.size(2) - R]
    spoilt = triggered(audio, hits)
    spoilt[0, 1, R] = bad
    got, wanted = encoder()(spoilt), encoder()(triggered(audio, hits))
    assert got.isfinite().all()
    same(got[..., -1], wanted[..., -1])


# -- the clip drawn ------------------------------------------------------------------------------------------------

HITS = [30, 300, 640, 900]
DRAWN = 1024


def drawn(seed: int, number: int, temperature: float = 1.0, loudness: float = 0.0) -> Tensor:
    """Latents `[D]` of the clip that the prior draws at the hit of that number."""
    prior, u = parts()[2], noise.normal(seed, number, 1, D, PRIOR_STREAM)[:, :, None]
    return prior.sample(prior.initial_state(1), temperature * u, torch.full((1, 1, 1), loudness))[0][0, :, 0]


def as_drawn(at: list[int], clips: list[Tensor]) -> Tensor:
    """Latents `[1, D, N]`, each held from its sample to the next."""
    z = torch.zeros(1, D, DRAWN)
    for start, each in zip(at, clips, strict=True):
        z[0, :, start:] = each[:, None]
    return z


@settings(deadline=None, max_examples=15, phases=QUICK)
@given(sizes=SIZES, seed=st.integers(0, 2**31 - 1))
def test_a_clip_is_drawn_at_each_hit_by_seed_and_number_as_the_inlets_are_there(sizes: list[int], seed: int) -> None:
    steering = signals(DRAWN, 2).clamp(-0.9, 0.9)
    wanted = [
        drawn(seed, number, 1.0 + float(steering[0, 0, at]), float(steering[0, 1, at]))
        for number, at in enumerate(HITS)
    ]
    x = triggered(steering, HITS)
    got = in_blocks(drawing(seed), x, sizes)
    assert torch.equal(got[:, :1], x[:, :1])
    same(got[:, 1:], as_drawn(HITS, wanted))


def test_each_entry_counts_its_own_hits() -> None:
    at = [HITS, HITS[1:], [], [77]]
    x = torch.cat([triggered(torch.zeros(1, 2, DRAWN), each) for each in at])
    z = in_blocks(drawing(5), x, [3])[:, 1:]
    for entry, each in enumerate(at):
        same(z[entry : entry + 1], as_drawn(each, [drawn(5, number) for number in range(len(each))]))


def test_a_seed_counts_from_the_first_clip_again_even_while_the_trigger_is_on() -> None:
    stream, held, free = drawing(5), torch.zeros(1, 3, 2 * R), torch.zeros(1, 3, 2 * R)
    held[:, 0] = 1.0
    same(stream(held)[0, 1:, -1], drawn(5, 0))
    stream.control("seed", 6.0)
    same(stream(held)[0, 1:, -1], drawn(5, 0))  # no edge: the clip drawn before stays
    stream(free)
    same(stream(held)[0, 1:, -1], drawn(6, 0))


def test_without_a_seed_each_entry_and_each_reset_draws_its_own() -> None:
    stream, x = drawing(-1), triggered(torch.zeros(1, 2, DRAWN), HITS).expand(3, -1, -1)
    takes = []
    for _ in range(2):
        takes += list(stream(x)[:, 1:, -1])
        stream.reset()
    apart = torch.cdist(torch.stack(takes), torch.stack(takes))
    assert (apart > 1e-3).sum() == 6 * 5


def test_bad_steering_is_no_steering() -> None:
    at = [30, 300, 640]
    steering = torch.zeros(1, 2, DRAWN)
    for sample, value in zip(at, (math.nan, math.inf, -math.inf), strict=True):
        steering[0, :, sample] = value
    wanted = [drawn(1, 0), drawn(1, 1, 4.0, 1.0), drawn(1, 2, 0.0, -1.0)]
    same(drawing(1)(triggered(steering, at))[:, 1:], as_drawn(at, wanted))


# -- voices --------------------------------------------------------------------------------------------------------


def clip(z: Tensor, fade: int, channels: int = 1, noisy: bool = True) -> Tensor:
    """The offline model's clip of latents `[D]`, `[C, T·R]`, as it fades out at its own end."""
    model, whitening, _ = parts(channels, noisy)
    sound = model.decode(whitening.inverse(z[None, :, None]))[0]
    return sound * (torch.arange(sound.size(1), 0, -1) / fade).clamp(max=1)


def alone(got: Tensor, x: Tensor, at: int, fade: int, channels: int = 1, noisy: bool = True) -> None:
    """Nothing is heard before sample `at`, then the clip of the latents there, then nothing."""
    wanted = clip(x[0, 1:, at], fade, channels, noisy).clamp(-1, 1)[:, : got.size(2) - at]
    same(got[0, :, at : at + wanted.size(1)], wanted)
    assert not got[..., :at].any()
    assert not got[..., at + wanted.size(1) :].any()


@settings(deadline=None, max_examples=25, phases=QUICK)
@given(
    at=st.integers(0, 4 * R),
    sizes=SIZES,
    voices=st.integers(1, 4),
    engine=st.sampled_from(sorted(ENGINES)),
    fade=st.sampled_from(FADES),
    channels=st.integers(1, 2),
    noisy=st.booleans(),
)
def test_a_clip_is_the_offline_models_from_its_very_sample(
    at: int, sizes: list[int], voices: int, engine: str, fade: int, channels: int, noisy: bool
) -> None:
    model = parts(channels, noisy)[0]
    length = model.clip_frames * R
    x = triggered(signals(length + 7 * R, D, at), [at])  # the latents never stand still
    got = in_blocks(sounding(voices, engine, fade, channels, noisy), x, sizes)
    alone(got, x, at, fade, channels, noisy)


@pytest.mark.parametrize("fade", FADES)
@pytest.mark.parametrize("voices", [1, 2, 4])
def test_one_more_clip_than_voices_and_the_oldest_is_gone_after_a_fade(voices: int, fade: int) -> None:
    gap, length = fade + R, parts()[0].frames * R
    at = [11 + gap * number for number in range(voices + 1)]
    x = triggered(signals(at[-1] + length + R - (at[-1] + length) % R, D), at)
    got = sounding(voices, fade=fade)(x)[0]

    def summed(first: int) -> Tensor:
        heard = torch.zeros(1, x.size(2))
        for each in at[first:]:
            heard[:, each : each + length] += clip(x[0, 1:, each], fade)
        return heard.clamp(-1, 1)

    new = at[-1]
    same(got[:, :new], summed(0)[:, :new])
    same(got[:, new + fade :], summed(1)[:, new + fade :])
    between = got[:, new : new + fade] - summed(1)[:, new : new + fade]  # the oldest, going linearly
    going = torch.linspace(1, 0, fade + 1)[:-1]
    same(between, clip(x[0, 1:, at[0]], fade)[:, new - at[0] :][:, :fade] * going)


def test_a_reset_is_silence_at_once_and_a_new_beginning() -> None:
    stream, x = sounding(2), triggered(signals(12 * R, D), [5, 200])
    first = stream(x)
    stream(x[..., : 4 * R])
    stream.reset()
    assert not stream(0 * x[..., : 4 * R]).any()
    stream(x[..., : 3 * R])
    stream.reset()
    same(stream(x), first)


def test_other_voices_let_all_clips_go_but_an_open_trigger_is_no_new_hit() -> None:
    stream, x = sounding(1), signals(4 * R, 1 + D)
    x[:, 0] = 1.0
    assert stream(x).any()
    stream.control("voices", 3.0)
    assert not stream(x).any()
    later = triggered(signals(12 * R, D), [100])
    stream(0 * x)
    alone(stream(later), later, 100, FADES[0])


@pytest.mark.parametrize(("bad", "read"), [(math.nan, 0.0), (math.inf, 1e4), (-math.inf, -1e4), (1e30, 1e4)])
def test_a_bad_latent_is_read_as_the_nearest_good_one(bad: float, read: float) -> None:
    x = triggered(signals(16 * R, D), [100])
    good = x.clone()
    x[0, 2, 100], good[0, 2, 100] = bad, read
    wanted = sounding()(good)
    assert wanted.any()
    same(sounding()(x), wanted)


@pytest.mark.parametrize("voices", [1, 4])
def test_the_decoder_takes_the_same_steps_whatever_the_hits(voices: int) -> None:
    taken: list[list[tuple[int, ...]]] = []
    for at in ([], [0], [3, 300, 520]):
        stream, shapes = sounding(voices), []
        stream.decoder.register_forward_pre_hook(lambda _, rows, shapes=shapes: shapes.append(tuple(rows[0].shape)))
        in_blocks(stream, triggered(signals(10 * R, D), at), [3, 1])
        taken.append(shapes)
    assert taken == [[(voices + 1, 1, 3)] * 10] * 3


# -- all of them ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
@settings(deadline=None, max_examples=6, phases=QUICK)
@given(sizes=SIZES, batch=st.integers(1, 3))
def test_scripted_equals_eager_and_blocks_the_whole(engine: str, sizes: list[int], batch: int) -> None:
    for stream, twin, inlets in scripted(engine):
        x = torch.cat([triggered(signals(20 * R, inlets, entry), [40 + 90 * entry, 800]) for entry in range(batch)])
        for each in (stream, twin):
            each.reset()
        whole = in_blocks(stream, x, [20])
        for each in (stream, twin):
            each.reset()
            same(in_blocks(each, x, sizes), whole)


@cache
def scripted(engine: str) -> list[tuple[Stream, nn.Module, int]]:
    """Each kind of stream, scripted, and how many inlets it has besides the trigger."""
    kinds = [(encoder(engine), 1), (drawing(), 2), (sounding(2, engine), D)]
    return [(stream, torch.jit.script(stream), inlets) for stream, inlets in kinds]


def test_a_minute_of_anything() -> None:
    """Every method in turn, random triggers, values and messages: finite, within full scale, and nothing adds up."""
    module = torch.jit.script(clip_instrument(*parts(), CLIP, sample_rate=RATE))
    table, generator = contract.read(module), torch.Generator().manual_seed(0)

    def chance(below: int) -> int:
        return int(torch.randint(below, (), generator=generator))

    size, sizes, loudest = 20 * R, [], 0.0
    for turn in range(60 * RATE // size):
        method = table.methods[turn % len(table.methods)]
        x = (
            torch.randn(1 + (turn % 97 == 0), method.in_channels, size, generator=generator)
            * (0.3, 1.0, 1e6)[chance(3)]
        )
        x[:, 0] = (torch.rand(x[:, 0].shape, generator=generator) < 3e-3).float()
        if turn % 10 == 0:
            x[..., chance(size)] = VALUES[chance(len(VALUES))]
        if turn % 5 == 0:
            name, value = (("voices", chance(7)), ("seed", chance(3) - 1), ("temperature", chance(6)))[chance(3)]
            send(module, name, value)
        y = blocks(module, method, x, [R * (1 + chance(20))])
        assert y.isfinite().all(), method.name
        if method.out_ratio == 1:
            assert y.abs().max() <= 1
            loudest = max(loudest, float(y.abs().max()))
        sizes.append(sum(buffer.numel() for buffer in module.buffers()))
    assert loudest > 0.01
    assert max(sizes) <= 3 * max(sizes[: len(sizes) // 4])
    send(module, "voices", 1)
    send(module, "seed", 3)
    send(module, "reset", 1)
    x = triggered(signals(16 * R, D), [100])
    got = blocks(module, table.method("decode"), x, [2 * R])
    alone(got, x, 100, round(0.005 * RATE))
