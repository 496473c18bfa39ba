"""How far from a Gaussian's static, and how near to the corpus, is what a run's prior plays? `prior.py RUN CORPUS`.

An unbiased kernel distance (MMD², Gretton et al. 2012, "A kernel two-sample test", with a Gaussian kernel as wide as
the median distance) between the log-mel statistics of decoded clips and those of held-out clips, 5 s of the corpus or
what a run of whole clips learns from. `closed` is how much of the way from a Gaussian's samples (independent frames of
whitened latents) to the floor (training clips through the latents) the prior goes, at its beginning and after a minute.

Then how each descriptor follows when one is moved: first the others free, then held at their middle. Rank correlations
with what is measured of the clips played, a row for each that is moved.
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
STEERED = 48


def statistics(audio: Tensor, sample_rate: int) -> Tensor:
    """Clips `[B, C, N]` → means and deviations over time of 48 log-mel bands, `[B, 96]`."""
    mel = MelSpectrogram(sample_rate, 2048, hop_length=512, n_mels=48, power=1.0)
    bands = torch.cat([mel(clip.mean(0))[None] for clip in audio]).clamp(min=1e-2).log()
    return torch.cat([bands.mean(2), bands.std(2)], 1)


def distance(x: Tensor, y: Tensor, width: float) -> float:
    """Unbiased MMD² between features `[N, F]` and `[M, F]`."""

    def kernel(a: Tensor, b: Tensor) -> Tensor:
        return (-0.5 * (torch.cdist(a, b) / width).square()).exp()

    def apart(k: Tensor) -> Tensor:
        n = len(k)
        return (k.sum() - k.diagonal().sum()) / (n * (n - 1))

    return float(apart(kernel(x, x)) + apart(kernel(y, y)) - 2 * kernel(x, y).mean())


def drawn(part: Recordings, samples: int, seed: int) -> Tensor:
    return torch.stack([part.draw(seed, index, samples) for index in range(CLIPS)])


@torch.inference_mode()
def main(path: Path, folder: Path) -> None:
    run, corpus = Run.open(path), Corpus.open(folder)
    model, whitening, prior = run.autoencoder(), run.whitening(), run.prior()
    parts = select_examples(corpus, model, SECONDS, Console(quiet=True))
    step = model.ratio * prior.frames_per_step
    frames = 1 if model.clip_frames else round(SECONDS * corpus.sample_rate / step) * prior.frames_per_step
    samples = corpus.clip_samples if model.clip_frames else frames * model.ratio
    heldout, train = drawn(parts.heldout, samples, 0), drawn(parts.train, samples, 1)

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
    if not model.clip_frames:
        between = round(LATER * corpus.sample_rate / step) * prior.frames_per_step - frames
        _, state = prior.sample(state, torch.randn(CLIPS, size, between))
        sounds["prior, from 55 s on"] = played(prior.sample(state, torch.randn(CLIPS, size, frames))[0])
    features = {name: statistics(sound, corpus.sample_rate) for name, sound in sounds.items()}
    real = statistics(heldout, corpus.sample_rate)
    scale, middle = real.std(0) + 1e-3, real.mean(0)
    real = (real - middle) / scale
    width = float(torch.pdist(real).median())
    found = {name: distance(real, (each - middle) / scale, width) for name, each in features.items()}
    floor, far = found["training clips, through the latents"], found["gaussian"]
    for name, value in found.items():
        print(f"{name:40} {value:12.4g}   closed {(far - value) / (far - floor):6.1%}")
    columns = [CLIP_NAMES.index(name) for name in prior.descriptors]
    for what, others in (("free", 0.0), ("held", MIN_ABS_RANK)):
        print(f"{f'others {what}':16}", " ".join(f"{name:>10}" for name in prior.descriptors))
        for index, name in enumerate(prior.descriptors):
            found_ = steer(
                index, others, prior, lambda z: clip_descriptors(played(z), corpus.sample_rate)[:, columns], frames
            )
            print(f"{name:16}", " ".join(f"{each:+10.2f}" for each in found_))


def steer(index: int, others: float, prior: Prior, measure: Callable[[Tensor], Tensor], frames: int) -> list[float]:
    """Rank correlations of one condition, from −1 to 1, with what is measured of each descriptor."""
    values = torch.linspace(-1, 1, STEERED)
    wanted = torch.full((STEERED, prior.count, frames), others)
    wanted[:, index] = values[:, None]
    torch.manual_seed(1)
    z, _ = prior.sample(prior.initial_state(STEERED), torch.randn(STEERED, prior.size, frames), wanted)
    ranks = measure(z).argsort(0).argsort(0).float()
    return [float(torch.corrcoef(torch.stack([values, each]))[0, 1]) for each in ranks.unbind(1)]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
