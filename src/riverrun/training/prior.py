"""Training of the prior: exact likelihood of the corpus's whitened latents, frame by frame or clip by clip.

It ends early when held-out latents stop getting likelier, and the weights under which they were likeliest are kept
(Prechelt 1998, "Early stopping: but when?", in Neural Networks: Tricks of the Trade).
"""

import copy
import math
from contextlib import suppress

import torch
from rich.console import Console
from torch import Tensor
from torch.optim import Adam, Optimizer

from riverrun.corpus import Corpus
from riverrun.errors import RiverrunError, UsageError
from riverrun.models.prior import Prior, gaussian_nats
from riverrun.models.whitening import Whitening
from riverrun.runs.config import Config, PriorTraining
from riverrun.runs.folder import Run
from riverrun.training import extending
from riverrun.training.board import Board
from riverrun.training.data.conditions import check_descriptors, drop_conditions
from riverrun.training.data.latents import Encoded
from riverrun.training.data.sequences import Sequences
from riverrun.training.devices import chosen
from riverrun.training.loop import CheckpointCallback, Learner, fit, lower, without_denormals

HELDOUT_SEQUENCES, HELDOUT_FRAMES = 64, 4096
"""Held-out sequences that each epoch is measured on; more of them while there are fewer frames than that."""


STILL = 0.5 * (1 + math.log(2 * math.pi))
"""Nats of a standard normal number, which stands for a latent that doesn't vary: they are not counted."""


