"""What the methods of a prior are made of: latents drawn one after another, and the way to their noise and back."""

import torch
from torch import Tensor

from riverrun.models import noise
from riverrun.models.prior import Prior
from riverrun_export.contract import HOTTEST
from riverrun_export.instrument.coder_streams import LATENT_LIMIT, Stream, clean

PRIOR_STREAM = 0
"""Stream of the noise that the prior draws."""


class ContextStream(Stream):
    """What follows a prior's context: its state, one for each entry of a batch, empty again when the batch changes."""

    state: Tensor

    def __init__(self, prior: Prior, inlets: int) -> None:
        super().__init__()
        self.prior, self.latents, self.smallest = prior, prior.size, [1, inlets, 1]
        self.register_buffer("state", prior.initial_state(1))

    def fit(self, batch: int) -> None:
        """Begins again for a batch of another size."""
        if self.state.size(0) != batch:
            self.begin(batch)

    @torch.jit.export
    def reset(self) -> None:
        self.begin(self.state.size(0))

    @torch.jit.export
    def begin(self, batch: int) -> None:
        """Nothing played or heard yet."""
        self.state = self.prior.initial_state(batch)


class PriorStream(ContextStream):
    """Temperature offset, K descriptors and what is heard, latents, `[B, 1 + K + D, T]` → whitened latents `[B, D, T]`.

    It draws one step after another, each given those before it, and plays its frames one by one; what steers a step is
    what comes with its first frame. A `seed` of 0 or more gives the same latents every time, in every batch entry; −1
    draws a new seed at each reset, and every batch entry plays its own. While `hold` is on the frame that played last
    stays, and all stands still; while `listen` is on it plays what is heard, and learns from it, step by step, how to
    go on. What is left of a step when `listen` is turned on or off is forgotten. A descriptor of exactly 0 is free.
    """

    now: Tensor
    ahead: Tensor
    heard: Tensor

    def __init__(self, prior: Prior) -> None:
        super().__init__(prior, 1 + len(prior.descriptors) + prior.size)
        self.steering, self.step = 1 + len(prior.descriptors), prior.frames_per_step
        self.stream, self.hottest, self.limit = PRIOR_STREAM, HOTTEST, LATENT_LIMIT
        self.temperature, self.seed, self.hold, self.listen = 1.0, -1, False, False
        self.frame, self.drawn = 0, -1
        for name, frames in {"now": 1, "ahead": 0, "heard": 0}.items():
            self.register_buffer(name, torch.zeros(1, prior.size, frames))

    def forward(self, x: Tensor) -> Tensor:
        batch, frames = x.size(0), x.size(2)
        self.fit(batch)
        if self.hold:
            return self.now.expand(batch, self.latents, frames).clone()
        steer, heard = x[:, : self.steering], x[:, self.steering :]
        z = self.follow(clean(heard, self.limit)) if self.listen else self.play(steer)
        self.now = z[:, :, -1:].clone()
        return z

    def follow(self, z: Tensor) -> Tensor:
        """Plays latents `[B, D, T]` that come from elsewhere."""
        heard = torch.cat([self.heard, z], 2)
        whole = heard.size(2) // self.step * self.step
        if whole > 0:
            self.state = self.prior.follow(self.state, heard[:, :, :whole])
        self.heard = heard[:, :, whole:].clone()
        self.frame += z.size(2)
        return z

    def play(self, steer: Tensor) -> Tensor:
        """Plays as many frames as it is steered through, `[B, 1 + K, T]` → `[B, D, T]`."""
        left, frames = self.ahead.size(2), steer.size(2)
        z = self.ahead
        if frames > left:
            first = steer[:, :, left :: self.step].repeat_interleave(self.step, 2)
            heat = (clean(first[:, :1], self.hottest) + self.temperature).clamp(0.0, self.hottest)
            u = self.draw(steer.size(0), first.size(2)).to(steer.device) * heat
            drawn, self.state = self.prior.sample(self.state, u, clean(first[:, 1:], 1.0))
            z = torch.cat([z, drawn], 2)
        self.ahead = z[:, :, frames:].clone()
        return z[:, :, :frames]

    def draw(self, batch: int, frames: int) -> Tensor:
        """Standard normal noise `[B, D, T]`, and the frames counted."""
        entries, seed = 1, self.seed
        if seed < 0:
            entries = batch
            if self.drawn < 0:
                self.drawn = int(torch.ops.prim.TimePoint()) & 0x7FFFFFFF
            seed = self.drawn
        lanes = noise.normal(seed, self.frame, frames, entries * self.latents, self.stream)
        self.frame += frames
        return lanes.reshape(frames, entries, self.latents).permute(1, 2, 0).expand(batch, self.latents, frames)

    @torch.jit.export
    def begin(self, batch: int) -> None:
        self.state = self.prior.initial_state(batch)
        self.now = self.state.new_zeros([batch, self.latents, 1])
        self.forget()
        self.frame, self.drawn = 0, -1

    def forget(self) -> None:
        """What is left of a step goes."""
        self.ahead = self.state.new_zeros([self.state.size(0), self.latents, 0])
        self.heard = self.ahead.clone()

    @torch.jit.export
    def control(self, name: str, value: float) -> None:
        if name == "temperature":
            self.temperature = value
        elif name == "hold":
            self.hold = value != 0.0
        elif name == "listen":
            if self.listen != (value != 0.0):
                self.forget()
            self.listen = value != 0.0
        elif name == "seed":
            self.seed = int(value)
            self.reset()


