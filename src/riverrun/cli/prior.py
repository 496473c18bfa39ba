"""The command `prior`: train the prior of a run."""

import argparse
from dataclasses import asdict
from typing import Any

from riverrun.cli.arguments import (
    Parser,
    command,
    file_there,
    place,
    whole,
)
from riverrun.cli.options import add_also, add_device
from riverrun.cli.terminal import console, loading
from riverrun.files import check_room


def add(commands: Any, common: Parser) -> None:
    parser = command(commands, common, "prior", "train a run's prior, so that it plays by itself")
    parser.add_argument("run", type=place, metavar="RUN", help="made by 'riverrun train'")
    parser.add_argument("--corpus", type=place, required=True, metavar="CORPUS", help="the corpus it was trained on")
    parser.add_argument("--steps", type=whole(0), metavar="N", help="of training, at most")
    parser.add_argument(
        "--config",
        type=file_there,
        metavar="FILE",
        help="YAML with settings of prior and prior_training over the run's",
    )
    add_device(parser)
    add_also(parser)
    parser.set_defaults(do=do_prior)


def do_prior(asked: argparse.Namespace) -> None:
    out = console()
    with loading(out):
        from riverrun.corpus import Corpus
        from riverrun.runs import config
        from riverrun.runs.folder import Run

    run, corpus = Run.open(asked.run), Corpus.open(asked.corpus)
    check_room(asked.run)
    settings = config.resolve_file(asked.config, asdict(run.config)) if asked.config else None
    if settings and (settings.architecture, settings.training) != (run.config.architecture, run.config.training):
        out.print(f"{asked.config}: only prior and prior_training are taken; the rest is for 'riverrun train'")
    with loading(out):
        from riverrun.training import train_prior

    train_prior(
        run,
        corpus,
        asked.steps,
        run.facts.seed,
        console=out,
        config=settings,
        allow_other_corpus=asked.also,
        device=asked.device,
    )
    out.print(f"the prior is in {asked.run}: {run.facts.prior_steps} steps")
