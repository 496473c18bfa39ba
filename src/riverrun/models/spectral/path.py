"""The spectral path: audio → features → latents → features → audio.

It needs no band to learn what is known: pitch, level and spectrum come from sinusoids and noise, and the network learns
only their amplitudes.
"""

from collections.abc import Callable, Iterable

import torch
from torch import Tensor, nn

from riverrun.models import noise
from riverrun.models.gains import ramps
from riverrun.models.noise import NoiseStream
from riverrun.models.spectral.architecture import SpectralArchitecture
from riverrun.models.spectral.attacks import EncoderFeatures, ShortBands
from riverrun.models.spectral.coder import SpectralCoder
from riverrun.models.spectral.features import SpectralFeatures, feature_count, frame_signal
from riverrun.models.spectral.fitting import PredictedAxes
from riverrun.models.spectral.grid import Grid
from riverrun.models.spectral.synthesis import Synthesiser, noise_phasors
from riverrun.models.spectral.targets import SpectralTargets

FEATURE_SCALE = 0.3
"""Factor of log-amplitudes in nepers at the networks: their standard deviation over music is about 3."""

IMAGE_SCALE = 1.0
"""The same for levels and correlations of channels: an octave has one of each, but 48 log-amplitudes."""


class SpectralPath(nn.Module):
    """The modules of the spectral path.

    Each frame of R samples has S = R / `hop` control frames, whose features are stacked: S·I channels at the encoder,
    and S·F at the decoder.

    Args:
        config: hyperparameters; `hop` is not 0.
        channels: audio channels C.
        sample_rate: in Hz.
        ratio: R.
        delay: samples by which the output is later than the input.
        width: output channels of the encoder, and input channels of the decoder.

    Attributes:
        mean: mean of each decoded feature over the corpus, `[F]`.
        input_mean: mean of each feature for the encoder, `[I]`.
        latent_scale: deviation of each output of the encoder over the corpus, `[W]`; the latents are divided
            by it.
    """

    mean: Tensor
    input_mean: Tensor
    scale: Tensor
    input_scale: Tensor
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
        self.channels, self.delay = channels, delay
        self.hop, self.steps = config.hop, ratio // config.hop
        lengths = grid.window_lengths(config.periods, config.shortest, config.longest)
        attack = grid.window_lengths(config.periods, config.shortest, config.attack)
        self.analysis = EncoderFeatures(
            SpectralFeatures(grid, channels, config.hop, lengths, config.longest, centred=False),
            ShortBands(grid, shortest=config.hop // 2, longest=2 * config.hop),
        )
        self.target_analysis = SpectralTargets(
            grid, channels, config.hop, long=lengths, short=attack, sizes=(config.longest, config.attack)
        )
        self.size, self.amplitudes = feature_count(grid, channels), grid.size
        self.input_size = self.analysis.size
        stacked = self.steps * self.size
        self.encoder = SpectralCoder(self.steps * self.input_size, config.encoder, width, (1, config.kernel_size))
        self.decoder = SpectralCoder(width, config.decoder, stacked, (config.kernel_size, 1))
        self.synthesiser = Synthesiser(grid, channels, config.hop, lengths)
        self.register_buffer("mean", torch.zeros(self.size))
        self.register_buffer("input_mean", torch.zeros(self.input_size))
        self.register_buffer("latent_scale", torch.ones(width))
        scale = torch.full((self.input_size,), IMAGE_SCALE)
        scale[: grid.size] = scale[self.size :] = FEATURE_SCALE
        self.register_buffer("scale", scale[: self.size].clone(), persistent=False)
        self.register_buffer("input_scale", scale, persistent=False)

    def features(self, audio: Tensor, frames: int) -> Tensor:
        """Compute the features of audio for the encoder.

        Args:
            audio: `[B, C, N]`.
            frames: number of frames T of the latents.

        Returns:
            `[B, T·S, I]`, causal: a control frame depends on no sample after its end.
        """
        signal = frame_signal(audio, self.analysis.window, self.hop, frames * self.steps, late=0)
        return self.analysis(signal)

    def targets(self, audio: Tensor, frames: int) -> Tensor:
        """Compute the features that the decoder learns, `[B, T·S, F]`, centred on the times at which it sounds."""
        return self.target_analysis(audio, frames * self.steps, late=self.delay)

    def encode(self, features: Tensor) -> Tensor:
        """Return the output of the encoder `[B, W, T]` for features `[B, T·S, I]`."""
        return (self.encoder(self.stack_inputs(features)) / self.latent_scale).transpose(1, 2)

    def decode(self, frames: Tensor) -> Tensor:
        """Return features `[B, T·S, F]` for the input of the decoder `[B, W, T]`."""
        return self.unstack(self.decoder(frames.transpose(1, 2) * self.latent_scale))

    @torch.no_grad()
    def fit(self, rows: Callable[[], Iterable[tuple[Tensor, Tensor]]]) -> None:
        """Fit the normalisation and the linear maps to the features of a corpus, in closed form.

        Args:
            rows: returns an iterator over inputs `[N, I]` and targets `[N, F]`, N a multiple of S; it is called twice.
        """
        means = self.input_mean, self.mean
        totals, count = [torch.zeros(len(mean), dtype=torch.float64) for mean in means], 0
        for pair in rows():
            for total, part in zip(totals, pair, strict=True):
                total += part.double().sum(0)
            count += len(pair[0])
        for mean, total in zip(means, totals, strict=True):
            mean.copy_(total / max(count, 1))
        axes = PredictedAxes(self.steps * self.input_size, self.steps * self.size)
        device = self.mean.device
        for inputs, targets in rows():
            stacked = self.stack_inputs(inputs[None].to(device)), self.stack(targets[None].to(device))
            axes.add(*(part[0].cpu() for part in stacked))
        fitted = axes.solve(len(self.latent_scale))
        self.encoder.set_linear(fitted.encoder, -fitted.encoder @ fitted.input_mean)
        self.decoder.set_linear(fitted.decoder, fitted.target_mean)
        self.latent_scale.copy_(fitted.scale)

    @torch.no_grad()
    def fit_loudest(self, targets: Iterable[Tensor]) -> None:
        """Find the level of the loudest frame of a corpus, which limits what is synthesised.

        Args:
            targets: features `[N, F]`, N at least 1, in one part or more.
        """
        powers = (self.sounding_power(part[None], whole=True) for part in targets)
        levels = [self.synthesiser.level(power).max() for power in powers]
        self.synthesiser.loudest.copy_(torch.stack(levels).max())

    @torch.no_grad()
    def codes(self, inputs: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
        """Return what a bottleneck between the fitted linear maps has to learn.

        Args:
            inputs: features for the encoder, `[B, T·S, I]`.
            targets: `[B, T·S, F]`.

        Returns:
            The output of the encoder, and the input of the decoder from which it comes nearest to the targets,
            `[B, W, T]` each.
        """
        decoder = self.decoder.linear  # its columns are orthonormal
        nearest = (self.stack(targets) - decoder.bias) @ decoder.weight / self.latent_scale
        return self.encode(inputs), nearest.transpose(1, 2)

    def stack_inputs(self, features: Tensor) -> Tensor:
        """Normalise features `[B, T·S, I]` for the encoder and stack those of a frame, `[B, T, S·I]`."""
        return ((features - self.input_mean) * self.input_scale).unflatten(1, (-1, self.steps)).flatten(2)

    def stack(self, features: Tensor) -> Tensor:
        """Normalise features `[B, T·S, F]` as they are decoded and stack those of a frame, `[B, T, S·F]`."""
        return ((features - self.mean) * self.scale).unflatten(1, (-1, self.steps)).flatten(2)

    def unstack(self, stacked: Tensor) -> Tensor:
        """Return the inverse of `stack`."""
        return stacked.unflatten(2, (self.steps, self.size)).flatten(1, 2) / self.scale + self.mean

    def synthesise(self, features: Tensor, seed: int, transpose: float = 0.0, gains: Tensor | None = None) -> Tensor:
        """Synthesise audio `[B, C, T·R]` from features `[B, T·S, F]`.

        Args:
            features: as of `decode`.
            seed: seed of the noise; every clip of the batch gets the same.
            transpose: in semitones.
            gains: as of `Synthesiser`; None for 0.
        """
        frames, stream = features.shape[1], NoiseStream.SPECTRAL_NOISE
        uniform = noise.uniform(seed=seed, first=0, frames=frames, lanes=self.noise_lanes, stream=stream)
        state = self.synthesiser.initial_state(len(features))
        semitones = features.new_full([1], transpose) if transpose else None
        return self.synthesiser(features, noise_phasors(uniform.to(features)), *state, semitones, gains)[0]

    def band_gain(self, gains: Tensor) -> Tensor:
        """Return the factors of the samples of the bands `[B, 1, T·R]` for gains in nepers, `[B, T·S, 2]`."""
        gain = gains[:, :, 0].exp()
        rise = torch.arange(1, self.hop + 1, device=gain.device) / self.hop
        return ramps(torch.cat([gain[:, :1], gain], 1), rise).unsqueeze(1)

    def sounding_power(self, features: Tensor, whole: bool) -> Tensor:
        """Return the power that features `[B, T·S, F]` sound with at each frequency, `[B, T·S, K]`.

        Args:
            features: as of `decode`.
            whole: whether the gain of the noise is 1, as for features of audio, whose power is all there.
        """
        gain = self.synthesiser.noise_gain
        return self.synthesiser.power(features[..., : self.amplitudes], torch.zeros_like(gain) if whole else gain)

    @property
    def noise_lanes(self) -> int:
        """Random numbers that a control frame takes for its noise."""
        return self.channels * (self.hop + 1)

    @property
    def context_samples(self) -> int:
        """Samples before the first sample of a frame that its latents depend on."""
        return self.analysis.window + self.encoder.context * self.steps * self.hop
