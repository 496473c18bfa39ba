"""The spectral path of the autoencoder: constant-Q features, the networks that code them, and their synthesis."""

from riverrun.models.spectral.architecture import SpectralArchitecture
from riverrun.models.spectral.path import SpectralPath

__all__ = ["SpectralArchitecture", "SpectralPath"]
