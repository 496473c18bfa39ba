"""Train the prior of a run: by exact likelihood of the corpus's whitened latents, frame by frame or clip by clip.

Training ends early when the likelihood of held-out latents stops growing. The weights of the best epoch are kept
(Prechelt 1998, "Early stopping: but when?", in Neural Networks: Tricks of the Trade).
"""

import math
from dataclasses import dataclass, replace

import torch
from rich.console import Console
from torch import Tensor

from riverrun.corpus import Corpus
from riverrun.corpus.summary import counted
from riverrun.errors import RiverrunError
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.prior import Prior
from riverrun.models.whitening import Whitening
from riverrun.runs.config import Config
from riverrun.runs.folder import Run
from riverrun.training import extending
from riverrun.training.data.audible import audible_axes
from riverrun.training.data.conditions import check_descriptors
from riverrun.training.data.latents import LatentCache
from riverrun.training.data.sequences import SequenceSampler
from riverrun.training.devices import flush_denormals, select_device
from riverrun.training.event_writer import EventWriter
from riverrun.training.gaussian import gaussian_baseline
from riverrun.training.loop import CheckpointCallback, fit, learning_rate_advice
from riverrun.training.prior_learner import PriorLearner, has_ended
from riverrun.training.rollouts import train_rollouts
from riverrun.training.stopwatch import Stopwatch
from riverrun.training.window_statistics import WindowStatistics


@dataclass(frozen=True)
class PriorData:
    """The data that a prior is trained on.

    Args:
        train: training sequences of means and standard deviations of the latents, and of the descriptors.
        heldout: the same of the held-out recordings.
        gaussian_baseline: the result of `gaussian_baseline`, in nats a frame.
        axes: the directions that a cascade draws one after another, `[D, D]`.
        estimates: linear estimates of the descriptors from latents, as `LinearSteering.fit` takes them; None without
            descriptors.
        means: whitened latents of the training recordings, one after another, `[D, T]`; None for clips, which have no
            past.
        frame_rate: frames of latents a second.
    """

    train: SequenceSampler
    heldout: SequenceSampler
    gaussian_baseline: float
    axes: Tensor
    estimates: dict[str, Tensor] | None
    means: Tensor | None
    frame_rate: float


@flush_denormals()
def train_prior(
    run: Run,
    corpus: Corpus,
    steps: int | None,
    seed: int,
    *,
    console: Console,
    config: Config | None = None,
    allow_other_corpus: bool = False,
    device: str = "auto",
) -> None:
    """Train the prior of a run on a corpus, and write it into the run folder.

    Training continues from the last checkpoint of the prior. If the prior in `config` has another shape than the one in
    the run, or the checkpoint is missing, training starts again from step 0, and a copy of the run with the old prior
    is kept in `earlier-N`.

    Args:
        run: a run with a trained autoencoder.
        corpus: the corpus that the autoencoder was trained on.
        steps: maximum number of training steps; None for the number in the settings.
        seed: seed of all random numbers.
        console: shows progress and notes.
        config: settings; only `prior` and `prior_training` are used. None for those of the run.
        allow_other_corpus: whether the corpus may hold other audio than the run was trained on.
        device: `cuda`, `mps` or `cpu`, or `auto` for the fastest one that exists.

    Raises:
        UsageError: if the corpus has another sample rate or number of channels than the run, or another clip length
            (for a clip model), or holds other audio; if a descriptor is unknown; or if the device does not exist.
        Interrupted: on Ctrl-C or SIGTERM.
        RiverrunError: if the autoencoder is not trained, a split of the corpus has no whole step of frames, training
            diverged, or the memory of the device ran out.
    """
    device = select_device(device)
    extending.check_compatible(run, corpus)
    requested = config or run.config
    if steps is not None:
        requested = replace(requested, prior_training=replace(requested.prior_training, steps=steps))
    autoencoder, whitening = run.autoencoder(), run.whitening()
    check_descriptors(requested.prior.descriptors, autoencoder.is_clip)
    extending.add_corpus(run, corpus, allow_other_corpus, console)
    if is_trained(run, requested):
        report_trained(run, requested, console)
        return
    latent_cache = LatentCache(run, corpus, autoencoder.to(device), console)
    data = load_data(latent_cache, whitening, requested, console)
    learner = create_learner(whitening, data, requested, seed)
    start_training(run, learner, requested, console)

    def log_previews(writer: EventWriter) -> None:
        writer.add_scalar("gaussian_nats", data.gaussian_baseline, learner.steps_done)

    callback = CheckpointCallback(
        run,
        save_weights=lambda: save_weights(run, learner),
        log_previews=log_previews,
        console=console,
        divergence_advice=learning_rate_advice("prior_training", requested.prior_training.learning_rate),
        stopwatch=Stopwatch(run.facts, [learner.name], learner.steps_done),
    )
    fit(learner, callback, device)
    learner.cpu().eval()
    save_weights(run, learner)
    report_result(learner, data, whitening, autoencoder, console)
    if requested.prior_training.rollout_steps:
        train_rollouts(run, learner, WindowStatistics(autoencoder, whitening), seed, console=console, device=device)


