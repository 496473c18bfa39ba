"""The code inside a .ts, read without running any of it: which operators it calls, where, and under other names."""

from __future__ import annotations

import ast
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

FORKED = re.compile(rb"^( +)\w+ = (?:fork|torch\.wait)\(.*\)$", re.MULTILINE)
"""A line that forks something, or waits for it."""


@dataclass(frozen=True)
class Call:
    """One call of an operator, `aten::mm`; `written` is how the code writes that: `torch.mm`.

    It happens in `function` of `file`, in the line `line`, from byte `start` to byte `end` of it.
    """

    operator: str
    written: str
    file: str
    function: str
    line: int
    start: int
    end: int

    @property
    def place(self) -> str:
        return f"{self.function} in {self.file}, line {self.line}"


@dataclass(frozen=True)
class Code:
    """What an archive holds: the number of its format, and the calls in all its files of code."""

    format: int
    calls: Sequence[Call]


def read(path: Path) -> Code:
    """The code of the .ts at `path`. What is no TorchScript raises what `zipfile` and `ast` raise."""
    version, calls = 0, []
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            inside = _inside(name)
            if inside in ("version", ".data/version"):
                version = int(archive.read(name))
            elif _is_code(inside):
                reader = _Reader(inside)
                reader.visit(ast.parse(archive.read(name)))
                calls += reader.calls
    return Code(version, calls)


def rename(path: Path, out: Path, calls: Sequence[Call], names: Mapping[str, str]) -> None:
    """Copies the .ts to `out`, all of `calls` written as `names` has it for their operators, each in its old line.

    What the file forks while it is loaded, to be warm, the copy does not: it may have operators that can't be run.
    """
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out, "w") as copy:
        for item in source.infolist():
            data, inside = source.read(item), _inside(item.filename)
            if _is_code(inside):
                data = _renamed(_unforked(data), [call for call in calls if call.file == inside], names)
            if not inside.endswith(".debug_pkl"):  # they would hide the lines of this code behind its source's
                copy.writestr(item.filename, data)


def _unforked(data: bytes) -> bytes:
    lines = data.splitlines(keepends=True)
    for node in ast.walk(ast.parse(data)):
        if isinstance(node, ast.FunctionDef) and node.name == "__setstate__":
            inside = slice(node.lineno, node.end_lineno)
            lines[inside] = [FORKED.sub(rb"\1pass", line) for line in lines[inside]]
    return b"".join(lines)


def _renamed(data: bytes, calls: Sequence[Call], names: Mapping[str, str]) -> bytes:
    lines = data.splitlines(keepends=True)
    for call in sorted(calls, key=lambda call: call.start, reverse=True):
        line = lines[call.line - 1]
        lines[call.line - 1] = line[: call.start] + names[call.operator].encode() + line[call.end :]
    return b"".join(lines)


def _inside(name: str) -> str:
    return name.partition("/")[2]


def _is_code(inside: str) -> bool:
    return inside.startswith("code/") and inside.endswith(".py")


class _Reader(ast.NodeVisitor):
    """Collects the calls in one file: code in a .ts is written in the grammar of Python."""

    def __init__(self, file: str) -> None:
        self.file, self.calls = file, list[Call]()
        self.within: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._visit_named(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._visit_named(node)

    def _visit_named(self, node: ast.ClassDef | ast.FunctionDef) -> None:
        self.within.append(node.name)
        self.generic_visit(node)
        self.within.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(value=ast.Name(id="torch"), attr=name):
                self._add(node.func, f"aten::{name}", f"torch.{name}")
            case ast.Attribute(value=ast.Attribute(value=ast.Name(id="ops"), attr=space), attr=name):
                self._add(node.func, f"{space}::{name}", f"ops.{space}.{name}")
        self.generic_visit(node)

    def _add(self, node: ast.expr, operator: str, written: str) -> None:
        function = ".".join(self.within)
        end = node.col_offset + len(written)
        self.calls.append(Call(operator, written, self.file, function, node.lineno, node.col_offset, end))
