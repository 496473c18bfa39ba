"""The parser of all commands, and the only place where exceptions become a message and an exit code."""

import argparse
import sys
import traceback
import warnings
from collections.abc import Sequence
from io import TextIOWrapper

from riverrun import __version__
from riverrun.cli import (
    bench,
    check,
    compare,
    demo,
    evaluate,
    export,
    generate,
    motion,
    patch,
    play,
    prepare,
    prior,
    sweep,
    synth,
    train,
    transform,
)
from riverrun.cli.arguments import Parser, one_line
from riverrun.cli.stopping import stop_on_signals
from riverrun.errors import RiverrunError
from riverrun.files import check_free_space

LONGEST_ERROR = 300
"""Characters of the message of an unexpected exception that are shown."""


def build_parser() -> Parser:
    """Return the parser of all commands."""
    parser = Parser(
        prog="riverrun",
        description="Turn a folder of audio into an instrument for Max/MSP and Pure Data.",
        epilog="See 'riverrun COMMAND --help' for the options of a command.",
    )
    parser.add_argument("--version", action="version", version=f"riverrun {__version__}", help="show the version")
    common = Parser(add_help=False)
    common.add_argument("--debug", action="store_true", help="show warnings, and the traceback of an error")
    subparsers = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND", required=True)
    for module in (
        synth,
        prepare,
        train,
        prior,
        evaluate,
        compare,
        sweep,
        export,
        check,
        patch,
        play,
        motion,
        generate,
        transform,
        bench,
    ):
        module.add(subparsers, common)
    demo.add(subparsers, common, main)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: of the command line. None for those of this process, which then ends with this function: Ctrl-C and
            SIGTERM are handled, and output that the terminal can't encode is replaced.

    Returns:
        The exit code: 0 on success, 1 if the command failed, 2 if it can't use its arguments.

    Raises:
        SystemExit: with code 2 if the arguments can't be parsed, with code 0 after `--help` and `--version`.
    """
    if arguments is not None:
        return _run(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # names of files may hold characters that the terminal can't show
    with stop_on_signals():
        return _run(sys.argv[1:])


def _run(arguments: Sequence[str]) -> int:
    """Parse the arguments, run the command, and return its exit code."""
    args = build_parser().parse_args(arguments)
    try:
        with warnings.catch_warnings():
            if not args.debug:
                warnings.simplefilter("ignore")
            for option in ("out", "json"):
                if path := getattr(args, option, None):
                    check_free_space(path)
            return int(args.func(args) or 0)
    except KeyboardInterrupt:
        return _fail(args, "stopped; finished work is kept, and the same command does the rest", 1)
    except RiverrunError as error:
        return _fail(args, str(error), error.exit_code)
    except OSError as error:  # a full disk, a read-only folder
        path = error.filename2 or error.filename
        return _fail(args, f"{path}: {error.strerror}" if path else str(error), 1)
    except Exception as error:  # an unexpected error is one line too
        message = f"{type(error).__name__}: {str(error)[:LONGEST_ERROR]} (add --debug for the traceback)"
        return _fail(args, message, 1)


def _fail(args: argparse.Namespace, message: str, exit_code: int) -> int:
    """Print the message of the exception that is handled, with `--debug` also its traceback; return the exit code."""
    if args.debug:
        traceback.print_exc()
    sys.stderr.write(f"riverrun {args.command}: {one_line(message)}\n")
    return exit_code
