"""Measure how close reconstructions sound to recordings that nothing was trained on.

    python tests/bench/sound.py RUN... --corpus CORPUS [--split both] [--rave FILE.ts] [--json FILE]

One row for each run, and for comparison:

ceiling            what the run's synthesis makes of the recordings without a bottleneck, if its model has a method
                   `synthesis_ceiling(audio)` (`[B, C, N]` → `[B, C, N]`, aligned)
silence            zeros
mean, median       noise with the mean or the median spectrum of the training split and the correlation of its channels;
                   the mean has its level too, the median is nearer in decibels
another recording  of the same split
FILE.ts            the method `forward` of any .ts for nn~, mono or as many channels as the corpus, played in blocks;
                   shifted by its delay if it declares one

The columns are those of `riverrun.metrics`, averaged over recordings. These are cut to 20 s; for a run of clips they
are the clips that start at onsets.
"""

import argparse
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict
from itertools import compress
from pathlib import Path

import torch
from rich.console import Console
from rich.progress import track
from rich.table import Table
from torch import Tensor
from torch.nn import functional
from torchaudio.functional import fftconvolve

from riverrun.corpus import Corpus, OnsetClips, Recordings
from riverrun.files import atomic_write
from riverrun.metrics import Comparison, are_audible, channel_correlation, compare, mean_comparison
from riverrun.models.autoencoder import Autoencoder
from riverrun.runs.folder import Run
from riverrun_export import contract
from riverrun_export.host import blocks

SECONDS, SHORTEST = 20.0, 0.1
"""Length that recordings are cut to, and the shortest that is measured."""

SPECTRUM_FFT, SPECTRUM_CLIPS = 2048, 100
"""Window in samples, and number of training clips, of the mean spectrum."""

BLOCK = 2048
"""Smallest block in samples that a .ts is played in."""

