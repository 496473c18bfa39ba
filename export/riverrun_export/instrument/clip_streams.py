"""The streams of a clip instrument: detection of triggers, the clip before a trigger, sampling of a clip, and voices.

A trigger is a signal. Everything happens at the exact sample at which the trigger rises, for any block size.
"""

import copy

import torch
from torch import Tensor, nn

from riverrun.models import noise
from riverrun.models.autoencoder import NOISE_SEED, Autoencoder, to_unit_variance
from riverrun.models.bottleneck import ClipBottleneck, Layers
from riverrun.models.gains import NUM_GAINS, join_gains, split_gains
from riverrun.models.noise import NoiseStream
from riverrun.models.prior import Prior
from riverrun.models.spectral.synthesis import noise_phasors
from riverrun.models.whitening import Whitening
from riverrun_export.instrument.coder_streams import (
    LATENT_LIMIT,
    EncoderStream,
    SignalStream,
    clean,
    spectral_noise_shape,
)
from riverrun_export.instrument.decoding import FrameDecoder, Unwhitening
from riverrun_export.instrument.drawing import PriorNoise
from riverrun_export.streaming import Engine

FADE_SECONDS = 0.005
"""Duration in which a voice fades out; also how long after a trigger the next one is ignored."""

THRESHOLD = 0.5
"""A trigger signal is on above this value."""


def fade_samples(sample_rate: int) -> int:
    """Return the duration of a fade in samples, at least 1, at `sample_rate` Hz."""
    return max(1, round(FADE_SECONDS * sample_rate))


