"""The spectral path: audio → features → latents → features → audio.

It needs no band to learn what is known: pitch, level and spectrum come from sinusoids and noise, and the network learns
only their amplitudes.
"""

from collections.abc import Callable, Iterable

import torch
from torch import Tensor, nn

from riverrun.models import noise
from riverrun.models.noise import NoiseStream
from riverrun.models.spectral.architecture import SpectralArchitecture
from riverrun.models.spectral.coder import SpectralCoder
from riverrun.models.spectral.features import SpectralFeatures, frame_signal
from riverrun.models.spectral.fitting import PredictedAxes
from riverrun.models.spectral.grid import Grid
from riverrun.models.spectral.synthesis import Synthesiser
from riverrun.models.spectral.targets import SpectralTargets

FEATURE_SCALE = 0.3
"""Factor of log-amplitudes in nepers at the networks: their standard deviation over music is about 3."""

IMAGE_SCALE = 1.0
"""The same for levels and correlations of channels: an octave has one of each, but 48 log-amplitudes."""


class SpectralPath(nn.Module):
    """The modules of the spectral path.

    Each frame of R samples has R / `hop` control frames, whose features are stacked: S·F channels.

    Args:
        config: hyperparameters; `hop` is not 0.
        channels: audio channels C.
        sample_rate: in Hz.
        ratio: R.
        delay: samples by which the output is later than the input.
        width: output channels of the encoder, and input channels of the decoder.

    Attributes:
        mean: mean of each feature over the corpus, `[F]`.
        latent_scale: deviation of each output of the encoder over the corpus, `[W]`; the latents are divided
            by it.
    """

    mean: Tensor
    scale: Tensor
    latent_scale: Tensor

    def __init__(
        self,
        config: SpectralArchitecture,
        channels: int,
        sample_rate: int,
        ratio: int,
        delay: int,
        width: int,
    ) -> None:
        super().__init__()
        grid = Grid(sample_rate)
        self.config, self.channels, self.delay = config, channels, delay
        self.hop, self.steps = config.hop, ratio // config.hop
        lengths = grid.window_lengths(config.periods, config.shortest, config.longest)
        attack = grid.window_lengths(config.periods, config.shortest, config.attack)
        self.analysis = SpectralFeatures(grid, channels, config.hop, lengths, config.longest, centred=False)
        self.target_analysis = SpectralTargets(
            grid, channels, config.hop, long=lengths, short=attack, sizes=(config.longest, config.attack)
        )
        self.size, self.amplitudes = self.analysis.size, grid.size
        stacked = self.steps * self.size
        self.encoder = SpectralCoder(stacked, config.encoder, width, (1, config.kernel_size))
        self.decoder = SpectralCoder(width, config.decoder, stacked, (config.kernel_size, 1))
        self.synthesiser = Synthesiser(grid, channels, config.hop, lengths)
        self.register_buffer("mean", torch.zeros(self.size))
        self.register_buffer("latent_scale", torch.ones(width))
        scale = torch.full((self.size,), IMAGE_SCALE)
        scale[: grid.size] = FEATURE_SCALE
        self.register_buffer("scale", scale, persistent=False)

    def features(self, audio: Tensor, frames: int) -> Tensor:
        """Compute the features of audio.

        Args:
            audio: `[B, C, N]`.
            frames: number of frames T of the latents.

        Returns:
            `[B, T·S, F]`, causal: a control frame depends on no sample after its end.
        """
        return self.analysis(frame_signal(audio, self.analysis, frames * self.steps, late=0))

    def targets(self, audio: Tensor, frames: int) -> Tensor:
        """Compute the features that the decoder learns, `[B, T·S, F]`, centred on the times at which it sounds."""
        return self.target_analysis(audio, frames * self.steps, late=self.delay)

    def encode(self, features: Tensor) -> Tensor:
        """Return the output of the encoder `[B, W, T]` for features `[B, T·S, F]`."""
        return (self.encoder(self.stack(features)) / self.latent_scale).transpose(1, 2)

    def decode(self, frames: Tensor) -> Tensor:
        """Return features `[B, T·S, F]` for the input of the decoder `[B, W, T]`."""
        return self.unstack(self.decoder(frames.transpose(1, 2) * self.latent_scale))

    @torch.no_grad()
    def fit(self, rows: Callable[[], Iterable[tuple[Tensor, Tensor]]]) -> None:
        """Fit the normalisation and the linear maps to the features of a corpus, in closed form.

        Args:
            rows: returns an iterator over inputs and targets, `[N, F]` each, N a multiple of S; it is called twice.
        """
        total, count = torch.zeros(self.size, dtype=torch.float64), 0
        for _, targets in rows():
            total, count = total + targets.double().sum(0), count + len(targets)
        self.mean.copy_(total / max(count, 1))
        size = self.steps * self.size
        axes = PredictedAxes(size, size)
        for inputs, targets in rows():
            device = self.mean.device
            axes.add(*(self.stack(part[None].to(device))[0].cpu() for part in (inputs, targets)))
        fitted = axes.solve(len(self.latent_scale))
        self.encoder.set_linear(fitted.encoder, -fitted.encoder @ fitted.input_mean)
        self.decoder.set_linear(fitted.decoder, fitted.target_mean)
        self.latent_scale.copy_(fitted.scale)

    def stack(self, features: Tensor) -> Tensor:
        """Normalise features `[B, T·S, F]` and stack those of a frame, `[B, T, S·F]`."""
        normalised = (features - self.mean) * self.scale
        return normalised.unflatten(1, (-1, self.steps)).flatten(2)

    def unstack(self, stacked: Tensor) -> Tensor:
        """Return the inverse of `stack`."""
        return stacked.unflatten(2, (self.steps, self.size)).flatten(1, 2) / self.scale + self.mean

    def synthesise(self, features: Tensor, seed: int, transpose: float = 0.0) -> Tensor:
        """Synthesise audio `[B, C, T·R]` from features `[B, T·S, F]`.

        Args:
            features: as of `decode`.
            seed: seed of the noise; every clip of the batch gets the same.
            transpose: in semitones.
        """
        lanes, stream = self.channels * (self.hop + 1), NoiseStream.SPECTRAL_NOISE
        uniform = noise.uniform(seed=seed, first=0, frames=features.shape[1], lanes=lanes, stream=stream)
        state = self.synthesiser.initial_state(len(features))
        semitones = features.new_full([1], transpose) if transpose else None
        return self.synthesiser(features, uniform.to(features), *state, semitones)[0]

    @property
    def context_samples(self) -> int:
        """Samples before the first sample of a frame that its latents depend on."""
        return self.analysis.window + self.encoder.context * self.steps * self.hop
