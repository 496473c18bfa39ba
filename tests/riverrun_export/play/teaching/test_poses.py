"""The file of the poses holds what was taught, and a damaged or foreign one does no harm."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.errors import RiverrunError
from riverrun_export.play.teaching import Pair, Poses, fingerprint, load, poses_path, save

NUMBERS = st.floats(-1e6, 1e6)
READINGS = st.dictionaries(
    st.sampled_from(["orientation", "touch", "acceleration"]), st.lists(NUMBERS | st.none(), min_size=3, max_size=3)
)
NAMES = st.text(min_size=1, max_size=20)


@st.composite
def all_poses(draw: st.DrawFn) -> Poses:
    size = draw(st.integers(1, 8))
    names = draw(st.lists(NAMES, unique=True, max_size=5))
    pairs = [
        Pair(
            name,
            draw(READINGS),
            draw(st.lists(NUMBERS, min_size=size, max_size=size)),
        )
        for name in names
    ]
    return Poses(draw(st.sampled_from(["latents", "noise"])), size, "abc", tuple(pairs))


@settings(max_examples=25, deadline=None)
@given(all_poses())
def test_what_is_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, poses: Poses) -> None:
    path = tmp_path_factory.mktemp("poses") / "strings.poses.json"
    save(path, poses)
    assert load(path) == poses
    assert list(path.parent.iterdir()) == [path]


POSES = Poses("latents", 2, "abc", (Pair("a", {"touch": [0.1, 0.2, 1.0]}, [1.0, 2.0]),))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda text: text[:-20], "delimiter|Expecting|Unterminated"),
        (lambda text: text.replace('"riverrun-poses": 1', '"riverrun-poses": 2'), "version 2"),
        (lambda text: text.replace("2.0", "NaN"), "no number"),
        (lambda text: text.replace("2.0", '"2"'), "number"),
        (lambda text: text.replace('"values"', '"value"'), "'values' is missing"),
        (lambda text: text.replace('"size": 2', '"size": 3'), "has 2 latents, not 3"),
        (lambda text: text.replace('"latents"', '"sounds"'), "neither latents nor noise"),
        (lambda text: "[]", "no file of poses"),
        (lambda text: json.dumps({"riverrun-poses": 1, "pairs": 3}), "missing|int"),
        (lambda text: "[" * 100_000, "recursion|file of poses|Expecting"),
    ],
)
def test_a_damaged_file_is_refused_in_one_line(tmp_path: Path, change: object, reason: str) -> None:
    path = tmp_path / "strings.poses.json"
    save(path, POSES)
    changed = change(path.read_text())  # type: ignore[operator]
    assert changed != path.read_text()
    path.write_text(changed)
    with pytest.raises(RiverrunError, match=reason) as caught:
        load(path)
    assert "\n" not in str(caught.value)
    assert str(path) in str(caught.value)


def test_binary_and_missing_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "strings.poses.json"
    path.write_bytes(bytes(range(256)))
    with pytest.raises(RiverrunError):
        load(path)
    with pytest.raises(RiverrunError, match="can't be read"):
        load(tmp_path / "no.poses.json")


def test_a_write_that_fails_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "strings.poses.json"
    save(path, POSES)
    before = path.read_text()
    broken = Poses("latents", 1, "abc", (Pair("a", {}, [float("nan")]),))
    with pytest.raises(ValueError, match="JSON"):
        save(path, broken)
    assert path.read_text() == before
    assert list(tmp_path.iterdir()) == [path]


def test_the_fingerprint_of_a_foreign_file_is_that_of_its_content(tmp_path: Path) -> None:
    first, second = tmp_path / "one.ts", tmp_path / "two.ts"
    first.write_bytes(b"PK one")
    second.write_bytes(b"PK two")
    assert fingerprint(first) == fingerprint(first) != fingerprint(second)
    assert poses_path(first) == tmp_path / "one.poses.json"
