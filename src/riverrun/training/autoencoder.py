"""Train the autoencoder of a run: a closed-form fit, then features, then audio, then against discriminators."""

from dataclasses import replace
from pathlib import Path

import torch
from rich.console import Console
from torch import Tensor

from riverrun.corpus import Corpus, Recordings
from riverrun.corpus.summary import counted
from riverrun.files import describe_path
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.whitening import Whitening
from riverrun.runs.config import Config, check_crop_length
from riverrun.runs.folder import Facts, Run, check_path_unused
from riverrun.training import extending
from riverrun.training.autoencoder_learner import AutoencoderLearner
from riverrun.training.data.encoding import encode_sample, measure_band_levels
from riverrun.training.data.examples import TrainingData, select_examples
from riverrun.training.data.features import FeatureCache, FeatureExamples, largest_shift
from riverrun.training.devices import flush_denormals, select_device
from riverrun.training.event_writer import EventWriter
from riverrun.training.loop import CheckpointCallback, fit, learning_rate_advice
from riverrun.training.noise_gain import fit_noise_gain
from riverrun.training.phases import FIT, is_kept, phases
from riverrun.training.previews import write_previews
from riverrun.training.ranks import get_rank, wait_for_run, wait_until
from riverrun.training.starting import check_base, check_same_base, describe_base, start_from
from riverrun.training.stopwatch import Stopwatch

DB_PER_NEPER = 8.686
"""Decibels in a neper."""

NUM_SAMPLE_CLIPS = 8
"""Number of clips of which the loudest is stored in the run: enough that one of them is not silent."""


@flush_denormals()
def train_autoencoder(
    corpus: Corpus,
    out: Path,
    config: Config,
    seed: int,
    *,
    console: Console,
    devices: int = 1,
    nodes: int = 1,
    preset: str | None = None,
    allow_other_corpus: bool = False,
    device: str = "auto",
    base: Run | None = None,
) -> Run:
    """Train an autoencoder on a corpus, and write a run folder.

    If there is a run at `out`, its training continues from its last checkpoint. A run that was stopped or killed and
    then continued ends with the same weights as an uninterrupted one.

    With several devices or nodes, each process calls this function. It returns in the process of rank 0 only; the other
    processes exit.

    Args:
        corpus: the corpus to train on.
        out: the run folder, new or existing.
        config: the resolved settings.
        seed: seed of all random numbers.
        console: shows progress and notes.
        devices: number of devices on each machine.
        nodes: number of machines.
        preset: the name of the preset that `config` was made from, which is stored in the run.
        allow_other_corpus: whether training may continue with a corpus of other audio.
        device: `cuda`, `mps` or `cpu`, or `auto` for the fastest one that exists.
        base: another run, from whose weights the training starts; None to start from nothing. A run that is continued
            needs the same one.

    Returns:
        The trained run.

    Raises:
        UsageError: if the run at `out` has other settings or was trained on another corpus, or the device does not
            exist. The run is not changed.
        Interrupted: on Ctrl-C or SIGTERM.
        RiverrunError: if training diverged, or the memory of the device ran out.
    """
    device = select_device(device, devices)
    is_leader = devices * nodes == 1 or get_rank() == 0
    if not is_leader:
        console.quiet = True
        wait_for_run(out)
    check_crop_length(config, corpus.sample_rate, corpus.clip_samples)
    if base is not None:
        check_base(base, corpus, config)
    run, is_new = open_run(corpus, out, config, seed, preset, base)
    extending.add_corpus(run, corpus, allow_other_corpus, console)
    if is_trained(run, config):
        report_trained(run, config, console)
        return run
    learner = create_learner(run, corpus, config, console)
    if is_leader:
        write_settings(run, learner, config, is_new, console)
    else:  # rank 0 writes the files
        run.config, run.facts.total_steps = config, learner.total_steps
    parts = [FIT, *(phase.name for phase in phases(config.training))]
    stopwatch = Stopwatch(run.facts, parts, learner.steps_done)
    if learner.steps_done == 0:
        learner.model.set_level(measure_band_levels(learner.model, learner.data.train))
        if base is not None:
            start_from(learner.model, base)
            learner.beginning = f"as {base.path.name} is"
        elif learner.model.spectral is not None:
            fit_spectral_path(learner)
            fit_noise_gain(learner.model, learner.data.train, corpus.sample_rate)
        if learner.model.spectral is not None:
            fit_loudest(learner)
            stopwatch.add(FIT)
        if is_leader and (base is not None or learner.model.spectral is not None):
            report_beginning(run, learner, console)
    callback = CheckpointCallback(
        run,
        save_weights=lambda: save_weights(run, learner, console),
        log_previews=lambda writer: log_previews(run, learner, writer),
        console=console,
        divergence_advice=divergence_advice(config),
        stopwatch=stopwatch,
    )
    fit(learner, callback, device, devices=devices, nodes=nodes)
    if run.facts.steps != learner.steps_done or not run.has_autoencoder():  # no step was made, or it was not saved
        save_weights(run, learner, console)
    if not run.has_whitening():  # the process was killed before it was written
        save_whitening(run, run.autoencoder().to(device), learner.data)
    report_latents(run, console)
    return run


