"""Snapshots last from one start to the next, and a damaged or foreign file of them does no harm."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from play_stage import stage

from riverrun_export.play.snapshots import Morph, Snapshots

FILE = "frames.snapshots.json"


def test_what_is_stored_is_there_at_the_next_start_with_its_morph(frames_ts: Path, tmp_path: Path) -> None:
    path = tmp_path / FILE
    with stage(frames_ts) as played:
        engine, snapshots = played.engine, Snapshots(played.engine, path)
        assert not path.exists()
        engine.source = "noise"
        engine.set({"temperature": 1.5})
        snapshots.store(3, "low")
        engine.source = "latents"
        engine.set({"temperature": 2.5})
        engine.set_numbers("latents", {1: 2.0})
        engine.set_numbers("noise", {2: -1.0})
        snapshots.store(0)
        snapshots.morph(3, 0, 0.25)
        snapshots.keep()
    assert list(tmp_path.iterdir()) == [path]
    with stage(frames_ts) as played:
        engine, again = played.engine, Snapshots(played.engine, path)
        assert again.note == ""
        assert again.slots == snapshots.slots
        assert again.listed() == [{"slot": 0, "name": "1"}, {"slot": 3, "name": "low"}]
        assert again.place() == {"from": 3, "to": 0, "position": 0.25}
        assert engine.values()["temperature"] == 1.0  # nothing is set by itself
        assert again.current() is None
        again.recall(0)
        assert again.current() == 0
        assert (engine.source, engine.values()["temperature"]) == ("latents", 2.5)
        assert (engine.numbers("latents"), engine.numbers("noise")) == ([0, 2, 0], [0, 0, -1])
        again.delete(0)
        assert again.morphed is None
        assert Snapshots(engine, path).listed() == [{"slot": 3, "name": "low"}]


@pytest.fixture(scope="module")
def engine(frames_ts: Path):  # type: ignore[no-untyped-def]
    with stage(frames_ts) as played:
        yield played.engine


NUMBERS = st.floats(-1e30, 1e30)
MOVES = st.one_of(
    st.tuples(st.just("set"), st.sampled_from(["temperature", "loudness", "temperature offset"]), NUMBERS),
    st.tuples(st.just("latents"), st.integers(0, 2), NUMBERS),
    st.tuples(st.just("store"), st.integers(0, 63), st.text(max_size=64).filter(str.isprintable)),
    st.tuples(st.just("delete"), st.integers(0, 63), st.none()),
    st.tuples(st.just("morph"), st.tuples(st.integers(0, 63), st.integers(0, 63)), st.floats(-1, 2)),
)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(MOVES, max_size=20))
def test_any_snapshots_are_read_as_they_were_written(engine, tmp_path_factory, moves) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path_factory.mktemp("kept") / FILE
    snapshots = Snapshots(engine, path)
    for move, where, value in moves:
        if move == "set":
            engine.set({where: value})
        elif move == "latents":
            engine.set_numbers("latents", {where: value})
        elif move == "store":
            snapshots.store(where, value)
        elif move == "delete":
            snapshots.delete(where)
        elif snapshots.slots.keys() >= set(where):
            snapshots.morph(*where, value)
    snapshots.keep()
    again = Snapshots(engine, path)
    assert (again.slots, again.morphed, again.note) == (snapshots.slots, snapshots.morphed, "")
    assert again.morphed is None or 0 <= again.morphed.position <= 1


DAMAGES: list[tuple[Callable[[str], str], str]] = [
    (lambda text: text[:-20], "delimiter|Expecting|Unterminated"),
    (lambda text: text.replace('"riverrun-snapshots": 1', '"riverrun-snapshots": 2'), "version 2"),
    (lambda text: text.replace("riverrun-snapshots", "riverrun-poses"), "no file of snapshots"),
    (lambda text: text.replace('"temperature": 1.0', '"temperature": NaN'), "'temperature' is not finite"),
    (lambda text: text.replace('"temperature": 1.0', '"temperature": "hot"'), "'temperature' is not a number"),
    (lambda text: text.replace('"slot": 1', '"slot": 64'), "'slot' is not a whole number"),
    (lambda text: text.replace('"slot": 1', '"slot": 0'), "in one slot"),
    (lambda text: text.replace('"name"', '"title"', 1), "'name' is missing"),
    (lambda text: text.replace('"start": 0', '"start": 5'), "there aren't"),
    (lambda text: text.replace('"start": 0', '"start": []'), "unhashable"),
    (lambda text: json.dumps({"riverrun-snapshots": 1, "slots": 3, "morph": None}), "int"),
    (lambda text: "[" * 100_000, "recursion|file of snapshots|Expecting"),
    # of other instruments
    (lambda text: text.replace('"temperature"', '"colour"'), "other controls"),
    (lambda text: text.replace('"source": "prior"', '"source": "clip"'), "other controls"),
    (lambda text: text.replace('"noise": []', '"noise": [0]').replace("0.0\n   ]", "0.0,\n1]"), "other controls"),
]


@pytest.mark.parametrize(("change", "reason"), DAMAGES)
def test_a_damaged_or_foreign_file_is_told_in_one_line_and_kept(
    frames_ts: Path, tmp_path: Path, change: Callable[[str], str], reason: str
) -> None:
    path = tmp_path / FILE
    with stage(frames_ts) as played:
        snapshots = Snapshots(played.engine, path)
        snapshots.store(0)
        snapshots.store(1)
        snapshots.morph(0, 1, 0.5)
        snapshots.keep()
        changed = change(path.read_text("utf-8"))
        assert changed != path.read_text("utf-8")
        path.write_text(changed, "utf-8")
        foreign = Snapshots(played.engine, path)
        assert (foreign.slots, foreign.morphed) == ({}, None)
        assert re.search(reason, foreign.note)
        assert "\n" not in foreign.note
        assert str(path) in foreign.note
        assert path.read_text("utf-8") == changed
        foreign.store(2)
        assert foreign.note == ""
        assert (tmp_path / "frames-old.snapshots.json").read_text("utf-8") == changed
        assert Snapshots(played.engine, path).slots == foreign.slots


def test_a_file_that_cannot_be_written_is_told_and_the_snapshots_stay(frames_ts: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with stage(frames_ts) as played:
        snapshots = Snapshots(played.engine, tmp_path / "file" / FILE)
        snapshots.store(0, "one")
        assert snapshots.note.startswith(f"{FILE} can't be written: ")
        assert "\n" not in snapshots.note
        snapshots.store(1)
        snapshots.morph(0, 1, 1.0)
        assert snapshots.morphed == Morph(0, 1, 1.0)
        snapshots.recall(0)
