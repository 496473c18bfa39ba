"""The parser, and types of arguments. Wrong arguments are reported in one line, before any work is done."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from riverrun.errors import UsageError


class HelpFormatter(argparse.HelpFormatter):
    """A formatter that reserves room for the indentation of the commands, which argparse leaves out."""

    def add_argument(self, action: argparse.Action) -> None:
        super().add_argument(action)
        if action.nargs == argparse.PARSER:
            self._action_max_length += self._indent_increment


class Parser(argparse.ArgumentParser):
    """A parser that reports errors in one line and accepts options by their full names only."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, formatter_class=HelpFormatter, **settings)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse arguments and report unknown ones, also those of a command, for which argparse calls this method."""
        namespace, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"no such option or argument: {' '.join(unknown)}")
        return namespace, unknown

    def error(self, message: str) -> NoReturn:
        """Exit with code 2 and a message of one line."""
        self.exit(2, f"{self.prog}: {one_line(message)} (see {self.prog} --help)\n")


def add_command(subparsers: Any, common: Parser, name: str, summary: str) -> Parser:
    """Add a command.

    Args:
        subparsers: what `add_subparsers` returned.
        common: parser with the options of all commands.
        name: name of the command.
        summary: what the command does, a phrase without a capital letter or a full stop.

    Returns:
        The parser of the command.
    """
    description = f"{summary[0].upper()}{summary[1:]}."
    parser: Parser = subparsers.add_parser(name, parents=[common], help=summary, description=description)
    return parser


def one_line(message: str) -> str:
    """Return a message on one line, with � for unprintable characters, which names of files may hold."""
    return "".join(char if char.isprintable() else "�" for char in " ".join(message.split()))


def any_path(text: str) -> Path:
    """Return a path. Refuse an empty one, which an unset shell variable gives, and which means the current folder."""
    if not text:
        raise argparse.ArgumentTypeError("the path is empty; give a file or folder")
    return Path(text)


def run_name(text: str) -> str:
    """Return a path or the name of an instrument in the package, for `riverrun.runs.find_run`. Refuse an empty one."""
    any_path(text)
    return text


def input_file(text: str) -> Path:
    """Return the path of an existing file."""
    path = _not_a_folder(text)
    if not os.path.exists(path):
        raise argparse.ArgumentTypeError(f"{path}: no such file")
    return path


def output_file(text: str) -> Path:
    """Return the path of a file to write, in a folder that exists or can be created."""
    path = _not_a_folder(text)
    _check_parents(path)
    return path


def output_folder(text: str) -> Path:
    """Return the path of a folder that exists or can be created."""
    path = any_path(text)
    _check_parents(path / "file")
    return path


def check_not_input(output: Path, source: Path) -> None:
    """Raise UsageError if the file to write is the file that is read."""
    if output.exists() and output.samefile(source):
        raise UsageError(f"{output}: would overwrite the input file; give another name")


def _not_a_folder(text: str) -> Path:
    path = any_path(text)
    if os.path.isdir(path):  # unlike Path.is_dir, raises no error for long names and forbidden folders
        raise argparse.ArgumentTypeError(f"{path} is a folder; give a file")
    return path


def _check_parents(path: Path) -> None:
    """Raise an error if a file is where a folder above `path` has to be."""
    existing = next((folder for folder in path.parents if os.path.exists(folder)), Path())
    if not os.path.isdir(existing):
        raise argparse.ArgumentTypeError(f"{existing} is a file; give a path inside a folder")


def whole_number(minimum: int, maximum: int | None = None) -> Callable[[str], int]:
    """Return the type of an argument that is a whole number from `minimum` to `maximum`, both included."""

    def number(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None
        if value < minimum or (maximum is not None and value > maximum):
            upper = "or more" if maximum is None else f"to {maximum}"
            raise argparse.ArgumentTypeError(f"{value} is out of range; give {minimum} {upper}")
        return value

    return number


SEED = whole_number(0, 2**32 - 1)
"""Type of a random seed: what NumPy accepts."""
