"""The autoencoder: audio → bands → encoder → bottleneck → decoder → bands → audio. All of it is causal.

Shapes, for C channels, M bands, a ratio R of samples per frame, latent size D and T = ⌈N/R⌉ frames:

    audio [B, C, N] → bands [B, C·M, T·R/M] → latents [B, D, T] → bands [B, C·M, T·R/M] → audio [B, C, N]
                  └→ features [B, T·S, F] ───┘           └──→ features [B, T·S, F] → audio ──┘

The second line is the spectral path, which a model may have. Both paths share the latents: their encoders are added,
and so is the audio of their decoders.

With a bottleneck of kind "clip" a clip has one latent vector, latents are [B, D, 1], and T is fixed.

Only the filter bank has a delay: the output is `delay` samples late. `reconstruct` compensates it.
"""

from collections.abc import Callable, Iterable

import torch
from torch import Tensor, nn
from torch.nn import functional

from riverrun.models import noise
from riverrun.models.architecture import Architecture
from riverrun.models.bottleneck import BOTTLENECKS
from riverrun.models.gains import in_control_frames
from riverrun.models.layers import CausalConv1d, CausalConvTranspose1d, ResidualStack
from riverrun.models.layers.residual import NEGATIVE_SLOPE
from riverrun.models.noise import NoiseStream
from riverrun.models.pqmf import PQMF
from riverrun.models.spectral import SpectralPath

LEVEL_FLOOR = 1e-3
"""Smallest level of a band, as a share of the level of the loudest band. Without it, empty bands would be amplified to
full scale."""

MIN_LOUDEST_LEVEL = 1e-6
"""Smallest level of the loudest band (full scale is 1), so that a silent corpus has levels above 0."""

NEAR_NOTHING = 0.01
"""Factor of the last layer of each network over the bands where there is a spectral path: the bands start at −40 dB."""

QUIET_NOISE = 4.0
"""Subtracted there from the outputs for the noise level: the noise starts at −70 dB instead of −35 dB, which would be
heard in the silence after a drum."""

NOISE_SEED = 0
"""Seed of the noise branch. It is fixed, so that training, offline rendering and the instrument add the
same noise."""


class Encoder(nn.Sequential):
    """The encoder: bands `[B, C·M, T·R/M]` → input of the bottleneck `[B, out_channels, T]`.

    Args:
        config: hyperparameters.
        bands: input channels, C·M.
        out_channels: output channels.
    """

    def __init__(self, config: Architecture, bands: int, out_channels: int) -> None:
        widths, kernel_size = config.encoder, config.kernel_size
        layers: list[nn.Module] = [CausalConv1d(bands, widths[0], kernel_size)]
        for level, stride in enumerate(config.strides):
            layers += [
                ResidualStack(widths[level], kernel_size, config.dilations[level]),
                nn.LeakyReLU(NEGATIVE_SLOPE),
                CausalConv1d(widths[level], widths[level + 1], 2 * stride, stride),
            ]
        layers += [
            ResidualStack(widths[-1], kernel_size, config.dilations[-1]),
            nn.LeakyReLU(NEGATIVE_SLOPE),
            CausalConv1d(widths[-1], out_channels, kernel_size),
        ]
        super().__init__(*layers)

    @property
    def output_layer(self) -> CausalConv1d:
        """The last convolution. Export folds the whitening into its weights."""
        layer = self[-1]
        assert isinstance(layer, CausalConv1d)
        return layer


