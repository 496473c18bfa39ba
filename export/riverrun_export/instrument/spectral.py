"""The streaming form of the spectral path: audio → latents, and frames → audio, block by block."""

import copy
from typing import TypeVar

import torch
from torch import Tensor, nn

from riverrun.models.layers import CausalLinear
from riverrun.models.spectral import SpectralPath
from riverrun.models.spectral.coder import SpectralCoder
from riverrun_export.streaming import Engine
from riverrun_export.streaming.engine import StreamingLayer
from riverrun_export.streaming.line import Line

SEMITONES_PER_SAMPLE = 24 / 1024
"""Fastest change of the transposition: two octaves in two to eight control frames."""

FADE_SEMITONES = 0.5
"""Transposition from which on the bands, which can't be transposed, are silent."""

Module = TypeVar("Module", bound=nn.Module)


class AudioFrames(Line):
    """Audio `[B·C, N]` → the frame of samples that ends with each control frame, `[B·C, N / hop, window]`."""

    def __init__(self, window: int, hop: int) -> None:
        super().__init__(1, window - hop)
        self.window, self.hop = window, hop

    def forward(self, x: Tensor) -> Tensor:
        signal = x.unsqueeze(2)
        self.make_room(signal)
        samples = x.size(1)
        self.line[:, self.end : self.end + samples] = signal
        shape, steps = [x.size(0), samples // self.hop, self.window], [self.line.size(1), self.hop, 1]
        frames = torch.as_strided(self.line, shape, steps, self.end - self.context)
        self.end += samples
        return frames


class SpectralEncoder(StreamingLayer):
    """Clean audio `[B, C, N]` → latents `[B, N / R, D]`, the part of the spectral path.

    Args:
        engine: computes the networks.
        path: of a model, in eval mode.
        matrix: `[in_channels, D]`, applied to the output of the encoder.
    """

    def __init__(self, engine: Engine, path: SpectralPath, matrix: Tensor) -> None:
        super().__init__()
        self.channels, self.steps = path.channels, path.steps
        self.frames = AudioFrames(path.analysis.window, path.hop)
        self.analysis = frozen_tables(path.analysis)
        self.encoder = engine.stream(folded_encoder(path, matrix))

    def forward(self, x: Tensor) -> Tensor:
        batch = x.size(0)
        frames = self.frames(x.reshape(batch * self.channels, -1))
        features = self.analysis.of_frames(frames.unflatten(0, [batch, self.channels]))
        return self.encoder(features.reshape(batch, features.size(1) // self.steps, -1))

    @torch.jit.export
    def reset(self) -> None:
        self.frames.reset()
        self.encoder.reset()

    @torch.jit.export
    def forget(self, entries: Tensor) -> None:
        self.frames.forget(entries.repeat_interleave(self.channels))
        self.encoder.forget(entries)


class SpectralDecoder(StreamingLayer):
    """Frames for the decoder and random numbers → audio, the part of the spectral path.

    Args:
        engine: computes the networks.
        path: of a model, in eval mode.
    """

    carried: Tensor
    tail: Tensor
    rise: Tensor

    def __init__(self, engine: Engine, path: SpectralPath) -> None:
        super().__init__()
        self.hop, self.steps, self.size = path.hop, path.steps, path.size
        self.decoder = engine.stream(folded_decoder(path))
        self.synthesiser = frozen_tables(path.synthesiser)
        self.rate = SEMITONES_PER_SAMPLE * path.hop
        self.fade = FADE_SEMITONES
        self.target, self.transpose = 0.0, 0.0
        carried, tail = path.synthesiser.initial_state(1)
        self.register_buffer("carried", carried)
        self.register_buffer("tail", tail)
        self.register_buffer("rise", torch.arange(1, path.hop + 1) / path.hop)

    def forward(self, frames: Tensor, uniform: Tensor, bands: Tensor) -> Tensor:
        """Decode a block.

        Args:
            frames: `[B, T, W]`.
            uniform: numbers between 0 and 1, `[B, T·S, C·(hop + 1)]` or `[T·S, C·(hop + 1)]`.
            bands: audio of the path over the bands, `[B, C, T·R]`.

        Returns:
            The sum of both paths, `[B, C, T·R]`.
        """
        batch, count = frames.size(0), frames.size(1) * self.steps
        if self.carried.size(0) != batch:
            self.begin(batch)
        features = self.decoder(frames).reshape(batch, count, self.size)
        transpose: Tensor | None = None
        if self.transpose != 0.0 or self.target != 0.0:
            semitones = torch.tensor(self.ramp(count)).to(features.device)
            bands = bands * self.band_gain(semitones)
            transpose = semitones[1:]
        audio, self.carried, self.tail = self.synthesiser(features, uniform, self.carried, self.tail, transpose)
        return audio + bands

    def ramp(self, count: int) -> list[float]:
        """Return the transposition in semitones: as it is, and at the end of each of the next control frames."""
        semitones = [self.transpose]
        for _ in range(count):
            self.transpose += min(max(self.target - self.transpose, -self.rate), self.rate)
            semitones.append(self.transpose)
        return semitones

    def band_gain(self, semitones: Tensor) -> Tensor:
        """Return the gain of the bands `[T·hop]`, from the transposition before and after each of T control frames."""
        gain = (1 - semitones.abs() / self.fade).clamp(min=0.0)
        before, after = gain[:-1].unsqueeze(1), gain[1:].unsqueeze(1)
        return (before + (after - before) * self.rise).flatten()

    def begin(self, batch: int) -> None:
        """Start from silence, for a batch size of `batch`."""
        self.carried, self.tail = self.synthesiser.initial_state(batch)
        self.transpose = self.target

    @torch.jit.export
    def reset(self) -> None:
        self.decoder.reset()
        self.begin(self.carried.size(0))

    @torch.jit.export
    def forget(self, entries: Tensor) -> None:
        self.decoder.forget(entries)
        if self.carried.size(0) == entries.size(0):
            carried, tail = self.synthesiser.initial_state(entries.size(0))
            chosen = entries.view(-1, 1, 1)
            self.carried = torch.where(chosen, carried, self.carried)
            self.tail = torch.where(chosen, tail, self.tail)

    @torch.jit.export
    def control(self, name: str, value: float) -> None:
        """Set the transposition."""
        if name == "transpose":
            self.target = value


def folded_encoder(path: SpectralPath, matrix: Tensor) -> SpectralCoder:
    """Return the encoder with the normalisation of features folded into its first layers, and a matrix into its last.

    Args:
        path: of a model.
        matrix: `[in_channels, D]`.
    """
    coder = copy.deepcopy(path.encoder).requires_grad_(False)
    mean, scale = path.mean.repeat(path.steps), path.scale.repeat(path.steps)
    for layer in (coder.linear, coder.network[0]):
        assert isinstance(layer, CausalLinear)
        layer.weight.mul_(scale)
        layer.bias.sub_(layer.weight @ mean)
    matrix = matrix / path.latent_scale[:, None]
    for layer in (coder.linear, coder.network[-1]):
        assert isinstance(layer, CausalLinear)
        layer.weight = nn.Parameter(matrix.T @ layer.weight, requires_grad=False)
        layer.bias = nn.Parameter(layer.bias @ matrix, requires_grad=False)
    return coder


def folded_decoder(path: SpectralPath) -> SpectralCoder:
    """Return the decoder with the scale of the latents folded into its first layers, and that of features undone."""
    coder = copy.deepcopy(path.decoder).requires_grad_(False)
    mean, scale = path.mean.repeat(path.steps), path.scale.repeat(path.steps)
    for layer in (coder.linear, coder.network[0]):
        assert isinstance(layer, CausalLinear)
        layer.weight.mul_(path.latent_scale.repeat(layer.kernel_size))
    for layer in (coder.linear, coder.network[-1]):
        assert isinstance(layer, CausalLinear)
        layer.weight.div_(scale[:, None])
        layer.bias.div_(scale)
    coder.linear.bias.add_(mean)
    return coder


def frozen_tables(module: Module) -> Module:
    """Return a copy whose tables (buffers of floating-point numbers) are parameters without gradients.

    Copies of a stream then share them, and the file stores them once.
    """
    module = copy.deepcopy(module).requires_grad_(False)
    for part in module.modules():
        for name, table in list(part.named_buffers(recurse=False)):
            if table.is_floating_point():
                delattr(part, name)
                part.register_parameter(name, nn.Parameter(table.clone(), requires_grad=False))
    return module
