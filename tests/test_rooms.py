"""The house: data walks one way, and playing needs nothing of learning where a host or a check is concerned."""

import ast
from pathlib import Path

import riverrun
import riverrun_export

ORDER = [
    "errors", "files", "containers", "audio", "synth", "corpus", "prototypes", "pqmf", "nn", "noise", "bottleneck",
    "autoencoder", "latents", "discriminator", "losses", "flow", "descriptors", "prior", "config", "run", "training",
    "cli",
]  # fmt: skip


def imports(folder: Path) -> dict[str, set[tuple[str, str]]]:
    """For each room of a package, what its files import as (package, room)."""
    rooms: dict[str, set[tuple[str, str]]] = {}
    for path in folder.rglob("*.py"):
        room = path.relative_to(folder).parts[0].removesuffix(".py")
        found = rooms.setdefault(room, set())
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = []
            if isinstance(node, ast.ImportFrom) and node.module:
                deep = "." in node.module
                names = [node.module] if deep else [f"{node.module}.{alias.name}" for alias in node.names]
            elif isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            found |= {(name.split(".")[0], [*name.split("."), ""][1]) for name in names}
    return rooms


def test_each_room_imports_only_from_rooms_above_it() -> None:
    for room, found in imports(Path(riverrun.__file__).parent).items():
        if room in ("__init__", "__main__"):
            continue
        for package, other in found:
            if package == "riverrun" and other in ORDER and other != room:
                assert ORDER.index(other) < ORDER.index(room), f"{room} imports {other}"


def test_every_room_has_its_place() -> None:
    rooms = set(imports(Path(riverrun.__file__).parent)) - {"__init__", "__main__", "presets"}
    assert rooms == set(ORDER)


def test_learning_never_imports_playing() -> None:
    for room, found in imports(Path(riverrun.__file__).parent).items():
        assert room == "cli" or all(package != "riverrun_export" for package, _ in found), room


def test_only_training_knows_of_lightning() -> None:
    for room, found in imports(Path(riverrun.__file__).parent).items():
        assert room == "training" or all(package != "lightning" for package, _ in found), room


def test_contract_host_check_and_bench_need_nothing_of_learning() -> None:
    rooms = imports(Path(riverrun_export.__file__).parent)
    for room in (
        "contract",
        "provenance",
        "frontend",
        "host",
        "process",
        "child",
        "messages",
        "remote_child",
        "check",
        "bench",
        "targets",
    ):
        assert all(package != "riverrun" for package, _ in rooms[room]), room
