"""The command `compare`: measure several runs or instruments on the same clips, side by side."""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from riverrun.cli.arguments import (
    Parser,
    add_command,
    any_path,
    input_file,
    output_folder,
    run_name,
)
from riverrun.cli.options import SUBJECT_HELP, add_clips, add_embedding, open_embeddings
from riverrun.cli.terminal import loading, plain_console, progress
from riverrun.errors import UsageError
from riverrun.files import sole_writer


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "compare", "measure several runs or instruments side by side")
    parser.add_argument("subjects", type=run_name, nargs="*", metavar="RUN|FILE.ts", help=SUBJECT_HELP)
    parser.add_argument(
        "--corpus",
        type=any_path,
        metavar="CORPUS",
        help="corpus whose held-out part is used",
    )
    parser.add_argument(
        "--out",
        type=output_folder,
        required=True,
        metavar="DIR",
        help="folder for comparison.html, listening.html, their JSON files, and a folder of metrics for each",
    )
    add_clips(parser)
    add_embedding(parser)
    parser.add_argument(
        "--answers",
        type=input_file,
        nargs="+",
        metavar="FILE",
        help="answers that listeners downloaded from the listening.html in DIR: nothing is measured again, and "
        "their results are written to listening.json and comparison.html there; only --out is needed with it",
    )
    parser.set_defaults(func=run_compare)


def run_compare(args: argparse.Namespace) -> None:
    if args.answers:
        run_answers(args)
    else:
        run_subjects(args)


def run_subjects(args: argparse.Namespace) -> None:
    """Measure the subjects, and write the pages."""
    if args.corpus is None:
        raise UsageError("a corpus is missing; give --corpus CORPUS")
    console = plain_console()
    with loading(console):
        from riverrun.corpus import Corpus
        from riverrun.experiments import Settings, compare_subjects, make_listening, write_comparison, write_listening
        from riverrun.runs import find_run
        from riverrun_export.subject import open_subject

    paths = [find_run(each) for each in args.subjects]
    names = distinct_names(paths)
    corpus = Corpus.open(args.corpus)
    with console.status("opening"):
        subjects = dict(zip(names, map(open_subject, paths), strict=True))
        embeddings = open_embeddings(args.embedding)
    onsets = any(subject.clip for subject in subjects.values())
    settings = Settings(clips=args.clips, seed=args.seed, onsets=onsets, embeddings=embeddings)
    with sole_writer(args.out), progress(console, "comparing") as update:
        content, evaluations = compare_subjects(subjects, corpus, args.out, settings=settings, progress=update)
        write_comparison(content, evaluations, args.out)
        listening = make_listening(subjects, corpus, settings=settings, progress=update)
        if listening.design.trials:
            write_listening(listening, args.out)
    for name, evaluation in evaluations.items():
        for what, reason in evaluation.metrics["missing"].items():
            console.print(f"not measured: {name}: {what}: {reason}")
    for what, reason in listening.missing.items():
        console.print(f"not in the listening test: {what}: {reason}")
    console.print(f"wrote {args.out / 'comparison.json'} and {args.out / 'comparison.html'}")
    if listening.design.trials:
        console.print(f"wrote {args.out / 'listening.html'}, a blind listening test; its key is in listening-key.json")


def run_answers(args: argparse.Namespace) -> None:
    """Summarise the answers to the listening test that is in the folder already."""
    console = plain_console()
    with loading(console):
        from riverrun.experiments import summarise_listening, update_comparison
        from riverrun.runs import find_run

    names = distinct_names([find_run(each) for each in args.subjects]) if args.subjects else None
    with sole_writer(args.out):
        found = summarise_listening(args.out, args.answers, names)
        update_comparison(args.out, found)
    for kind, part in found["scores"].items():
        print_scores(console, kind, part)
    if found["abx"]:
        print_abx(console, found["abx"])
    console.print(f"wrote {args.out / 'listening.json'}")


def print_scores(console: Console, kind: str, part: Mapping[str, Any]) -> None:
    """Print the scores and ranks of a kind of trials."""
    from riverrun.corpus.summary import counted

    table = Table(box=SIMPLE_HEAD, show_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column(kind, overflow="fold")
    for name in ("score", "95 %", "rank", "95 %", "p"):
        table.add_column(name, justify="right", no_wrap=True)
    for row in part["rows"]:
        score, rank = row["score"], row.get("rank", {})
        numbers = [shown(score["mean"], 1), interval(score, 1), shown(rank.get("mean"), 2), interval(rank, 2)]
        name = row["name"] if row["kind"] == "subject" else f"({row['kind']})"
        table.add_row(escape(name), *numbers, p_value(row.get("p")))
    console.print(table)
    people, clips = counted(part["listeners"], "listener"), counted(part["clips"], "clip")
    console.print(f" {people}, {clips}; intervals over {part['unit']}s, p against the best\n")


def print_abx(console: Console, pairs: Sequence[Mapping[str, Any]]) -> None:
    """Print how often each pair was told apart."""
    table = Table(box=SIMPLE_HEAD, show_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("ABX", overflow="fold")
    for name in ("correct", "share", "95 %", "p of chance"):
        table.add_column(name, justify="right", no_wrap=True)
    for row in pairs:
        share = {key: 100 * row[key] for key in ("share", "low", "high")}
        numbers = [f"{row['correct']} of {row['trials']}", f"{share['share']:.0f} %", interval(share, 0)]
        table.add_row(escape(" and ".join(row["pair"])), *numbers, p_value(row["p"]))
    console.print(table)
    console.print()


def shown(value: float | None, digits: int) -> str:
    """Return a number with some digits after the point; – for None."""
    return "–" if value is None else f"{value:.{digits}f}"


def p_value(value: float | None) -> str:
    """Return a p-value as text."""
    return "< 0.001" if value is not None and value < 0.001 else shown(value, 3)


def interval(values: Mapping[str, float | None], digits: int) -> str:
    """Return the interval of a value as text; – if it has none."""
    low, high = values.get("low"), values.get("high")
    return "–" if low is None or high is None else f"{low:.{digits}f} … {high:.{digits}f}"


def distinct_names(paths: list[Path]) -> list[str]:
    """Return a name for each path: its last part, or all of it where that is not the only one of its kind.

    Raises:
        UsageError: if there are less than two paths, or one twice.
    """
    if len(paths) < 2:
        what = f"{paths[0]}: there is only one" if paths else "there is nothing"
        raise UsageError(f"{what} to compare; give two or more runs or instruments")
    if len({path.resolve() for path in paths}) < len(paths):
        raise UsageError("one of them is given twice; give each once")
    short = [path.resolve().name for path in paths]
    return [
        name if short.count(name) == 1 else "-".join(path.resolve().parts[1:])
        for name, path in zip(short, paths, strict=True)
    ]
