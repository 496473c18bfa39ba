"""Sequences: those to evaluate lie in one recording; those to train on go on with another one at its end."""

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.training.data.examples import spread_indices
from riverrun.training.data.sequences import SequenceSampler

LENGTHS = st.lists(st.integers(1, 30), min_size=1, max_size=8)


def numbered_frames(lengths: list[int]) -> torch.Tensor:
    """Frames that hold the number of their recording and their number in it, both from 1 on, `[2, T]`."""
    return torch.tensor([[recording + 1, frame + 1] for recording, n in enumerate(lengths) for frame in range(n)]).T


def check_sequence(sequence: torch.Tensor, lengths: list[int], frames: int, step: int) -> tuple[int, int]:
    """Check that a sequence is continuous and correctly masked; return its recording and its first frame."""
    recording, frame, mask = sequence
    assert sequence.shape == (3, frames)
    num_frames = int(mask.sum())
    assert num_frames > 0
    assert num_frames % step == 0
    assert torch.equal(mask, (torch.arange(frames) < num_frames).long())
    number, start = int(recording[0]) - 1, int(frame[0]) - 1
    assert (recording[:num_frames] == number + 1).all()  # of one recording
    assert torch.equal(frame[:num_frames], torch.arange(start + 1, start + 1 + num_frames))
    assert not sequence[:, num_frames:].any()
    assert num_frames == frames or lengths[number] - start < frames
    return number, start


@given(lengths=LENGTHS, frames=st.integers(1, 12), step=st.integers(1, 4))
@settings(max_examples=60, deadline=None)
def test_evenly_spaced_sequences_do_not_span_recordings(lengths: list[int], frames: int, step: int) -> None:
    if max(lengths) < step or frames < step:
        return
    sampler = SequenceSampler(numbered_frames(lengths), lengths, frames, step)
    places = [check_sequence(each, lengths, sampler.heldout_length, step) for each in sampler.evenly_spaced(10**6)]
    assert len(set(places)) == len(places)  # none twice
    assert {recording for recording, _ in places} == {n for n, length in enumerate(lengths) if length >= step}
    assert len(sampler.evenly_spaced(3)) == min(3, len(places))


@given(lengths=st.lists(st.integers(0, 30), min_size=1, max_size=8), frames=st.integers(1, 50), seed=st.integers(0, 99))
@settings(max_examples=60, deadline=None)
def test_a_drawn_sequence_goes_on_with_the_beginning_of_a_recording(lengths: list[int], frames: int, seed: int) -> None:
    if not any(lengths):
        return
    sampler = SequenceSampler(numbered_frames(lengths), lengths, frames)
    generator = torch.Generator().manual_seed(seed)
    for _ in range(10):
        recording, frame, mask = sampler.draw(generator).tolist()
        assert len(frame) == frames
        assert mask == [1] * frames
        for now in range(1, frames):
            is_end = frame[now - 1] == lengths[recording[now - 1] - 1]
            follows = (recording[now], frame[now]) == (recording[now - 1], frame[now - 1] + 1)
            assert frame[now] == 1 if is_end else follows


def test_frames_of_short_and_long_recordings_are_drawn_equally_often() -> None:
    lengths = [400, 10, 10, 5, 100]
    sampler = SequenceSampler(numbered_frames(lengths), lengths, 10)
    generator, draws = torch.Generator().manual_seed(0), torch.zeros(len(lengths))
    for _ in range(4000):
        recording, _, _ = sampler.draw(generator)
        draws += torch.bincount(recording - 1, minlength=len(lengths))
    share = draws / torch.tensor(lengths)
    torch.testing.assert_close(share / share.mean(), torch.ones(5), atol=0.25, rtol=0)


@given(count=st.integers(1, 20), total=st.integers(1, 200))
def test_spread_indices_are_evenly_spaced(count: int, total: int) -> None:
    indices = spread_indices(count, total)
    assert len(indices) == min(count, total)
    gaps = [after - before for before, after in zip([-1, *indices], [*indices, total], strict=True)]
    assert min(gaps) > 0
    assert max(gaps) <= total // len(indices) + 2
