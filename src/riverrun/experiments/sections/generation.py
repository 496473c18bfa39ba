"""Generation: how close sets of clips that a subject plays by itself are to held-out clips.

Every row is a set of clips. The first two are the floor: real clips that are no held-out ones, and the same through the
latents and back, which no prior over these latents can beat. The Gaussians are what a prior has to beat.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor

from riverrun.corpus.summary import counted
from riverrun.experiments.baselines import padded
from riverrun.experiments.context import Context, Findings, tidy
from riverrun.experiments.subject import BATCH, NotMeasured, windows
from riverrun.metrics import (
    EMBEDDINGS,
    Embedding,
    copying,
    density_coverage,
    frechet_distance,
    frechet_extrapolated,
    kernel_distance,
    kernel_distance_error,
    median_distance,
    nearest,
    principal_components,
    spread,
)
from riverrun.metrics.neighbours import NEIGHBOURS

FEWEST, FEWEST_FOR_FRECHET, CLIPS_PER_COMPONENT = 3, 8, 4
"""Fewest clips of a set for a distance with its error, and for an extrapolated Fréchet distance; clips for each
principal component along which that one is measured."""

SOUNDS, SOUND_SECONDS, TEMPERATURES = 3, 4.0, (0.0, 0.5, 0.8, 1.0, 1.2)
"""Number of clips of the prior in the report, the length of all, and the temperatures of the sweep."""

FLOOR, FAR = "training, through the latents", "gaussian, full covariance"
"""Rows between which `closed` says how far the prior has come."""

ERRORS = 2.0
"""Standard errors from which on a difference of kernel distances is more than noise."""

NEAREST = "prior, nearest training clip"
"""Name of the training clips that are nearest to what the prior plays, by the first embedding."""

LATER = "prior, after a minute"
"""The row of the last clips of a performance of a minute."""


def evaluate_generation(context: Context) -> Findings:
    """Compare sets of clips with the held-out ones by each embedding."""
    subject, material, found = context.subject, context.material, Findings()
    heldout = material.heldout_clips
    if len(heldout) < FEWEST:
        found.missing["all"] = (
            f"of {counted(len(heldout), 'different held-out clip')} no distances can be measured: they need {FEWEST}"
        )
        for _ in sets(context, found):  # all of it can be heard
            pass
        sweep(context, found)
        return found
    embeddings = all_embeddings(context)
    references = {name: Reference(embed, heldout, subject.sample_rate) for name, embed in embeddings.items()}
    first = next(iter(embeddings))
    train = {first: train_points(context, references[first])}
    tables: dict[str, dict[str, Any]] = {name: {} for name in embeddings}
    counts = {"held-out": len(heldout)}
    for row, clips in sets(context, found):
        counts[row] = len(clips)
        for name, reference in references.items():
            context.say(f"measuring {row}: {name}")
            points = reference.points(clips)
            train.setdefault(name, points)  # the first row
            if (row, name) == ("prior", first):
                keep_nearest(context, found, points, train[first])
            tables[name][row] = reference.compare(points, None if row.startswith("training") else train[name])
    if len(heldout) <= NEIGHBOURS:
        found.missing["density and coverage"] = f"they need more than {NEIGHBOURS} different held-out clips"
    if len(heldout) < FEWEST_FOR_FRECHET:
        found.missing["frechet"] = f"it needs {FEWEST_FOR_FRECHET} different held-out clips"
    seconds = material.samples / subject.sample_rate
    found.values = {
        "seconds": tidy(seconds),
        "clips": counts,
        "training_clips": {name: len(points) for name, points in train.items()},
        "heldout_seconds": tidy(sum(material.heldout.lengths) / subject.sample_rate),
        "embeddings": tables,
        "closed": {name: closed(table) for name, table in tables.items()},
    }
    sweep(context, found)
    return found


def sets(context: Context, found: Findings) -> Iterator[tuple[str, Tensor]]:
    """Yield each row's name and clips `[B, C, N]`, one after another: all together would need much memory."""
    subject, material = context.subject, context.material
    train, samples = material.train_clips, material.samples
    count, seed = context.settings.clips, context.settings.seed
    yield "training", train
    attempts: list[tuple[str, Callable[[], list[tuple[str, Tensor]]]]] = [
        (FLOOR, lambda: [(FLOOR, subject.reconstruct(train))])
    ]

    def played() -> list[tuple[str, Tensor]]:
        later = round(context.settings.minute * subject.sample_rate) - samples
        starts = [0] if subject.clip or later <= 0 else [0, later]
        names = ("prior", LATER)
        return list(zip(names, subject.play(count, samples, starts, seed), strict=False))

    attempts.append(("prior", played))
    for name in ("independent", "full covariance", "autoregressive"):
        row = f"gaussian, {name}"

        def drawn(row: str = row, name: str = name) -> list[tuple[str, Tensor]]:
            if name not in context.baselines:
                raise NotMeasured(why_missing(name, context.train_latents.shape[2], bool(subject.clip)))
            sampler = padded(context.baselines[name].sampler(count, seed), subject.latents)
            return [(row, windows(subject, sampler, samples, [0])[0])]

        attempts.append((row, drawn))
    for number, (row, attempt) in enumerate(attempts, 1):
        context.say(f"playing: {row}", number / (2 + len(attempts)))
        try:
            rows = attempt()
        except NotMeasured as reason:
            found.missing[row] = str(reason)
            continue
        for name, clips in rows:
            keep(found, name, context.shortened(clips, SOUND_SECONDS))
            yield name, clips


