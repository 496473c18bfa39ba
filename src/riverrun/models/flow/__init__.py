"""Normalizing flows over vectors, given a context: both directions, log-determinants, plain tensors, scriptable."""

from riverrun.models.flow.conditional import ConditionalFlow, Coupling
from riverrun.models.flow.univariate import Affine, Spline

__all__ = ["Affine", "ConditionalFlow", "Coupling", "Spline"]
