"""A prior over latent sequences: a causal context and, frame by frame, a normalizing flow given that context.

Descriptors of the sound, if it has learned any, are conditions of the flow as well; each may be left free.

A recurrent network reads the frames so far; what it holds conditions a flow of the next frame, trained by exact
likelihood (Henter, Alexanderson and Beskow 2019, MoGlow, arXiv:1905.06598). One set of weights, three ways through it:
`log_prob` (training, all frames at once), `sample` (noise in, latents out, frame by frame) and its inverse `to_noise`.
"""

import math
from dataclasses import dataclass, field
from typing import Any, Literal

import torch
from torch import Tensor, nn

from riverrun.descriptors import DESCRIPTORS
from riverrun.errors import UsageError
from riverrun.flow import ConditionalFlow

LIMIT = 10.0  # latents are whitened: nothing plausible lies further out, and what is played back stays within it


@dataclass
class PriorConfig:
    """Architecture of the prior.

    Args:
        context: width of the recurrent network that remembers the past.
        layers: recurrent layers.
        kind: what the couplings apply: affine is quicker, spline bends more.
        couplings: couplings of the flow.
        hidden: width of the small networks inside the couplings.
        depth: hidden layers of each.
        bins: pieces of each spline.
        blur: standard deviation, at most, of the noise that hides the past while training (latents have 1).
        descriptors: names of those that steer it; of frames, loudness, brightness and noisiness are known.
    """

    context: int = 256
    layers: int = 1
    kind: Literal["affine", "spline"] = "spline"
    couplings: int = 4
    hidden: int = 128
    depth: int = 1
    bins: int = 8
    blur: float = 0.2
    descriptors: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for name, least in {"context": 1, "layers": 1, "couplings": 1, "hidden": 1, "depth": 1, "bins": 2}.items():
            if getattr(self, name) < least:
                raise UsageError(f"prior: {name} is {getattr(self, name)}; it must be at least {least}")
        if self.kind not in ("affine", "spline"):
            raise UsageError(f"prior: kind is '{self.kind}'; it must be 'affine' or 'spline'")
        if not self.blur >= 0:
            raise UsageError(f"prior: blur is {self.blur}; it must be 0 or more")
        for name in self.descriptors:
            if name not in DESCRIPTORS or self.descriptors.count(name) > 1:
                known = ", ".join(DESCRIPTORS)
                raise UsageError(f"prior: descriptors holds {name!r}; give each once, and only of: {known}")


class Memory(nn.Module):
    """One gated recurrent layer (Cho et al. 2014, arXiv:1406.1078), a block at once or a frame at a time."""

    def __init__(self, inputs: int, width: int) -> None:
        super().__init__()
        self.gru: Any = nn.GRU(inputs, width, batch_first=True)  # Any: its weights have no types

    def forward(self, x: Tensor, memory: Tensor) -> tuple[Tensor, Tensor]:
        """x [B, T, inputs], memory [B, H] → the memory after each frame [B, T, H] and after the last [B, H]."""
        after, last = self.gru(x, memory.unsqueeze(0).contiguous())
        return after, last.squeeze(0)

    @torch.jit.export
    def step(self, x: Tensor, memory: Tensor) -> Tensor:
        """x [B, inputs], memory [B, H] → the memory after it [B, H]: what `forward` does, quicker."""
        gru = self.gru
        return torch.gru_cell(x, memory, gru.weight_ih_l0, gru.weight_hh_l0, gru.bias_ih_l0, gru.bias_hh_l0)