def train_points(context: Context, reference: Reference) -> Tensor:
    """Return the embeddings `[M, F]` of the whole training split, where a copy of any of its clips has one near.

    It is for the first embedding only, the fastest one; the others have those of as many training clips as of other
    sets.
    """
    material, found = context.material, []
    for start in range(0, len(material.train_places), BATCH):
        context.say("measuring training clips")
        places = range(start, min(start + BATCH, len(material.train_places)))
        found.append(reference.points(torch.stack([material.train_clip(place) for place in places])))
    return torch.cat(found)


def keep_nearest(context: Context, found: Findings, points: Tensor, train: Tensor) -> None:
    """Keep the training clips that are nearest to what the prior plays, for each sound of it in the report."""
    for number, index in enumerate(nearest(points[:SOUNDS], train)[1].tolist()):
        clip = context.material.train_clip(index)
        found.sounds[f"{NEAREST}/{number + 1}"] = context.shortened(clip, SOUND_SECONDS)


def why_missing(name: str, frames: int, is_clip: bool) -> str:
    """Return the reason why `fit_baselines` gives no Gaussian of a name, of training clips of some frames."""
    if name == "independent":
        return "the latents before whitening aren't known"
    return (
        "there is one latent vector a clip" if is_clip else f"clips of {counted(frames, 'frame')} are too short for it"
    )


def keep(found: Findings, row: str, clips: Tensor) -> None:
    """Keep some clips of a row for the report."""
    count = {"prior": SOUNDS, FLOOR: 0}.get(row, 1)
    for number, clip in enumerate(clips[:count]):
        found.sounds[f"{row}/{number + 1}"] = clip.clone()


class Reference:
    """The held-out clips in one embedding, scaled to unit variance.

    Args:
        embed: the embedding.
        heldout: held-out clips, `[B, C, N]`.
        sample_rate: in Hz.
    """

    def __init__(self, embed: Embedding, heldout: Tensor, sample_rate: int) -> None:
        self.embed, self.sample_rate = embed, sample_rate
        raw = embed(heldout, sample_rate).float()
        self.middle, self.scale = raw.mean(0), raw.std(0) + 1e-3
        self.real = (raw - self.middle) / self.scale
        self.width = max(median_distance(self.real), 1e-6)
        self.spread = max(spread(self.real), 1e-6)
        self.components = principal_components(self.real, max(1, len(self.real) // CLIPS_PER_COMPONENT))

    def points(self, clips: Tensor) -> Tensor:
        """Return the embeddings `[B, F]` of clips `[B, C, N]`."""
        return (self.embed(clips, self.sample_rate).float() - self.middle) / self.scale

    def compare(self, points: Tensor, train: Tensor | None) -> dict[str, float | None]:
        """Compare a set with the held-out clips; `train` are the training clips, None if the set holds them."""
        if len(points) < FEWEST:
            return dict.fromkeys(("kernel", "kernel_error", "diversity"))
        values = {
            "kernel": kernel_distance(points, self.real, self.width),
            "kernel_error": kernel_distance_error(points, self.real, self.width),
            "diversity": spread(points) / self.spread,
        }
        if min(len(points), len(self.real)) >= FEWEST_FOR_FRECHET:
            middle, axes = self.components
            x, y = ((each - middle) @ axes for each in (points, self.real))
            values |= {"frechet": frechet_extrapolated(x, y), "frechet_biased": frechet_distance(x, y)}
        if len(self.real) > NEIGHBOURS:
            values["density"], values["coverage"] = density_coverage(self.real, points)
        if train is not None:
            values["copying"] = copying(points, self.real, train)
        return {name: tidy(value) for name, value in values.items()}


def all_embeddings(context: Context) -> dict[str, Embedding]:
    """Return the embeddings: those of the room `metrics`, the subject's latents, and those of the settings."""
    subject = context.subject
    found = {name: embed for name, embed in EMBEDDINGS.items() if name != "stereo" or subject.channels > 1}
    if subject.latents:
        found["latents"] = lambda audio, sample_rate: latent_statistics(subject.encode(audio))
    return found | dict(context.settings.embeddings)


def latent_statistics(z: Tensor) -> Tensor:
    """Return means and standard deviations over time of latents `[B, D, T]`, `[B, 2·D]`; only means of one frame."""
    return torch.cat([z.mean(2), z.std(2)], 1) if z.shape[2] > 1 else z[..., 0]


def closed(table: dict[str, dict[str, float | None]]) -> dict[str, float | None]:
    """Return how far each row has come from the Gaussian (0) to the floor (1), by the kernel distance.

    It is empty if the Gaussian is not farther than the floor beyond noise: a share of such a way says nothing.
    """
    far, floor = (table.get(row, {}).get("kernel") for row in (FAR, FLOOR))
    errors = [table.get(row, {}).get("kernel_error") or 0.0 for row in (FAR, FLOOR)]
    if far is None or floor is None or far - floor <= ERRORS * math.hypot(*errors):
        return {}
    kernels = {row: value["kernel"] for row, value in table.items()}
    return {row: tidy((far - kernel) / (far - floor)) for row, kernel in kernels.items() if kernel is not None}


def sweep(context: Context, found: Findings) -> None:
    """Keep what the subject plays at several temperatures, with one seed."""
    samples = min(context.material.samples, round(SOUND_SECONDS * context.subject.sample_rate))
    for temperature in TEMPERATURES:
        context.say(f"playing at temperature {temperature:g}")
        try:
            clips = context.subject.play(1, samples, [0], context.settings.seed, temperature)[0]
        except NotMeasured:
            return  # the row of the prior says why
        found.sounds[f"temperature {temperature:g}/1"] = clips[0].clone()
