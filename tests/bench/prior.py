"""Measure how close the output of a prior is to the corpus, and how well descriptors control it.

    python tests/bench/prior.py RUN CORPUS

The distance is an unbiased kernel distance (MMD², Gretton et al. 2012, "A kernel two-sample test"), whose Gaussian
kernel is as wide as the median distance. It compares the log-mel statistics of decoded clips with those of held-out
clips: 5 s of the corpus, or the clips that a run of whole clips is trained on. 5 s of the corpus start anywhere, and go
on with another recording where one ends, as the sequences do that a prior is trained on. `closed` is the share of the
way from samples of a Gaussian (independent frames of whitened latents) to the floor (training clips through the
latents) that the prior covers, at its beginning and after a minute. Beside it, how peaked the chroma is (the mean share
of the strongest pitch class), how many onsets there are a second, and which shares of all half-seconds are quieter than
−50 dB, and louder than all but a thousandth of those of the held-out clips.

Then each descriptor is varied, first with the others free, then with the others held in the middle of their range. Each
row holds the rank correlations of the varied descriptor with all descriptors that are measured in the output.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import torch
from rich.console import Console
from torch import Tensor

from riverrun.audio.descriptors import CLIP_NAMES, clip_descriptors
from riverrun.corpus import Corpus, Recordings
from riverrun.metrics import chroma_peak, find_onsets, kernel_distance, median_distance, mel_statistics
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.gains import join_gains, split_gains
from riverrun.models.prior import Prior
from riverrun.runs.folder import Run
from riverrun.training.data.conditions import MIN_ABS_RANK
from riverrun.training.data.encoding import frame_counts
from riverrun.training.data.examples import PaddedRecordings, select_examples
from riverrun.training.data.sequences import SequenceSampler

SECONDS, CLIPS, LATER = 5.0, 96, 55.0
"""Seconds of a clip, number of clips, and seconds from the beginning to the later clips."""

QUIET_DB = -50.0
"""Level of half-seconds below which they are rests."""

VARIED_CLIPS = 192
"""Number of clips for each descriptor that is varied. Correlations over 48 differ by 0.1 from seed to seed."""


def draw_clips(part: Recordings, model: Autoencoder, frames: int, seed: int) -> Tensor:
    """Return clips `[CLIPS, C, N]`; those of sequences are drawn as those that a prior is trained on."""
    if model.is_clip:
        return torch.stack([part.draw(seed, index, part.clip_samples) for index in range(CLIPS)])
    padded = PaddedRecordings(part)
    counts = frame_counts(model, padded)
    numbers = torch.tensor([[recording, frame] for recording, n in enumerate(counts) for frame in range(n)]).T
    sampler, generator = SequenceSampler(numbers, counts, frames), torch.Generator().manual_seed(seed)

    def read(recording: int, frame: int) -> Tensor:
        return padded.read(recording, frame * model.ratio, model.ratio)

    sequences = [sampler.draw(generator)[:2].T.tolist() for _ in range(CLIPS)]
    return torch.stack([torch.cat([read(*place) for place in sequence], 1) for sequence in sequences])


def notes(audio: Tensor, sample_rate: int) -> tuple[float, float]:
    """Return the mean peak of the chroma and the number of onsets a second of clips `[B, C, N]`."""
    mono = audio.mean(1)
    peak = sum(chroma_peak(each, sample_rate) for each in mono) / len(mono)
    onsets = sum(len(find_onsets(each, sample_rate)) for each in mono)
    return peak, onsets * sample_rate / mono.numel()


def levels(audio: Tensor, sample_rate: int) -> Tensor:
    """Return the levels in dB of the half-seconds of clips `[B, C, N]`, `[B · (2N / sample rate)]`."""
    size = min(sample_rate // 2, audio.shape[-1])
    return (audio.unfold(2, size, size).square().mean((1, 3)) + 1e-12).log10().flatten() * 10


@torch.inference_mode()
def main(path: Path, folder: Path) -> None:
    run, corpus = Run.open(path), Corpus.open(folder)
    model, whitening, prior = run.autoencoder(), run.whitening(), run.prior()
    parts = select_examples(corpus, model, SECONDS, Console(quiet=True))
    step = model.ratio * prior.frames_per_step
    frames = 1 if model.is_clip else round(SECONDS * corpus.sample_rate / step) * prior.frames_per_step
    samples = corpus.clip_samples if model.is_clip else frames * model.ratio
    heldout, train = draw_clips(parts.heldout, model, frames, 0), draw_clips(parts.train, model, frames, 1)

    def played(z: Tensor) -> Tensor:
        decoded = []
        for each in z.split(8):
            latents, gains = split_gains(each, prior.size)
            decoded.append(model.decode(whitening.inverse(latents), gains=gains))
        return torch.cat(decoded)[..., model.delay :][..., :samples].clamp(-1, 1)

    torch.manual_seed(0)
    size = prior.size
    first, state = prior.sample(prior.initial_state(CLIPS), torch.randn(CLIPS, size, frames))
    sounds = {
        "training clips": train,
        "training clips, through the latents": torch.cat([model.reconstruct(each) for each in train.split(8)]),
        "gaussian": played(torch.randn(CLIPS, size, frames)),
        "prior": played(first),
    }
    if not model.is_clip:
        between = round(LATER * corpus.sample_rate / step) * prior.frames_per_step - frames
        _, state = prior.sample(state, torch.randn(CLIPS, size, between))
        sounds["prior, from 55 s on"] = played(prior.sample(state, torch.randn(CLIPS, size, frames))[0])
    features = {name: mel_statistics(sound, corpus.sample_rate) for name, sound in sounds.items()}
    real = mel_statistics(heldout, corpus.sample_rate)
    scale, middle = real.std(0) + 1e-3, real.mean(0)
    real = (real - middle) / scale
    width = median_distance(real)
    distances = {name: kernel_distance(real, (each - middle) / scale, width) for name, each in features.items()}
    floor, far = distances["training clips, through the latents"], distances["gaussian"]
    loudest = levels(heldout, corpus.sample_rate).quantile(0.999)
    print(
        f"{'':40} {'distance':>10} {'closed':>8} {'chroma peak':>12} {'onsets a second':>16} {'quiet':>7} {'loud':>7}"
    )
    for name, sound in {"held-out clips": heldout, **sounds}.items():
        distance = f"{distances[name]:10.4g} {(far - distances[name]) / (far - floor):8.1%}" if name in sounds else ""
        peak, rate = notes(sound, corpus.sample_rate)
        level = levels(sound, corpus.sample_rate)
        quiet, loud = (each.float().mean() for each in (level < QUIET_DB, level > loudest))
        print(f"{name:40} {distance:19} {peak:12.3f} {rate:16.2f} {quiet:7.1%} {loud:7.1%}")
    columns = [CLIP_NAMES.index(name) for name in prior.descriptors]

    def measure(z: Tensor) -> Tensor:
        return torch.cat([clip_descriptors(played(each), corpus.sample_rate)[:, columns] for each in z.split(8)])

    for what, others in (("free", 0.0), ("held", MIN_ABS_RANK)):
        print(f"{f'others {what}':16}", " ".join(f"{name:>10}" for name in prior.descriptors))
        for index, name in enumerate(prior.descriptors):
            correlations = vary(index, others, prior, measure=measure, frames=frames)
            print(f"{name:16}", " ".join(f"{value:+10.2f}" for value in correlations))


def vary(index: int, others: float, prior: Prior, measure: Callable[[Tensor], Tensor], frames: int) -> list[float]:
    """Return the rank correlations of one condition, varied from −1 to 1, with each measured descriptor."""
    values = torch.linspace(-1, 1, VARIED_CLIPS)
    conditions = torch.full((VARIED_CLIPS, prior.count, frames), others)
    conditions[:, index] = values[:, None]
    torch.manual_seed(1)
    z, _ = prior.sample(prior.initial_state(VARIED_CLIPS), torch.randn(VARIED_CLIPS, prior.size, frames), conditions)
    ranks = measure(join_gains(z, prior.gains(conditions))).argsort(0).argsort(0).float()
    return [float(torch.corrcoef(torch.stack([values, each]))[0, 1]) for each in ranks.unbind(1)]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
