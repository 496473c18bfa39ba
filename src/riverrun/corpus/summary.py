"""Report what `prepare` did, as text."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from riverrun.corpus.index import File, Index, count_clips
from riverrun.corpus.sources import Ignored

MAX_NAMES = 5
"""Largest number of file names in a note; the others are counted."""

MIN_SOUND_SHARE = 0.25
"""Share of sound in the clips below which a model would mainly learn silence."""

MIN_SOUND_SECONDS = 10.0
"""Seconds of different sound below which a corpus is too small to train on."""


@dataclass(frozen=True)
class Summary:
    """What a corpus contains, and what was left out.

    Args:
        out: folder of the corpus.
        files: number of files.
        skipped: name of each skipped source, and the reason.
        seconds: duration of the audio in seconds.
        silence: duration of silence in seconds.
        train: number of clips in the train split.
        heldout: number of clips in the held-out split.
        notes: what was corrected or is unusual, in lines.
        warnings: lines that warn of too little audio.
        passed: lines that report files that are no audio.
        fresh: whether the corpus was written now; False if it existed already.
    """

    out: Path
    files: int
    skipped: list[tuple[str, str]]
    seconds: float
    silence: float
    train: int
    heldout: int
    notes: list[str]
    warnings: list[str]
    passed: list[str]
    fresh: bool

    def lines(self) -> list[str]:
        """Return the summary as lines to print."""
        state = "is ready" if self.fresh else "was already prepared from the same sources with the same settings"
        return [
            f"{printable(str(self.out))} {state}",
            f"{counted(self.files, 'file')}, {_duration(self.seconds)} of audio, "
            f"{_duration(self.silence)} of it silence",
            f"{counted(self.train, 'clip')} to train on, {self.heldout} held out",
            *self.notes,
            *self.warnings,
            *([f"skipped {counted(len(self.skipped), 'file')}:"] if self.skipped else []),
            *self._reasons(),
            *self.passed,
        ]

    def _reasons(self) -> Iterator[str]:
        """Yield a line for each skipped file, or one line for many files with the same reason."""
        reasons: dict[str, list[str]] = {}
        for name, reason in self.skipped:
            reasons.setdefault(reason, []).append(name)
        for reason, names in reasons.items():
            if len(names) > MAX_NAMES:
                yield f"  {reason}: {_enumerate(names)}"
            else:
                yield from (f"  {name}: {reason}" for name in names)

    def __str__(self) -> str:
        return "\n".join(self.lines())


def summarize(out: Path, index: Index, ignored: Ignored, fresh: bool) -> Summary:
    """Summarize a corpus.

    Args:
        out: folder of the corpus.
        index: its index.
        ignored: files in its sources that are no audio.
        fresh: whether the corpus was written now.

    Returns:
        The summary.
    """
    files = index.files
    return Summary(
        out=out,
        files=len(files),
        skipped=[(printable(file.name), file.reason) for file in index.skipped],
        seconds=sum(file.samples for file in files) / index.sample_rate,
        silence=sum(file.silence for file in files),
        train=sum(count_clips(file.train, index.clip_samples) for file in files if file.train),
        heldout=sum(count_clips(file.heldout, index.clip_samples) for file in files if file.heldout),
        notes=list(_notes(index)),
        warnings=shortage_warnings(index.files, index.sample_rate, index.clip_samples),
        passed=ignored.lines(),
        fresh=fresh,
    )


def shortage_warnings(files: Sequence[File], sample_rate: int, clip_samples: int) -> list[str]:
    """Return warnings if there is too little sound to train on, in the clips or in total.

    Sound is what is neither silence nor the zeros that pad files shorter than a clip. Copies of the same audio count
    once in the total.

    Args:
        files: files of the corpus.
        sample_rate: sample rate in Hz.
        clip_samples: length of a clip in samples.

    Returns:
        Lines to print; an empty list if there is enough sound.
    """
    sound = {file.digest: max(0.0, file.samples / sample_rate - file.silence) for file in files}
    sound_in_clips = sum(sound[file.digest] for file in files)
    clips = sum(max(file.samples, clip_samples) for file in files) / sample_rate
    silence = sum(file.silence for file in files) / clips
    padding = sum(max(0, clip_samples - file.samples) for file in files) / sample_rate / clips
    lines = []
    if sound_in_clips < MIN_SOUND_SHARE * clips:
        advice = "cut out the silence" if silence > padding else "give a shorter --clip"
        lines.append(
            f"warning: only {_percent(sound_in_clips / clips)} of the clips is sound ({_percent(silence)} silence, "
            f"{_percent(padding)} padding after files shorter than a clip), and a model learns the rest too; {advice}, "
            "or use longer recordings"
        )
    total = sum(sound.values())
    if total < MIN_SOUND_SECONDS:
        copies = f" ({counted(len(files), 'file')}, {len(sound)} of them different)" if len(sound) < len(files) else ""
        lines.append(
            f"warning: {_duration(total)} of sound in total{copies} is too little to train on; use a few minutes"
        )
    return lines


def printable(name: str) -> str:
    """Return a file name that can be printed on a line: � replaces invalid Unicode and control characters."""
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(char if char.isprintable() else "�" for char in text)


def _notes(index: Index) -> list[str]:
    """Return lines that report what was corrected in the files, or is unusual."""
    files = index.files
    short = [file for file in files if file.samples < index.clip_samples]
    clipped = sorted((file for file in files if file.overs), key=lambda file: -file.peak)
    repaired = [file for file in files if file.replaced]
    offset = sorted((file for file in files if file.offset), key=lambda file: -file.offset)
    shared = [file for file in files if file.split == "both"]
    notes = []
    if short:
        notes.append(f"{counted(len(short), 'file')} shorter than a clip, padded with zeros")
    if clipped:
        overs, peak = sum(file.overs for file in clipped), 20 * math.log10(clipped[0].peak)
        notes.append(f"{counted(overs, 'sample')} over full scale clipped, up to {peak:+.1f} dB, in {_names(clipped)}")
    if repaired:
        replaced = sum(file.replaced for file in repaired)
        notes.append(f"{counted(replaced, 'sample')} not a number or infinite, set to 0, in {_names(repaired)}")
    if offset:
        largest = 20 * math.log10(max(file.offset for file in offset))
        notes.append(f"constant offset removed, up to {largest:+.1f} dB, in {_names(offset)}")
    for unit in sorted({file.unit for file in files} - {1.0}):
        bits = round(math.log2(unit)) + 1
        scaled = [file for file in files if file.unit == unit]
        notes.append(f"integers of {bits} bits stored as floats, scaled to −1..1, in {_names(scaled)}")
    for note in sorted({file.note for file in files} - {""}):
        notes.append(f"{_names([file for file in files if file.note == note])}: {note}")
    if shared:
        notes.append("one recording, shorter than two clips: the same audio is trained on and held out")
    return notes


def _names(files: list[File]) -> str:
    """Return the names of files as text."""
    return _enumerate([printable(file.name) for file in files])


def _enumerate(names: list[str]) -> str:
    """Join names with commas, and count those beyond `MAX_NAMES`."""
    others = len(names) - MAX_NAMES
    return ", ".join(names[:MAX_NAMES] + ([f"and {others} more"] if others > 0 else []))


def _percent(share: float) -> str:
    """Return a share as text in percent."""
    return f"{100 * share:.0f} %" if share >= 0.01 or share == 0 else "under 1 %"


def counted(number: int, word: str) -> str:
    """Return a number with a noun in singular or plural."""
    return f"{number} {word}{'' if number == 1 else 's'}"


def _duration(seconds: float) -> str:
    """Return a duration as text: seconds, or [h:]mm:ss from a minute on."""
    whole = int(seconds)
    if whole < 60:
        return f"{seconds:.1f} s"
    hours = f"{whole // 3600}:" if whole >= 3600 else ""
    return f"{hours}{whole // 60 % 60:0{2 if hours else 1}d}:{whole % 60:02d}"
