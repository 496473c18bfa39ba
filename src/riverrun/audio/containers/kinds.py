"""What is no sound that can be read, by its first bytes or by its name, and what to do with it."""

from pathlib import Path
from typing import BinaryIO

CONVERT = "convert it to WAV or FLAC first"
EXPORT = "export its sound as WAV or FLAC first"

FILMS = (".mp4", ".m4v", ".mov", ".qt", ".3gp", ".3g2", ".avi", ".mkv", ".webm", ".wmv", ".asf", ".mpg", ".mpeg",
         ".flv", ".f4v", ".ogv", ".mts", ".m2ts", ".vob")  # fmt: skip
CODED = (".m4a", ".m4b", ".m4p", ".m4r", ".aac", ".amr", ".awb", ".wma", ".mka", ".weba", ".spx", ".ra", ".rm", ".ape",
         ".wv", ".tta", ".tak", ".mpc", ".dsf", ".dff", ".ac3", ".eac3", ".dts", ".mlp", ".shn", ".qcp", ".gsm",
         ".rx2", ".rex", ".sd2", ".raw", ".pcm", ".vox", ".aup3")  # fmt: skip
NOTES = (".mid", ".midi", ".kar", ".rmi", ".musicxml", ".mscz", ".sf2", ".mod", ".xm", ".it", ".s3m")
PROJECTS = (".als", ".flp", ".ptx", ".ptf", ".cpr", ".rpp", ".aup", ".sesx", ".reason", ".ardour", ".bwproject",
            ".mmpz", ".song", ".omf", ".aaf")  # fmt: skip

UNREAD = {
    **dict.fromkeys(FILMS, f"a film; {EXPORT}"),
    **{suffix: f"{suffix[1:]} can't be read; {CONVERT}" for suffix in CODED},
    ".aup3": f"a project of Audacity; {EXPORT}",
    **dict.fromkeys(NOTES, "notes, no sound; render them to WAV or FLAC first"),
    **dict.fromkeys(PROJECTS, f"a project; {EXPORT}"),
}
"""Suffixes of what a musician may take for sound and isn't read: why, and what to do."""

BRANDS = {b"M4A ": "MPEG-4 audio (m4a)", b"M4B ": "MPEG-4 audio (m4b)", b"qt  ": "QuickTime (mov)"}
MARKS = (
    (0, b"\x1aE\xdf\xa3", f"Matroska or WebM can't be read; {CONVERT}"),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", f"Windows Media (wma) can't be read; {CONVERT}"),
    (0, b"#!AMR", f"AMR can't be read; {CONVERT}"),
    (8, b"AVI ", f"a film (avi); {EXPORT}"),
    (0, b"FLV\x01", f"a film (flv); {EXPORT}"),
    (0, b"\0\0\x01\xba", f"a film (mpeg); {EXPORT}"),
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
    (0, b"version https://git-lfs", "a pointer of git-lfs, no sound; fetch the file itself"),
    (0, b"<!DOCTYPE html", "a web page, no sound; download the file anew"),
    (0, b"<html", "a web page, no sound; download the file anew"),
)  # fmt: skip


def foreign(head: bytes) -> str:
    """What begins with `head` and isn't read, and what to do with it; empty for anything else."""
    if head[4:8] == b"ftyp":
        brand = "3GPP (3gp)" if head[8:11] == b"3gp" else BRANDS.get(head[8:12], "MPEG-4 (mp4)")
        return f"{brand} can't be read; {CONVERT}"
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xF6 == 0xF0:  # ADTS: MPEG frames of layer 0
        return f"AAC can't be read; {CONVERT}"
    return next((what for at, mark, what in MARKS if head[at:].startswith(mark)), "")


def undecodable(path: Path, file: BinaryIO, said: str) -> str:
    """The reason why a file has no audio that can be read: `said` by the decoder, where nothing better is known."""
    if path.suffix.lower() in UNREAD:
        return UNREAD[path.suffix.lower()]
    file.seek(0)
    while block := file.read(1 << 20):
        if block.count(0) != len(block):
            return said
    return "no audio that can be read (nothing but zeros: its content was lost)"
