"""How far from a Gaussian's static, and how near to the corpus, is what a run's prior plays? `prior.py RUN CORPUS`.

An unbiased kernel distance (MMD², Gretton et al. 2012, "A kernel two-sample test", with a Gaussian kernel as wide as
the median distance) between the log-mel statistics of decoded clips and those of held-out clips. `closed` is how much
of the way from a Gaussian's samples (independent frames of whitened latents) to the floor (training clips through the
latents) the prior goes, at its beginning and after a minute. Then how each descriptor follows when one is moved.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor
from torchaudio.transforms import MelSpectrogram

from riverrun.corpus import Corpus, Part
from riverrun.descriptors import frame_descriptors
from riverrun.prior import Prior
from riverrun.run import Run

SECONDS, CLIPS, LATER = 5.0, 96, 55.0


def statistics(audio: Tensor, rate: int) -> Tensor:
    """Clips `[B, C, N]` → means and deviations over time of 48 log-mel bands, `[B, 96]`."""
    mel = MelSpectrogram(rate, 2048, hop_length=512, n_mels=48, power=1.0)
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


def drawn(part: Part, samples: int, seed: int) -> Tensor:
    """Clips from anywhere in a part's recordings, one after another as the prior learns them: `[CLIPS, C, samples]`."""
    reel = torch.cat([part.read(number, 0, length) for number, length in enumerate(part.lengths)], 1)
    starts = torch.randint(reel.shape[1] - samples + 1, (CLIPS,), generator=torch.Generator().manual_seed(seed))
    return torch.stack([reel[:, start : start + samples] for start in starts.tolist()])


@torch.inference_mode()
def main(path: Path, folder: Path) -> None:
    run, corpus = Run.open(path), Corpus.open(folder)
    model, whitening, prior = run.autoencoder(), run.whitening(), run.prior()
    step = model.ratio * prior.frames
    frames = round(SECONDS * corpus.rate / step) * prior.frames
    samples = frames * model.ratio
    heldout, train = drawn(corpus.heldout, samples, 0), drawn(corpus.train, samples, 1)

    def played(z: Tensor) -> Tensor:
        return torch.cat([model.decode(whitening.inverse(each)) for each in z.split(8)]).clamp(-1, 1)

    def through(audio: Tensor) -> Tensor:
        return torch.cat([model(each) for each in audio.split(8)]).clamp(-1, 1)

    torch.manual_seed(0)
    size = prior.size
    first, state = prior.sample(prior.initial_state(CLIPS), torch.randn(CLIPS, size, frames))
    between = round(LATER * corpus.rate / step) * prior.frames - frames
    _, state = prior.sample(state, torch.randn(CLIPS, size, between))
    last, _ = prior.sample(state, torch.randn(CLIPS, size, frames))
    sounds = {
        "training clips": train,
        "training clips, through the latents": through(train),
        "gaussian": played(torch.randn(CLIPS, size, frames)),
        "prior, 0 to 5 s": played(first),
        "prior, 55 to 60 s": played(last),
    }
    features = {name: statistics(sound, corpus.rate) for name, sound in sounds.items()}
    real = statistics(heldout, corpus.rate)
    scale, middle = real.std(0) + 1e-3, real.mean(0)
    real = (real - middle) / scale
    width = float(torch.pdist(real).median())
    found = {name: distance(real, (each - middle) / scale, width) for name, each in features.items()}
    floor, far = found["training clips, through the latents"], found["gaussian"]
    for name, value in found.items():
        print(f"{name:40} {value:12.4g}   closed {(far - value) / (far - floor):6.1%}")
    print("latents' spread:", " ".join(f"{z.std():.2f}" for z in (first, last)))
    for index, name in enumerate(prior.descriptors):
        steer(name, index, prior, lambda z: frame_descriptors(played(z), corpus.rate, model.ratio).mean(2), frames)


def steer(name: str, index: int, prior: Prior, measure: Callable[[Tensor], Tensor], frames: int) -> None:
    """Rank correlation of one condition, from −1 to 1, with what is measured of each descriptor."""
    values = torch.linspace(-1, 1, 24)
    wanted = torch.zeros(24, len(prior.descriptors), frames)
    wanted[:, index] = values[:, None]
    torch.manual_seed(1)
    z, _ = prior.sample(prior.initial_state(24), torch.randn(24, prior.size, frames), wanted)
    heard = measure(z)
    ranks = heard.argsort(0).argsort(0).float()
    ours = values.argsort().argsort().float()
    found = [float(torch.corrcoef(torch.stack([ours, ranks[:, k]]))[0, 1]) for k in range(heard.shape[1])]
    print(f"{name:12}", " ".join(f"{each:+.2f}" for each in found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
