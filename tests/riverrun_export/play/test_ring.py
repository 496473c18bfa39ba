"""Samples leave a ring in the order in which they came, as often as they came, whatever the sizes are."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from riverrun_export.play import shared
from riverrun_export.play.ring import Ring, Tap
from riverrun_export.play.shared import Shape, Shared

SHAPE = Shape(rate=100, block=8, vector=4, inputs=1, channels=2, controls=3, latents=2, noise=0)


@given(st.integers(1, 12), st.lists(st.tuples(st.sampled_from(["write", "read", "skip"]), st.integers(0, 15))))
def test_a_ring_is_a_queue(capacity: int, moves: list[tuple[str, int]]) -> None:
    ring = Ring(np.zeros(2, np.int64), np.zeros((capacity, 1), np.float32))
    queue: list[float] = []
    number = 0
    for move, count in moves:
        if move == "write":
            samples = np.arange(number, number + count, dtype=np.float32)[:, None]
            written = ring.write(samples)
            assert written == min(count, capacity - len(queue))
            queue += samples[:written, 0].tolist()
            number += count
        elif move == "read":
            assert ring.read(count)[:, 0].tolist() == queue[:count]
            queue = queue[count:]
        else:
            ring.skip(count)
            queue = queue[count:]
        assert (ring.fill, ring.room) == (len(queue), capacity - len(queue))


@given(st.integers(2, 12), st.lists(st.integers(0, 30), max_size=8), st.integers(0, 60))
def test_a_tap_has_the_last_samples(capacity: int, counts: list[int], position: int) -> None:
    tap = Tap(np.zeros(1, np.int64), np.zeros((capacity, 1), np.float32))
    for count in counts:
        tap.write(np.arange(tap.written, tap.written + count, dtype=np.float32)[:, None])
    start, samples = tap.since(position)
    assert start + len(samples) == tap.written == sum(counts)
    assert samples[:, 0].tolist() == list(range(start, tap.written))
    assert start == min(max(position, tap.written - capacity // 2), tap.written)


def test_two_processes_see_the_same_memory() -> None:
    here = Shared.create(SHAPE)
    there = Shared.from_dict(here.to_dict())
    try:
        here["source"] = 2
        here["controls"][1] = 0.5
        here.output.write(np.full((3, 2), 7, np.float32))
        assert there["source"] == 2
        assert there["controls"].tolist() == [0, 0.5, 0]
        assert there.output.read(9).tolist() == [[7, 7]] * 3
        assert here.output.fill == 0
    finally:
        here.delete()
        here.delete()  # twice does no harm


KILLED = f"""
import os, sys
from pathlib import Path
from riverrun_export.play import shared
shared.MEMORY_FOLDER = Path(sys.argv[1])
shared.Shared.create(shared.{SHAPE!r})
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is open")
def test_memory_of_a_killed_process_is_removed_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    subprocess.run([sys.executable, "-c", KILLED, tmp_path], check=False)
    (orphan,) = tmp_path.iterdir()
    monkeypatch.setattr(shared, "MEMORY_FOLDER", tmp_path)
    (tmp_path / "other").write_text("not ours")
    beginning = tmp_path / f"{shared.PREFIX}empty"
    beginning.touch()
    first = Shared.create(SHAPE)
    assert not orphan.exists()
    second = Shared.create(SHAPE)
    assert {*os.listdir(tmp_path)} == {first.path.name, second.path.name, "other", beginning.name}
    first.delete()
    second.delete()
    assert {*os.listdir(tmp_path)} == {"other", beginning.name}
