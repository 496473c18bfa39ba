"""Instruments of clips: each trigger acts at its exact sample, for any block size, number of voices and batch entry."""

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
from riverrun_export.instrument.clip_streams import TriggerDetector, Voices, fade_samples

RATE, CLIP, R = 16000, 640, 64
FADE = fade_samples(RATE)
MIN_DISTANCE = FADE + R
"""Samples between two triggers that both count at any position."""

Trigger = tuple[int, Tensor]
"""The sample of a trigger, and the latents `[D]` on the inlets from there on."""


@cache
def parts() -> tuple[Autoencoder, Whitening, Prior]:
    settings_ = config.resolve(config.merge(MICRO, CLIPS))
    model, whitening, _ = wild_clips(settings_.architecture, 2, CLIP)
    prior_config = PriorConfig(context=8, couplings=2, hidden=8, descriptors=["loudness", "attack"])
    prior = Prior(model.config.latents, prior_config).eval().requires_grad_(False)
    for weight in prior.flow.parameters():
        weight.normal_(0, 0.3)
    return model, whitening, prior


@cache
def build_module(engine: str = "linear") -> nn.Module:
    return clip_instrument(*parts(), CLIP, engine, RATE)


def instrument(engine: str = "linear", voices: int = 1) -> nn.Module:
    """Return the instrument, in the state after loading."""
    module = build_module(engine)
    module.set_voices(voices)
    module.set_temperature(1.0)
    module.set_seed(3)
    module.set_reset(1)
    return module


def play(module: nn.Module, name: str, x: Tensor, sizes: Sequence[int] = (4,)) -> Tensor:
    with torch.inference_mode():
        return blocks(module, contract.read(module).method(name), x, [R * size for size in sizes])


