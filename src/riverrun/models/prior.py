"""A prior over latent sequences: a causal context and, step by step, a normalizing flow given that context.

A step is one frame, or a few drawn together where frames are too many to draw each by itself.

Descriptors of the sound, if it has learned any, are conditions of the flow as well; each may be left free.

A recurrent network reads the frames so far; what it holds conditions a flow of the next step, trained by exact
likelihood (Henter, Alexanderson and Beskow 2019, MoGlow, arXiv:1905.06598). One set of weights, three ways through it:
`log_prob` (training, all steps at once), `sample` (noise in, latents out, step by step) and its inverse `to_noise`.
"""

import math
from dataclasses import dataclass, field
from typing import Any, Literal

import torch
from torch import Tensor, nn

from riverrun.audio.descriptors import DESCRIPTORS
from riverrun.errors import UsageError
from riverrun.models.flow import ConditionalFlow

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
        frames_per_step: frames that the flow draws together. A step costs little more than a frame, so where frames are
            fast, several make it affordable; `to_noise` and `from_noise` need a whole step and are that much later.
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
    frames_per_step: int = 1

    def __post_init__(self) -> None:
        least_of = {"context": 1, "layers": 1, "couplings": 1, "hidden": 1, "depth": 1, "bins": 2, "frames_per_step": 1}
        for name, least in least_of.items():
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


