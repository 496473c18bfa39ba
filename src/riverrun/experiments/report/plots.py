"""Plots of a report as SVG: text in the page's own font, lines and text in its colour, light or dark."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import matplotlib
import numpy as np
from cycler import cycler
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from torch import Tensor

from riverrun.metrics.spectra import magnitudes

INK = "#010203"
"""Colour that is replaced by that of the page's text."""

PALETTE = ("#d1603d", "#3d7ea6", "#5b8e3e", "#8f5fa8", "#b08a1e", "#4a8f8a", "#a04a6a")
"""Colours of lines and bars, which show on white and on black."""

STYLE: Any = {
    "svg.fonttype": "none", "svg.hashsalt": "riverrun", "font.size": 10, "font.family": "sans-serif",
    "text.color": INK, "axes.labelcolor": INK, "axes.edgecolor": INK, "xtick.color": INK, "ytick.color": INK,
    "axes.facecolor": "none", "figure.facecolor": "none", "legend.frameon": False, "savefig.facecolor": "none",
    "axes.spines.top": False, "axes.spines.right": False, "axes.prop_cycle": cycler(color=PALETTE),
}  # fmt: skip

HALF, WIDE = 3.6, 7.2
"""Widths in inches: of a plot that stands beside another, or above it on a phone, and of a matrix."""

HEADROOM = 1.1
"""Upper end of an axis, as a factor of the largest value."""

MIN_DB, WINDOW = -90.0, 1024
"""Lower end of the spectrograms' colour scale; their window in samples."""

BINS, FRAMES = 128, 220
"""Largest size of a spectrogram in pixels."""

FULL, MOST_NUMBERS, MOST_LABELS = 100, 100, 16
"""Per cent in a whole; the largest number of entries of a matrix that are written into it, and of its columns that are
all labelled."""


def plot(title: str, draw: Callable[[Axes], None], width: float = 5.4, height: float = 3.0) -> str:
    """Return a plot as an SVG element, which the page scales to its own width.

    Args:
        title: what the plot shows, for those who can't see it.
        draw: draws on the axes.
        width: in inches.
        height: in inches.
    """
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=(width, height), layout="constrained")
        draw(figure.subplots())
        buffer = io.StringIO()
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    svg = buffer.getvalue()
    svg = re.sub(r' id="[A-Za-z]+\d*_\d+"', "", svg[svg.index("<svg") :])  # the same in every plot, and not referred to
    svg = svg.replace(INK, "currentColor")
    return svg.replace("<svg ", f'<svg role="img" aria-label="{html.escape(title)}" ', 1)


