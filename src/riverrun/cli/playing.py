"""The commands that play: export, check, patch, generate, transform."""

import argparse
from pathlib import Path
from typing import Any

from rich.console import Console


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    export_ = commands.add_parser("export", parents=[common], help="make a run one .ts file that nn~ loads")
    export_.add_argument("run", type=Path, metavar="RUN")
    export_.add_argument("--out", type=Path, required=True, metavar="FILE.ts")
    export_.add_argument("--latents", type=int, metavar="D", help="how many latents it shows (default: all)")
    export_.add_argument(
        "--fill", choices=["mean", "noise"], default="mean", help="what the latents not shown are (default mean)"
    )
    export_.set_defaults(do=do_export)

    check_ = commands.add_parser("check", parents=[common], help="does a .ts keep the contract of nn~?")
    check_.add_argument("file", type=Path, metavar="FILE.ts")
    check_.add_argument("--json", type=Path, metavar="FILE", help="write the findings there too")
    check_.set_defaults(do=do_check)

    patch_ = commands.add_parser("patch", parents=[common], help="make Max and Pure Data patches for a .ts")
    patch_.add_argument("file", type=Path, metavar="FILE.ts")
    patch_.add_argument("--out", type=Path, required=True, metavar="DIR")
    patch_.set_defaults(do=do_patch)

    generate_ = commands.add_parser("generate", parents=[common], help="let an instrument play by itself, to a file")
    generate_.add_argument("instrument", type=Path, metavar="RUN|FILE.ts")
    generate_.add_argument("--out", type=Path, required=True, metavar="FILE.wav")
    generate_.add_argument("--seconds", type=float, default=10.0, metavar="S", help="how long (default 10)")
    generate_.add_argument("--temperature", type=float, default=1.0, metavar="T", help="0 most likely, 1 as learned")
    generate_.add_argument("--seed", type=int, default=-1, metavar="S", help="0 or more repeats exactly (default free)")
    generate_.set_defaults(do=do_generate)

    transform_ = commands.add_parser("transform", parents=[common], help="send a file through an instrument's latents")
    transform_.add_argument("instrument", type=Path, metavar="RUN|FILE.ts")
    transform_.add_argument("source", type=Path, metavar="IN.wav")
    transform_.add_argument("--out", type=Path, required=True, metavar="OUT.wav")
    transform_.set_defaults(do=do_transform)


def do_export(asked: argparse.Namespace) -> None:
    from riverrun.run import Run
    from riverrun_export.export import export

    console = Console()
    for line in export(Run.open(asked.run), asked.out, asked.latents, asked.fill == "noise"):
        console.print(line, highlight=False, markup=False, soft_wrap=True)


def do_check(asked: argparse.Namespace) -> int:
    from riverrun_export.check import check

    report = check(asked.file)
    report.print(Console())
    if asked.json:
        asked.json.write_text(report.to_json(), "utf-8")
    return 0 if report.ok else 1


def do_patch(asked: argparse.Namespace) -> None:
    from riverrun_export.patches import write_patches

    for path in write_patches(asked.file, asked.out):
        Console().print(f"wrote {path}", highlight=False, markup=False, soft_wrap=True)


def do_generate(asked: argparse.Namespace) -> None:
    from riverrun_export.player import Player

    player = Player.open(asked.instrument)
    player.generate(asked.out, asked.seconds, asked.temperature, asked.seed)
    Console().print(f"wrote {asked.out}: {asked.seconds:g} s", highlight=False, markup=False, soft_wrap=True)


def do_transform(asked: argparse.Namespace) -> None:
    from riverrun_export.player import Player

    player = Player.open(asked.instrument)
    player.transform(asked.source, asked.out)
    Console().print(f"wrote {asked.out}", highlight=False, markup=False, soft_wrap=True)
