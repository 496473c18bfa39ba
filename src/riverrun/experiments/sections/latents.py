"""Latents: how much each explains, which are in use, and what each has to do with what is heard."""

from __future__ import annotations

import torch
from torch import Tensor

from riverrun.audio.descriptors import CLIP_NAMES, FRAME_NAMES, clip_descriptors, frame_descriptors
from riverrun.experiments.context import Context, Findings, tidy
from riverrun.metrics import pitch, rank_correlation

ACTIVE_VARIANCE = 0.01
"""A latent of the autoencoder is active if the variance of its mean is larger (Burda et al. 2016, arXiv:1509.00519)."""

SHARE = 0.95
"""Share of the variance for which latents are counted."""

FEWEST_VECTORS, FEWEST_PITCHES, CLIP_HOP = 3, 20, 512
"""Fewest latent vectors for a correlation, and with a pitch for one with it; samples between the pitches of a clip, of
which the median counts."""

TRAVERSALS, TRAVERSAL_SECONDS, REACH, STEPS = 32, 2.5, 2.0, 5
"""Largest number of latents that are traversed, how long each takes, and how far from 0, in standard deviations;
a subject of clips plays this many clips."""


def evaluate_latents(context: Context) -> Findings:
    """Measure the latents of held-out pieces, and let each of the first ones sound from −2 to 2 deviations."""
    subject, material, found = context.subject, context.material, Findings()
    context.say("encoding held-out pieces")
    encoded = [subject.encode(piece.audio[None])[0] for piece in material.pieces]  # [D, T] each
    points = torch.cat(encoded, 1).T
    found.values = {"size": subject.latents, "varying": context.varying}
    if subject.whitening is not None and subject.model is not None:
        explained = subject.whitening.explained
        with torch.inference_mode():
            raw = torch.cat([subject.model.encode(piece.audio[None])[0] for piece in material.pieces], 1)
        found.values |= {
            "explained": [tidy(share) for share in explained.tolist()],
            "for_95_percent": min(int((explained.cumsum(0) < SHARE).sum()) + 1, subject.latents),
            "active": int((raw.var(1) > ACTIVE_VARIANCE).sum()),
        }
    else:
        found.missing["variance explained"] = "the latents before whitening aren't known"
    context.say("descriptors and pitch of held-out pieces")
    names = CLIP_NAMES if subject.clip else FRAME_NAMES
    measured = torch.cat([descriptors_and_pitch(context, piece.audio) for piece in material.pieces])
    if len(points) < FEWEST_VECTORS:
        found.missing["correlations"] = f"they need {FEWEST_VECTORS} latent vectors, and there are {len(points)}"
    else:
        columns = {name: measured[:, index] for index, name in enumerate(names)}
        correlations = {name: rank_correlation(points, column[:, None])[:, 0] for name, column in columns.items()}
        voiced = ~measured[:, -1].isnan()
        if int(voiced.sum()) >= FEWEST_PITCHES:
            correlations["pitch"] = rank_correlation(points[voiced], measured[voiced, -1:])[:, 0]
        else:
            found.missing["correlation with pitch"] = (
                f"it needs {FEWEST_PITCHES} latent vectors with a pitch, and there are {int(voiced.sum())}"
            )
        found.values["correlations"] = {name: [tidy(x) for x in row.tolist()] for name, row in correlations.items()}
    traverse(context, encoded, found)
    return found


def descriptors_and_pitch(context: Context, audio: Tensor) -> Tensor:
    """Return descriptors and pitch of each frame of audio `[C, N]`, or of the clip, `[T, K + 1]`."""
    subject = context.subject
    hop = CLIP_HOP if subject.clip else subject.ratio
    pitches = pitch(audio.mean(0), subject.sample_rate, hop)
    if subject.clip:
        found = clip_descriptors(audio[None], subject.sample_rate)
        return torch.cat([found, pitches.nanmedian()[None, None]], 1)
    found = frame_descriptors(audio[None], subject.sample_rate, hop)[0]
    return torch.cat([found, pitches[None, : found.shape[1]]]).T


def traverse(context: Context, encoded: list[Tensor], found: Findings) -> None:
    """Keep the sound of each of the first latents as it moves from −2 to 2, the others as in the loudest piece."""
    subject = context.subject
    count = found.values["traversed"] = min(TRAVERSALS, context.varying)
    frames = 1 if subject.clip else -(-round(TRAVERSAL_SECONDS * subject.sample_rate) // subject.ratio)
    levels = torch.stack([piece.audio.square().mean() for piece in context.material.pieces])
    held = encoded[int(levels.argmax())]
    middle = held[:, held.shape[1] // 2 :][:, :1]  # one frame, held
    for index in range(count):
        context.say(f"latent {index + 1} of {count} from −{REACH:g} to {REACH:g}", 0.5 + 0.5 * index / count)
        steps = STEPS if subject.clip else 1
        z = middle[None].repeat(steps, 1, frames)
        values = torch.linspace(-REACH, REACH, steps * frames).view(steps, frames)
        z[:, index] = values
        samples = min(subject.clip, round(TRAVERSAL_SECONDS / STEPS * subject.sample_rate)) or frames * subject.ratio
        audio = subject.decode(z, samples)
        found.sounds[f"latent {index + 1}/1"] = audio.transpose(0, 1).flatten(1).contiguous()