def whole(length: int) -> int:
    """Return a number of samples, rounded up to whole frames."""
    return -(-length // R) * R


def inlets(clips: Sequence[Trigger], length: int) -> Tensor:
    """Return trigger and latents, `[1, 1 + D, N]`; a trigger is 1 for one sample."""
    x = torch.zeros(1, 1 + parts()[0].config.latents, length)
    for at, z in clips:
        x[0, 0, at] = 1.0
        x[0, 1:, at:] = z[:, None]
    return x


def clip(z: Tensor, end: int = 1 << 20) -> Tensor:
    """Return the offline model's clip of latents `[D]`, `[C, T·R]`, with a fade from `end`, or in its last 5 ms."""
    model, whitening, _ = parts()
    sound = model.decode(whitening.inverse(z[None, :, None]))[0]
    end = min(end, sound.shape[1] - FADE)
    return sound * ((end + FADE - torch.arange(sound.shape[1])) / FADE).clamp(0, 1)


def expected_audio(clips: Sequence[Trigger], length: int, voices: int = 1) -> Tensor:
    """Return the expected audio, `[1, C, N]`: each clip at its sample, with a fade `voices` triggers later."""
    audio = torch.zeros(2, length)
    for number, (at, z) in enumerate(clips):
        sound = clip(z, clips[number + voices][0] - at) if number + voices < len(clips) else clip(z)
        end = min(length, at + sound.shape[1])
        audio[:, at:end] += sound[:, : end - at]
    return audio.clamp(-1, 1)[None]


def same(output: Tensor, expected: Tensor, share: float = 1e-4) -> None:
    torch.testing.assert_close(output, expected, atol=share * max(1e-2, float(expected.square().mean().sqrt())), rtol=0)


def latents(seed: int) -> Tensor:
    return torch.randn(parts()[0].config.latents, generator=torch.Generator().manual_seed(seed))


@st.composite
def some_triggers(draw: st.DrawFn) -> list[Trigger]:
    gaps = draw(st.lists(st.integers(MIN_DISTANCE, 900), min_size=1, max_size=5))
    start = draw(st.integers(0, 200))
    return [(start + sum(gaps[:i]), latents(i)) for i in range(len(gaps))]


SIZES = st.lists(st.integers(1, 6), min_size=1, max_size=5)


@settings(deadline=None, max_examples=25)
@given(clips=some_triggers(), sizes=SIZES, voices=st.integers(1, 4))
def test_a_clip_sounds_from_its_sample_for_any_blocks_and_voices(
    clips: list[Trigger], sizes: list[int], voices: int
) -> None:
    length = whole(clips[-1][0] + CLIP + 3 * R)
    output = play(instrument(voices=voices), "decode", inlets(clips, length), sizes)
    same(output, expected_audio(clips, length, voices))
    assert not output[..., : clips[0][0]].any()


def test_both_engines_play_the_same() -> None:
    clips = [(37, latents(0)), (500, latents(1)), (801, latents(2))]
    for engine in ("linear", "cached-conv"):
        for voices in (1, 3):
            output = play(instrument(engine, voices), "decode", inlets(clips, 1920), [3, 1])
            same(output, expected_audio(clips, 1920, voices))


def test_another_trigger_does_not_click() -> None:
    """No step is larger than the steps of the two clips and of a fade of 5 ms."""
    first, second = latents(0), latents(1)
    for at in range(300, 300 + R, 7):
        output = play(instrument(), "decode", inlets([(10, first), (at, second)], 1280))
        jump = float((output[..., 1:] - output[..., :-1]).abs().max())
        allowed = sum(float((each[:, 1:] - each[:, :-1]).abs().max()) for each in (clip(first), clip(second)))
        allowed += float(clip(second)[:, 0].abs().max()) + float(clip(first).abs().max()) / FADE
        assert jump <= allowed
        after = at + FADE
        same(output[..., after : at + CLIP], clip(second)[None, :, FADE:CLIP])


@pytest.mark.parametrize(
    ("signal", "starts"),
    [
        ([(100, 900, 1.0)], [100]),  # a gate that stays on
        ([(100, 101, 0.51)], [100]),
        ([(100, 101, 0.49)], []),
        ([(100, 101, 1.0), (100 + FADE - 1, 100 + FADE, 1.0)], [100]),  # a bounce
        ([(100, 101, 1.0), (100 + MIN_DISTANCE, 101 + MIN_DISTANCE, 1.0)], [100, 100 + MIN_DISTANCE]),
        ([(100, 200, float("nan"))], []),
        ([(100, 110, float("nan")), (110, 111, 1.0)], [110]),
        ([(100, 101, float("inf"))], [100]),
        ([(100, 101, float("-inf"))], []),
        ([(0, 1, 1.0)], [0]),
    ],
)
def test_rising_edges_are_triggers(signal: list[tuple[int, int, float]], starts: list[int]) -> None:
    z = latents(5)
    x = inlets([], 1600)
    x[0, 1:] = z[:, None]
    for start, end, value in signal:
        x[0, 0, start:end] = value
    for sizes in ([1], [25], [3, 2]):
        same(play(instrument(voices=4), "decode", x, sizes), expected_audio([(at, z) for at in starts], 1600, 4))


def test_an_edge_is_detected_across_blocks() -> None:
    trigger = torch.zeros(1, 8 * R)
    trigger[0, R - 1 :] = 1.0  # on over several blocks: one edge
    detector, detected = TriggerDetector(R, FADE), []
    for start in range(0, 8 * R, 2 * R):
        detected += detector(trigger[:, start : start + 2 * R])
    assert detected == [[0, 0, R - 1, 0]]


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), -float("inf"), 1e30])
def test_bad_latents_have_no_lasting_effect(bad: float) -> None:
    clips = [(50, torch.full_like(latents(0), bad)), (1200, latents(1))]
    output = play(instrument(), "decode", inlets(clips, 2048))
    assert torch.isfinite(output).all()
    assert output.abs().max() <= 1
    same(output[..., 1200:], expected_audio(clips[1:], 2048)[..., 1200:])


