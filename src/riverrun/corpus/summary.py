"""What `prepare` did, for a person to read."""

import math
from dataclasses import dataclass
from pathlib import Path

from riverrun.corpus.index import File, Index, clips_in

NAMED = 5  # how many names a note gives before it counts the rest


@dataclass(frozen=True)
class Summary:
    """What is in a corpus and what was left out. Times in seconds; `fresh` is False when it was there already."""

    out: Path
    files: int
    skipped: list[tuple[str, str]]  # name, reason
    seconds: float
    silence: float
    train: int  # clips
    heldout: int
    notes: list[str]
    fresh: bool

    def lines(self) -> list[str]:
        """A few lines to print: what there is, every note, every file skipped with its reason."""
        return [
            f"{self.out} {'is ready' if self.fresh else 'was ready already: same sources, same settings'}",
            f"{_count(self.files, 'file')}, {_clock(self.seconds)} of audio, {_clock(self.silence)} of it silence",
            f"{_count(self.train, 'clip')} to train on, {self.heldout} held out",
            *self.notes,
            *([f"skipped {_count(len(self.skipped), 'file')}:"] if self.skipped else []),
            *(f"  {name}: {reason}" for name, reason in self.skipped),
        ]

    def __str__(self) -> str:
        return "\n".join(self.lines())


def summarize(out: Path, index: Index, fresh: bool) -> Summary:
    """The summary of a corpus from its index."""
    files = index.files
    return Summary(
        out=out,
        files=len(files),
        skipped=[(printable(file.name), file.reason) for file in index.skipped],
        seconds=sum(file.samples for file in files) / index.rate,
        silence=sum(file.silence for file in files),
        train=sum(clips_in(file.train, index.clip_samples) for file in files if file.train),
        heldout=sum(clips_in(file.heldout, index.clip_samples) for file in files if file.heldout),
        notes=list(_notes(index)),
        fresh=fresh,
    )


def printable(name: str) -> str:
    """A file name as it can be printed: what is no unicode in it shows as �."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _notes(index: Index) -> list[str]:
    files = index.files
    short = [file for file in files if file.samples < index.clip_samples]
    over = sorted((file for file in files if file.overs), key=lambda file: -file.peak)
    holed = [file for file in files if file.replaced]
    shared = [file for file in files if file.part == "both"]
    notes = []
    if short:
        notes.append(f"{_count(len(short), 'file')} shorter than a clip, padded with zeros")
    if over:
        overs, peak = sum(file.overs for file in over), 20 * math.log10(over[0].peak)
        notes.append(f"{_count(overs, 'sample')} over full scale clipped, up to {peak:+.1f} dB, in {_names(over)}")
    if holed:
        replaced = sum(file.replaced for file in holed)
        notes.append(f"{_count(replaced, 'sample')} that were no number (NaN, infinite) set to 0, in {_names(holed)}")
    if shared:
        notes.append("one recording, shorter than two clips: the same audio is trained on and held out")
    return notes


def _names(files: list[File]) -> str:
    more = len(files) - NAMED
    return ", ".join([printable(file.name) for file in files[:NAMED]] + ([f"and {more} more"] if more > 0 else []))


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _clock(seconds: float) -> str:
    whole = int(seconds)
    if whole < 60:
        return f"{seconds:.1f} s"
    hours = f"{whole // 3600}:" if whole >= 3600 else ""
    return f"{hours}{whole // 60 % 60:0{2 if hours else 1}d}:{whole % 60:02d}"
