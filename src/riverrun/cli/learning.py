"""The commands that learn: synth, prepare, train, prior."""

import argparse
import os
from dataclasses import asdict
from typing import Any

from riverrun.cli.arguments import SEED, Parser, command, file_there, folder_to_write, place, whole
from riverrun.cli.terminal import console, loading, progress
from riverrun.files import check_room

ALSO = "go on with a corpus of other audio than the run was trained on; the run and its .ts then name both"

DEVICES = ("auto", "cpu", "cuda", "mps")
DEVICE = "what computes: a CUDA GPU, a Mac's, or the processor; auto takes the first that there is (default)"


def add(commands: Any, common: Parser) -> None:
    synth_ = command(commands, common, "synth", "make a corpus of synthetic strings or drums")
    synth_.add_argument("kind", choices=["strings", "drums"])
    synth_.add_argument("--out", type=folder_to_write, required=True, metavar="DIR", help="folder for the WAV files")
    synth_.add_argument("--minutes", type=float, default=5.0, metavar="M", help="of audio in all (default 5)")
    synth_.add_argument("--seed", type=SEED, default=0, metavar="S", help="same seed, same files (default 0)")
    synth_.add_argument("--rate", type=int, default=48000, metavar="HZ", help="sample rate (default 48000)")
    synth_.set_defaults(do=do_synth)

    prepare_ = command(commands, common, "prepare", "make a corpus of audio files and folders")
    prepare_.add_argument("sources", type=place, nargs="+", metavar="SOURCE", help="audio files, or folders of them")
    prepare_.add_argument("--out", type=folder_to_write, required=True, metavar="CORPUS", help="folder for the corpus")
    prepare_.add_argument("--rate", type=int, default=48000, metavar="HZ", help="sample rate (default 48000)")
    prepare_.add_argument("--channels", type=int, default=2, metavar="N", help="1 mono, 2 stereo … 8 (default 2)")
    prepare_.add_argument("--clip", type=float, default=3.0, metavar="SECONDS", help="length of a clip (default 3)")
    workers = max(os.cpu_count() or 1, 1)
    prepare_.add_argument(
        "--workers", type=int, default=workers, metavar="N", help=f"files at once (default {workers})"
    )
    prepare_.set_defaults(do=do_prepare)

    train_ = command(commands, common, "train", "train an autoencoder on a corpus")
    train_.add_argument("corpus", type=place, metavar="CORPUS", help="made by 'riverrun prepare'")
    train_.add_argument(
        "--out",
        type=folder_to_write,
        required=True,
        metavar="RUN",
        help="folder for the run; an unfinished one goes on",
    )
    train_.add_argument(
        "--preset",
        metavar="NAME",
        help="tiny, live (R = 128), studio (R = 2048), or oneshot (one latent vector a clip); default studio",
    )
    train_.add_argument("--config", type=file_there, metavar="FILE", help="YAML with settings over the preset's")
    train_.add_argument(
        "--steps",
        type=whole(0),
        metavar="N",
        help="steps of the first phase; warm-up and second phase follow in proportion (0: untrained)",
    )
    train_.add_argument(
        "--adversarial", type=whole(0), metavar="N", help="steps of the second phase, with critics, if others than that"
    )
    train_.add_argument("--also", action="store_true", help=ALSO)
    train_.add_argument("--seed", type=SEED, default=0, metavar="S", help="of all that training draws (default 0)")
    train_.add_argument("--device", choices=DEVICES, default="auto", help=DEVICE)
    train_.add_argument("--devices", type=whole(1), default=1, metavar="N", help="GPUs, or else processes (default 1)")
    train_.add_argument("--nodes", type=whole(1), default=1, metavar="N", help="machines (default 1)")
    train_.set_defaults(do=do_train)

    prior_ = command(commands, common, "prior", "train a run's prior, so that it plays by itself")
    prior_.add_argument("run", type=place, metavar="RUN", help="made by 'riverrun train'")
    prior_.add_argument("--corpus", type=place, required=True, metavar="CORPUS", help="the corpus it was trained on")
    prior_.add_argument("--steps", type=whole(0), metavar="N", help="of training, at most")
    prior_.add_argument(
        "--config",
        type=file_there,
        metavar="FILE",
        help="YAML with settings of prior and prior_training over the run's",
    )
    prior_.add_argument("--device", choices=DEVICES, default="auto", help=DEVICE)
    prior_.add_argument("--also", action="store_true", help=ALSO)
    prior_.set_defaults(do=do_prior)


def do_synth(asked: argparse.Namespace) -> None:
    out = console()
    with loading(out):
        from riverrun.synth import synthesise

    with progress(out, f"synthesising {asked.kind}") as step:
        paths = synthesise(
            asked.kind,
            asked.out,
            asked.minutes,
            asked.seed,
            asked.rate,
            lambda done, total: step(done, total, f"{done} of {total} files"),
        )
    out.print(f"wrote {len(paths)} {'file' if len(paths) == 1 else 'files'} to {asked.out}")


def do_prepare(asked: argparse.Namespace) -> None:
    out = console()
    with loading(out):
        from riverrun.corpus import prepare

    with progress(out, "preparing") as step:
        summary = prepare(asked.sources, asked.out, asked.rate, asked.channels, asked.clip, asked.workers, step)
    for line in summary.lines():
        out.print(line)


def do_train(asked: argparse.Namespace) -> None:
    out = console()
    with loading(out):
        from riverrun import config
        from riverrun.corpus import Corpus

    settings = config.preset(asked.preset or config.DEFAULT)
    resolved = config.resolve_file(asked.config, settings) if asked.config else config.resolve(settings)
    resolved.training = config.lengthened(resolved.training, asked.steps, asked.adversarial)
    corpus = Corpus.open(asked.corpus)
    with config.naming(asked.config):
        config.refuse_short(resolved, corpus.rate, corpus.clip_samples)
    for line in corpus.too_little():
        out.print(line)
    with loading(out):
        from riverrun.training import train_autoencoder

    preset = asked.preset or config.DEFAULT
    run = train_autoencoder(
        corpus,
        asked.out,
        resolved,
        asked.seed,
        out,
        asked.devices,
        asked.nodes,
        preset=preset,
        also=asked.also,
        device=asked.device,
    )
    out.print(f"the run is in {asked.out}: {run.facts.steps} steps")


def do_prior(asked: argparse.Namespace) -> None:
    out = console()
    with loading(out):
        from riverrun import config
        from riverrun.corpus import Corpus
        from riverrun.run import Run

    run, corpus = Run.open(asked.run), Corpus.open(asked.corpus)
    check_room(asked.run)
    settings = config.resolve_file(asked.config, asdict(run.config)) if asked.config else None
    if settings and (settings.architecture, settings.training) != (run.config.architecture, run.config.training):
        out.print(f"{asked.config}: only prior and prior_training are taken; the rest is for 'riverrun train'")
    with loading(out):
        from riverrun.training import train_prior

    train_prior(run, corpus, asked.steps, run.facts.seed, out, settings, asked.also, asked.device)
    out.print(f"the prior is in {asked.run}: {run.facts.prior_steps} steps")