def open_run(
    corpus: Corpus, out: Path, config: Config, seed: int, preset: str | None, base: Run | None = None
) -> tuple[Run, bool]:
    """Open the run at `out` and check that its training can continue, or prepare a new run without writing it.

    Returns:
        The run, and whether it is new.

    Raises:
        UsageError: if the run has other settings, or `out` holds something else than a run.
    """
    is_new = describe_path(out) != "a run" or not (out / "config.yaml").is_file()  # its creation was interrupted
    if is_new:
        check_path_unused(out)
        facts = Facts(corpus.channels, corpus.sample_rate, corpus.clip, seed, preset=preset)
        facts.base = describe_base(base) if base is not None else None
        return Run(out, config, facts), is_new
    run = Run.open(out)
    extending.check_compatible(run, corpus)
    extending.check_settings(run, config, seed, preset)
    check_same_base(run, base)
    return run, is_new


def is_trained(run: Run, config: Config) -> bool:
    """Return whether a run has been trained for the requested number of steps, and has a whitening."""
    return run.has_whitening() and run.facts.steps >= config.training.total_steps


def report_trained(run: Run, config: Config, console: Console) -> None:
    """Print that there is nothing to do, and which of the requested settings are ignored."""
    console.print(f"{run.path} is already trained: {run.facts.steps} steps")
    if names := extending.ignored_settings(run, ("training", "prior", "prior_training"), config):
        console.print(
            f"{run.path} is not changed: {', '.join(names)} ignored; settings of the prior are given to "
            "'riverrun prior --config'"
        )


def create_learner(run: Run, corpus: Corpus, config: Config, console: Console) -> AutoencoderLearner:
    """Create the model and its learner, at the step of the run's checkpoint.

    Raises:
        UsageError: if the checkpoint does not fit the settings, or is missing.
    """
    steps_done = run.checkpoint("autoencoder").step()
    if steps_done < config.training.total_steps:
        extending.check_phases(run, steps_done, config)
    torch.manual_seed(run.facts.seed)
    model = Autoencoder(config.architecture, corpus.channels, corpus.clip_samples, corpus.sample_rate)
    data = select_examples(corpus, model, config.training.crop, console)
    for line in data_warnings(data, config, model.is_clip, corpus.sample_rate):
        console.print(line)
    if steps_done <= config.training.spectral.steps:  # later steps use no features
        data = replace(data, features=prepare_features(corpus, data, model, config, console))
    learner = AutoencoderLearner(model, config, data, run.facts.seed, corpus.sample_rate)
    learner.steps_done = steps_done
    extending.check_checkpoint(run, learner, steps_done, config)
    return learner


def data_warnings(data: TrainingData, config: Config, is_clip: bool, sample_rate: int) -> list[str]:
    """Return warnings if there is little training data, so that a user can stop before time is spent."""
    clips, latents = len(data.train), config.architecture.latents
    if is_clip:
        if clips > latents:
            return []
        return [f"little training data: {counted(clips, 'clip')}, so at most {clips - 1} of {latents} latents can vary"]
    seconds, batch_size = sum(data.train.lengths) / sample_rate, config.training.batch_size
    crop_seconds = data.num_samples / sample_rate
    if seconds >= batch_size * crop_seconds:
        return []
    return [
        f"little training data: {seconds:.1f} s, less than one batch of {batch_size} crops of {crop_seconds:g} s; the "
        "model will overfit"
    ]


def write_settings(run: Run, learner: AutoencoderLearner, config: Config, is_new: bool, console: Console) -> None:
    """Create the run folder, or write the settings that the training of an existing run continues with."""
    if is_new:
        run.facts.total_steps = learner.total_steps
        Run.create(run.path, config, run.facts)
    else:
        extending.prepare_run(run, config, learner.steps_done, console)


