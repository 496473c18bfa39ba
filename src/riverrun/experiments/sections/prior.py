"""Prior: how likely held-out latents are, whether their noise is Gaussian, whether it drifts, what steers what."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor

from riverrun.audio.descriptors import CLIP_NAMES, clip_descriptors
from riverrun.experiments.baselines import fit_baselines
from riverrun.experiments.context import Context, Findings, tidy
from riverrun.experiments.subject import BATCH, NotMeasured, RunSubject, finite, windows
from riverrun.metrics import bootstrap_interval, gaussian_fit, rank_correlation
from riverrun.training.data.conditions import MIN_ABS_RANK
from riverrun.training.prior_learner import STANDARD_NORMAL_NATS, sample_posteriors

QUANTILES = 99
"""Quantiles of the noise that are compared with those of a Gaussian."""

SIGNIFICANT = 0.01
"""A latent's noise is called not Gaussian below this p-value, divided by the number of latents (Bonferroni)."""

VARIED_CLIPS, FEWEST_VARIED = 32, 4
"""Largest and smallest number of clips for each descriptor that is varied."""


def evaluate_prior(context: Context) -> Findings:
    """Measure the prior. Of a `.ts` only the calibration is measured: it has no likelihood."""
    subject, found = context.subject, Findings()
    parts = {"calibration": calibration, "likelihood": likelihood, "drift": drift, "descriptors": descriptors}
    for number, (name, part) in enumerate(parts.items()):
        context.say(f"prior: {name}", number / len(parts))
        try:
            found.values[name] = part(context)
        except NotMeasured as reason:
            found.missing[name] = str(reason)
    if not found.values:
        raise NotMeasured(found.missing["calibration"])
    if not isinstance(subject, RunSubject):  # one line for all that need the run
        found.missing = {name: reason for name, reason in found.missing.items() if name == "calibration"}
        found.missing["likelihood, drift, descriptors"] = "they need the run; a .ts has no likelihood"
    return found


def own_run(context: Context) -> RunSubject:
    """Return the subject if it is a run with a prior; otherwise raise NotMeasured."""
    if not isinstance(context.subject, RunSubject):
        raise NotMeasured("it needs the run; a .ts has no likelihood")
    context.subject.own_prior()
    return context.subject


