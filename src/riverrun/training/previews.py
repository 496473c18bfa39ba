"""Previews: what the autoencoder makes of a few held-out clips, to hear and to see."""

from pathlib import Path

import torch
from matplotlib.figure import Figure
from torch import Tensor

from riverrun import audio
from riverrun.corpus import Recordings
from riverrun.files import atomic_write
from riverrun.models.autoencoder import Autoencoder
from riverrun.training.board import Board
from riverrun.training.data.examples import strided
from riverrun.training.losses import magnitudes

CLIPS = 3
WINDOW = 1024


def write_previews(
    model: Autoencoder, heldout: Recordings, sample_rate: int, folder: Path, step: int, board: Board
) -> None:
    """Writes for some held-out clips, from all files, the original and what `step` steps make of it, with a picture."""
    for number, index in enumerate(strided(CLIPS, len(heldout))):
        original = heldout[index]
        made = model.reconstruct(original[None].to(model.level.device))[0].cpu().clamp(-1, 1)
        name = f"clip-{number + 1}"
        audio.write(folder / f"{name}-original.wav", original, sample_rate)
        audio.write(folder / f"{name}-step-{step:07d}.wav", made, sample_rate)
        figure = spectrograms({"original": original, f"after {step} steps": made}, sample_rate)
        with atomic_write(folder / f"{name}-step-{step:07d}.png") as draft:
            figure.savefig(draft, dpi=80)
        board.add_audio(name, made.mean(0), step, sample_rate)
        board.add_figure(name, figure, step)


def spectrograms(clips: dict[str, Tensor], sample_rate: int) -> Figure:
    """One spectrogram above the other, of clips `[C, N]` on one scale of decibels."""
    figure = Figure(figsize=(10, 2.6 * len(clips)), layout="constrained")
    axes = figure.subplots(len(clips), 1, squeeze=False)[:, 0]
    for axis, (title, clip) in zip(axes, clips.items(), strict=True):
        decibels = 20 * magnitudes(clip.mean(0)[None, None], torch.hann_window(WINDOW))[0].clamp(min=1e-5).log10()
        extent = (0.0, clip.shape[-1] / sample_rate, 0.0, sample_rate / 2000)
        image = axis.imshow(decibels.numpy(), origin="lower", aspect="auto", extent=extent, vmin=-100, vmax=0)
        axis.set(title=title, xlabel="seconds", ylabel="kHz")
        figure.colorbar(image, ax=axis, label="dB")
    return figure
