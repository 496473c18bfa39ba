"""Plots of a report as SVG: text in the page's own font, lines and text in its colour, light or dark."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import matplotlib
import numpy as np
from cycler import cycler
from matplotlib.axes import Axes
from matplotlib.figure import Figure
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

MIN_DB, WINDOW = -90.0, 1024
"""Lower end of the spectrograms' colour scale; their window in samples."""

BINS, FRAMES = 128, 220
"""Largest size of a spectrogram in pixels."""

FULL, MOST_NUMBERS, MOST_LABELS = 100, 100, 16
"""Per cent in a whole; the largest number of entries of a matrix that are written into it, and of its columns that are
all labelled."""


def plot(title: str, draw: Callable[[Sequence[Axes]], None], columns: int = 1, height: float = 3.0) -> str:
    """Return a plot as an SVG element, 7.2 inches wide, which the page scales to its own width.

    Args:
        title: what the plot shows, for those who can't see it.
        draw: draws on the axes.
        columns: number of axes, side by side.
        height: in inches.
    """
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=(7.2, height), layout="constrained")
        draw(list(figure.subplots(1, columns, squeeze=False)[0]))
        buffer = io.StringIO()
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    svg = buffer.getvalue()
    svg = re.sub(r' id="[A-Za-z]+\d*_\d+"', "", svg[svg.index("<svg") :])  # the same in every plot, and not referred to
    svg = svg.replace(INK, "currentColor")
    return svg.replace("<svg ", f'<svg role="img" aria-label="{title}" ', 1)


def spectrogram(audio: Tensor, sample_rate: int) -> np.ndarray:
    """Return the spectrogram of audio `[C, N]` in dB, `[BINS, ≤ FRAMES]`: the largest value around each pixel."""
    spectrum = magnitudes(audio.mean(0), WINDOW, max(WINDOW // 4, audio.shape[1] // FRAMES))
    decibels = 20 * spectrum.clamp(min=10 ** (MIN_DB / 20)).log10()
    return decibels[: BINS * (len(decibels) // BINS)].unflatten(0, (BINS, -1)).amax(1).numpy()


def plot_pair(original: Tensor, estimate: Tensor, sample_rate: int, title: str) -> str:
    """Return the spectrograms of an original and its reconstruction `[C, N]`, side by side."""

    def draw(axes: Sequence[Axes]) -> None:
        for axis, name, audio in zip(axes, ("original", "reconstruction"), (original, estimate), strict=True):
            extent = (0.0, audio.shape[1] / sample_rate, 0.0, sample_rate / 2000)
            image = spectrogram(audio, sample_rate)
            axis.imshow(image, origin="lower", aspect="auto", vmin=MIN_DB, vmax=0, extent=extent)
            axis.set(title=name, xlabel="seconds")
        axes[0].set_ylabel("kHz")

    return plot(title, draw, columns=2, height=2.5)


def plot_distances(table: Mapping[str, Mapping[str, Any]], name: str) -> str:
    """Return the kernel distance of each row to the held-out clips, with twice its standard error."""
    rows = [row for row, values in table.items() if values.get("kernel") is not None]

    def draw(axes: Sequence[Axes]) -> None:
        (axis,) = axes
        values = [table[row]["kernel"] for row in rows]
        errors = [2 * (table[row]["kernel_error"] or 0) for row in rows]
        colours = [PALETTE[1] if row.startswith("training") else PALETTE[0] for row in rows]
        axis.barh(range(len(rows)), values, xerr=errors, color=colours, ecolor=INK, capsize=3, height=0.6)
        axis.set_yticks(range(len(rows)), rows)
        axis.invert_yaxis()
        axis.axvline(0, color=INK, linewidth=0.8)
        axis.set_xlabel("kernel distance to the held-out clips: less is nearer")

    return plot(f"kernel distances by {name}", draw, height=0.8 + 0.36 * len(rows))


def plot_calibration(calibration: Mapping[str, Any]) -> str:
    """Return the quantiles of the noise against those of a Gaussian, and the deviation of each latent's noise."""

    def draw(axes: Sequence[Axes]) -> None:
        first, second = axes
        expected, deviations = calibration["quantiles"]["expected"], calibration["deviation"]
        first.plot(expected, expected, color=INK, linewidth=0.8, label="a Gaussian")
        first.plot(expected, calibration["quantiles"]["found"], color=PALETTE[0], linewidth=2, label="held-out audio")
        first.set(xlabel="quantile of a Gaussian", ylabel="quantile of the noise")
        first.legend()
        second.bar(range(1, len(deviations) + 1), deviations, color=PALETTE[1])
        second.axhline(1, color=INK, linewidth=0.8)
        second.set(xlabel="latent", ylabel="deviation of its noise")

    return plot("quantiles and deviations of the noise of held-out audio", draw, columns=2)


def plot_drift(drift: Mapping[str, Any]) -> str:
    """Return the energy of the latents over a minute that the prior plays, beside that of held-out audio."""

    def draw(axes: Sequence[Axes]) -> None:
        (axis,) = axes
        energy = drift["energy"]
        step = drift["seconds"] / len(energy)
        axis.plot([step * (index + 0.5) for index in range(len(energy))], energy, marker="o", label="prior")
        axis.axhline(drift["heldout"], color=INK, linewidth=0.8, linestyle="--", label="held-out audio")
        axis.set(xlabel="seconds", ylabel="mean square of the latents", ylim=(0, None))
        axis.legend()

    return plot("energy of the latents over a minute", draw, height=2.4)


def plot_matrix(
    values: Sequence[Sequence[float | None]], rows: Sequence[str], columns: Sequence[str], title: str, across: str
) -> str:
    """Return a matrix of correlations from −1 to 1, with its numbers if there are few."""

    def draw(axes: Sequence[Axes]) -> None:
        (axis,) = axes
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
                axis.text(column, row, f"{value:+.2f}", ha="center", va="center", color=colour)

    return plot(title, draw, height=1.3 + 0.34 * len(rows))


def plot_explained(explained: Sequence[float]) -> str:
    """Return the share of the variance that each latent explains, and their sum."""

    def draw(axes: Sequence[Axes]) -> None:
        (axis,) = axes
        shares = FULL * np.array(explained)
        places = range(1, len(shares) + 1)
        axis.bar(places, shares, color=PALETTE[1], label="each")
        axis.plot(places, shares.cumsum(), color=PALETTE[0], label="together")
        axis.set(xlabel="latent", ylabel="variance explained in %", ylim=(0, 102))
        axis.legend()

    return plot("variance explained by each latent", draw, height=2.4)
