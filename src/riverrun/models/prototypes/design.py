"""Optimise the prototype filters of the PQMF, print their quality and write them. This takes seconds per filter.

    python -m riverrun.models.prototypes.design [--out DIR]

A prototype p of N = 2·m·M taps is symmetric; cosine modulation turns it into M bands (`models.pqmf`). Rothweiler (1983)
and Nussbaumer (1981) designed such banks so that the aliasing of neighbouring bands cancels. Koilpillai and
Vaidyanathan (1992) and Malvar (1990) showed when the whole bank is paraunitary: let g_r(n) = p(r + 2M·n) be the
polyphase components of p; then the autocorrelations of g_r and g_{M+r} must add up to a unit impulse for every r < M.
The deviation from it is exactly the reconstruction error, amplitude and aliasing together. As in the near-perfect banks
of Nguyen (1994), a small error allows a better stop band. The cost of the first half of p contains both:

    error(p) + weight · mean stop-band power(p)

The optimisation starts at a Kaiser-windowed filter with the best cutoff of a scan (Lin and Vaidyanathan 1998), and uses
LBFGS in float64. The result is deterministic.
"""

import argparse
import math
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor

from riverrun.files import atomic_write


class Recipe(NamedTuple):
    """The specification of one prototype.

    Args:
        bands: number of bands M.
        taps: length of the filter.
        edge: start of the stop band in units of π/bands.
        weight: weight of the stop-band power in the cost.
    """

    bands: int
    taps: int
    edge: float
    weight: float


LONG_TAPS_PER_BAND, SHORT_TAPS_PER_BAND = 32, 8
# long filters have taps to spare, which separate neighbouring bands better: their stop band starts earlier
RECIPES = [Recipe(bands, LONG_TAPS_PER_BAND * bands, edge=0.75, weight=1.0) for bands in (4, 8, 16)] + [
    Recipe(bands, SHORT_TAPS_PER_BAND * bands, edge=1.0, weight=1e-3) for bands in (4, 8, 16)
]


def error(prototype: Tensor, bands: int) -> Tensor:
    """Compute the reconstruction error of a bank for white noise: energy of the difference ÷ energy of the input.

    The transfer of the block-aligned bank is a diagonal of polynomials, the sums of autocorrelations described above.
    White noise excites all of them equally, so that the error is the mean of their squared distances from a unit
    impulse.

    Args:
        prototype: `[taps]`.
        bands: number of bands.

    Returns:
        A scalar, linear.
    """
    components = prototype.reshape(-1, 2 * bands).T
    length = 2 * components.shape[1]  # long enough for the autocorrelation not to wrap onto itself
    power = torch.fft.rfft(components, n=length).abs().square()
    autocorrelation = torch.fft.irfft(power[:bands] + power[bands:], n=length)
    impulse = torch.zeros_like(autocorrelation)
    impulse[:, 0] = 1.0
    return (autocorrelation - impulse).square().sum() / bands


def stop_band(prototype: Tensor, bands: int) -> Tensor:
    """Compute the power response from π/bands to π, relative to the peak of the pass band.

    The grid is π/2¹⁶. It excludes π itself, where symmetry makes every prototype exactly zero.

    Args:
        prototype: `[taps]`.
        bands: number of bands.

    Returns:
        The response, `[points]`, linear.
    """
    points = 1 << 16
    power = torch.fft.rfft(prototype, n=2 * points).abs().square()
    return power[points // bands : points] / power.max()


def decibels(power: Tensor) -> Tensor:
    """Convert power to decibels."""
    return 10.0 * torch.log10(power)


def kaiser(bands: int, taps: int, beta: float = 8.0) -> Tensor:
    """Return the Kaiser-windowed low-pass `[taps]`, Σ p² = bands, whose cutoff (about π/2M) minimises the error."""
    time = torch.arange(taps, dtype=torch.float64) - (taps - 1) / 2
    window = torch.kaiser_window(taps, periodic=False, beta=beta, dtype=torch.float64)
    candidates = []
    for cutoff in torch.linspace(0.4, 0.9, 501, dtype=torch.float64):
        prototype = torch.sinc(time * cutoff / bands) * window
        candidates.append(prototype * (bands / prototype.square().sum()).sqrt())
    return min(candidates, key=lambda prototype: float(error(prototype, bands)))


def stop_band_form(recipe: Recipe) -> Tensor:
    """Compute the matrix Q of the quadratic form hᵀQh, the mean stop-band power of the prototype with first half h.

    The power is relative to 2·bands², the pass band of an ideal low-pass of cutoff π/2M with Σ p² = bands. The integral
    of |P(ω)|² over the stop band has a closed form: a Toeplitz matrix of sines, folded by the symmetry of p.

    Returns:
        Q, `[taps/2, taps/2]`.
    """
    start = recipe.edge * math.pi / recipe.bands
    index = torch.arange(recipe.taps, dtype=torch.float64)
    lag = index[:, None] - index[None, :]
    toeplitz = (lag == 0) * 1.0 - start / math.pi * torch.sinc(start / math.pi * lag)
    toeplitz = toeplitz * math.pi / (math.pi - start) / (2 * recipe.bands**2)
    rows = toeplitz[: recipe.taps // 2] + toeplitz.flip(0)[: recipe.taps // 2]
    return rows[:, : recipe.taps // 2] + rows.flip(1)[:, : recipe.taps // 2]


def design(recipe: Recipe, iterations: int = 3000) -> Tensor:
    """Return the first half of the optimised prototype, float64 `[taps/2]`."""
    half = kaiser(recipe.bands, recipe.taps)[: recipe.taps // 2].clone().requires_grad_()
    form = stop_band_form(recipe)
    optimiser = torch.optim.LBFGS(
        [half],
        max_iter=iterations,
        history_size=50,
        tolerance_grad=0.0,  # the cost is far below the default tolerances
        tolerance_change=0.0,
        line_search_fn="strong_wolfe",
    )

    def cost() -> Tensor:
        optimiser.zero_grad()
        value = error(torch.cat([half, half.flip(0)]), recipe.bands) + recipe.weight * (half @ form @ half)
        value = 1e6 * value  # keeps the tiny cost away from the absolute thresholds of the line search
        value.backward()
        return value

    optimiser.step(cost)
    return half.detach()


def main() -> None:
    """Design all prototypes, print a table of their quality and write them."""
    parser = argparse.ArgumentParser(description="Optimise the prototype filters of the PQMF and write them.")
    parser.add_argument(
        "--out", type=Path, default=Path(__file__).parent, help="output folder (default: the folder of this package)"
    )
    folder = parser.parse_args().out
    print("bands  taps   reconstruction error   stop band: energy mean   dB mean      peak   (all in dB)")
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
    torch.set_num_threads(1)  # the order of sums, and so the last digits, depends on the number of threads
    main()