def is_trained(run: Run, requested: Config) -> bool:
    """Return whether the run has the requested prior, trained to its end, and its file can be read."""
    steps_done = run.facts.prior_steps
    if (
        not run.has_prior()
        or requested.prior != run.config.prior
        or steps_done < run.checkpoint("prior").step()
        or not has_ended(steps_done, best_step(run), requested.prior_training)
        or run.facts.rollout_steps < requested.prior_training.rollout_steps
    ):
        return False
    try:
        run.prior()
    except RiverrunError:  # the file is damaged; it is written again from the checkpoint
        return False
    return True


def best_step(run: Run) -> int:
    """Return the step whose weights the prior of a run has."""
    return int((run.facts.prior_metrics or {}).get("step", run.facts.prior_steps))


def report_trained(run: Run, requested: Config, console: Console) -> None:
    """Print that there is nothing to do, and which of the requested settings are ignored."""
    console.print(
        f"{run.path} already has a prior: {run.facts.prior_steps} steps, with the weights of step {best_step(run)}"
    )
    if names := extending.ignored_settings(run, ["prior_training"], requested):
        console.print(f"{run.path} is not changed: {', '.join(names)} ignored")


def load_data(cache: LatentCache, whitening: Whitening, requested: Config, console: Console) -> PriorData:
    """Load or compute the latents of a corpus and the descriptors that the prior is conditioned on.

    Raises:
        RiverrunError: if a split of the corpus has no whole step of frames.
    """
    is_clip, frames_per_step = cache.model.is_clip, requested.prior.frames_per_step
    # clips are independent of each other
    sequence_length = 1 if is_clip else requested.prior_training.sequence_length
    latents, lengths = cache.latents()
    longest = min(max(each) for each in lengths)
    if longest < frames_per_step:
        raise RiverrunError(
            f"prior.frames_per_step is {frames_per_step}, but the longest recording of a split of this corpus has only "
            f"{longest} frames; set it to {longest} or less in a YAML file given with --config"
        )
    baseline = gaussian_baseline(whitening, latents, requested.prior_training.noise)
    for line in data_warnings(whitening, latents[0].shape[1], sequence_length, is_clip):
        console.print(line)
    size = len(whitening.mean)
    is_cascade = requested.prior.kind == "cascade"  # other flows have no axes
    axes = audible_axes(cache.model, whitening, latents[0][:size]) if is_cascade else torch.eye(size)
    means = None if is_clip else whitening(latents[0][None, :size])[0]
    estimates = None
    if requested.prior.descriptors:
        conditions = cache.conditions(requested.prior.descriptors)
        estimates = cache.estimates(requested.prior.descriptors, whitening)
        latents = [torch.cat(pair) for pair in zip(latents, conditions, strict=True)]
    train, heldout = (
        SequenceSampler(values, counts, sequence_length, frames_per_step)
        for values, counts in zip(latents, lengths, strict=True)
    )
    return PriorData(train, heldout, baseline, axes, estimates, means, cache.corpus.sample_rate / cache.model.ratio)


