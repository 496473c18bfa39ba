"""The pictures of Max patches contain all of their boxes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from max_picture import Picture, main, patching, presentation
from patch_cases import patches


@pytest.mark.parametrize("draw", [presentation, patching])
@pytest.mark.parametrize("latents", [8, 64])
def test_nothing_is_drawn_outside(latents: int, draw: Callable[[dict], Picture]) -> None:
    for name, text in patches(2, latents).items():
        if name.endswith(".maxpat"):
            picture = draw(json.loads(text)["patcher"])
            assert len(picture.shapes) > 50
            assert picture.outside() == []


def test_shapes_outside_are_found() -> None:
    patcher = json.loads(patches()["strings-play.maxpat"])["patcher"]
    note = next(box["box"] for box in patcher["boxes"] if box["box"]["maxclass"] == "comment")
    note["presentation_rect"][0] = -20
    assert presentation(patcher).outside()
    note["presentation_rect"] = [8, 8, 40, 20]
    note["text"] = "Muchtoolongforthat" * 16
    assert presentation(patcher).outside()


@pytest.mark.parametrize("view", [[], ["--patching"], ["--inside", "output"]])
def test_a_picture_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, view: list[str]) -> None:
    (tmp_path / "play.maxpat").write_text(patches()["strings-play.maxpat"], encoding="utf-8")
    arguments = ["max_picture", str(tmp_path / "play.maxpat"), str(tmp_path / "play.png"), *view]
    monkeypatch.setattr("sys.argv", arguments)
    main()
    assert (tmp_path / "play.png").read_bytes().startswith(b"\x89PNG")
