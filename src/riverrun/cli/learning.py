"""The commands that learn: synth, prepare, train, prior."""

import argparse
import os
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import Progress


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    synth_ = commands.add_parser("synth", parents=[common], help="make a corpus of synthetic strings or drums")
    synth_.add_argument("kind", choices=["strings", "drums"])
    synth_.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the WAV files")
    synth_.add_argument("--minutes", type=float, default=5.0, metavar="M", help="of audio in all (default 5)")
    synth_.add_argument("--seed", type=int, default=0, metavar="S", help="same seed, same files (default 0)")
    synth_.add_argument("--rate", type=int, default=48000, metavar="HZ", help="sample rate (default 48000)")
    synth_.set_defaults(do=do_synth)

    prepare_ = commands.add_parser("prepare", parents=[common], help="make a corpus of audio files and folders")
    prepare_.add_argument("sources", type=Path, nargs="+", metavar="SOURCE", help="audio files, or folders of them")
    prepare_.add_argument("--out", type=Path, required=True, metavar="CORPUS", help="folder for the corpus")
    prepare_.add_argument("--rate", type=int, default=48000, metavar="HZ", help="sample rate (default 48000)")
    prepare_.add_argument("--channels", type=int, default=2, metavar="N", help="1 mono, 2 stereo … 8 (default 2)")
    prepare_.add_argument("--clip", type=float, default=3.0, metavar="SECONDS", help="length of a clip (default 3)")
    workers = max(os.cpu_count() or 1, 1)
    prepare_.add_argument(
        "--workers", type=int, default=workers, metavar="N", help=f"files at once (default {workers})"
    )
    prepare_.set_defaults(do=do_prepare)

    train_ = commands.add_parser("train", parents=[common], help="train an autoencoder on a corpus")
    train_.add_argument("corpus", type=Path, metavar="CORPUS", help="made by 'riverrun prepare'")
    train_.add_argument(
        "--out", type=Path, required=True, metavar="RUN", help="folder for the run; an unfinished one goes on"
    )
    train_.add_argument("--preset", metavar="NAME", help="tiny, live (R = 128) or studio (R = 2048); default studio")
    train_.add_argument("--config", type=Path, metavar="FILE", help="YAML with settings over the preset's")
    train_.add_argument("--steps", type=int, metavar="N", help="steps of the first phase")
    train_.add_argument("--adversarial", type=int, metavar="N", help="steps of the second phase, with critics")
    train_.add_argument("--seed", type=int, default=0, metavar="S", help="of all that training draws (default 0)")
    train_.add_argument("--devices", type=int, default=1, metavar="N", help="GPUs, or processes without (default 1)")
    train_.add_argument("--nodes", type=int, default=1, metavar="N", help="machines (default 1)")
    train_.set_defaults(do=do_train)

    prior_ = commands.add_parser("prior", parents=[common], help="train a run's prior, so that it plays by itself")
    prior_.add_argument("run", type=Path, metavar="RUN", help="made by 'riverrun train'")
    prior_.add_argument("--corpus", type=Path, required=True, metavar="CORPUS", help="the corpus it was trained on")
    prior_.add_argument("--steps", type=int, metavar="N", help="of training")
    prior_.set_defaults(do=do_prior)


def do_synth(asked: argparse.Namespace) -> None:
    from riverrun.synth import synthesise

    console = Console()
    with Progress(console=console, transient=True) as progress:
        task = progress.add_task(f"synthesising {asked.kind}", total=None)
        paths = synthesise(
            asked.kind,
            asked.out,
            asked.minutes,
            asked.seed,
            asked.rate,
            lambda done, total: progress.update(task, completed=done, total=total),
        )
    console.print(f"wrote {len(paths)} files to {asked.out}", highlight=False)


def do_prepare(asked: argparse.Namespace) -> None:
    from riverrun.corpus import prepare

    console = Console()
    with Progress(console=console, transient=True) as progress:
        task = progress.add_task("preparing", total=None)
        summary = prepare(
            asked.sources,
            asked.out,
            asked.rate,
            asked.channels,
            asked.clip,
            asked.workers,
            lambda done, total, name: progress.update(task, completed=done, total=total, description=name),
        )
    for line in summary.lines():
        console.print(line, highlight=False, markup=False, soft_wrap=True)


def do_train(asked: argparse.Namespace) -> None:
    from riverrun import config
    from riverrun.corpus import Corpus
    from riverrun.errors import UsageError
    from riverrun.training import train_autoencoder

    settings = config.preset(asked.preset or "studio")
    if asked.config:
        settings = config.merge(settings, config.load(asked.config))
    for name in ("steps", "adversarial"):
        if (value := getattr(asked, name)) is not None:
            settings = config.merge(settings, {"training": {name: value}})
    for name in ("devices", "nodes"):
        if getattr(asked, name) < 1:
            raise UsageError(f"--{name} {getattr(asked, name)} can't work; use 1 or more")
    corpus, console = Corpus.open(asked.corpus), Console()
    resolved = config.resolve(settings)
    run = train_autoencoder(corpus, asked.out, resolved, asked.seed, console, asked.devices, asked.nodes)
    console.print(f"wrote the run {asked.out}: {run.facts.steps} steps", highlight=False)


def do_prior(asked: argparse.Namespace) -> None:
    from riverrun.corpus import Corpus
    from riverrun.run import Run
    from riverrun.training import train_prior

    run, console = Run.open(asked.run), Console()
    train_prior(run, Corpus.open(asked.corpus), asked.steps, run.facts.seed, console)
    console.print(f"wrote the prior of {asked.run}: {run.facts.prior_steps} steps", highlight=False)
