"""Plucked and struck strings: digital waveguide loops, evaluated in the frequency domain.

A string is a loop: a wave that leaves the bridge returns one period later, slightly damped; high frequencies are damped
more and, on a stiff string, return earlier. This is the algorithm of Karplus & Strong (1983, "Digital synthesis of
plucked-string and drum timbres"), extended by Jaffe & Smith (1983) with exact tuning, plucking position and stiffness,
and by Smith (Physical Audio Signal Processing) to a bidirectional waveguide. The loop response 1 / (1 − G) is evaluated
at all frequencies at once, so that its fractional delay, its stiffness allpass and its damping filter are exact at
every sample rate:

    G(s) = exp(−(a(f) + σ)·τ(f) − 2πj·n(f)),    s = σ + 2πjf

n(f) is the (fractional) number of the partial at f, from f = n·f₀·√(1 + B·n²) (Fletcher, 1964); τ = dn/df is the round
trip time; a(f) is the decay rate, which grows with f² (Chaigne & Askenfelt, 1994). σ > 0 evaluates the response off the
unit circle: this attenuates the wrap-around of the FFT by WRAP, and exp(σt) compensates σ in the part that is kept.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from riverrun.audio.synth import dsp
from riverrun.audio.synth.dsp import Array, Audio, Spectrum

WRAP = 100.0
"""Attenuation of the wrap-around (40 dB); rounding noise at the end grows by as much, and both stay inaudible."""


@dataclass(frozen=True)
class String:
    """A string.

    Attributes:
        pitch: frequency of the first partial in Hz.
        t60: decay time at this pitch in seconds.
        damping: frequency in Hz at which partials decay about twice as fast as the first.
        stiffness: inharmonicity coefficient B.
    """

    pitch: float
    t60: float
    damping: float
    stiffness: float

    def partials(self, f: Array) -> tuple[Array, Array]:
        """Return n(f) and τ(f) = dn/df in seconds; the first partial is exactly at `pitch`."""
        x = f * (np.sqrt(1 + self.stiffness) / self.pitch)
        ratio = np.sqrt(2 / (1 + np.sqrt(1 + 4 * self.stiffness * x**2)))
        n = x * ratio
        return n, np.sqrt(1 + self.stiffness) / (self.pitch * ratio * (1 + 2 * self.stiffness * n**2))

    def losses(self, f: Array) -> Array:
        """Return a(f), the decay rate of the amplitude in nepers per second."""
        return 6.9078 / self.t60 * (1 + (f / self.damping) ** 2) / (1 + (self.pitch / self.damping) ** 2)


@dataclass(frozen=True)
class Strand:
    """One loop of a course.

    Attributes:
        cents: detuning in cents.
        decay_scale: decay time relative to that of the string.
        left: gain in the left channel.
        right: gain in the right channel.
    """

    cents: float
    decay_scale: float
    left: float
    right: float


@dataclass(frozen=True)
class Touch:
    """An excitation of a string.

    Attributes:
        struck: whether the string is struck with a hammer instead of plucked.
        position: point of excitation as a share of the string's length.
        corner: corner frequency in Hz: of the lowpass that models a soft finger, or 1 / contact time of a hammer.
        level: amplitude.
        grain: amplitude of the noise of finger, pick or felt.
        grain_time: duration of this noise in seconds.
        node: the string is damped at 1/node of its length and sounds this harmonic; 1 for an open string.
    """

    struck: bool
    position: float
    corner: float
    level: float
    grain: float
    grain_time: float
    node: int = 1

    def spectrum(
        self, f: Array, n: int, sample_rate: int, travelled: Callable[[float], Spectrum], rng: np.random.Generator
    ) -> Spectrum:
        """Return the spectrum of the excitation of n samples; `travelled(x)` is the delay of x round trips."""
        pulse = hammer(f, 1 / self.corner) if self.struck else dsp.lowpass(f, self.corner)
        grain_noise = rng.standard_normal(max(round(3 * self.grain_time * sample_rate), 4)).astype(np.float32)
        grain_noise *= dsp.decay(np.arange(len(grain_noise)) / sample_rate, 3 * self.grain_time)
        grain_noise *= self.grain / np.sqrt(np.sum(grain_noise**2))
        spectrum = pulse + np.fft.rfft(grain_noise, n).astype(np.complex64) * dsp.lowpass(f, 3 * self.corner)
        spectrum *= np.float32(self.level) * (1 - travelled(self.position))
        if self.node > 1:
            spectrum *= sum(travelled(k / self.node) for k in range(self.node)) / np.float32(self.node)
        return spectrum


@dataclass(frozen=True)
class Course:
    """The loops that one touch excites: one string in two planes of vibration, or several strings in near unison."""

    string: String
    strands: tuple[Strand, ...]

    def ring(
        self, touches: Iterable[Touch], samples: int, sample_rate: int, rng: np.random.Generator
    ) -> Iterator[Audio]:
        """Yield the sound of each touch, `[2, samples]`, of a course at rest."""
        n = dsp.fast_length(samples + sample_rate // 50)
        f = dsp.frequencies(n, sample_rate)
        sigma = float(np.log(WRAP)) * sample_rate / n
        partial, round_trip = self.string.partials(f)
        f = f.astype(np.float32)
        response = self.response(f, partial, round_trip.astype(np.float32), sigma)
        compensation = np.exp(sigma / sample_rate * np.arange(samples)).astype(np.float32)

        def travelled(share: float) -> Spectrum:
            """Return the response of a delay of `share` round trips."""
            return float(np.exp(-sigma * share / self.string.pitch)) * dsp.rotations(share * partial)

        for touch in touches:
            yield (
                np.fft.irfft(response * touch.spectrum(f, n, sample_rate, travelled, rng), n)[:, :samples]
                * compensation
            )

    def response(self, f: Array, partial: Array, round_trip: Array, sigma: float) -> Spectrum:
        """Return the sum of 1 / (1 − G) over the strands in the left and right channel, `[2, len(f)]`."""
        losses = self.string.losses(f)
        # Fade out the top of the band: a fractional delay in a sharply limited band has pre-ringing.
        edge = np.cos(np.pi / 2 * np.clip((f / f[-1] - 0.78) / 0.22, 0, 1)) ** 2
        stereo = np.zeros((2, len(f)), np.complex64)
        for strand in self.strands:
            period_scale = 2 ** (-strand.cents / 1200)
            gain = np.exp((losses / strand.decay_scale + sigma) * round_trip * -period_scale)
            loop = edge / (1 - gain * dsp.rotations(partial * period_scale))
            stereo[0] += strand.left * loop
            stereo[1] += strand.right * loop
        return stereo


def hammer(f: Array, contact: float) -> Spectrum:
    """Return the spectrum of a raised-cosine pulse of `contact` seconds and unit area."""
    x = f * contact
    with np.errstate(divide="ignore", invalid="ignore"):
        shape = np.where(np.abs(x - 1) < 1e-3, 0.5, np.sinc(x) / (1 - x**2))
    return shape * dsp.rotations(x / 2)
