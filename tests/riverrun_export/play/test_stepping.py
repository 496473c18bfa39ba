"""What is set is what sounds: checked block by block, on models whose sound can be worked out by hand."""

import re
from pathlib import Path
from threading import Event

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from play_stage import Stage, stage
from toys import RATE, R

from riverrun.errors import UsageError
from riverrun_export.play import model_child
from riverrun_export.play.engine import LATENT_RANGE
from riverrun_export.play.limiter import CEILING
from riverrun_export.play.outlet import Outlet
from riverrun_export.play.performer import CROSSFADE, WARMING
from riverrun_export.play.seam import DECAY, RAMP

SECOND = RATE
TOY_STEP = 0.1 * 5 * R / (CROSSFADE * RATE)
"""Largest step of `Frames` in a crossfade of latents that lie within 5: they move once a frame."""


def settled(played: Stage) -> np.ndarray:
    """Return a frame of sound after everything has faded."""
    played.play(SECOND)
    return played.play(R)


def steps(sound: np.ndarray) -> float:
    """Return the largest step from one sample to the next."""
    return float(np.abs(np.diff(sound, axis=0)).max())


def test_it_is_silent_until_it_is_on_and_after_it_is_off_and_ramps_between(frames_ts: Path) -> None:
    with stage(frames_ts) as played:
        assert not played.play(SECOND).any()
        played.engine.on = True
        begun = played.play(SECOND)
        assert begun[-1].tolist() == pytest.approx([0.1, 0.2])
        ramp = 0.2 / (RAMP * RATE)
        assert 0 < np.abs(begun[0]).max() <= ramp * 1.01
        assert steps(begun) <= ramp * 1.01
        played.engine.on = False
        ended = played.play(SECOND)
        assert steps(ended) <= ramp * 1.01
        assert not ended[round(RAMP * RATE) + 1 :].any()


def test_every_source_sounds_as_its_methods_do(frames_ts: Path) -> None:
    audio = np.full((2 * SECOND, 2), (0.5, -0.25), np.float32)
    with stage(frames_ts) as played:
        engine = played.engine
        assert [route.source for route in engine.routes] == ["prior", "input", "latents", "noise"]
        engine.on = True
        assert settled(played)[-1].tolist() == pytest.approx([0.1, 0.2])
        assert engine.now("latents") == pytest.approx([1, 2, 3])
        engine.set_numbers("latents", {0: 2.0})
        assert settled(played)[-1].tolist() == pytest.approx([0.3, 0.2])  # added to the prior's
        engine.source = "latents"
        assert settled(played)[-1].tolist() == pytest.approx([0.2, 0.0])
        engine.source = "input"
        assert played.play(2 * SECOND, audio)[-1].tolist() == pytest.approx([0.25, -0.025])
        assert played.engine.levels()["in"] == [0.5, 0.25]
        engine.source = "noise"
        engine.set_numbers("noise", {1: -1.0})
        assert settled(played)[-1].tolist() == pytest.approx([0.0, -0.2])
        assert (engine.now("latents"), engine.now("noise")) == (None, [0, -1, 0])


def test_controls_reach_attributes_and_inlets(frames_ts: Path) -> None:
    with stage(frames_ts) as played:
        engine = played.engine
        engine.on = True
        assert list(engine.controls) == ["temperature", "temperature offset", "loudness"]
        assert engine.set({"temperature": 1.5, "loudness": 9, "nothing": 1}) == ["nothing"]
        assert engine.values() == {"temperature": 1.5, "temperature offset": 0.0, "loudness": 1.0}
        assert settled(played)[-1].tolist() == pytest.approx([0.25, 0.35])
        assert engine.set_numbers("latents", {3: 1.0, 0: 99.0}) == [3]
        assert engine.numbers("latents") == [LATENT_RANGE, 0, 0]


@pytest.mark.parametrize("pair", [("prior", "latents"), ("latents", "noise"), ("noise", "prior"), ("input", "noise")])
def test_a_change_of_source_makes_no_click(frames_ts: Path, pair: tuple[str, str]) -> None:
    with stage(frames_ts) as played:
        engine = played.engine
        engine.on, engine.source = True, pair[0]
        engine.set_numbers("latents", {0: 2.0, 1: 2.0})
        engine.set_numbers("noise", {0: -1.0, 1: -1.0})
        played.play(SECOND)
        engine.source = pair[1]
        assert steps(played.play(SECOND)) <= TOY_STEP


def test_numbers_glide_to_what_is_set(frames_ts: Path) -> None:
    with stage(frames_ts) as played:
        engine = played.engine
        engine.on, engine.source = True, "latents"
        played.play(SECOND)
        engine.set_numbers("latents", {0: 3.0})
        sound = played.play(SECOND)
        assert steps(sound) < 0.5 * 0.3
        assert (np.diff(sound[:, 0]) >= -1e-6).all()
        assert sound[-1, 0] == pytest.approx(0.3)


