"""Measure how close the output of a prior is to the corpus, and how well descriptors control it.

    python tests/bench/prior.py RUN CORPUS

The distance is an unbiased kernel distance (MMD², Gretton et al. 2012, "A kernel two-sample test"), whose Gaussian
kernel is as wide as the median distance. It compares the log-mel statistics of decoded clips with those of held-out
clips: 5 s of the corpus, or the clips that a run of whole clips is trained on. `closed` is the share of the way from
samples of a Gaussian (independent frames of whitened latents) to the floor (training clips through the latents) that
the prior covers, at its beginning and after a minute.

Then each descriptor is varied, first with the others free, then with the others held in the middle of their range. Each
row holds the rank correlations of the varied descriptor with all descriptors that are measured in the output.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import torch
from rich.console import Console
from torch import Tensor
from torchaudio.transforms import MelSpectrogram

from riverrun.audio.descriptors import CLIP_NAMES, clip_descriptors
from riverrun.corpus import Corpus, Recordings
from riverrun.models.prior import Prior
from riverrun.runs.folder import Run
from riverrun.training.data.conditions import MIN_ABS_RANK
from riverrun.training.data.examples import select_examples

SECONDS, CLIPS, LATER = 5.0, 96, 55.0
"""Seconds of a clip, number of clips, and seconds from the beginning to the later clips."""

VARIED_CLIPS = 48
"""Number of clips for each descriptor that is varied."""


def statistics(audio: Tensor, sample_rate: int) -> Tensor:
    """Return means and standard deviations over time of 48 log-mel bands, `[B, 96]`, of clips `[B, C, N]`."""
    mel = MelSpectrogram(sample_rate, 2048, hop_length=512, n_mels=48, power=1.0)
    bands = torch.cat([mel(clip.mean(0))[None] for clip in audio]).clamp(min=1e-2).log()
    return torch.cat([bands.mean(2), bands.std(2)], 1)


def distance(x: Tensor, y: Tensor, width: float) -> float:
    """Return the unbiased MMD² between features `[N, F]` and `[M, F]`."""

    def kernel(a: Tensor, b: Tensor) -> Tensor:
        return (-0.5 * (torch.cdist(a, b) / width).square()).exp()

    def apart(k: Tensor) -> Tensor:
        n = len(k)
        return (k.sum() - k.diagonal().sum()) / (n * (n - 1))

    return float(apart(kernel(x, x)) + apart(kernel(y, y)) - 2 * kernel(x, y).mean())


def draw_clips(part: Recordings, samples: int, seed: int) -> Tensor:
    return torch.stack([part.draw(seed, index, samples) for index in range(CLIPS)])


@torch.inference_mode()
def main(path: Path, folder: Path) -> None:
    run, corpus = Run.open(path), Corpus.open(folder)
    model, whitening, prior = run.autoencoder(), run.whitening(), run.prior()
    parts = select_examples(corpus, model, SECONDS, Console(quiet=True))
    step = model.ratio * prior.frames_per_step
    frames = 1 if model.is_clip else round(SECONDS * corpus.sample_rate / step) * prior.frames_per_step
    samples = corpus.clip_samples if model.is_clip else frames * model.ratio
    heldout, train = draw_clips(parts.heldout, samples, 0), draw_clips(parts.train, samples, 1)

    def played(z: Tensor) -> Tensor:
        decoded = torch.cat([model.decode(whitening.inverse(each)) for each in z.split(8)])
        return decoded[..., model.delay :][..., :samples].clamp(-1, 1)

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
    features = {name: statistics(sound, corpus.sample_rate) for name, sound in sounds.items()}
    real = statistics(heldout, corpus.sample_rate)
    scale, middle = real.std(0) + 1e-3, real.mean(0)
    real = (real - middle) / scale
    width = float(torch.pdist(real).median())
    distances = {name: distance(real, (each - middle) / scale, width) for name, each in features.items()}
    floor, far = distances["training clips, through the latents"], distances["gaussian"]
    for name, value in distances.items():
        print(f"{name:40} {value:12.4g}   closed {(far - value) / (far - floor):6.1%}")
    columns = [CLIP_NAMES.index(name) for name in prior.descriptors]

    def measure(z: Tensor) -> Tensor:
        return clip_descriptors(played(z), corpus.sample_rate)[:, columns]

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
    ranks = measure(z).argsort(0).argsort(0).float()
    return [float(torch.corrcoef(torch.stack([values, each]))[0, 1]) for each in ranks.unbind(1)]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
