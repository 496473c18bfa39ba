"""The teacher stores poses as messages ask, plays them, and loses nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from riverrun_export.play.protocol import ProtocolError
from riverrun_export.play.teacher import Sound
from riverrun_export.play.teaching import Teaching

SIZES = {"latents": 2, "noise": 2}


def open_(tmp_path: Path, instrument: str = "abc", sizes: dict[str, int] = SIZES) -> Teaching:
    return Teaching(tmp_path / "strings.poses.json", instrument, sizes)


def add(teacher: Teaching, gamma: float, values: Sequence[float], source: str = "latents", **fields: Any) -> None:
    teacher.sensor({"orientation": [0.0, 0.0, gamma]})
    teacher.handle({"action": "add", **fields}, Sound(source, latents=values, noise=values))


def three(teacher: Teaching, source: str = "latents") -> None:
    for gamma, values in ((-60, (-1, 0)), (0, (0, 1)), (60, (1, 0))):
        add(teacher, gamma, values, source)


def play(teacher: Teaching, gamma: float) -> list[float] | None:
    target = teacher.sensor({"orientation": [0.0, 0.0, gamma]})
    if target is None:
        return None
    (values,) = (each for each in (target.latents, target.noise) if each is not None)
    return [values[index] for index in range(2)]


@pytest.mark.parametrize("kind", ["latents", "noise"])
def test_three_poses_play_and_last(tmp_path: Path, kind: str) -> None:
    teacher = open_(tmp_path)
    three(teacher, kind)
    assert play(teacher, 0) is None  # off
    teacher.handle({"action": "enable", "on": True}, Sound("prior", (), ()))
    assert play(teacher, 60) == pytest.approx([1, 0], abs=0.01)
    assert teacher.state()["nearest"] == "pose 3"
    assert teacher.state()["uncertainty"] == 0
    again = open_(tmp_path)
    assert again.state()["kind"] == kind
    assert not again.enabled  # a phone that moves by chance must not play at once
    again.handle({"action": "enable", "on": True}, Sound("prior", (), ()))
    assert play(again, 20) == play(teacher, 20)
    target = again.sensor({"orientation": [0.0, 0.0, 20.0]})
    assert target is not None
    assert (target.noise is None) == (kind == "latents")


def test_poses_are_named_replaced_renamed_and_removed(tmp_path: Path) -> None:
    teacher, silence = open_(tmp_path), Sound("latents", (0, 0), (0, 0))
    three(teacher)
    add(teacher, 30, (5, 5), name=" open hand ")
    names = [pose["name"] for pose in teacher.state()["poses"]]
    assert names == ["pose 1", "pose 2", "pose 3", "open hand"]
    add(teacher, 30, (7, 7), name="open hand")
    assert len(teacher.state()["poses"]) == 4
    teacher.handle({"action": "rename", "name": "open hand", "to": "fist"}, silence)
    teacher.handle({"action": "enable", "on": True}, silence)
    assert play(teacher, 30) == pytest.approx([1, 7], abs=6.01)
    teacher.handle({"action": "remove", "name": "pose 1"}, silence)
    assert teacher.enabled
    assert [pose["name"] for pose in open_(tmp_path).state()["poses"]] == ["pose 2", "pose 3", "fist"]
    teacher.handle({"action": "remove", "name": "pose 2"}, silence)
    assert not teacher.enabled
    assert teacher.state()["needed"] == 1
    teacher.handle({"action": "clear"}, silence)
    assert open_(tmp_path).state()["poses"] == []


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"action": "dance"}, "no action dance"),
        ({"action": "remove", "name": "no such"}, "no such pose"),
        ({"action": "rename", "name": "pose 1", "to": "pose 2"}, "already"),
        ({"action": "rename", "name": "pose 1", "to": " "}, "needs a name"),
        ({"action": "rename", "name": "pose 1"}, "name"),
        ({"action": "add", "name": "x" * 65}, "name"),
        ({"action": "add", "name": ["x"]}, "name"),
    ],
)
def test_what_can_not_be_done_is_refused_and_changes_nothing(tmp_path: Path, fields: dict, reason: str) -> None:
    teacher = open_(tmp_path)
    three(teacher)
    before = teacher.state()
    with pytest.raises(ProtocolError, match=reason):
        teacher.handle(fields, Sound("latents", (0, 0), (0, 0)))
    assert teacher.state() == before == open_(tmp_path).state()


def test_adding_needs_a_sensor_a_sound_and_one_kind(tmp_path: Path) -> None:
    teacher, message = open_(tmp_path), {"action": "add"}
    with pytest.raises(ProtocolError, match="no sensor"):
        teacher.handle(message, Sound("latents", (0, 0), ()))
    teacher.sensor({"orientation": [0.0, 0.0, 0.0]})
    for values in ((), (0.0,), (0.0, float("nan"))):
        with pytest.raises(ProtocolError, match="no latents"):
            teacher.handle(message, Sound("prior", values, ()))
    teacher.handle(message, Sound("prior", (0, 0), ()))
    with pytest.raises(ProtocolError, match="taught with latents"):
        teacher.handle(message, Sound("noise", (0, 0), (0, 0)))
    with pytest.raises(ProtocolError, match="2 more"):
        teacher.handle({"action": "enable", "on": True}, Sound("prior", (), ()))


def test_there_are_fifty_poses_at_most(tmp_path: Path) -> None:
    teacher = open_(tmp_path)
    for number in range(50):
        add(teacher, number - 25, (number, 0))
    with pytest.raises(ProtocolError, match="50"):
        add(teacher, 0, (0, 0))
    add(teacher, 0, (0, 0), name="pose 7")  # replaced


def test_poses_that_are_alike_are_reported(tmp_path: Path) -> None:
    teacher = open_(tmp_path)
    for _ in range(3):
        add(teacher, 10, (0, 1))
    assert "all alike" in teacher.state()["note"]
    with pytest.raises(ProtocolError, match="all alike"):
        teacher.handle({"action": "enable", "on": True}, Sound("prior", (), ()))
    add(teacher, 70, (0, 1))
    assert "pose 1 and pose 2" in teacher.state()["note"]


@pytest.mark.parametrize("fault", ["instrument", "size", "damage"])
def test_a_foreign_or_damaged_file_is_told_and_kept(tmp_path: Path, fault: str) -> None:
    three(open_(tmp_path))
    path = tmp_path / "strings.poses.json"
    if fault == "damage":
        path.write_text(path.read_text()[:100])
    old = path.read_text()
    sizes = {"latents": 3, "noise": 3} if fault == "size" else SIZES
    teacher = open_(tmp_path, "other" if fault == "instrument" else "abc", sizes)
    assert teacher.state()["poses"] == []
    assert str(path) in teacher.state()["note"]
    assert path.read_text() == old
    add(teacher, 0, [0.0] * sizes["latents"])
    assert (tmp_path / "strings-old.poses.json").read_text() == old
    assert len(open_(tmp_path, teacher.instrument, sizes).state()["poses"]) == 1


def test_a_file_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    teacher = Teaching(tmp_path / "no" / "file" / "strings.poses.json", "abc", SIZES)
    (tmp_path / "no").write_text("a file")
    with pytest.raises(ProtocolError, match="can't be written"):
        add(teacher, 0, (0, 0))
    assert teacher.state()["poses"] == []