def test_each_entry_of_a_batch_has_its_own_triggers() -> None:
    by_entry = [[(0, latents(0)), (700, latents(1))], [(333, latents(2))], []]
    x = torch.cat([inlets(clips, 1600) for clips in by_entry])
    expected = torch.cat([expected_audio(clips, 1600, 2) for clips in by_entry])
    same(play(instrument(voices=2), "decode", x, [5, 2]), expected)


def test_another_batch_starts_from_silence() -> None:
    module, clips = instrument(), [(70, latents(0))]
    for batch in (1, 3, 1):
        output = play(module, "decode", inlets(clips, 640).expand(batch, -1, -1), [2])
        same(output, expected_audio(clips, 640).expand(batch, -1, -1))


def test_fewer_latents_than_the_model_has_are_filled_with_their_mean() -> None:
    z = latents(0)
    z[2:] = 0
    x = inlets([(100, z)], 1024)
    same(play(instrument(), "decode", x[:, :3]), expected_audio([(100, z)], 1024))


def triggers(at: Sequence[int], length: int, temperature: float = 0.0, descriptors: Sequence[float] = ()) -> Tensor:
    """Return the input of `generate`: trigger, temperature offset and descriptors, `[1, 4, N]`."""
    x = torch.zeros(1, 4, length)
    x[0, 0, list(at)] = 1.0
    x[0, 1] = temperature
    for number, value in enumerate(descriptors):
        x[0, 2 + number] = value
    return x


AT = [40, 700, 1300]


def test_generate_samples_another_clip_at_each_trigger_and_repeats_with_a_seed() -> None:
    x = triggers(AT, 1984)
    first = play(instrument(), "generate", x, [1])
    for sizes in ([31], [2, 5]):
        same(play(instrument(), "generate", x, sizes), first)
    together = play(instrument(), "generate", x.expand(2, -1, -1), [4])
    same(together, first.expand(2, -1, -1))
    clips = [first[..., at : at + 600] for at in AT]
    for first_clip, other in ((0, 1), (1, 2)):
        assert (clips[first_clip] - clips[other]).abs().max() > 0.01
    module = instrument()
    module.set_seed(4)
    assert (play(module, "generate", x, [4]) - first).abs().max() > 0.01


def test_without_a_seed_every_entry_and_every_reset_has_its_own_clips() -> None:
    module, x = instrument(), triggers(AT[:1], 704).expand(2, -1, -1)
    module.set_seed(-1)
    outputs = []
    for _ in range(2):
        module.set_reset(1)
        outputs.append(play(module, "generate", x))
    assert (outputs[0][0] - outputs[0][1]).abs().max() > 1e-4
    assert (outputs[0] - outputs[1]).abs().max() > 1e-4


def test_generate_samples_with_the_conditions_at_the_trigger() -> None:
    prior = parts()[2]
    zero = torch.zeros(1, prior.size, 1)
    for descriptors in ((0.0, 0.0), (0.8, 0.0), (0.0, -0.5)):
        z, _ = prior.sample(prior.initial_state(1), zero, torch.tensor([[[each] for each in descriptors]]))
        for at in (40, 91):
            x = triggers([at], 1024, -1.0, descriptors)  # an offset of −1: the most likely clip
            x[0, 1:, :at] = 0.3  # earlier values have no effect
            x[0, 1:, at + 1 :] = -0.3
            same(play(instrument(), "generate", x), expected_audio([(at, z[0, :, 0])], 1024))


def test_at_temperature_0_each_trigger_plays_the_same_clip() -> None:
    module = instrument()
    module.set_temperature(0.0)
    output = play(module, "generate", triggers(AT, 1984))
    first, second = (output[..., at + FADE : at + 600] for at in AT[1:])  # after the fade of the clip before
    same(first, second)
    assert output.abs().max() > 1e-3


