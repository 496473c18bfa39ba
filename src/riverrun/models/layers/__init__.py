"""Layers of the autoencoder: causal convolutions and residual units."""

from riverrun.models.layers.conv import CausalConv1d, CausalConvTranspose1d
from riverrun.models.layers.linear import CausalLinear
from riverrun.models.layers.residual import ResidualStack, ResidualUnit

__all__ = ["CausalConv1d", "CausalConvTranspose1d", "CausalLinear", "ResidualStack", "ResidualUnit"]
