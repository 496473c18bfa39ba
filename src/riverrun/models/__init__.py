"""The neural networks: filter bank, autoencoder, discriminator, normalizing flow and prior.

noise          random numbers that depend only on seed, stream and position
prototypes/    prototype filters of the PQMF, as data
pqmf           audio ↔ bands
layers/        causal convolutions and residual units
architecture   hyperparameters of the autoencoder
bottleneck     encoder output → latents → decoder input; one class for each kind of bottleneck
autoencoder    audio ↔ latents
stft           short-time Fourier transforms with a fast gradient
stereo         mid and side
discriminator/ multi-period and multi-band STFT discriminators for the adversarial phase of training
whitening      latents ↔ whitened latents
flow/          conditional normalizing flows
steering       latents → latents nearer to descriptors
restraint      keeps the running mean of latents that are played within the range of the corpus
gains          descriptors → gains of the synthesis, where latents do not follow them
prior/         autoregressive model of whitened latents
"""

from riverrun.models.architecture import Architecture
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.discriminator import Discriminator
from riverrun.models.pqmf import PQMF
from riverrun.models.prior import Prior, PriorConfig
from riverrun.models.whitening import Whitening

__all__ = ["PQMF", "Architecture", "Autoencoder", "Discriminator", "Prior", "PriorConfig", "Whitening"]
