"""Checks before an existing run is trained further, and the changes to its files when training begins.

All checks are made before any file is written or removed. A run changes only if training really continues. The
whitening and the prior belong to the present weights of the autoencoder: they are removed at the end of the first epoch
that changes these weights. A run that has a prior is copied into `earlier-N` before.
"""

from collections.abc import Iterable
from typing import Any

from rich.console import Console

from riverrun.corpus import Corpus
from riverrun.errors import UsageError
from riverrun.runs import config
from riverrun.runs.config import Config
from riverrun.runs.folder import Run
from riverrun.training.learner import Learner

LENGTH_SETTINGS = (
    "training.spectral.steps",
    "training.steps",
    "training.adversarial",
    "training.warmup",
    "prior_training.steps",
    "prior_training.rollout_share",
)
"""Settings of the length of training. If a run has been trained long enough, a change of these has no effect, and
nothing is reported about them."""

EARLIER_DISCRIMINATORS = "discriminator.discriminators."
"""Prefix of the weights of the discriminators of earlier versions, which had one for each STFT only."""


def check_compatible(run: Run, corpus: Corpus) -> None:
    """Check that a corpus has the properties of the one that the run was created with.

    These are the number of channels, the sample rate, and for a clip model the length of a clip.

    Raises:
        UsageError: if a property differs.
    """
    names = ["channels", "sample_rate"] + ["clip"] * run.config.architecture.is_clip
    for name in names:
        expected, value = getattr(run.facts, name), getattr(corpus, name)
        if value != expected:
            raise UsageError(
                f"{run.path} was trained on a corpus with {name} {expected}, but this corpus has {value}; give a "
                f"corpus with {name} {expected}, or train a new run: choose another --out"
            )


def check_settings(run: Run, requested: Config, seed: int, preset: str | None) -> None:
    """Check the settings that can't change during the life of a run: its seed and its architecture.

    Args:
        run: the existing run.
        requested: the settings that training is to continue with.
        seed: the requested seed.
        preset: the name of the preset that `requested` was made from.

    Raises:
        UsageError: if they differ.
    """
    if run.facts.seed != seed:
        raise UsageError(
            f"{run.path}: this run has seed {run.facts.seed}, not {seed}; give --seed {run.facts.seed}, or choose "
            "another --out"
        )
    differing = config.differences(run.config.architecture, requested.architecture, "architecture.")
    if not differing:
        return
    name, (current, other) = next(iter(differing.items()))
    difference = f"{name} {current}, not {other}"
    run_preset = run.facts.preset or config.preset_of(run.config.architecture)
    if run_preset and preset and run_preset != preset:
        default = ", the default," if preset == config.DEFAULT_PRESET else ""
        raise UsageError(
            f"{run.path}: this run has the preset {run_preset}; --preset {preset}{default} has another architecture "
            f"({difference}); choose another --out, or give --preset {run_preset}"
        )
    raise UsageError(f"{run.path}: this run has another architecture ({difference}); choose another --out")


def check_phases(run: Run, steps_done: int, requested: Config) -> None:
    """Check that the length of a phase does not change after the next phase has begun.

    Raises:
        UsageError: if it does.
    """
    current, training = run.config.training, requested.training
    features, steps = current.spectral.steps, current.steps
    if steps_done > features != training.spectral.steps:
        raise UsageError(
            f"{run.path}: the audio phase began after {features} steps on features, so the feature phase can't have "
            f"{training.spectral.steps}; set training.spectral.steps to {features} in a YAML file given with --config, "
            "or choose another --out"
        )
    if steps_done > features + steps and steps != training.steps:
        adversarial = max(training.adversarial, steps_done - features - steps)
        raise UsageError(
            f"{run.path}: the adversarial phase began after {steps} steps, so the audio phase can't have "
            f"{training.steps}; to train the adversarial phase for longer, give --steps {steps} --adversarial "
            f"{adversarial}, or choose another --out"
        )


def check_checkpoint(run: Run, learner: Learner, steps_done: int, requested: Config) -> None:
    """Check that there is a checkpoint to continue from, and that its tensors fit the learner.

    Raises:
        UsageError: if the checkpoint is missing, or was written with other settings.
    """
    checkpoint = run.checkpoint("autoencoder")
    if steps_done == 0 and run.facts.steps:
        raise UsageError(
            f"{run.path}: trained for {run.facts.steps} steps, but {checkpoint.path.name}, which training continues "
            "from, is missing; choose another --out"
        )
    name = checkpoint.mismatch(learner, learner.unused) if steps_done else None
    if name and name.startswith(EARLIER_DISCRIMINATORS):
        raise UsageError(
            f"{run.path}: its adversarial phase began with the discriminators of an earlier version, so it can't "
            "continue; play and export the run as it is, or train a new one: choose another --out"
        )
    if name:
        differing = config.differences(
            run.config.training.discriminator, requested.training.discriminator, "training.discriminator."
        )
        difference = ", ".join(f"{key} {current}, not {other}" for key, (current, other) in differing.items()) or name
        raise UsageError(
            f"{run.path}: was trained with other settings ({difference}); give the settings of the run, or choose "
            "another --out"
        )


