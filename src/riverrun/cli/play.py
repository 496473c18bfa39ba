"""The command `play`: play an instrument from a page in a browser or on a phone, without a host."""

import argparse
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from riverrun.cli.arguments import Parser, add_command, output_folder, run_name, whole_number
from riverrun.cli.options import PORT_NUMBER
from riverrun.cli.terminal import loading, plain_console
from riverrun.errors import RiverrunError, UsageError
from riverrun_export.contract.names import suggest

LARGEST_BLOCK = 1 << 16
"""Samples of the largest block: a second and more."""


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "play", "play an instrument from a page in a browser or on a phone")
    parser.add_argument(
        "instrument",
        type=run_name,
        nargs="?",
        metavar="RUN|FILE.ts|PATCH.pd",
        help="run, instrument of any maker, patch of Pure Data with nn~, or strings, keys or drums, which are in the "
        "package",
    )
    parser.add_argument(
        "--device",
        metavar="NAME",
        help="sound card, by its name, a part of it, or its number; browser: the page plays the sound; null: nobody "
        "does (default: the system's sound card, or the browser if there is none)",
    )
    parser.add_argument("--devices", action="store_true", help="list the sound cards, and end")
    parser.add_argument(
        "--block",
        type=whole_number(1, LARGEST_BLOCK),
        metavar="N",
        help="samples that the model computes at a time, rounded up to its ratio (default: the ratio, or 128 if it is "
        "less)",
    )
    parser.add_argument(
        "--rate",
        "--sample-rate",
        dest="rate",
        type=whole_number(4000, 384000),
        metavar="HZ",
        help="sample rate of a .ts that tells none (default 48000); others play at their own",
    )
    parser.add_argument(
        "--share",
        action="store_true",
        help="let phones and computers in the same network open the page too, by HTTPS; a QR code shows its address",
    )
    parser.add_argument(
        "--port", type=PORT_NUMBER, metavar="P", help="port of the page (default 8765, or any if that is taken)"
    )
    parser.add_argument("--open", action="store_true", help="open the page in the browser")
    parser.add_argument(
        "--out",
        type=output_folder,
        default=Path(),
        metavar="DIR",
        help="folder for recordings, and for what is kept of a run: poses and snapshots (default: the current folder)",
    )
    parser.set_defaults(func=run_play)


def run_play(args: argparse.Namespace) -> None:
    console = plain_console()
    with loading(console):
        from riverrun_export.play.devices import MISSING, NoSound, cards

    if args.devices:
        try:
            found = cards()
        except NoSound as error:
            console.print(f"{error}; the browser can play the sound: --device browser")
            return
        for card in found:
            ports = f"{card.outputs} out, {card.inputs} in, {card.rate} Hz"
            console.print(f"{card.index}: {card.name} ({ports}){', the default' if card.default else ''}")
        return
    if args.instrument is None:
        raise UsageError("give a run or a .ts to play (see riverrun play --help)")
    with loading(console):
        try:
            from riverrun_export.play.performance import perform
        except ModuleNotFoundError as error:
            raise RiverrunError(f"{error.name} is missing; {MISSING}") from None
    with instrument_file(args.instrument, console) as path:
        perform(
            path,
            kept=path if Path(args.instrument).is_file() else args.out / path.name,
            device=args.device,
            block=args.block,
            rate=args.rate,
            share=args.share,
            port=args.port,
            opens=args.open,
            folder=args.out,
            say=console.print,
            busy=console.status,
        )


@contextmanager
def instrument_file(name: str, console: Any) -> Iterator[Path]:
    """Give the file to play: the one of that name, or a temporary .ts that a run is exported to."""
    if Path(name).is_file():
        yield Path(name)
        return
    with TemporaryDirectory(prefix="riverrun-") as folder:
        file = Path(folder) / f"{suggest(Path(name).resolve().name)}.ts"
        with console.status("exporting"):
            lines = export_in_process(name, file)
        console.print(lines[1])
        yield file


def export_in_process(run: str, file: Path) -> list[str]:
    """Export a run in a process of its own: here, torch would keep 700 MB for as long as the instrument plays.

    Args:
        run: run folder, or the name of an instrument in the package.
        file: the .ts to write.

    Returns:
        The lines that `export` prints.

    Raises:
        UsageError: if there is no such run.
        RiverrunError: if the export failed.
    """
    command = [sys.executable, "-m", "riverrun", "export", run, "--out", str(file), "--alone"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return done.stdout.splitlines()
    *_, last = done.stderr.splitlines() or ["it ended without a message"]
    message = last.removeprefix("riverrun export: ")
    raise UsageError(message) if done.returncode == UsageError.exit_code else RiverrunError(message)
