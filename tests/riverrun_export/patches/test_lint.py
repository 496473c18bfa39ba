"""Lint finds no faults in the patches, and finds each fault that is planted."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from patch_cases import CLIP_DESCRIPTORS, CONTRACT, SHAPES, contract, lint_faults, patches, pd_pages
from py2max.maxref import get_object_info
from py2max.utils import parse_attr_args
from sample_patches import DRUMS, STRINGS

from riverrun_export import contract as contracts
from riverrun_export.contract import Contract
from riverrun_export.patches import build, lint
from riverrun_export.patches.lint import pd_layout, pd_reader


@pytest.mark.parametrize(("channels", "latents"), SHAPES)
def test_lint_finds_nothing(channels: int, latents: int) -> None:
    table = contract(channels, latents)
    for name, text in patches(channels, latents).items():
        assert lint_faults(name, text, table, "strings.ts") == []


@pytest.mark.parametrize(("table", "ts"), [(STRINGS, "strings.ts"), (DRUMS, "drums.ts")])
def test_lint_finds_nothing_in_sample_patches(table: Contract, ts: str) -> None:
    for name, text in build(table, ts).items():
        assert lint_faults(name, text, table, ts) == []


SMALL = r"""#N canvas 60 60 500 400 12;
#X obj 10 10 hsl 100 18 -1 1 0 1 empty \$0-temperature empty -2 -8 0 12 #ffffff #303030 #303030 0 1;
#X floatatom 130 10 7 0 0 0 - - \$0-shown 12;
#N canvas 0 0 300 200 smooth 0;
#X obj 10 10 inlet;
#X msg 10 40 \$1 20;
#X obj 10 70 line~;
#X obj 10 100 outlet~;
#X connect 0 0 1 0;
#X connect 1 0 2 0;
#X connect 2 0 3 0;
#X restore 10 50 pd smooth;
#X obj 10 90 nn~ strings.ts generate 1024;
#X obj 300 10 adc~ 1 2;
#X obj 10 130 dac~ 1 2;
#X msg 300 50 set seed 7;
#X obj 300 80 s \$0-model;
#X obj 300 120 r \$0-model;
#X obj 300 150 vu 15 60 empty empty -2 -8 0 12 #ffffff #303030 0 0;
#X obj 400 10 cnv 8 80 20 empty \$0-warning empty 4 10 0 12 #ffffff #303030 0;
#X obj 400 50 loadbang;
#X obj 400 80 s \$0-warning;
#X connect 0 0 1 0;
#X connect 0 0 2 0;
#X connect 2 0 3 0;
#X connect 4 0 3 1;
#X connect 4 1 3 2;
#X connect 3 0 5 0;
#X connect 3 1 5 1;
#X connect 6 0 7 0;
#X connect 8 0 3 0;
#X connect 3 0 9 0;
#X connect 11 0 6 0;
#X connect 11 0 12 0;
"""
"""A patch with one box for each rule."""


def test_lint_finds_nothing_in_a_small_patch() -> None:
    assert lint.pd(SMALL, CONTRACT, "strings.ts") == []


@pytest.mark.parametrize(
    ("old", "new", "sign"),
    [
        ("nn~ strings.ts generate", "nn~ strings.ts dream", "no method 'dream'"),
        ("nn~ strings.ts", "nn~ strongs.ts", "the patch is for strings.ts"),
        ("#X connect 4 1 3 2;\n", "", "generate 1024: inlet 2 is missing"),
        ("#X connect 3 1 5 1;\n", "#X connect 3 9 5 1;\n", "generate 1024: outlet 9 is missing"),
        ("#X connect 3 1 5 1;\n", "#X connect 3 1 99 1;\n", "to box 99"),
        ("#X obj 300 10 adc~", "#X obj 60 20 adc~", "overlaps"),
        ("set seed 7", "set sead 7", "no attribute 'sead'"),
        ("set seed 7", "set seed 7 8", "an attribute takes one value"),
        ("set seed 7", "sett seed 7", "nn~ has no message 'sett'"),
        ("set seed 7", r"set seed \$0", "$0 is 0 in a message"),
        ("#X connect 0 0 1 0;\n#X connect 0 0 2 0;\n", "", "a control without a cord"),
        ("#X connect 0 0 2 0;\n", "", "pd smooth: inlet 0 has no cord"),
        ("#X connect 2 0 3 0;\n#X connect 4 0", "#X connect 4 0", "pd smooth: outlet 0 has no cord"),
        ("#X connect 0 0 1 0;\n#X connect 1 0 2 0;\n", "", "nothing is connected to inlet 0 inside"),
        ("#X connect 0 0 2 0;\n", "#X connect 0 0 2 1;\n", "a cord at inlet 1 of pd smooth"),
        ("#X obj 10 100 outlet~;", "#X obj 10 100 outlet~;\n#X obj 5 130 outlet~;", "not in the order of their places"),
        ("#X connect 3 0 9 0;\n", "", "a display without input"),
        ("#X connect 0 0 1 0;\n#X connect 0 0 2 0;\n#X", "#X connect 0 0 2 0;\n#X", "a display without input"),
        ("loadbang;", "t b b;", "an outlet without a cord"),
        (r"r \$0-model", r"r \$0-models", r"\$0-models: received but not sent"),
        (r"r \$0-model", r"r \$0-models", r"\$0-model: sent but not received"),
        (r"s \$0-warning", r"s \$0-warming", r"\$0-warning: received but not sent"),
        (r"s \$0-model", r"s \$0-shown", r"\$0-shown: sent but not received"),
        ("60 60 500 400", "60 60 1300 400", "the window is 1300 by 400"),
        ("60 60 500 400", "60 60 500 700", "the window is 500 by 700"),
        ("#303030 0 1;", "#303030 250 1;", "is between two pixels"),
        ("#X obj 400 50 loadbang", "#X obj 5 30 loadbang", "a cord crosses it"),
    ],
)
def test_lint_finds_faults_planted_in_pd(old: str, new: str, sign: str) -> None:
    assert old in SMALL
    faults = lint.pd(SMALL.replace(old, new, 1), CONTRACT, "strings.ts")
    assert any(sign in line for line in faults), faults


PANEL = r"""#N canvas 10 10 500 400 12;
#N canvas 0 50 300 200 panel 0;
#X obj 8 8 tgl 40 0 empty \$0-on empty -2 -8 0 12 #ffffff #3a6ea5 #303030 0 1;
#X obj 60 8 cnv 8 100 18 empty \$0-note empty 4 9 0 12 #ffffff #303030 0;
#X msg 400 50 label a\ word;
#X obj 400 80 s \$0-note;
#X obj 400 20 loadbang;
#X obj 8 150 print;
#X connect 0 0 5 0;
#X connect 2 0 3 0;
#X connect 4 0 2 0;
#X coords 0 -1 1 1 200 60 2 0 0;
#X restore 100 100 pd panel;
"""
"""A patch that shows the panel of a subpatch."""


def test_lint_finds_nothing_in_a_panel() -> None:
    assert lint.pd(PANEL, CONTRACT) == []


@pytest.mark.parametrize(
    ("old", "new", "sign"),
    [
        ("#X restore 100 100", "#X restore 470 100", "not in the window's first view"),
        ("#X restore 100 100", "#X restore 100 600", "not in the window's first view"),
        ("coords 0 -1 1 1 200 60", "coords 0 -1 1 1 200 40", "not all of it is inside"),
        ("coords 0 -1 1 1 200 60", "coords 0 -1 1 1 140 60", "not all of it is inside"),
        ("label a\\ word", "label fifteen\\ letters", "longer than its bar"),
    ],
)
def test_lint_finds_faults_planted_in_a_panel(old: str, new: str, sign: str) -> None:
    assert old in PANEL
    faults = lint.pd(PANEL.replace(old, new, 1), CONTRACT)
    assert any(sign in line for line in faults), faults


@pytest.mark.parametrize(("channels", "latents"), [(1, 1), (2, 13), (2, 33), (2, 64), (8, 64)])
def test_each_pd_window_fits_a_small_laptop_and_shows_no_cords(channels: int, latents: int) -> None:
    drums = contracts.clip_instrument(
        contracts.InstrumentSpec(channels, latents, 512, 48000, 112, [0] * latents, True, CLIP_DESCRIPTORS), 48000, 96
    )
    strings = contracts.instrument(
        contracts.InstrumentSpec(channels, latents, 1024, 48000, 496, [0.01] * latents, True, CLIP_DESCRIPTORS)
    )
    for table in (drums, strings):
        for text in pd_pages(table):
            canvases = pd_reader.read(text)
            assert pd_layout.faults(canvases) == []
            assert canvases[-1].cords == []
            panels = {box.words[-1]: box.rect for box in canvases[-2].boxes if box.inside and box.inside.shown}
            assert {"host", "output"} <= panels.keys()
            assert all(rect[1] < 80 for place, rect in panels.items() if place in ("host", "output"))


def test_load_is_shown_in_whole_percent() -> None:
    for name, text in patches().items():
        if name.endswith(".pd"):
            host = next(canvas for canvas in pd_reader.read(text) if canvas.name == "host")
            shown = next(i for i, box in enumerate(host.boxes) if box.words[-2:] == [r"\$0-load", "12"])
            (percent,) = (host.boxes[source] for source, _, target, _ in host.cords if target == shown)
            assert percent.words == ["i"]


Patcher = dict
Box = dict


def boxes(patcher: Patcher) -> list[Box]:
    return [box["box"] for box in patcher["boxes"]]


def box(patcher: Patcher, text: str) -> Box:
    """Return the first box whose text, or class, begins with `text`."""
    return next(each for each in boxes(patcher) if each.get("text", each["maxclass"]).startswith(text))


def control(patcher: Patcher, name: str) -> Box:
    return next(each for each in boxes(patcher) if each.get("varname") == name)


def driver(patcher: Patcher, name: str) -> Patcher:
    return box(patcher, f"p {name}")["patcher"]


def cut(patcher: Patcher, source: Box) -> None:
    """Remove the cords from a box."""
    patcher["lines"] = [line for line in patcher["lines"] if line["patchline"]["source"][0] != source["id"]]


def cut_to(patcher: Patcher, target: Box) -> None:
    """Remove the cords to a box."""
    patcher["lines"] = [line for line in patcher["lines"] if line["patchline"]["destination"][0] != target["id"]]


def cord(patcher: Patcher, source: Box, target: Box, inlet: int = 0) -> None:
    line = {"source": [source["id"], 0], "destination": [target["id"], inlet]}
    patcher["lines"].append({"patchline": line})


def set_text(patcher: Patcher, old: str, new: str) -> None:
    box(patcher, old)["text"] = new


def add(patcher: Patcher, text: str) -> Box:
    new = {"id": "obj-new", "maxclass": "newobj", "text": text, "numinlets": 1, "numoutlets": 1}
    new |= {"outlettype": [""], "patching_rect": [0, 0, 1, 1]}
    patcher["boxes"].append({"box": new})
    return new


def parameter(patcher: Patcher, name: str) -> dict:
    return control(patcher, name)["saved_attribute_attributes"]["valueof"]


def one_outlet_less(patcher: Patcher) -> None:
    model = box(patcher, "nn~")
    patcher["lines"] = [line for line in patcher["lines"] if line["patchline"]["source"] != [model["id"], 1]]


def one_box_less(patcher: Patcher) -> None:
    patcher["boxes"].remove({"box": box(patcher, "nn~")})


def ports_swapped(patcher: Patcher) -> None:
    one, two = [each for each in boxes(driver(patcher, "output")) if each["maxclass"] == "inlet"][:2]
    one["patching_rect"], two["patching_rect"] = two["patching_rect"], one["patching_rect"]


def signal_for_a_control(patcher: Patcher) -> None:
    inside = [each for each in boxes(driver(patcher, "output")) if each["maxclass"] == "inlet"]
    number = next(i for i, each in enumerate(inside) if each["comment"] == "record")
    cord(patcher, box(patcher, "nn~"), box(patcher, "p output"), number)


def bang_for_a_signal(patcher: Patcher) -> None:
    inside = driver(patcher, "output")
    cord(inside, add(inside, "loadbang"), box(inside, "abs~"))


def bang_for_a_value(patcher: Patcher) -> None:
    inside = driver(patcher, "output")
    cord(inside, box(inside, "t b s"), box(inside, "open $1"))


def list_for_a_signal(patcher: Patcher) -> None:
    inside = driver(patcher, "output")
    cord(inside, box(inside, "$1 50"), box(inside, "bitsafe~"))


RULES: dict[str, Callable[[Patcher], object]] = {
    "1 out": lambda p: box(p, "nn~").update(numoutlets=1),
    "no method 'dream'": lambda p: set_text(p, "nn~", "nn~ strings.ts dream 1024"),
    "the patch is for strings.ts": lambda p: set_text(p, "nn~", "nn~ strongs.ts generate 1024"),
    "outlet 1 is missing": one_outlet_less,
    "E-ORPHAN-LINE": one_box_less,
    "W-PORT-ORDER": ports_swapped,
    "E-BAD-CONNECTION": bang_for_a_signal,
    "'nosuch~' is not in the Max reference": lambda p: set_text(driver(p, "output"), "dac~", "nosuch~ 1 2"),
    "no attribute 'sead'": lambda p: set_text(driver(p, "steer"), "set seed", "set sead $1"),
    "an attribute takes one value": lambda p: set_text(driver(p, "steer"), "set seed", "set seed $1 $2"),
    "nn~ has no message 'buffersize'": lambda p: set_text(driver(p, "steer"), "set seed", "buffersize 1024"),
    "unknown attribute 'orientaton'": lambda p: control(p, "level").update(orientaton=1),
    "there is no file snapshots.json": lambda p: set_text(driver(p, "steer"), "set seed", "read snapshots.json"),
    "a control without a cord": lambda p: cut(p, control(p, "level")),
    "inlet 0 has no cord": lambda p: cut_to(p, box(p, "p output")),
    "outlet 0 has no cord": lambda p: cut(p, box(p, "p steer")),
    "nothing is connected to inlet 0 inside": lambda p: cut(driver(p, "output"), box(driver(p, "output"), "inlet")),
    "nothing is connected to outlet 0 inside": lambda p: cut_to(driver(p, "steer"), box(driver(p, "steer"), "outlet")),
    "numinlets is 1, but there are": lambda p: box(p, "p output").update(numinlets=1),
    "a display without input": lambda p: cut_to(p, box(p, "live.meter~")),
    "a box without a cord": lambda p: add(driver(p, "host"), "timer"),
    "a signal for": signal_for_a_control,
    "a list for inlet 0": list_for_a_signal,
    "has no message 'begin'": lambda p: set_text(driver(p, "output"), "open $1", "begin $1"),
    "a bang for": bang_for_a_value,
    "an outlet without a cord": lambda p: cut(driver(p, "output"), box(driver(p, "output"), "t b s")),
    "a comma or semicolon": lambda p: set_text(driver(p, "output"), "expr", "expr pow(10, $f1 / 20)"),
    "a dollar sign has no meaning": lambda p: set_text(driver(p, "output"), "abs~", "max~ $1"),
    "as its argument has no decimal point": lambda p: set_text(driver(p, "output"), "expr", "* 1000"),
    "as no argument has a decimal point": lambda p: add(driver(p, "output"), "pack 0 30"),
    "unknown attribute 'rump'": lambda p: set_text(driver(p, "output"), "abs~", "matrix~ 1 1 @rump 30"),
    "another box is called 'level'": lambda p: control(p, "on").update(varname="level"),
    "the initial value 3 is outside": lambda p: parameter(p, "level").update(parameter_initial=[3]),
    "a parameter of type int": lambda p: parameter(p, "seed").update(parameter_type=1),
    "overlaps": lambda p: control(p, "level").update(presentation_rect=control(p, "on")["presentation_rect"]),
    "outside a laptop's screen": lambda p: control(p, "on").update(presentation_rect=[1270, 400, 40, 40]),
    "on no panel": lambda p: control(p, "on").update(presentation_rect=[900, 600, 40, 40]),
    "a word is wider": lambda p: set_text(p, "host", "hostenbergenfelden"),
    "2 lines are higher": lambda p: set_text(p, "host", "the host computer"),
}


@pytest.mark.parametrize("sign", RULES)
def test_lint_finds_faults_planted_in_max(sign: str) -> None:
    patch = json.loads(patches()["strings-play.maxpat"])
    RULES[sign](patch["patcher"])
    faults = lint.maxpat(json.dumps(patch), CONTRACT, "strings.ts")
    assert any(sign in line for line in faults), faults


@pytest.mark.parametrize(
    ("change", "sign"),
    [
        ({"parameter_enum": ["a test", "a very long name of a sound card"]}, "an option is wider"),
        ({"parameter_enum": list("abcdefghijkl")}, "its options are lower"),
    ],
)
def test_lint_finds_options_that_do_not_fit(change: dict, sign: str) -> None:
    patch = json.loads(patches()["strings-latents.maxpat"])
    tab = box(patch["patcher"], "live.tab")
    tab["saved_attribute_attributes"]["valueof"] |= change
    tab["num_lines_presentation"] = len(change["parameter_enum"])
    faults = lint.maxpat(json.dumps(patch), CONTRACT, "strings.ts")
    assert any(sign in line for line in faults), faults


MANY = re.compile(r"(v?expr|if|(un)?pack|pak|sel(ect)?|route|t(rigger)?|dac~|adc~|biquad~|sprintf|prepend)")
"""Objects of Max that take any number of arguments, or, like biquad~, one per coefficient."""


def objects(patcher: Patcher) -> set[str]:
    """Return the texts of all objects in a patch, at any depth."""
    inner = [objects(each["patcher"]) for each in boxes(patcher) if "patcher" in each]
    return {each["text"] for each in boxes(patcher) if each["maxclass"] == "newobj"}.union(*inner)


def test_max_has_every_object_and_its_arguments() -> None:
    texts = {
        text
        for files in (build(DRUMS, "drums.ts"), *(patches(*shape) for shape in SHAPES))
        for name, patch in files.items()
        if name.endswith(".maxpat")
        for text in objects(json.loads(patch)["patcher"])
    }
    assert len(texts) > 30
    for name, *words in map(str.split, texts):
        if name in ("nn~", "p"):
            continue
        info = get_object_info(name)
        assert info, name

        arguments, _ = parse_attr_args(words)
        assert MANY.fullmatch(name) or len(arguments) <= len(info["objargs"]), (name, arguments)
