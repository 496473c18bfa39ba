"""Measures how close a run's reconstruction sounds to held-out recordings: `python tests/bench/sound.py RUN CORPUS`.

Prints one row per source: the run's autoencoder, and for comparison silence and another held-out recording, aligned and
measured as `riverrun.metrics` describes. Recordings are cut to 20 s; shorter ones than a second are left out.
"""

import argparse
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import torch
from rich.console import Console
from rich.progress import track
from rich.table import Table
from torch import Tensor

from riverrun.corpus import Corpus
from riverrun.metrics import Comparison, compare, mean_comparison
from riverrun.runs.folder import Run

SECONDS, SHORTEST = 20.0, 1.0
"""Length that recordings are cut to, and the shortest that is measured."""


def recordings(corpus: Corpus) -> list[Tensor]:
    """Return the held-out recordings `[C, N]`, up to 20 s each."""
    longest, shortest = (round(seconds * corpus.sample_rate) for seconds in (SECONDS, SHORTEST))
    lengths = enumerate(corpus.heldout.lengths)
    return [corpus.heldout.read(index, 0, min(length, longest)) for index, length in lengths if length >= shortest]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("corpus", type=Path)
    args = parser.parse_args()
    corpus, console = Corpus.open(args.corpus), Console()
    model = Run.open(args.run).autoencoder().eval()
    originals = recordings(corpus)
    sources: dict[str, Callable[[int], Tensor]] = {
        "run": lambda index: model.reconstruct(originals[index][None])[0],
        "silence": lambda index: torch.zeros_like(originals[index]),
    }
    if len(originals) > 1:
        sources["another recording"] = lambda index: repeated(originals[index - 1], originals[index].shape[1])
    table = Table(title=f"{len(originals)} held-out recordings of {args.corpus}")
    for name in ("", *(field for field in Comparison.__dataclass_fields__)):
        table.add_column(name, justify="right" if name else "left")
    with torch.no_grad():
        for name, estimate in sources.items():
            found = [
                compare(original, estimate(index), corpus.sample_rate)
                for index, original in enumerate(track(originals, name, console=console, transient=True))
            ]
            table.add_row(name, *(f"{value:.3g}" for value in asdict(mean_comparison(found)).values()))
    console.print(table)


def repeated(audio: Tensor, length: int) -> Tensor:
    """Return audio `[C, N]` repeated or cut to a length."""
    return audio.repeat(1, -(-length // audio.shape[1]))[:, :length]


if __name__ == "__main__":
    main()