def recording(length: int, seed: int = 0) -> Tensor:
    return 0.3 * torch.randn(1, 2, length, generator=torch.Generator().manual_seed(seed))


@settings(deadline=None, max_examples=20)
@given(offset=st.integers(0, R - 1), sizes=SIZES)
def test_encode_returns_the_last_clip_and_holds_it(offset: int, sizes: list[int]) -> None:
    model, whitening, _ = parts()
    frames = model.clip_frames
    audio = recording(frames * R)
    expected = whitening(model.encode(audio))
    x = torch.cat([torch.zeros(1, 1, 2 * frames * R), torch.cat([audio, recording(frames * R, 1)], 2)], 1)
    x[0, 0, (frames - 1) * R + offset] = 1.0
    output = play(instrument(), "encode", x, sizes)
    assert not output[..., : frames - 1].any()
    same(output[..., frames - 1 :], expected.expand(-1, -1, frames + 1))


def test_forward_plays_the_clip_that_encode_reads() -> None:
    model, whitening, _ = parts()
    frames, at = model.clip_frames, (model.clip_frames - 1) * R + 20
    x = torch.cat([torch.zeros(1, 1, 2 * frames * R), recording(2 * frames * R)], 1)
    x[0, 0, at] = 1.0
    z = whitening(model.encode(x[:, 1:, : frames * R]))[0, :, 0]
    same(play(instrument(), "forward", x, [3, 4]), expected_audio([(at, z)], 2 * frames * R))


@pytest.mark.parametrize("name", ["decode", "generate", "encode", "forward"])
def test_the_file_plays_what_the_module_plays(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("clips") / "clips.ts"
    loaded = through_file(build_module(), str(path))
    x = {
        "decode": inlets([(at, latents(at)) for at in AT], 1984),
        "generate": triggers(AT, 1984, 0.2, (0.4, -0.3)),
    }.get(name, torch.cat([triggers(AT, 1984)[:, :1], recording(1984)], 1))
    expected = play(instrument(voices=2), name, x, [5])
    for attribute, value in (("voices", 2), ("seed", 3)):
        assert getattr(loaded, f"set_{attribute}")(value) == 0
        assert getattr(loaded, f"get_{attribute}")() == [value]
    for sizes in ([1], [7, 2], [31]):
        loaded.set_reset(1)
        same(play(loaded, name, x, sizes), expected)


def test_voices_are_clamped_to_1_to_4() -> None:
    module = instrument()
    for value, clamped in ((0, 1), (-5, 1), (3, 3), (9, 4)):
        assert module.set_voices(value) == 0
        assert module.get_voices() == [clamped]


def test_a_block_has_as_many_steps_with_triggers_as_without(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = []
    step = Voices.step

    def counting(self: Voices, batch: int, has_gains: bool) -> Tensor:
        counts[-1] += 1
        return step(self, batch, has_gains)

    monkeypatch.setattr(Voices, "step", counting)
    for clips in ([], [(5, latents(0)), (300, latents(1)), (600, latents(2))]):
        counts.append(0)
        play(instrument(voices=4), "decode", inlets(clips, 1280), [4])
    assert counts == [20, 20]


def test_long_random_input_stays_finite(tmp_path_factory: pytest.TempPathFactory) -> None:
    loaded = through_file(build_module(), str(tmp_path_factory.mktemp("clips") / "clips.ts"))
    loaded.set_voices(3)
    generator = torch.Generator().manual_seed(0)
    loudest = 0.0
    for _ in range(40):
        x = torch.zeros(1, 4, 8192)
        x[0, 0] = (torch.rand(8192, generator=generator) < 3e-3).float()
        x[0, 1:] = torch.rand(3, 1, generator=generator) * 2 - 1
        output = play(loaded, "generate", x, [8])
        assert torch.isfinite(output).all()
        loudest = max(loudest, float(output.abs().max()))
    assert 0.01 < loudest <= 1
