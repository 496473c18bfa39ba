"""Training: the only room that knows of Lightning. The autoencoder learns in two phases, the prior on its latents."""

from riverrun.training.autoencoder import train_autoencoder
from riverrun.training.loop import Interrupted
from riverrun.training.prior import train_prior

__all__ = ["Interrupted", "train_autoencoder", "train_prior"]
