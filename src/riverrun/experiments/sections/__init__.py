"""The sections of an evaluation. Each is a function of the context that returns its findings."""

from collections.abc import Callable

from riverrun.experiments.context import Context, Findings
from riverrun.experiments.sections.cost import evaluate_cost
from riverrun.experiments.sections.generation import evaluate_generation
from riverrun.experiments.sections.latents import evaluate_latents
from riverrun.experiments.sections.prior import evaluate_prior
from riverrun.experiments.sections.reconstruction import evaluate_reconstruction

SECTIONS: dict[str, Callable[[Context], Findings]] = {
    "reconstruction": evaluate_reconstruction,
    "generation": evaluate_generation,
    "prior": evaluate_prior,
    "latents": evaluate_latents,
    "cost": evaluate_cost,
}
"""The sections by name, in the order of the report."""
