"""One parser over all commands, and one place where errors become a line and an exit code."""

import argparse
import sys
import traceback
from collections.abc import Sequence
from typing import NoReturn

from riverrun import __version__
from riverrun.cli import demo, learning, playing
from riverrun.errors import RiverrunError


class Parser(argparse.ArgumentParser):
    """Says what was asked wrongly in one line."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{self.prog}: {message} (see {self.prog} --help)\n")
        sys.exit(2)


def build() -> Parser:
    parser = Parser("riverrun", description="Turns a folder of audio into an instrument for Max/MSP and Pure Data.")
    parser.add_argument("--version", action="version", version=f"riverrun {__version__}")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--debug", action="store_true", help="show the whole trace when something fails")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=Parser)
    for room in (learning, playing, demo):
        room.add(commands, common)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; its exit code."""
    asked = build().parse_args(arguments)
    try:
        return int(asked.do(asked) or 0)
    except RiverrunError as error:
        if asked.debug:
            traceback.print_exc()
        return _fail(asked.command, str(error), error.exit_code)
    except KeyboardInterrupt:
        return _fail(asked.command, "stopped", 1)
    except BrokenPipeError:
        return 1
    except Exception as error:  # what no one foresaw still ends in one line; --debug shows where
        if asked.debug:
            traceback.print_exc()
        reason = " ".join(str(error).split())[:300] or type(error).__name__
        return _fail(asked.command, f"{type(error).__name__}: {reason} (--debug shows where)", 1)


def _fail(command: str, message: str, code: int) -> int:
    sys.stderr.write(f"riverrun {command}: {message}\n")
    return code
