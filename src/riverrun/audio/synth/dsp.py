"""Signal processing shared by strings, drums and rooms: filters, convolution, decaying noise, levels.

Audio is float32 `[2, N]`; frequencies are in Hz, times in seconds. Filters are frequency responses H(f) of causal
analogue prototypes, multiplied onto spectra: they are valid at every sample rate and add no latency.
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

NOTE_NAMES = ("C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B")


def generator(seed: int, use: str, index: int) -> np.random.Generator:
    """Return the random generator of file `index` of `seed` for one use; generators of other uses are independent."""
    return np.random.default_rng([seed, index, *use.encode()])


def round_robin(options: Sequence[Option], seed: int, use: str, index: int) -> Option:
    """Return option `index` of a seeded sequence in which every `len(options)` indices hold each option once."""
    round_, position = divmod(index, len(options))
    order = generator(seed, use, round_).permutation(len(options))
    return options[order[position]]


def log_uniform(rng: np.random.Generator, between: Range) -> float:
    """Draw a value whose logarithm is uniform over the range."""
    return float(np.exp(rng.uniform(np.log(between[0]), np.log(between[1]))))


def note_name(pitch: float) -> str:
    """Return the name of the nearest equal-tempered note (A4 = 440 Hz), with flats only, for use in file names."""
    midi = round(69 + 12 * np.log2(pitch / 440))
    return f"{NOTE_NAMES[midi % 12]}{midi // 12 - 1}"


def fast_length(n: int) -> int:
    """Return the smallest 2^a·3^b·5^c that is at least n, a length with a fast FFT."""
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
    """Return the n/2 + 1 bin frequencies in Hz of a real FFT of n samples."""
    return np.fft.rfftfreq(n, 1 / sample_rate)


def rotations(cycles: Array) -> Spectrum:
    """Return exp(−2πj·cycles) in single precision; whole cycles are removed first, to keep large values accurate."""
    angle = (2 * np.pi * (np.rint(cycles) - cycles)).astype(np.float32)
    out = np.empty(angle.shape, np.complex64)
    out.real, out.imag = np.cos(angle), np.sin(angle)
    return out


def lowpass(f: Array, corner: float, order: int = 2) -> Array:
    """Return H(f) of `order` one-pole lowpass filters in series, each −3 dB at `corner` Hz."""
    return 1 / (1 + 1j * np.asarray(f / corner, np.float32)) ** order


def highpass(f: Array, corner: float, order: int = 2) -> Array:
    """Return H(f) of `order` one-pole highpass filters in series, each −3 dB at `corner` Hz; exactly 0 at 0 Hz."""
    ratio = 1j * np.asarray(f / corner, np.float32)
    return (ratio / (1 + ratio)) ** order


def apply_filter(x: Audio, sample_rate: int, response: Callable[[Array], Array]) -> Audio:
    """Filter `x` with the response H(f); the output is as long as `x`."""
    n = fast_length(x.shape[-1] + sample_rate // 10)
    spectrum = np.fft.rfft(x, n) * response(frequencies(n, sample_rate))
    return np.fft.irfft(spectrum, n)[..., : x.shape[-1]].astype(np.float32)


def convolve(x: Audio, response: Audio) -> Audio:
    """Convolve each channel of `x` `[2, N]` with its impulse response `[2, M]`: `[2, N + M − 1]`."""
    length = x.shape[-1] + response.shape[-1] - 1
    n = fast_length(length)
    return np.fft.irfft(np.fft.rfft(x, n) * np.fft.rfft(response, n), n)[:, :length].astype(np.float32)


def with_decay(spectrum: Array, n: int, sample_rate: int, t60: Callable[[Array], Array]) -> Audio:
    """Return the signals of spectra with a frequency-dependent exponential decay.

    The spectrum is divided into overlapping octave bands whose weights sum to one; each band has one decay time.

    Args:
        spectrum: spectra of real signals, `[C, n/2 + 1]`.
        n: length of the FFT.
        sample_rate: sample rate in Hz.
        t60: function from frequencies in Hz to decay times (−60 dB) in seconds.

    Returns:
        The signals, `[C, n]`.
    """
    f = frequencies(n, sample_rate)
    position = np.log2(np.maximum(f, 50.0) / 50.0)
    centres = 50.0 * 2.0 ** np.arange(int(np.ceil(position[-1])) + 1)
    seconds = np.arange(n) / sample_rate
    out = np.zeros((len(spectrum), n), np.float32)
    for band, band_t60 in enumerate(t60(centres)):
        distance = np.abs(position - band)
        inside = np.flatnonzero(distance < 1)
        part = np.zeros_like(spectrum)
        part[:, inside] = spectrum[:, inside] * np.cos(np.pi / 2 * distance[inside]) ** 2
        if part.any():
            out += np.fft.irfft(part, n) * decay(seconds, band_t60)
    return out


def noise(
    rng: np.random.Generator, n: int, sample_rate: int, response: Callable[[Array], Array], coherence: float
) -> Audio:
    """Return filtered noise `[2, n]` of RMS 1 with a coherence between channels of 0 (independent) to 1 (identical)."""
    sound = np.fft.irfft(noise_spectra(rng, n // 2 + 1, coherence) * response(frequencies(n, sample_rate)), n)
    return (sound / max(np.sqrt(np.mean(sound**2)), 1e-9)).astype(np.float32)


def noise_spectra(rng: np.random.Generator, bins: int, coherence: Array | float) -> Spectrum:
    """Return white Gaussian spectra of two channels, `[2, bins]`, with the given coherence."""
    left, right = rng.standard_normal((2, bins, 2), np.float32).view(np.complex64)[..., 0]
    return np.stack([left, coherence * left + np.sqrt(1 - coherence**2) * right]).astype(np.complex64)


def decay(seconds: Array, t60: float) -> Array:
    """Return an exponential envelope: 1 at 0 s, −60 dB at `t60` s."""
    return np.exp(-6.9078 / t60 * seconds).astype(np.float32)


def decibels(db: float) -> float:
    """Convert decibels to an amplitude factor."""
    return float(10 ** (db / 20))


def finalise(x: Audio, sample_rate: int, samples: int, peak_db: float, fade: float) -> Audio:
    """Cut, highpass-filter, fade and normalise a recording.

    Args:
        x: audio, `[2, N]`, N ≥ `samples`.
        sample_rate: sample rate in Hz.
        samples: length of the result in samples.
        peak_db: peak of the result in dBFS.
        fade: length of the fade-out in seconds; the fade-in takes 1 ms.

    Returns:
        The audio, `[2, samples]`, without DC.
    """
    x = apply_filter(x[:, :samples], sample_rate, lambda f: highpass(f, 18.0))
    attack, release = sample_rate // 1000, round(fade * sample_rate)
    window = np.ones(samples, np.float32)
    window[:attack] = np.sin(np.linspace(0, np.pi / 2, attack)) ** 2
    window[-release:] = np.cos(np.linspace(0, np.pi / 2, release)) ** 2
    x = (x - np.sum(x * window, 1, keepdims=True) / np.sum(window)) * window
    return x * np.float32(decibels(peak_db) / np.max(np.abs(x)))