Source = Callable[[int], Tensor]
"""A function that returns the estimate `[C, N]` of the recording of an index."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", type=Path, nargs="*", metavar="RUN")
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--split", choices=("train", "heldout", "both"), default="heldout")
    parser.add_argument("--rave", type=Path, action="append", default=[], metavar="FILE.ts")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the table to this file too")
    args = parser.parse_args()
    corpus, console = Corpus.open(args.corpus), Console(width=140)
    models = {str(path): open_model(path, corpus, parser) for path in args.runs}
    is_clip = any(model.is_clip for model in models.values())
    originals = recordings(corpus, args.split, is_clip)
    if not originals:
        parser.error(f"{args.corpus}: no recording of the split {args.split} is as long as {SHORTEST} s")
    sources: dict[str, Source] = {}
    for name, model in models.items():
        sources[name] = lambda index, model=model: model.reconstruct(originals[index][None])[0]
        if model.spectral is not None:
            sources[f"{name}: ceiling"] = lambda index, model=model: model.synthesis_ceiling(originals[index][None])[0]
    sources |= {str(path): lambda index, path=path: play(path, originals[index]) for path in args.rave}
    sources |= baselines(originals, corpus)
    with torch.no_grad():
        rows = {
            name: measure(track(originals, name, console=console, transient=True), estimate, corpus.sample_rate)
            for name, estimate in sources.items()
        }
    title = f"{len(originals)} recordings of {args.corpus}, split {args.split}"
    console.print(as_table(title, rows))
    if args.json:
        content = {"corpus": str(args.corpus), "split": args.split, "recordings": len(originals), "rows": rows}
        with atomic_write(args.json) as draft:
            draft.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def open_model(path: Path, corpus: Corpus, parser: argparse.ArgumentParser) -> Autoencoder:
    """Return the autoencoder of a run, which has to have the channels and the sample rate of the corpus.

    A model of clips needs clips of the same length too.
    """
    run = Run.open(path)
    model = run.autoencoder().eval()
    for name in ("channels", "sample_rate", *["clip"] * model.is_clip):
        if getattr(run.facts, name) != getattr(corpus, name):
            parser.error(f"{path}: {name} {getattr(run.facts, name)}; the corpus has {getattr(corpus, name)}")
    return model


def recordings(corpus: Corpus, split: str, is_clip: bool) -> list[Tensor]:
    """Return the recordings `[C, N]` of a split, up to 20 s each, or its clips; those next to silence are left out."""
    splits: list[Recordings] = [corpus.train] * (split != "heldout") + [corpus.heldout] * (split != "train")
    if is_clip:
        splits = [OnsetClips(each, corpus.sample_rate) for each in splits]
    longest, shortest = (round(seconds * corpus.sample_rate) for seconds in (SECONDS, SHORTEST))
    found = [
        each.read(index, 0, min(length, longest))
        for each in splits
        for index, length in enumerate(each.lengths)
        if length >= shortest
    ]
    return list(compress(found, are_audible(found)))


def baselines(originals: list[Tensor], corpus: Corpus) -> dict[str, Source]:
    """Return what any model has to be better than."""
    mean, median = corpus_noise(corpus)
    sources: dict[str, Source] = {
        "silence": lambda index: torch.zeros_like(originals[index]),
        "mean": lambda index: repeated(mean, originals[index].shape[1]),
        "median": lambda index: repeated(median, originals[index].shape[1]),
    }
    if len(originals) > 1:
        sources["another recording"] = lambda index: repeated(originals[index - 1], originals[index].shape[1])
    return sources


def corpus_noise(corpus: Corpus) -> list[Tensor]:
    """Return stationary noise `[C, N]` with the mean power spectrum of the training split, and with the median one."""
    step = -(-len(corpus.train) // SPECTRUM_CLIPS)
    clips = torch.cat([corpus.train[index] for index in range(0, len(corpus.train), step)], dim=1)
    window = torch.hann_window(SPECTRUM_FFT)
    spectra = torch.stft(clips, SPECTRUM_FFT, window=window, return_complex=True).abs().square()
    generator = torch.Generator().manual_seed(0)
    length = round(SECONDS * corpus.sample_rate)
    shared, own = (torch.randn(count, length, generator=generator) for count in (1, corpus.channels))
    likeness = max(0.0, channel_correlation(clips))
    white = likeness**0.5 * shared + (1 - likeness) ** 0.5 * own
    # white noise of unit variance has the power Σ window² in each bin of an STFT
    powers = [each / window.square().sum() for each in (spectra.mean(-1), spectra.median(-1).values)]
    kernels = [torch.fft.irfft(power.sqrt()).roll(SPECTRUM_FFT // 2, 1) for power in powers]
    return [fftconvolve(white, kernel, mode="same") for kernel in kernels]


def repeated(audio: Tensor, length: int) -> Tensor:
    """Return audio `[C, N]` repeated or cut to a length."""
    return audio.repeat(1, -(-length // audio.shape[1]))[:, :length]


def play(path: Path, audio: Tensor) -> Tensor:
    """Play audio `[C, N]` through the method `forward` of a .ts, without the delay that it declares.

    A mono .ts plays each channel by itself. The file is loaded for each, so that it plays from its initial state.
    """
    module = torch.jit.load(path).eval()
    method = next(each for each in contract.read_methods(module) if each.name == "forward")
    if method.in_channels == 1 < len(audio):
        return torch.cat([play(path, channel[None]) for channel in audio])
    if (method.in_channels, method.out_channels) != 2 * (len(audio),):
        raise SystemExit(f"{path}: {method.in_channels} channels in, {method.out_channels} out; audio has {len(audio)}")
    block = -(-BLOCK // method.ratio) * method.ratio
    length = audio.shape[1] + method.delay
    padded = functional.pad(audio, (0, -(-length // block) * block - audio.shape[1]))
    return blocks(module, method, padded[None], [block])[0, :, method.delay : length]


def measure(originals: Iterable[Tensor], estimate: Source, sample_rate: int) -> dict[str, float]:
    """Return the mean of each measure over the recordings."""
    found = [compare(original, estimate(index), sample_rate) for index, original in enumerate(originals)]
    return asdict(mean_comparison(found))


def as_table(title: str, rows: dict[str, dict[str, float]]) -> Table:
    table = Table("", title=title)
    for name in Comparison.__dataclass_fields__:
        table.add_column(name, justify="right")
    for name, values in rows.items():
        table.add_row(name, *(f"{value:.3g}" for value in values.values()))
    return table


if __name__ == "__main__":
    main()
