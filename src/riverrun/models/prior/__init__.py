"""The prior: an autoregressive model of whitened latents.

A recurrent network reads the frames so far; its output is the context of a normalizing flow over the next step. It is
trained by exact likelihood (Henter, Alexanderson and Beskow 2019, MoGlow, arXiv:1905.06598). A step is one frame, or
several frames that are sampled together where frames are too fast to sample each by itself. Descriptors of the sound
can be conditions of the flow too; each may be left open.

The same weights compute `log_prob` (training, all steps at once), `sample` (noise → latents, step by step) and its
inverse `to_noise`.

config      hyperparameters
recurrent   layer that reads the steps so far
steps       frames ↔ steps
model       the prior itself
"""

from riverrun.models.prior.config import PriorConfig
from riverrun.models.prior.model import Prior

__all__ = ["Prior", "PriorConfig"]
