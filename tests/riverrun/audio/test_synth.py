"""Synthetic corpora: reproducible bytes, levels, lengths, tuning and decay of strings, and properties of drums."""

import shutil
from pathlib import Path

import numpy as np
import pytest
import scipy.fft
import scipy.signal
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.audio.synth import KINDS, drums, dsp, score, strings, synthesise
from riverrun.audio.synth.instruments import INSTRUMENTS, DrawnInstrument
from riverrun.audio.synth.waveguide import WRAP, Course, Strand, String, Touch
from riverrun.errors import RiverrunError, UsageError

PEAK = dsp.decibels(-1.0)
THUMB = Touch(struck=False, position=0.23, corner=2000.0, level=1.0, grain=0.0, grain_time=0.001)
SEEDS = st.integers(0, 2**63)


def sound(string: String, touch: Touch, seconds: float, sample_rate: int) -> np.ndarray:
    course = Course(string, (Strand(0.0, 1.0, 1.0, 1.0),))
    return next(course.ring([touch], round(seconds * sample_rate), sample_rate, np.random.default_rng(0)))[0]


def peak_near(x: np.ndarray, sample_rate: int, pitch: float) -> float:
    """Return the frequency in Hz of the strongest partial within a semitone of `pitch`."""
    n = 1 << 19
    spectrum = np.abs(np.fft.rfft(x * np.hanning(len(x)), n))
    low, high = (round(pitch * 2 ** (semitones / 12) * n / sample_rate) for semitones in (-1, 1))
    best = low + int(np.argmax(spectrum[low : high + 1]))
    a, b, c = np.log(spectrum[best - 1 : best + 2])
    return (best + 0.5 * (a - c) / (a - 2 * b + c)) * sample_rate / n


def cents(a: float, b: float) -> float:
    return float(1200 * np.log2(a / b))


def decay_time(x: np.ndarray, sample_rate: int, pitch: float) -> float:
    """Return the T60 in seconds of the partial at `pitch`, from its levels in two windows 0.2 s apart."""
    width = sample_rate // 5
    carrier = np.exp(-2j * np.pi * pitch * np.arange(width) / sample_rate) * np.hanning(width)
    early, late = (abs(np.sum(x[k * width : (k + 1) * width] * carrier)) for k in (0, 1))
    return float(0.2 * np.log(1000) / np.log(early / late))


@pytest.mark.parametrize("kind", KINDS)
def test_synthesis_is_reproducible_and_more_minutes_only_add_files(kind: str, tmp_path: Path) -> None:
    few = synthesise(kind, tmp_path / "few", 0.15, seed=3, sample_rate=16000)
    many = synthesise(kind, tmp_path / "many", 0.4, seed=3, sample_rate=16000)
    assert len(few) < len(many)
    assert [path.name for path in few] == [path.name for path in many[: len(few)]]
    assert [path.read_bytes() for path in few] == [path.read_bytes() for path in many[: len(few)]]

    before = {path: path.read_bytes() for path in many}
    many[0].write_bytes(b"")
    assert synthesise(kind, tmp_path / "many", 0.4, seed=3, sample_rate=16000) == many
    assert {path: path.read_bytes() for path in many} == before
    assert sorted((tmp_path / "many").iterdir()) == many  # sorted, and no temporary file is left


@pytest.mark.parametrize("kind", KINDS)
def test_all_files_and_seeds_differ(kind: str, tmp_path: Path) -> None:
    paths = [path for seed in (0, 1) for path in synthesise(kind, tmp_path / str(seed), 0.3, seed, sample_rate=8000)]
    assert len({path.read_bytes() for path in paths}) == len(paths)


