"""The training of the prior on its own rollouts: what it plays by itself gets the statistics of the corpus.

By likelihood alone a prior only ever sees the past of the corpus. When it plays, its past is its own, and small errors
in how often a note begins or ends add up: it rests for half a minute, or ends in a chord that never stops. Such
exposure bias is mended where it arises (Bengio et al. 2015, "Scheduled sampling", arXiv:1506.03099; Huang et al. 2025,
"Self forcing", arXiv:2506.08009): sequences that are played on and on are part of the training.
"""

import copy
import math
from contextlib import AbstractContextManager

import torch
from torch import Tensor
from torch.optim import Adam, Optimizer

from riverrun.training.data.sequences import SequenceSampler
from riverrun.training.ema import MovingAverage
from riverrun.training.learner import Learner
from riverrun.training.prior_learner import EVALUATION_SEED, MAX_PRIOR_GRAD_NORM, PriorLearner, sample_posteriors
from riverrun.training.window_statistics import WindowStatistics

ROLLOUTS = 64
"""Number of sequences that are played on and on."""

FRESH = 4
"""Number of them that begin anew in each step, from a past of the corpus: they last for some 16 windows."""

WINDOW_STEPS = 48
"""Steps of the prior in a window. Gradients go back to its beginning."""

WEIGHT = 0.5
"""Weight of the distance beside the nats of the likelihood."""

RATE_SHARE = 0.25
"""Learning rate as a share of that of the prior's training."""

AVERAGE_DECAY = 0.99
"""Decay of the moving average of the weights. Each step moves how all sequences go on, and the average is calmer."""

EVALUATION_WINDOWS = 8
"""Windows of a rollout that is evaluated; the last one is measured."""

FITTED = 256
"""Number of windows that the statistics are fitted to."""


class RolloutLearner(Learner):
    """Train a prior on sequences of latents and on its own rollouts.

    A step plays a window of each rollout, after where it was, and compares these windows with as many of the corpus by
    `WindowStatistics`. The gradient of their distance goes through what was drawn (Kingma & Welling 2014,
    arXiv:1312.6114). The likelihood of the corpus is part of the loss, as before.

    The moving average of the weights is what is evaluated: `best` holds the one after which rollouts were nearest to
    held-out windows. If none is nearer than at the beginning, that is the prior as it was.

    Args:
        likelihood: the learner whose prior is trained further, after it has ended.
        statistics: statistics of windows. They are fitted to the corpus, and not trained.
        seed: seed of all random numbers.
    """

    best_distance: Tensor
    first_distance: Tensor
    state: Tensor
    reference: Tensor

    def __init__(self, likelihood: PriorLearner, statistics: WindowStatistics, seed: int) -> None:
        config = likelihood.config
        super().__init__(
            "rollouts", seed, total_steps=config.rollout_steps, steps_per_epoch=config.epoch, batch_size=ROLLOUTS
        )
        prior = likelihood.prior
        prior.load_state_dict(likelihood.best.state_dict())
        prior.blur = likelihood.blur  # training that ended early did not reach it
        self.prior, self.likelihood, self.config, self.statistics = prior, likelihood, config, statistics
        self.rate = RATE_SHARE * config.learning_rate
        self.train()  # also the prior, which was evaluated last
        self.best = copy.deepcopy(prior).requires_grad_(False)
        self.average = MovingAverage(prior, AVERAGE_DECAY)
        self.window = min(WINDOW_STEPS * prior.frames_per_step, likelihood.train_sequences.sequence_length)
        self.register_buffer("state", prior.initial_state(ROLLOUTS))
        self.register_buffer("first_distance", torch.tensor(math.inf))
        self.register_buffer("best_distance", torch.tensor(math.inf))
        statistics.requires_grad_(False).fit(self.draw_latents(likelihood.train_sequences, FITTED)[..., : self.window])
        reference = self.draw_latents(likelihood.heldout_sequences, ROLLOUTS)
        self.register_buffer("reference", reference, persistent=False)

    def draw_latents(self, sequences: SequenceSampler, count: int) -> Tensor:
        """Return some sequences of whitened latents, the same each time, `[count, D, T]`."""
        generator = torch.Generator().manual_seed(EVALUATION_SEED)
        drawn = torch.stack([sequences.draw(generator) for _ in range(count)])
        return sample_posteriors(self.likelihood.drawn_from, drawn, self.config.noise, generator)[:, : self.prior.size]

    def draw(self, step: int, index: int) -> Tensor:
        return self.likelihood.draw(step, index)

    def configure_optimizers(self) -> list[Optimizer]:
        return [Adam(self.prior.parameters(), self.rate)]

    def on_fit_start(self) -> None:
        """Measure the prior as it is before the first step."""
        if self.steps_done == 0:
            self.eval()
            self.first_distance.copy_(self.heldout_distance())
            self.best_distance.copy_(self.first_distance)
            self.train()

    def update(self, batch: Tensor, optimizers: list[Optimizer]) -> dict[str, Tensor]:
        (optimizer,) = optimizers
        optimizer.zero_grad(set_to_none=True)
        optimizer.param_groups[0]["lr"] = self.learning_rate(self.rate, 0, self.total_steps)
        sequences = sample_posteriors(self.likelihood.drawn_from, batch, self.config.noise)
        nats = self.likelihood.training_nats(sequences[: self.config.batch_size])
        corpus = sequences[:, : self.prior.size]
        self.begin_anew(corpus)
        played, state = self.prior.sample(self.state.clone(), torch.randn_like(corpus[..., : self.window]))
        self.state.copy_(state.detach())
        distance = self.statistics(played, corpus[..., : self.window])
        self.manual_backward(nats + WEIGHT * distance)
        torch.nn.utils.clip_grad_norm_(self.prior.parameters(), MAX_PRIOR_GRAD_NORM)
        optimizer.step()
        self.average.update(self.prior)
        return {"distance": distance, "nats": nats}

    @torch.no_grad()
    def begin_anew(self, corpus: Tensor) -> None:
        """Let some rollouts, in the first step all, begin after sequences of the corpus, `[B, D, T]`."""
        count = len(self.state) if self.steps_done == 0 else FRESH
        chosen = torch.randperm(len(self.state), device=corpus.device)[:count]
        self.state[chosen] = self.prior.follow(self.prior.initial_state(count), corpus[:count])

    def evaluation_weights(self) -> AbstractContextManager[object]:
        return self.average.applied(self.prior)

    def evaluate(self) -> dict[str, Tensor]:
        """Compute the distance of rollouts to held-out windows, and the negative log-likelihood of held-out latents."""
        return {"distance": self.heldout_distance(), "nats": self.likelihood.heldout_nats(self.prior)}

    @torch.no_grad()
    def heldout_distance(self) -> Tensor:
        """Compute the distance of the last of several windows that are played after held-out sequences, to these."""
        corpus = self.reference
        state = self.prior.follow(self.prior.initial_state(len(corpus)), corpus)
        generator = torch.Generator().manual_seed(EVALUATION_SEED)
        for _ in range(EVALUATION_WINDOWS):
            noise = torch.randn(len(corpus), self.prior.size, self.window, generator=generator)
            played, state = self.prior.sample(state, noise.to(corpus))
        return self.statistics(played, corpus[..., : self.window])

    def on_metrics(self, metrics: dict[str, float]) -> None:
        if metrics["heldout_distance"] < self.best_distance:
            self.best_distance.fill_(metrics["heldout_distance"])
            self.average.copy_to(self.best)

    @property
    def unused(self) -> tuple[str, ...]:
        return ("statistics", "likelihood")