def prepare_features(
    corpus: Corpus, data: TrainingData, model: Autoencoder, config: Config, console: Console
) -> FeatureExamples | None:
    """Compute the features of the training recordings unless the corpus has them; None without a spectral path."""
    if model.spectral is None:
        return None
    cache, settings = FeatureCache(corpus, data.train, model), config.training.spectral
    if get_rank() == 0:
        cache.compute(console)
    else:
        wait_until(lambda: cache.is_complete, f"{cache.folder}: process 0 has not computed the features")
    gain, seconds = settings.gain / DB_PER_NEPER, sum(data.train.lengths) / corpus.sample_rate
    return FeatureExamples(
        cache,
        frames=settings.frames,
        max_shift=largest_shift(settings.transpose, seconds),
        gain=(-gain, gain),
    )


def fit_spectral_path(learner: AutoencoderLearner) -> None:
    """Fit the linear maps of the spectral path, and of a bottleneck of clips, in closed form."""
    assert learner.data.features is not None
    learner.model.fit_spectrum(learner.data.features.cache.rows)


def fit_loudest(learner: AutoencoderLearner) -> None:
    """Find the level of the loudest frame of the corpus."""
    assert learner.data.features is not None
    assert learner.model.spectral is not None
    learner.model.spectral.fit_loudest(targets for _, targets in learner.data.features.cache.rows())


@torch.no_grad()
def report_beginning(run: Run, learner: AutoencoderLearner, console: Console) -> None:
    """Evaluate and save what the fit, or the base, has made; it is the first row of the metrics. Print a line on it.

    The epochs of the training are compared to it: none is kept that is worse.
    """
    learner.eval()
    metrics = {f"heldout_{name}": float(value) for name, value in learner.evaluate().items()}
    learner.train()
    run.append_metrics("autoencoder-metrics", {"step": 0} | metrics)
    save_weights(run, learner, console)
    console.print(learner.summarise(metrics), highlight=False, soft_wrap=True)


def save_weights(run: Run, learner: AutoencoderLearner, console: Console) -> None:
    """Write the facts, and the weights unless those of an earlier epoch are better.

    With the weights goes the whitening of their latents, so that a run can be exported at any time.
    If the weights change, the prior and the whitening, which were fitted to the old ones, are removed before.
    """
    metrics = run.metrics("autoencoder-metrics")
    kept = [row for row in metrics[:-1] if row["step"] <= run.facts.best_step]
    if not metrics or is_kept([*kept, metrics[-1]], learner.config):
        if learner.steps_done != run.facts.best_step:
            for name in ("prior", "whitening"):
                run.delete(name)
        with learner.evaluation_weights():
            run.save("autoencoder", learner.model)
            save_whitening(run, learner.model, learner.data)
        run.facts.best_step, run.facts.metrics = learner.steps_done, metrics[-1] if metrics else None
    else:
        console.print(f"this epoch made it worse; the weights after step {run.facts.best_step} are kept")
    run.facts.steps = learner.steps_done
    run.write_facts()


def log_previews(run: Run, learner: AutoencoderLearner, writer: EventWriter) -> None:
    """Write previews every `training.previews` epochs, and after the last epoch."""
    is_last = learner.steps_done == learner.total_steps
    epoch = learner.steps_done // learner.steps_per_epoch
    if is_last or epoch % run.config.training.previews == 0:
        write_previews(
            model=learner.model,
            heldout=learner.data.heldout,
            sample_rate=run.facts.sample_rate,
            folder=run.path / "previews",
            step=learner.steps_done,
            writer=writer,
        )


def divergence_advice(config: Config) -> str:
    """Return which learning rates to lower if training diverges."""
    advice = learning_rate_advice("training", config.training.learning_rate)
    if config.training.adversarial:
        advice += f", or training.discriminator.learning_rate (now {config.training.discriminator.learning_rate:g})"
    return advice


def save_whitening(run: Run, model: Autoencoder, data: TrainingData) -> None:
    """Fit the whitening to latents from all over the corpus, and write it, with a sample clip unless there is one."""
    latents = encode_sample(model, data.train)
    whitening = Whitening(len(latents))
    whitening.fit(latents.T)
    if run.example_clip() is None:
        run.save_example_clip(loudest_clip(data.train))
    run.save("whitening", whitening)


def report_latents(run: Run, console: Console) -> None:
    """Print how many latents vary, unless all of them do."""
    real, latents = run.whitening().real, run.config.architecture.latents
    if real < latents:
        console.print(f"{real or 'none'} of {latents} latents vary over this corpus; the others are held at their mean")


def loudest_clip(recordings: Recordings) -> Tensor:
    """Return the loudest of a few clips, spread over all recordings, `[C, N]`."""
    count = min(len(recordings), NUM_SAMPLE_CLIPS)
    clips = (recordings[index * len(recordings) // count] for index in range(count))
    return max(clips, key=lambda clip: float(clip.square().sum()))
