"""Start the training of an autoencoder from the weights of another run, its base."""

import hashlib
from typing import Any

from riverrun.corpus import Corpus
from riverrun.errors import UsageError
from riverrun.models.autoencoder import Autoencoder
from riverrun.runs import config
from riverrun.runs.config import Config
from riverrun.runs.folder import Run


def check_base(base: Run, corpus: Corpus, requested: Config) -> None:
    """Check that a run can be trained on a corpus from the weights of another one.

    Args:
        base: the other run.
        corpus: the corpus.
        requested: the settings of the training.

    Raises:
        UsageError: if the corpus has another format than that of the base, or the architectures differ.
    """
    names = ["sample_rate", "channels"] + ["clip"] * base.config.architecture.is_clip
    for name in names:
        expected, value = getattr(base.facts, name), getattr(corpus, name)
        if value != expected:
            option = "rate" if name == "sample_rate" else name
            raise UsageError(
                f"--from {base.path}: has {name} {expected}, but the corpus has {value}; prepare the recordings with "
                f"--{option} {expected:g}, or train without --from"
            )
    differing = config.differences(base.config.architecture, requested.architecture, "architecture.")
    for name, (known, other) in differing.items():
        raise UsageError(
            f"--from {base.path}: has {name} {known}, not {other}; leave out --preset, and architecture in --config, "
            "to take the architecture of the base"
        )


def describe_base(base: Run) -> dict[str, Any]:
    """Return what a run records of its base: its name, the digest of its weights, its steps and its corpora."""
    base.autoencoder()  # refuses weights that are missing or damaged
    weights = (base.path / "autoencoder.safetensors").read_bytes()
    return {
        "name": base.path.name,
        "digest": hashlib.sha256(weights).hexdigest(),
        "steps": base.facts.steps,
        "corpora": [each for each in (base.facts.corpus, *base.facts.also) if each],
    }


def check_same_base(run: Run, base: Run | None) -> None:
    """Check that the training of a run continues with the base that it started from.

    Raises:
        UsageError: if it does not.
    """
    known = run.facts.base
    if known is None and base is not None:
        raise UsageError(f"{run.path}: this run started from nothing, not from {base.path}; choose another --out")
    if known is not None and base is None:
        raise UsageError(f"{run.path}: this run started from {known['name']}; give --from {known['name']}")
    if known is not None and base is not None and known["digest"] != describe_base(base)["digest"]:
        raise UsageError(
            f"{run.path}: this run started from other weights than those of {base.path}; choose another --out"
        )


def start_from(model: Autoencoder, base: Run) -> None:
    """Take the weights of the base, except for the levels of the bands, which are those of the corpus already.

    The means and axes of the spectral path stay those of the base, since its networks were trained beside them: on
    General-MIDI notes, a base of `synth strings` had a log-mel error of 2.8 dB as it was, 3.3 dB with the means of the
    notes, 3.4 dB with a decoder fitted to them, and 3.7 dB with both. The gain of the noise makes no difference: 2.75
    dB with that of the base, 2.76 dB with that of the notes. The whitening of the latents, their principal axes, is
    fitted to the corpus with each epoch whose weights are kept.

    Args:
        model: the autoencoder, with the levels of the corpus.
        base: a run that `check_base` accepts.
    """
    level = model.level.clone()
    model.load_state_dict(base.autoencoder().state_dict())
    model.level.copy_(level)