class Decoder(nn.Sequential):
    """The decoder: output of the bottleneck `[B, in_channels, T]` → heads of all bands `[B, h·C·M, T·R/M]`.

    It mirrors the encoder. The h heads, 2 or 3, are the input of `combine`.

    Args:
        config: hyperparameters.
        bands: number of bands of all channels, C·M.
        in_channels: input channels.
    """

    def __init__(self, config: Architecture, bands: int, in_channels: int) -> None:
        widths, kernel_size = config.decoder, config.kernel_size
        layers: list[nn.Module] = [
            CausalConv1d(in_channels, widths[-1], kernel_size),
            ResidualStack(widths[-1], kernel_size, config.dilations[-1]),
        ]
        for level in reversed(range(len(config.strides))):
            stride = config.strides[level]
            layers += [
                nn.LeakyReLU(NEGATIVE_SLOPE),
                CausalConvTranspose1d(widths[level + 1], widths[level], 2 * stride, stride),
                ResidualStack(widths[level], kernel_size, config.dilations[level]),
            ]
        heads = 3 if config.noise else 2
        layers += [nn.LeakyReLU(NEGATIVE_SLOPE), CausalConv1d(widths[0], heads * bands, kernel_size)]
        super().__init__(*layers)
        self.heads = heads

    @property
    def output_layer(self) -> CausalConv1d:
        """The last convolution."""
        layer = self[-1]
        assert isinstance(layer, CausalConv1d)
        return layer

    @torch.no_grad()
    def start_near_nothing(self) -> None:
        """Scale the last layer so that the decoder starts with almost silent bands, noise included."""
        self.output_layer.scale_output(NEAR_NOTHING)
        if self.heads == 3:
            bias = self.output_layer.conv.bias
            assert isinstance(bias, Tensor)
            bias.chunk(3)[2].sub_(QUIET_NOISE)


def combine(head: Tensor, noise: Tensor | None, dim: int) -> Tensor:
    """Compute bands from the output of the decoder: a gated waveform, plus filtered noise.

    Args:
        head: output of the decoder: 2 or 3 parts (waveform, gate, noise level) of equal size along `dim`.
        noise: white noise of unit variance, of the size of one part; None where `head` has 2 parts.
        dim: dimension of the parts.

    Returns:
        The bands, of the size of one part.
    """
    if noise is None:
        half = head.size(dim) // 2
        return head.narrow(dim, 0, half) * torch.sigmoid(head.narrow(dim, half, half))
    wave, gate, level = head.chunk(3, dim)
    # softplus(−4) = 0.018: an untrained decoder adds its noise at −35 dB, too little to mask what the waveform learns
    return wave * torch.sigmoid(gate) + functional.softplus(level - 4) * noise


