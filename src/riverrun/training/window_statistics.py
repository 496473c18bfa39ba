"""Statistics of short windows of latents and of what is heard of them, in which rollouts are compared with a corpus."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from riverrun.metrics import energy_distance
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.whitening import Whitening
from riverrun.training.data.audible import MIN_LOG_AMPLITUDE, PAST_FRAMES

BANDS = 24
"""Bands of frequencies whose levels are compared."""

FRAMES_APART = 12
"""Frames between two of a window that are compared one by one: those next to each other say the same."""

LEAST_VARIANCE = 1e-3
"""What is added to a variance before its root, which then has a gradient at 0."""


class WindowStatistics(nn.Module):
    """Compute the statistics of windows of whitened latents, group by group, and the distance between two sets of them.

    The groups are frames, means and standard deviations of the latents; frames, means, standard deviations and changes
    of the levels of bands that the spectral path plays; and frames and means of the level of all bands. A model without
    a spectral path has the groups of the latents only. Latents alone say too little: what they change most may be
    inaudible, and those that are a little too large are far too loud.

    Args:
        model: the autoencoder.
        whitening: the fitted whitening of its latents.
    """

    def __init__(self, model: Autoencoder, whitening: Whitening) -> None:
        super().__init__()
        self.model, self.whitening = model, whitening

    def fit(self, z: Tensor) -> None:
        """Set the scale of each statistic to its standard deviation over windows of the corpus, `[B, D, T]`."""
        for number, group in enumerate(self.groups(z)):
            self.register_buffer(f"scale{number}", group.std(0) + LEAST_VARIANCE, persistent=False)

    def forward(self, z: Tensor, reference: Tensor) -> Tensor:
        """Return the sum over groups of the energy distances of two sets of windows, `[B, D, T]` each."""
        distances = []
        for number, (x, y) in enumerate(zip(self.groups(z), self.groups(reference), strict=True)):
            scale = self.get_buffer(f"scale{number}")
            distances.append(energy_distance(x / scale, y / scale))
        return torch.stack(distances).sum()

    def groups(self, z: Tensor) -> list[Tensor]:
        """Return the statistics of windows `[B, D, T]`: sets of vectors, `[N, F]` each.

        Args:
            z: whitened latents. What is heard of the first few frames is left out, since the decoder reads the past.
        """
        found = [every(z), z.mean(2), deviation(z)]
        levels = self.levels(z)
        if levels is None:
            return found
        band, total = levels
        changes = (band.diff(dim=2).square().mean(2) + LEAST_VARIANCE).sqrt()
        return [*found, every(band), band.mean(2), deviation(band), changes, every(total), total.mean(2)]

    def levels(self, z: Tensor) -> tuple[Tensor, Tensor] | None:
        """Return the levels of bands `[B, BANDS, T]` and of all of them `[B, 1, T]` in nepers, or None."""
        path = self.model.spectral
        if path is None:
            return None
        features = path.decode(self.model.bottleneck.expand(self.whitening.inverse(z)))
        last = slice(path.steps * min(PAST_FRAMES, z.shape[2] // 2) + path.steps - 1, None, path.steps)
        amplitudes = features[:, last, : path.amplitudes].clamp(MIN_LOG_AMPLITUDE, -MIN_LOG_AMPLITUDE)
        power = functional.adaptive_avg_pool1d((2 * amplitudes).exp(), BANDS).transpose(1, 2)
        return 0.5 * power.log(), 0.5 * power.mean(1, keepdim=True).log()


def every(frames: Tensor) -> Tensor:
    """Return every FRAMES_APART-th frame of `[B, F, T]`, one after another: `[N, F]`."""
    return frames[:, :, ::FRAMES_APART].transpose(1, 2).flatten(0, 1)


def deviation(frames: Tensor) -> Tensor:
    """Return standard deviations over time `[B, F]` of `[B, F, T]`."""
    return (frames.var(2, correction=0) + LEAST_VARIANCE).sqrt()