@pytest.mark.parametrize("sample_rate", [8000, 44100, 96000])
@pytest.mark.parametrize("kind", KINDS)
def test_files_are_stereo_with_the_requested_rate_and_length(kind: str, sample_rate: int, tmp_path: Path) -> None:
    minutes = 0.1 if kind == "drums" else 0.01
    seconds = []
    for path in synthesise(kind, tmp_path, minutes, seed=5, sample_rate=sample_rate):
        header = soundfile.info(path)
        assert (header.samplerate, header.channels, header.subtype) == (sample_rate, 2, "PCM_24")
        seconds.append(header.frames / sample_rate)
        x, _ = soundfile.read(path, dtype="float64")
        assert np.all(np.isfinite(x))
        assert 0.1 < np.abs(x).max() <= PEAK
        assert np.abs(x.mean(axis=0)).max() < 1e-6
        assert np.abs(x[[0, -1]]).max() < 1e-4
        rms = np.sqrt(np.mean(x**2))
        assert np.sqrt(np.mean((x[:, 0] - x[:, 1]) ** 2)) > 0.05 * rms
    assert sum(seconds[:-1]) < 60 * minutes <= sum(seconds) + 1 / sample_rate


def test_progress_counts_every_file(tmp_path: Path) -> None:
    calls: list[tuple[int, int]] = []
    paths = synthesise(
        "drums", tmp_path, 0.05, seed=0, sample_rate=8000, progress=lambda done, of: calls.append((done, of))
    )
    assert calls == [(done, len(paths)) for done in range(1, len(paths) + 1)]


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"kind": "brass"}, "strings, keys or drums"),
        ({"minutes": 0}, "minutes"),
        ({"minutes": -1.0}, "minutes"),
        ({"minutes": float("nan")}, "minutes"),
        ({"minutes": float("inf")}, "minutes"),
        ({"seed": -1}, "seed"),
        ({"sample_rate": 7999}, "rate"),
        ({"sample_rate": 192001}, "rate"),
    ],
)
def test_invalid_arguments_raise_usage_error(change: dict[str, object], word: str, tmp_path: Path) -> None:
    arguments: dict = {
        "kind": "strings",
        "out": tmp_path / "out",
        "minutes": 1.0,
        "seed": 0,
        "sample_rate": 48000,
    } | change
    with pytest.raises(UsageError, match=word) as refusal:
        synthesise(**arguments)
    assert "\n" not in str(refusal.value)
    assert not (tmp_path / "out").exists()


@settings(max_examples=30, deadline=None)
@given(
    pitch=st.floats(40, 1400),
    sample_rate=st.sampled_from([8000, 16000, 22050, 44100, 48000, 96000]),
    stiffness=st.floats(0, 5e-4),
    position=st.floats(0.05, 0.5),
    struck=st.booleans(),
)
def test_string_is_in_tune_within_one_cent(
    pitch: float, sample_rate: int, stiffness: float, position: float, struck: bool
) -> None:
    touch = Touch(struck, position, 1500.0, 1.0, grain=0.2, grain_time=0.003)
    x = sound(String(pitch, 3.0, 2500.0, stiffness), touch, 1.5, sample_rate)
    assert abs(cents(peak_near(x, sample_rate, pitch), pitch)) < 1


@settings(max_examples=20, deadline=None)
@given(pitch=st.floats(60, 400), stiffness=st.floats(0, 1e-3), partial=st.integers(2, 8))
def test_stiffness_stretches_the_partials(pitch: float, stiffness: float, partial: int) -> None:
    x = sound(String(pitch, 4.0, 8000.0, stiffness), THUMB, 1.5, 48000)
    stretched = partial * pitch * np.sqrt((1 + stiffness * partial**2) / (1 + stiffness))
    assert abs(cents(peak_near(x, 48000, stretched), stretched)) < 1


@settings(max_examples=20, deadline=None)
@given(pitch=st.floats(80, 600), t60=st.floats(0.5, 8.0), damping=st.floats(1500, 6000))
def test_partials_decay_at_the_specified_rates(pitch: float, t60: float, damping: float) -> None:
    string = String(pitch, t60, damping, 0.0)
    x = sound(string, THUMB, 0.6, 48000)
    assert decay_time(x, 48000, pitch) == pytest.approx(t60, rel=0.005)
    ratio = (1 + (3 * pitch / damping) ** 2) / (1 + (pitch / damping) ** 2)
    assert decay_time(x, 48000, 3 * pitch) == pytest.approx(t60 / ratio, rel=0.005)