def test_a_model_that_starts_again_goes_on_with_what_is_set(frames_ts: Path) -> None:
    with stage(frames_ts) as played:
        played.engine.on = True
        played.engine.set({"temperature": 2.0, "loudness": 0.5})
        before = settled(played)
        played.keeper.module = torch.jit.load(str(frames_ts)).eval()
        played.keeper.load()
        assert settled(played).tolist() == before.tolist()


def test_a_trigger_plays_one_clip_with_the_values_at_that_time(hits_ts: Path) -> None:
    with stage(hits_ts) as played:
        engine = played.engine
        engine.on = True
        played.play(SECOND)
        engine.trigger()
        assert sorted(set(played.play(SECOND)[:, 0].tolist())) == [0.0, 0.5]
        engine.source = "latents"
        played.play(SECOND)
        engine.set_numbers("latents", {0: 0.25})
        engine.trigger()
        engine.trigger()  # together with the first: one clip
        sound = played.play(SECOND)
        assert sound[sound > 0].tolist() == [0.25]


def test_missing_samples_fade_and_the_next_ones_start_softly(frames_ts: Path) -> None:
    with stage(frames_ts) as played:
        engine, outlet = played.engine, played.keeper.outlet
        engine.on = True
        played.play(SECOND)
        played.shared.output.skip(10**6)
        faded = np.concatenate([outlet.pull(64) for _ in range(40)])
        assert steps(np.concatenate([[[0.1, 0.2]], faded])) < 0.01
        assert np.abs(faded[-1]).max() < 1e-3
        assert played.shared["xruns"] == 1  # one gap, however long
        assert steps(played.play(SECOND)) < 0.01


def test_a_short_gap_makes_no_click(frames_ts: Path) -> None:
    with stage(frames_ts) as played:
        played.engine.on = True
        played.play(SECOND)
        played.shared.output.skip(10**6)
        short = R // 4
        sound = np.concatenate([[[0.1, 0.2]], played.keeper.outlet.pull(short), played.play(SECOND)])
        assert steps(sound) <= 0.2 / (DECAY * RATE) + 0.2 / (RAMP * RATE)
        assert sound[-1].tolist() == pytest.approx([0.1, 0.2])


def test_a_device_fades_before_another_one_takes_its_place(frames_ts: Path) -> None:
    with stage(frames_ts) as played:
        shared = played.shared
        played.engine.on = True
        sound = [played.play(SECOND)]
        shared["leaving"] = 1
        sound.append(played.play(SECOND))
        assert shared["faded"] == 1
        played.keeper.outlet, shared["leaving"] = Outlet(shared), 0
        sound.append(played.play(SECOND))
        assert shared["faded"] == 0
        played.keeper.outlet = Outlet(shared)  # the device before it ended without warning
        sound.append(played.play(SECOND))
        assert steps(np.concatenate(sound)) <= 0.2 / (DECAY * RATE) + 0.2 / (RAMP * RATE)
        assert sound[-1][-1].tolist() == pytest.approx([0.1, 0.2])


def test_a_reset_and_blocks_that_fail_make_no_click(moody_ts: Path) -> None:
    with stage(moody_ts) as played:
        performer, rate = played.keeper.performer, played.engine.rate
        played.engine.on = True
        played.play(rate)
        reset = performer.reset

        def changing() -> None:
            reset()
            played.engine.set({"mood": 1 - played.engine.values()["mood"]})  # a reset changes the sound at once

        performer.reset = changing  # type: ignore[method-assign]
        for last in (0.0, 0.5):
            played.engine.reset()
            sound = played.play(rate)
            assert steps(sound) <= 0.5 / (RAMP * rate) * 1.01
            assert sound[-1, 0] == last
        for mood in (2, 3, 1):
            played.engine.set({"mood": mood})
            sound = played.play(rate)
            assert steps(sound) <= 0.5 / (DECAY * rate)
        assert sound[-1, 0] == 0.5


def test_all_that_may_be_needed_is_warm_before_it_plays(frames_ts: Path, moody_ts: Path) -> None:
    with stage(moody_ts) as played:
        module = played.keeper.module
        module.set_mood(3)  # raises
        before = module.get_reset()[0]
        played.keeper.performer.warm_up()
        assert module.get_reset()[0] >= before + WARMING
        assert (played.shared["silenced"], played.keeper.performer.reason) == (0, "")
    with stage(frames_ts) as played:
        performer, called = played.keeper.performer, list[str]()
        play = performer._called
        performer._called = lambda method, block: called.append(method.name) or play(method, block)  # type: ignore
        performer.warm_up()
        made = list(called)
        for source in ("prior", "input", "latents", "noise"):
            played.engine.source = source
            played.compute()
        assert {name: made.count(name) for name in set(called)} == dict.fromkeys(called, WARMING)


