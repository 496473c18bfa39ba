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

from riverrun.config import Config, PriorTraining
from riverrun.corpus import Corpus, Part
from riverrun.errors import RiverrunError, UsageError
from riverrun.latents import Whitening
from riverrun.prior import Prior, gaussian_nats
from riverrun.run import Run
from riverrun.training import extending, steering
from riverrun.training.autoencoder import Heard, encode, heard
from riverrun.training.board import Board
from riverrun.training.loop import Keeper, Learner, fit, lower, without_denormals

HELDOUT_SEQUENCES, HELDOUT_FRAMES = 64, 4096
"""Held-out sequences that each epoch is measured on; more of them while there are fewer frames than that."""


class PriorLearner(Learner):
    """Learns `prior` on sequences of `frames` from anywhere in `train`: means and deviations of the latents, and the
    descriptors that steer it, `[2·D + K, T]`.

    It learns latents drawn from their posteriors, anew each time, with a little noise: the decoder has learned to play
    all of those, and their spread keeps the likelihood from going into digits that nobody hears.

    `best` is what it was after the step `best_step`, when held-out latents were likeliest.
    """

    best_nats: Tensor
    best_step: Tensor

    def __init__(
        self,
        prior: Prior,
        config: PriorTraining,
        whitening: Whitening,
        train: Tensor,
        heldout: Tensor,
        frames: int,
        seed: int,
    ) -> None:
        super().__init__("prior", seed, config.steps, config.epoch, config.batch)
        self.prior, self.config = prior, config
        self.best = copy.deepcopy(prior).requires_grad_(False)
        self.register_buffer("best_nats", torch.tensor(math.inf, dtype=torch.float64))
        self.register_buffer("best_step", torch.tensor(0))
        self.drawn_from, self.train_frames = whitening, train
        self.heldout_frames = drawn(whitening, heldout, config.noise, torch.Generator().manual_seed(0))
        self.frames = whole(min(frames, train.shape[1]), prior.frames)

    def draw(self, index: int) -> Tensor:
        generator = torch.Generator().manual_seed(hash((self.seed, index)))
        start = int(torch.randint(self.train_frames.shape[1] - self.frames + 1, (), generator=generator))
        return drawn(self.drawn_from, self.train_frames[:, start : start + self.frames], self.config.noise, generator)

    def configure_optimizers(self) -> list[Optimizer]:
        return [Adam(self.prior.parameters(), self.config.rate)]

    def learn(self, batch: Tensor, optimizers: list[Optimizer]) -> dict[str, Tensor]:
        (optimizer,) = optimizers
        optimizer.zero_grad(set_to_none=True)
        optimizer.param_groups[0]["lr"] = self.rate(self.config.rate, 0, self.total)
        latents, conditions = batch.split([self.prior.size, self.prior.count], dim=1)
        nats = -self.prior.log_prob(latents, steering.dropped(conditions)).mean()
        self.manual_backward(nats)
        torch.nn.utils.clip_grad_norm_(self.prior.parameters(), 1.0)
        optimizer.step()
        return {"nats": nats}

    def measure(self) -> dict[str, float]:
        free = {"nats": self.heldout_nats(self.prior)}
        return free | {"steered_nats": self.heldout_nats(self.prior, steered=True)} if self.prior.count else free

    def heldout_nats(self, prior: Prior, steered: bool = False) -> float:
        """How unlikely held-out latents are, in nats a frame: all descriptors free, or all given."""
        frames = whole(min(self.frames, self.heldout_frames.shape[1]), prior.frames)
        sequences = self.heldout_frames[:, : self.heldout_frames.shape[1] // frames * frames]
        count = max(HELDOUT_SEQUENCES, HELDOUT_FRAMES // frames)
        batch = sequences.unflatten(1, (-1, frames)).transpose(0, 1)[:count].to(self.device)
        latents, conditions = batch.split([prior.size, prior.count], dim=1)
        return -float(prior.log_prob(latents, conditions if steered else None).mean())

    def judge(self, row: dict[str, float]) -> None:
        if row["heldout_nats"] < self.best_nats:
            self.best.load_state_dict(self.prior.state_dict())
            self.best_nats.fill_(row["heldout_nats"])
            self.best_step.fill_(self.done)

    @property
    def finished(self) -> bool:
        return ended(self.done, int(self.best_step), self.config)


class Rests(Part):
    """A part of which no recording is shorter than a clip: after those that are comes silence, as in its clips. So hits
    end, and do not break off into one another.
    """

    def __init__(self, part: Part) -> None:
        vars(self).update(vars(part))

    @property
    def lengths(self) -> list[int]:
        return [max(length, self.clip_samples) for length in super().lengths]


def drawn(whitening: Whitening, frames: Tensor, noise: float, generator: torch.Generator) -> Tensor:
    """Means and deviations of latents, and what else there is, `[2·D + K, T]` → whitened latents and that,
    `[D + K, T]`. The latents have `noise` added, a standard deviation (Theis, van den Oord & Bethge 2016, "A note on
    the evaluation of generative models", arXiv:1511.01844, on why).
    """
    size = len(whitening.mean)
    mean, scale, rest = frames.split([size, size, len(frames) - 2 * size])
    latents = whitening((mean + scale * torch.randn(mean.shape, generator=generator))[None])[0]
    return torch.cat([latents + noise * torch.randn(mean.shape, generator=generator), rest])


def whole(frames: int, step: int) -> int:
    """The most of these frames that are whole steps."""
    return frames // step * step


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
) -> None:
    """Trains the run's prior on a corpus, or goes on where it stopped.

    `asked` holds other settings for it, in `prior` and `prior_training`; one of another shape begins anew, and the run
    with the old one is kept aside. `also` allows another corpus than the run was trained on.

    Raises:
        UsageError: if the corpus has another rate or other channels than the run, or another clip if that matters, or
            holds other audio.
        RiverrunError: if the autoencoder is not trained, or there is not even a step of frames; see also `fit`.
    """
    for name, ours, theirs in extending.demands(run, corpus):
        if ours != theirs:
            raise UsageError(f"{run.path} was trained on a corpus with {name} {ours}; this corpus has {theirs}")
    asked = asked or run.config
    clips = run.config.architecture.bottleneck == "clip"
    steering.refuse_unknown(asked.prior.descriptors, clips)
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

    parts = heard(corpus, autoencoder, run.config.training.crop, console)
    if not clips:
        parts = Heard(Rests(corpus.train), Rests(corpus.heldout), parts.samples)
    console.print("encoding the corpus")
    train, heldout = (encode(autoencoder, part, console).flatten(0, 1) for part in (parts.train, parts.heldout))
    points = [drawn(whitening, each, config.noise, torch.Generator().manual_seed(0)).T for each in (train, heldout)]
    gaussian = -gaussian_nats(*points)
    fewest = min(train.shape[1], heldout.shape[1])
    if fewest < asked.prior.frames:
        raise RiverrunError(f"prior.frames is {asked.prior.frames}; a part of this corpus has only {fewest}")
    torch.manual_seed(seed)
    prior = Prior(run.config.architecture.latents, asked.prior)
    if prior.count:
        console.print(f"measuring {', '.join(prior.descriptors)}")
        quantiles, conditions = steering.measured(prior.descriptors, parts, autoencoder, corpus.rate)
        train, heldout = (torch.cat(pair) for pair in zip((train, heldout), conditions, strict=True))
    frames = 1 if autoencoder.frames else config.frames  # a clip follows on nothing
    learner = PriorLearner(prior, config, whitening, train, heldout, frames, seed)
    learner.done = 0 if anew else done
    if anew:
        console.print(f"{run.path} begins another prior; what the run is now stays in {run.set_aside()}")
        run.forget("prior")
    run.config.prior, run.config.prior_training = asked.prior, config
    run.write_facts()
    run.write_config()
    if prior.count:
        run.save("descriptors", quantiles)

    def keep() -> None:
        run.save("prior", learner.best)
        run.facts.prior_steps, run.facts.prior_wanted = learner.done, learner.total
        rows = [row for row in run.metrics("prior-metrics") if row["step"] == int(learner.best_step)]
        run.facts.prior_metrics = rows[0] if rows else None
        run.write_facts()

    def preview(board: Board) -> None:
        board.add_scalar("gaussian_nats", gaussian, learner.done)

    fit(learner, Keeper(run, keep, preview, console, lower("prior_training", config.rate)))
    learner.cpu().eval()
    keep()
    with torch.no_grad():
        nats = learner.heldout_nats(learner.best)
    what = "clip" if autoencoder.frames else "frame"
    bits = (gaussian - nats) / math.log(2) / whitening.mean.shape[0]
    console.print(
        f"best after step {int(learner.best_step)} of {learner.done}, held-out: {nats:.2f} nats a {what}; "
        f"a full-covariance Gaussian has {gaussian:.2f} "
        f"({bits:+.2f} bits a dimension in favour of the prior)",
        highlight=False,
    )
