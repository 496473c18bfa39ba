"""Keyboard phrases: valid notes, two hands, every keyboard, pitches in tune, and sounds that are held or decay."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.audio.synth import dsp, keys
from riverrun.audio.synth.keyboard_score import GESTURES
from riverrun.audio.synth.keyboards import KEYBOARDS
from riverrun.audio.synth.score import Note

RATE = 16000


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**63), index=st.integers(0, 10000))
def test_notes_of_a_phrase_are_valid_and_do_not_overlap_on_a_key(seed: int, index: int) -> None:
    phrase = keys.plan(seed, index)
    assert 8 <= phrase.seconds <= 15
    assert len(phrase.notes) >= 2
    ends: dict[float, float] = {}
    for note in phrase.notes:
        assert 0 <= note.start < phrase.seconds
        assert 0 < note.velocity <= 1
        assert note.hold >= 0
        assert 20 < note.pitch < 5000
        assert ends.get(note.pitch, 0.0) <= note.start + 1e-9
        ends[note.pitch] = note.start + note.hold


def test_keyboards_and_gestures_all_appear_and_chords_are_played() -> None:
    phrases = [keys.plan(0, index) for index in range(8 * (len(KEYBOARDS) + len(keys.STRINGED)))]
    assert {id(each.keyboard) for each in phrases} == {
        id(each) for each in (*KEYBOARDS.values(), *keys.STRINGED.values())
    }
    assert {each.label.split("-")[1] for each in phrases} == set(GESTURES)
    assert {each.label.split("-")[0] for each in phrases} == {"strike", "pluck", "electric", "bars", "organ"}
    for each in phrases:
        if each.label.split("-")[1] in ("chorale", "accompaniment"):
            starts = np.array([note.start for note in each.notes])
            ends = starts + [note.hold for note in each.notes]
            assert max(int(np.sum((starts <= t) & (t < ends))) for t in starts) >= 2


@pytest.mark.parametrize("name", KEYBOARDS)
def test_a_key_is_in_tune_and_sounds_as_long_as_it_should(name: str) -> None:
    keyboard, rng = KEYBOARDS[name], np.random.default_rng(3)
    voice = keyboard.draw(rng)
    x = voice.note(Note(0.0, 440.0, 0.7, 2.0), 2 * RATE, RATE, rng).mean(0)
    spectrum = np.abs(np.fft.rfft(x * np.hanning(len(x)), 1 << 18))
    near = slice(*(round(440 * 2 ** (cents / 1200) * (1 << 18) / RATE) for cents in (-100, 100)))
    peak = (near.start + int(np.argmax(spectrum[near]))) * RATE / (1 << 18)
    assert abs(1200 * np.log2(peak / 440)) < 8  # drawn detunings of ranks, reeds and wheels
    early, late = (np.sqrt(np.mean(part**2)) for part in (x[RATE // 4 : RATE // 2], x[-RATE // 4 :]))
    assert (late > 0.5 * early) == (keyboard.family == "organ")


@pytest.mark.parametrize("name", ["tine piano", "reed piano", "celesta"])
def test_a_harder_stroke_is_louder_and_brighter(name: str) -> None:
    voice = KEYBOARDS[name].draw(np.random.default_rng(1))
    soft, hard = (
        voice.note(Note(0.0, 220.0, velocity), RATE, RATE, np.random.default_rng(2)) for velocity in (0.2, 0.9)
    )
    assert np.sum(hard**2) > 4 * np.sum(soft**2)
    power = [np.sum(np.abs(np.fft.rfft(x)) ** 2, 0) for x in (soft, hard)]
    frequencies = np.fft.rfftfreq(RATE, 1 / RATE)
    dark, bright = (float(np.sum(p * frequencies) / np.sum(p)) for p in power)
    assert bright > dark


def test_tremolo_turns_from_side_to_side_and_chorus_keeps_the_level() -> None:
    rng = np.random.default_rng(0)
    voice = next(v for v in (KEYBOARDS["tine piano"].draw(rng) for _ in range(50)) if v.tremolo > 0.3 and v.chorus)
    x = dsp.noise(rng, 4 * RATE, RATE, lambda f: dsp.lowpass(f, 300.0), 1.0)
    y = voice.amplify(x, RATE, rng)
    left, right = (np.convolve(channel**2, np.ones(RATE // 20), "valid") for channel in y)
    assert np.corrcoef(left / (left + right), np.arange(len(left)))[0, 1] < 0.9  # it comes back
    assert np.corrcoef(left, right)[0, 1] < 0.6
    assert 0.3 < np.std(y) / np.std(x) < 1.3
