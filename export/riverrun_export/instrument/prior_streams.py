"""The streams of a prior: latents sampled step by step, latents → noise, and noise → latents."""

import torch
from torch import Tensor

from riverrun.models.gains import NUM_GAINS, join_gains
from riverrun.models.prior import Prior
from riverrun_export.instrument.coder_streams import LATENT_LIMIT, SignalStream, clean
from riverrun_export.instrument.drawing import PriorNoise


class ContextStream(SignalStream):
    """Base class of the streams with the state of a prior. A change of the batch size clears the state.

    Args:
        prior: of a run, in eval mode.
        in_channels: channels of the input.
    """

    state: Tensor

    def __init__(self, prior: Prior, in_channels: int) -> None:
        super().__init__()
        self.prior, self.latents, self.smallest = prior, prior.size, [1, in_channels, 1]
        self.register_buffer("state", prior.initial_state(1))

    def fit(self, batch: int) -> None:
        """Begin again if the batch size has changed."""
        if self.state.size(0) != batch:
            self.begin(batch)

    @torch.jit.export
    def reset(self) -> None:
        self.begin(self.state.size(0))

    @torch.jit.export
    def begin(self, batch: int) -> None:
        """Clear the state, for a batch size of `batch`."""
        self.state = self.prior.initial_state(batch)


class PriorStream(ContextStream):
    """Temperature offset, K descriptors and D input latents, `[B, 1 + K + D, T]` → latents and gains, `[B, D + 2, T]`.

    The stream samples step after step, each given the steps before it, and returns their frames one by one. The
    conditions of a step are those at its first frame; a descriptor of exactly 0 is free. A `seed` of 0 or more gives
    the same latents every time, in every batch entry. −1 draws a new seed at each reset, and every batch entry has its
    own latents.

    The latents are whitened. The gains, in dB, are those with which the decoder plays them (`Prior.gains`).

    While `hold` is on, the last frame repeats and the state does not change. While `listen` is on, the output is the
    input latents, and the state follows them step by step, so that the prior continues from there. The rest of a step
    is discarded when `listen` is turned on or off.
    """

    last_frame: Tensor
    pending: Tensor
    input_latents: Tensor

    def __init__(self, prior: Prior) -> None:
        super().__init__(prior, 1 + len(prior.descriptors) + prior.size)
        self.num_conditions, self.step = 1 + len(prior.descriptors), prior.frames_per_step
        self.noise, self.limit = PriorNoise(prior.size), LATENT_LIMIT
        self.hold, self.listen, self.frame = False, False, 0
        self.rows = prior.size + NUM_GAINS
        self.register_buffer("last_frame", torch.zeros(1, self.rows, 1))
        self.register_buffer("pending", torch.zeros(1, self.rows, 0))
        self.register_buffer("input_latents", torch.zeros(1, prior.size, 0))

    def forward(self, x: Tensor) -> Tensor:
        batch, frames = x.size(0), x.size(2)
        self.fit(batch)
        if self.hold:
            return self.last_frame.expand(batch, self.rows, frames).clone()
        conditions, latents = x[:, : self.num_conditions], x[:, self.num_conditions :]
        z = self.follow(clean(latents, self.limit)) if self.listen else self.sample(conditions)
        self.last_frame = z[:, :, -1:].clone()
        return z

    def follow(self, z: Tensor) -> Tensor:
        """Return latents from the input unchanged, with gains of 0 dB, and let the state follow their whole steps."""
        latents = torch.cat([self.input_latents, z], 2)
        whole = latents.size(2) // self.step * self.step
        if whole > 0:
            self.state = self.prior.follow(self.state, latents[:, :, :whole])
        self.input_latents = latents[:, :, whole:].clone()
        self.frame += z.size(2)
        return join_gains(z, z.new_zeros([z.size(0), self.rows - self.latents, z.size(2)]))

    def sample(self, conditions: Tensor) -> Tensor:
        """Return as many frames `[B, D + 2, T]` as there are conditions, `[B, 1 + K, T]`."""
        left, frames = self.pending.size(2), conditions.size(2)
        z = self.pending
        if frames > left:
            of_step = conditions[:, :, left :: self.step].repeat_interleave(self.step, 2)
            u = self.noise(of_step[:, :1], self.frame, 0)
            descriptors = clean(of_step[:, 1:], 1.0)
            sampled, self.state = self.prior.sample(self.state, u, descriptors)
            self.frame += of_step.size(2)
            z = torch.cat([z, join_gains(sampled, self.prior.gains(descriptors))], 2)
        self.pending = z[:, :, frames:].clone()
        return z[:, :, :frames]

    @torch.jit.export
    def begin(self, batch: int) -> None:
        self.state = self.prior.initial_state(batch)
        self.last_frame = self.state.new_zeros([batch, self.rows, 1])
        self.discard_step()
        self.frame = 0
        self.noise.renew()

    def discard_step(self) -> None:
        """Discard the frames of a step that is not complete."""
        self.pending = self.state.new_zeros([self.state.size(0), self.rows, 0])
        self.input_latents = self.pending[:, : self.latents]

    @torch.jit.export
    def control(self, name: str, value: float) -> None:
        self.noise.control(name, value)
        if name == "hold":
            self.hold = value != 0.0
        elif name == "listen":
            if self.listen != (value != 0.0):
                self.discard_step()
            self.listen = value != 0.0
        elif name == "seed":
            self.reset()


