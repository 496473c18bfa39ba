"""The phases of the autoencoder's training, and which weights are kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from riverrun.runs.config import TrainingConfig

MAX_LOSS_OF_MEL = 1.25
"""Factor by which the error may grow in the adversarial phase: beyond, the phase did harm. Discriminators trade some
of it for a finer texture."""

MAX_CHANCE = 1.1
"""Factor by which the error may be larger than the least one in the other phases: the error of a few held-out clips
varies by as much from epoch to epoch, while the loss falls and other pieces come nearer."""


FIT = "fit"
"""Name of the fit in closed form, before the first step."""


@dataclass(frozen=True)
class Phase:
    """Steps that are trained in one way.

    Args:
        name: `features`, `audio` or `adversarial`.
        first: number of the first step.
        last: number of the first step after it.
    """

    name: str
    first: int
    last: int


def phases(training: TrainingConfig) -> list[Phase]:
    """Return the phases in order; a phase may have no steps."""
    features, audio = training.spectral.steps, training.spectral.steps + training.steps
    return [
        Phase("features", 0, features),
        Phase("audio", features, audio),
        Phase("adversarial", audio, training.total_steps),
    ]


def phase_of(step: int, training: TrainingConfig) -> Phase:
    """Return the phase that a step belongs to; the last one that has steps for a step after the end."""
    known = phases(training)
    return next((phase for phase in known if step < phase.last), known[-1])


def adversarial_began(steps_done: int, training: TrainingConfig) -> bool:
    """Return whether a step of the adversarial phase is among the steps done."""
    return steps_done > training.spectral.steps + training.steps


def is_kept(rows: Sequence[Mapping[str, float]], training: TrainingConfig) -> bool:
    """Return whether the weights of the last of some epochs are kept instead of those of the others.

    More training makes better weights, unless the error on held-out clips is larger than before by more than chance. An
    epoch of the adversarial phase is kept unless its error is much larger, because its aim is not the error.

    Args:
        rows: metrics of epochs whose weights could be kept, the last one that of the present weights.
        training: settings of the training.
    """
    *earlier, last = rows
    known = [error(row) for row in earlier if "heldout_sound_mel" in row]
    if not known or "heldout_sound_mel" not in last:
        return True
    factor = MAX_LOSS_OF_MEL if adversarial_began(int(last["step"]), training) else MAX_CHANCE
    return error(last) <= min(known) * factor


def error(row: Mapping[str, float]) -> float:
    """Return one number for how far the held-out reconstructions of an epoch are from their originals, in dB.

    The log-mel error counts in full, a level error as much, and a chroma of 0.9 instead of 1 as 1 dB.
    """
    level = abs(row.get("heldout_sound_level", 0.0))
    return row["heldout_sound_mel"] + 0.5 * level + 10 * (1 - row.get("heldout_sound_chroma", 1.0))
