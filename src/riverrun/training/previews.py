"""Previews: the reconstructions of a few held-out clips, as WAV files and spectrograms."""

from pathlib import Path

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.image import imsave
from torch import Tensor

from riverrun import audio
from riverrun.corpus import Recordings
from riverrun.files import atomic_write
from riverrun.metrics.spectra import magnitudes
from riverrun.models.autoencoder import Autoencoder
from riverrun.training.data.examples import spread_indices
from riverrun.training.event_writer import EventWriter

NUM_CLIPS = 3
"""Number of held-out clips in a preview."""

WINDOW = 1024
"""STFT window of the spectrograms, in samples."""

MIN_DB = -100
"""Lower end of the spectrograms' colour scale, in dB below a full-scale sine."""


def write_previews(
    model: Autoencoder, heldout: Recordings, sample_rate: int, folder: Path, step: int, writer: EventWriter
) -> None:
    """Write reconstructions of held-out clips as WAV and PNG files, and add them to TensorBoard.

    Args:
        model: the autoencoder, on any device.
        heldout: recordings; clips spread evenly over all of them are used.
        sample_rate: in Hz.
        folder: folder of the files `clip-N-original.wav`, `clip-N-step-S.wav` and `clip-N-step-S.png`.
        step: number of training steps done.
        writer: receives the audio and the figures.
    """
    for number, index in enumerate(spread_indices(NUM_CLIPS, len(heldout))):
        original = heldout[index]
        reconstruction = model.reconstruct(original[None].to(model.level.device))[0].cpu().clamp(-1, 1)
        name = f"clip-{number + 1}"
        audio.write(folder / f"{name}-original.wav", original, sample_rate)
        audio.write(folder / f"{name}-step-{step:07d}.wav", reconstruction, sample_rate)
        figure = plot_spectrograms({"original": original, f"after {step} steps": reconstruction}, sample_rate)
        image = draw(figure)
        with atomic_write(folder / f"{name}-step-{step:07d}.png") as draft:
            imsave(draft, image, format="png")
        writer.add_audio(name, reconstruction.mean(0), step, sample_rate)
        writer.add_image(name, image, step)


def draw(figure: Figure) -> np.ndarray:
    """Return a figure as an image, `[height, width, 3]`, 8 bits."""
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    return np.array(canvas.buffer_rgba())[:, :, :3]


def plot_spectrograms(clips: dict[str, Tensor], sample_rate: int) -> Figure:
    """Plot the spectrograms of clips, one below the other, on one scale of decibels.

    Args:
        clips: titles and clips `[C, N]`. The channels are averaged.
        sample_rate: in Hz.
    """
    figure = Figure(figsize=(10, 2.6 * len(clips)))
    axes = figure.subplots(len(clips), 1, squeeze=False)[:, 0]
    # a layout that Matplotlib computes takes longer than all the rest
    figure.subplots_adjust(left=0.06, right=1.07, bottom=0.22 / len(clips), top=1 - 0.12 / len(clips), hspace=0.5)
    for axis, (title, clip) in zip(axes, clips.items(), strict=True):
        spectrum = magnitudes(clip.mean(0), WINDOW, WINDOW // 4)
        decibels = 20 * spectrum.clamp(min=10 ** (MIN_DB / 20)).log10()
        extent = (0.0, clip.shape[-1] / sample_rate, 0.0, sample_rate / 2000)
        image = axis.imshow(decibels.numpy(), origin="lower", aspect="auto", extent=extent, vmin=MIN_DB, vmax=0)
        axis.set(title=title, xlabel="seconds", ylabel="kHz")
        figure.colorbar(image, ax=axis, label="dB")
    return figure
