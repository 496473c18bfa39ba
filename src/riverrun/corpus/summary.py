"""What `prepare` did, for a person to read."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from riverrun.corpus.index import File, Index, clips_in
from riverrun.corpus.sources import Passed

NAMED = 5
"""How many names a note gives before it counts the rest."""

SPARSE = 0.25
"""Share of sound in the clips under which a model learns silence more than anything else."""

LITTLE = 10.0
"""Seconds of different sound under which there is little to learn from."""


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
    warnings: list[str]
    passed: list[str]
    fresh: bool

    def lines(self) -> list[str]:
        """A few lines to print: what there is, every note, every file skipped and why, and what was no audio."""
        state = "is ready" if self.fresh else "was ready already: same sources, same settings"
        return [
            f"{printable(str(self.out))} {state}",
            f"{_count(self.files, 'file')}, {_clock(self.seconds)} of audio, {_clock(self.silence)} of it silence",
            f"{_count(self.train, 'clip')} to train on, {self.heldout} held out",
            *self.notes,
            *self.warnings,
            *([f"skipped {_count(len(self.skipped), 'file')}:"] if self.skipped else []),
            *self._reasons(),
            *self.passed,
        ]

    def _reasons(self) -> Iterator[str]:
        """Why each file was skipped; of many with the same reason, some names."""
        reasons: dict[str, list[str]] = {}
        for name, reason in self.skipped:
            reasons.setdefault(reason, []).append(name)
        for reason, names in reasons.items():
            if len(names) > NAMED:
                yield f"  {reason}: {_listed(names)}"
            else:
                yield from (f"  {name}: {reason}" for name in names)

    def __str__(self) -> str:
        return "\n".join(self.lines())


def summarize(out: Path, index: Index, passed: Passed, fresh: bool) -> Summary:
    """The summary of a corpus from its index, and of what else its sources held."""
    files = index.files
    return Summary(
        out=out,
        files=len(files),
        skipped=[(printable(file.name), file.reason) for file in index.skipped],
        seconds=sum(file.samples for file in files) / index.sample_rate,
        silence=sum(file.silence for file in files),
        train=sum(clips_in(file.train, index.clip_samples) for file in files if file.train),
        heldout=sum(clips_in(file.heldout, index.clip_samples) for file in files if file.heldout),
        notes=list(_notes(index)),
        warnings=too_little(index.files, index.sample_rate, index.clip_samples),
        passed=passed.lines(),
        fresh=fresh,
    )


def too_little(files: Sequence[File], sample_rate: int, clip: int) -> list[str]:
    """Lines that say where there is too little to learn from: hardly any sound in all, or in the clips.

    Sound is what is neither silence nor the zeros that fill up what is shorter than a clip (`clip` in samples). Copies
    of the same audio count once in what there is in all.
    """
    sound = {file.digest: max(0.0, file.samples / sample_rate - file.silence) for file in files}
    held = sum(sound[file.digest] for file in files)
    clips = sum(max(file.samples, clip) for file in files) / sample_rate
    silence = sum(file.silence for file in files) / clips
    padding = sum(max(0, clip - file.samples) for file in files) / sample_rate / clips
    lines = []
    if held < SPARSE * clips:
        advice = "cut the silence out" if silence > padding else "give a shorter --clip"
        lines.append(
            f"warning: {_percent(held / clips)} of the clips is sound ({_percent(silence)} silence, {_percent(padding)}"
            f" padding after files shorter than a clip); a model learns the rest too: {advice}, or longer recordings"
        )
    if sum(sound.values()) < LITTLE:
        what = f"{_clock(sum(sound.values()))} of sound in all"
        copies = f" ({_count(len(files), 'file')}, {len(sound)} of them different)" if len(sound) < len(files) else ""
        lines.append(f"warning: {what}{copies} is little to learn from; a few minutes are better")
    return lines


def printable(name: str) -> str:
    """A file name as it can be printed on a line: what is no unicode in it, or controls the terminal, shows as �."""
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(char if char.isprintable() else "�" for char in text)


def _notes(index: Index) -> list[str]:
    files = index.files
    short = [file for file in files if file.samples < index.clip_samples]
    over = sorted((file for file in files if file.overs), key=lambda file: -file.peak)
    holed = [file for file in files if file.replaced]
    offset = sorted((file for file in files if file.offset), key=lambda file: -file.offset)
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
    if offset:
        most = 20 * math.log10(max(file.offset for file in offset))
        notes.append(f"a steady offset taken off, up to {most:+.1f} dB, in {_names(offset)}")
    for unit in sorted({file.unit for file in files} - {1.0}):
        bits = round(math.log2(unit)) + 1
        notes.append(
            f"floats that hold integers of {bits} bits read as such, in {_names([f for f in files if f.unit == unit])}"
        )
    for note in sorted({file.note for file in files} - {""}):
        notes.append(f"{_names([file for file in files if file.note == note])}: {note}")
    if shared:
        notes.append("one recording, shorter than two clips: the same audio is trained on and held out")
    return notes


def _names(files: list[File]) -> str:
    return _listed([printable(file.name) for file in files])


def _listed(names: list[str]) -> str:
    more = len(names) - NAMED
    return ", ".join(names[:NAMED] + ([f"and {more} more"] if more > 0 else []))


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %" if share >= 0.01 or share == 0 else "under 1 %"


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _clock(seconds: float) -> str:
    whole = int(seconds)
    if whole < 60:
        return f"{seconds:.1f} s"
    hours = f"{whole // 3600}:" if whole >= 3600 else ""
    return f"{hours}{whole // 60 % 60:0{2 if hours else 1}d}:{whole % 60:02d}"
