"""Both trainings on a real GPU; `test_devices.py` checks on every machine that no tensor stays behind."""

from pathlib import Path

import pytest
import torch
from micro import CLIPS, MICRO
from rich.console import Console

from riverrun.corpus import Corpus
from riverrun.runs import config
from riverrun.training import train_autoencoder, train_prior

KINDS = {"sequence": {}, "clip": {**CLIPS, "prior": {"descriptors": ["loudness", "attack"]}}}


@pytest.mark.gpu
@pytest.mark.parametrize("kind", KINDS)
def test_both_trainings_run_on_a_gpu(corpus: Corpus, tmp_path: Path, console: Console, kind: str) -> None:
    device = "cuda" if torch.cuda.is_available() else "mps"
    settings = config.resolve(config.merge(MICRO, KINDS[kind]))
    run = train_autoencoder(corpus, tmp_path / "run", settings, 0, console=console, device=device)
    train_prior(run, corpus, None, 0, console=console, device=device)
    for row in (*run.metrics("autoencoder-metrics"), *run.metrics("prior-metrics")):
        assert all(torch.isfinite(torch.tensor(value)) for value in row.values())
    assert run.has_prior()
