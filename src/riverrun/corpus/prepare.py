"""Sources → corpus: every source decoded, resampled and measured, several at once, and all put in place at the end.

Beside the corpus NAME lies `.NAME.partial` while it is made:

    corpus/    what will be the corpus: a finished file of audio for each source done
    notes/     what each source done came to, with the stamp of the source: a later run takes over what still holds
    old/       what the new corpus replaces, for the moment between two renames

The corpus appears by renaming `corpus/` when it is whole, so that it is whole or not there, and `.NAME.partial` goes.
Files are done by threads: decoding and resampling let other threads run.
"""

import hashlib
import os
import shutil
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import numpy as np

from riverrun import audio
from riverrun.corpus.index import NAME, SCALE, File, Index, content_of
from riverrun.corpus.sources import Source, find
from riverrun.corpus.split import split
from riverrun.corpus.summary import Summary, printable, summarize
from riverrun.errors import RiverrunError, UsageError

SILENCE = 10 ** (-70 / 20)  # a stretch of 50 ms that stays under −70 dBFS is silence
STRETCHES = 40  # of 50 ms, read at a time
Progress = Callable[[int, int, str], None]


def prepare(
    sources: Sequence[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    rate: int = 48000,
    channels: int = 2,
    clip: float = 3.0,
    workers: int = os.cpu_count() or 1,
    progress: Progress | None = None,
) -> Summary:
    """Makes the corpus `out` of the audio in `sources` (files and folders), `workers` files at once.

    Files that are broken, empty, or silent from end to end (see SILENCE) are skipped, and listed with their reason.
    Interrupted, it goes on where it was when run again, and ends with the same corpus, byte for byte. When `out` is
    that corpus already, nothing is done; when it is another corpus, it stays until the new one is whole. Two runs must
    not make the same `out` at once.

    `progress` is called a few times a second with the seconds of audio done, those in all, and a line of text.

    Raises UsageError for settings out of range, a source that is not there, or an `out` that holds something else;
    RiverrunError when no source can be used or the corpus can't be written.
    """
    audio.check_rate(rate)
    audio.check_channels(channels)
    if not 0.1 <= clip <= 60:
        raise UsageError(f"clip {clip} is out of range; give 0.1 to 60 seconds")
    if workers < 1:
        raise UsageError(f"workers {workers} is out of range; give 1 or more")
    # the real place: a link at `out` stays a link
    place = Path(os.path.realpath(out))
    aside = place.with_name(f".{place.name}.partial")
    wanted = Index(rate, channels, float(clip), ())
    try:
        _restore(place, aside)
        found = find(sources)
        present = _present(place)
        if present and _same(present, replace(wanted, sources=tuple(source.file for source in found))):
            shutil.rmtree(aside, ignore_errors=True)
            return summarize(Path(out), present, fresh=False)
        files = _Maker(wanted, aside).make(found, workers, progress)
        skipped = [file for file in files if file.reason]
        if skipped == files:
            shutil.rmtree(aside)
            raise RiverrunError(_nothing(sources, skipped))
        used = split([file for file in files if not file.reason], wanted.clip_samples)
        index = replace(wanted, sources=tuple(sorted(used + skipped, key=lambda file: file.name)))
        _put(index, aside, place)
    except OSError as error:
        raise RiverrunError(f"can't make the corpus {out}: {error.strerror} ({error.filename or aside})") from error
    return summarize(Path(out), index, fresh=True)


class _Stopped(Exception):
    """Raised in a worker when the run is ending."""


class _Maker:
    """Makes the audio of each source, in threads."""

    def __init__(self, wanted: Index, aside: Path) -> None:
        self.wanted = wanted
        self.corpus = aside / "corpus"
        self.notes = aside / "notes"
        self.stop = threading.Event()
        self.heard: dict[str, float] = {}  # seconds done of each source

    def make(self, found: Sequence[Source], workers: int, progress: Progress | None) -> list[File]:
        (self.corpus / "audio").mkdir(parents=True, exist_ok=True)
        self.notes.mkdir(exist_ok=True)
        total = round(sum(map(_seconds, found))) if progress else 0
        pool = ThreadPoolExecutor(workers)
        try:
            jobs = [pool.submit(self.take, source) for source in found]
            pending: set[Future[File]] = set(jobs)
            while pending:
                # woken now and then for progress, and to hear Ctrl-C
                done, pending = wait(pending, timeout=0.2, return_when=FIRST_EXCEPTION)
                for job in done:
                    job.result()
                if progress:
                    heard = min(total, round(sum(list(self.heard.values())))) if pending else total
                    progress(heard, total, f"{len(jobs) - len(pending)} of {len(jobs)} files")
            return [job.result() for job in jobs]
        finally:
            self.stop.set()
            pool.shutdown(cancel_futures=True)

    def take(self, source: Source) -> File:
        """One source, from an earlier run if that still holds."""
        name = source.file.name
        note = self.notes / f"{Path(source.file.audio).stem}.json"
        wanted = replace(self.wanted, sources=(source.file,))
        with suppress(RiverrunError):
            earlier = Index.load(note)
            if _same(replace(earlier, clip=wanted.clip), wanted) and not any(earlier.missing(self.corpus)):
                self.heard[name] = earlier.sources[0].samples / wanted.rate
                return earlier.sources[0]
        note.unlink(missing_ok=True)  # before the audio it speaks of is replaced
        try:
            file = self.decode(source, self.corpus / source.file.audio)
        except audio.AudioError as error:
            file = replace(source.file, reason=error.reason)
        replace(wanted, sources=(file,)).save(note)
        return file

    def decode(self, source: Source, target: Path) -> File:
        """Writes a source's audio to `target`, aside and renamed, and measures it."""
        rate, channels = self.wanted.rate, self.wanted.channels
        stretch = rate // 20
        blocks = audio.stream(source.path, rate, channels, STRETCHES * stretch)
        digest = hashlib.sha256()
        samples = silent = overs = 0
        peak = 0.0
        aside = target.with_suffix(".tmp")
        with open(aside, "wb") as out:
            for x in blocks:
                if self.stop.is_set():
                    raise _Stopped
                level = np.abs(x)
                starts = np.arange(0, len(x), stretch)
                peaks = np.maximum.reduceat(level.ravel(), starts * channels)
                silent += int(np.diff(starts, append=len(x))[peaks < SILENCE].sum())
                peak = max(peak, float(peaks.max()))
                overs += int(np.count_nonzero(level > 1)) if peaks.max() > 1 else 0
                stored = np.clip(np.rint(x * np.float32(SCALE)), -SCALE, SCALE - 1).astype("<i2")
                digest.update(stored.data)
                out.write(stored.data)
                samples += len(x)
                self.heard[source.file.name] = samples / rate
        if peak < SILENCE:
            raise audio.AudioError(source.path, "silent from end to end")
        os.replace(aside, target)
        return replace(
            source.file,
            source_rate=blocks.source.rate,
            source_channels=blocks.source.channels,
            source_frames=blocks.source.frames,
            samples=samples,
            peak=peak,
            silence=silent / rate,
            overs=overs,
            replaced=blocks.replaced,
            digest=digest.hexdigest(),
        )


def _seconds(source: Source) -> float:
    try:
        header = audio.info(source.path)
    except audio.AudioError:
        return 0.0
    return header.frames / header.rate


def _same(made: Index, wanted: Index) -> bool:
    """Made at the wanted settings, of the wanted sources as they now are."""
    return (made.rate, made.channels, made.clip, [file.stamp for file in made.sources]) == (
        wanted.rate,
        wanted.channels,
        wanted.clip,
        [file.stamp for file in wanted.sources],
    )


def _present(place: Path) -> Index | None:
    """The whole corpus at `place`; None when there is nothing, or a corpus to replace. UsageError for anything else."""
    if not place.exists() or (place.is_dir() and not any(place.iterdir())):
        return None
    if content_of(place / NAME) is None:
        raise UsageError(f"{place} is there already and is not a corpus; give another place with --out")
    try:
        index = Index.load(place / NAME)
    except RiverrunError:
        return None
    return None if any(index.missing(place)) else index


def _restore(place: Path, aside: Path) -> None:
    """Puts an old corpus back, if a run was killed between taking it away and putting the new one there."""
    old = aside / "old"
    if not place.exists() and content_of(old / NAME):
        os.rename(old, place)


def _put(index: Index, aside: Path, place: Path) -> None:
    """The last step: leaves in `aside` only what the index names, and renames it to `place`."""
    corpus, old = aside / "corpus", aside / "old"
    named = {file.audio for file in index.files}
    for path in (corpus / "audio").iterdir():
        if f"audio/{path.name}" not in named:
            path.unlink()
    index.save(corpus / NAME)
    shutil.rmtree(old, ignore_errors=True)
    if place.exists():
        os.rename(place, old)
    os.rename(corpus, place)
    shutil.rmtree(aside, ignore_errors=True)


def _nothing(sources: Sequence[str | os.PathLike[str]], skipped: Sequence[File]) -> str:
    where = ", ".join(str(source) for source in sources)
    if not skipped:
        return f"no audio files in {where}"
    reasons = "; ".join(f"{printable(file.name)}: {file.reason}" for file in skipped[:5])
    more = f"; and {len(skipped) - 5} more" if len(skipped) > 5 else ""
    return f"no usable audio in {where}: {reasons}{more}"
