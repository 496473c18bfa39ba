"""What the methods of a clip instrument are made of: hits, the clip heard before one, one drawn at it, and voices.

A trigger is a signal. Whatever comes at a hit is exact to the sample where the trigger rose, whatever the block.
"""

import copy

import torch
from torch import Tensor, nn

from riverrun.models import noise
from riverrun.models.autoencoder import NOISE_SEED, NOISE_STREAM, Autoencoder, combine, unit
from riverrun.models.bottleneck import ClipBottleneck
from riverrun.models.prior import Prior
from riverrun.models.whitening import Whitening
from riverrun_export.contract import HOTTEST
from riverrun_export.instrument.coder_streams import LATENT_LIMIT, EncoderStream, Stream, bank_weight, clean
from riverrun_export.instrument.prior_streams import PRIOR_STREAM
from riverrun_export.streaming import Engine

FADE = 0.005
"""Seconds in which a voice that has to go fades out; also how long after a hit there is no other."""

HIGH = 0.5
"""A trigger is on above this."""


def fade_samples(sample_rate: int) -> int:
    """Samples of a fade at `rate` Hz."""
    return max(1, round(FADE * sample_rate))


class Hits(nn.Module):
    """A trigger `[B, N]`, N a multiple of R → the hits in it, each `[frame, entry, offset, number]`, frame by frame.

    A hit is a rising edge: a sample above 0.5 after one that is not (NaN is not). A frame of R samples has at most one,
    its first edge, and none if the frame begins less than `rest` samples after the hit before: so edges that are `rest`
    samples and a frame apart all count. `number` is how many hits its entry had before, since the last reset.

    All that depends on what a signal holds is decided here, once a block.
    """

    high: Tensor
    wait: Tensor
    count: Tensor

    def __init__(self, ratio: int, rest: int) -> None:
        super().__init__()
        self.ratio, self.rest, self.threshold = ratio, rest, HIGH
        self.register_buffer("high", torch.zeros(1, dtype=torch.bool))
        self.register_buffer("wait", torch.zeros(1, dtype=torch.int64))
        self.register_buffer("count", torch.zeros(1, dtype=torch.int64))

    def forward(self, trigger: Tensor) -> list[list[int]]:
        batch, samples = trigger.shape
        if self.high.size(0) != batch:
            self.begin(trigger)
        up = trigger > self.threshold
        edges = (up & ~torch.cat([self.high.unsqueeze(1), up[:, :-1]], 1)).view(batch, -1, self.ratio)
        self.high = up[:, -1].clone()
        firsts: list[list[int]] = torch.where(edges.any(2), edges.to(torch.int32).argmax(2), -1).cpu().tolist()
        waits: list[int] = self.wait.cpu().tolist()
        counts: list[int] = self.count.cpu().tolist()
        hits: list[list[int]] = []
        for frame in range(samples // self.ratio):
            start = frame * self.ratio
            for entry in range(batch):
                at = firsts[entry][frame]
                if at >= 0 and waits[entry] <= start:
                    hits.append([frame, entry, at, counts[entry]])
                    counts[entry] += 1
                    waits[entry] = start + at + self.rest
        self.wait = (torch.tensor(waits) - samples).clamp(min=0).to(trigger.device)
        self.count = torch.tensor(counts).to(trigger.device)
        return hits

    def begin(self, like: Tensor) -> None:
        """No hit yet, for a batch as large as that of `like`."""
        self.high = torch.zeros_like(like[:, 0], dtype=torch.bool)
        self.wait = torch.zeros_like(like[:, 0], dtype=torch.int64)
        self.count = self.wait.clone()

    def recount(self) -> None:
        """The next hit is number 0 again; a trigger that is on stays on."""
        self.count = torch.zeros_like(self.count)

    @torch.jit.export
    def reset(self) -> None:
        self.begin(self.high.unsqueeze(1))


class ClipEncoder(Stream):
    """Trigger and audio `[B, 1 + C, N]` → whitened latents `[B, D, N / R]`: those of the clip heard last at each hit.

    They come with the frame of the hit and stay until the next; before the first they are 0. That clip is the last T
    frames of R samples, the hit's own the last of them: up to a frame's end after the hit, and up to a frame longer
    than the clips learned from. The encoder streams on all the time, so that what sounded before, or the
    answer of its biases to silence, is in its past, where an encoder of single clips has nothing.
    """

    past: Tensor
    held: Tensor

    def __init__(self, engine: Engine, model: Autoencoder, whitening: Whitening, rest: int) -> None:
        super().__init__()
        assert isinstance(model.bottleneck, ClipBottleneck)
        self.hits = Hits(model.ratio, rest)
        width, self.frames, self.latents = model.bottleneck.in_channels, model.clip_frames, model.config.latents
        self.encoder = EncoderStream(engine, model, Whitening(width))  # frames are no latents yet: nothing to whiten
        self.inward = whitened(model.bottleneck.inward, whitening)
        self.smallest = [1, 1 + model.channels, model.ratio]
        self.register_buffer("past", torch.zeros(1, width, model.clip_frames - 1))
        self.register_buffer("held", torch.zeros(1, self.latents))

    def forward(self, x: Tensor) -> Tensor:
        batch = x.size(0)
        if self.held.size(0) != batch:
            self.begin(x)
        heard = torch.cat([self.past, self.encoder(x[:, 1:])], 2)
        frames = heard.size(2) - self.frames + 1
        z = self.held.unsqueeze(2).repeat(1, 1, frames)
        for hit in self.hits(x[:, 0]):
            frame, entry = hit[0], hit[1]
            clip = heard[entry, :, frame : frame + self.frames]
            z[entry, :, frame:] = self.inward(clip.reshape(1, -1)).view(-1, 1)
        self.held = z[:, :, -1].clone()
        self.past = heard[:, :, frames:].clone()
        return z

    def begin(self, like: Tensor) -> None:
        """Nothing heard yet, for a batch as large as that of `like`."""
        self.held = self.held.new_zeros([like.size(0), self.held.size(1)])
        self.past = self.past.new_zeros([like.size(0), self.past.size(1), self.past.size(2)])

    @torch.jit.export
    def reset(self) -> None:
        self.hits.reset()
        self.encoder.reset()
        self.begin(self.held)


def whitened(inward: nn.Sequential, whitening: Whitening) -> nn.Sequential:
    """The fully connected layers with the whitening inside the last, which then makes means and no scales."""
    last = inward[-1]
    assert isinstance(last, nn.Linear)
    matrix = whitening.inward
    folded = nn.Linear(last.in_features, len(matrix))
    folded.weight = nn.Parameter(matrix.T @ last.weight[: len(matrix)], requires_grad=False)
    folded.bias = nn.Parameter((last.bias[: len(matrix)] - whitening.mean) @ matrix, requires_grad=False)
    return nn.Sequential(*copy.deepcopy(list(inward)[:-1]), folded)


class ClipPrior(Stream):
    """Trigger, temperature offset, K descriptors `[B, 2 + K, N]` → trigger and whitened latents `[B, 1 + D, N]`.

    At each hit it draws a clip, as the inlets are at that very sample; its latents stay until the next. A `seed` of 0
    or more gives the same clips every time, in every batch entry; −1 draws a new seed at each reset, and every batch
    entry draws its own clips. A descriptor of exactly 0 is free.
    """

    held: Tensor

    def __init__(self, prior: Prior, ratio: int, rest: int) -> None:
        super().__init__()
        self.hits, self.prior = Hits(ratio, rest), prior
        self.ratio, self.latents, self.stream, self.hottest = ratio, prior.size, PRIOR_STREAM, HOTTEST
        self.temperature, self.seed, self.drawn = 1.0, -1, -1
        self.smallest = [1, 2 + prior.count, ratio]
        self.register_buffer("held", torch.zeros(1, prior.size))

    def forward(self, x: Tensor) -> Tensor:
        if self.held.size(0) != x.size(0):
            self.begin(x)
        z = self.held.unsqueeze(2).repeat(1, 1, x.size(2))
        for hit in self.hits(x[:, 0]):
            entry, at = hit[1], hit[0] * self.ratio + hit[2]
            now = x[entry : entry + 1, :, at : at + 1]
            heat = (clean(now[:, 1:2], self.hottest) + self.temperature).clamp(0.0, self.hottest)
            u = self.draw(entry, hit[3]).to(x.device) * heat
            drawn, _ = self.prior.sample(self.prior.initial_state(1), u, clean(now[:, 2:], 1.0))
            z[entry, :, at:] = drawn[0]
        self.held = z[:, :, -1].clone()
        return torch.cat([x[:, :1], z], 1)

    def draw(self, entry: int, number: int) -> Tensor:
        """Standard normal noise `[1, D, 1]` for an entry's hit."""
        first, seed = 0, self.seed
        if seed < 0:
            first = entry * self.latents
            if self.drawn < 0:
                self.drawn = int(torch.ops.prim.TimePoint()) & 0x7FFFFFFF
            seed = self.drawn
        return noise.normal(seed, number, 1, first + self.latents, self.stream)[:, first:].unsqueeze(2)

    def begin(self, like: Tensor) -> None:
        """Nothing drawn yet, for a batch as large as that of `like`."""
        self.held = self.held.new_zeros([like.size(0), self.latents])
        self.drawn = -1

    @torch.jit.export
    def reset(self) -> None:
        self.hits.reset()
        self.begin(self.held)

    @torch.jit.export
    def control(self, name: str, value: float) -> None:
        if name == "temperature":
            self.temperature = value
        elif name == "seed":
            self.seed, self.drawn = int(value), -1
            self.hits.recount()


class Voices(Stream):
    """Trigger and whitened latents `[B, 1 + d, N]` → audio `[B, C, N]`; latents from d to D are their mean.

    At a hit the latents at that very sample become a clip, which sounds from there on in a slot of its own. There is a
    slot more than `voices`: where all are taken, the oldest clip fades out from the sample of the hit. All slots decode
    a frame each R samples, whether they sound or not: a block costs the same with one voice, with all, and with none.

    A slot decodes its clip frame by frame with its chunk of R samples, and plays it as much later as its hit lay in the
    chunk. Its clip is `end` samples old when it begins to fade, and never older than its T frames.
    """

    frames: Tensor
    age: Tensor
    offset: Tensor
    end: Tensor
    before: Tensor

    def __init__(self, engine: Engine, model: Autoencoder, whitening: Whitening, fade: int) -> None:
        super().__init__()
        assert isinstance(model.bottleneck, ClipBottleneck)
        self.channels, self.bands, self.noisy = model.channels, model.config.bands, model.config.noise
        self.ratio, self.length, self.width = model.ratio, model.clip_frames, model.bottleneck.out_channels
        self.fade, self.limit, self.slots = fade, LATENT_LIMIT, 2
        self.hits = Hits(model.ratio, fade)
        self.decoder = engine.stream(model.decoder)
        weight = bank_weight(model.pqmf, "synthesis_weight")
        self.synthesis = engine.bank(weight * model.level[None, : self.bands, None])
        self.mean = nn.Parameter(whitening.mean.clone(), requires_grad=False)
        self.axes = nn.Parameter(whitening.outward.clone(), requires_grad=False)
        self.outward = copy.deepcopy(model.bottleneck.outward)
        self.sound = nn.Parameter(frozen_noise(model), requires_grad=False)
        self.smallest = [1, 1 + model.config.latents, model.ratio]
        for name in ("frames", "age", "offset", "end", "before"):
            self.register_buffer(name, torch.zeros(0))
        self.begin(self.mean, 1)

    def forward(self, x: Tensor) -> Tensor:
        batch = x.size(0)
        if self.age.size(0) != batch * self.slots:
            self.begin(x, batch)
        hits = self.hits(x[:, 0])
        heard: list[Tensor] = []
        frame, done = 0, 0
        while frame * self.ratio < x.size(2):
            chunk = x[:, 1:, frame * self.ratio : (frame + 1) * self.ratio]
            first = done
            while done < len(hits) and hits[done][0] == frame:
                done += 1
            if done > first:
                self.start(chunk, hits[first:done])
            heard.append(self.step(batch))
            frame += 1
        return clean(torch.cat(heard, 2), 1.0)

    def start(self, chunk: Tensor, hits: list[list[int]]) -> None:
        """Gives each hit of a chunk the slot whose turn it is, and lets the oldest clip go."""
        frames, age, offset, end = self.frames.clone(), self.age.clone(), self.offset.clone(), self.end.clone()
        gone = torch.zeros_like(age, dtype=torch.bool)
        for hit in hits:
            entry, at, number = hit[1], hit[2], hit[3]
            taken = entry * self.slots + number % self.slots
            oldest = entry * self.slots + (number + 1) % self.slots
            z = clean(chunk[entry : entry + 1, :, at], self.limit)
            latents = torch.addmm(self.mean, z, self.axes[: z.size(1)])
            frames[taken] = self.outward(latents).view(self.width, self.length).t()
            age[taken] = -at
            offset[taken] = at
            end[taken] = self.length * self.ratio - self.fade
            end[oldest] = torch.minimum(end[oldest], age[oldest] + at)
            gone[taken] = True
        self.frames, self.age, self.offset, self.end = frames, age, offset, end
        self.decoder.forget(gone)
        self.synthesis.forget(gone.repeat_interleave(self.channels))

    def step(self, batch: int) -> Tensor:
        """The next R samples of all slots, decoded and summed: `[B, C, R]`."""
        slots = self.age.size(0)
        place = torch.div(self.age + self.offset, self.ratio, rounding_mode="floor").clamp(max=self.length - 1)
        rows = self.frames.gather(1, place.view(-1, 1, 1).expand(slots, 1, self.width))
        head = self.decoder(rows)
        sound: Tensor | None = None
        if self.noisy:
            sound = self.sound.index_select(0, place)
        steps = head.size(1)
        bands = combine(head, sound, 2).reshape(slots, steps, self.channels, self.bands).transpose(1, 2)
        audio = self.synthesis(bands.reshape(slots * self.channels, steps, self.bands))
        audio = audio.reshape(slots, self.channels, self.ratio)
        samples = torch.arange(self.ratio, device=audio.device)
        age = self.age.unsqueeze(1) + samples
        gain = (((self.end + self.fade).unsqueeze(1) - age) / self.fade).clamp(0.0, 1.0) * (age >= 0)
        later = (self.ratio - self.offset).unsqueeze(1) + samples
        late = torch.cat([self.before, audio], 2).gather(2, later.unsqueeze(1).expand_as(audio))
        self.before = audio
        self.age = (self.age + self.ratio).clamp(max=self.length * self.ratio)
        return (late * gain.unsqueeze(1)).view(batch, self.slots, self.channels, self.ratio).sum(1)

    def begin(self, like: Tensor, batch: int) -> None:
        """All slots silent, for a batch; on the device of `like`."""
        slots = batch * self.slots
        self.frames = torch.zeros([slots, self.length, self.width], device=like.device)
        self.before = torch.zeros([slots, self.channels, self.ratio], device=like.device)
        self.offset = torch.zeros([slots], dtype=torch.int64, device=like.device)
        self.age = torch.full_like(self.offset, self.length * self.ratio)
        self.end = self.age - self.fade

    @torch.jit.export
    def reset(self) -> None:
        self.hits.reset()
        self.silence()

    def silence(self) -> None:
        """No clip sounds any more; a trigger that is on stays on."""
        self.decoder.reset()
        self.synthesis.reset()
        self.begin(self.age, self.hits.high.size(0))

    @torch.jit.export
    def control(self, name: str, value: float) -> None:
        if name == "voices" and self.slots != int(value) + 1:
            self.slots = int(value) + 1
            self.silence()


def frozen_noise(model: Autoencoder) -> Tensor:
    """The noise of a clip's noise branch, frame by frame `[T, R / M, C·M]`: what the model has when it decodes one."""
    drawn = noise.uniform(
        NOISE_SEED, 0, model.clip_frames * model.ratio // model.config.bands, len(model.level), NOISE_STREAM
    )
    return unit(drawn).view(model.clip_frames, -1, len(model.level))
