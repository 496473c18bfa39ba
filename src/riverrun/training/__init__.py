"""Training of the autoencoder and of the prior. Only this package imports Lightning.

autoencoder          train the autoencoder of a run; its step is in autoencoder_learner
prior                train the prior of a run; its step is in prior_learner
gaussian             the likelihood of a Gaussian, the baseline of a prior
learner, loop        what both trainings share: the base class of learners, the loop with checkpoints and metrics
losses               loss functions of the autoencoder
data                 from a corpus to the examples of a step
extending            checks before an existing run is trained further
previews             reconstructions of held-out clips
event_writer         TensorBoard files
devices, ranks       the device to train on, and several processes
stopping             Ctrl-C and SIGTERM
"""

from riverrun.training.autoencoder import train_autoencoder
from riverrun.training.loop import Interrupted
from riverrun.training.losses import SpectralDistance
from riverrun.training.prior import train_prior

__all__ = ["Interrupted", "SpectralDistance", "train_autoencoder", "train_prior"]
