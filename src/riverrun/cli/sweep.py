"""The command `sweep`: make, evaluate and compare all runs of an experiment."""

import argparse
from pathlib import Path
from typing import Any

from riverrun.cli.arguments import Parser, add_command, output_folder, whole_number
from riverrun.cli.options import add_device
from riverrun.cli.terminal import loading, plain_console, progress
from riverrun.files import sole_writer

EPILOG = """An experiment is a YAML file: a corpus (a prepared folder, or a recipe for 'riverrun synth'), a preset, and
what differs, as variants or as axes of a grid. DIR/runs has the runs, DIR/reports the report of each, and
DIR/comparison.html all of them side by side. If it is stopped or killed, the same command does the rest; runs can be
added to an experiment. With --cluster, runs are tasks of a Ray cluster, and DIR is on storage that all its machines
share."""


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "sweep", "make, evaluate and compare all runs of an experiment")
    parser.epilog = EPILOG
    parser.add_argument(
        "experiment",
        metavar="EXPERIMENT.yaml|NAME",
        help="experiment, or the name of a bundled one: sequence-or-clip or instruments",
    )
    parser.add_argument("--out", type=output_folder, required=True, metavar="DIR", help="folder for everything")
    parser.add_argument(
        "--cluster",
        metavar="ADDRESS",
        help="work on a Ray cluster: auto (the one of this machine), local (a new one), HOST:PORT, or ray://HOST:PORT",
    )
    parser.add_argument(
        "--workers",
        type=whole_number(1),
        metavar="N",
        help="runs at once on this machine (default: the number of GPUs, or else of cores)",
    )
    add_device(parser)
    parser.set_defaults(func=run_sweep)


def run_sweep(args: argparse.Namespace) -> int:
    console = plain_console()
    with loading(console):
        from riverrun.experiments.sweep import Sweep, read_experiment
        from riverrun.experiments.sweep.results import figures_table

    experiment, text = read_experiment(args.experiment)
    beside = Path(args.experiment).parent
    options = {"address": args.cluster, "workers": args.workers, "device": args.device}
    with sole_writer(args.out):
        sweep = Sweep(experiment, text, beside, args.out, **options)
        for name in sweep.plan.others:
            console.print(f"{name} is in {args.out}, but not in the experiment; it is kept, and not compared")
        with progress(console, "making corpora") as update:
            sweep.begin(update)
        failed = sweep.work(console)
        figures, pages = sweep.report(failed)
    if figures:
        console.print(figures_table(figures))
    console.print(f"the report of each is in {args.out / 'reports'}")
    for page in [*pages, sweep.folder.path / "sweep.json"]:
        console.print(f"wrote {args.out / page.relative_to(sweep.folder.path)}")
    for name, reason in failed.items():
        console.print(f"failed: {name}: {reason}")
    return int(bool(failed))
