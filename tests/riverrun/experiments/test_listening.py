"""Listening tests: sounds are equally loud, trials are balanced and blind, and what can't be heard is said."""

import json
import math
from collections import Counter
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from micro import RATE
from subjects import Deaf, Pretender
from torch import Tensor

from riverrun.corpus import Corpus
from riverrun.errors import RiverrunError, UsageError
from riverrun.experiments import Settings, make_listening, write_listening
from riverrun.experiments.listening.design import Design, System, design_trials, read_key
from riverrun.experiments.listening.loudness import PEAK, TARGET, loudness, match_loudness, true_peak
from riverrun.experiments.listening.stimuli import faded, low_passed
from riverrun.experiments.material import Material

SETTINGS = Settings(clips=8, seconds=0.5, minute=1.0)


def sine(level: float, hertz: float = 1000.0, seconds: float = 2.0, rate: int = 48000, channels: int = 2) -> Tensor:
    """A sine of a level in dB below full scale, the same in all channels, `[C, N]`."""
    time = torch.arange(round(seconds * rate), dtype=torch.double) / rate
    return (10 ** (level / 20) * (2 * math.pi * hertz * time).sin()).float().expand(channels, -1)


@pytest.mark.parametrize("level", [-23.0, -33.0, 0.0])
def test_the_loudness_is_that_of_the_test_signals_of_ebu_tech_3341(level: float) -> None:
    assert loudness(sine(level), 48000) == pytest.approx(level, abs=0.1)  # a stereo sine of 1 kHz has its level
    assert loudness(sine(level, channels=1), 48000) == pytest.approx(level - 3.01, abs=0.1)


def test_silence_does_not_count_and_has_no_loudness() -> None:
    sound = sine(-20.0)
    assert loudness(torch.cat([sound, torch.zeros(2, 96000)], 1), 48000) == pytest.approx(-20, abs=0.5)
    assert loudness(torch.zeros(2, 48000), 48000) == -math.inf
    assert math.isfinite(loudness(sine(-20.0, seconds=0.01), 48000))  # shorter than a block


def test_a_peak_between_the_samples_is_found() -> None:
    wave = (math.pi * (torch.arange(9600) + 0.5) / 2).sin().expand(1, -1) * torch.hann_window(9600)
    assert float(wave.abs().max()) == pytest.approx(math.sqrt(0.5), abs=1e-3)  # −3 dB
    assert true_peak(wave) == pytest.approx(0, abs=0.1)


@settings(deadline=None, max_examples=20)
@given(st.lists(st.floats(-60, 0), min_size=2, max_size=4), st.booleans())
def test_sounds_are_equally_loud_and_do_not_clip(levels: list[float], with_click: bool) -> None:
    sounds = [sine(level, hertz=300 * (number + 1), seconds=0.5, rate=RATE) for number, level in enumerate(levels)]
    if with_click:
        sounds[0] = sounds[0].clone()
        sounds[0][:, 100] = 1.0
    found = match_loudness([*sounds, torch.zeros(2, RATE)], RATE)
    measured = [loudness(sound, RATE) for sound in found[:-1]]
    assert max(measured) - min(measured) < 0.1
    assert max(measured) < TARGET + 0.1
    assert all(true_peak(sound) <= PEAK + 0.01 for sound in found[:-1])
    assert not found[-1].any()


def test_the_anchor_is_low_passed_and_nothing_else() -> None:
    assert torch.allclose(
        low_passed(sine(-6.0, 1000.0), 48000)[:, 4800:-4800], sine(-6.0, 1000.0)[:, 4800:-4800], atol=1e-3
    )
    assert float(low_passed(sine(-6.0, 5000.0), 48000)[:, 4800:-4800].abs().max()) < 1e-3


def test_what_starts_at_an_onset_is_not_faded_in() -> None:
    ones = torch.ones(1, RATE)
    assert (faded(ones, RATE, False)[0, 0], faded(ones, RATE, True)[0, 0]) == (0, 1)
    assert faded(ones, RATE, True)[0, -1] == 0


def a_design(subjects: int, pieces: int, played: int, seed: int) -> Design:
    names = [System("subject", f"run {number}") for number in range(subjects)]
    systems = [*names, System("original", "original"), System("anchor", "anchor")]
    clips = [("reconstruction", range(subjects + 2))] * pieces + [("generation", range(subjects + 1))] * played
    return design_trials(systems, clips, {}, seed)


@settings(deadline=None, max_examples=30)
@given(st.integers(2, 12), st.integers(0, 6), st.integers(0, 4), st.integers(0, 2**32 - 1))
def test_trials_are_balanced_at_whatever_point_a_listener_stops(
    subjects: int, pieces: int, played: int, seed: int
) -> None:
    design = a_design(subjects, pieces, played, seed)
    assert design == a_design(subjects, pieces, played, seed)
    assert [trial.id for trial in design.trials] == [f"t{number + 1}" for number in range(len(design.trials))]
    scored = [trial for trial in design.trials if trial.kind != "abx"]
    assert sorted(trial.clip for trial in scored) == list(range(pieces + played))
    assert all(sorted(trial.systems) == list(range(len(trial.systems))) for trial in scored)
    abx = [trial for trial in design.trials if trial.kind == "abx"]
    assert bool(abx) == (pieces > 0)
    counts: Counter[tuple[int, ...]] = Counter()
    pairs = (subjects + 1) * subjects // 2
    for number, trial in enumerate(abx):
        a, b, x = trial.systems
        assert a != b
        assert x in (a, b)
        assert max(a, b) <= subjects  # never the anchor
        counts[tuple(sorted((a, b)))] += 1
        assert counts[tuple(sorted((a, b)))] == number // pairs + 1


