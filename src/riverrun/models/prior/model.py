"""The prior: the distribution of whitened latents, each step given those before it."""

import math

import torch
from torch import Tensor, nn

from riverrun.models.flow import CascadeFlow, ConditionalFlow
from riverrun.models.gains import gain_table
from riverrun.models.prior.config import PriorConfig
from riverrun.models.prior.recurrent import GRULayer
from riverrun.models.prior.steps import to_frames, to_steps
from riverrun.models.restraint import MeanRestraint
from riverrun.models.steering import LinearSteering

LIMIT = 10.0
"""Latents are clamped to ±LIMIT standard deviations. They are whitened, so that larger values are not plausible; the
clamp keeps a sequence that is fed back bounded."""

READ_LIMIT = 3.0
"""A cascade reads the past within ±READ_LIMIT. The corpus hardly goes beyond, so what a network would make of larger
values is not learned; sequences drifted away there within a minute."""

PLAYED_SHARE = 0.8
"""Share of the largest level of noise that a cascade is conditioned on when it plays.

On strings, after 3200 steps on 90 minutes with noise of up to 0.6, latents had an energy of 1.7, 1.9, 1.4, 1.3 and 1.1
after a minute at levels of 0.24, 0.3, 0.36, 0.42 and 0.48; those of the corpus have 1.3. More energy is louder: latents
that drifted away from those of the corpus don't come back. On keyboards, where the corpus has 1.0, the energy was 2.7,
1.3, 1.0 and 0.6 at 0.33, 0.42, 0.48 and 0.54; at lower levels some sequences came to a loud note of an organ that never
ended.
"""

GUIDANCE = 2.0
"""Factor of the conditions of a cascade that plays and that neither `steering` nor `gains` follow, as in
classifier-free guidance (Ho & Salimans 2022, arXiv:2207.12598). For those that `gains` follow it is 0: the flow would
move what goes with them in the corpus. On `strings`, noisier latents were louder ones (rank correlation 0.58)."""


