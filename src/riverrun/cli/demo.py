"""The command `demo`: run all commands, from recordings to an instrument with its patches."""

import argparse
import shlex
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from riverrun.cli.arguments import Parser, add_command, any_path, output_folder
from riverrun.cli.terminal import plain_console

MINUTES, CLIP = 4.0, 2.0
"""Length of the synthetic recordings in minutes and of clips in seconds: enough to learn from in a few minutes."""

BASE, PRESET = "strings", "tiny"
"""The instrument whose weights the training starts from, and the preset that it was made with."""


def add(subparsers: Any, common: Parser, run: Callable[[Sequence[str]], int]) -> None:
    """Add the command; `run` runs another command and returns its exit code."""
    parser = add_command(subparsers, common, "demo", "make an instrument in a few minutes, with all commands")
    parser.add_argument(
        "sources",
        type=any_path,
        nargs="*",
        metavar="SOURCE",
        help="audio files, or folders of them (default: synthetic strings)",
    )
    parser.add_argument("--out", type=output_folder, required=True, metavar="DIR", help="folder for all files")
    parser.set_defaults(func=partial(run_demo, run))


def run_demo(run: Callable[[Sequence[str]], int], args: argparse.Namespace) -> int:
    out, console = args.out, plain_console()
    name = args.sources[0].resolve().stem if args.sources else "strings"
    instrument, wav = out / f"{name}.ts", out / f"{name}-generated.wav"
    synthesis = [
        ("Synthesise recordings of plucked and struck strings",
         ["synth", "strings", "--out", out / "audio", "--minutes", MINUTES]),
    ] * (not args.sources)  # fmt: skip
    steps = [
        *synthesis,
        ("Prepare a corpus: decode, resample, cut into clips",
         ["prepare", *(args.sources or [out / "audio"]), "--out", out / "corpus", "--clip", CLIP]),
        (f"Train an autoencoder, from audio to a few latents and back, starting from the weights of '{BASE}'",
         ["train", out / "corpus", "--out", out / "run", "--from", BASE, "--preset", PRESET]),
        ("Train a prior: a normalizing flow over the latents, so that the instrument plays by itself",
         ["prior", out / "run", "--corpus", out / "corpus"]),
        ("Export one TorchScript file for nn~, with patches", ["export", out / "run", "--out", instrument]),
        ("Check that the file works in nn~", ["check", instrument]),
        ("Let the instrument play by itself for 20 seconds",
         ["generate", instrument, "--out", wav, "--seconds", 20, "--seed", 1]),
    ]  # fmt: skip
    for number, (title, arguments) in enumerate(steps, 1):
        command = [str(argument) for argument in arguments]
        console.print(f"\n{number} of {len(steps)} · {title}", style="bold")
        console.print(f"riverrun {shlex.join(command)}", style="dim")
        if exit_code := run(command):
            return exit_code
    console.print(f"\nDone. Open {out / f'{name}-play.pd'} or {out / f'{name}-play.maxpat'}, or listen to")
    console.print(str(wav))
    return 0
