"""The command `synth`: make WAV recordings of synthetic strings or drums."""

import argparse
from typing import Any

from riverrun.cli.arguments import (
    SEED,
    Parser,
    command,
    folder_to_write,
)
from riverrun.cli.terminal import console, loading, progress


def add(commands: Any, common: Parser) -> None:
    parser = command(commands, common, "synth", "make a corpus of synthetic strings or drums")
    parser.add_argument("kind", choices=["strings", "drums"])
    parser.add_argument("--out", type=folder_to_write, required=True, metavar="DIR", help="folder for the WAV files")
    parser.add_argument("--minutes", type=float, default=5.0, metavar="M", help="of audio in all (default 5)")
    parser.add_argument("--seed", type=SEED, default=0, metavar="S", help="same seed, same files (default 0)")
    parser.add_argument("--rate", type=int, default=48000, metavar="HZ", help="sample rate (default 48000)")
    parser.set_defaults(do=do_synth)


def do_synth(asked: argparse.Namespace) -> None:
    out = console()
    with loading(out):
        from riverrun.audio.synth import synthesise

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
