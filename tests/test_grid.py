"""Any corpus becomes an instrument that exports, passes the check and plays, also after few training steps or none.

The grid is corpora × steps × steps of the prior × latents shown. Its rows contain every pair of levels of any two of
the last three factors (a pairwise design) and every corpus; those of a single sound are in one row without training and
in one with it. A model smaller than any preset's represents all of them: with one latent vector per frame and, on some
corpora, with one per clip. The preset `tiny` is tested in two cells.
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
from riverrun_export import verify
from riverrun_export.build import Options, export
from riverrun_export.check.module import check_module
from riverrun_export.check.playing import MethodChecker
from riverrun_export.check.report import Report
from riverrun_export.host import Host, send


def sine(seconds: float, level: float) -> Tensor:
    """A sine of 440 Hz with constant level, `[2, N]`."""
    return level * (6.2831853 * 440 * torch.arange(round(seconds * RATE)) / RATE).sin().repeat(2, 1)


def near_silence(folder: Path) -> None:
    """Write noise with a level of a few units of the corpus's 16 bits."""
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
"""Functions that write the recordings of a corpus into a folder, by name of the corpus."""

STEPS, PRIOR, SHOWN = (0, 20, 60), (0, 20, 60), (1, 3, None)

NAMES = (
    ("one hit", "near silence", "one tone"),
    ("strings", "one hit", "drums"),
    ("near silence", "one tone", "mixed"),
)
"""Corpora of the rows: a row for each number of steps."""

ROWS = [
    (NAMES[step][turn], STEPS[step], PRIOR[(step + turn) % 3], SHOWN[(step + 2 * turn) % 3])
    for turn in range(3)
    for step in range(3)
]
"""Corpus, steps, steps of the prior, latents shown (None: all)."""


SMALL = config.merge(
    MICRO,
    {
        "architecture": {"strides": [8, 8]},
        "training": {"adversarial": 0, "epoch": 20},
        "prior": {"context": 8},
        "prior_training": {"epoch": 20},
    },
)
"""A model with frames of 256 samples and a short past, so that a check plays few blocks."""


@pytest.fixture(autouse=True)
def shorter_comparison(monkeypatch: pytest.MonkeyPatch, shorter_check: None) -> None:
    """Leave out the measurement of speed and the warm-up; compare half as much, and check less."""
    monkeypatch.setattr(MethodChecker, "_check_speed", lambda checker: None)
    monkeypatch.setattr(verify, "SECONDS", 0.5)
    monkeypatch.setattr(verify, "STEPS", 32)
    monkeypatch.setattr("riverrun_export.instrument.warm_up.CALLS", 0)


@pytest.fixture(scope="module")
def corpora(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Corpus]:
    root, prepared = tmp_path_factory.mktemp("corpora"), set()

    def corpus(name: str) -> Corpus:
        if name not in prepared:
            (root / name / "audio").mkdir(parents=True)
            SOUNDS[name](root / name / "audio")
            prepare([root / name / "audio"], root / name / "corpus", RATE, 2, 0.5, 1)
            prepared.add(name)
        return Corpus.open(root / name / "corpus")

    return corpus


def check_pipeline(
    corpus: Corpus, settings: dict[str, Any], steps: int, prior: int, shown: int | None, folder: Path
) -> None:
    console = Console(quiet=True)
    shorter = config.merge(settings, {"training": {"steps": steps, "adversarial": 0, "spectral": {"steps": steps}}})
    run = train_autoencoder(corpus, folder / "run", config.resolve(shorter), 0, console=console)
    train_prior(run, corpus, prior, 0, console=console)
    (line, *_) = export(Run.open(folder / "run"), folder / "any.ts", Options(latents=shown))
    assert f"{shown or run.config.architecture.latents} latents" in line
    module = torch.jit.load(str(folder / "any.ts"))
    report = Report("any.ts")
    check_module(module, report)
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
    check_pipeline(corpora(name), SMALL, steps, prior, shown, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "steps", "prior"), [("one hit", 20, 20), ("drums", 0, 20), ("near silence", 20, 0)])
def test_any_corpus_of_clips(
    name: str, steps: int, prior: int, corpora: Callable[[str], Corpus], tmp_path: Path
) -> None:
    check_pipeline(corpora(name), config.merge(SMALL, CLIPS), steps, prior, None, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "steps"), [("one tone", 2), ("one hit", 0)])
def test_any_corpus_with_a_preset(name: str, steps: int, corpora: Callable[[str], Corpus], tmp_path: Path) -> None:
    check_pipeline(corpora(name), config.preset("tiny"), steps, 3, None, tmp_path)


def test_the_rows_hold_every_pair_of_levels_and_every_corpus() -> None:
    levels = (STEPS, PRIOR, SHOWN)
    for left, right in itertools.combinations(range(len(levels)), 2):
        assert {(row[1 + left], row[1 + right]) for row in ROWS} == set(itertools.product(levels[left], levels[right]))
    assert {name for name, *_ in ROWS} == set(SOUNDS)
    for odd in ("one tone", "one hit", "near silence"):
        assert {steps > 0 for name, steps, *_ in ROWS if name == odd} == {False, True}
