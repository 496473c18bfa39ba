"""The order of the rooms: data goes one way, no imports form a circle, and playing needs nothing of learning."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import riverrun
import riverrun_export

FOLDERS = {"riverrun": Path(riverrun.__file__).parent, "riverrun_export": Path(riverrun_export.__file__).parent}

ORDER = {
    "riverrun": ["errors", "files", "audio", "corpus", "models", "metrics", "runs", "training", "experiments", "cli"],
    "riverrun_export": [
        "failures", "contract", "streaming", "host", "instrument", "targets", "sandbox", "check", "bench", "patches",
        "verify", "build", "meter", "player", "subject", "motion", "play",
    ],
}  # fmt: skip

WITHOUT_LEARNING = ["failures", "contract", "host", "targets", "check", "bench"]
"""Rooms of `riverrun_export` that load in a process that can't import `riverrun`."""


def modules() -> dict[str, Path]:
    """Every module of both packages, by its dotted name."""
    found = {}
    for package, folder in FOLDERS.items():
        for path in folder.rglob("*.py"):
            parts = path.relative_to(folder).with_suffix("").parts
            found[".".join([package, *parts]).removesuffix(".__init__")] = path
    return found


MODULES = modules()


def imported(name: str) -> Iterator[str]:
    """The modules that one imports, those under TYPE_CHECKING and within functions too."""
    for node in ast.walk(ast.parse(MODULES[name].read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in MODULES else node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def room(name: str) -> tuple[str, str]:
    """The package of a module and its room, "" for the package itself."""
    return name.split(".")[0], [*name.split("."), ""][1]


@pytest.mark.parametrize("package", FOLDERS)
def test_each_room_imports_only_from_rooms_above_it(package: str) -> None:
    order = ORDER[package]
    for name in MODULES:
        owner, own = room(name)
        if owner != package or own in ("", "__main__"):
            continue
        for other, theirs in map(room, imported(name)):
            if other == package and theirs:
                assert order.index(theirs) <= order.index(own), f"{name} imports {theirs}"


@pytest.mark.parametrize("package", FOLDERS)
def test_every_room_has_its_place(package: str) -> None:
    assert {room(name)[1] for name in MODULES if room(name)[0] == package} - {"", "__main__"} == set(ORDER[package])


def test_no_imports_form_a_circle() -> None:
    graph = {name: {other for other in imported(name) if other in MODULES and other != name} for name in MODULES}
    TopologicalSorter(graph).prepare()  # CycleError names the modules of a circle


def test_learning_never_imports_playing() -> None:
    for name in MODULES:
        if room(name)[0] == "riverrun" and room(name)[1] != "cli":
            assert all(room(other)[0] != "riverrun_export" for other in imported(name)), name


def test_only_training_knows_of_lightning() -> None:
    for name in MODULES:
        assert room(name)[1] == "training" or all(room(other)[0] != "lightning" for other in imported(name)), name


def test_what_a_process_of_its_own_loads_needs_nothing_of_learning() -> None:
    inside = [name for name in MODULES if room(name) in [("riverrun_export", each) for each in WITHOUT_LEARNING]]
    inside += [f"riverrun_export.sandbox.{each}" for each in ("process", "child", "messages", "remote_child")]
    inside.remove("riverrun_export.check.remote")
    for name in inside:
        assert all(room(other)[0] != "riverrun" for other in imported(name)), name
