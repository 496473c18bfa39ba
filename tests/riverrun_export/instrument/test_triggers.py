"""The detection of triggers: rising edges, at most one a frame, none within the hold-off."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from small_clips import FADES, QUICK, SIZES, VALUES, R

from riverrun_export.instrument.clip_streams import TriggerDetector


def edges(signal: list[float], hold_off: int) -> list[tuple[int, int]]:
    """Return the samples of the triggers in a signal, and their numbers: the definition as a plain loop."""
    triggers: list[tuple[int, int]] = []
    for frame in range(0, len(signal), R):
        for at in range(frame, frame + R):
            if signal[at] > 0.5 and not (at > 0 and signal[at - 1] > 0.5):
                if not triggers or triggers[-1][0] + hold_off <= frame:
                    triggers.append((at, len(triggers)))
                break
    return triggers


@settings(deadline=None, max_examples=60, phases=QUICK)
@given(
    changes=st.lists(
        st.lists(st.tuples(st.integers(0, 12 * R - 1), st.sampled_from(VALUES)), max_size=12), min_size=1, max_size=3
    ),
    sizes=SIZES,
    fade=st.sampled_from(FADES),
)
def test_triggers_are_the_rising_edges_of_each_entry(
    changes: list[list[tuple[int, float]]], sizes: list[int], fade: int
) -> None:
    trigger = torch.zeros(len(changes), 12 * R)
    for entry, values in enumerate(changes):
        for at, value in sorted(values):
            trigger[entry, at:] = value
    detector, detected = TriggerDetector(R, fade), []
    start, turn = 0, 0
    while start < 12 * R:
        size = R * sizes[turn % len(sizes)]
        triggers = detector(trigger[:, start : start + size])
        assert triggers == sorted(triggers)
        detected += [(entry, start + frame * R + at, number) for frame, entry, at, number in triggers]
        start, turn = start + size, turn + 1
    expected = [
        (entry, at, number) for entry in range(len(changes)) for at, number in edges(trigger[entry].tolist(), fade)
    ]
    assert sorted(detected) == sorted(expected)


@pytest.mark.parametrize("fade", FADES)
def test_edges_a_hold_off_and_a_frame_apart_all_count_and_those_within_the_hold_off_do_not(fade: int) -> None:
    for first in range(R):
        for apart, count in ((fade - 1, 1), (fade + R, 2)):
            trigger = torch.zeros(1, 8 * R)
            trigger[0, [first, first + apart]] = 1.0
            assert len(TriggerDetector(R, fade)(trigger)) == count