def likelihood(context: Context) -> dict[str, Any]:
    """Return nats and bits of held-out latents under the prior and under each Gaussian, in one unit for all.

    The latents are drawn from their posteriors with the noise of the training, as in the training of a prior: a density
    of latents without noise has no upper limit (Theis, van den Oord & Bethge 2016, arXiv:1511.01844). Latents that do
    not vary are left out.
    """
    subject = own_run(context)
    flow, real, pieces = subject.own_prior(), context.varying, context.material.pieces
    generator = torch.Generator().manual_seed(context.settings.seed)
    train = drawn(subject, context.material.train_clips, generator)
    baselines = fit_baselines(train[:, :real], subject.whitening)
    rows: dict[str, list[float]] = {name: [] for name in ("prior", *baselines)}
    groups = []
    constant = STANDARD_NORMAL_NATS * (flow.size - real)
    for piece in pieces:
        z = drawn(subject, piece.audio[None], generator)
        z = z[..., : z.shape[2] // flow.frames_per_step * flow.frames_per_step]
        if not z.shape[2]:
            continue
        groups.append(piece.recording)
        with torch.inference_mode():
            rows["prior"].append(float(-flow.log_prob(z).mean()) - constant)
        for name, baseline in baselines.items():
            rows[name].append(float(baseline.nats(z[:, :real]).mean()))
    if not groups:
        raise NotMeasured("no held-out piece is as long as a step of the prior")
    recordings = torch.tensor(groups)
    one = len(recordings.unique()) < 2
    found = {}
    for name, nats in rows.items():
        values = finite(torch.tensor(nats, dtype=torch.double), "the likelihoods of held-out pieces") / real
        interval = bootstrap_interval(values, None if one else recordings)
        low, high = interval or (math.nan, math.nan)
        found[name] = {
            "nats": tidy(float(values.mean())),
            "low": tidy(low),
            "high": tidy(high),
            "bits": tidy(float(values.mean()) / math.log(2)),
            "nats_of_piece": [tidy(value) for value in values.tolist()],
        }
    return {"dimensions": real, "pieces": len(groups), "rows": found}


def drawn(subject: RunSubject, audio: Tensor, generator: torch.Generator) -> Tensor:
    """Return whitened latents `[B, D, T]` of audio `[B, C, N]`, drawn as in the training of a prior."""
    with torch.inference_mode():
        posterior = [torch.cat(subject.model.posterior(each), 1) for each in audio.split(BATCH)]
    noise = subject.run.config.prior_training.noise
    return finite(sample_posteriors(subject.whitening, torch.cat(posterior), noise, generator), "its latents")


def calibration(context: Context) -> dict[str, Any]:
    """Test whether the noise of held-out audio is standard normal, for each latent that varies.

    A prior that is right turns every recording into white Gaussian noise; a deviation below 1 says that it expects too
    much variety, above 1 too little. The latents are those that `encode` returns, without the noise with which a prior
    is trained, so that a deviation somewhat below 1 is right; of a run, `drawn` says the same of latents with it.
    """
    subject = context.subject
    pieces = [piece.audio[None] for piece in context.material.pieces]
    noise = torch.cat([subject.to_noise(audio)[0] for audio in pieces], 1)[: context.varying]
    if noise.shape[1] < 2:
        raise NotMeasured("there are fewer than two held-out latent vectors")
    found = tested(noise)
    if isinstance(subject, RunSubject):
        generator = torch.Generator().manual_seed(context.settings.seed)
        made = [subject.noise_of(drawn(subject, audio, generator))[0] for audio in pieces]
        found["drawn"] = tested(torch.cat(made, 1)[: context.varying])
    return found


def tested(noise: Tensor) -> dict[str, Any]:
    """Return how Gaussian noise `[D, T]` is, latent by latent."""
    tests = [gaussian_fit(row) for row in noise]
    shares = torch.arange(1, QUANTILES + 1, dtype=torch.double) / (QUANTILES + 1)
    ordered = noise.flatten().double().sort().values
    places = (shares * (len(ordered) - 1)).round().long()
    return {
        "frames": noise.shape[1],
        "mean": [tidy(value) for value in noise.mean(1).tolist()],
        "deviation": [tidy(value) for value in noise.std(1).tolist()],
        "distance": [tidy(statistic) for statistic, _ in tests],
        "p": [tidy(p_value) for _, p_value in tests],
        "not_gaussian": sum(p_value < SIGNIFICANT / len(tests) for _, p_value in tests),
        "quantiles": {
            "expected": [tidy(value) for value in torch.special.ndtri(shares).tolist()],
            "found": [tidy(value) for value in ordered[places].tolist()],
        },
        "serial": tidy(serial_correlation(noise)),
    }


def serial_correlation(noise: Tensor) -> float:
    """Return the mean absolute correlation of each row of noise `[D, T]` with itself a frame later; 0 is right."""
    centred = noise - noise.mean(1, keepdim=True)
    products = (centred[:, 1:] * centred[:, :-1]).mean(1) / centred.square().mean(1).clamp(min=1e-12)
    return float(products.abs().mean())


def drift(context: Context) -> dict[str, Any]:
    """Return the mean square of the latents in windows of a minute that the prior plays, in units of the corpus."""
    subject = own_run(context)
    if subject.clip:
        raise NotMeasured("it plays clips, one latent vector each")
    settings = context.settings
    draw = subject.sampler(settings.clips, settings.seed)
    frames = max(1, round(settings.seconds * subject.sample_rate / subject.ratio))
    count = max(2, round(settings.minute / settings.seconds))
    energies = torch.stack([draw(frames)[:, : context.varying].square().mean((1, 2)) for _ in range(count)])
    heldout = torch.cat(
        [subject.encode(piece.audio[None])[0, : context.varying] for piece in context.material.pieces], 1
    )
    ends = energies[-1] - energies[0]
    low, high = bootstrap_interval(ends, seed=settings.seed) or (math.nan, math.nan)
    return {
        "seconds": tidy(count * frames * subject.ratio / subject.sample_rate),
        "performances": energies.shape[1],
        "energy": [tidy(value) for value in energies.mean(1).tolist()],
        "heldout": tidy(float(heldout.square().mean())),
        "change": tidy(float(ends.mean())),
        "change_low": tidy(low),
        "change_high": tidy(high),
    }


def descriptors(context: Context) -> dict[str, Any]:
    """Return the rank correlations of each condition with each measured descriptor: the others free, then held.

    The diagonal is how well a descriptor steers; the rest of a row is how much it drags the others.
    """
    subject = own_run(context)
    flow, names = subject.own_prior(), subject.own_prior().descriptors
    if not names:
        raise NotMeasured("the prior has no descriptors")
    columns = [CLIP_NAMES.index(name) for name in names]
    count = min(VARIED_CLIPS, max(FEWEST_VARIED, context.settings.clips))
    values = torch.linspace(-1, 1, count)
    tables: dict[str, list[list[float | None]]] = {}
    for key, others in (("free", 0.0), ("held", MIN_ABS_RANK)):
        rows = []
        for index, name in enumerate(names):
            context.say(f"prior: {name} from −1 to 1, the others {key}")
            conditions = torch.full((count, flow.count), others)
            conditions[:, index] = torch.where(values == 0, MIN_ABS_RANK, values)
            draw = subject.sampler(count, context.settings.seed, 1.0, conditions)
            audio = windows(subject, draw, context.material.samples, [0])[0]
            measured = clip_descriptors(audio, subject.sample_rate)[:, columns]
            rows.append([tidy(value) for value in rank_correlation(values[:, None], measured)[0].tolist()])
        tables[key] = rows
    return {"names": names, "clips": count, **tables}
