"""Training of the prior on its own rollouts: what it plays comes nearer to the corpus, resumed or not."""

import shutil
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from micro import CLIPS, MICRO, RATE, SPECTRAL
from rich.console import Console
from torch import Tensor
from training_runs import interrupt_before, printed, same_weights

from riverrun.corpus import Corpus
from riverrun.errors import UsageError
from riverrun.metrics import energy_distance
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.prior import Prior, PriorConfig
from riverrun.models.whitening import Whitening
from riverrun.runs import config
from riverrun.runs.config import PriorTrainingConfig
from riverrun.runs.folder import Run
from riverrun.training import Interrupted, rollout_learner, train_prior
from riverrun.training.data.sequences import SequenceSampler
from riverrun.training.prior_learner import PriorLearner
from riverrun.training.rollout_learner import RolloutLearner
from riverrun.training.window_statistics import WindowStatistics

QUIET = Console(quiet=True)


def with_rollouts(trained: Path, path: Path) -> Run:
    """A copy of a run with as many steps on rollouts as on the likelihood."""
    run = Run.open(shutil.copytree(trained, path))
    run.config.prior_training.rollout_share = 1.0
    return run


@pytest.fixture(scope="module")
def rolled(tmp_path_factory: pytest.TempPathFactory, trained: Path, corpus: Corpus) -> Path:
    """A run whose prior was trained on rollouts."""
    run = with_rollouts(trained, tmp_path_factory.mktemp("runs") / "rolled")
    train_prior(run, corpus, None, 0, console=QUIET)
    return run.path


def statistics(over: dict[str, object]) -> WindowStatistics:
    """The statistics of an untrained model with a whitening that is the identity."""
    torch.manual_seed(0)
    resolved = config.resolve(config.merge(MICRO, over))
    model = Autoencoder(resolved.architecture, 2, sample_rate=RATE).eval()
    whitening = Whitening(model.config.latents)
    whitening.scale.fill_(1.0)
    return WindowStatistics(model, whitening).requires_grad_(False)


@pytest.fixture(params=["spectral path", "bands only"])
def fitted(request: pytest.FixtureRequest) -> WindowStatistics:
    found = statistics(SPECTRAL) if request.param == "spectral path" else statistics({})
    found.fit(torch.randn(64, 4, 16))
    return found


