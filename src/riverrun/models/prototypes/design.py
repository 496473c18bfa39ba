"""Optimises the prototypes of the decomposition, prints their figures, writes them: seconds each, always the same.

    python -m riverrun.models.prototypes.design [--out DIR]

A prototype p of N = 2·m·M taps is symmetric, and cosine modulation turns it into M bands (`models.pqmf`). Rothweiler
(1983) and Nussbaumer (1981) designed such banks so that neighbouring bands cancel each other's aliasing. Koilpillai
and Vaidyanathan (1992) and Malvar (1990) showed when the whole bank is paraunitary: with g_r(n) = p(r + 2M·n) the
polyphase components of p, the autocorrelations of g_r and g_{M+r} must add up to a unit impulse for every r < M. What
is left over is, exactly, the error there and back, amplitude and aliasing together. As in the near-perfect banks of
Nguyen (1994), leaving a little of it buys stop band; here both sit in one smooth cost over half of p:

    error(p) + weight · mean stop-band power(p)

from a Kaiser-windowed start whose cutoff is the best of a scan (Lin and Vaidyanathan 1998), by LBFGS in float64.
"""

import argparse
import math
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor

from riverrun.files import atomic_write


class Recipe(NamedTuple):
    """What one prototype is designed for. `edge`: where its stop band begins, in units of π/bands."""

    bands: int
    taps: int
    edge: float
    weight: float


LONG_TAPS_PER_BAND, SHORT_TAPS_PER_BAND = 32, 8
# The long ones have taps to spare, which keep neighbouring bands further apart: their stop band begins early.
RECIPES = [Recipe(bands, LONG_TAPS_PER_BAND * bands, edge=0.75, weight=1.0) for bands in (4, 8, 16)] + [
    Recipe(bands, SHORT_TAPS_PER_BAND * bands, edge=1.0, weight=1e-3) for bands in (4, 8, 16)
]


def error(prototype: Tensor, bands: int) -> Tensor:
    """Error there and back of the whole bank, `[taps]` → scalar: energy of what differs ÷ energy of white noise put in.

    The transfer of the block-aligned bank is a diagonal of polynomials, the sums of autocorrelations above; white noise
    meets each of them equally often, so that the error is the mean of their squared distances from a unit impulse.
    """
    components = prototype.reshape(-1, 2 * bands).T
    length = 2 * components.shape[1]  # long enough for the autocorrelation not to wrap onto itself
    power = torch.fft.rfft(components, n=length).abs().square()
    autocorrelation = torch.fft.irfft(power[:bands] + power[bands:], n=length)
    impulse = torch.zeros_like(autocorrelation)
    impulse[:, 0] = 1.0
    return (autocorrelation - impulse).square().sum() / bands


def stop_band(prototype: Tensor, bands: int) -> Tensor:
    """Power response from π/bands up to π, `[taps]` → `[points]`, relative to the peak of the pass band, linear.

    On an even grid of π/2¹⁶, without π itself, where symmetry makes every prototype exactly zero.
    """
    points = 1 << 16
    power = torch.fft.rfft(prototype, n=2 * points).abs().square()
    return power[points // bands : points] / power.max()


def decibels(power: Tensor) -> Tensor:
    return 10.0 * torch.log10(power)


def kaiser(bands: int, taps: int, beta: float = 8.0) -> Tensor:
    """Windowed low-pass `[taps]`, Σ p² = bands, its cutoff (about π/2M) the one of least error there and back."""
    time = torch.arange(taps, dtype=torch.float64) - (taps - 1) / 2
    window = torch.kaiser_window(taps, periodic=False, beta=beta, dtype=torch.float64)
    candidates = []
    for cutoff in torch.linspace(0.4, 0.9, 501, dtype=torch.float64):
        prototype = torch.sinc(time * cutoff / bands) * window
        candidates.append(prototype * (bands / prototype.square().sum()).sqrt())
    return min(candidates, key=lambda prototype: float(error(prototype, bands)))


def stop_band_form(recipe: Recipe) -> Tensor:
    """Q `[taps/2, taps/2]` of the quadratic form hᵀQh: mean stop-band power of the prototype whose first half is h.

    Relative to 2·bands², the pass band of an ideal low-pass of cutoff π/2M with Σ p² = bands. The integral of
    |P(ω)|² over the band has a closed form: a Toeplitz matrix of sines, folded by the symmetry of p.
    """
    start = recipe.edge * math.pi / recipe.bands
    index = torch.arange(recipe.taps, dtype=torch.float64)
    lag = index[:, None] - index[None, :]
    toeplitz = (lag == 0) * 1.0 - start / math.pi * torch.sinc(start / math.pi * lag)
    toeplitz = toeplitz * math.pi / (math.pi - start) / (2 * recipe.bands**2)
    rows = toeplitz[: recipe.taps // 2] + toeplitz.flip(0)[: recipe.taps // 2]
    return rows[:, : recipe.taps // 2] + rows.flip(1)[:, : recipe.taps // 2]


def design(recipe: Recipe, iterations: int = 3000) -> Tensor:
    """First half of the optimised prototype, float64 `[taps/2]`."""
    half = kaiser(recipe.bands, recipe.taps)[: recipe.taps // 2].clone().requires_grad_()
    form = stop_band_form(recipe)
    optimiser = torch.optim.LBFGS(
        [half],
        max_iter=iterations,
        history_size=50,
        tolerance_grad=0.0,  # the costs are far below the default tolerances
        tolerance_change=0.0,
        line_search_fn="strong_wolfe",
    )

    def cost() -> Tensor:
        optimiser.zero_grad()
        value = error(torch.cat([half, half.flip(0)]), recipe.bands) + recipe.weight * (half @ form @ half)
        value = 1e6 * value
        value.backward()
        return value

    optimiser.step(cost)
    return half.detach()


def main() -> None:
    parser = argparse.ArgumentParser(description="Optimise the prototypes of the decomposition and write them.")
    parser.add_argument(
        "--out", type=Path, default=Path(__file__).parent, help="folder to write to (the package's own)"
    )
    folder = parser.parse_args().out
    print("bands  taps   error there and back   stop band: energy mean   dB mean      peak   (all in dB)")
    for recipe in RECIPES:
        half = design(recipe)
        prototype = torch.cat([half, half.flip(0)])
        stop = stop_band(prototype, recipe.bands)
        figures = (
            decibels(error(prototype, recipe.bands)),
            decibels(stop.mean()),
            decibels(stop).mean(),
            decibels(stop.max()),
        )
        print("{:5d} {:5d} {:22.1f} {:24.1f} {:9.1f} {:9.1f}".format(recipe.bands, recipe.taps, *figures), flush=True)
        path = folder / f"{recipe.bands}x{recipe.taps}.txt"
        with atomic_write(path) as draft:
            draft.write_text("".join(f"{value:.17g}\n" for value in half.tolist()), encoding="utf-8")


if __name__ == "__main__":
    torch.set_num_threads(1)  # the order of sums, and with it the last digits, depends on the number of threads
    main()
