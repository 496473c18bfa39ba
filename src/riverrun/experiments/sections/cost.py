"""Cost: how large a subject is, how much it computes, and how fast it does so on this machine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from time import perf_counter

import torch
from torch import Tensor
from torch.utils.flop_counter import FlopCounterMode

from riverrun.experiments.context import Context, Findings, tidy
from riverrun.experiments.subject import NotMeasured, RunSubject, Subject

SECONDS, REPEATS = 1.0, 3
"""Length of the audio that is timed, and how often; the fastest counts."""


def evaluate_cost(context: Context) -> Findings:
    """Count parameters and multiply-adds, and time reconstruction and playing.

    `timing` is the only part of a report that differs from one time to the next.
    """
    subject, found = context.subject, Findings()
    samples = subject.clip or round(SECONDS * subject.sample_rate)
    audio = 0.1 * torch.randn(1, subject.channels, samples, generator=torch.Generator().manual_seed(0))
    if isinstance(subject, RunSubject):
        found.values["parameters"] = {
            "autoencoder": sum(weight.numel() for weight in subject.model.parameters()),
            "prior": sum(weight.numel() for weight in subject.prior.parameters()) if subject.prior else 0,
        }
        found.values["multiply_adds_per_second"] = count_products(subject, audio)
        found.values["training_steps"] = {
            "autoencoder": subject.run.facts.steps, "prior": subject.run.facts.prior_steps,
        }  # fmt: skip
    else:
        found.missing["parameters, multiply-adds"] = "see 'riverrun bench', which counts them in a .ts"
    if subject.latency is None:
        found.missing["latency"] = "it has no input of audio"
    else:
        found.values["latency_samples"] = subject.latency
    found.values["training_seconds"] = training_seconds(subject)
    if not found.values["training_seconds"]:
        found.missing["training time"] = "not recorded: an earlier version trained it, or another program"
    context.say("timing")
    found.values["timing"] = {}
    works: dict[str, Callable[[], object]] = {
        "reconstruction": lambda: subject.reconstruct(audio),
        "playing": lambda: subject.play(1, samples, [0], 0)[0],
    }
    for name, work in works.items():
        try:
            found.values["timing"][name] = tidy(samples / subject.sample_rate / fastest(work))
        except NotMeasured as reason:
            found.missing[f"time of {name}"] = str(reason)
    found.values["threads"] = torch.get_num_threads()
    return found


def training_seconds(subject: Subject) -> dict[str, float | None]:
    """Return how long each part of the training took, as far as the run or the `.ts` has a record of it."""
    training = subject.facts().get("training")
    seconds = training.get("seconds") if isinstance(training, Mapping) else None
    if not isinstance(seconds, Mapping):  # the record of another program holds anything
        return {}
    return {str(part): tidy(value) for part, value in seconds.items() if isinstance(value, (int, float))}


@torch.inference_mode()
def count_products(subject: RunSubject, audio: Tensor) -> dict[str, float | None]:
    """Return multiply-adds for a second of audio, of products and convolutions; FFTs are not counted."""
    seconds = audio.shape[2] / subject.sample_rate
    latents = subject.model.encode(audio)
    found = {}
    for name, work in (
        ("encoder", lambda: subject.model.encode(audio)),
        ("decoder", lambda: subject.model.decode(latents)),
    ):
        with FlopCounterMode(display=False) as counter:
            work()
        found[name] = tidy(counter.get_total_flops() / 2 / seconds)
    if subject.prior is not None:
        step = subject.prior.frames_per_step  # every step has the same products
        with FlopCounterMode(display=False) as counter, suppress(NotMeasured):  # the time of playing says why
            subject.sampler(1, 0)(step)
        found["prior"] = tidy(counter.get_total_flops() / 2 * latents.shape[2] / step / seconds)
    return found


def fastest(work: Callable[[], object]) -> float:
    """Return the seconds of the fastest of some calls of a function."""
    times = []
    for _ in range(REPEATS):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return min(times)