@settings(max_examples=20, deadline=None)
@given(half=st.integers(10, 300), t60=st.floats(0.3, 5.0))
def test_loop_equals_the_karplus_strong_recursion(half: int, t60: float) -> None:
    """For an integer period, no stiffness and equal losses, the output equals y[n] = x[n] + g·y[n − N]."""
    sample_rate, period = 16000, 2 * half
    string = String(sample_rate / period, t60, 1e9, 0.0)
    x = sound(string, Touch(False, 0.5, 1e9, 1.0, 0.0, 0.001), 0.8, sample_rate)

    n = len(x)
    numerator, denominator = np.zeros(half + 1), np.zeros(period + 1)
    numerator[[0, half]] = 1, -1
    denominator[[0, period]] = 1, -np.exp(-6.9078 / t60 * period / sample_rate)
    recursion = scipy.signal.lfilter(numerator, denominator, np.eye(1, n)[0])
    f = np.fft.rfftfreq(4 * n)
    band_edge = np.cos(np.pi / 2 * np.clip((f / 0.5 - 0.78) / 0.22, 0, 1)) ** 2
    expected = np.fft.irfft(np.fft.rfft(recursion, 4 * n) * band_edge)[:n]
    wrap_around = 10 ** (-3 * n / sample_rate / t60) / WRAP
    np.testing.assert_allclose(x[: n - 64], expected[: n - 64], rtol=0, atol=1e-3 + wrap_around)


@pytest.mark.parametrize("node", [2, 3, 4, 5])
def test_harmonic_has_only_multiples_of_its_node(node: int) -> None:
    touch = Touch(False, 0.13, 4000.0, 1.0, 0.0, 0.001, node)
    x = sound(String(110.0, 3.0, 4000.0, 0.0), touch, 1.0, 48000)
    level = np.abs(np.fft.rfft(x * np.hanning(len(x)), 48000))
    left = level[110 * np.arange(1, node)]
    assert left.max() < 0.01 * level[110 * node]


def test_bend_ends_on_its_pitch() -> None:
    x = sound(String(220.0, 6.0, 4000.0, 0.0), THUMB, 3.0, 48000)
    bent = strings.apply_bend(np.stack([x, x]), 48000, score.Bend((0.0, 0.4, 3.0), (-300.0, 0.0, 0.0), 5.0, 0.0))
    assert abs(cents(peak_near(bent[0, :9600], 48000, 190.0), 190.0)) < 60
    assert abs(cents(peak_near(bent[0, 24000:72000], 48000, 220.0), 220.0)) < 1


def test_higher_velocity_is_louder_and_brighter_on_every_instrument() -> None:
    for ranges in INSTRUMENTS.values():
        drawn = DrawnInstrument(ranges, np.random.default_rng(1))
        course = drawn.course(220.0, np.random.default_rng(2))
        touches = [drawn.touch(score.Note(0, 220.0, velocity), np.random.default_rng(3)) for velocity in (0.2, 0.9)]
        soft, hard = (next(course.ring([touch], 16000, 32000, np.random.default_rng(4))) for touch in touches)
        assert np.sum(hard**2) > 4 * np.sum(soft**2)
        assert centroid(hard, 32000) > centroid(soft, 32000)


@settings(max_examples=100, deadline=None)
@given(seed=SEEDS, index=st.integers(0, 10000))
def test_notes_of_a_phrase_are_valid_and_do_not_overlap_on_a_string(seed: int, index: int) -> None:
    phrase = strings.plan(seed, index)
    assert 8 <= phrase.seconds <= 15
    assert len(phrase.notes) >= 2
    playable = {phrase.mode.pitch(degree) for degree in range(phrase.mode.span + 1)}
    octave_up = {2 * pitch for pitch in playable}  # the melody of a drone
    ends: dict[float, float] = {}
    for note in phrase.notes:
        assert 0 <= note.start < phrase.seconds
        assert 0 < note.velocity <= 1
        assert note.hold >= 0
        assert note.pitch in playable | octave_up
        assert ends.get(note.pitch, 0.0) <= note.start + 1e-9
        ends[note.pitch] = note.start + note.hold


@settings(max_examples=50, deadline=None)
@given(seed=SEEDS, round_=st.integers(0, 1000), size=st.integers(1, 12))
def test_round_robin_holds_each_option_once_per_round(seed: int, round_: int, size: int) -> None:
    options = range(size)
    assert sorted(dsp.round_robin(options, seed, "test", round_ * size + k) for k in range(size)) == list(options)


