"""What strings, drums and rooms share: filters as analytic responses, convolution, fading clouds of noise, levels.

Audio is float32 `[2, N]`; frequencies are in hertz, times in seconds. Filters are responses H(f) of causal analogue
prototypes, multiplied onto spectra: they hold at every sample rate and add no latency.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Audio = NDArray[np.float32]
Spectrum = NDArray[np.complex64]
Array = NDArray[Any]
Range = tuple[float, float]
Option = TypeVar("Option")

NOTES = ("C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B")


def generator(seed: int, use: str, index: int) -> np.random.Generator:
    """The random numbers of file `index` of `seed` for one use, independent of those for any other."""
    return np.random.default_rng([seed, index, *use.encode()])


def turn(options: Sequence[Option], seed: int, use: str, index: int) -> Option:
    """The option whose turn it is: every run of `len(options)` indices holds each option once, in a seeded order."""
    round_, place = divmod(index, len(options))
    order = generator(seed, use, round_).permutation(len(options))
    return options[order[place]]


def log_uniform(rng: np.random.Generator, between: Range) -> float:
    """A value whose logarithm is uniform over the range."""
    return float(np.exp(rng.uniform(np.log(between[0]), np.log(between[1]))))


def note_name(pitch: float) -> str:
    """The nearest equal-tempered note, flats only (A4 = 440 Hz): safe in a file name."""
    midi = round(69 + 12 * np.log2(pitch / 440))
    return f"{NOTES[midi % 12]}{midi // 12 - 1}"


def fast_length(n: int) -> int:
    """The smallest 2^a·3^b·5^c that is at least n: lengths whose FFT is quick."""
    best = 1 << max(n - 1, 1).bit_length()
    five = 1
    while five < best:
        three = five
        while three < best:
            best = min(best, three << max(-(-n // three) - 1, 0).bit_length())
            three *= 3
        five *= 5
    return best


def frequencies(n: int, sample_rate: int) -> Array:
    """The n/2 + 1 frequencies of a real FFT of n samples."""
    return np.fft.rfftfreq(n, 1 / sample_rate)


def turns(cycles: Array) -> Spectrum:
    """exp(−2πj·cycles) in single precision, exact for many cycles: whole ones are taken off first."""
    angle = (2 * np.pi * (np.rint(cycles) - cycles)).astype(np.float32)
    out = np.empty(angle.shape, np.complex64)
    out.real, out.imag = np.cos(angle), np.sin(angle)
    return out


def lowpass(f: Array, corner: float, order: int = 2) -> Array:
    """`order` one-pole lowpasses in a row, each −3 dB at `corner`."""
    return 1 / (1 + 1j * np.asarray(f / corner, np.float32)) ** order


def highpass(f: Array, corner: float, order: int = 2) -> Array:
    """`order` one-pole highpasses in a row, each −3 dB at `corner`; exactly zero at 0 Hz."""
    ratio = 1j * np.asarray(f / corner, np.float32)
    return (ratio / (1 + ratio)) ** order


def filtered(x: Audio, sample_rate: int, response: Callable[[Array], Array]) -> Audio:
    """`x` through the filter H(f), its tail past the end of `x` cut off."""
    n = fast_length(x.shape[-1] + sample_rate // 10)
    spectrum = np.fft.rfft(x, n) * response(frequencies(n, sample_rate))
    return np.fft.irfft(spectrum, n)[..., : x.shape[-1]].astype(np.float32)


def convolve(x: Audio, response: Audio) -> Audio:
    """Each channel of `x` `[2, N]` through its own impulse response `[2, M]`: `[2, N + M − 1]`."""
    length = x.shape[-1] + response.shape[-1] - 1
    n = fast_length(length)
    return np.fft.irfft(np.fft.rfft(x, n) * np.fft.rfft(response, n), n)[:, :length].astype(np.float32)


def fading(spectrum: Array, n: int, sample_rate: int, t60: Callable[[Array], Array]) -> Audio:
    """The real signals of `spectrum` `[C, n/2 + 1]`, every frequency dying away in its own time t60(f).

    The spectrum is parted into overlapping octaves that add up to one; each decays as one.
    """
    f = frequencies(n, sample_rate)
    position = np.log2(np.maximum(f, 50.0) / 50.0)
    centres = 50.0 * 2.0 ** np.arange(int(np.ceil(position[-1])) + 1)
    seconds = np.arange(n) / sample_rate
    out = np.zeros((len(spectrum), n), np.float32)
    for band, time in enumerate(t60(centres)):
        distance = np.abs(position - band)
        inside = np.flatnonzero(distance < 1)
        part = np.zeros_like(spectrum)
        part[:, inside] = spectrum[:, inside] * np.cos(np.pi / 2 * distance[inside]) ** 2
        if part.any():
            out += np.fft.irfft(part, n) * decay(seconds, time)
    return out


def noise(
    rng: np.random.Generator, n: int, sample_rate: int, response: Callable[[Array], Array], alike: float
) -> Audio:
    """Filtered noise `[2, n]` of RMS 1; `alike` is the coherence of its channels: 0 independent, 1 the same."""
    sound = np.fft.irfft(spectra(rng, n // 2 + 1, alike) * response(frequencies(n, sample_rate)), n)
    return (sound / max(np.sqrt(np.mean(sound**2)), 1e-9)).astype(np.float32)


def spectra(rng: np.random.Generator, bins: int, alike: Array | float) -> Spectrum:
    """White Gaussian spectra `[2, bins]`, left and right, whose coherence is `alike`."""
    left, right = rng.standard_normal((2, bins, 2), np.float32).view(np.complex64)[..., 0]
    return np.stack([left, alike * left + np.sqrt(1 - alike**2) * right]).astype(np.complex64)


def decay(seconds: Array, t60: float) -> Array:
    """1 at zero seconds, −60 dB at `t60`."""
    return np.exp(-6.9078 / t60 * seconds).astype(np.float32)


def decibels(db: float) -> float:
    """Decibels as a factor of amplitude."""
    return float(10 ** (db / 20))


def finished(x: Audio, sample_rate: int, samples: int, peak_db: float, fade: float) -> Audio:
    """`x` cut to `samples`, without DC and rumble, faded at both ends, its highest peak at `peak_db` dBFS."""
    x = filtered(x[:, :samples], sample_rate, lambda f: highpass(f, 18.0))
    attack, release = sample_rate // 1000, round(fade * sample_rate)
    window = np.ones(samples, np.float32)
    window[:attack] = np.sin(np.linspace(0, np.pi / 2, attack)) ** 2
    window[-release:] = np.cos(np.linspace(0, np.pi / 2, release)) ** 2
    x = (x - np.sum(x * window, 1, keepdims=True) / np.sum(window)) * window
    return x * np.float32(decibels(peak_db) / np.max(np.abs(x)))