class PriorLearner(Learner):
    """Learns `prior` on sequences from anywhere in `train`: means and deviations of the latents, and the descriptors
    that steer it, `2·D + K` rows.

    It learns latents drawn from their posteriors, anew each time, with a little noise: the decoder has learned to play
    all of those, and their spread keeps the likelihood from going into digits that nobody hears.

    `best` is what it was after the step `best_step`, when held-out latents were likeliest.
    """

    best_nats: Tensor
    best_step: Tensor
    heldout: Tensor

    def __init__(
        self,
        prior: Prior,
        config: PriorTraining,
        whitening: Whitening,
        train: Sequences,
        heldout: Sequences,
        seed: int,
    ) -> None:
        super().__init__("prior", seed, config.steps, config.epoch, config.batch_size)
        self.prior, self.config = prior, config
        self.best = copy.deepcopy(prior).requires_grad_(False)
        self.register_buffer("best_nats", torch.tensor(math.inf))
        self.register_buffer("best_step", torch.tensor(0))
        self.still = STILL * (prior.size - whitening.real)
        self.drawn_from, self.train_sequences = whitening, train
        count = max(HELDOUT_SEQUENCES, HELDOUT_FRAMES // heldout.frames)
        once = drawn(whitening, heldout.spread(count), config.noise, torch.Generator().manual_seed(0))
        self.register_buffer("heldout", once, persistent=False)

    def draw(self, index: int) -> Tensor:
        return self.train_sequences.draw(torch.Generator().manual_seed(hash((self.seed, index))))

    def configure_optimizers(self) -> list[Optimizer]:
        return [Adam(self.prior.parameters(), self.config.learning_rate)]

    def learn(self, batch: Tensor, optimizers: list[Optimizer]) -> dict[str, Tensor]:
        (optimizer,) = optimizers
        optimizer.zero_grad(set_to_none=True)
        optimizer.param_groups[0]["lr"] = self.learning_rate(self.config.learning_rate, 0, self.total)
        latents, conditions, there = self.parts(drawn(self.drawn_from, batch, self.config.noise))
        nats = mean_nats(self.prior.log_prob(latents, drop_conditions(conditions)), there) - self.still
        self.manual_backward(nats)
        torch.nn.utils.clip_grad_norm_(self.prior.parameters(), 1.0)
        optimizer.step()
        return {"nats": nats}

    def parts(self, batch: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Drawn sequences `[B, D + K + 1, T]` → latents, conditions, and which steps there are, `[B, T / k]`."""
        latents, conditions, there = batch.split([self.prior.size, self.prior.count, 1], dim=1)
        return latents, conditions, there[:, 0, :: self.prior.frames_per_step]

    def measure(self) -> dict[str, Tensor]:
        free = {"nats": self.heldout_nats(self.prior)}
        return free | {"steered_nats": self.heldout_nats(self.prior, steered=True)} if self.prior.count else free

    def heldout_nats(self, prior: Prior, steered: bool = False) -> Tensor:
        """How unlikely held-out latents are, in nats a frame, a scalar: all descriptors free, or all given."""
        latents, conditions, there = self.parts(self.heldout)
        return mean_nats(prior.log_prob(latents, conditions if steered else None), there) - self.still

    def judge(self, row: dict[str, float]) -> None:
        if row["heldout_nats"] < self.best_nats:
            self.best.load_state_dict(self.prior.state_dict())
            self.best_nats.fill_(row["heldout_nats"])
            self.best_step.fill_(self.done)

    @property
    def finished(self) -> bool:
        return ended(self.done, int(self.best_step), self.config)


def mean_nats(log_prob: Tensor, there: Tensor) -> Tensor:
    """Minus the mean of log-densities `[B, T]` where a recording has a step, a scalar."""
    return -(log_prob * there).sum() / there.sum().clamp(min=1)


def drawn(whitening: Whitening, frames: Tensor, noise: float, generator: torch.Generator | None = None) -> Tensor:
    """Means and deviations of latents, and what else there is, `[B, 2·D + K, T]` → whitened latents and that,
    `[B, D + K, T]`. The latents have `noise` added, a standard deviation (Theis, van den Oord & Bethge 2016, "A note on
    the evaluation of generative models", arXiv:1511.01844, on why).

    Whitened, a deviation is at most 1, that of the whole corpus: of a latent that the decoder hardly heeds it can be
    hundreds. What doesn't vary is normal noise, which a flow gives before it has learned anything.
    """
    size = len(whitening.mean)
    mean, scale, rest = frames.split([size, size, frames.shape[1] - 2 * size], dim=1)

    def normal() -> Tensor:
        return torch.randn(mean.shape, generator=generator, device=mean.device)

    inward = whitening.inward.T
    deviation = (inward.square() @ scale.square()).sqrt()
    off = inward @ (scale * normal()) / deviation.clamp(min=1.0)
    spread = torch.where(whitening.scale > 0, noise, 1.0)[:, None]
    return torch.cat([whitening(mean) + off + spread * normal(), rest], dim=1)


def told_of(whitening: Whitening, frames: int, sequence: int, clips: bool) -> list[str]:
    """What to know before the time is spent, where a prior can learn little of `frames`, in sequences of so many."""
    size, real, what = len(whitening.mean), whitening.real, "clip" if clips else "frame"
    lines = []
    if real == 0:
        lines.append(f"nothing to learn: none of the {size} latents varies over this corpus; it will play one sound")
    elif real < size:
        lines.append(f"{real} of {size} latents vary over this corpus; the others are held at their mean")
    if frames < sequence or (clips and frames <= size):
        wanted = f"for {size} latents" if clips else f"where a sequence has {sequence}"
        lines.append(f"little to learn from: {frames} {what}{'s' * (frames != 1)} {wanted}; it learns them by heart")
    return lines


def ended(done: int, best: int, config: PriorTraining) -> bool:
    """Whether training has after `done` steps, of which the one numbered `best` was the best."""
    return done >= config.steps or done - best >= config.patience * config.epoch


@without_denormals()
def train_prior(
    run: Run,
    corpus: Corpus,
    steps: int | None,
    seed: int,
    console: Console,
    asked: Config | None = None,
    also: bool = False,
    device: str = "auto",
) -> None:
    """Trains the run's prior on a corpus, or goes on where it stopped; `device` as in `train_autoencoder`.

    `asked` holds other settings for it, in `prior` and `prior_training`; one of another shape begins anew, and the run
    with the old one is kept aside. `also` allows another corpus than the run was trained on.

    Raises:
        UsageError: if the corpus has another rate or other channels than the run, or another clip if that matters, or
            holds other audio.
        RiverrunError: if the autoencoder is not trained, or there is not even a step of frames; see also `fit`.
    """
    device = chosen(device)
    for name, ours, theirs in extending.demands(run, corpus):
        if ours != theirs:
            raise UsageError(f"{run.path} was trained on a corpus with {name} {ours}; this corpus has {theirs}")
    asked = asked or run.config
    clips = run.config.architecture.bottleneck == "clip"
    check_descriptors(asked.prior.descriptors, clips)
    config = asked.prior_training
    config.steps = config.steps if steps is None else steps
    autoencoder, whitening = run.autoencoder(), run.whitening()
    extending.admit(run, corpus, also, console)
    done, kept = run.checkpoint("prior").step(), run.facts.prior_steps
    learned = run.has_prior() or done > 0
    other = learned and asked.prior != run.config.prior
    best = int((run.facts.prior_metrics or {}).get("step", kept))
    if run.has_prior() and not other and kept >= done and ended(kept, best, config):
        with suppress(RiverrunError):  # damaged, it comes back from the checkpoint
            run.prior()
            console.print(f"{run.path} has its prior already: {kept} steps, of which it is as after {best}")
            if names := extending.not_taken(run, ["prior_training"], asked):
                console.print(f"{run.path} stays as it is: {', '.join(names)} not taken")
            return
    anew = other or (learned and done == 0)  # without a checkpoint there is nothing to go on from

    encoded = Encoded(run, corpus, autoencoder.to(device), console)
    latents, lengths = encoded.latents()
    fewest = min(max(each) for each in lengths)
    if fewest < asked.prior.frames_per_step:
        raise RiverrunError(
            f"prior.frames_per_step is {asked.prior.frames_per_step}; a part of this corpus has only {fewest}"
        )
    points, unseen = (
        drawn(whitening, each[None], config.noise, torch.Generator().manual_seed(0))[0].T for each in latents
    )
    gaussian = -gaussian_nats(points, unseen, least=config.noise) - STILL * (len(whitening.mean) - whitening.real)
    for line in told_of(whitening, latents[0].shape[1], 1 if clips else config.sequence_length, clips):
        console.print(line)
    torch.manual_seed(seed)
    prior = Prior(run.config.architecture.latents, asked.prior)
    if prior.count:
        conditions = encoded.conditions(prior.descriptors)
        latents = [torch.cat(pair) for pair in zip(latents, conditions, strict=True)]
    frames = 1 if clips else config.sequence_length  # a clip follows on nothing
    train, heldout = (Sequences(*part, frames, prior.frames_per_step) for part in zip(latents, lengths, strict=True))
    learner = PriorLearner(prior, config, whitening, train, heldout, seed)
    learner.done = 0 if anew else done
    if anew:
        console.print(f"{run.path} begins another prior; what the run is now stays in {run.set_aside()}")
        run.forget("prior")
    run.config.prior, run.config.prior_training = asked.prior, config
    run.write_facts()
    run.write_config()

    def keep() -> None:
        run.save("prior", learner.best)
        run.facts.prior_steps, run.facts.prior_wanted = learner.done, learner.total
        rows = [row for row in run.metrics("prior-metrics") if row["step"] == int(learner.best_step)]
        run.facts.prior_metrics = rows[0] if rows else None
        run.write_facts()

    def preview(board: Board) -> None:
        board.add_scalar("gaussian_nats", gaussian, learner.done)

    fit(learner, CheckpointCallback(run, keep, preview, console, lower("prior_training", config.learning_rate)), device)
    learner.cpu().eval()
    keep()
    with torch.no_grad():
        nats = float(learner.heldout_nats(learner.best))
    what = "clip" if clips else "frame"
    bits = (gaussian - nats) / math.log(2) / max(whitening.real, 1)
    console.print(
        f"best after step {int(learner.best_step)} of {learner.done}, held-out: {nats:.2f} nats a {what}; "
        f"a full-covariance Gaussian has {gaussian:.2f} "
        f"({bits:+.2f} bits a dimension in favour of the prior)",
        highlight=False,
    )
