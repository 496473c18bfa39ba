"""Recognise formats that can't be read by their first bytes or suffix, and state what to do with such a file."""

from pathlib import Path
from typing import BinaryIO

CONVERT = "convert it to WAV or FLAC first"
EXPORT = "export its audio as WAV or FLAC first"

VIDEO = (".mp4", ".m4v", ".mov", ".qt", ".3gp", ".3g2", ".avi", ".mkv", ".webm", ".wmv", ".asf", ".mpg", ".mpeg",
         ".flv", ".f4v", ".ogv", ".mts", ".m2ts", ".vob")  # fmt: skip
UNSUPPORTED = (".m4a", ".m4b", ".m4p", ".m4r", ".aac", ".amr", ".awb", ".wma", ".mka", ".weba", ".spx", ".ra", ".rm",
               ".ape", ".wv", ".tta", ".tak", ".mpc", ".dsf", ".dff", ".ac3", ".eac3", ".dts", ".mlp", ".shn", ".qcp",
               ".gsm", ".rx2", ".rex", ".sd2", ".raw", ".pcm", ".vox", ".aup3")  # fmt: skip
SCORE = (".mid", ".midi", ".kar", ".rmi", ".musicxml", ".mscz", ".sf2", ".mod", ".xm", ".it", ".s3m")
PROJECT = (".als", ".flp", ".ptx", ".ptf", ".cpr", ".rpp", ".aup", ".sesx", ".reason", ".ardour", ".bwproject",
            ".mmpz", ".song", ".omf", ".aaf")  # fmt: skip

UNREAD = {
    **dict.fromkeys(VIDEO, f"a video; {EXPORT}"),
    **{suffix: f"{suffix[1:]} can't be read; {CONVERT}" for suffix in UNSUPPORTED},
    ".aup3": f"an Audacity project; {EXPORT}",
    **dict.fromkeys(SCORE, "a score, not audio; render it to WAV or FLAC first"),
    **dict.fromkeys(PROJECT, f"a project of an audio editor; {EXPORT}"),
}
"""Suffixes of files that musicians may expect to work and that can't be read: the reason and what to do."""

BRANDS = {b"M4A ": "MPEG-4 audio (m4a)", b"M4B ": "MPEG-4 audio (m4b)", b"qt  ": "QuickTime (mov)"}
SIGNATURES = (
    (0, b"\x1aE\xdf\xa3", f"Matroska or WebM can't be read; {CONVERT}"),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", f"Windows Media (wma) can't be read; {CONVERT}"),
    (0, b"#!AMR", f"AMR can't be read; {CONVERT}"),
    (8, b"AVI ", f"a video (avi); {EXPORT}"),
    (0, b"FLV\x01", f"a video (flv); {EXPORT}"),
    (0, b"\0\0\x01\xba", f"a video (mpeg); {EXPORT}"),
    *((4, atom, f"QuickTime (mov) can't be read; {CONVERT}") for atom in (b"moov", b"mdat", b"wide")),
    (0, b"MThd", UNREAD[".mid"]),
    (8, b"RMID", UNREAD[".mid"]),
    (0, b"wvpk", f"WavPack can't be read; {CONVERT}"),
    (0, b"MAC ", f"Monkey's Audio (ape) can't be read; {CONVERT}"),
    (0, b"TTA1", f"True Audio (tta) can't be read; {CONVERT}"),
    (0, b"MPCK", f"Musepack can't be read; {CONVERT}"),
    (0, b"DSD ", f"DSD can't be read; {CONVERT}"),
    (0, b"FRM8", f"DSD can't be read; {CONVERT}"),
    (0, b"\x0b\x77", f"AC-3 can't be read; {CONVERT}"),
    (0, b".RMF", f"RealAudio can't be read; {CONVERT}"),
    (0, b"SQLite format 3", UNREAD[".aup3"]),
    (0, b"PK\x03\x04", "an archive (zip); unpack it first"),
    (0, b"Rar!", "an archive (rar); unpack it first"),
    (0, b"\x1f\x8b", "an archive (gzip); unpack it first"),
    (0, b"version https://git-lfs", "a git-lfs pointer, not audio; run 'git lfs pull' to fetch the file"),
    (0, b"<!DOCTYPE html", "a web page, not audio; download the file again"),
    (0, b"<html", "a web page, not audio; download the file again"),
)  # fmt: skip
"""Position and value of the bytes that identify a format, and the reason why it can't be read."""


def foreign(head: bytes) -> str:
    """Return the reason why a file that begins with `head` can't be read; empty if its format is not listed here."""
    if head[4:8] == b"ftyp":
        brand = "3GPP (3gp)" if head[8:11] == b"3gp" else BRANDS.get(head[8:12], "MPEG-4 (mp4)")
        return f"{brand} can't be read; {CONVERT}"
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xF6 == 0xF0:  # ADTS: MPEG frames of layer 0
        return f"AAC can't be read; {CONVERT}"
    return next((reason for at, signature, reason in SIGNATURES if head[at:].startswith(signature)), "")


def undecodable(path: Path, file: BinaryIO, reason: str) -> str:
    """Return the reason why a file can't be decoded: by its suffix, or that it is all zeros, or else `reason`.

    Args:
        path: the path of the file.
        file: the opened file.
        reason: the error of the decoder.
    """
    if path.suffix.lower() in UNREAD:
        return UNREAD[path.suffix.lower()]
    file.seek(0)
    while block := file.read(1 << 20):
        if block.count(0) != len(block):
            return reason
    return "no audio that can be read (it holds only zeros: its content is lost)"
