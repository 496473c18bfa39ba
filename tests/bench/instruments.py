"""Make the instruments of the package: `strings`, `keys` and `drums`.

    python tests/bench/instruments.py NAME --work DIR [--from RUN|NAME] [--device DEVICE] [--only-pack]

Recordings are synthesised and trained on as the bundled experiment `instruments` says; those of another seed are
measured. Then the run is packed into the package, with its config and its model card. All is kept in DIR, and the same
command resumes what was interrupted: on a machine that is lent for ten minutes at a time, run it until it ends.
`--from NAME` improves what is in the package instead of starting from nothing.
"""

import argparse
import json
import platform
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import yaml
from safetensors.torch import load_file

from riverrun import __version__
from riverrun.experiments.sweep import read_experiment
from riverrun.experiments.sweep.experiment import CorpusConfig
from riverrun.files import atomic_write
from riverrun.runs.bundled import FOLDER
from riverrun.runs.folder import Run
from riverrun.runs.tensors import save_tensors

SEED, TEST_SEED, TEST_MINUTES = 1, 1001, 8
"""Seeds of the recordings to train on and to measure, and minutes of the latter."""

CLIPS = 12
"""Clips of a set that `evaluate` measures."""

HALF_FROM = 4096
"""Elements of a weight that is stored in half precision; smaller ones, and all that normalises, keep theirs."""

KEPT = ("run.json", "autoencoder-metrics.csv", "prior-metrics.csv", "sample.safetensors", "whitening.safetensors")
"""Files that are packed as they are."""

MEASURES = {
    "mel": "log-mel error in dB",
    "chroma": "chroma similarity",
    "level": "level in dB",
    "channels": "error of the stereo correlation",
    "onset": "attacks off by ms",
}
"""Measures of reconstructions in the card, by their names in metrics.json."""


ABOUT = {
    "strings": "plucked and struck strings",
    "keys": "pianos, harpsichords, electric pianos, bars and organs",
    "drums": "drums and cymbals, one a clip",
}
"""What the instruments play."""


@dataclass(frozen=True)
class Recipe:
    """What an instrument is made of, as the bundled experiment `instruments` says.

    Attributes:
        corpus: its recordings.
        preset: the preset that its config is nearest to.
        settings: what replaces settings of the preset.
    """

    corpus: CorpusConfig
    preset: str
    settings: dict[str, Any]


def read_recipes() -> dict[str, Recipe]:
    """Return the recipes by the names of the instruments."""
    experiment, _ = read_experiment("instruments")
    return {
        name: Recipe(CorpusConfig(**each.corpus), each.preset, each.config)
        for name, each in experiment.combinations().items()
    }


RECIPES = read_recipes()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", choices=RECIPES)
    parser.add_argument("--work", type=Path, required=True, metavar="DIR")
    parser.add_argument("--from", dest="base", metavar="RUN|NAME")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--only-pack", action="store_true", help="measure and pack the run that is in DIR")
    args = parser.parse_args()
    work = args.work / args.name
    with atomic_write(work / "settings.yaml") as draft:
        draft.write_text(yaml.safe_dump(RECIPES[args.name].settings), "utf-8")
    for command in commands(args.name, work, args.base, args.device):
        if not args.only_pack:
            timed(command, work)
    test = work / "test"
    if not (test / "corpus" / "corpus.json").is_file():
        riverrun("synth", args.name, "--out", test / "audio", "--minutes", TEST_MINUTES, "--seed", TEST_SEED)
        riverrun("prepare", test / "audio", "--out", test / "corpus", "--clip", RECIPES[args.name].corpus.clip)
    pack(work / "run", FOLDER / args.name)
    riverrun("evaluate", FOLDER / args.name, "--corpus", test / "corpus", "--out", work / "report", "--clips", CLIPS)
    write_card(args.name, work, commands(args.name, Path(args.name), args.base, args.device))


