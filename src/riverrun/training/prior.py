"""Training of the prior: exact likelihood of the corpus's whitened latents, frame by frame."""

import math
from contextlib import suppress

import torch
from rich.console import Console
from torch import Tensor
from torch.optim import Adam, Optimizer
from torch.utils.tensorboard import SummaryWriter

from riverrun.config import PriorTraining
from riverrun.corpus import Corpus, Part
from riverrun.errors import RiverrunError, UsageError
from riverrun.prior import Prior, gaussian_nats
from riverrun.run import Run
from riverrun.training.autoencoder import encode
from riverrun.training.loop import Keeper, Learner, fit

HELDOUT_SEQUENCES = 64
"""Held-out sequences that each epoch is measured on."""


class PriorLearner(Learner):
    """Learns `prior` on sequences drawn anywhere in `train`, whitened latents `[D, T]`."""

    def __init__(self, prior: Prior, config: PriorTraining, train: Tensor, heldout: Tensor, seed: int) -> None:
        super().__init__("prior", seed, config.steps, config.epoch, config.batch)
        self.prior, self.config = prior, config
        self.train_latents, self.heldout_latents = train, heldout
        self.frames = min(config.frames, train.shape[1])

    def draw(self, index: int) -> Tensor:
        generator = torch.Generator().manual_seed(hash((self.seed, index)))
        start = int(torch.randint(self.train_latents.shape[1] - self.frames + 1, (), generator=generator))
        return self.train_latents[:, start : start + self.frames]

    def configure_optimizers(self) -> list[Optimizer]:
        return [Adam(self.prior.parameters(), self.config.rate)]

    def learn(self, batch: Tensor, optimizers: list[Optimizer]) -> dict[str, Tensor]:
        (optimizer,) = optimizers
        optimizer.zero_grad(set_to_none=True)
        optimizer.param_groups[0]["lr"] = self.rate(self.config.rate, 0, self.total)
        nats = -self.prior.log_prob(batch).mean()
        self.manual_backward(nats)
        torch.nn.utils.clip_grad_norm_(self.prior.parameters(), 1.0)
        optimizer.step()
        return {"nats": nats}

    def measure(self) -> dict[str, float]:
        frames = min(self.frames, self.heldout_latents.shape[1])
        sequences = self.heldout_latents[:, : self.heldout_latents.shape[1] // frames * frames]
        batch = sequences.unflatten(1, (-1, frames)).transpose(0, 1)[:HELDOUT_SEQUENCES].to(self.device)
        return {"nats": -float(self.prior.log_prob(batch).mean())}


def train_prior(run: Run, corpus: Corpus, steps: int | None, seed: int, console: Console) -> None:
    """Trains the run's prior on a corpus, or goes on where it stopped.

    Raises:
        UsageError: if the corpus has another rate or other channels than the run.
        RiverrunError: if the autoencoder is not trained; see also `fit`.
    """
    for name, ours, theirs in (
        ("rate", run.facts.rate, corpus.rate),
        ("channels", run.facts.channels, corpus.channels),
    ):
        if ours != theirs:
            raise UsageError(f"{run.path} was trained on a corpus with {name} {ours}; this corpus has {theirs}")
    config = run.config.prior_training
    config.steps = config.steps if steps is None else steps
    autoencoder, whitening = run.autoencoder(), run.whitening()
    done = run.checkpoint("prior").step()
    if done >= config.steps and run.has_prior():
        with suppress(RiverrunError):  # damaged, it comes back from the checkpoint
            run.prior()
            console.print(f"{run.path} has its prior already: {done} steps")
            return

    def latents(part: Part) -> Tensor:
        return torch.cat([whitening(each[None])[0] for each in encode(autoencoder, part)], dim=1)

    console.print("encoding the corpus")
    train, heldout = latents(corpus.train), latents(corpus.heldout)
    torch.manual_seed(seed)
    prior = Prior(run.config.architecture.latents, run.config.prior)
    learner = PriorLearner(prior, config, train, heldout, seed)
    learner.done = done

    def keep() -> None:
        run.save("prior", prior)
        run.facts.prior_steps, run.facts.prior_wanted = learner.done, learner.total
        metrics = run.metrics("prior-metrics")
        run.facts.prior_metrics = metrics[-1] if metrics else None
        run.write_facts()

    def preview(board: SummaryWriter) -> None:
        board.add_scalar("gaussian_nats", gaussian, learner.done)

    run.write_config()
    gaussian = -gaussian_nats(train.T, heldout.T)
    fit(learner, Keeper(run, keep, preview, console))
    prior.cpu().eval()
    keep()
    with torch.no_grad():
        nats = learner.cpu().measure()["nats"]
    bits = (gaussian - nats) / math.log(2) / whitening.mean.shape[0]
    console.print(
        f"held-out: {nats:.2f} nats a frame; a full-covariance Gaussian has {gaussian:.2f} "
        f"({bits:+.2f} bits a dimension in favour of the prior)",
        highlight=False,
    )
