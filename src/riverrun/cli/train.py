"""The command `train`: train an autoencoder on a corpus."""

import argparse
from typing import Any

from riverrun.cli.arguments import (
    SEED,
    Parser,
    command,
    file_there,
    folder_to_write,
    place,
    whole,
)
from riverrun.cli.options import add_also, add_device
from riverrun.cli.terminal import console, loading


def add(commands: Any, common: Parser) -> None:
    parser = command(commands, common, "train", "train an autoencoder on a corpus")
    parser.add_argument("corpus", type=place, metavar="CORPUS", help="made by 'riverrun prepare'")
    parser.add_argument(
        "--out",
        type=folder_to_write,
        required=True,
        metavar="RUN",
        help="folder for the run; an unfinished one goes on",
    )
    parser.add_argument(
        "--preset",
        metavar="NAME",
        help="tiny, live (R = 128), studio (R = 2048), or oneshot (one latent vector a clip); default studio",
    )
    parser.add_argument("--config", type=file_there, metavar="FILE", help="YAML with settings over the preset's")
    parser.add_argument(
        "--steps",
        type=whole(0),
        metavar="N",
        help="steps of the first phase; warm-up and second phase follow in proportion (0: untrained)",
    )
    parser.add_argument(
        "--adversarial", type=whole(0), metavar="N", help="steps of the second phase, with critics, if others than that"
    )
    add_also(parser)
    parser.add_argument("--seed", type=SEED, default=0, metavar="S", help="of all that training draws (default 0)")
    add_device(parser)
    parser.add_argument("--devices", type=whole(1), default=1, metavar="N", help="GPUs, or else processes (default 1)")
    parser.add_argument("--nodes", type=whole(1), default=1, metavar="N", help="machines (default 1)")
    parser.set_defaults(do=do_train)


def do_train(asked: argparse.Namespace) -> None:
    out = console()
    with loading(out):
        from riverrun.corpus import Corpus
        from riverrun.runs import config

    settings = config.preset(asked.preset or config.DEFAULT)
    resolved = config.resolve_file(asked.config, settings) if asked.config else config.resolve(settings)
    resolved.training = config.lengthened(resolved.training, asked.steps, asked.adversarial)
    corpus = Corpus.open(asked.corpus)
    with config.naming(asked.config):
        config.refuse_short(resolved, corpus.sample_rate, corpus.clip_samples)
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
        console=out,
        devices=asked.devices,
        nodes=asked.nodes,
        preset=preset,
        allow_other_corpus=asked.also,
        device=asked.device,
    )
    out.print(f"the run is in {asked.out}: {run.facts.steps} steps")