class StepStream(ContextStream):
    """One that needs the whole of a step before it can give its first frame: where a step is more than one frame, what
    it gives is a step later, and 0 until then.
    """

    gathered: Tensor
    ready: Tensor

    def __init__(self, prior: Prior) -> None:
        super().__init__(prior, prior.size)
        self.step, self.late = prior.frames_per_step, prior.frames_per_step if prior.frames_per_step > 1 else 0
        self.zeros = 0  # frames of nothing but 0 that came last
        self.register_buffer("gathered", torch.zeros(1, prior.size, 0))
        self.register_buffer("ready", torch.zeros(1, prior.size, self.late))

    def forward(self, x: Tensor) -> Tensor:
        batch, given, frames = x.shape
        self.fit(batch)
        x = torch.cat([x, x.new_zeros([batch, self.latents - given, frames])], 1)
        start = 0
        for first in self.beginnings(x):
            self.gather(x[:, :, start:first])
            self.cut()
            start = first
        self.gather(x[:, :, start:])
        ready = self.ready
        self.ready = ready[:, :, frames:].clone()
        return ready[:, :, :frames]

    def gather(self, x: Tensor) -> None:
        """Frames `[B, D, T]` go into steps, and those that are whole through."""
        gathered = torch.cat([self.gathered, x], 2)
        whole = gathered.size(2) // self.step * self.step
        if whole > 0:
            self.ready = torch.cat([self.ready, self.turn(gathered[:, :, :whole])], 2)
        self.gathered = gathered[:, :, whole:].clone()

    def cut(self) -> None:
        """The step that has begun goes through, with zeros for the rest of it, and gives as much as had come."""
        begun = self.gathered.size(2)
        if begun > 0:
            rest = self.gathered.new_zeros([self.gathered.size(0), self.latents, self.step - begun])
            turned = self.turn(torch.cat([self.gathered, rest], 2))
            self.ready = torch.cat([self.ready, turned[:, :, :begun]], 2)
            self.gathered = rest[:, :, :0]

    @torch.jit.export
    def beginnings(self, x: Tensor) -> list[int]:
        """Frames of x `[B, D, T]` at which a step begins, whatever has begun before."""
        begins: list[int] = []
        return begins

    @torch.jit.export
    def turn(self, x: Tensor) -> Tensor:
        """Whole steps `[B, D, T]` in, as many out."""
        return x

    @torch.jit.export
    def begin(self, batch: int) -> None:
        self.gathered = self.state.new_zeros([batch, self.latents, 0])
        self.ready = self.state.new_zeros([batch, self.latents, self.late])
        self.zeros = 0
        self.state = self.first(self.ready)

    @torch.jit.export
    def first(self, waiting: Tensor) -> Tensor:
        """The state that it begins with, while what it gives is `waiting`, `[B, D, late]` of zeros."""
        return self.prior.initial_state(waiting.size(0))


class FromNoise(StepStream):
    """Noise `[B, d, T]` → whitened latents `[B, D, T]`; the noise of latents from d to D is 0, the likeliest.

    What comes from `ToNoise` through a host is late by any number of frames. So a step of several begins with the first
    noise after a step of zeros, which is how `ToNoise` begins: else its steps would lie across two of those for ever.
    """

    def __init__(self, prior: Prior) -> None:
        super().__init__(prior)
        self.limit = LATENT_LIMIT

    @torch.jit.export
    def beginnings(self, x: Tensor) -> list[int]:
        begins: list[int] = []
        if self.step > 1:
            heard: list[bool] = (x != 0.0).any(1).any(0).tolist()
            for frame, sounds in enumerate(heard):
                if sounds and self.zeros >= self.step:
                    begins.append(frame)
                self.zeros = 0 if sounds else self.zeros + 1
        return begins

    @torch.jit.export
    def turn(self, x: Tensor) -> Tensor:
        z, self.state = self.prior.sample(self.state, clean(x, self.limit))
        return z


class ToNoise(StepStream):
    """Whitened latents `[B, D, T]` → the noise `[B, D, T]` that the prior would draw them from, given those before.

    If it is late, `FromNoise` hears its first zeros as a step: so that is what it begins after.
    """

    def __init__(self, prior: Prior) -> None:
        super().__init__(prior)
        self.begin(1)

    @torch.jit.export
    def turn(self, x: Tensor) -> Tensor:
        u, self.state = self.prior.to_noise(self.state, clean(x, self.prior.limit))
        return u

    @torch.jit.export
    def first(self, waiting: Tensor) -> Tensor:
        state = self.prior.initial_state(waiting.size(0))
        if self.late > 0:
            state = self.prior.sample(state, waiting)[1]
        return state
