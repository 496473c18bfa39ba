"""What can be known of a file before anything in it is loaded, in this process: only bytes are looked at here."""

from __future__ import annotations

import zipfile
from pathlib import Path

from riverrun_export.check.findings import Finding, find
from riverrun_export.sandbox.process import MEMORY

HEAD = 256
"""Bytes at the start of a file that tell what it is."""

STARTS = {
    b"version https://git-lfs": "it is Git LFS's pointer to a file that was not downloaded",
    b"<!doctype html": "it is a web page, perhaps in place of a download",
    b"<html": "it is a web page, perhaps in place of a download",
    b"\x80": "it is a Python pickle, perhaps weights saved with torch.save",
    b"\x1f\x8b": "it is packed with gzip",
    b"RIFF": "it is a sound",
    b"fLaC": "it is a sound",
    b"\x89HDF": "it is an HDF5 file",
}
"""What files start with that are no zip archive, in lower case where case doesn't matter."""

MEMBERS = {
    "archive_format": "a program saved with torch.export",
    "extern_modules": "a torch.package",
    "data.pkl": "weights saved with torch.save",
}
"""What an archive is that has such a member but is no TorchScript file: the first that is true."""


def inspect(path: Path) -> Finding | None:
    """What is wrong with a file before it is loaded; None if it is a whole zip archive with a scripted module in it."""
    try:
        if path.is_symlink() and not path.exists():
            return find("E003", reason="it is a link that leads nowhere")
        if not path.exists():
            return find("E001")
        if path.is_dir():
            return find("E002")
        if not path.is_file():
            return find("E003", reason="it is not a regular file")
        if path.stat().st_size == 0:
            return find("E004")
        with path.open("rb") as file:
            head = file.read(HEAD)
        if zipfile.is_zipfile(path):
            return _inspect(path)
        return find("E006", what="it ends too early") if head[:2] == b"PK" else find("E005", what=_kind(head))
    except OSError as error:
        return find("E003", reason=error.strerror or str(error))


def _kind(head: bytes) -> str:
    """What a file is that starts like this, if it is no archive."""
    for start, kind in STARTS.items():
        if head.lower().startswith(start.lower()):
            return kind
    if head[8:10] == b'{"':  # the length of its header, then the header as JSON
        return "it holds weights (safetensors)"
    if head[:1] == b"\x08" and (b"onnx" in head.lower() or b"pytorch" in head):
        return "it is an ONNX model"
    return "it is not even a zip archive"


def _inspect(path: Path) -> Finding | None:
    """What is in a zip archive, its checksums included: torch doesn't look at those of the weights."""
    try:
        with zipfile.ZipFile(path) as archive:
            held = archive.infolist()
            members = {member.filename.split("/", 1)[-1] for member in held}
            if not {"data.pkl", "constants.pkl"} <= members:
                parts = {part for member in held for part in member.filename.split("/")}
                kinds = [kind for part, kind in MEMBERS.items() if part in parts]
                return find("E005", what=f"it is {[*kinds, 'a zip archive of something else'][0]}")
            if any(member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for member in held):
                return find("E005", what="it is packed in a way that torch can't unpack")
            if sum(member.file_size for member in held) > MEMORY:
                return find("E008", limit=f"{MEMORY >> 30} GB", doing="loading it")
            if (broken := archive.testzip()) is not None:
                return find("E006", what=f"the checksum of {broken} is wrong")
            return None
    except Exception as error:  # zipfile raises many kinds, OSError too, on archives that make no sense
        return find("E006", what=str(error) or type(error).__name__)