class StepStream(ContextStream):
    """Base class of the streams that need a whole step before they can return its first frame.

    Where a step has more than one frame, the output is `delay` = one step late, and 0 until then.
    """

    partial_step: Tensor
    output: Tensor

    def __init__(self, prior: Prior) -> None:
        super().__init__(prior, prior.size)
        self.step, self.delay = prior.frames_per_step, prior.frames_per_step if prior.frames_per_step > 1 else 0
        self.zero_frames = 0  # frames without any value but 0 at the end of the input so far
        self.register_buffer("partial_step", torch.zeros(1, prior.size, 0))
        self.register_buffer("output", torch.zeros(1, prior.size, self.delay))

    def forward(self, x: Tensor) -> Tensor:
        batch, channels, frames = x.shape
        self.fit(batch)
        x = torch.cat([x, x.new_zeros([batch, self.latents - channels, frames])], 1)
        start = 0
        for first in self.step_starts(x):
            self.push(x[:, :, start:first])
            self.flush()
            start = first
        self.push(x[:, :, start:])
        output = self.output
        self.output = output[:, :, frames:].clone()
        return output[:, :, :frames]

    def push(self, x: Tensor) -> None:
        """Append frames `[B, D, T]` to the current step, and transform all steps that are complete."""
        pushed = torch.cat([self.partial_step, x], 2)
        whole = pushed.size(2) // self.step * self.step
        if whole > 0:
            self.output = torch.cat([self.output, self.transform(pushed[:, :, :whole])], 2)
        self.partial_step = pushed[:, :, whole:].clone()

    def flush(self) -> None:
        """Transform the current step, padded with zeros, and output as many frames as it had."""
        frames = self.partial_step.size(2)
        if frames > 0:
            padding = self.partial_step.new_zeros([self.partial_step.size(0), self.latents, self.step - frames])
            transformed = self.transform(torch.cat([self.partial_step, padding], 2))
            self.output = torch.cat([self.output, transformed[:, :, :frames]], 2)
            self.partial_step = padding[:, :, :0]

    @torch.jit.export
    def step_starts(self, x: Tensor) -> list[int]:
        """Return the frames of x `[B, D, T]` at which a new step begins, even if the current one is not complete."""
        starts: list[int] = []
        return starts

    @torch.jit.export
    def transform(self, x: Tensor) -> Tensor:
        """Return the transform of whole steps `[B, D, T]`, of the same shape."""
        return x

    @torch.jit.export
    def begin(self, batch: int) -> None:
        self.partial_step = self.state.new_zeros([batch, self.latents, 0])
        self.output = self.state.new_zeros([batch, self.latents, self.delay])
        self.zero_frames = 0
        self.state = self.start_state(self.output)

    @torch.jit.export
    def start_state(self, output: Tensor) -> Tensor:
        """Return the first state; `output` is the delay, `[B, D, delay]` of zeros."""
        return self.prior.initial_state(output.size(0))


class FromNoise(StepStream):
    """Noise `[B, d, T]` → whitened latents `[B, D, T]`; the noise of latents from d to D is 0, the most likely value.

    The output of `ToNoise` arrives through a host late by any number of frames. So a step of several frames begins with
    the first noise after a step of zeros, as the output of `ToNoise` begins. Otherwise its steps would always overlap
    with two of those.
    """

    def __init__(self, prior: Prior) -> None:
        super().__init__(prior)
        self.limit = LATENT_LIMIT

    @torch.jit.export
    def step_starts(self, x: Tensor) -> list[int]:
        starts: list[int] = []
        if self.step > 1:
            nonzero: list[bool] = (x != 0.0).any(1).any(0).tolist()
            for frame, is_nonzero in enumerate(nonzero):
                if is_nonzero and self.zero_frames >= self.step:
                    starts.append(frame)
                self.zero_frames = 0 if is_nonzero else self.zero_frames + 1
        return starts

    @torch.jit.export
    def transform(self, x: Tensor) -> Tensor:
        z, self.state = self.prior.sample(self.state, clean(x, self.limit))
        return z


class ToNoise(StepStream):
    """Whitened latents `[B, D, T]` → the noise `[B, D, T]` from which the prior would sample them, given those before.

    Where the output is delayed, `FromNoise` reads the zeros of the delay as a step. So the state here begins after a
    step that was sampled from zeros.
    """

    def __init__(self, prior: Prior) -> None:
        super().__init__(prior)
        self.limit = LATENT_LIMIT  # the prior has limits of its own, along its axes
        self.begin(1)

    @torch.jit.export
    def transform(self, x: Tensor) -> Tensor:
        u, self.state = self.prior.to_noise(self.state, clean(x, self.limit))
        return u

    @torch.jit.export
    def start_state(self, output: Tensor) -> Tensor:
        state = self.prior.initial_state(output.size(0))
        if self.delay > 0:
            state = self.prior.sample(state, output)[1]
        return state