def add_corpus(run: Run, corpus: Corpus, allow_other: bool, console: Console) -> None:
    """Add a corpus to the facts of a run, in memory, if they don't name it yet.

    Args:
        run: the run.
        corpus: the corpus that it is trained on next.
        allow_other: whether it may hold other audio than the run was trained on so far.
        console: shows what is added.

    Raises:
        UsageError: if the corpus holds other audio and `allow_other` is False.
    """
    contents = corpus.contents()
    known = [each for each in (run.facts.corpus, *run.facts.also) if each]
    if any(each.get("digest") == contents["digest"] for each in known):
        return
    is_trained = any((run.path / f"autoencoder.{kind}").is_file() for kind in ("safetensors", "checkpoint.safetensors"))
    if not is_trained:
        run.facts.corpus = contents
    elif not known:
        console.print(
            f"{run.path} has no record of the corpus that it was trained on, so it can't be compared with this one; "
            "this one is added to the record"
        )
        run.facts.also.append(contents)
    elif allow_other:
        run.facts.also.append(contents)
        console.print(f"{run.path}: training continues with other audio; the run and its .ts name both")
    else:
        raise UsageError(
            f"{run.path} was trained on {' and '.join(map(describe_contents, known))}; this corpus holds other audio: "
            f"{describe_contents(contents)}. Give the corpus that it was trained on, or choose another --out; with "
            "--also training continues with both, and the run and its .ts name both"
        )


def describe_contents(contents: dict[str, Any]) -> str:
    """Return a short text for the result of `Corpus.made_of`: number of files, minutes, first and last name."""
    names = [str(name) for name in contents["names"]]
    first_and_last = " … ".join(dict.fromkeys([names[0], names[-1]])) if names else "nothing"
    files = contents["files"]
    return f"{files} file{'s' if files > 1 else ''}, {contents['seconds'] / 60:.1f} minutes ({first_and_last})"


def ignored_settings(run: Run, sections: Iterable[str], requested: Config) -> list[str]:
    """Return the names of requested settings that have no effect, because the run keeps its own.

    Args:
        run: the run.
        sections: names of the sections of the config that the run keeps.
        requested: the requested settings.
    """
    names: list[str] = []
    for section in sections:
        names += config.differences(getattr(run.config, section), getattr(requested, section), f"{section}.")
    return [name for name in names if name not in LENGTH_SETTINGS]


def prepare_run(run: Run, requested: Config, steps_done: int, console: Console) -> None:
    """Write the settings that the training of an existing run continues with.

    A run with a prior is copied into `earlier-N` first, if training is going to change the autoencoder.

    Args:
        run: the run.
        requested: the requested settings. Those of the prior apply only if the run has no prior yet.
        steps_done: training steps of the autoencoder so far.
        console: shows what changes.
    """
    total_steps = max(requested.training.total_steps, steps_done)
    has_prior = run.has_prior() or run.checkpoint("prior").step() > 0
    if has_prior and run.facts.steps != total_steps:
        console.print(
            f"{run.path} has a prior that was trained with the autoencoder of step {run.facts.steps}. More steps "
            f"change the autoencoder, so the prior has to be trained again with 'riverrun prior'. The present run is "
            f"kept in {run.archive()}"
        )
    if names := ignored_settings(run, ("prior", "prior_training") if has_prior else (), requested):
        console.print(
            f"{run.path}: {', '.join(names)} ignored: the run has a prior with settings of its own; change them with "
            "'riverrun prior --config'"
        )
    changed = config.differences(run.config.training, requested.training, "training.")
    if changes := [f"{name} {new}, not {old}" for name, (old, new) in changed.items() if name not in LENGTH_SETTINGS]:
        console.print(f"{run.path}: training continues with other settings: {', '.join(changes)}")
    run.facts.total_steps = total_steps
    run.write_facts()
    prior_settings = run.config if has_prior else requested
    run.config = Config(
        architecture=requested.architecture,
        training=requested.training,
        prior=prior_settings.prior,
        prior_training=prior_settings.prior_training,
    )
    run.write_config()
