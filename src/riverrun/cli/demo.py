"""The command `demo`: the whole path on synthetic strings, from nothing to an instrument with its patches."""

import argparse
from pathlib import Path
from typing import Any

from rich.console import Console

MINUTES, CLIP = 4.0, 2.0
"""Length of the demo's corpus and of its clips: enough to learn from, little enough to wait for."""


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    demo_ = commands.add_parser(
        "demo", parents=[common], help="make a playable instrument of synthetic strings, in minutes"
    )
    demo_.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for all that it makes")
    demo_.set_defaults(do=do_demo)


def do_demo(asked: argparse.Namespace) -> int:
    from riverrun.cli.main import main

    out, console = asked.out, Console()
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
        ("Exporting one TorchScript file for nn~", ["export", out / "run", "--out", instrument]),
        ("Checking it the way nn~ would use it", ["check", instrument]),
        ("Making patches for it", ["patch", instrument, "--out", out]),
        ("Letting it play by itself for 20 seconds",
         ["generate", instrument, "--out", out / "strings-generated.wav", "--seconds", 20, "--seed", 1]),
    ]  # fmt: skip
    for number, (what, arguments) in enumerate(steps, 1):
        command = [str(argument) for argument in arguments]
        console.print(f"\n[bold]{number} of {len(steps)} · {what}[/bold]")
        console.print(f"riverrun {' '.join(command)}", style="dim", highlight=False, markup=False, soft_wrap=True)
        if code := main(command):
            return code
    console.print(
        f"\nDone. Open {out / 'strings-play.pd'} or {out / 'strings-play.maxpat'}, or listen to", soft_wrap=True
    )
    console.print(f"{out / 'strings-generated.wav'}", highlight=False, markup=False, soft_wrap=True)
    return 0
