"""Instruments of clips: what a trigger starts, at its sample, in any block, any voice, any entry of a batch."""

from collections.abc import Sequence
from functools import cache

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from micro import CLIPS, MICRO
from torch import Tensor, nn
from wild import clip_instrument, through_file, wild_clips

from riverrun.models.autoencoder import Autoencoder
from riverrun.models.prior import Prior, PriorConfig
from riverrun.models.whitening import Whitening
from riverrun.runs import config
from riverrun_export import contract
from riverrun_export.host import blocks
from riverrun_export.instrument.clip_streams import Hits, Voices, fade_samples

RATE, CLIP, R = 16000, 640, 64
FADE = fade_samples(RATE)
REST = FADE + R
"""Samples from one hit to the next after which they both count, wherever they lie."""

Hit = tuple[int, Tensor]
"""The sample of a trigger, and the latents `[D]` that are on the inlets from there on."""


@cache
def parts() -> tuple[Autoencoder, Whitening, Prior]:
    settings_ = config.resolve(config.merge(MICRO, CLIPS))
    model, whitening, _ = wild_clips(settings_.architecture, 2, CLIP)
    told = PriorConfig(context=8, couplings=2, hidden=8, descriptors=["loudness", "attack"])
    prior = Prior(model.config.latents, told).eval().requires_grad_(False)
    for weight in prior.flow.parameters():
        weight.normal_(0, 0.3)
    return model, whitening, prior


@cache
def made(engine: str = "linear") -> nn.Module:
    return clip_instrument(*parts(), CLIP, engine, RATE)


def instrument(engine: str = "linear", voices: int = 1) -> nn.Module:
    """One, as if just loaded."""
    one = made(engine)
    one.set_voices(voices)
    one.set_temperature(1.0)
    one.set_seed(3)
    one.set_reset(1)
    return one


def play(one: nn.Module, name: str, x: Tensor, sizes: Sequence[int] = (4,)) -> Tensor:
    with torch.inference_mode():
        return blocks(one, contract.read(one).method(name), x, [R * size for size in sizes])