def test_instruments_and_gestures_all_appear() -> None:
    phrases = [strings.plan(0, index) for index in range(10 * len(INSTRUMENTS))]
    assert {id(phrase.instrument) for phrase in phrases} == {id(ranges) for ranges in INSTRUMENTS.values()}
    assert {phrase.label.split("-")[1] for phrase in phrases} == set(score.GESTURES)


def centroid(x: np.ndarray, sample_rate: int) -> float:
    power = np.sum(np.abs(np.fft.rfft(x)) ** 2, axis=0)
    return float(np.sum(power * np.fft.rfftfreq(x.shape[-1], 1 / sample_rate)) / np.sum(power))


def decay_duration(x: np.ndarray, sample_rate: int) -> float:
    """Return the time in seconds at which 99 % of the energy have passed."""
    energy = np.cumsum(np.sum(x**2, axis=0))
    return int(np.searchsorted(energy, 0.99 * energy[-1])) / sample_rate


def test_drums_are_balanced_and_have_typical_spectra_and_lengths() -> None:
    clips = [drums.plan(1, index) for index in range(6 * len(drums.DRUMS))]
    centroids: dict[str, list[float]] = {label: [] for label in drums.DRUMS}
    durations: dict[str, list[float]] = {label: [] for label in drums.DRUMS}
    peaks = []
    for clip in clips:
        x = clip.render(32000)
        assert 0.3 <= clip.seconds <= 2
        centroids[clip.label].append(centroid(x, 32000))
        durations[clip.label].append(decay_duration(x, 32000))
        peaks.append(20 * np.log10(np.abs(x).max()))
    assert {len(values) for values in centroids.values()} == {6}
    brightness, length = (
        {label: float(np.median(values)) for label, values in table.items()} for table in (centroids, durations)
    )
    assert brightness["kick"] < brightness["tom"] < 500 < brightness["snare"] < brightness["hat-closed"]
    assert max(centroids["kick"]) < 200
    assert min(centroids["hat-open"]) > 5000
    assert 1000 < brightness["clap"] < brightness["hat-open"]
    assert 2 * length["hat-closed"] < length["hat-open"]
    assert length["snare"] < length["cymbal"]
    assert min(peaks) >= -12.1
    assert max(peaks) <= -1
    assert np.ptp(peaks) > 6


@settings(max_examples=200, deadline=None)
@given(n=st.integers(1, 3_000_000))
def test_fast_length_equals_scipy_next_fast_len(n: int) -> None:
    assert dsp.fast_length(n) == scipy.fft.next_fast_len(n, real=True)


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS, n=st.integers(1, 400), m=st.integers(1, 400))
def test_convolve_equals_numpy_convolve(seed: int, n: int, m: int) -> None:
    rng = np.random.default_rng(seed)
    x, h = rng.standard_normal((2, n), np.float32), rng.standard_normal((2, m), np.float32)
    expected = [np.convolve(a.astype(np.float64), b) for a, b in zip(x, h, strict=True)]
    np.testing.assert_allclose(dsp.convolve(x, h), expected, atol=1e-3)


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS, sample_rate=st.integers(8000, 192000))
def test_decay_bands_sum_to_the_input(seed: int, sample_rate: int) -> None:
    n = 4096
    x = np.random.default_rng(seed).standard_normal((2, n))
    whole = dsp.with_decay(np.fft.rfft(x), n, sample_rate, lambda f: np.full_like(f, 1e9))
    np.testing.assert_allclose(whole, x, atol=1e-4)


@pytest.mark.parametrize(("pitch", "name"), [(440, "A4"), (261.63, "C4"), (233.1, "Bb3"), (41.2, "E1"), (30.9, "B0")])
def test_note_names(pitch: float, name: str) -> None:
    assert dsp.note_name(pitch) == name


def test_too_little_disk_space_is_reported_before_any_file_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(RiverrunError, match=r"new: can't be written: it takes 1\d\d MB, and 1 MB are free"):
        synthesise("drums", tmp_path / "new", 10, 0)
    assert not list(tmp_path.iterdir())