def test_another_seed_or_other_sounds_make_another_listening_test() -> None:
    design = a_design(3, 6, 4, 0)
    other = a_design(3, 6, 4, 1)
    assert design.digest != other.digest
    assert [trial.systems for trial in design.trials] != [trial.systems for trial in other.trials]
    assert design_trials(design.systems, [("reconstruction", (0, 1, 3))], {"corpus": "a"}, 0).digest != (
        design_trials(design.systems, [("reconstruction", (0, 1, 3))], {"corpus": "b"}, 0).digest
    )


def test_x_is_a_as_often_as_b() -> None:
    abx = [trial.systems for seed in range(40) for trial in a_design(2, 6, 0, seed).trials if trial.kind == "abx"]
    assert abs(sum(x == a for a, _, x in abx) / len(abx) - 0.5) < 0.06  # three deviations of 960 coins: 0.048
    assert abs(sum(a < b for a, b, _ in abx) / len(abx) - 0.5) < 0.06


def test_the_page_hides_the_names_and_the_key_tells_them(tones: Corpus, tmp_path: Path) -> None:
    real = Material(tones, Pretender(), SETTINGS).train_clips
    subjects = {"zebra-run": Pretender(real), "giraffe-run": Pretender(real, gain=0.5)}
    listening = make_listening(subjects, tones, settings=SETTINGS)
    assert listening.missing == {}
    assert Counter(trial.kind for trial in listening.design.trials) == {"reconstruction": 6, "generation": 6, "abx": 24}
    for trial in listening.design.trials:
        loud = [loudness(listening.sounds[trial.clip, system], RATE) for system in trial.systems]
        assert max(loud) - min(loud) < 0.1
    text = write_listening(listening, tmp_path).read_text("utf-8")
    assert "zebra" not in text
    assert "giraffe" not in text
    design = read_key(tmp_path)
    assert design == listening.design
    assert design.subjects == list(subjects)
    assert design.digest in text
    again = write_listening(make_listening(subjects, tones, settings=SETTINGS), tmp_path)
    assert again.read_text("utf-8") == text


def test_the_number_of_a_sound_does_not_tell_where_it_is_from(tones: Corpus, tmp_path: Path) -> None:
    subjects = {"a": Pretender(), "b": Pretender(gain=0.5)}
    found = set()
    for seed in range(8):
        listening = make_listening(subjects, tones, settings=Settings(clips=1, seconds=0.5, seed=seed))
        text = write_listening(listening, tmp_path).read_text("utf-8")
        test = json.loads(text.partition('id="test">')[2].partition("</script>")[0])
        trial, shown = listening.design.trials[0], test["trials"][0]
        found.add(tuple(dict(zip(trial.systems, shown["sounds"], strict=True))[system] for system in range(3)))
        assert shown["original"] == dict(zip(trial.systems, shown["sounds"], strict=True))[2]
    assert len(found) > 2


def test_what_one_of_them_can_not_do_is_left_out_and_said(tones: Corpus, tmp_path: Path) -> None:
    real = Material(tones, Pretender(), SETTINGS).train_clips
    listening = make_listening({"deaf": Deaf(real), "mute": Pretender()}, tones, settings=SETTINGS)
    assert listening.missing == {"reconstruction: deaf": "it has no forward", "generation": "mute: it can't play"}
    assert Counter(trial.kind for trial in listening.design.trials) == {"reconstruction": 6, "abx": 8}
    assert {system for trial in listening.design.trials for system in trial.systems} == {1, 2, 3}
    nothing = make_listening({"deaf": Deaf(), "deaf too": Deaf()}, tones, settings=SETTINGS)
    with pytest.raises(RiverrunError, match="nothing to hear: it has no forward; deaf: it can't play"):
        write_listening(nothing, tmp_path)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(UsageError, match="only one"):
        make_listening({"mute": Pretender()}, tones, settings=SETTINGS)


def test_one_held_out_clip_is_enough(one_recording: Corpus) -> None:
    real = torch.rand(4, 2, RATE // 2)
    listening = make_listening({"a": Pretender(real), "b": Pretender(real)}, one_recording, settings=SETTINGS)
    assert Counter(trial.kind for trial in listening.design.trials) == {"reconstruction": 1, "generation": 1, "abx": 24}


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "[" * 100000, '{"format": "riverrun listening key", "version": 1}', '{"format": 1}']
)
def test_a_damaged_key_is_refused_in_one_line(tmp_path: Path, text: str) -> None:
    with pytest.raises(UsageError, match=r"no listening-key\.json"):
        read_key(tmp_path)
    (tmp_path / "listening-key.json").write_text(text)
    with pytest.raises(RiverrunError, match="damaged; make the listening test again"):
        read_key(tmp_path)


def test_a_key_of_another_version_is_refused(tmp_path: Path) -> None:
    (tmp_path / "listening-key.json").write_text('{"format": "riverrun listening key", "version": 9}')
    with pytest.raises(RiverrunError, match="version 9, not 1"):
        read_key(tmp_path)