def whole(length: int) -> int:
    """So many samples, and what fills their last frame."""
    return -(-length // R) * R


def inlets(hits: Sequence[Hit], length: int) -> Tensor:
    """Trigger and latents `[1, 1 + D, N]`; a trigger is 1 for a sample."""
    x = torch.zeros(1, 1 + parts()[0].config.latents, length)
    for at, z in hits:
        x[0, 0, at] = 1.0
        x[0, 1:, at:] = z[:, None]
    return x


def clip(z: Tensor, end: int = 1 << 20) -> Tensor:
    """The offline model's clip of latents `[D]`, `[C, T·R]`, faded out from sample `end` on, in its last 5 ms if not
    before.
    """
    model, whitening, _ = parts()
    sound = model.decode(whitening.inverse(z[None, :, None]))[0]
    end = min(end, sound.shape[1] - FADE)
    return sound * ((end + FADE - torch.arange(sound.shape[1])) / FADE).clamp(0, 1)


def wanted(hits: Sequence[Hit], length: int, voices: int = 1) -> Tensor:
    """What should be heard of hits, `[1, C, N]`: each clip at its sample, until `voices` hits later it fades out."""
    heard = torch.zeros(2, length)
    for number, (at, z) in enumerate(hits):
        sound = clip(z, hits[number + voices][0] - at) if number + voices < len(hits) else clip(z)
        end = min(length, at + sound.shape[1])
        heard[:, at:end] += sound[:, : end - at]
    return heard.clamp(-1, 1)[None]


def same(got: Tensor, expected: Tensor, share: float = 1e-4) -> None:
    torch.testing.assert_close(got, expected, atol=share * max(1e-2, float(expected.square().mean().sqrt())), rtol=0)


def latents(seed: int) -> Tensor:
    return torch.randn(parts()[0].config.latents, generator=torch.Generator().manual_seed(seed))


@st.composite
def some_hits(draw: st.DrawFn) -> list[Hit]:
    gaps = draw(st.lists(st.integers(REST, 900), min_size=1, max_size=5))
    start = draw(st.integers(0, 200))
    return [(start + sum(gaps[:i]), latents(i)) for i in range(len(gaps))]


SIZES = st.lists(st.integers(1, 6), min_size=1, max_size=5)


@settings(deadline=None, max_examples=25)
@given(hits=some_hits(), sizes=SIZES, voices=st.integers(1, 4))
def test_a_clip_sounds_from_its_sample_on_whatever_the_blocks_and_the_voices(
    hits: list[Hit], sizes: list[int], voices: int
) -> None:
    length = whole(hits[-1][0] + CLIP + 3 * R)
    got = play(instrument(voices=voices), "decode", inlets(hits, length), sizes)
    same(got, wanted(hits, length, voices))
    assert not got[..., : hits[0][0]].any()


def test_both_engines_play_the_same() -> None:
    hits = [(37, latents(0)), (500, latents(1)), (801, latents(2))]
    for engine in ("linear", "cached-conv"):
        for voices in (1, 3):
            got = play(instrument(engine, voices), "decode", inlets(hits, 1920), [3, 1])
            same(got, wanted(hits, 1920, voices))


def test_another_hit_does_not_click() -> None:
    """No step is larger than those of the two clips, and of a fade of 5 ms."""
    first, second = latents(0), latents(1)
    for at in range(300, 300 + R, 7):
        got = play(instrument(), "decode", inlets([(10, first), (at, second)], 1280))
        jump = float((got[..., 1:] - got[..., :-1]).abs().max())
        allowed = sum(float((each[:, 1:] - each[:, :-1]).abs().max()) for each in (clip(first), clip(second)))
        allowed += float(clip(second)[:, 0].abs().max()) + float(clip(first).abs().max()) / FADE
        assert jump <= allowed
        after = at + FADE
        same(got[..., after : at + CLIP], clip(second)[None, :, FADE:CLIP])


@pytest.mark.parametrize(
    ("signal", "starts"),
    [
        ([(100, 900, 1.0)], [100]),  # a gate that stays open
        ([(100, 101, 0.51)], [100]),
        ([(100, 101, 0.49)], []),
        ([(100, 101, 1.0), (100 + FADE - 1, 100 + FADE, 1.0)], [100]),  # a bounce
        ([(100, 101, 1.0), (100 + REST, 101 + REST, 1.0)], [100, 100 + REST]),
        ([(100, 200, float("nan"))], []),
        ([(100, 110, float("nan")), (110, 111, 1.0)], [110]),
        ([(100, 101, float("inf"))], [100]),
        ([(100, 101, float("-inf"))], []),
        ([(0, 1, 1.0)], [0]),
    ],
)
def test_what_is_a_hit(signal: list[tuple[int, int, float]], starts: list[int]) -> None:
    z = latents(5)
    x = inlets([], 1600)
    x[0, 1:] = z[:, None]
    for start, end, value in signal:
        x[0, 0, start:end] = value
    for sizes in ([1], [25], [3, 2]):
        same(play(instrument(voices=4), "decode", x, sizes), wanted([(at, z) for at in starts], 1600, 4))


def test_hits_count_from_one_block_to_the_next() -> None:
    trigger = torch.zeros(1, 8 * R)
    trigger[0, R - 1 :] = 1.0  # on across the blocks: one edge
    one, found = Hits(R, FADE), []
    for start in range(0, 8 * R, 2 * R):
        found += one(trigger[:, start : start + 2 * R])
    assert found == [[0, 0, R - 1, 0]]


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), -float("inf"), 1e30])
def test_bad_latents_do_no_lasting_harm(bad: float) -> None:
    hits = [(50, torch.full_like(latents(0), bad)), (1200, latents(1))]
    got = play(instrument(), "decode", inlets(hits, 2048))
    assert torch.isfinite(got).all()
    assert got.abs().max() <= 1
    same(got[..., 1200:], wanted(hits[1:], 2048)[..., 1200:])


