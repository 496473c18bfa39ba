"""What the methods of a prior are made of: latents drawn one after another, and the way to their noise and back."""

import torch
from torch import Tensor

from riverrun import noise
from riverrun.prior import Prior
from riverrun_export.contract import HOTTEST
from riverrun_export.streams import LATENT_LIMIT, Stream, clean

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
            self.state = self.prior.initial_state(batch)
            self.restart()

    @torch.jit.export
    def reset(self) -> None:
        self.state = self.prior.initial_state(self.state.size(0))
        self.restart()

    @torch.jit.export
    def restart(self) -> None:
        """What else there is to begin again."""
        pass


class PriorStream(ContextStream):
    """Temperature offset, K descriptors and what is heard, latents, `[B, 1 + K + D, T]` → whitened latents `[B, D, T]`.

    It draws one frame after another, each given those before it. A `seed` of 0 or more gives the same latents every
    time, in every batch entry; −1 draws a new seed at each reset, and every batch entry plays its own. While `hold` is
    on the frame that played last stays, and all stands still; while `listen` is on it plays what is heard, and learns
    from it how to go on. A descriptor of exactly 0 is free.
    """

    def __init__(self, prior: Prior) -> None:
        super().__init__(prior, 1 + len(prior.descriptors) + prior.size)
        self.steering = 1 + len(prior.descriptors)
        self.stream, self.hottest, self.limit = PRIOR_STREAM, HOTTEST, LATENT_LIMIT
        self.temperature, self.seed, self.hold, self.listen = 1.0, -1, False, False
        self.frame, self.drawn = 0, -1

    def forward(self, x: Tensor) -> Tensor:
        batch, frames = x.size(0), x.size(2)
        self.fit(batch)
        if self.hold:
            return self.prior.last(self.state).unsqueeze(2).expand(batch, self.latents, frames).clone()
        if self.listen:
            heard = clean(x[:, self.steering :], self.limit)
            self.state = self.prior.follow(self.state, heard)
            self.frame += frames
            return heard
        heat = (clean(x[:, :1], self.hottest) + self.temperature).clamp(0.0, self.hottest)
        wanted = clean(x[:, 1 : self.steering], 1.0)
        z, self.state = self.prior.sample(self.state, self.draw(batch, frames).to(x.device) * heat, wanted)
        return z

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
    def restart(self) -> None:
        self.frame, self.drawn = 0, -1

    @torch.jit.export
    def control(self, name: str, value: float) -> None:
        if name == "temperature":
            self.temperature = value
        elif name == "hold":
            self.hold = value != 0.0
        elif name == "listen":
            self.listen = value != 0.0
        elif name == "seed":
            self.seed = int(value)
            self.reset()


class ToNoise(ContextStream):
    """Whitened latents `[B, D, T]` → the noise `[B, D, T]` that the prior would draw them from, given those before."""

    def __init__(self, prior: Prior) -> None:
        super().__init__(prior, prior.size)

    def forward(self, x: Tensor) -> Tensor:
        self.fit(x.size(0))
        u, self.state = self.prior.to_noise(self.state, clean(x, self.prior.limit))
        return u


class FromNoise(ContextStream):
    """Noise `[B, d, T]` → whitened latents `[B, D, T]`; the noise of latents from d to D is 0, the likeliest."""

    def __init__(self, prior: Prior) -> None:
        super().__init__(prior, prior.size)
        self.limit = LATENT_LIMIT

    def forward(self, x: Tensor) -> Tensor:
        batch, given, frames = x.shape
        self.fit(batch)
        rest = x.new_zeros([batch, self.latents - given, frames])
        z, self.state = self.prior.sample(self.state, torch.cat([clean(x, self.limit), rest], 1))
        return z
