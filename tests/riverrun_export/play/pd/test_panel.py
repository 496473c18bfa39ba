"""The controls that are read from a .pd are those that its page was built with."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_patches import DRUMS, STRINGS

from riverrun_export.contract import Contract
from riverrun_export.patches.controls import Control
from riverrun_export.patches.page import PagePart
from riverrun_export.patches.pages import PAGES
from riverrun_export.patches.pd.controls import expand_grid
from riverrun_export.patches.pd.page import PdPage
from riverrun_export.patches.plan import Plan
from riverrun_export.play.pd.panel import osc_port, patch_controls

KINDS = {
    "slider": "float",
    "number": "float",
    "toggle": "switch",
    "button": "button",
    "choice": "choice",
    "buffer": "choice",
}

WORDS = st.sampled_from(["1", "-3", "x", "1e400", "\\$0-a"])


def drawn(contract: Contract, page: str) -> tuple[str, dict[str, Control]]:
    """Return the text of a page for Pd, and its controls by name."""
    made = PAGES[page](Plan("strings.ts", contract))
    assert made is not None
    panels = [item.panel for item in made.items if isinstance(item, PagePart)]
    controls = [each for panel in panels for control in panel.controls for each in expand_grid(control)]
    return PdPage(made).text(), {control.name: control for control in controls if control.kind in KINDS}


@pytest.mark.parametrize(
    ("contract", "page"),
    [(STRINGS, "play"), (STRINGS, "latents"), (STRINGS, "noise"), (STRINGS, "motion"), (DRUMS, "oneshot")],
)
def test_every_control_of_a_page_is_found(contract: Contract, page: str) -> None:
    text, expected = drawn(contract, page)
    found = {control.name: control for control in patch_controls(text)}
    assert set(found) == set(expected)
    for name, control in expected.items():
        assert found[name].kind == KINDS[control.kind], name
        if control.kind in ("slider", "number"):
            assert (found[name].low, found[name].high) == (control.low, control.high), name
        if control.kind == "slider":
            assert found[name].value == pytest.approx(control.value, abs=0.01 * (control.high - control.low)), name
        elif control.kind != "button":
            assert found[name].value == control.value, name
        if control.kind == "choice":
            assert found[name].high == len(control.options) - 1


def test_the_osc_port_is_found() -> None:
    assert osc_port(drawn(STRINGS, "motion")[0]) == 9001
    assert osc_port(drawn(STRINGS, "play")[0]) is None


@settings(max_examples=50)
@given(st.sampled_from(["hsl", "nbx", "tgl", "bng", "hradio"]), st.lists(WORDS, max_size=20))
def test_damaged_objects_are_left_out(kind: str, words: list[str]) -> None:
    for control in patch_controls(f"#X obj 1 2 {kind} {' '.join(words)};\n"):
        assert control.name == "a"
        assert control.low <= control.high