def test_each_entry_of_a_batch_has_hits_of_its_own() -> None:
    each = [[(0, latents(0)), (700, latents(1))], [(333, latents(2))], []]
    x = torch.cat([inlets(hits, 1600) for hits in each])
    expected = torch.cat([wanted(hits, 1600, 2) for hits in each])
    same(play(instrument(voices=2), "decode", x, [5, 2]), expected)


def test_another_batch_starts_from_silence() -> None:
    one, hits = instrument(), [(70, latents(0))]
    for batch in (1, 3, 1):
        got = play(one, "decode", inlets(hits, 640).expand(batch, -1, -1), [2])
        same(got, wanted(hits, 640).expand(batch, -1, -1))


def test_fewer_latents_than_the_model_has_are_filled_with_their_mean() -> None:
    z = latents(0)
    z[2:] = 0
    x = inlets([(100, z)], 1024)
    same(play(instrument(), "decode", x[:, :3]), wanted([(100, z)], 1024))


def triggers(at: Sequence[int], length: int, temperature: float = 0.0, descriptors: Sequence[float] = ()) -> Tensor:
    """What `generate` takes: trigger, temperature offset, descriptors `[1, 4, N]`."""
    x = torch.zeros(1, 4, length)
    x[0, 0, list(at)] = 1.0
    x[0, 1] = temperature
    for number, value in enumerate(descriptors):
        x[0, 2 + number] = value
    return x


AT = [40, 700, 1300]


def test_generate_draws_another_clip_at_each_hit_and_the_same_ones_with_the_same_seed() -> None:
    x = triggers(AT, 1984)
    first = play(instrument(), "generate", x, [1])
    for sizes in ([31], [2, 5]):
        same(play(instrument(), "generate", x, sizes), first)
    together = play(instrument(), "generate", x.expand(2, -1, -1), [4])
    same(together, first.expand(2, -1, -1))
    clips = [first[..., at : at + 600] for at in AT]
    for one, other in ((0, 1), (1, 2)):
        assert (clips[one] - clips[other]).abs().max() > 0.01
    one = instrument()
    one.set_seed(4)
    assert (play(one, "generate", x, [4]) - first).abs().max() > 0.01


def test_without_a_seed_every_entry_and_every_reset_has_clips_of_its_own() -> None:
    one, x = instrument(), triggers(AT[:1], 704).expand(2, -1, -1)
    one.set_seed(-1)
    takes = []
    for _ in range(2):
        one.set_reset(1)
        takes.append(play(one, "generate", x))
    assert (takes[0][0] - takes[0][1]).abs().max() > 0.01
    assert (takes[0] - takes[1]).abs().max() > 0.01


def test_generate_plays_the_prior_as_the_inlets_are_at_the_hit() -> None:
    prior = parts()[2]
    zero = torch.zeros(1, prior.size, 1)
    for descriptors in ((0.0, 0.0), (0.8, 0.0), (0.0, -0.5)):
        z, _ = prior.sample(prior.initial_state(1), zero, torch.tensor([[[each] for each in descriptors]]))
        for at in (40, 91):
            x = triggers([at], 1024, -1.0, descriptors)  # an offset of −1: the likeliest clip
            x[0, 1:, :at] = 0.3  # what came before does not matter
            x[0, 1:, at + 1 :] = -0.3
            same(play(instrument(), "generate", x), wanted([(at, z[0, :, 0])], 1024))


def test_temperature_is_an_attribute_too_and_0_plays_the_same_clip_at_each_hit() -> None:
    one = instrument()
    one.set_temperature(0.0)
    got = play(one, "generate", triggers(AT, 1984))
    first, second = (got[..., at + FADE : at + 600] for at in AT[1:])  # the one before has gone by then
    same(first, second)
    assert got.abs().max() > 1e-3


