"""Checks of the presentation view of a Max patch, as far as the file shows it."""

from __future__ import annotations

from collections.abc import Iterator

from py2max.core.common import text_width

from riverrun_export.patches.lint.max_reader import Box, Patch
from riverrun_export.patches.lint.models import overlaps

LAPTOP = (1280, 720)
"""Maximum size of a presentation in pixels."""

FONT, TAB_FONT = 12.0, 10.0
"""Max's font sizes for comments and for live.* boxes."""

HORIZONTAL_PADDING, TOP_PADDING = 6, 3
"""Pixels of a comment around its text: left and right together; above."""


def faults(window: Patch) -> list[str]:
    """Return the faults in the presentation of the main window."""
    shown = [box for box in window.boxes.values() if box.json.get("presentation")]
    grounds = [box.json["presentation_rect"] for box in shown if box.name == "panel"]
    boxes = [box for box in shown if box.name != "panel"]
    problems = overlaps((f"{box} in the presentation", box.json["presentation_rect"]) for box in boxes)
    for box in shown:
        x, y, w, h = box.json["presentation_rect"]
        if x < 0 or y < 0 or x + w > LAPTOP[0] or y + h > LAPTOP[1]:
            problems.append(f"{box}: outside a laptop's screen in the presentation")
        if box.name not in ("comment", "panel") and not any(_contains(ground, (x, y, w, h)) for ground in grounds):
            problems.append(f"{box}: on no panel in the presentation")
        problems += _text(box, w, h)
    return problems


def lines(text: str, width: float, size: float = FONT) -> list[str]:
    """Return the lines of `text` in a comment of `width` pixels, in a font of `size` pixels."""
    done = [""]
    for word in text.split():
        longer = f"{done[-1]} {word}".strip()
        if done[-1] and text_width(longer, size) > width - HORIZONTAL_PADDING:
            done.append(word)
        else:
            done[-1] = longer
    return done


def _text(box: Box, width: float, height: float) -> Iterator[str]:
    """Check for text that is cut off."""
    if box.name == "comment":
        size = box.json.get("fontsize", FONT)
        wrapped = lines(box.text, width, size)
        if max(text_width(line, size) for line in wrapped) > width - HORIZONTAL_PADDING + 1:
            yield f"{box}: a word is wider than its {width:g} pixels"
        if len(wrapped) * size * 1.15 + TOP_PADDING > height + 1:
            yield f"{box}: {len(wrapped)} lines are higher than its {height:g} pixels"
    if box.name == "live.tab":
        names = box.json["saved_attribute_attributes"]["valueof"]["parameter_enum"]
        rows = box.json.get("num_lines_presentation", 1)
        columns = -(-len(names) // rows)
        if max(text_width(name, TAB_FONT) for name in names) + HORIZONTAL_PADDING > width / columns:
            yield f"{box}: an option is wider than its {width / columns:g} pixels"
        if height / rows < TAB_FONT * 1.15:
            yield f"{box}: its options are lower than their text"


def _contains(ground: list[float], rect: tuple[float, float, float, float]) -> bool:
    x, y, w, h = ground
    return x <= rect[0] and y <= rect[1] and rect[0] + rect[2] <= x + w and rect[1] + rect[3] <= y + h