class TriggerDetector(nn.Module):
    """A trigger signal `[B, N]`, N a multiple of R → its triggers `[frame, entry, offset, number]`, frame by frame.

    A trigger is a rising edge: a sample above 0.5 after one that is not (NaN is not). A frame of R samples has at most
    one, its first edge, and none if the frame begins less than `hold_off` samples after the last trigger. So edges that
    are `hold_off` samples and a frame apart all count. `frame` and `offset` locate the trigger in the block; `number`
    counts the triggers of a batch entry since the last reset.

    This is the only place where control flow depends on a signal, once a block.

    Args:
        ratio: R, samples per frame.
        hold_off: in samples.
    """

    was_on: Tensor
    wait: Tensor
    count: Tensor

    def __init__(self, ratio: int, hold_off: int) -> None:
        super().__init__()
        self.ratio, self.hold_off, self.threshold = ratio, hold_off, THRESHOLD
        self.register_buffer("was_on", torch.zeros(1, dtype=torch.bool))
        self.register_buffer("wait", torch.zeros(1, dtype=torch.int64))
        self.register_buffer("count", torch.zeros(1, dtype=torch.int64))

    def forward(self, signal: Tensor) -> list[list[int]]:
        batch, samples = signal.shape
        if self.was_on.size(0) != batch:
            self.begin(signal)
        on = signal > self.threshold
        edges = (on & ~torch.cat([self.was_on.unsqueeze(1), on[:, :-1]], 1)).view(batch, -1, self.ratio)
        self.was_on = on[:, -1].clone()
        offsets: list[list[int]] = torch.where(edges.any(2), edges.to(torch.int32).argmax(2), -1).cpu().tolist()
        waits: list[int] = self.wait.cpu().tolist()
        counts: list[int] = self.count.cpu().tolist()
        triggers: list[list[int]] = []
        for frame in range(samples // self.ratio):
            start = frame * self.ratio
            for entry in range(batch):
                offset = offsets[entry][frame]
                if offset >= 0 and waits[entry] <= start:
                    triggers.append([frame, entry, offset, counts[entry]])
                    counts[entry] += 1
                    waits[entry] = start + offset + self.hold_off
        self.wait = (torch.tensor(waits) - samples).clamp(min=0).to(signal.device)
        self.count = torch.tensor(counts).to(signal.device)
        return triggers

    def begin(self, like: Tensor) -> None:
        """Clear the state, for the batch size and the device of `like`, `[B, N]`."""
        self.was_on = torch.zeros_like(like[:, 0], dtype=torch.bool)
        self.wait = torch.zeros_like(like[:, 0], dtype=torch.int64)
        self.count = self.wait.clone()

    def recount(self) -> None:
        """Number the triggers from 0 again; a trigger signal that is on stays on."""
        self.count = torch.zeros_like(self.count)

    @torch.jit.export
    def reset(self) -> None:
        self.begin(self.was_on.unsqueeze(1))


class ClipEncoder(SignalStream):
    """Trigger and audio `[B, 1 + C, N]` → whitened latents `[B, D, N / R]` of the clip that ends at each trigger.

    The latents change in the frame of the trigger and stay until the next one; before the first trigger they are 0. The
    clip is the last T frames of R samples, that of the trigger included: it ends up to a frame after the trigger, and
    is up to a frame longer than the clips of the corpus. The encoder runs all the time. So its past contains what
    sounded before, or its response to silence through its biases, where an encoder of single clips has nothing.

    Args:
        engine: computes the convolutions.
        model, whitening: of a run, in eval mode.
        hold_off: how long after a trigger the next one is ignored, in samples.
    """

    past: Tensor
    held: Tensor

    def __init__(self, engine: Engine, model: Autoencoder, whitening: Whitening, hold_off: int) -> None:
        super().__init__()
        assert isinstance(model.bottleneck, ClipBottleneck)
        self.detector = TriggerDetector(model.ratio, hold_off)
        width, self.frames, self.latents = model.bottleneck.in_channels, model.clip_frames, model.config.latents
        self.encoder = EncoderStream(engine, model, Whitening(width))  # frames are not latents yet: no whitening
        self.inward = fold_whitening_linear(model.bottleneck.inward, whitening)
        self.smallest = [1, 1 + model.channels, model.ratio]
        self.register_buffer("past", torch.zeros(1, width, model.clip_frames - 1))
        self.register_buffer("held", torch.zeros(1, self.latents))

    def forward(self, x: Tensor) -> Tensor:
        batch = x.size(0)
        if self.held.size(0) != batch:
            self.begin(x)
        encoded = torch.cat([self.past, self.encoder(x[:, 1:])], 2)
        frames = encoded.size(2) - self.frames + 1
        z = self.held.unsqueeze(2).repeat(1, 1, frames)
        for trigger in self.detector(x[:, 0]):
            frame, entry = trigger[0], trigger[1]
            clip = encoded[entry, :, frame : frame + self.frames]
            z[entry, :, frame:] = self.inward(clip.reshape(1, -1)).view(-1, 1)
        self.held = z[:, :, -1].clone()
        self.past = encoded[:, :, frames:].clone()
        return z

    def begin(self, like: Tensor) -> None:
        """Clear the state, for the batch size of `like`."""
        self.held = self.held.new_zeros([like.size(0), self.held.size(1)])
        self.past = self.past.new_zeros([like.size(0), self.past.size(1), self.past.size(2)])

    @torch.jit.export
    def reset(self) -> None:
        self.detector.reset()
        self.encoder.reset()
        self.begin(self.held)


def fold_whitening_linear(inward: Layers, whitening: Whitening) -> Layers:
    """Return fully connected layers with the whitening folded into the last ones; these have no outputs for scales."""
    folded, matrix, mean = copy.deepcopy(inward), whitening.inward, whitening.mean
    for last in folded.last_layers():
        last.weight = nn.Parameter(matrix.T @ last.weight[: len(matrix)], requires_grad=False)
        last.bias = nn.Parameter((last.bias[: len(matrix)] - mean) @ matrix, requires_grad=False)
        mean = torch.zeros_like(mean)  # subtracted once
    return folded


class ClipPrior(SignalStream):
    """Trigger, temperature offset, K descriptors `[B, 2 + K, N]` → trigger, latents and gains `[B, 1 + D + 2, N]`.

    Each trigger samples a clip, with the conditions at that very sample; its whitened latents, and the gains in dB with
    which the decoder plays them (`Prior.gains`), stay until the next trigger. A descriptor of exactly 0 is free. A
    `seed` of 0 or more gives the same clips every time, in every batch entry. −1 draws a new seed at each reset, and
    every batch entry has its own clips.

    Args:
        prior: of a run, in eval mode.
        ratio: R, samples per frame.
        hold_off: how long after a trigger the next one is ignored, in samples.
    """

    held: Tensor

    def __init__(self, prior: Prior, ratio: int, hold_off: int) -> None:
        super().__init__()
        self.detector, self.prior, self.noise = TriggerDetector(ratio, hold_off), prior, PriorNoise(prior.size)
        self.ratio, self.rows = ratio, prior.size + NUM_GAINS
        self.smallest = [1, 2 + prior.count, ratio]
        self.register_buffer("held", torch.zeros(1, self.rows))

    def forward(self, x: Tensor) -> Tensor:
        if self.held.size(0) != x.size(0):
            self.begin(x)
        z = self.held.unsqueeze(2).repeat(1, 1, x.size(2))
        for trigger in self.detector(x[:, 0]):
            entry, at = trigger[1], trigger[0] * self.ratio + trigger[2]
            conditions = x[entry : entry + 1, 1:, at : at + 1]
            u, descriptors = self.noise(conditions[:, :1], trigger[3], entry), clean(conditions[:, 1:], 1.0)
            sampled, _ = self.prior.sample(self.prior.initial_state(1), u, descriptors)
            z[entry, :, at:] = join_gains(sampled, self.prior.gains(descriptors))[0]
        self.held = z[:, :, -1].clone()
        return torch.cat([x[:, :1], z], 1)

    def begin(self, like: Tensor) -> None:
        """Clear the state, for the batch size of `like`."""
        self.held = self.held.new_zeros([like.size(0), self.rows])
        self.noise.renew()

    @torch.jit.export
    def reset(self) -> None:
        self.detector.reset()
        self.begin(self.held)

    @torch.jit.export
    def control(self, name: str, value: float) -> None:
        self.noise.control(name, value)
        if name == "seed":
            self.detector.recount()


class Voices(SignalStream):
    """Trigger and whitened latents `[B, 1 + d, N]` → audio `[B, C, N]`; latents from d to D are their mean.

    After all D latents, gains in dB may follow, `[B, 1 + D + 2, N]`.

    At a trigger, the latents at that very sample become a clip, which starts there in a slot of its own. There is one
    slot more than `voices`: with more clips than voices, the oldest clip fades out from the sample of the trigger. All
    slots decode a frame each R samples, whether they sound or not: the cost of a block does not depend on how many
    voices sound.

    A slot decodes its clip frame by frame, aligned with the chunks of R samples, and plays it late by the offset of the
    trigger in its chunk. A clip fades out from the age of `fade_start` samples, at the latest at the end of its T
    frames.

    Args:
        engine: computes the convolutions.
        model, whitening: of a run, in eval mode.
        fade: duration of a fade in samples; also how long after a trigger the next one is ignored.
    """

    frames: Tensor
    age: Tensor
    offset: Tensor
    fade_start: Tensor
    previous: Tensor
    gains: Tensor

    def __init__(self, engine: Engine, model: Autoencoder, whitening: Whitening, fade: int) -> None:
        super().__init__()
        assert isinstance(model.bottleneck, ClipBottleneck)
        self.channels, self.has_noise = model.channels, model.config.noise
        self.ratio, self.length, self.width = model.ratio, model.clip_frames, model.bottleneck.out_channels
        self.fade, self.limit, self.slots = fade, LATENT_LIMIT, 2
        self.detector = TriggerDetector(model.ratio, fade)
        self.unwhitening, self.decoder = Unwhitening(whitening), FrameDecoder(engine, model)
        self.latents, self.num_gains = model.config.latents, NUM_GAINS
        self.outward = copy.deepcopy(model.bottleneck.outward)
        self.branch_noise = nn.Parameter(branch_noise(model), requires_grad=False)
        self.has_spectral = model.spectral is not None
        self.spectral_noise = nn.Parameter(spectral_noise(model), requires_grad=False)
        self.smallest = [1, 1 + model.config.latents, model.ratio]
        for name in ("frames", "age", "offset", "fade_start", "previous", "gains"):
            self.register_buffer(name, torch.zeros(0))
        self.begin(self.branch_noise, 1)

    def forward(self, x: Tensor) -> Tensor:
        batch = x.size(0)
        if self.age.size(0) != batch * self.slots:
            self.begin(x, batch)
        triggers = self.detector(x[:, 0])
        chunks: list[Tensor] = []
        frame, done = 0, 0
        while frame * self.ratio < x.size(2):
            chunk = x[:, 1:, frame * self.ratio : (frame + 1) * self.ratio]
            first = done
            while done < len(triggers) and triggers[done][0] == frame:
                done += 1
            if done > first:
                self.start(chunk, triggers[first:done])
            chunks.append(self.step(batch, has_gains=x.size(1) > 1 + self.latents))
            frame += 1
        return clean(torch.cat(chunks, 2), 1.0)

    def start(self, chunk: Tensor, triggers: list[list[int]]) -> None:
        """Start a clip in the next slot for each trigger in a chunk, and let the oldest clip fade out."""
        frames, gains = self.frames.clone(), self.gains.clone()
        age, offset, fade_start = self.age.clone(), self.offset.clone(), self.fade_start.clone()
        restarted = torch.zeros_like(age, dtype=torch.bool)
        for trigger in triggers:
            entry, at, number = trigger[1], trigger[2], trigger[3]
            slot = entry * self.slots + number % self.slots
            oldest = entry * self.slots + (number + 1) % self.slots
            latents, of_clip = split_gains(clean(chunk[entry : entry + 1, :, at], self.limit), self.latents)
            latents = self.unwhitening(latents)
            if of_clip is not None:
                gains[slot] = of_clip[0]
            frames[slot] = self.outward(latents).view(self.width, self.length).t()
            age[slot] = -at
            offset[slot] = at
            fade_start[slot] = self.length * self.ratio - self.fade
            fade_start[oldest] = torch.minimum(fade_start[oldest], age[oldest] + at)
            restarted[slot] = True
        self.frames, self.gains = frames, gains
        self.age, self.offset, self.fade_start = age, offset, fade_start
        self.decoder.forget(restarted)

    def step(self, batch: int, has_gains: bool) -> Tensor:
        """Return the next R samples, the sum of all slots, `[B, C, R]`."""
        slots = self.age.size(0)
        frame = torch.div(self.age + self.offset, self.ratio, rounding_mode="floor").clamp(max=self.length - 1)
        rows = self.frames.gather(1, frame.view(-1, 1, 1).expand(slots, 1, self.width))
        branch: Tensor | None = None
        if self.has_noise:
            branch = self.branch_noise.index_select(0, frame)
        phases: Tensor | None = None
        if self.has_spectral:
            phases = noise_phasors(self.spectral_noise.index_select(0, frame))
        gains: Tensor | None = None
        if has_gains:
            gains = self.gains.unsqueeze(2)
        audio = self.decoder(rows, branch, phases, gains)
        samples = torch.arange(self.ratio, device=audio.device)
        age = self.age.unsqueeze(1) + samples
        gain = (((self.fade_start + self.fade).unsqueeze(1) - age) / self.fade).clamp(0.0, 1.0) * (age >= 0)
        shifted = (self.ratio - self.offset).unsqueeze(1) + samples
        late = torch.cat([self.previous, audio], 2).gather(2, shifted.unsqueeze(1).expand_as(audio))
        self.previous = audio
        self.age = (self.age + self.ratio).clamp(max=self.length * self.ratio)
        return (late * gain.unsqueeze(1)).view(batch, self.slots, self.channels, self.ratio).sum(1)

    def begin(self, like: Tensor, batch: int) -> None:
        """Silence all slots, for a batch size of `batch`, on the device of `like`."""
        slots = batch * self.slots
        self.frames = torch.zeros([slots, self.length, self.width], device=like.device)
        self.previous = torch.zeros([slots, self.channels, self.ratio], device=like.device)
        self.gains = torch.zeros([slots, self.num_gains], device=like.device)
        self.offset = torch.zeros([slots], dtype=torch.int64, device=like.device)
        self.age = torch.full_like(self.offset, self.length * self.ratio)
        self.fade_start = self.age - self.fade

    @torch.jit.export
    def reset(self) -> None:
        self.detector.reset()
        self.silence()

    def silence(self) -> None:
        """End all clips at once; a trigger signal that is on stays on."""
        self.decoder.reset()
        self.begin(self.age, self.detector.was_on.size(0))

    @torch.jit.export
    def control(self, name: str, value: float) -> None:
        self.decoder.control(name, value)
        if name == "voices" and self.slots != int(value) + 1:
            self.slots = int(value) + 1
            self.silence()


def branch_noise(model: Autoencoder) -> Tensor:
    """Return the noise of the noise branch for a clip, frame by frame, `[T, R / M, C·M]`: that of `model.decode`."""
    steps, lanes = model.ratio // model.config.bands, len(model.level)
    return to_unit_variance(clip_noise(model, steps, lanes, NoiseStream.NOISE_BRANCH))


def spectral_noise(model: Autoencoder) -> Tensor:
    """Return the numbers for the noise of the spectral path for a clip, frame by frame, `[T, S, C·(hop + 1)]`."""
    steps, lanes = spectral_noise_shape(model)
    return clip_noise(model, steps, lanes, NoiseStream.SPECTRAL_NOISE)


def clip_noise(model: Autoencoder, steps: int, lanes: int, stream: NoiseStream) -> Tensor:
    """Return uniform noise for a clip, frame by frame, `[T, steps, lanes]`."""
    frames = model.clip_frames * steps
    drawn = noise.uniform(seed=NOISE_SEED, first=0, frames=frames, lanes=lanes, stream=stream)
    return drawn.view(model.clip_frames, steps, lanes)
