"""The sounds of a listening test: what each subject makes of some held-out clips, and what it plays by itself."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from riverrun import __version__
from riverrun.corpus import Corpus
from riverrun.errors import UsageError
from riverrun.experiments.listening.design import (
    ANCHOR,
    GENERATION,
    ORIGINAL,
    RECONSTRUCTION,
    SUBJECT,
    Design,
    System,
    design_trials,
)
from riverrun.experiments.listening.loudness import loudness, match_loudness
from riverrun.experiments.material import Material, check_fits
from riverrun.experiments.settings import Settings
from riverrun.experiments.subject import NotMeasured, Subject
from riverrun.training.data.examples import spread_indices

PIECES, PLAYED, SECONDS = 6, 6, 4.0
"""Largest number of pieces that are reconstructed, and of clips that each prior plays; their greatest length. Six, as a
paired test of fewer can't give a p-value below 0.05."""

ANCHOR_HZ, ROLL_OFF = 3500.0, 0.9
"""Corner of the anchor's low-pass (ITU-R BS.1534-3), and where it begins, as a share of it."""

FADE_IN, FADE_OUT = 0.002, 0.02
"""Seconds of the fades, so that what is repeated does not click; a clip that starts at an onset is not faded in."""

STEREO = 2
"""Most channels that headphones have; more are mixed to one."""

Progress = Callable[[float, float, str], None]


@dataclass(frozen=True)
class Listening:
    """A listening test.

    Args:
        design: its trials.
        sounds: equally loud, `[C, N]`, by clip and system.
        sample_rate: in Hz.
        corpus: name of the corpus.
        missing: what can't be heard, and the reason.
    """

    design: Design
    sounds: Mapping[tuple[int, int], Tensor]
    sample_rate: int
    corpus: str
    missing: Mapping[str, str]


def make_listening(
    subjects: Mapping[str, Subject],
    corpus: Corpus,
    *,
    settings: Settings,
    progress: Progress = lambda done, total, name: None,
) -> Listening:
    """Return a listening test of subjects: the same held-out clips through each, and what each plays by itself.

    A subject that can't reconstruct is left out of those trials; what priors play is heard only if all have one.

    Args:
        subjects: two or more, by name.
        corpus: of the sample rate and channels of all.
        settings: those of the comparison.
        progress: called before each part of the work.

    Raises:
        UsageError: if the corpus does not fit one of them.
    """
    if len(subjects) < 2:
        raise UsageError("there is only one to listen to; give two or more")
    for subject in subjects.values():
        check_fits(corpus, subject)
    onsets = settings.onsets or any(subject.clip for subject in subjects.values())
    material = Material(corpus, next(iter(subjects.values())), replace(settings, onsets=onsets))
    systems = [System(SUBJECT, name) for name in subjects] + [System(ORIGINAL, "original"), System(ANCHOR, "anchor")]
    missing: dict[str, str] = {}
    clips = [(RECONSTRUCTION, clip) for clip in reconstructed(subjects, material, missing, progress)]
    clips += [(GENERATION, clip) for clip in played(subjects, material, missing, progress)]
    sounds = {}
    for number, (_, clip) in enumerate(clips):
        progress(number, len(clips), "matching loudness")
        prepared = [faded(sound, corpus.sample_rate, onsets) for sound in clip.values()]
        for system, sound in zip(clip, match_loudness(prepared, corpus.sample_rate), strict=True):
            sounds[number, system] = sound
    identity = {
        "subjects": [subject.digest() for subject in subjects.values()],
        "corpus": corpus.contents()["digest"],
        "settings": [settings.clips, settings.seconds, onsets],
        "riverrun": __version__,
    }
    systems_of_clips = [(kind, sorted(clip)) for kind, clip in clips]
    design = design_trials(systems, systems_of_clips, identity, settings.seed)
    return Listening(design, sounds, corpus.sample_rate, corpus.folder.name, missing)


