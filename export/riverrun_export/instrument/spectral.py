"""The streaming form of the spectral path: audio → latents, and frames → audio, block by block."""

import copy
import math
from typing import TypeVar

import torch
from torch import Tensor, nn

from riverrun.models.gains import in_control_frames, ramps
from riverrun.models.layers import CausalLinear
from riverrun.models.spectral import SpectralPath
from riverrun.models.spectral.coder import SpectralCoder
from riverrun.models.spectral.constant_q import ConstantQ
from riverrun_export.streaming import Engine
from riverrun_export.streaming.engine import Chain, StreamingLayer
from riverrun_export.streaming.line import Line
from riverrun_export.streaming.linear import frozen

SEMITONES_PER_SAMPLE = 24 / 1024
"""Fastest change of the transposition: two octaves in two to eight control frames."""

FADE_SEMITONES = 0.5
"""Transposition from which on the bands, which can't be transposed, are silent."""

FRAMES_AT_ONCE = 8
"""Control frames that are computed at once: what lies between two operations then stays in the processor's cache, and
no block needs memory that the system has to map first."""

PART = 64
"""Samples of which a matrix product makes a part of the bins of FFTs: the shortest control frame, and window."""

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


class SlidingConstantQ(StreamingLayer):
    """The constant-Q transform of the windows that end with each control frame, `[B·C, N]` → as of `ConstantQ`.

    A window moves by a control frame at a time, so each bin of its FFT is a sum over the parts of the window, each
    turned by its age. A part is computed once, for the bins that are used; then pairs are added, pairs of pairs, and so
    on. The FFTs of a few frames, which overlap almost wholly, take longer. Short parts and sums of pairs round little.

    Args:
        transform: of windows that end with the frame, with tables as of `frozen_tables`; it shares them.
        hop: samples of a control frame.
    """

    bins: Tensor

    def __init__(self, transform: ConstantQ, hop: int) -> None:
        super().__init__()
        used, bins = transform.bins.unique(return_inverse=True)
        sizes = torch.cat([torch.full([size // 2 + 1], size) for size in transform.sizes])[used]
        numbers = torch.cat([torch.arange(size // 2 + 1) for size in transform.sizes])[used]
        turn = 2 * math.pi * numbers.double() / sizes
        kernels = torch.polar(torch.ones_like(turn), turn * (PART - torch.arange(PART)[:, None]))
        self.hop, self.part, self.used, self.octaves = hop, PART, len(used), transform.octaves
        self.kernels = frozen(torch.view_as_real(kernels).flatten(1).float())
        self.weight = transform.weight
        self.register_buffer("bins", bins)
        layers: list[StreamingLayer] = []
        length = PART
        while length < max(hop, transform.size):
            # 0 where a window has no older part
            pair_turn = torch.polar((sizes > length).double(), turn * length)
            layers.append(Pairing(pair_turn) if length < hop else Doubling(pair_turn, length // hop))
            length *= 2
        self.sums = Chain(*layers)

    def forward(self, x: Tensor) -> Tensor:
        signals, frames = x.size(0), x.size(1) // self.hop
        parts = x.reshape(-1, self.part).mm(self.kernels).view(signals, -1, self.used, 2)
        spectrum = torch.view_as_complex(self.sums(parts)).view(-1, self.used).index_select(1, self.bins)
        rows = torch.view_as_real(spectrum).view(signals * frames, self.octaves, -1)
        return torch.bmm(rows.transpose(0, 1), self.weight).transpose(0, 1)


class Pairing(StreamingLayer):
    """Sums over parts → sums over pairs of them, `[B·C, T, U, 2]` → `[B·C, T / 2, U, 2]`, real and imaginary parts.

    Args:
        turn: rotation of each number over a part, complex `[U]`; 0 where a window has only one.
    """

    def __init__(self, turn: Tensor) -> None:
        super().__init__()
        self.turn = frozen(torch.view_as_real(turn).float())

    def forward(self, x: Tensor) -> Tensor:
        pairs, turn = torch.view_as_complex(x).unflatten(1, [-1, 2]), torch.view_as_complex(self.turn)
        return torch.view_as_real(torch.addcmul(pairs[:, :, 1], pairs[:, :, 0], turn))


class Doubling(StreamingLayer):
    """Sums over n control frames → sums over 2·n, `[B·C, T, U, 2]`, as of `Pairing`.

    Args:
        turn: rotation of each number over n control frames, complex `[U]`; 0 where a window has only n.
        frames: n.
    """

    past: Tensor

    def __init__(self, turn: Tensor, frames: int) -> None:
        super().__init__()
        self.frames, self.turn = frames, frozen(torch.view_as_real(turn).float())
        self.register_buffer("past", torch.zeros(1, frames, len(turn), 2))

    def forward(self, x: Tensor) -> Tensor:
        if self.past.size(0) != x.size(0):
            self.past = x.new_zeros([x.size(0), self.frames, x.size(2), 2])
        line = torch.cat([self.past, x], 1)
        self.past = line[:, x.size(1) :]
        older, turn = torch.view_as_complex(line[:, : x.size(1)]), torch.view_as_complex(self.turn)
        return torch.view_as_real(torch.addcmul(torch.view_as_complex(x), older, turn))

    @torch.jit.export
    def reset(self) -> None:
        self.past = torch.zeros_like(self.past)

    @torch.jit.export
    def forget(self, entries: Tensor) -> None:
        if self.past.size(0) == entries.size(0):
            self.past = self.past.masked_fill(entries.view(-1, 1, 1, 1), 0.0)


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
        self.features = frozen_tables(path.analysis.long)
        self.transform = SlidingConstantQ(self.features.transform, path.hop)
        self.frames = AudioFrames(path.analysis.short.window, path.hop)
        self.short = frozen_tables(path.analysis.short)
        self.encoder = engine.stream(folded_encoder(path, matrix))

    def forward(self, x: Tensor) -> Tensor:
        batch = x.size(0)
        signals = x.reshape(batch * self.channels, -1)
        long = self.features.of_spectrum(self.transform(signals), batch)
        short = self.short(self.frames(signals).unflatten(0, [batch, self.channels]))
        return self.encoder(torch.cat([long, short], 2).reshape(batch, long.size(1) // self.steps, -1))

    @torch.jit.export
    def reset(self) -> None:
        self.transform.reset()
        self.frames.reset()
        self.encoder.reset()

    @torch.jit.export
    def forget(self, entries: Tensor) -> None:
        signals = entries.repeat_interleave(self.channels)
        self.transform.forget(signals)
        self.frames.forget(signals)
        self.encoder.forget(entries)


class SpectralDecoder(StreamingLayer):
    """Frames for the decoder and phases of the noise → audio, the part of the spectral path.

    Args:
        engine: computes the networks.
        path: of a model, in eval mode.
    """

    carried: Tensor
    silent: Tensor
    tail: Tensor
    rise: Tensor
    last_gain: Tensor

    def __init__(self, engine: Engine, path: SpectralPath) -> None:
        super().__init__()
        self.hop, self.steps, self.size, self.at_once = path.hop, path.steps, path.size, FRAMES_AT_ONCE
        self.decoder = engine.stream(folded_decoder(path))
        self.synthesiser = frozen_tables(path.synthesiser)
        self.rate = SEMITONES_PER_SAMPLE * path.hop
        self.fade = FADE_SEMITONES
        self.target, self.transpose = 0.0, 0.0
        for name, state in zip(("carried", "silent", "tail"), path.synthesiser.initial_state(1), strict=True):
            self.register_buffer(name, state)
        self.register_buffer("rise", torch.arange(1, path.hop + 1) / path.hop)
        self.register_buffer("last_gain", torch.full((1, 1), math.nan))

    def forward(self, frames: Tensor, phasors: Tensor, bands: Tensor, gains: Tensor | None = None) -> Tensor:
        """Decode a block.

        Args:
            frames: `[B, T, W]`.
            phasors: of the noise, `[B, T·S, 2·C·(hop + 1)]` or `[T·S, 2·C·(hop + 1)]`.
            bands: audio of the path over the bands, `[B, C, T·R]`.
            gains: in dB, `[B, NUM_GAINS, T]`; None for 0.

        Returns:
            The sum of both paths, `[B, C, T·R]`.
        """
        batch, count = frames.size(0), frames.size(1) * self.steps
        if self.carried.size(0) != batch:
            self.begin(batch)
        features = self.decoder(frames).reshape(batch, count, self.size)
        transpose: Tensor | None = None
        if self.transpose != 0.0 or self.target != 0.0:
            glide = torch.tensor(self.ramp(count)).to(features.device)
            fade = (1 - glide.abs() / self.fade).clamp(min=0.0)
            bands = bands * ramps(fade, self.rise)
            transpose = glide[1:]
        nepers: Tensor | None = None
        if gains is not None:
            nepers = in_control_frames(gains, frames.size(1), self.steps)
            gain = nepers[:, :, 0].exp()
            before = torch.where(self.last_gain.isnan(), gain[:, :1], self.last_gain)
            bands = bands * ramps(torch.cat([before, gain], 1), self.rise).unsqueeze(1)
            self.last_gain = gain[:, -1:]
        parts: list[Tensor] = []
        for first in range(0, count, self.at_once):
            number = min(self.at_once, count - first)
            audio, self.carried, self.silent, self.tail = self.synthesiser(
                features.narrow(1, first, number),
                phasors.narrow(-2, first, number),
                self.carried,
                self.silent,
                self.tail,
                None if transpose is None else transpose.narrow(0, first, number),
                None if nepers is None else nepers.narrow(1, first, number),
            )
            parts.append(audio)
        return bands + (parts[0] if len(parts) == 1 else torch.cat(parts, 2))

    def ramp(self, count: int) -> list[float]:
        """Return the transposition in semitones: as it is, and at the end of each of the next control frames."""
        semitones = [self.transpose]
        for _ in range(count):
            self.transpose += min(max(self.target - self.transpose, -self.rate), self.rate)
            semitones.append(self.transpose)
        return semitones

    def begin(self, batch: int) -> None:
        """Start from silence, for a batch size of `batch`."""
        self.carried, self.silent, self.tail = self.synthesiser.initial_state(batch)
        self.transpose = self.target
        self.last_gain = self.tail.new_full([batch, 1], math.nan)

    @torch.jit.export
    def reset(self) -> None:
        self.decoder.reset()
        self.begin(self.carried.size(0))

    @torch.jit.export
    def forget(self, entries: Tensor) -> None:
        self.decoder.forget(entries)
        if self.carried.size(0) == entries.size(0):
            carried, silent, tail = self.synthesiser.initial_state(entries.size(0))
            self.carried = torch.where(entries.view(-1, 1), carried, self.carried)
            self.silent = torch.where(entries.view(-1, 1), silent, self.silent)
            self.tail = torch.where(entries.view(-1, 1, 1), tail, self.tail)
            self.last_gain = self.last_gain.masked_fill(entries.view(-1, 1), math.nan)

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
    mean, scale = path.input_mean.repeat(path.steps), path.input_scale.repeat(path.steps)
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
