"""Reconstruction: how close held-out pieces through the latents and back are to their originals."""

from __future__ import annotations

from itertools import compress
from typing import Any

import torch
from torch import Tensor

from riverrun.experiments.context import Context, Findings, tidy, with_interval
from riverrun.metrics import RECORDINGS_RANGE_DB, are_audible, measure_reconstruction

SOUNDS, SOUND_SECONDS = 3, 4.0
"""Number of pieces in the report, and their length."""


def evaluate_reconstruction(context: Context) -> Findings:
    """Measure the reconstructions of held-out pieces, beside the ceiling of the synthesis and another piece.

    `clips` holds the measures of each piece, in one order for all subjects with the same corpus and settings, so that
    two subjects can be compared piece by piece.
    """
    subject, found, chosen = context.subject, Findings(), context.material.pieces
    pieces = list(compress(chosen, are_audible([piece.audio for piece in chosen])))
    if len(pieces) < len(chosen):
        found.missing["quiet pieces"] = (
            f"{len(chosen) - len(pieces)} of {len(chosen)} held-out pieces are more than {RECORDINGS_RANGE_DB:.0f} dB "
            "below the loudest: silence, or next to it"
        )
    recordings = torch.tensor([piece.recording for piece in pieces])
    rows: dict[str, list[dict[str, float]]] = {"reconstruction": [], "ceiling": [], "another piece": []}
    for number, piece in enumerate(pieces):
        context.say(f"reconstructing held-out pieces, {number + 1} of {len(pieces)}", number / len(pieces))
        estimate = subject.reconstruct(piece.audio[None])[0]
        rows["reconstruction"].append(measure_reconstruction(piece.audio, estimate, subject.sample_rate))
        if number < SOUNDS:
            found.sounds[f"original/{number + 1}"] = context.shortened(piece.audio, SOUND_SECONDS)
            found.sounds[f"reconstruction/{number + 1}"] = context.shortened(estimate, SOUND_SECONDS)
        if subject.model is not None and subject.model.spectral is not None:
            with torch.inference_mode():
                ceiling = subject.model.synthesis_ceiling(piece.audio[None])[0]
            rows["ceiling"].append(measure_reconstruction(piece.audio, ceiling, subject.sample_rate))
        if len(pieces) > 1:
            other = fitted(pieces[number - 1].audio, piece.audio.shape[1])
            rows["another piece"].append(measure_reconstruction(piece.audio, other, subject.sample_rate))
    found.values = {
        "pieces": len(pieces),
        "recordings": len(recordings.unique()),
        "seconds": tidy(sum(piece.audio.shape[1] for piece in pieces) / subject.sample_rate),
        "rows": {name: summary(values, recordings) for name, values in rows.items() if values},
        "clips": [{name: tidy(value) for name, value in row.items()} for row in rows["reconstruction"]],
        "recording_of_clip": recordings.tolist(),
    }
    if len(recordings.unique()) < 2:
        found.missing["intervals"] = (
            "all held-out pieces are of one recording; their intervals are over pieces, and too narrow"
            if len(pieces) > 1
            else "there is only one held-out piece"
        )
    if any(file.train and file.heldout and file.heldout[0] < file.train[1] for file in context.material.corpus.files):
        found.missing["new audio"] = (
            "the corpus is one recording, shorter than two clips, which is both trained on and held out"
        )
    return found


def summary(rows: list[dict[str, float]], recordings: Tensor) -> dict[str, dict[str, Any]]:
    """Return mean and 95 % interval of each measure over pieces, drawn recording by recording."""
    groups = recordings if len(recordings.unique()) > 1 else None
    return {
        name: with_interval(torch.tensor([row[name] for row in rows], dtype=torch.double), groups) for name in rows[0]
    }


def fitted(audio: Tensor, length: int) -> Tensor:
    """Return audio `[C, N]` repeated or cut to a length."""
    return audio.repeat(1, -(-length // audio.shape[1]))[:, :length]
