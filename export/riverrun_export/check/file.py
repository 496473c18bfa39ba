"""Inspect the bytes of a file before anything in it is loaded."""

from __future__ import annotations

import zipfile
from pathlib import Path

from riverrun_export.check.findings import Finding, make_finding
from riverrun_export.sandbox.process import MEMORY_LIMIT

HEADER_BYTES = 256
"""Bytes at the start of a file from which its format is recognised."""

SIGNATURES = {
    b"version https://git-lfs": "it is a pointer of Git LFS to a file that was not downloaded",
    b"<!doctype html": "it is a web page, perhaps instead of a download",
    b"<html": "it is a web page, perhaps instead of a download",
    b"\x80": "it is a Python pickle, perhaps weights from torch.save",
    b"\x1f\x8b": "it is compressed with gzip",
    b"RIFF": "it is an audio file",
    b"fLaC": "it is an audio file",
    b"\x89HDF": "it is an HDF5 file",
}
"""First bytes → format, for files that are no zip archive. Upper and lower case are the same."""

ARCHIVE_MEMBERS = {
    "archive_format": "a program from torch.export",
    "extern_modules": "a torch.package",
    "data.pkl": "weights from torch.save",
}
"""Member → format, for zip archives that are no TorchScript file. The first member that is present decides."""


def inspect_file(path: Path) -> Finding | None:
    """Return what is wrong with a file; None if it is a complete zip archive that holds a scripted module."""
    try:
        if path.is_symlink() and not path.exists():
            return make_finding("E003", reason="it is a link to a file that doesn't exist")
        if not path.exists():
            return make_finding("E001")
        if path.is_dir():
            return make_finding("E002")
        if not path.is_file():
            return make_finding("E003", reason="it is not a regular file")
        if path.stat().st_size == 0:
            return make_finding("E004")
        with path.open("rb") as file:
            header = file.read(HEADER_BYTES)
        if zipfile.is_zipfile(path):
            return _inspect_archive(path)
        if header[:2] == b"PK":
            return make_finding("E006", reason="it ends too early")
        return make_finding("E005", reason=_recognise_format(header))
    except OSError as error:
        return make_finding("E003", reason=error.strerror or str(error))


def _recognise_format(header: bytes) -> str:
    """Describe the format of a file that is no zip archive."""
    for signature, kind in SIGNATURES.items():
        if header.lower().startswith(signature.lower()):
            return kind
    if header[8:10] == b'{"':  # the length of its header, then the header as JSON
        return "it holds weights (safetensors)"
    if header[:1] == b"\x08" and (b"onnx" in header.lower() or b"pytorch" in header):
        return "it is an ONNX model"
    return "it is not even a zip archive"


def _inspect_archive(path: Path) -> Finding | None:
    """Return what is wrong with a zip archive, checksums included: torch doesn't verify those of the weights."""
    try:
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
            members = {info.filename.split("/", 1)[-1] for info in infos}
            if not {"data.pkl", "constants.pkl"} <= members:
                parts = {part for info in infos for part in info.filename.split("/")}
                kinds = [kind for part, kind in ARCHIVE_MEMBERS.items() if part in parts]
                return make_finding("E005", reason=f"it is {[*kinds, 'a zip archive with other contents'][0]}")
            if any(info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for info in infos):
                return make_finding("E005", reason="it is packed with a method that torch can't unpack")
            if sum(info.file_size for info in infos) > MEMORY_LIMIT:
                return make_finding("E008", limit=f"{MEMORY_LIMIT >> 30} GB", doing="loading the file")
            if (broken := archive.testzip()) is not None:
                return make_finding("E006", reason=f"the checksum of {broken} is wrong")
            return None
    except Exception as error:  # zipfile raises many types, OSError included, on malformed archives
        return make_finding("E006", reason=str(error) or type(error).__name__)
