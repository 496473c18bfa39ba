"""Plucked and struck strings: digital waveguide loops, solved in the frequency domain.

A string is a loop: what leaves the bridge returns one period later, damped a little, the highs more, and (stiff string)
the highs sooner. That is Karplus & Strong (1983, "Digital synthesis of plucked-string and drum timbres") as extended by
Jaffe & Smith (1983) with exact tuning, place of plucking and stiffness, and by Smith (Physical Audio Signal Processing)
into a bidirectional waveguide. Here the loop's response 1 / (1 − G) is evaluated at all frequencies at once, so its
delay is fractional, its stiffness allpass and its damping filter are exact at every sample rate:

    G(s) = exp(−(a(f) + σ)·τ(f) − 2πj·n(f)),    s = σ + 2πjf

n(f) is the (fractional) number of the partial at f, from f = n·f₀·√(1 + B·n²) (Fletcher, 1964), τ = dn/df the time once
around, a(f) the decay rate, which grows with f² (Chaigne & Askenfelt, 1994). σ > 0 evaluates the response off the unit
circle: the FFT's wrap-around is then damped by WRAP, and exp(σt) undoes σ in the part that is kept.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from riverrun.audio.synth import dsp
from riverrun.audio.synth.dsp import Array, Audio, Spectrum

WRAP = 100.0  # 40 dB less wrap-around, and 40 dB more rounding noise at the far end: both stay inaudible


@dataclass(frozen=True)
class String:
    """What courses are strung with: `pitch` Hz, `t60` s at the pitch, `damping` Hz, `stiffness` B.

    At `damping`, partials die about twice as fast as the first.
    """

    pitch: float
    t60: float
    damping: float
    stiffness: float

    def partials(self, f: Array) -> tuple[Array, Array]:
        """n(f), and τ(f) = dn/df in seconds; the first partial is at `pitch` exactly."""
        x = f * (np.sqrt(1 + self.stiffness) / self.pitch)
        ratio = np.sqrt(2 / (1 + np.sqrt(1 + 4 * self.stiffness * x**2)))
        n = x * ratio
        return n, np.sqrt(1 + self.stiffness) / (self.pitch * ratio * (1 + 2 * self.stiffness * n**2))

    def losses(self, f: Array) -> Array:
        """a(f), the decay of amplitude in nepers a second."""
        return 6.9078 / self.t60 * (1 + (f / self.damping) ** 2) / (1 + (self.pitch / self.damping) ** 2)


@dataclass(frozen=True)
class Strand:
    """One loop of a course: out of tune by `cents`, its decay `lasting` times the string's, heard left and right."""

    cents: float
    lasting: float
    left: float
    right: float


@dataclass(frozen=True)
class Touch:
    """How a string is set off.

    `position`: where, as a share of its length. `corner`: of a pluck, the softness of the finger as a lowpass in Hz;
    of a strike, one over the hammer's contact time. `grain`: how much noise the finger, pick or felt adds, and for how
    long (s). `node`: the string is touched at 1/node of its length and sounds the harmonic (1: it is not touched).
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
        """The force put into the loop, as the spectrum of n samples; `travelled(x)` delays by x turns of the loop."""
        push = hammer(f, 1 / self.corner) if self.struck else dsp.lowpass(f, self.corner)
        scratch = rng.standard_normal(max(round(3 * self.grain_time * sample_rate), 4)).astype(np.float32)
        scratch *= dsp.decay(np.arange(len(scratch)) / sample_rate, 3 * self.grain_time)
        scratch *= self.grain / np.sqrt(np.sum(scratch**2))
        spectrum = push + np.fft.rfft(scratch, n).astype(np.complex64) * dsp.lowpass(f, 3 * self.corner)
        spectrum *= np.float32(self.level) * (1 - travelled(self.position))
        if self.node > 1:
            spectrum *= sum(travelled(k / self.node) for k in range(self.node)) / np.float32(self.node)
        return spectrum


@dataclass(frozen=True)
class Course:
    """What one touch sets ringing: a string in its two planes, or a choir of near unisons."""

    string: String
    strands: tuple[Strand, ...]

    def ring(
        self, touches: Iterable[Touch], samples: int, sample_rate: int, rng: np.random.Generator
    ) -> Iterator[Audio]:
        """The sound `[2, samples]` of each touch of the course at rest."""
        n = dsp.fast_length(samples + sample_rate // 50)
        f = dsp.frequencies(n, sample_rate)
        sigma = float(np.log(WRAP)) * sample_rate / n
        partial, lap = self.string.partials(f)
        f = f.astype(np.float32)
        response = self.response(f, partial, lap.astype(np.float32), sigma)
        undo = np.exp(sigma / sample_rate * np.arange(samples)).astype(np.float32)

        def travelled(share: float) -> Spectrum:
            return float(np.exp(-sigma * share / self.string.pitch)) * dsp.turns(share * partial)

        for touch in touches:
            yield np.fft.irfft(response * touch.spectrum(f, n, sample_rate, travelled, rng), n)[:, :samples] * undo

    def response(self, f: Array, partial: Array, lap: Array, sigma: float) -> Spectrum:
        """The sum of 1 / (1 − G) over the strands as heard left and right, `[2, len(f)]`."""
        losses = self.string.losses(f)
        # A fractional delay rings ahead of its time where the band ends hard: let it end softly.
        edge = np.cos(np.pi / 2 * np.clip((f / f[-1] - 0.78) / 0.22, 0, 1)) ** 2
        heard = np.zeros((2, len(f)), np.complex64)
        for strand in self.strands:
            tune = 2 ** (-strand.cents / 1200)
            gain = np.exp((losses / strand.lasting + sigma) * lap * -tune)
            loop = edge / (1 - gain * dsp.turns(partial * tune))
            heard[0] += strand.left * loop
            heard[1] += strand.right * loop
        return heard


def hammer(f: Array, contact: float) -> Spectrum:
    """Spectrum of a raised-cosine push that lasts `contact` seconds and has unit area."""
    x = f * contact
    with np.errstate(divide="ignore", invalid="ignore"):
        shape = np.where(np.abs(x - 1) < 1e-3, 0.5, np.sinc(x) / (1 - x**2))
    return shape * dsp.turns(x / 2)
