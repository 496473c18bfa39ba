"""Sound and what can be wrong with a copy of it: planted degradations for tests of measures."""

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional
from torchaudio.functional import phase_vocoder, resample

Degradation = Callable[[Tensor], Tensor]

RATE = 48000
DELAY = 960


def phrase(semitones: float = 0.0) -> Tensor:
    """Two and a half seconds of plucked tones at different places between left and right, with breath, `[2, N]`."""
    generator = torch.Generator().manual_seed(0)
    time = torch.arange(round(0.3 * RATE)) / RATE
    parts = []
    for number, step in enumerate((0, 7, 3, 12, 8, 15, 5, 10)):
        pitch = 196 * 2 ** ((step + semitones) / 12)
        tone = sum((6.2831853 * k * pitch * time).sin() / k for k in range(1, 9))
        tone = tone + 0.1 * torch.randn(len(time), generator=generator)
        pan = 0.2 + 0.6 * number / 7
        parts.append(0.15 * (-8 * time).exp() * tone * torch.tensor([[pan], [1 - pan]]))
    return functional.pad(torch.cat(parts, 1), (2400, 2400))


ORIGINAL = phrase()


def noisy(audio: Tensor) -> Tensor:
    return audio + 0.01 * torch.randn(audio.shape, generator=torch.Generator().manual_seed(1))


def dull(audio: Tensor) -> Tensor:
    """Low-pass at about 2 kHz, without delay."""
    kernel = torch.hann_window(49, periodic=False)[None, None]
    return functional.conv1d(audio[:, None], kernel / kernel.sum(), padding=24)[:, 0]


def shuffled(audio: Tensor) -> Tensor:
    """Frames of 100 ms in another order."""
    frames = audio.unfold(1, 4800, 4800)
    order = torch.randperm(frames.shape[1], generator=torch.Generator().manual_seed(2))
    return functional.pad(frames[:, order].flatten(1), (0, audio.shape[1] - frames.shape[1] * 4800))


def late(audio: Tensor) -> Tensor:
    return functional.pad(audio, (DELAY, 0))[:, : audio.shape[1]]


def mono(audio: Tensor) -> Tensor:
    return audio.mean(0, keepdim=True).expand_as(audio)


def clipped(audio: Tensor) -> Tensor:
    """Cut off 12 dB below the peak."""
    limit = 0.25 * float(audio.abs().max())
    return audio.clamp(-limit, limit)


def backwards(audio: Tensor) -> Tensor:
    return audio.flip(-1)


def faster(audio: Tensor) -> Tensor:
    """3 % faster and so half a semitone higher, as a tape."""
    played = resample(audio, 103, 100)
    return functional.pad(played, (0, audio.shape[-1] - played.shape[-1]))


def stretched(audio: Tensor) -> Tensor:
    """10 % slower at the same pitch, by a phase vocoder."""
    window, advance = torch.hann_window(2048), torch.linspace(0, torch.pi * 512, 1025)[:, None]
    spectrum = phase_vocoder(torch.stft(audio, 2048, 512, window=window, return_complex=True), 1 / 1.1, advance)
    return torch.istft(spectrum, 2048, 512, window=window)[..., : audio.shape[-1]]


def humming(audio: Tensor) -> Tensor:
    """With the hum of the mains, at −40 and −46 dB."""
    time = torch.arange(audio.shape[-1]) / RATE
    return audio + 0.01 * (6.2831853 * 50 * time).sin() + 0.005 * (6.2831853 * 100 * time).sin()


def one_sided(audio: Tensor) -> Tensor:
    """Only the first channel."""
    return audio * torch.tensor([[1.0], [0.0]])


def offset(audio: Tensor) -> Tensor:
    """With a constant offset, which can't be heard."""
    return audio + 0.05


def inverted(audio: Tensor) -> Tensor:
    """With the opposite polarity, which can't be heard."""
    return -audio


def half_inverted(audio: Tensor) -> Tensor:
    """With the opposite polarity in one channel, so that its middle is at the sides."""
    return audio * torch.tensor([[1.0], [-1.0]])


def swapped(audio: Tensor) -> Tensor:
    """Left is right."""
    return audio.flip(-2)


DEGRADATIONS: dict[str, Degradation] = {
    "copy": lambda audio: audio,
    "noise": noisy,
    "low-pass": dull,
    "a semitone higher": lambda _: phrase(1.0),
    "shuffled frames": shuffled,
    "mono": mono,
    "6 dB quieter": lambda audio: 0.5 * audio,
    "20 ms late": late,
    "clipped": clipped,
    "backwards": backwards,
    "3 % faster": faster,
    "10 % slower at the same pitch": stretched,
    "hum": humming,
    "one channel silent": one_sided,
    "constant offset": offset,
    "inverted": inverted,
    "one channel inverted": half_inverted,
    "channels swapped": swapped,
}
"""What is done to audio `[2, N]`, by its name."""
