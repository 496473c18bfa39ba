"""Any corpus becomes an instrument: whatever it holds and however little it was trained, it exports, checks and plays.

The grid is corpora × steps × steps of the prior × latents shown; the rows below hold every pair of levels of any two of
these. A smaller model than any preset's stands for all of them, once with a latent vector a frame and, on some corpora,
once with one a clip; the preset `tiny` goes through two cells.
"""

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from micro import CLIPS, MICRO, RATE, hit, tone
from rich.console import Console
from torch import Tensor

from riverrun import audio
from riverrun.audio.synth import synthesise
from riverrun.corpus import Corpus, prepare
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import train_autoencoder, train_prior
from riverrun_export.build import Options, export
from riverrun_export.check.playing import Player
from riverrun_export.check.report import Report
from riverrun_export.check.walk import walk
from riverrun_export.host import Host, send


def sine(seconds: float, level: float) -> Tensor:
    """A tone that never changes, `[2, N]`."""
    return level * (6.2831853 * 440 * torch.arange(round(seconds * RATE)) / RATE).sin().repeat(2, 1)


def near_silence(folder: Path) -> None:
    """Noise of a few units of the corpus's 16 bits."""
    noise = torch.randn(2, 4 * RATE, generator=torch.Generator().manual_seed(0))
    audio.write(folder / "quiet.wav", 1e-4 * noise, RATE)


def mixed(folder: Path) -> None:
    sounds = [sine(2, 0.3), tone(2, 220), hit(1.0, 150), hit(0.05, 300), near_noise(1.0)]
    for number, sound in enumerate(sounds):
        audio.write(folder / f"{number}.wav", sound, RATE)


def near_noise(seconds: float) -> Tensor:
    return 0.2 * torch.randn(2, round(seconds * RATE), generator=torch.Generator().manual_seed(1))


SOUNDS: dict[str, Callable[[Path], object]] = {
    "strings": lambda folder: synthesise("strings", folder, 0.2, 0, RATE, lambda done, total: None),
    "drums": lambda folder: synthesise("drums", folder, 0.1, 0, RATE, lambda done, total: None),
    "one tone": lambda folder: audio.write(folder / "tone.wav", sine(6, 0.3), RATE),
    "one hit": lambda folder: audio.write(folder / "hit.wav", hit(0.05, 200), RATE),
    "near silence": near_silence,
    "mixed": mixed,
}
"""What writes the recordings of each corpus into a folder."""

STEPS, PRIOR, SHOWN = (0, 20, 60), (0, 20, 60), (1, 3, None)

ROWS = [
    (name, STEPS[step], PRIOR[(step + turn) % 3], SHOWN[(step + 2 * turn) % 3])
    for turn, name in enumerate(SOUNDS)
    for step in range(3)
]
"""Corpus, steps, steps of the prior, latents shown."""


SMALL = config.merge(
    MICRO,
    {"architecture": {"strides": [8, 8]}, "training": {"adversarial": 0, "epoch": 20}, "prior_training": {"epoch": 20}},
)
"""A frame of 256 samples, so that a check plays few blocks."""


@pytest.fixture(autouse=True)
def untimed(monkeypatch: pytest.MonkeyPatch) -> None:
    """How fast a method plays is of no interest here, and takes a second to find out."""
    monkeypatch.setattr(Player, "_speed", lambda player: None)


@pytest.fixture(scope="module")
def corpora(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Corpus]:
    root, made = tmp_path_factory.mktemp("corpora"), set()

    def corpus(name: str) -> Corpus:
        if name not in made:
            (root / name / "audio").mkdir(parents=True)
            SOUNDS[name](root / name / "audio")
            prepare([root / name / "audio"], root / name / "corpus", RATE, 2, 0.5, 1)
            made.add(name)
        return Corpus.open(root / name / "corpus")

    return corpus


def exports_checks_and_plays(
    corpus: Corpus, settings: dict[str, Any], steps: int, prior: int, shown: int | None, folder: Path
) -> None:
    console, asked = Console(quiet=True), config.merge(settings, {"training": {"steps": steps, "adversarial": 0}})
    run = train_autoencoder(corpus, folder / "run", config.resolve(asked), 0, console=console)
    train_prior(run, corpus, prior, 0, console=console)
    (line, *_) = export(Run.open(folder / "run"), folder / "any.ts", Options(latents=shown))
    assert f"{shown or run.config.architecture.latents} latents" in line
    module = torch.jit.load(str(folder / "any.ts"))
    report = Report("any.ts")
    walk(module, report)
    assert report.ok, [(finding.where, finding.text) for finding in report.findings]
    send(module, "seed", 3)
    host = Host(module, "generate")
    inlets = torch.zeros(1, host.method.in_channels, 64 * (RATE // 64))
    inlets[:, 0, RATE // 4 : RATE // 2] = float(report.methods[0].input_labels[0].count("trigger"))
    played = host.process(inlets)
    assert host.failures == 0
    assert played.isfinite().all()
    assert played.abs().max() <= 1


@pytest.mark.slow
@pytest.mark.parametrize(("name", "steps", "prior", "shown"), ROWS)
def test_any_corpus(
    name: str, steps: int, prior: int, shown: int | None, corpora: Callable[[str], Corpus], tmp_path: Path
) -> None:
    exports_checks_and_plays(corpora(name), SMALL, steps, prior, shown, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "steps", "prior"), [("one hit", 20, 20), ("drums", 0, 20), ("near silence", 20, 0)])
def test_any_corpus_of_clips(
    name: str, steps: int, prior: int, corpora: Callable[[str], Corpus], tmp_path: Path
) -> None:
    exports_checks_and_plays(corpora(name), config.merge(SMALL, CLIPS), steps, prior, None, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "steps"), [("one tone", 2), ("one hit", 0)])
def test_any_corpus_with_a_preset(name: str, steps: int, corpora: Callable[[str], Corpus], tmp_path: Path) -> None:
    exports_checks_and_plays(corpora(name), config.preset("tiny"), steps, 20, None, tmp_path)


def test_the_rows_hold_every_pair_of_levels() -> None:
    levels = (tuple(SOUNDS), STEPS, PRIOR, SHOWN)
    for left, right in itertools.combinations(range(len(levels)), 2):
        assert {(row[left], row[right]) for row in ROWS} == set(itertools.product(levels[left], levels[right]))
