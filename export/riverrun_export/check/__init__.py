"""Does this .ts keep nn~'s contract? Checked in a fresh process, within a time limit; read as a table or as JSON.

`check` itself loads neither torch nor the file. `riverrun_export.check.walk` walks a module that is already loaded.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from riverrun_export.check.findings import CODES, Finding, find
from riverrun_export.check.report import MEMORY, AttributeRow, MethodRow, Report

__all__ = ["CODES", "AttributeRow", "Finding", "MethodRow", "Report", "check", "find"]


def check(path: Path, timeout: float = 120) -> Report:
    """Checks the .ts at `path` in a process of its own, for at most `timeout` seconds.

    Whatever the file is or does, a report comes back: a file that is missing, broken, endless or that brings its
    process down is a finding in it.
    """
    report = Report(str(path))
    if not _looks_sound(path, report):
        return report
    with tempfile.TemporaryFile() as errors:
        command = [sys.executable, "-P", "-m", "riverrun_export.check.child", str(path)]
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONUTF8": "1"}
        try:
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=errors,
                timeout=timeout,
                env=environment,
            )
            written, code = done.stdout, done.returncode
        except subprocess.TimeoutExpired as expired:
            written, code = expired.stdout or b"", None
        errors.seek(0)
        said = errors.read().decode(errors="replace").strip().splitlines()
    lines = [line for line in written.decode(errors="replace").splitlines(keepends=True) if line.endswith("\n")]
    report = Report.from_json(lines[-1]) if lines else Report(str(path), doing="starting")
    if code is None:
        report.add("E009", seconds=f"{timeout:g}", doing=report.doing)
    elif code != 0 or report.doing:
        report.add("E010", doing=report.doing, reason=_death(code, said))
    if len(path.stem) < 3:
        report.add("W011")
    return report


def _looks_sound(path: Path, report: Report) -> bool:
    """Whether the file is a whole zip archive with a scripted module in it; if not, a finding says what it is."""
    try:
        if not path.exists():
            report.add("E001")
        elif path.is_dir():
            report.add("E002")
        elif not path.is_file():
            report.add("E003", reason="it is not a regular file")
        elif path.stat().st_size == 0:
            report.add("E004")
        elif not zipfile.is_zipfile(path):
            with path.open("rb") as file:
                start = file.read(2)
            if start == b"PK":
                report.add("E006", what="it ends too early")
            else:
                report.add("E005", what="it is not even a zip archive")
        else:
            _inspect(path, report)
    except OSError as error:
        report.add("E003", reason=error.strerror or str(error))
    return not report.findings


def _inspect(path: Path, report: Report) -> None:
    """What is in a zip archive, its checksums included: torch doesn't look at those of the weights."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = {name.split("/", 1)[-1] for name in archive.namelist()}
            if "data.pkl" not in members or "constants.pkl" not in members:
                held = "weights saved with torch.save" if "data.pkl" in members else "a zip archive of something else"
                report.add("E005", what=f"it is {held}")
            elif sum(member.file_size for member in archive.infolist()) > MEMORY:
                report.add("E008", limit=f"{MEMORY >> 30} GB", doing="loading it")
            elif (broken := archive.testzip()) is not None:
                report.add("E006", what=f"the checksum of {broken} is wrong")
    except Exception as error:  # zipfile raises many kinds, OSError too, on archives that make no sense
        report.add("E006", what=str(error) or type(error).__name__)


def _death(code: int, said: list[str]) -> str:
    """Why a process ended: the signal that killed it, else the last it said."""
    if code < 0:
        name = signal.Signals(-code).name
        return f"{name}, perhaps for lack of memory" if name == "SIGKILL" else name
    return said[-1][:160] if said else f"exit code {code}"