def heard(length: int, seed: int = 0) -> Tensor:
    return 0.3 * torch.randn(1, 2, length, generator=torch.Generator().manual_seed(seed))


@settings(deadline=None, max_examples=20)
@given(offset=st.integers(0, R - 1), sizes=SIZES)
def test_encode_gives_the_clip_heard_last_and_holds_it(offset: int, sizes: list[int]) -> None:
    model, whitening, _ = parts()
    frames = model.clip_frames
    audio = heard(frames * R)
    expected = whitening(model.encode(audio))
    x = torch.cat([torch.zeros(1, 1, 2 * frames * R), torch.cat([audio, heard(frames * R, 1)], 2)], 1)
    x[0, 0, (frames - 1) * R + offset] = 1.0
    got = play(instrument(), "encode", x, sizes)
    assert not got[..., : frames - 1].any()
    same(got[..., frames - 1 :], expected.expand(-1, -1, frames + 1))


def test_forward_plays_what_encode_heard() -> None:
    model, whitening, _ = parts()
    frames, at = model.clip_frames, (model.clip_frames - 1) * R + 20
    x = torch.cat([torch.zeros(1, 1, 2 * frames * R), heard(2 * frames * R)], 1)
    x[0, 0, at] = 1.0
    z = whitening(model.encode(x[:, 1:, : frames * R]))[0, :, 0]
    same(play(instrument(), "forward", x, [3, 4]), wanted([(at, z)], 2 * frames * R))


@pytest.mark.parametrize("name", ["decode", "generate", "encode", "forward"])
def test_the_file_plays_what_the_module_does(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("clips") / "hits.ts"
    loaded = through_file(made(), str(path))
    x = {
        "decode": inlets([(at, latents(at)) for at in AT], 1984),
        "generate": triggers(AT, 1984, 0.2, (0.4, -0.3)),
    }.get(name, torch.cat([triggers(AT, 1984)[:, :1], heard(1984)], 1))
    expected = play(instrument(voices=2), name, x, [5])
    for attribute, value in (("voices", 2), ("seed", 3)):
        assert getattr(loaded, f"set_{attribute}")(value) == 0
        assert getattr(loaded, f"get_{attribute}")() == [value]
    for sizes in ([1], [7, 2], [31]):
        loaded.set_reset(1)
        same(play(loaded, name, x, sizes), expected)


def test_voices_stay_from_1_to_4() -> None:
    one = instrument()
    for asked, got in ((0, 1), (-5, 1), (3, 3), (9, 4)):
        assert one.set_voices(asked) == 0
        assert one.get_voices() == [got]


def test_a_block_costs_as_many_steps_with_hits_as_without(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = []
    step = Voices.step

    def counting(self: Voices, batch: int) -> Tensor:
        counts[-1] += 1
        return step(self, batch)

    monkeypatch.setattr(Voices, "step", counting)
    for hits in ([], [(5, latents(0)), (300, latents(1)), (600, latents(2))]):
        counts.append(0)
        play(instrument(voices=4), "decode", inlets(hits, 1280), [4])
    assert counts == [20, 20]


def test_it_plays_on_and_on(tmp_path_factory: pytest.TempPathFactory) -> None:
    loaded = through_file(made(), str(tmp_path_factory.mktemp("clips") / "hits.ts"))
    loaded.set_voices(3)
    generator = torch.Generator().manual_seed(0)
    loudest = 0.0
    for _ in range(40):
        x = torch.zeros(1, 4, 8192)
        x[0, 0] = (torch.rand(8192, generator=generator) < 3e-3).float()
        x[0, 1:] = torch.rand(3, 1, generator=generator) * 2 - 1
        got = play(loaded, "generate", x, [8])
        assert torch.isfinite(got).all()
        loudest = max(loudest, float(got.abs().max()))
    assert 0.01 < loudest <= 1
