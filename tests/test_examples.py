"""The examples in docstrings run, in a folder with a corpus, a run, an instrument and a sound."""

import doctest
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from micro import RATE, tone

import riverrun
import riverrun_export
from riverrun import audio

OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

ENTRIES = [
    "riverrun.audio.descriptors",
    "riverrun.audio.files",
    "riverrun.audio.writing",
    "riverrun.experiments",
    "riverrun.metrics",
    "riverrun.models.autoencoder",
    "riverrun.models.pqmf",
    "riverrun.models.prior",
    "riverrun.runs.folder",
    "riverrun_export.build",
    "riverrun_export.check",
]
"""Modules that have to have an example."""


def modules() -> Iterator[ModuleType]:
    """Yield every module of both packages."""
    for package in (riverrun, riverrun_export):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                yield importlib.import_module(module.name)


FINDER = doctest.DocTestFinder(exclude_empty=True)
EXAMPLES = {test.name: test for module in modules() for test in FINDER.find(module) if test.examples}
"""The docstrings of both packages that hold an example, by name."""


@pytest.mark.usefixtures("checked_here")
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_runs(
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    corpus_folder: Path,
    trained: Path,
    instrument_ts: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for link, target in (("corpus", corpus_folder), ("run", trained), ("tones.ts", instrument_ts)):
        (tmp_path / link).symlink_to(target)
    audio.write(tmp_path / "sound.wav", tone(2.0, 220), RATE)
    monkeypatch.chdir(tmp_path)
    result = doctest.DocTestRunner(optionflags=OPTIONS).run(EXAMPLES[name], clear_globs=False)
    assert result.failed == 0, capsys.readouterr().out


def test_every_name_that_a_module_exports_exists() -> None:
    for module in modules():
        missing = [name for name in getattr(module, "__all__", ()) if not hasattr(module, name)]
        assert missing == [], module.__name__


def test_the_public_entries_have_examples() -> None:
    assert [name for name in ENTRIES if not any(each.startswith(name) for each in EXAMPLES)] == []