def test_what_is_not_finite_is_silence_and_the_model_is_reset_then_given_up(moody_ts: Path) -> None:
    with stage(moody_ts) as played:
        played.engine.on = True
        assert played.engine.rate == 48000
        assert settled(played)[-1, 0] == 0.5
        played.engine.set({"mood": 2})
        assert not settled(played).any()
        assert played.shared["silenced"] > 0
        played.engine.set({"mood": 1})
        assert settled(played)[-1, 0] == 0.5
        for mood, reason in ((2, "its output is not finite"), (3, "forward: .*in no mood")):
            played.keeper.module.set_mood(1)
            played.keeper.load()
            played.engine.set({"mood": mood})
            compute = played.keeper.performer.block

            def drained(audio: np.ndarray, compute=compute) -> np.ndarray:  # type: ignore[no-untyped-def]
                played.shared.output.skip(10**6)
                return compute(audio)

            played.keeper.performer.block = drained  # type: ignore[method-assign]
            before = played.keeper.module.get_reset()[0]
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(model_child, "NAP", 0.0)
                why = model_child.play(played.keeper.performer, played.shared, Event())
            assert re.match(reason, why)
            assert played.keeper.module.get_reset()[0] == before + 1


def test_a_bad_block_leaves_the_outlet_within_bounds(frames_ts: Path) -> None:
    with stage(frames_ts) as played:
        played.engine.on = True
        played.play(SECOND)
        played.shared.output.write(np.full((512, 2), np.nan, np.float32))
        played.shared.output.write(np.full((512, 2), 1e30, np.float32))
        sound = played.play(2048)
        assert np.isfinite(sound).all()
        assert np.abs(sound).max() <= CEILING + 1e-6


def test_what_is_too_loud_is_limited_and_not_clipped(frames_ts: Path) -> None:
    with stage(frames_ts) as played:
        engine = played.engine
        engine.on, engine.source = True, "input"
        wave = np.sin(np.arange(2 * SECOND) * 2 * np.pi * 125 / RATE)[:, None]
        played.keeper.performer.block = lambda audio: np.float32([1, 0.25]) * 10 * audio  # type: ignore[method-assign]
        softer = played.play(2 * SECOND, (0.09 * wave * [1, 1]).astype(np.float32))
        assert engine.reduction() == 0
        assert np.abs(softer[-SECOND:, 0]).max() == pytest.approx(0.9, abs=0.01)
        sound = played.play(2 * SECOND, (0.3 * wave * [1, 1]).astype(np.float32))
        assert np.abs(sound).max() <= CEILING + 1e-6
        assert engine.reduction() == pytest.approx(20 * np.log10(3 / CEILING), abs=0.1)
        assert engine.reduction() == 0
        np.testing.assert_allclose(sound[:, 1], 0.25 * sound[:, 0], atol=1e-6)
        spectrum = np.abs(np.fft.rfft(sound[-SECOND:, 0] * np.hanning(SECOND)))
        near = np.abs(np.arange(len(spectrum)) - 125) < 4
        noise = np.sqrt((spectrum[~near] ** 2).sum() / (spectrum[near] ** 2).sum())
        assert noise < 0.05  # clipping at 1 makes 0.31
        assert np.array_equal(engine.shared.tap.since(engine.shared.tap.written - 100)[1], sound[-100:])


MOVES = st.one_of(
    st.tuples(st.just("on"), st.booleans()),
    st.tuples(st.just("source"), st.sampled_from(["prior", "input", "latents", "noise"])),
    st.tuples(st.just("latents"), st.dictionaries(st.integers(0, 9), st.floats(-1e30, 1e30), max_size=3)),
    st.tuples(st.just("noise"), st.dictionaries(st.integers(0, 9), st.floats(-1e30, 1e30), max_size=3)),
    st.tuples(st.just("play"), st.integers(1, 700)),
)


@pytest.fixture(scope="module")
def open_stage(frames_ts: Path):  # type: ignore[no-untyped-def]
    with stage(frames_ts) as played:
        yield played


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(MOVES, max_size=12))
def test_no_sequence_of_moves_makes_a_bad_sample(open_stage: Stage, moves: list[tuple[str, object]]) -> None:
    for move, value in moves:
        if move in ("latents", "noise"):
            open_stage.engine.set_numbers(move, value)  # type: ignore[arg-type]
        elif move == "play":
            sound = open_stage.play(value)  # type: ignore[arg-type]
            assert sound.shape == (value, 2)
            assert np.isfinite(sound).all()
            assert np.abs(sound).max(initial=0) <= CEILING + 1e-6
        else:
            setattr(open_stage.engine, move, value)
    assert open_stage.shared["silenced"] == 0


def test_a_block_is_rounded_up_to_the_ratio_and_a_rate_of_its_own_is_kept(frames_ts: Path, moody_ts: Path) -> None:
    with stage(frames_ts, block=65) as played:
        assert played.engine.block == 2 * R
    with stage(frames_ts, block=300) as played:
        assert played.engine.block == 5 * R
        played.engine.on = True
        assert settled(played)[-1].tolist() == pytest.approx([0.1, 0.2])
    with stage(moody_ts, rate=44100) as played:
        assert played.engine.rate == 44100
    with pytest.raises(UsageError, match="plays at 16000 Hz only"):
        Stage(frames_ts, rate=44100)
