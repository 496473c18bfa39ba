"""Runs and instruments made by riverrun 0.1, with its names: they open, give the same output, and can be trained on.

`made_by_0_1` holds a run of each kind of bottleneck and its .ts, trained on tones for a few steps. Its file
`expected.safetensors` holds the outputs that 0.1 computed.
"""

import shutil
from pathlib import Path

import pytest
import torch
from micro import RATE, hit, tone
from rich.console import Console
from safetensors.torch import load_file, save_file

from riverrun import audio
from riverrun.corpus import Corpus, prepare
from riverrun.errors import UsageError
from riverrun.runs.folder import Run
from riverrun.training import train_autoencoder, train_prior
from riverrun_export.build import export
from riverrun_export.check import check
from riverrun_export.targets.compare import unsupported

MADE = Path(__file__).parent / "made_by_0_1"
KINDS = ("sequence", "clip")


@pytest.fixture
def expected() -> dict[str, torch.Tensor]:
    return load_file(MADE / "expected.safetensors")


@pytest.fixture(params=KINDS)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of an old run, which a test may change."""
    return Path(shutil.copytree(MADE / request.param, tmp_path / request.param))


@pytest.fixture
def other_corpus(old: Path, tmp_path: Path) -> Corpus:
    """A corpus for the old run, of other audio than its own."""
    for number in range(6):
        sound = hit(0.25, 200 + 50 * number) if old.name == "clip" else tone(1.0, 110 * (1 + number))
        audio.write(tmp_path / "audio" / f"{number}.wav", sound, RATE)
    prepare([tmp_path / "audio"], tmp_path / "corpus", RATE, 2, Run.open(old).facts.clip, 1)
    return Corpus.open(tmp_path / "corpus")


def close(got: torch.Tensor, expected: torch.Tensor) -> None:
    torch.testing.assert_close(got, expected, atol=1e-4 * float(expected.abs().max()), rtol=0)


def test_an_old_run_gives_the_same_output(old: Path, expected: dict[str, torch.Tensor]) -> None:
    run = Run.open(old)
    assert (run.facts.sample_rate, run.facts.steps, run.facts.prior_steps) == (RATE, 16, 8)
    samples = run.facts.clip_samples if old.name == "clip" else 4096
    sound = 0.3 * (0.05 * torch.arange(2 * samples).view(1, 2, samples)).sin()
    noise = (1.7 * torch.arange(32).view(1, 4, 8)).sin()
    model, prior = run.autoencoder(), run.prior()
    with torch.no_grad():
        close(run.whitening()(model.encode(sound)), expected[f"{old.name}.encode"])
        close(prior.sample(prior.initial_state(1), noise, torch.zeros(1, 2, 8))[0], expected[f"{old.name}.sample"])


def before_its_adversarial_phase(old: Path) -> Run:
    """Change an old run of 16 steps as if all of them were of the first phase: its discriminators are unused."""
    run = Run.open(old)
    run.config.training.steps, run.config.training.adversarial = 16, 0
    run.write_config()
    path = run.checkpoint("autoencoder").path
    tensors = {key: value for key, value in load_file(path).items() if not key.startswith("optimizer.1.")}
    assert any(key.startswith("module.critics.") for key in tensors)
    save_file(tensors, path, {"step": "16"})
    return run


def test_an_old_run_exports_and_trains_on(old: Path, other_corpus: Corpus, tmp_path: Path, console: Console) -> None:
    export(Run.open(old), tmp_path / "again.ts")
    longer = before_its_adversarial_phase(old).config
    longer.training.adversarial = 2
    run = train_autoencoder(other_corpus, old, longer, 0, console=console, allow_other_corpus=True)
    assert run.facts.steps == 18
    assert [row["step"] for row in run.metrics("autoencoder-metrics")][-2:] == [16, 18]
    train_prior(run, other_corpus, 4, 0, console=console, allow_other_corpus=True)
    assert run.facts.prior_steps == 4


def test_an_old_run_whose_adversarial_phase_has_begun_does_not_train_on(
    old: Path, other_corpus: Corpus, console: Console
) -> None:
    longer = Run.open(old).config
    longer.training.adversarial = 6
    longer.training.discriminator.width = 8
    with pytest.raises(UsageError, match=r"discriminators of an earlier version, .* choose another --out"):
        train_autoencoder(other_corpus, old, longer, 0, console=console, allow_other_corpus=True)
    assert Run.open(old).facts.steps == 16


def test_an_old_prior_trains_on(old: Path, other_corpus: Corpus, console: Console) -> None:
    run = Run.open(old)
    train_prior(run, other_corpus, 12, 0, console=console, allow_other_corpus=True)
    assert [row["step"] for row in run.metrics("prior-metrics")] == [4, 8, 12]


def test_an_old_instrument_gives_the_same_output(expected: dict[str, torch.Tensor]) -> None:
    sequence, clip = (torch.jit.load(str(MADE / f"{kind}.ts")) for kind in KINDS)
    sound = 0.3 * (0.05 * torch.arange(2 * 4096).view(1, 2, 4096)).sin()
    close(sequence.forward(sound), expected["sequence.forward"])
    controls = torch.full([1, 5, 4096], 0.5)
    controls[0, 0] = 0
    controls[0, 0, 10] = 1
    close(clip.decode(controls), expected["clip.decode"])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("checked_here")
def test_an_old_instrument_passes_the_check(kind: str) -> None:
    report = check(MADE / f"{kind}.ts")
    assert report.ok, report.findings
    assert report.sample_rate == RATE
    assert unsupported(MADE / f"{kind}.ts", report.target) == []