def reconstructed(
    subjects: Mapping[str, Subject], material: Material, missing: dict[str, str], progress: Progress
) -> list[dict[int, Tensor]]:
    """Return pieces of held-out recordings by system: as each subject returns them, the original and the anchor."""
    rate, original = material.corpus.sample_rate, len(subjects)
    try:
        whole = material.pieces
    except NotMeasured as reason:
        missing[RECONSTRUCTION] = str(reason)
        return []
    audible = [piece.audio for piece in whole if math.isfinite(loudness(shortened(piece.audio, rate), rate))]
    if not audible:
        missing[RECONSTRUCTION] = "all held-out pieces are silent"
        return []
    pieces = [audible[index] for index in spread_indices(PIECES, len(audible))]
    found: list[dict[int, Tensor]] = [{} for _ in pieces]
    for number, (name, subject) in enumerate(subjects.items()):
        progress(number, len(subjects), f"{name}: reconstructing for the listening test")
        try:
            for clip, piece in zip(found, pieces, strict=True):
                clip[number] = shortened(subject.reconstruct(piece[None])[0], rate)
        except NotMeasured as reason:
            missing[f"{RECONSTRUCTION}: {name}"] = str(reason)
    if not found[0]:
        return []
    for clip, piece in zip(found, pieces, strict=True):
        clip[original] = shortened(piece, rate)
        if rate > 2 * ANCHOR_HZ:
            clip[original + 1] = low_passed(clip[original], rate)
    return found


def played(
    subjects: Mapping[str, Subject], material: Material, missing: dict[str, str], progress: Progress
) -> list[dict[int, Tensor]]:
    """Return clips that each subject plays by itself by system, each with a held-out clip; none unless all can play."""
    rate = material.corpus.sample_rate
    real = [clip for clip in material.heldout_clips if math.isfinite(loudness(shortened(clip, rate), rate))][:PLAYED]
    found: list[dict[int, Tensor]] = [{} for _ in real]
    for number, (name, subject) in enumerate(subjects.items()):
        progress(number, len(subjects), f"{name}: playing for the listening test")
        try:
            made = subject.play(len(real), material.samples, [0], material.seed)[0]
        except NotMeasured as reason:
            missing[GENERATION] = f"{name}: {reason}"
            return []
        for clip, sound in zip(found, made, strict=True):
            clip[number] = shortened(sound, rate)
    for clip, sound in zip(found, real, strict=True):
        clip[len(subjects)] = shortened(sound, rate)
    return found


def shortened(audio: Tensor, sample_rate: int) -> Tensor:
    """Return the first seconds of audio `[C, N]`, mixed to one channel if there are more than two."""
    audio = audio[:, : round(SECONDS * sample_rate)]
    return audio if len(audio) <= STEREO else audio.mean(0, keepdim=True)


def low_passed(audio: Tensor, sample_rate: int) -> Tensor:
    """Return audio `[C, N]` without what is above 3.5 kHz, at the same time."""
    samples = audio.shape[1]
    spectrum = torch.fft.rfft(audio, 2 * samples)
    hertz = torch.fft.rfftfreq(2 * samples, 1 / sample_rate)
    place = ((hertz / ANCHOR_HZ - ROLL_OFF) / (1 - ROLL_OFF)).clamp(0, 1)
    return torch.fft.irfft(spectrum * (0.5 + 0.5 * (math.pi * place).cos()), 2 * samples)[:, :samples]


def faded(audio: Tensor, sample_rate: int, onsets: bool) -> Tensor:
    """Return audio `[C, N]` that ends in silence, and starts there unless it starts at an onset."""
    steps = torch.arange(audio.shape[1]) / sample_rate
    envelope = (steps.flip(0) / FADE_OUT).clamp(max=1)
    return audio * (envelope if onsets else envelope * (steps / FADE_IN).clamp(max=1))