def data_warnings(whitening: Whitening, num_frames: int, sequence_length: int, is_clip: bool) -> list[str]:
    """Return warnings if there is little training data, so that a user can stop before time is spent.

    Args:
        whitening: the fitted whitening.
        num_frames: number of training frames, or clips.
        sequence_length: frames in a training sequence.
        is_clip: whether the latents are those of whole clips.
    """
    size, varying, unit = len(whitening.mean), whitening.real, "clip" if is_clip else "frame"
    lines = []
    if varying == 0:
        lines.append(f"no training data: none of the {size} latents varies over this corpus; all output will be alike")
    elif varying < size:
        lines.append(f"{varying} of {size} latents vary over this corpus; the others are held at their mean")
    if num_frames < sequence_length or (is_clip and num_frames <= size):
        reason = f"for {size} latents" if is_clip else f"for sequences of {sequence_length}"
        lines.append(f"little training data: {counted(num_frames, unit)} {reason}; the prior will overfit")
    return lines


def create_learner(whitening: Whitening, data: PriorData, requested: Config, seed: int) -> PriorLearner:
    """Create a prior with random weights, and its learner at step 0."""
    torch.manual_seed(seed)
    prior = Prior(len(whitening.mean), requested.prior)
    prior.axes.copy_(data.axes)
    if data.estimates is not None:
        prior.steering.fit(data.estimates["weight"] @ data.axes, data.estimates["bias"], data.estimates["error"])
    if data.means is not None:
        step = requested.prior.frames_per_step
        prior.restraint.fit((data.means.T @ data.axes)[::step], data.frame_rate / step)
    return PriorLearner(
        prior,
        config=requested.prior_training,
        whitening=whitening,
        train=data.train,
        heldout=data.heldout,
        seed=seed,
    )


def start_training(run: Run, learner: PriorLearner, requested: Config, console: Console) -> None:
    """Set the learner to the step of the checkpoint, and write the settings of the training into the run.

    If training starts from step 0 although the run has a prior, a copy of the run is kept first.
    """
    learner.steps_done = run.checkpoint("prior").step()
    has_prior = run.has_prior() or learner.steps_done > 0
    is_other = requested.prior != run.config.prior
    if has_prior and (is_other or learner.steps_done == 0):  # without a checkpoint, training can't continue
        console.print(f"{run.path}: training of a new prior starts; the present run is kept in {run.archive()}")
        run.delete("prior")
        learner.steps_done = 0
    if not has_ended(learner.steps_done, best_step(run), requested.prior_training):  # rollouts follow what is trained
        run.delete("rollouts")
    run.config = replace(run.config, prior=requested.prior, prior_training=requested.prior_training)
    run.write_facts()
    run.write_config()


def save_weights(run: Run, learner: PriorLearner) -> None:
    """Write the best weights so far and the facts about them."""
    run.save("prior", learner.best)
    run.facts.prior_steps, run.facts.prior_total_steps = learner.steps_done, learner.total_steps
    rows = [row for row in run.metrics("prior-metrics") if row["step"] == int(learner.best_step)]
    run.facts.prior_metrics = rows[0] if rows else None
    run.write_facts()


def report_result(
    learner: PriorLearner, data: PriorData, whitening: Whitening, autoencoder: Autoencoder, console: Console
) -> None:
    """Print the held-out likelihood of the best weights, beside that of a Gaussian."""
    with torch.no_grad():
        nats = float(learner.heldout_nats(learner.best))
    unit = "clip" if autoencoder.is_clip else "frame"
    bits = (data.gaussian_baseline - nats) / math.log(2) / max(whitening.real, 1)
    console.print(
        f"best after step {int(learner.best_step)} of {learner.steps_done}, held-out: {nats:.2f} nats a {unit}; "
        f"a full-covariance Gaussian has {data.gaussian_baseline:.2f} "
        f"({bits:+.2f} bits a dimension in favour of the prior)",
        highlight=False,
    )