class GRULayer(nn.Module):
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
    """The distribution of whitened latents [B, D, T], each step of `frames` given all before it; T is whole steps.

    A state is [B, S] and travels with the caller: the recurrent layers' memory, then the last step's latents. Blocks of
    any number of steps, with the state carried over, give what one long block gives.

    Conditions are descriptors [B, K, T], each from −1 to 1 as the corpus has them; exactly 0, or None for all of them,
    leaves a descriptor free. Of a step, those at its first frame count.

    Latents live within ±LIMIT: `sample` holds its results there and `to_noise` its input, so that a sequence fed back
    on itself can't run away. Within it the two are each other's exact inverse.
    """

    def __init__(self, size: int, config: PriorConfig) -> None:
        super().__init__()
        self.size, self.frames_per_step = size, config.frames_per_step
        self.step_features = size * config.frames_per_step
        self.width = config.context
        self.blur = config.blur
        self.descriptors, self.count = list(config.descriptors), len(config.descriptors)
        self.limit = LIMIT
        inputs = [self.step_features] + [config.context] * (config.layers - 1)
        self.memory = nn.ModuleList(GRULayer(width, config.context) for width in inputs)
        self.sizes = [config.context] * config.layers + [self.step_features]
        self.flow = ConditionalFlow(
            self.step_features,
            config.context + 2 * self.count,
            config.couplings,
            config.hidden,
            config.depth,
            config.kind,
            config.bins,
        )

    @torch.jit.export
    def initial_state(self, batch: int) -> Tensor:
        """The state before the first step, [batch, S]: an empty memory, and latents at their mean."""
        return self.flow.bias.new_zeros([batch, sum(self.sizes)])

    def _contexts(self, past: Tensor, state: Tensor, conditions: Tensor | None) -> tuple[Tensor, list[Tensor]]:
        """Steps [B, T, k·D] → what is known after each [B·T, H], and the memories after the last."""
        parts = state.split(self.sizes, dim=1)
        batch, steps = past.size(0), past.size(1)
        memories: list[Tensor] = []
        for index, layer in enumerate(self.memory):
            past, memory = layer(past, parts[index])
            memories.append(memory)
        return torch.cat([past, self._wanted(conditions, batch, steps)], dim=2).reshape(batch * steps, -1), memories

    def _wanted(self, conditions: Tensor | None, batch: int, steps: int) -> Tensor:
        """Conditions [B, K, T] → what the flow is told of them, [B, T / k, 2·K]: each, and whether it is given."""
        if conditions is None:
            return self.flow.bias.new_zeros([batch, steps, 2 * self.count])
        given = conditions[:, :, :: self.frames_per_step].transpose(1, 2)
        return torch.cat([given, (given != 0.0).to(given.dtype)], dim=2)

    def _steps(self, z: Tensor) -> Tensor:
        """Frames [B, D, T] → steps [B, T / k, k·D]: in each, one frame after another."""
        return z.transpose(1, 2).reshape(z.size(0), z.size(2) // self.frames_per_step, self.step_features)

    def _frames(self, steps: Tensor) -> Tensor:
        """The way back: steps [B, T / k, k·D] → frames [B, D, T]."""
        return steps.reshape(steps.size(0), steps.size(1) * self.frames_per_step, self.size).transpose(1, 2)

    @torch.jit.export
    def log_prob(self, z: Tensor, conditions: Tensor | None = None) -> Tensor:
        """The log-density of each step given those before it, a frame: z [B, D, T] → [B, T / k], nats over k.

        While training the past is blurred, each sequence by an amount of its own between 0 and `blur`: what is sampled
        is never quite like what was learned from (Pasini et al. 2024, CAM, arXiv:2411.18447).
        """
        steps = self._steps(z)
        past = torch.cat([torch.zeros_like(steps[:, :1]), steps[:, :-1].clamp(-self.limit, self.limit)], dim=1)
        if self.training and self.blur > 0.0:
            past = past + self.blur * torch.rand_like(past[:, :1, :1]) * torch.randn_like(past)
        contexts, _ = self._contexts(past, self.initial_state(z.size(0)), conditions)
        return (
            self.flow.log_prob(steps.reshape(-1, self.step_features), contexts).view(z.size(0), -1)
            / self.frames_per_step
        )

    @torch.jit.export
    def sample(
        self,
        state: Tensor,
        noise: Tensor,
        conditions: Tensor | None = None,
    ) -> tuple[Tensor, Tensor]:
        """Noise [B, D, T] to latents [B, D, T], and the state after them.

        The noise is standard normal times the temperature: at 0 each step is the one at the middle of what the flow
        expects, at 1 it is drawn from what was learned. It must be finite; of any size.
        """
        parts = state.split(self.sizes, dim=1)
        memories = parts[:-1]
        z = parts[-1]
        out: list[Tensor] = []
        steps = self._steps(noise)
        wanted = self._wanted(conditions, steps.size(0), steps.size(1))
        for number, u in enumerate(steps.unbind(1)):
            context = z
            heard: list[Tensor] = []
            for index, layer in enumerate(self.memory):
                context = layer.step(context, memories[index])  # type: ignore[operator]
                heard.append(context)
            memories = heard
            z = self.flow.inverse(u, torch.cat([context, wanted[:, number]], dim=1)).clamp(-self.limit, self.limit)
            out.append(z)
        memories.append(z)
        return self._frames(torch.stack(out, dim=1)), torch.cat(memories, dim=1)

    @torch.jit.export
    def to_noise(
        self,
        state: Tensor,
        z: Tensor,
        conditions: Tensor | None = None,
    ) -> tuple[Tensor, Tensor]:
        """Latents [B, D, T] to the noise [B, D, T] that `sample` makes them of, and the state after them."""
        contexts, after = self._heard(state, z, conditions)
        u, _ = self.flow(self._steps(z).clamp(-self.limit, self.limit).reshape(-1, self.step_features), contexts)
        return self._frames(u.view(z.size(0), -1, self.step_features)), after

    @torch.jit.export
    def follow(self, state: Tensor, z: Tensor) -> Tensor:
        """The state after latents [B, D, T] that came from elsewhere: `sample` then goes on from them."""
        return self._heard(state, z, None)[1]

    def _heard(self, state: Tensor, z: Tensor, conditions: Tensor | None) -> tuple[Tensor, Tensor]:
        """What is known before each step of z [B, D, T], [B·T / k, H], and the state after the last."""
        steps = self._steps(z).clamp(-self.limit, self.limit)
        last = state.split(self.sizes, dim=1)[-1]
        contexts, after = self._contexts(torch.cat([last.unsqueeze(1), steps[:, :-1]], dim=1), state, conditions)
        after.append(steps[:, -1])
        return contexts, torch.cat(after, dim=1)


def gaussian_nats(train: Tensor, heldout: Tensor, least: float = 0.0) -> float:
    """What a prior has to beat: one Gaussian for all frames, fitted to `train` [N, D]. Mean nats of `heldout` [M, D].

    Its covariance is full, with a millionth of its mean variance added so that latents that never move do no harm, and
    along no direction is its deviation below `least`: a few frames have none along most.
    """
    train, heldout = train.double(), heldout.double()
    mean = train.mean(0)
    deviation = train - mean
    covariance = deviation.T @ deviation / train.shape[0]
    covariance.diagonal().add_(1e-6 * covariance.diagonal().mean() + 1e-12)
    variance, axes = torch.linalg.eigh(covariance)
    variance = variance.clamp(min=max(least**2, 1e-12))
    white = (heldout - mean) @ axes / variance.sqrt()
    log_det = variance.log().sum() + train.shape[1] * math.log(2.0 * math.pi)
    return float(-0.5 * (white.square().sum(1).mean() + log_det))