class Prior(nn.Module):
    """The distribution of whitened latents `[B, D, T]`, each step given all steps before it.

    Methods process blocks of whole steps: T is a multiple of `frames_per_step`. The state, `[B, S]`, is an argument and
    a result: it holds the hidden states of the recurrent layers, the latents of the last step, and the running mean of
    the latents. Several blocks with the state carried over give the same result as one long block.

    Conditions are descriptors `[B, K, T]`. Each is a number from −1 to 1, its rank in the corpus. Exactly 0 leaves a
    descriptor open, and None leaves all of them open. A step uses the conditions of its first frame. The flow is
    conditioned on them, and what it draws is then moved towards them by `steering`, because the past tells nearly all
    that a condition does, so that the flow learns little from it. Densities are those of the flow alone.
    Descriptors that `steering` does not follow move the `gains` of the decoder. Before the flow, `restraint` moves the
    noise, and so keeps the running mean of the latents near the range of the corpus.

    `sample` clamps its latents, and `to_noise` its input, to ±LIMIT, so that a sequence that is fed back stays bounded.
    Within these limits the two are exact inverses of each other.

    Args:
        size: latent size D.
        config: hyperparameters.

    Attributes:
        step_features: number of latents in a step, D·k with k = `frames_per_step`.
        descriptors: names of the K conditions.
        count: number of conditions K.
        limit: LIMIT.
        guidance: factor of each condition without steering when it plays, `[K]`: see GUIDANCE; 1 without a cascade.
        steering: moves latents along the axes towards the conditions; training fits it.
        restraint: moves the noise of latents that stay far from those of the corpus; training fits it.
        axes: the directions of the latents that a cascade draws one after another, in orthonormal columns, `[D, D]`;
            training sets them, the most audible one first. Other flows don't use them.

    Example:
        >>> import torch
        >>> prior = Prior(size=4, config=PriorConfig(context=16, hidden=16)).eval()
        >>> z = torch.randn(2, 4, 10)
        >>> prior.log_prob(z).shape
        torch.Size([2, 10])
        >>> noise, state = prior.to_noise(prior.initial_state(2), z)
        >>> latents, state = prior.sample(prior.initial_state(2), noise)
        >>> torch.allclose(latents, z, atol=1e-4)
        True
    """

    def __init__(self, size: int, config: PriorConfig) -> None:
        super().__init__()
        self.size, self.frames_per_step = size, config.frames_per_step
        self.step_features = size * config.frames_per_step
        self.width = config.context
        self.blur = config.blur
        self.descriptors, self.count = list(config.descriptors), len(config.descriptors)
        self.limit = LIMIT
        self.reads_last_step = config.kind == "cascade"
        self.read_limit = READ_LIMIT if self.reads_last_step else math.inf
        self.read_features = self.step_features + int(self.reads_last_step)
        input_sizes = [self.read_features] + [config.context] * (config.layers - 1)
        self.memory = nn.ModuleList(GRULayer(input_size, config.context) for input_size in input_sizes)
        self.sizes = [config.context] * config.layers + [self.step_features, size]
        self.register_buffer("played_blur", torch.full((1, 1, 1), PLAYED_SHARE * config.blur), persistent=False)
        self.played_blur: Tensor
        self.register_buffer("axes", torch.eye(size), persistent=self.reads_last_step)
        self.axes: Tensor
        self.steering = LinearSteering(size, self.count)
        self.restraint = MeanRestraint(size, LIMIT)
        self.register_buffer("gain_table", gain_table(self.descriptors), persistent=False)
        self.gain_table: Tensor
        guided = torch.where(self.gain_table.any(0), 0.0, GUIDANCE)
        self.register_buffer("guidance", guided if self.reads_last_step else torch.ones(self.count), persistent=False)
        self.guidance: Tensor
        self.flow = self._build_flow(config)

    def _build_flow(self, config: PriorConfig) -> ConditionalFlow | CascadeFlow:
        """Return the flow of a step, with random weights."""
        context = config.context + 2 * self.count
        if config.kind == "cascade":
            return CascadeFlow(
                features=self.size,
                groups=self.frames_per_step,
                context=context + self.read_features,
                hidden=config.hidden,
                depth=config.depth,
                bins=config.bins,
            )
        return ConditionalFlow(
            features=self.step_features,
            context=context,
            couplings=config.couplings,
            hidden=config.hidden,
            depth=config.depth,
            kind=config.kind,
            bins=config.bins,
        )

    @torch.jit.export
    def initial_state(self, batch: int) -> Tensor:
        """Return the state before the first step, `[batch, S]`: hidden states of 0, and latents at their mean, 0."""
        return self.flow.bias.new_zeros([batch, sum(self.sizes)])

    def _read(self, past: Tensor, blur: Tensor) -> Tensor:
        """Return what the networks read of past steps.

        Args:
            past: `[B, T, k·D]`.
            blur: bound of the standard deviation of the noise in them, `[B or 1, 1, 1]`.
        """
        past = past.clamp(-self.read_limit, self.read_limit)
        return torch.cat([past, blur.expand(past.size(0), past.size(1), 1)], 2) if self.reads_last_step else past

    def _contexts(self, past: Tensor, state: Tensor, conditions: Tensor, blur: Tensor) -> tuple[Tensor, list[Tensor]]:
        """Return the flow's context for the step after each step of the past, and the last hidden state of each layer.

        Args:
            past: steps, `[B, T, k·D]`.
            state: state before them, `[B, S]`.
            conditions: condition features of the next steps, `[B, T, 2·K]`.
            blur: bound of the standard deviation of the noise in the past, `[B or 1, 1, 1]`.

        Returns:
            Contexts `[B·T, H]` and hidden states `[B, width]`.
        """
        parts = state.split(self.sizes, dim=1)
        batch, steps = past.size(0), past.size(1)
        hidden_states: list[Tensor] = []
        past = self._read(past, blur)
        others = self._beside_memory(conditions, past)
        for index, layer in enumerate(self.memory):
            past, hidden = layer(past, parts[index])
            hidden_states.append(hidden)
        return torch.cat([past, others], dim=2).reshape(batch * steps, -1), hidden_states

    def _beside_memory(self, conditions: Tensor, last: Tensor) -> Tensor:
        """Return what the flow reads beside the output of the memory: condition features, and the last step if it does.

        Args:
            conditions: condition features, `[..., 2·K]`.
            last: what `_read` returned for the last step.
        """
        return torch.cat([conditions, last], dim=-1) if self.reads_last_step else conditions

    def _step_conditions(self, conditions: Tensor | None, steps: Tensor) -> Tensor:
        """Return the conditions `[B, T / k, K]` of steps `[B, T / k, k·D]`.

        Args:
            conditions: `[B, K, T]`, or None.
            steps: the steps that they are conditions of.
        """
        if conditions is None:
            return steps.new_zeros([steps.size(0), steps.size(1), self.count])
        return conditions[:, :, :: self.frames_per_step].transpose(1, 2)

    def _condition_features(self, conditions: Tensor, weights: Tensor) -> Tensor:
        """Return conditions `[B, T / k, K]` as features `[B, T / k, 2·K]`: the values, then 1 where one is given.

        Args:
            conditions: conditions of steps.
            weights: factor of the features of each condition, `[K]`.
        """
        return torch.cat([weights * conditions, weights * (conditions != 0.0).to(conditions.dtype)], dim=2)

    @torch.jit.export
    def gains(self, conditions: Tensor) -> Tensor:
        """Return the gains with which the decoder plays what is sampled under conditions: see `riverrun.models.gains`.

        Args:
            conditions: `[B, K, T]`.

        Returns:
            In dB, `[B, NUM_GAINS, T]`; 0 for descriptors that are free, and for those that `steering` follows.
        """
        return torch.where(self.steering.follows(), 0.0, self.gain_table).matmul(conditions)

    def _played_weights(self) -> Tensor:
        """Return the factors of the conditions when it plays, `[K]`."""
        return torch.where(self.steering.follows(), 1.0, self.guidance)

    def _steer(self, steps: Tensor, conditions: Tensor, inverse: bool) -> Tensor:
        """Move the frames of steps `[N, k·D]` towards the conditions of the steps, `[N, K]`, or undo it."""
        frames, conditions = steps.reshape(-1, self.size), conditions.repeat_interleave(self.frames_per_step, dim=0)
        moved = self.steering.inverse(frames, conditions) if inverse else self.steering(frames, conditions)
        return moved.reshape(-1, self.step_features)

    def _restraint(self, mean: Tensor) -> Tensor:
        """Return what is added to the noise of steps, `[..., k·D]`, for the running means before them, `[..., D]`."""
        return torch.cat([self.restraint(mean)] * self.frames_per_step, -1)

    def _updated_mean(self, mean: Tensor, step: Tensor) -> Tensor:
        """Return the running mean `[B, D]` after a step `[B, k·D]`."""
        return self.restraint.update(mean, step.view(step.size(0), self.frames_per_step, self.size).mean(1))

    def _along_axes(self, z: Tensor) -> Tensor:
        """Return latents `[B, D, T]` along the axes of a cascade."""
        return self.axes.t().matmul(z) if self.reads_last_step else z

    @torch.jit.export
    def log_prob(self, z: Tensor, conditions: Tensor | None = None) -> Tensor:
        """Compute the log-density of each step given the steps before it.

        In training, noise is added to the past steps: sampled latents differ a little from those of the corpus, and
        errors would accumulate (Pasini et al. 2024, CAM, arXiv:2411.18447). Half of its power is an offset of the whole
        sequence, since what is fed back stays wrong for a while. A bound between 0 and `blur` is drawn for each
        sequence, and the standard deviation below it. A cascade is conditioned on the bound: so it knows how much a
        past may be wrong that can be exact, as when it plays.

        Args:
            z: whitened latents, `[B, D, T]`.
            conditions: `[B, K, T]`, or None.

        Returns:
            Nats per frame of each step, `[B, T / k]`.
        """
        steps = to_steps(self._along_axes(z), self.frames_per_step)
        past = torch.cat([torch.zeros_like(steps[:, :1]), steps[:, :-1].clamp(-self.limit, self.limit)], dim=1)
        blur = self.played_blur
        if self.training and self.blur > 0.0:
            blur = self.blur * torch.rand_like(past[:, :1, :1])
            level = math.sqrt(0.5) * blur * torch.rand_like(blur)
            past = past + level * (torch.randn_like(past) + torch.randn_like(past[:, :1]))
        features = self._condition_features(self._step_conditions(conditions, steps), steps.new_ones(self.count))
        contexts, _ = self._contexts(past, self.initial_state(z.size(0)), features, blur)
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
        """Transform noise to latents, step by step.

        Args:
            state: state before the block, `[B, S]`.
            noise: standard normal noise times the temperature, `[B, D, T]`, finite. Temperature 0 gives the centre of
                the flow's distribution at each step, temperature 1 a sample of the learned distribution.
            conditions: `[B, K, T]`, or None.

        Returns:
            Latents `[B, D, T]` and the state after them `[B, S]`.
        """
        parts = state.split(self.sizes, dim=1)
        hidden_states = parts[:-2]
        z, mean = parts[-2], parts[-1]
        out: list[Tensor] = []
        steps = to_steps(noise, self.frames_per_step)
        given = self._step_conditions(conditions, steps)
        features = self._condition_features(given, self._played_weights())
        for number, u in enumerate(steps.unbind(1)):
            last = self._read(z.unsqueeze(1), self.played_blur).squeeze(1)
            context = last
            updated: list[Tensor] = []
            for index, layer in enumerate(self.memory):
                context = layer.step(context, hidden_states[index])  # type: ignore[operator]
                updated.append(context)
            hidden_states = updated
            context = torch.cat([context, self._beside_memory(features[:, number], last)], dim=1)
            z = self.flow.inverse(u + self._restraint(mean), context)
            if conditions is not None:
                z = self._steer(z, given[:, number], inverse=False)
            z = z.clamp(-self.limit, self.limit)
            mean = self._updated_mean(mean, z)
            out.append(z)
        hidden_states.append(z)
        hidden_states.append(mean)
        frames = to_frames(torch.stack(out, dim=1), self.frames_per_step)
        if self.reads_last_step:
            frames = self.axes.matmul(frames)
        return frames, torch.cat(hidden_states, dim=1)

    @torch.jit.export
    def to_noise(
        self,
        state: Tensor,
        z: Tensor,
        conditions: Tensor | None = None,
    ) -> tuple[Tensor, Tensor]:
        """Transform latents to the noise from which `sample` computes them.

        Args:
            state: state before the block, `[B, S]`.
            z: whitened latents, `[B, D, T]`.
            conditions: `[B, K, T]`, or None.

        Returns:
            Noise `[B, D, T]` and the state after the latents `[B, S]`.
        """
        z = self._along_axes(z)
        steps = to_steps(z, self.frames_per_step).clamp(-self.limit, self.limit)
        given = self._step_conditions(conditions, steps)
        features = self._condition_features(given, self._played_weights())
        contexts, means, after = self._contexts_of(state, steps, features)
        steps = steps.reshape(-1, self.step_features)
        if conditions is not None:
            steps = self._steer(steps, given.reshape(-1, self.count), inverse=True)
        u, _ = self.flow(steps, contexts)
        u = u.view(z.size(0), -1, self.step_features) - self._restraint(means)
        return to_frames(u, self.frames_per_step), after

    @torch.jit.export
    def follow(self, state: Tensor, z: Tensor) -> Tensor:
        """Return the state `[B, S]` after latents `[B, D, T]` of another source; `sample` then continues from them."""
        steps = to_steps(self._along_axes(z), self.frames_per_step).clamp(-self.limit, self.limit)
        features = steps.new_zeros([steps.size(0), steps.size(1), 2 * self.count])
        return self._contexts_of(state, steps, features)[2]

    def _contexts_of(self, state: Tensor, steps: Tensor, features: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return what steps are drawn from.

        Args:
            state: state before the steps, `[B, S]`.
            steps: steps along the axes, within the limit, `[B, T / k, k·D]`.
            features: their condition features, `[B, T / k, 2·K]`.

        Returns:
            The flow's context of each step, `[B·T / k, H]`; the running mean before each, `[B, T / k, D]`; and the
            state after the last.
        """
        parts = state.split(self.sizes, dim=1)
        last, mean = parts[-2], parts[-1]
        past = torch.cat([last.unsqueeze(1), steps[:, :-1]], dim=1)
        contexts, after = self._contexts(past, state, features, self.played_blur)
        means: list[Tensor] = []
        for step in steps.unbind(1):
            means.append(mean)
            mean = self._updated_mean(mean, step)
        after.append(steps[:, -1])
        after.append(mean)
        return contexts, torch.stack(means, 1), torch.cat(after, dim=1)
