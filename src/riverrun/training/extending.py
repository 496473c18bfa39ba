"""What an existing run allows: everything is looked at, and refused or told, before anything is written or removed.

A run stays what it is unless training really goes on. Then its whitening and its prior, which belong to the weights as
they were, go at the first epoch that changes the weights; a run with a prior is kept aside before.
"""

from collections.abc import Iterable
from typing import Any

from rich.console import Console
from torch import nn

from riverrun.corpus import Corpus
from riverrun.errors import UsageError
from riverrun.runs import config
from riverrun.runs.config import Config
from riverrun.runs.folder import Run

LENGTHS = ("training.steps", "training.adversarial", "training.warmup", "prior_training.steps")
"""Settings that only say how long: a run that is trained as long as asked has nothing to tell of them."""


def demands(run: Run, corpus: Corpus) -> list[tuple[str, float, float]]:
    """What a corpus has to have as the one that a run began with: a name, what the run has, and the corpus."""
    names = ["channels", "sample_rate"] + ["clip"] * (run.config.architecture.bottleneck == "clip")
    return [(name, getattr(run.facts, name), getattr(corpus, name)) for name in names]


def refuse_other(run: Run, corpus: Corpus, asked: Config, seed: int, preset: str | None) -> None:
    """Raises UsageError for what can't change in a run: its corpus's kind, its seed, its architecture."""
    for name, here, there in [*demands(run, corpus), ("seed", run.facts.seed, seed)]:
        if here != there:
            raise UsageError(f"{run.path}: this run has another {name} ({here}, not {there}); choose another --out")
    differing = config.differences(run.config.architecture, asked.architecture, "architecture.")
    if not differing:
        return
    name, (here, there) = next(iter(differing.items()))
    what = f"{name} {here}, not {there}"
    own = run.facts.preset or config.preset_of(run.config.architecture)
    if own and preset and own != preset:
        default = ", the default," if preset == config.DEFAULT else ""
        raise UsageError(
            f"{run.path}: this is a run of preset {own}; --preset {preset}{default} is another architecture ({what}); "
            f"choose another --out, or give --preset {own}"
        )
    raise UsageError(f"{run.path}: this run has another architecture ({what}); choose another --out")


def refuse_longer_first_phase(run: Run, done: int, asked: Config) -> None:
    """Raises UsageError where the second phase has begun and the first is asked to have been longer, or shorter."""
    first, wanted = run.config.training.steps, asked.training.steps
    if done > first != wanted:
        raise UsageError(
            f"{run.path}: its second phase began after {first} steps, so the first can't have {wanted}; for more of "
            f"the second give --steps {first} --adversarial {max(asked.training.adversarial, done - first)}, or choose "
            "another --out"
        )


def refuse_misfit(run: Run, learner: nn.Module, done: int, asked: Config) -> None:
    """Raises UsageError where what was learned doesn't fit the settings, or is not there to go on from."""
    if done == 0 and run.facts.steps:
        checkpoint = run.checkpoint("autoencoder").path.name
        raise UsageError(
            f"{run.path}: trained for {run.facts.steps} steps, but {checkpoint}, from which training goes on, is gone; "
            "choose another --out"
        )
    name = run.checkpoint("autoencoder").misfit(learner) if done else None
    if name:
        differing = config.differences(
            run.config.training.discriminator, asked.training.discriminator, "training.discriminator."
        )
        what = ", ".join(f"{key} {here}, not {there}" for key, (here, there) in differing.items()) or name
        raise UsageError(f"{run.path}: has learned with other settings ({what}); keep them, or choose another --out")


def admit(run: Run, corpus: Corpus, also: bool, console: Console) -> None:
    """Takes a corpus for a run, whose facts then name it.

    Raises:
        UsageError: if the run has learned from other audio, unless `also` says that it may learn from this as well.
    """
    made = corpus.made_of()
    known = [each for each in (run.facts.corpus, *run.facts.also) if each]
    if any(each.get("digest") == made["digest"] for each in known):
        return
    learned = any((run.path / f"autoencoder.{kind}").is_file() for kind in ("safetensors", "checkpoint.safetensors"))
    if not learned:
        run.facts.corpus = made
    elif not known:
        console.print(f"{run.path} doesn't say what it was trained on: nobody can tell whether it was this corpus")
        run.facts.also.append(made)
    elif also:
        run.facts.also.append(made)
        console.print(f"{run.path}: goes on with other audio; the run and its .ts name both")
    else:
        raise UsageError(
            f"{run.path} was trained on {' and '.join(map(told, known))}; this corpus holds other audio: {told(made)}. "
            "Give the one it was trained on, or choose another --out; --also goes on with both, and names both in the "
            "run and its .ts"
        )


def told(made: dict[str, Any]) -> str:
    """What a corpus is made of, in short."""
    names = [str(name) for name in made["names"]]
    shown = " … ".join(dict.fromkeys([names[0], names[-1]])) if names else "nothing"
    files = made["files"]
    return f"{files} file{'s' if files > 1 else ''}, {made['seconds'] / 60:.1f} minutes ({shown})"


def not_taken(run: Run, sections: Iterable[str], asked: Config) -> list[str]:
    """Names of the settings that a run doesn't take from what was asked."""
    names: list[str] = []
    for section in sections:
        names += config.differences(getattr(run.config, section), getattr(asked, section), f"{section}.")
    return [name for name in names if name not in LENGTHS]


def begin(run: Run, asked: Config, done: int, console: Console) -> None:
    """Writes that training goes on, and how; a run with a prior is kept aside first."""
    total = asked.training.steps + asked.training.adversarial
    learned = run.has_prior() or run.checkpoint("prior").step() > 0
    if learned and run.facts.steps != max(total, done):
        console.print(
            f"{run.path} has a prior, learned on the autoencoder as it is after {run.facts.steps} steps: more steps "
            f"change that, and 'riverrun prior' will have to train another. What the run is now stays in "
            f"{run.set_aside()}"
        )
    if names := not_taken(run, ("prior", "prior_training") if learned else (), asked):
        console.print(f"{run.path}: {', '.join(names)} not taken: the prior has its own; see 'riverrun prior --config'")
    changed = config.differences(run.config.training, asked.training, "training.")
    if names := [f"{name} {there}, not {here}" for name, (here, there) in changed.items() if name not in LENGTHS]:
        console.print(f"{run.path} goes on with other settings: {', '.join(names)}")
    run.facts.wanted = max(total, done)
    run.write_facts()
    prior = run.config if learned else asked
    run.config = Config(asked.architecture, asked.training, prior.prior, prior.prior_training)
    run.write_config()
