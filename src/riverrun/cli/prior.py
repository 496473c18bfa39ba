"""The command `prior`: train the prior of a run."""

import argparse
from dataclasses import asdict
from typing import Any

from riverrun.cli.arguments import Parser, add_command, any_path, input_file, run_name, whole_number
from riverrun.cli.options import add_also, add_device
from riverrun.cli.terminal import loading, plain_console
from riverrun.files import check_free_space, sole_writer


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "prior", "train the prior of a run, so that it plays by itself")
    parser.add_argument("run", type=run_name, metavar="RUN", help="run made by 'riverrun train'")
    parser.add_argument(
        "--corpus", type=any_path, required=True, metavar="CORPUS", help="corpus that the run was trained on"
    )
    parser.add_argument("--steps", type=whole_number(0), metavar="N", help="maximum training steps")
    parser.add_argument(
        "--config",
        type=input_file,
        metavar="FILE",
        help="YAML file with settings of prior and prior_training that replace the run's",
    )
    add_device(parser)
    add_also(parser)
    parser.set_defaults(func=run_prior)


def run_prior(args: argparse.Namespace) -> None:
    console = plain_console()
    with loading(console):
        from riverrun.corpus import Corpus
        from riverrun.runs import Run, config, find_run
        from riverrun.runs.bundled import check_not_bundled

    path = find_run(args.run)
    check_not_bundled(path)
    run, corpus = Run.open(path), Corpus.open(args.corpus)
    check_free_space(path)
    settings = config.resolve_file(args.config, asdict(run.config)) if args.config else None
    if settings and (settings.architecture, settings.training) != (run.config.architecture, run.config.training):
        console.print(
            f"{args.config}: only prior and prior_training are used; other settings are for 'riverrun train --config'"
        )
    with loading(console):
        from riverrun.training import train_prior

    with sole_writer(path):
        run = Run.open(path)  # again: another command may have written there until now
        train_prior(
            run,
            corpus,
            args.steps,
            run.facts.seed,
            console=console,
            config=settings,
            allow_other_corpus=args.also,
            device=args.device,
        )
    console.print(f"the prior is in {args.run}: {run.facts.prior_steps} steps")
