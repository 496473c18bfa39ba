"""Planted degradations: each measure that should notice one gets worse, and the others hardly move."""

from dataclasses import asdict

import pytest
from degrading import DEGRADATIONS, DELAY, ORIGINAL, RATE, late, noisy

from riverrun.metrics import compare

NOTICED_FROM = {
    "mel": 1.0,
    "chroma": 0.05,
    "level": 0.5,
    "convergence": 0.1,
    "channels": 0.05,
    "onset": 2.0,
    "onset_f": 0.15,
    "lag": 100.0,
}
"""How far from perfect a measure is that has noticed something."""

PERFECT = dict.fromkeys(NOTICED_FROM, 0.0) | {"chroma": 1.0, "onset_f": 1.0}

NOTICING: dict[str, tuple[set[str], set[str]]] = {
    # what is done: which measures have to notice it, and which may
    "copy": (set(), set()),
    "noise": ({"mel", "convergence", "channels"}, {"onset_f"}),
    "low-pass": ({"mel"}, {"level", "convergence"}),
    "a semitone higher": ({"mel", "chroma", "convergence"}, set()),
    "shuffled frames": ({"mel", "chroma", "convergence", "onset_f"}, {"onset", "lag"}),
    "mono": ({"channels"}, set()),
    "6 dB quieter": ({"mel", "level", "convergence"}, set()),
    "20 ms late": ({"onset", "lag"}, set()),
    "clipped": ({"mel", "level", "convergence", "channels"}, set()),
    "backwards": ({"mel", "chroma", "convergence", "onset"}, {"lag", "onset_f"}),
    "3 % faster": ({"mel", "chroma", "convergence", "onset", "onset_f", "lag"}, set()),
    "10 % slower at the same pitch": (
        {"mel", "convergence", "onset", "onset_f", "lag"},
        {"level", "chroma", "channels"},
    ),
    "hum": ({"mel", "convergence"}, set()),
    "one channel silent": ({"mel", "level", "convergence", "channels"}, set()),
    "constant offset": ({"convergence"}, set()),  # which looks at 0 Hz too
    "inverted": (set(), set()),
    "one channel inverted": (
        {"mel", "level", "convergence", "channels"},
        {"chroma", "onset", "onset_f", "lag"},
    ),
    "channels swapped": (set(), set()),
}


@pytest.mark.parametrize("name", NOTICING)
def test_a_degradation_is_noticed_by_the_measures_that_should(name: str) -> None:
    expected, allowed = NOTICING[name]
    found = asdict(compare(ORIGINAL, DEGRADATIONS[name](ORIGINAL), RATE))
    noticed = {measure for measure, value in found.items() if abs(value - PERFECT[measure]) > NOTICED_FROM[measure]}
    assert expected <= noticed <= expected | allowed, found


def test_a_delay_is_the_lag_and_the_onset_error() -> None:
    found = compare(ORIGINAL, late(ORIGINAL), RATE)
    assert found.lag == DELAY
    assert found.onset == pytest.approx(1000 * DELAY / RATE, abs=0.2)
    assert found.onset_f == 1.0


def test_a_single_channel_is_measured_like_its_copy_in_two() -> None:
    one = asdict(compare(ORIGINAL[:1], noisy(ORIGINAL)[:1], RATE))
    two = asdict(compare(ORIGINAL[:1].expand(2, -1), noisy(ORIGINAL)[:1].expand(2, -1), RATE))
    assert one == pytest.approx(two, abs=1e-4)
