"""The training step and the evaluation of the prior."""

import copy
import math
from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor
from torch.optim import Adam, Optimizer

from riverrun.models.prior import Prior
from riverrun.models.whitening import Whitening
from riverrun.runs.config import PriorTrainingConfig
from riverrun.training.data.conditions import drop_conditions
from riverrun.training.data.sequences import SequenceSampler
from riverrun.training.learner import Learner

NUM_HELDOUT_SEQUENCES, MIN_HELDOUT_FRAMES = 64, 4096
"""Number of held-out sequences in an evaluation. There are more of them if they are short, so that they have at least
MIN_HELDOUT_FRAMES frames in total."""

MAX_PRIOR_GRAD_NORM = 1.0
"""Norm that the gradient of the prior is clipped to, because the gradients of recurrent networks can explode (Pascanu,
Mikolov & Bengio 2013, arXiv:1211.5063)."""

STANDARD_NORMAL_NATS = 0.5 * (1 + math.log(2 * math.pi))
"""Entropy of a standard normal variable in nats. A latent without variance is trained as such a variable; its nats are
subtracted from all results."""

EVALUATION_SEED = 0
"""Seed of the latents that are drawn once for all evaluations, so that the results of epochs can be compared."""

BLUR_GROWTH = 2
"""Power of the progress of training that the noise on the past grows with. A note's beginning is learned from an exact
past. With all noise from the start, 800 steps on strings were too few for it, and the prior played too softly."""


