"""Conditional normalizing flows over vectors: both directions, log-determinants, densities; scriptable."""

from riverrun.models.flow.cascade import CascadeFlow
from riverrun.models.flow.conditional import ConditionalFlow, Coupling
from riverrun.models.flow.univariate import Affine, Spline

__all__ = ["Affine", "CascadeFlow", "ConditionalFlow", "Coupling", "Spline"]