class Prior(nn.Module):
    """The distribution of whitened latents [B, D, T], each frame given all before it.

    A state is [B, S] and travels with the caller: the recurrent layers' memory, then the last latents. Blocks of any
    length, with the state carried over, give what one long block gives.

    Conditions are descriptors [B, K, T], each from −1 to 1 as the corpus has them; exactly 0, or None for all of them,
    leaves a descriptor free.

    Latents live within ±LIMIT: `sample` holds its results there and `to_noise` its input, so that a sequence fed back
    on itself can't run away. Within it the two are each other's exact inverse.
    """

    def __init__(self, size: int, config: PriorConfig) -> None:
        super().__init__()
        self.size = size
        self.width = config.context
        self.blur = config.blur
        self.descriptors, self.count = list(config.descriptors), len(config.descriptors)
        self.limit = LIMIT
        inputs = [size] + [config.context] * (config.layers - 1)
        self.memory = nn.ModuleList(Memory(width, config.context) for width in inputs)
        self.sizes = [config.context] * config.layers + [size]
        self.flow = ConditionalFlow(
            size,
            config.context + 2 * self.count,
            config.couplings,
            config.hidden,
            config.depth,
            config.kind,
            config.bins,
        )

    @torch.jit.export
    def initial_state(self, batch: int) -> Tensor:
        """The state before the first frame, [batch, S]: an empty memory, and latents at their mean."""
        return self.flow.bias.new_zeros([batch, sum(self.sizes)])

    def _contexts(self, past: Tensor, state: Tensor, conditions: Tensor | None) -> tuple[Tensor, list[Tensor]]:
        """past [B, T, D] → what is known before each frame [B·T, H], and the memories after the last."""
        parts = state.split(self.sizes, dim=1)
        batch, frames = past.size(0), past.size(1)
        memories: list[Tensor] = []
        for index, layer in enumerate(self.memory):
            past, memory = layer(past, parts[index])
            memories.append(memory)
        return torch.cat([past, self._wanted(conditions, batch, frames)], dim=2).reshape(batch * frames, -1), memories

    def _wanted(self, conditions: Tensor | None, batch: int, frames: int) -> Tensor:
        """Conditions [B, K, T] → what the flow is told of them, [B, T, 2·K]: each, and whether it is given."""
        if conditions is None:
            return self.flow.bias.new_zeros([batch, frames, 2 * self.count])
        given = conditions.transpose(1, 2)
        return torch.cat([given, (given != 0.0).to(given.dtype)], dim=2)

    @torch.jit.export
    def log_prob(self, z: Tensor, conditions: Tensor | None = None) -> Tensor:
        """The log-density of each frame given those before it: z [B, D, T] → [B, T], nats.

        While training the past is blurred, each sequence by an amount of its own between 0 and `blur`: what is sampled
        is never quite like what was learned from (Pasini et al. 2024, CAM, arXiv:2411.18447).
        """
        frames = z.transpose(1, 2)
        past = torch.cat([torch.zeros_like(frames[:, :1]), frames[:, :-1].clamp(-self.limit, self.limit)], dim=1)
        if self.training and self.blur > 0.0:
            past = past + self.blur * torch.rand_like(past[:, :1, :1]) * torch.randn_like(past)
        contexts, _ = self._contexts(past, self.initial_state(z.size(0)), conditions)
        return self.flow.log_prob(frames.reshape(-1, self.size), contexts).view(z.size(0), z.size(2))

    @torch.jit.export
    def sample(
        self,
        state: Tensor,
        noise: Tensor,
        conditions: Tensor | None = None,
    ) -> tuple[Tensor, Tensor]:
        """Noise [B, D, T] to latents [B, D, T], and the state after them.

        The noise is standard normal times the temperature: at 0 each frame is the one at the middle of what the flow
        expects, at 1 it is drawn from what was learned. It must be finite; of any size.
        """
        parts = state.split(self.sizes, dim=1)
        memories = parts[:-1]
        z = parts[-1]
        out: list[Tensor] = []
        wanted = self._wanted(conditions, noise.size(0), noise.size(2))
        for frame, u in enumerate(noise.unbind(2)):
            context = z
            heard: list[Tensor] = []
            for index, layer in enumerate(self.memory):
                context = layer.step(context, memories[index])  # type: ignore[operator]
                heard.append(context)
            memories = heard
            z = self.flow.inverse(u, torch.cat([context, wanted[:, frame]], dim=1)).clamp(-self.limit, self.limit)
            out.append(z)
        memories.append(z)
        return torch.stack(out, dim=2), torch.cat(memories, dim=1)

    @torch.jit.export
    def to_noise(
        self,
        state: Tensor,
        z: Tensor,
        conditions: Tensor | None = None,
    ) -> tuple[Tensor, Tensor]:
        """Latents [B, D, T] to the noise [B, D, T] that `sample` makes them of, and the state after them."""
        contexts, after = self._heard(state, z, conditions)
        frames = z.clamp(-self.limit, self.limit).transpose(1, 2)
        u, _ = self.flow(frames.reshape(-1, self.size), contexts)
        return u.view(z.size(0), z.size(2), self.size).transpose(1, 2), after

    @torch.jit.export
    def follow(self, state: Tensor, z: Tensor) -> Tensor:
        """The state after latents [B, D, T] that came from elsewhere: `sample` then goes on from them."""
        return self._heard(state, z, None)[1]

    def _heard(self, state: Tensor, z: Tensor, conditions: Tensor | None) -> tuple[Tensor, Tensor]:
        """What is known before each frame of z [B, D, T], [B·T, H], and the state after the last."""
        frames = z.clamp(-self.limit, self.limit).transpose(1, 2)
        last = state.split(self.sizes, dim=1)[-1]
        contexts, after = self._contexts(torch.cat([last.unsqueeze(1), frames[:, :-1]], dim=1), state, conditions)
        after.append(frames[:, -1])
        return contexts, torch.cat(after, dim=1)

    @torch.jit.export
    def last(self, state: Tensor) -> Tensor:
        """The frame that a state came after, [B, D]."""
        return state[:, -self.size :]


def gaussian_nats(train: Tensor, heldout: Tensor) -> float:
    """What a prior has to beat: one Gaussian for all frames, fitted to `train` [N, D]. Mean nats of `heldout` [M, D].

    Its covariance is full, with a millionth of its mean variance added so that latents that never move do no harm.
    """
    train, heldout = train.double(), heldout.double()
    mean = train.mean(0)
    deviation = train - mean
    covariance = deviation.T @ deviation / train.shape[0]
    covariance.diagonal().add_(1e-6 * covariance.diagonal().mean() + 1e-12)
    factor = torch.linalg.cholesky(covariance)
    white = torch.linalg.solve_triangular(factor, (heldout - mean).T, upper=False)
    log_det = 2.0 * factor.diagonal().log().sum() + train.shape[1] * math.log(2.0 * math.pi)
    return float(-0.5 * (white.square().sum(0).mean() + log_det))
