"""What an argument may be. What can't work is refused in one line, before anything is loaded, computed or written."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from riverrun.errors import UsageError


class Parser(argparse.ArgumentParser):
    """Says what was asked wrongly in one line, and knows options by their whole names only."""

    def __init__(self, **named: Any) -> None:
        super().__init__(allow_abbrev=False, **named)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:  # a command's own, too, knows them all
        namespace, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"no such option or argument: {' '.join(unknown)}")
        return namespace, unknown

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {one_line(message)} (see {self.prog} --help)\n")


def command(commands: Any, common: Parser, name: str, what: str) -> Parser:
    """A command's parser; `what` says in half a line what it does, in the list of commands and in its own help."""
    parser: Parser = commands.add_parser(name, parents=[common], help=what, description=what)
    return parser


def one_line(message: str) -> str:
    """A message on one line, whatever it quotes: a file's name may hold line breaks and worse."""
    return "".join(char if char.isprintable() else "�" for char in " ".join(message.split()))


def place(text: str) -> Path:
    """A path; refuses the empty one, which an unset variable of a shell makes and which would be the current folder."""
    if not text:
        raise argparse.ArgumentTypeError("an empty path; name a file or folder")
    return Path(text)


def file_there(text: str) -> Path:
    """A file to read."""
    path = _no_folder(text)
    if not os.path.exists(path):
        raise argparse.ArgumentTypeError(f"there is no file {path}")
    return path


def file_to_write(text: str) -> Path:
    """A file to write, in a folder that is there or can be made."""
    path = _no_folder(text)
    _in_a_folder(path)
    return path


def folder_to_write(text: str) -> Path:
    """A folder that is there or can be made."""
    path = place(text)
    _in_a_folder(path / "something")
    return path


def apart(written: Path, read: Path) -> None:
    """Refuses to write over the file that is read."""
    if written.exists() and written.samefile(read):
        raise UsageError(f"{written}: would replace the file that is read; give another name")


def _no_folder(text: str) -> Path:
    path = place(text)
    if os.path.isdir(path):  # of os.path: no error where a name is too long or a folder may not be looked into
        raise argparse.ArgumentTypeError(f"{path} is a folder; give a file")
    return path


def _in_a_folder(path: Path) -> None:
    there = next((folder for folder in path.parents if os.path.exists(folder)), Path())
    if not os.path.isdir(there):
        raise argparse.ArgumentTypeError(f"{there} is a file; give a place in a folder")


def whole(low: int, high: int | None = None) -> Callable[[str], int]:
    """A whole number of `low` to `high`, or of `low` or more."""

    def number(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None
        if value < low or (high is not None and value > high):
            upward = "or more" if high is None else f"to {high}"
            raise argparse.ArgumentTypeError(f"{value} can't work; give {low} {upward}")
        return value

    return number


SEED = whole(0, 2**32 - 1)
