"""One parser over all commands, and one place where errors become a line and an exit code."""

import argparse
import sys
import traceback
import warnings
from collections.abc import Sequence
from io import TextIOWrapper

from riverrun import __version__
from riverrun.cli import bench, check, demo, export, generate, motion, patch, prepare, prior, synth, train, transform
from riverrun.cli.arguments import Parser, one_line
from riverrun.cli.stopping import stoppable
from riverrun.errors import RiverrunError
from riverrun.files import check_room


def build() -> Parser:
    what = "Turns a folder of audio into an instrument for Max/MSP and Pure Data."
    parser = Parser(prog="riverrun", description=what)
    parser.add_argument("--version", action="version", version=f"riverrun {__version__}")
    common = Parser(add_help=False)
    common.add_argument("--debug", action="store_true", help="show the whole trace when something fails, and warnings")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for each in (synth, prepare, train, prior, export, check, patch, motion, generate, transform, bench):
        each.add(commands, common)
    demo.add(commands, common, main)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; its exit code. What was asked wrongly, and `--help`, end in SystemExit instead.

    Without `arguments`, those of the process, whose end this is: Ctrl-C is handled here too.
    """
    if arguments is not None:
        return _run(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # the names of files hold what a terminal can't always show
    with stoppable():
        return _run(sys.argv[1:])


def _run(arguments: Sequence[str]) -> int:
    asked = build().parse_args(arguments)
    try:
        with warnings.catch_warnings():
            if not asked.debug:
                warnings.simplefilter("ignore")
            for name in ("out", "json"):
                if place := getattr(asked, name, None):
                    check_room(place)
            return int(asked.do(asked) or 0)
    except KeyboardInterrupt:
        return _fail(asked, "stopped; what is finished is kept, and the same command does the rest", 1)
    except RiverrunError as error:
        return _fail(asked, str(error), error.exit_code)
    except OSError as error:  # a disk that is full, a folder that may not be written
        where = error.filename2 or error.filename
        return _fail(asked, f"{where}: {error.strerror}" if where else str(error), 1)
    except Exception as error:  # what no one foresaw still ends in one line
        return _fail(asked, f"{type(error).__name__}: {str(error)[:300]} (--debug shows where)", 1)


def _fail(asked: argparse.Namespace, message: str, code: int) -> int:
    """Says why on one line, and with --debug where, while the exception is handled; gives the exit code back."""
    if asked.debug:
        traceback.print_exc()
    sys.stderr.write(f"riverrun {asked.command}: {one_line(message)}\n")
    return code