def spectrogram(audio: Tensor, sample_rate: int) -> np.ndarray:
    """Return the spectrogram of audio `[C, N]` in dB, `[BINS, ≤ FRAMES]`: the largest value around each pixel."""
    spectrum = magnitudes(audio.mean(0), WINDOW, max(WINDOW // 4, audio.shape[1] // FRAMES))
    decibels = 20 * spectrum.clamp(min=10 ** (MIN_DB / 20)).log10()
    return decibels[: BINS * (len(decibels) // BINS)].unflatten(0, (BINS, -1)).amax(1).numpy()


def plot_spectrogram(audio: Tensor, sample_rate: int, title: str) -> str:
    """Return the spectrogram of audio `[C, N]`."""

    def draw(axis: Axes) -> None:
        extent = (0.0, audio.shape[1] / sample_rate, 0.0, sample_rate / 2000)
        image = spectrogram(audio, sample_rate)
        axis.imshow(image, origin="lower", aspect="auto", vmin=MIN_DB, vmax=0, extent=extent)
        axis.set(xlabel="seconds", ylabel="kHz")

    return plot(title, draw, width=HALF, height=2.3)


def plot_distances(table: Mapping[str, Mapping[str, Any]], name: str) -> str:
    """Return the kernel distance of each row to the held-out clips, with twice its standard error."""
    rows = [row for row, values in table.items() if values.get("kernel") is not None]

    def draw(axis: Axes) -> None:
        values = [table[row]["kernel"] for row in rows]
        errors = [2 * (table[row]["kernel_error"] or 0) for row in rows]
        colours = [PALETTE[1] if row.startswith("training") else PALETTE[0] for row in rows]
        axis.barh(range(len(rows)), values, xerr=errors, color=colours, ecolor=INK, capsize=3, height=0.6)
        axis.set_yticks(range(len(rows)), rows)
        axis.invert_yaxis()
        axis.axvline(0, color=INK, linewidth=0.8)
        axis.set_xlabel("kernel distance to held-out clips")

    return plot(f"kernel distances by {name}", draw, height=0.8 + 0.36 * len(rows))


def plot_quantiles(calibration: Mapping[str, Any]) -> str:
    """Return the quantiles of the noise of held-out audio against those of a Gaussian."""

    def draw(axis: Axes) -> None:
        expected = calibration["quantiles"]["expected"]
        axis.plot(expected, expected, color=INK, linewidth=0.8, label="a Gaussian")
        axis.plot(expected, calibration["quantiles"]["found"], color=PALETTE[0], linewidth=2, label="held-out audio")
        if "drawn" in calibration:
            found = calibration["drawn"]["quantiles"]["found"]
            axis.plot(expected, found, color=PALETTE[1], label="with the noise of training")
        axis.set(xlabel="quantile of a Gaussian", ylabel="quantile of the noise")
        axis.legend()

    return plot("quantiles of the noise of held-out audio", draw, width=HALF)


def plot_deviations(calibration: Mapping[str, Any]) -> str:
    """Return the deviation of each latent's noise of held-out audio."""

    def draw(axis: Axes) -> None:
        deviations = calibration["deviation"]
        axis.bar(range(1, len(deviations) + 1), deviations, color=PALETTE[1])
        axis.axhline(1, color=INK, linewidth=0.8)
        axis.set(xlabel="latent", ylabel="deviation of its noise")
        axis.xaxis.set_major_locator(MaxNLocator(integer=True))

    return plot("deviations of the noise of held-out audio", draw, width=HALF)


def plot_drift(drift: Mapping[str, Any]) -> str:
    """Return the energy of the latents over a minute that the prior plays, beside that of held-out audio."""

    def draw(axis: Axes) -> None:
        energy = drift["energy"]
        step = drift["seconds"] / len(energy)
        axis.plot([step * (index + 0.5) for index in range(len(energy))], energy, marker="o", label="prior")
        axis.axhline(drift["heldout"], color=INK, linewidth=0.8, linestyle="--", label="held-out audio")
        axis.set(xlabel="seconds", ylabel="mean square of the latents")
        axis.set_ylim(0, HEADROOM * max(*energy, drift["heldout"]))
        axis.legend()

    return plot("energy of the latents over a minute", draw, height=2.4)


def plot_matrix(
    values: Sequence[Sequence[float | None]], rows: Sequence[str], columns: Sequence[str], title: str, across: str
) -> str:
    """Return a matrix of correlations from −1 to 1, with its numbers if there are few."""

    def draw(axis: Axes) -> None:
        matrix = np.array([[0.0 if value is None else value for value in row] for row in values])
        image = axis.imshow(matrix, cmap="RdBu_r", vmin=-1, vmax=1, aspect="auto")
        every = 1 + len(columns) // MOST_LABELS
        axis.set_xticks(range(0, len(columns), every), columns[::every])
        axis.set_yticks(range(len(rows)), rows)
        axis.set_xlabel(across)
        axis.spines[:].set_visible(False)
        axis.figure.colorbar(image, ax=axis, label="rank correlation")
        if matrix.size <= MOST_NUMBERS:
            for (row, column), value in np.ndenumerate(matrix):
                colour = "white" if abs(value) > 0.6 else "black"
                axis.text(column, row, signed(value), ha="center", va="center", color=colour)

    return plot(title, draw, width=WIDE, height=1.3 + 0.34 * len(rows))


def signed(value: float) -> str:
    """Return a correlation as text with its sign; 0 has none."""
    text = f"{value:+.2f}".replace("-", "−")
    return text[1:] if float(f"{value:.2f}") == 0 else text


def plot_explained(explained: Sequence[float]) -> str:
    """Return the share of the variance that each latent explains, and their sum."""

    def draw(axis: Axes) -> None:
        shares = FULL * np.array(explained)
        places = range(1, len(shares) + 1)
        axis.bar(places, shares, color=PALETTE[1], label="each")
        axis.plot(places, shares.cumsum(), color=PALETTE[0], label="together")
        axis.set(xlabel="latent", ylabel="variance explained in %", ylim=(0, 102))
        axis.xaxis.set_major_locator(MaxNLocator(integer=True))
        axis.legend()

    return plot("variance explained by each latent", draw, height=2.4)