class PriorLearner(Learner):
    """Train a prior on sequences of latents, by maximum likelihood.

    The latents are drawn from their posteriors in each step, and a little noise is added. The decoder was trained to
    decode all of these, and their spread keeps the likelihood from growing by details that are inaudible.

    The noise on the past grows to its full level, `blur`, at the end. Held-out latents are evaluated with the full
    noise in every epoch: the past of a prior that plays is its own, and not exact.

    `best` holds the weights after step `best_step`, when the held-out latents were most likely.

    Args:
        prior: the prior.
        config: settings of the training.
        whitening: the fitted whitening of the latents.
        train: sequences of the means and standard deviations of D latents, and of K descriptors, `[2·D + K + 1, T]`.
        heldout: the same of the held-out recordings.
        seed: seed of all random numbers.
    """

    best_nats: Tensor
    best_step: Tensor
    heldout: Tensor

    def __init__(
        self,
        prior: Prior,
        config: PriorTrainingConfig,
        whitening: Whitening,
        train: SequenceSampler,
        heldout: SequenceSampler,
        seed: int,
    ) -> None:
        super().__init__(
            "prior", seed, total_steps=config.steps, steps_per_epoch=config.epoch, batch_size=config.batch_size
        )
        self.prior, self.config, self.blur = prior, config, prior.blur
        self.best = copy.deepcopy(prior).requires_grad_(False)
        self.register_buffer("best_nats", torch.tensor(math.inf))
        self.register_buffer("best_step", torch.tensor(0))
        self.constant_nats = STANDARD_NORMAL_NATS * (prior.size - whitening.real)
        self.drawn_from = whitening  # a module, so its name is part of the checkpoints
        self.train_sequences, self.heldout_sequences = train, heldout
        count = max(NUM_HELDOUT_SEQUENCES, MIN_HELDOUT_FRAMES // heldout.heldout_length)
        generator = torch.Generator().manual_seed(EVALUATION_SEED)
        sequences = sample_posteriors(whitening, heldout.evenly_spaced(count), config.noise, generator)
        self.register_buffer("heldout", sequences, persistent=False)

    def draw(self, step: int, index: int) -> Tensor:
        return self.train_sequences.draw(torch.Generator().manual_seed(hash((self.seed, index))))

    def configure_optimizers(self) -> list[Optimizer]:
        return [Adam(self.prior.parameters(), self.config.learning_rate)]

    def update(self, batch: Tensor, optimizers: list[Optimizer]) -> dict[str, Tensor]:
        (optimizer,) = optimizers
        optimizer.zero_grad(set_to_none=True)
        optimizer.param_groups[0]["lr"] = self.learning_rate(self.config.learning_rate, 0, self.total_steps)
        self.prior.blur = self.blur * ((self.steps_done + 1) / self.total_steps) ** BLUR_GROWTH
        nats = self.training_nats(sample_posteriors(self.drawn_from, batch, self.config.noise))
        self.manual_backward(nats)
        torch.nn.utils.clip_grad_norm_(self.prior.parameters(), MAX_PRIOR_GRAD_NORM)
        optimizer.step()
        return {"nats": nats}

    def training_nats(self, sequences: Tensor) -> Tensor:
        """Compute minus the log-likelihood of sequences `[B, D + K + 1, T]` with some conditions, in nats a frame."""
        latents, conditions, mask = self.split_rows(sequences)
        return mean_nats(self.prior.log_prob(latents, drop_conditions(conditions)), mask) - self.constant_nats

    def split_rows(self, sequences: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Split sequences `[B, D + K + 1, T]` into latents, conditions, and the mask of the steps `[B, T / k]`."""
        latents, conditions, mask = sequences.split([self.prior.size, self.prior.count, 1], dim=1)
        return latents, conditions, mask[:, 0, :: self.prior.frames_per_step]

    def evaluate(self) -> dict[str, Tensor]:
        """Compute the negative log-likelihood of held-out latents without conditions, and with all of them."""
        metrics = {"nats": self.heldout_nats(self.prior)}
        if self.prior.count:
            metrics["steered_nats"] = self.heldout_nats(self.prior, use_conditions=True)
        return metrics

    def heldout_nats(self, prior: Prior, use_conditions: bool = False) -> Tensor:
        """Compute the negative log-likelihood of held-out latents given a past with all noise, in nats a frame."""
        latents, conditions, mask = self.split_rows(self.heldout)
        with full_blur(prior, self.blur):
            log_prob = prior.log_prob(latents, conditions if use_conditions else None)
        return mean_nats(log_prob, mask) - self.constant_nats

    def on_metrics(self, metrics: dict[str, float]) -> None:
        if metrics["heldout_nats"] < self.best_nats:
            self.best.load_state_dict(self.prior.state_dict())
            self.best_nats.fill_(metrics["heldout_nats"])
            self.best_step.fill_(self.steps_done)

    @property
    def unused(self) -> tuple[str, ...]:
        # they are fitted before the training, which does not use them
        return ("prior.steering", "best.steering", "prior.restraint", "best.restraint")

    @property
    def finished(self) -> bool:
        return has_ended(self.steps_done, int(self.best_step), self.config)


@contextmanager
def full_blur(prior: Prior, blur: float) -> Iterator[None]:
    """Add noise of all levels up to `blur` to the past in this context, the same each time."""
    before = prior.training, prior.blur
    with torch.random.fork_rng():
        torch.manual_seed(EVALUATION_SEED)
        prior.blur = blur
        prior.train()
        yield
    prior.blur = before[1]
    prior.train(before[0])


def has_ended(steps_done: int, best_step: int, config: PriorTrainingConfig) -> bool:
    """Return whether all steps are done, or `patience` epochs have passed since the best step (early stopping)."""
    return steps_done >= config.steps or steps_done - best_step >= config.patience * config.epoch


def mean_nats(log_prob: Tensor, mask: Tensor) -> Tensor:
    """Compute minus the mean of log-densities `[B, T]` where the mask `[B, T]` is 1, a scalar."""
    return -(log_prob * mask).sum() / mask.sum().clamp(min=1)


def sample_posteriors(
    whitening: Whitening, frames: Tensor, noise: float, generator: torch.Generator | None = None
) -> Tensor:
    """Draw latents from their posteriors, whiten them, and add noise.

    Theis, van den Oord & Bethge 2016, "A note on the evaluation of generative models", arXiv:1511.01844, give the
    reason for the noise. The whitened standard deviation of a posterior is limited to 1, which is that of the whole
    corpus: for a latent that the decoder hardly depends on it can be hundreds. A latent without variance is replaced by
    standard normal noise, which a flow models before any training.

    Args:
        whitening: the fitted whitening of D latents.
        frames: means and standard deviations of the latents, and any other rows, `[B, 2·D + K, T]`.
        noise: standard deviation of the added noise.
        generator: source of the random numbers; PyTorch's default one if None.

    Returns:
        Whitened latents and the other rows, `[B, D + K, T]`.
    """
    size = len(whitening.mean)
    mean, scale, rest = frames.split([size, size, frames.shape[1] - 2 * size], dim=1)

    def normal() -> Tensor:
        return torch.randn(mean.shape, generator=generator, device=mean.device)

    inward = whitening.inward.T
    deviation = (inward.square() @ scale.square()).sqrt()
    offset = inward @ (scale * normal()) / deviation.clamp(min=1.0)
    spread = torch.where(whitening.scale > 0, noise, 1.0)[:, None]
    return torch.cat([whitening(mean) + offset + spread * normal(), rest], dim=1)