def commands(name: str, work: Path, base: str | None, device: str) -> list[list[Any]]:
    """Return the arguments of the commands that make a run in `work`."""
    recipe = RECIPES[name]
    corpus = recipe.corpus
    form = ["--rate", corpus.rate, "--channels", corpus.channels, "--clip", corpus.clip]
    start = ["--from", base] if base else ["--preset", recipe.preset]
    settings = ["--config", work / "settings.yaml", "--seed", SEED, "--device", device]
    return [
        ["synth", name, "--out", work / "audio", "--minutes", corpus.minutes, "--seed", corpus.seed],
        ["prepare", work / "audio", "--out", work / "corpus", *form],
        ["train", work / "corpus", "--out", work / "run", *settings, *start],
        ["prior", work / "run", "--corpus", work / "corpus", "--device", device],
    ]


def riverrun(*arguments: Any) -> None:
    """Run a command."""
    subprocess.run([sys.executable, "-m", "riverrun", *map(str, arguments)], check=True)


def timed(arguments: list[Any], work: Path) -> None:
    """Run a command that is not yet done, and add the minutes that it took to `work`/minutes.json."""
    record = work / "minutes.json"
    minutes = json.loads(record.read_text("utf-8")) if record.is_file() else {}
    started = time.monotonic()
    try:
        riverrun(*arguments)
    finally:
        minutes[arguments[0]] = minutes.get(arguments[0], 0) + (time.monotonic() - started) / 60
        with atomic_write(record) as draft:
            draft.write_text(json.dumps(minutes), "utf-8")


def pack(source: Path, folder: Path) -> None:
    """Copy what playing needs of a run: weights in half precision, and no state of the training."""
    run = Run.open(source)
    run.autoencoder(), run.prior()  # refuses a run that is not finished
    folder.mkdir(parents=True, exist_ok=True)
    for name in KEPT:
        shutil.copy2(source / name, folder / name)
    shutil.copy2(source / "config.yaml", folder / "config.yaml")
    for name in ("autoencoder", "prior"):
        tensors = load_file(source / f"{name}.safetensors")
        halves = {key: each.half() if each.numel() >= HALF_FROM else each for key, each in tensors.items()}
        save_tensors(folder / f"{name}.safetensors", halves)


def write_card(name: str, work: Path, made_by: list[list[Any]]) -> None:
    """Write the model card of an instrument, from what was recorded and measured."""
    recipe, report = RECIPES[name], json.loads((work / "report" / "metrics.json").read_text("utf-8"))
    minutes = json.loads((work / "minutes.json").read_text("utf-8"))
    reconstruction = report["reconstruction"]["rows"]["reconstruction"]
    measured = {what: round(reconstruction[key]["mean"], 3) for key, what in MEASURES.items() if key in reconstruction}
    closed = next(iter(report["generation"]["closed"].values()))
    for row, share in closed.items():
        if row.startswith("prior"):
            measured[f"{row}: share of the way from a Gaussian to the corpus"] = round(share, 2)
    card = {
        "about": ABOUT[name],
        "licence": "MIT",
        "recipe": [f"riverrun {' '.join(map(str, each))}" for each in made_by],
        "settings": recipe.settings,
        "minutes": round(minutes["train"] + minutes["prior"], 1),
        "machine": machine(),
        "riverrun": __version__,
        "measured_on": f"riverrun synth {name} --minutes {TEST_MINUTES} --seed {TEST_SEED}",
        "measured": measured,
    }
    with atomic_write(FOLDER / name / "card.yaml") as draft:
        draft.write_text(yaml.safe_dump(card, sort_keys=False, allow_unicode=True, width=120), "utf-8")


def machine() -> str:
    """Return what the training ran on."""
    device = torch.cuda.get_device_name() if torch.cuda.is_available() else f"{torch.get_num_threads()} thread"
    return f"{device} ({platform.machine()}, torch {torch.__version__.split('+')[0]})"


if __name__ == "__main__":
    main()