@given(n=st.integers(2, 20), m=st.integers(2, 20), size=st.integers(1, 9), seed=st.integers(0, 99))
@settings(max_examples=30, deadline=None)
def test_the_energy_distance_is_unbiased_symmetric_and_blind_to_order_and_place(
    n: int, m: int, size: int, seed: int
) -> None:
    generator = torch.Generator().manual_seed(seed)
    x, y, offset = (torch.randn(rows, size, generator=generator) for rows in (n, m, 1))
    distance = energy_distance(x, y)
    torch.testing.assert_close(energy_distance(y, x), distance)
    torch.testing.assert_close(energy_distance(x.flip(0) + offset, y + offset), distance, atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(energy_distance(3 * x, 3 * y), 3 * distance, atol=1e-2, rtol=1e-2)
    many = torch.stack([energy_distance(*torch.randn(2, 8, size, generator=generator)) for _ in range(200)])
    assert many.mean().abs() < 5 * many.std() / 200**0.5


@pytest.mark.parametrize("change", [lambda z: z + 1, lambda z: 2 * z, lambda z: 0 * z, lambda z: z.cumsum(2) / 4])
def test_windows_of_another_distribution_are_farther(fitted: WindowStatistics, change: object) -> None:
    torch.manual_seed(1)
    z, same = torch.randn(2, 64, 4, 16)
    assert callable(change)
    assert fitted(change(z), same) > 5 * fitted(z, same).abs()


@pytest.mark.parametrize("scale", [0.0, 1.0, 1e3])
def test_gradients_are_finite_in_silence_and_far_outside(fitted: WindowStatistics, scale: float) -> None:
    z = (scale * torch.randn(8, 4, 16)).requires_grad_()
    fitted(z, torch.randn(8, 4, 16)).backward()
    assert z.grad is not None
    assert z.grad.isfinite().all()


def toy_learner(latents: Tensor) -> RolloutLearner:
    """A learner of a prior that draws independent frames, on latents `[D, T]`."""
    torch.manual_seed(0)
    prior = Prior(len(latents), PriorConfig(kind="cascade", context=8, hidden=8, bins=4, blur=0.1))
    values = torch.cat([latents, torch.zeros_like(latents)])
    sampler = SequenceSampler(values, [latents.shape[1]], 16)
    whitening = Whitening(len(latents))
    whitening.scale.fill_(1.0)
    config = PriorTrainingConfig(steps=20, rollout_share=1.0, learning_rate=0.04)
    likelihood = PriorLearner(prior, config, whitening, sampler, sampler, seed=0)
    learner = RolloutLearner(likelihood, statistics({}), seed=0)
    learner.manual_backward = lambda loss: loss.backward()  # type: ignore[assignment,method-assign]
    return learner


def test_rollouts_come_nearer_to_the_corpus_even_without_likelihood(monkeypatch: pytest.MonkeyPatch) -> None:
    """Frames of the corpus are 1.5 apart from those that the untrained prior draws."""
    learner = toy_learner(0.5 * torch.randn(4, 400) + 1.5)
    monkeypatch.setattr(learner.likelihood, "training_nats", lambda _: torch.zeros(()))
    learner.on_fit_start()
    before, (optimizer,) = float(learner.first_distance), learner.configure_optimizers()
    for step in range(20):
        learner.steps_done = step
        torch.manual_seed(step)
        learner.update(torch.stack([learner.draw(step, index) for index in range(learner.batch_size)]), [optimizer])
    learner.on_metrics({"heldout_distance": float(learner.heldout_distance())})
    assert float(learner.best_distance) < 0.7 * before


def test_rollouts_go_on_where_they_were_and_a_few_begin_anew() -> None:
    learner = toy_learner(torch.randn(4, 400))
    corpus = torch.randn(learner.batch_size, 4, 16)
    learner.begin_anew(corpus)
    after_all = learner.state.clone()
    assert (after_all.abs().sum(1) > 0).all()
    learner.steps_done = 1
    learner.begin_anew(corpus + 1)
    assert int((learner.state != after_all).any(1).sum()) == rollout_learner.FRESH


def test_it_is_trained_after_the_likelihood_and_reported(rolled: Path, trained: Path) -> None:
    run = Run.open(rolled)
    assert run.facts.prior_steps == run.facts.rollout_steps == run.config.prior_training.steps == 8
    rows = run.metrics("rollouts-metrics")
    assert [row["step"] for row in rows] == [4, 8]
    assert {"train_distance", "train_nats", "heldout_distance", "heldout_nats"} <= rows[0].keys()
    assert run.facts.seconds["rollouts"] > 0
    assert (rolled / "prior-metrics.csv").read_text() == (trained / "prior-metrics.csv").read_text()
    prior = run.prior()
    z, _ = prior.sample(prior.initial_state(2), torch.randn(2, prior.size, 20))
    assert z.isfinite().all()


def test_resumed_equals_uninterrupted(
    rolled: Path, trained: Path, tmp_path: Path, corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = with_rollouts(trained, tmp_path / "run")
    run.delete("prior")
    stops = [("prior", 5), ("rollouts", 0), ("rollouts", 3), ("rollouts", 6)]
    interrupt_before(monkeypatch, stops)
    for _ in range(len(stops)):
        with pytest.raises(Interrupted):
            train_prior(run, corpus, None, 0, console=QUIET)
        run = Run.open(run.path)
        run.config.prior_training.rollout_share = 1.0
    train_prior(run, corpus, None, 0, console=QUIET)
    assert same_weights(run.path, rolled, "prior")
    assert run.metrics("rollouts-metrics") == Run.open(rolled).metrics("rollouts-metrics")


def test_a_finished_one_is_left_alone_and_a_damaged_one_is_restored(
    rolled: Path, tmp_path: Path, corpus: Corpus, capsys: pytest.CaptureFixture[str]
) -> None:
    path = shutil.copytree(rolled, tmp_path / "run")
    train_prior(Run.open(path), corpus, None, 0, console=Console())
    assert "already has a prior" in printed(capsys)
    (path / "prior.safetensors").write_bytes(b"broken")
    train_prior(Run.open(path), corpus, None, 0, console=QUIET)
    assert same_weights(path, rolled, "prior")


def test_more_likelihood_is_followed_by_rollouts_from_their_beginning(
    rolled: Path, tmp_path: Path, corpus: Corpus
) -> None:
    run = Run.open(shutil.copytree(rolled, tmp_path / "run"))
    train_prior(run, corpus, 12, 0, console=QUIET)
    assert (run.facts.prior_steps, run.facts.rollout_steps) == (12, 12)
    assert [row["step"] for row in run.metrics("rollouts-metrics")] == [4, 8, 12]


def test_a_prior_whose_rollouts_are_no_nearer_stays_as_it_was(
    trained: Path,
    tmp_path: Path,
    corpus: Corpus,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(rollout_learner, "RATE_SHARE", 200.0)
    run = with_rollouts(trained, tmp_path / "run")
    train_prior(run, corpus, None, 0, console=Console())
    assert "so the prior stays as it was" in printed(capsys)
    assert same_weights(run.path, trained, "prior")


def test_clips_have_no_rollouts_and_a_share_is_at_most_all() -> None:
    share = {"prior_training": {"rollout_share": 0.5}}
    assert config.resolve(config.merge(MICRO, share)).prior_training.rollout_steps == 4
    clips = config.merge(config.merge(MICRO, CLIPS), share)
    assert config.resolve(clips).prior_training.rollout_steps == 0
    for wrong in (-0.1, 1.5):
        with pytest.raises(UsageError, match="rollout_share"):
            config.resolve(config.merge(MICRO, {"prior_training": {"rollout_share": wrong}}))
