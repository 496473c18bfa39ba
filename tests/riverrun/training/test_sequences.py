"""Sequences: out of one recording each, evenly from all of them, as many whole steps as there are."""

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.training.data.examples import strided
from riverrun.training.data.sequences import Sequences

LENGTHS = st.lists(st.integers(1, 30), min_size=1, max_size=8)


def numbered(lengths: list[int]) -> torch.Tensor:
    """Each frame says which recording it is of, and which of its frames, from 1 on."""
    return torch.tensor([[recording + 1, frame + 1] for recording, n in enumerate(lengths) for frame in range(n)]).T


def checked(sequence: torch.Tensor, lengths: list[int], frames: int, step: int) -> tuple[int, int]:
    """Where a sequence begins: its recording, and the frame in it."""
    recording, frame, there = sequence
    assert sequence.shape == (3, frames)
    heard = int(there.sum())
    assert heard > 0
    assert heard % step == 0
    assert torch.equal(there, (torch.arange(frames) < heard).long())
    first, start = int(recording[0]) - 1, int(frame[0]) - 1
    assert (recording[:heard] == first + 1).all()  # of one recording
    assert torch.equal(frame[:heard], torch.arange(start + 1, start + 1 + heard))
    assert not sequence[:, heard:].any()
    assert heard == frames or lengths[first] - start < frames
    return first, start


@given(lengths=LENGTHS, frames=st.integers(1, 12), step=st.integers(1, 4), seed=st.integers(0, 99))
@settings(max_examples=60, deadline=None)
def test_no_sequence_crosses_from_one_recording_into_the_next(
    lengths: list[int], frames: int, step: int, seed: int
) -> None:
    if max(lengths) < step or frames < step:
        return
    sequences = Sequences(numbered(lengths), lengths, frames, step)
    generator = torch.Generator().manual_seed(seed)
    for _ in range(10):
        checked(sequences.draw(generator), lengths, sequences.frames, step)
    there = [checked(each, lengths, sequences.frames, step) for each in sequences.spread(10**6)]
    assert len(set(there)) == len(there)  # none twice
    assert {recording for recording, _ in there} == {n for n, length in enumerate(lengths) if length >= step}
    few = sequences.spread(3)
    assert len(few) == min(3, len(there))


def test_frames_of_short_and_of_long_recordings_have_their_turn_alike() -> None:
    lengths = [400, 10, 10, 5, 100]
    sequences = Sequences(numbered(lengths), lengths, 10)
    generator, turns = torch.Generator().manual_seed(0), torch.zeros(len(lengths))
    for _ in range(4000):
        recording, _, there = sequences.draw(generator)
        turns[int(recording[0]) - 1] += int(there.sum())
    share = turns / torch.tensor(lengths)
    torch.testing.assert_close(share / share.mean(), torch.ones(5), atol=0.25, rtol=0)


@given(count=st.integers(1, 20), among=st.integers(1, 200))
def test_strided_is_spread_over_all(count: int, among: int) -> None:
    found = strided(count, among)
    assert len(found) == min(count, among)
    gaps = [after - before for before, after in zip([-1, *found], [*found, among], strict=True)]
    assert min(gaps) > 0
    assert max(gaps) <= among // len(found) + 2
