"""The command `demo`: the whole path on synthetic strings, from nothing to an instrument with its patches."""

import argparse
import shlex
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from riverrun.cli.arguments import Parser, command, folder_to_write
from riverrun.cli.terminal import console

MINUTES, CLIP = 4.0, 2.0
"""Length of the demo's corpus and of its clips: enough to learn from, little enough to wait for."""


def add(commands: Any, common: Parser, run: Callable[[Sequence[str]], int]) -> None:
    """Add the command; `run` runs another one and returns its exit code."""
    demo_ = command(commands, common, "demo", "make a playable instrument of synthetic strings, in minutes")
    demo_.add_argument("--out", type=folder_to_write, required=True, metavar="DIR", help="folder for all that it makes")
    demo_.set_defaults(do=partial(do_demo, run))


def do_demo(run: Callable[[Sequence[str]], int], asked: argparse.Namespace) -> int:
    out, said = asked.out, console()
    instrument = out / "strings.ts"
    steps = [
        ("Synthesising a corpus of plucked and struck strings",
         ["synth", "strings", "--out", out / "audio", "--minutes", MINUTES]),
        ("Preparing it: decoded, resampled, cut into clips",
         ["prepare", out / "audio", "--out", out / "corpus", "--clip", CLIP]),
        ("Training an autoencoder: audio to a few latents and back",
         ["train", out / "corpus", "--out", out / "run", "--preset", "tiny"]),
        ("Training a prior: a flow over the latents, so that it plays by itself",
         ["prior", out / "run", "--corpus", out / "corpus"]),
        ("Exporting one TorchScript file for nn~, with patches", ["export", out / "run", "--out", instrument]),
        ("Checking it the way nn~ would use it", ["check", instrument]),
        ("Letting it play by itself for 20 seconds",
         ["generate", instrument, "--out", out / "strings-generated.wav", "--seconds", 20, "--seed", 1]),
    ]  # fmt: skip
    for number, (what, arguments) in enumerate(steps, 1):
        command = [str(argument) for argument in arguments]
        said.print(f"\n{number} of {len(steps)} · {what}", style="bold")
        said.print(f"riverrun {shlex.join(command)}", style="dim")
        if code := run(command):
            return code
    said.print(f"\nDone. Open {out / 'strings-play.pd'} or {out / 'strings-play.maxpat'}, or listen to")
    said.print(str(out / "strings-generated.wav"))
    return 0
