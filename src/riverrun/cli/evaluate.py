"""The command `evaluate`: measure a run or an instrument, and write a report."""

import argparse
from typing import Any

from riverrun.cli.arguments import (
    Parser,
    add_command,
    any_path,
    output_folder,
    run_name,
)
from riverrun.cli.options import SUBJECT_HELP, add_clips, add_embedding, open_embeddings
from riverrun.cli.terminal import loading, plain_console, progress
from riverrun.files import sole_writer


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "evaluate", "measure a run or an instrument, and write a report")
    parser.add_argument("subject", type=run_name, metavar="RUN|FILE.ts", help=SUBJECT_HELP)
    parser.add_argument(
        "--corpus", type=any_path, required=True, metavar="CORPUS", help="corpus whose held-out part it is measured on"
    )
    parser.add_argument(
        "--out", type=output_folder, required=True, metavar="DIR", help="folder for metrics.json and report.html"
    )
    add_clips(parser)
    add_embedding(parser)
    parser.set_defaults(func=run_evaluate)


def run_evaluate(args: argparse.Namespace) -> None:
    console = plain_console()
    with loading(console):
        from riverrun.corpus import Corpus
        from riverrun.experiments import Settings, evaluate, remove_parts, write_report
        from riverrun.runs import find_run
        from riverrun_export.subject import open_subject

    corpus = Corpus.open(args.corpus)
    with console.status("opening"):
        subject = open_subject(find_run(args.subject))
        embeddings = open_embeddings(args.embedding)
    settings = Settings(clips=args.clips, seed=args.seed, embeddings=embeddings)
    with sole_writer(args.out):
        with progress(console, "evaluating") as update:
            found = evaluate(subject, corpus, args.out, settings=settings, progress=update)
            write_report(found, args.out)
        remove_parts(args.out)
    for name, reason in found.metrics["missing"].items():
        console.print(f"not measured: {name}: {reason}")
    console.print(f"wrote {args.out / 'metrics.json'} and {args.out / 'report.html'}")
