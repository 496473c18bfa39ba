"""Reading and rewriting the code inside a .ts without running it: which operators it calls, and where."""

from __future__ import annotations

import ast
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

FORKED = re.compile(rb"^( +)\w+ = (?:fork|torch\.wait)\(.*\)$", re.MULTILINE)
"""A line that starts a fork or waits for one."""


@dataclass(frozen=True)
class Call:
    """One call of an operator.

    Attributes:
        operator: its name, such as `aten::mm`.
        written: its name in the code, such as `torch.mm`.
        file, function, line: where the call is.
        start, end: the bytes of the line that contain the name.
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
    """The code of an archive: the number of its format, and the calls in all its files."""

    format: int
    calls: Sequence[Call]


def read(path: Path) -> Code:
    """Return the code of the .ts at `path`; `zipfile` and `ast` raise their exceptions for another kind of file."""
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
    """Copy a .ts and rename some of the operators that it calls; each call stays in its line.

    The copy does not fork the warm-up of the file when it is loaded, since it may call operators that can't run.

    Args:
        path: of the .ts.
        out: path of the copy.
        calls: the calls to rename.
        names: the new name of each operator.
    """
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out, "w") as copy:
        for item in source.infolist():
            data, inside = source.read(item), _inside(item.filename)
            if _is_code(inside):
                data = _renamed(_unforked(data), [call for call in calls if call.file == inside], names)
            if not inside.endswith(".debug_pkl"):  # they would replace the lines of this code by those of its source
                copy.writestr(item.filename, data)


def _unforked(data: bytes) -> bytes:
    if not FORKED.search(data):
        return data
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
    """A visitor that collects the calls in one file: code in a .ts has the grammar of Python."""

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
        self.calls.append(
            Call(
                operator=operator,
                written=written,
                file=self.file,
                function=function,
                line=node.lineno,
                start=node.col_offset,
                end=end,
            )
        )