class Autoencoder(nn.Module):
    """A causal convolutional autoencoder of audio, on the bands of a PQMF.

    Args:
        config: hyperparameters.
        channels: number of audio channels C.
        clip: length of a clip in samples; required for a bottleneck of kind "clip", not used otherwise.
        sample_rate: in Hz, for the frequencies of the spectral path; not used without one.

    Attributes:
        ratio: the ratio R, samples per frame.
        delay: delay of the output in samples, that of the PQMF.
        clip_frames: number of frames T of a clip, for a bottleneck of kind "clip": enough for a clip and the delay, so
            that the end of the clip is decoded as well. 0 for a bottleneck of kind "sequence", where T is free.
        level: RMS of each band over the corpus, `[C·M]`; see `set_level`.
        spectral: the spectral path, or None.

    Raises:
        ValueError: if the bottleneck is of kind "clip" and `clip` is missing.
        UsageError: if there is no filter bank of the given bands and taps.

    Example:
        >>> import torch
        >>> config = Architecture(bands=4, taps=32, strides=[4, 4], encoder=[8, 8, 8], decoder=[8, 8, 8],
        ...     dilations=[[1], [1], [1]], latents=3)
        >>> model = Autoencoder(config, channels=2)
        >>> model.ratio, model.delay
        (64, 28)
        >>> audio = torch.randn(1, 2, 1000)
        >>> model.encode(audio).shape
        torch.Size([1, 3, 16])
        >>> model.reconstruct(audio).shape
        torch.Size([1, 2, 1000])
    """

    level: Tensor

    def __init__(self, config: Architecture, channels: int, clip: int = 0, sample_rate: int = 48000) -> None:
        super().__init__()
        if config.is_clip and clip < 1:
            raise ValueError("a bottleneck of kind 'clip' needs `clip`: how many samples a clip has")
        self.config, self.channels, self.ratio = config, channels, config.ratio
        self.pqmf = PQMF(config.bands, config.taps)
        self.delay = self.pqmf.delay
        bands = channels * config.bands
        clip_frames = -(-(clip + self.delay) // self.ratio)
        self.bottleneck = BOTTLENECKS[config.bottleneck].from_architecture(config, clip_frames)
        self.clip_frames = self.bottleneck.clip_frames
        self.encoder = Encoder(config, bands, self.bottleneck.in_channels)
        self.decoder = Decoder(config, bands, self.bottleneck.out_channels)
        self.register_buffer("level", torch.ones(bands))
        self.spectral = self._spectral_path(sample_rate) if config.spectral.hop else None

    def _spectral_path(self, sample_rate: int) -> SpectralPath:
        """Return the spectral path. The path over the bands then starts near nothing, and learns what is missing."""
        self.encoder.output_layer.scale_output(NEAR_NOTHING)
        self.decoder.start_near_nothing()
        return SpectralPath(
            self.config.spectral,
            channels=self.channels,
            sample_rate=sample_rate,
            ratio=self.ratio,
            delay=self.delay,
            width=self.bottleneck.out_channels,
        )

    @property
    def is_clip(self) -> bool:
        """Whether a clip has one latent vector; otherwise each frame has one."""
        return self.config.is_clip

    def set_level(self, rms: Tensor) -> None:
        """Set the level of each band. The encoder reads, and the decoder writes, bands divided by their level.

        All channels get the same levels, the RMS over channels.

        Args:
            rms: RMS of each band over the corpus, `[C·M]`.
        """
        floor = rms.max().clamp(min=MIN_LOUDEST_LEVEL) * LEVEL_FLOOR
        by_band = rms.view(self.channels, -1).square().mean(0).sqrt().clamp(min=float(floor))
        self.level.copy_(by_band.repeat(self.channels))

    def fit_spectrum(self, rows: Callable[[], Iterable[tuple[Tensor, Tensor]]]) -> None:
        """Fit the linear maps of the spectral path, and of a bottleneck of clips, in closed form.

        Args:
            rows: returns an iterator over inputs and targets of the spectral path, `[N, F]` each, in parts of whole
                frames or of whole clips; it is called several times.

        Raises:
            ValueError: if the model has no spectral path.
        """
        path = self.spectral
        if path is None:
            raise ValueError("a model without a spectral path has nothing to fit")
        path.fit(rows)
        clip = (self.clip_frames or 1) * path.steps
        parts = ([part.to(path.mean.device).unflatten(0, (-1, clip)) for part in pair] for pair in rows())
        self.bottleneck.fit((path.codes(*pair) for pair in parts), path.latent_scale)

    def count_frames(self, audio: Tensor) -> int:
        """Return the number of frames T of audio `[B, C, N]`: ⌈N/R⌉, or those of a clip for a model of clips."""
        return self.clip_frames or -(-audio.shape[-1] // self.ratio)

    def analyse(self, audio: Tensor) -> Tensor:
        """Split audio into bands, padded with zeros to whole frames.

        A model of clips pads or cuts the audio to the `clip_frames` frames of a clip.

        Args:
            audio: `[B, C, N]`.

        Returns:
            Bands, `[B, C·M, T·R/M]`.
        """
        samples = self.count_frames(audio) * self.ratio
        return self.pqmf.analysis(functional.pad(audio, (0, samples - audio.shape[-1])))

    def encode_bands(self, bands: Tensor, features: Tensor | None = None) -> Tensor:
        """Return the input of the bottleneck.

        Args:
            bands: `[B, C·M, T·R/M]`.
            features: of the spectral path, `[B, T·S, F]`; None without one.

        Returns:
            `[B, in_channels, T]`.
        """
        encoded = self.encoder(bands / self.level[:, None])
        if self.spectral is None or features is None:
            return encoded
        means = self.spectral.encode(features)
        return encoded + functional.pad(means, (0, 0, 0, encoded.shape[1] - means.shape[1]))

    def analyse_spectrum(self, audio: Tensor) -> Tensor | None:
        """Return the features of audio `[B, C, N]` for the spectral path, `[B, T·S, F]`; None without one."""
        return None if self.spectral is None else self.spectral.features(audio, self.count_frames(audio))

    def decode_bands(self, latents: Tensor, seed: int = NOISE_SEED) -> Tensor:
        """Decode latents into bands, without the spectral path.

        Args:
            latents: `[B, D, T]`.
            seed: seed of the noise branch; every clip of the batch gets the same noise.

        Returns:
            Bands, `[B, C·M, T·R/M]`.
        """
        return self._bands(self.bottleneck.expand(latents), seed)

    def _bands(self, expanded: Tensor, seed: int) -> Tensor:
        """Return the bands `[B, C·M, T·R/M]` for the decoder input `[B, W, T]`."""
        head = self.decoder(expanded)
        white = None
        if self.config.noise:
            frames, stream = head.shape[-1], NoiseStream.NOISE_BRANCH
            uniform = noise.uniform(seed=seed, first=0, frames=frames, lanes=len(self.level), stream=stream)
            white = to_unit_variance(uniform.to(head)).T
        return combine(head, white, dim=1) * self.level[:, None]

    def encoder_context(self) -> int:
        """Return how many samples before the first sample of a frame its latents depend on."""
        samples, step = self.delay, self.config.bands
        for layer in self.encoder.modules():
            if isinstance(layer, CausalConv1d):
                samples += layer.context * step
                step *= layer.stride
        return samples if self.spectral is None else max(samples, self.spectral.context_samples)

    def encode(self, audio: Tensor) -> Tensor:
        """Return the latents `[B, D, T]` of audio `[B, C, N]`: the means of the posterior."""
        return self.posterior(audio)[0]

    def posterior(self, audio: Tensor) -> tuple[Tensor, Tensor]:
        """Return means and standard deviations of the latents of audio `[B, C, N]`, each `[B, D, T]`."""
        return self.bottleneck.posterior(self.encode_bands(self.analyse(audio), self.analyse_spectrum(audio)))

    def decode(
        self, latents: Tensor, length: int | None = None, seed: int = NOISE_SEED, gains: Tensor | None = None
    ) -> Tensor:
        """Decode latents into audio, `delay` samples late.

        Args:
            latents: `[B, D, T]`.
            length: number of samples to return, at most and by default T·R.
            seed: seed of the noise; every clip of the batch gets the same noise.
            gains: of all that sounds, and of the contrast of the spectral path, in dB, `[B, 2, T]`; see
                `riverrun.models.gains`. Without a spectral path there are none.

        Returns:
            Audio, `[B, C, length]`.
        """
        expanded = self.bottleneck.expand(latents)
        audio = self.pqmf.synthesis(self._bands(expanded, seed), length)
        if self.spectral is None:
            return audio
        nepers = None
        if gains is not None:
            nepers = in_control_frames(gains, expanded.shape[-1], self.spectral.steps)
            audio = audio * self.spectral.band_gain(nepers)[..., : audio.shape[-1]]
        spectral = self.spectral.synthesise(self.spectral.decode(expanded), seed, gains=nepers)
        return audio + spectral[..., : audio.shape[-1]]

    def forward(self, audio: Tensor) -> Tensor:
        """Encode and decode audio `[B, C, N]`; the output `[B, C, N]` is `delay` samples late, as in an instrument."""
        return self.decode(self.encode(audio), audio.shape[-1])

    def reconstruct(self, audio: Tensor) -> Tensor:
        """Encode and decode audio `[B, C, N]`; the output `[B, C, N]` is aligned with the input."""
        return self(functional.pad(audio, (0, self.delay)))[..., self.delay :]

    def synthesis_ceiling(self, audio: Tensor) -> Tensor:
        """Synthesise audio from its own targets, without latents: what the spectral path could reach.

        Args:
            audio: `[B, C, N]`.

        Returns:
            Audio `[B, C, N]`, aligned with the input.

        Raises:
            ValueError: if the model has no spectral path.
        """
        if self.spectral is None:
            raise ValueError("a model without a spectral path has no ceiling of its synthesis")
        late = functional.pad(audio, (0, self.delay))
        targets = self.spectral.targets(late, -(-late.shape[-1] // self.ratio))
        return self.spectral.synthesise(targets, NOISE_SEED)[..., self.delay : late.shape[-1]]


def to_unit_variance(uniform: Tensor) -> Tensor:
    """Scale uniform numbers in (0, 1) to white noise of zero mean and unit variance."""
    return (uniform - 0.5) * 12**0.5
