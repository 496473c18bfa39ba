"""Sources → corpus: every source decoded, resampled and measured, several at once, and all put in place at the end.

Beside the corpus NAME lies `.NAME.partial` while it is made:

    corpus/    what will be the corpus: a finished file of audio for each source done
    notes/     what each source done came to, with the stamp of the source: a later run takes over what still holds
    old/       what the new corpus replaces, for the moment between two renames

The corpus appears by renaming `corpus/` when it is whole, so that it is whole or not there, and `.NAME.partial` goes.
Files are done by threads: decoding and resampling let other threads run.
"""

import os
import shutil
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from riverrun import audio
from riverrun.corpus.decoding import decode
from riverrun.corpus.index import NAME, File, Index, content_of
from riverrun.corpus.sources import Passed, Source, find
from riverrun.corpus.split import split
from riverrun.corpus.summary import Summary, printable, summarize
from riverrun.errors import RiverrunError, UsageError
from riverrun.files import check_room

Progress = Callable[[int, int, str], None]
Done = TypeVar("Done")


def prepare(
    sources: Sequence[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    sample_rate: int = 48000,
    channels: int = 2,
    clip: float = 3.0,
    workers: int = os.cpu_count() or 1,
    progress: Progress | None = None,
) -> Summary:
    """Makes the corpus `out` of the audio in `sources` (files and folders), `workers` files at once.

    Files that are broken, empty, or silent from end to end (see decoding.SILENCE) are skipped, and listed with their
    reason. Interrupted, it goes on where it was when run again, and ends with the same corpus, byte for byte. When
    `out` is that corpus already, nothing is done; when it is another corpus, it stays until the new one is whole. Two
    runs must not make the same `out` at once.

    `progress` is called a few times a second with the seconds of audio done, those in all, and a line of text.

    Raises UsageError for settings out of range, a source that is not there, or an `out` that holds something else;
    RiverrunError when no source can be used or the corpus can't be written.
    """
    audio.check_rate(sample_rate)
    audio.check_channels(channels)
    if not 0.1 <= clip <= 60:
        raise UsageError(f"clip {clip} is out of range; give 0.1 to 60 seconds")
    if workers < 1:
        raise UsageError(f"workers {workers} is out of range; give 1 or more")
    # the real place: a link at `out` stays a link
    place = Path(os.path.realpath(out))
    partial = place.with_name(f".{place.name}.partial")
    wanted = Index(sample_rate, channels, float(clip), ())
    try:
        _restore(place, partial)
        found, passed = find(sources)
        present = _present(place)
        if present and _same(present, replace(wanted, sources=tuple(source.file for source in found))):
            shutil.rmtree(partial, ignore_errors=True)
            return summarize(Path(out), present, passed, fresh=False)
        files = _Maker(wanted, partial).make(found, workers, progress, os.fspath(out))
        skipped = [file for file in files if file.reason]
        if skipped == files:
            shutil.rmtree(partial)
            raise RiverrunError(_nothing(sources, skipped, passed))
        used = split([file for file in files if not file.reason], wanted.clip_samples)
        index = replace(wanted, sources=tuple(sorted(used + skipped, key=lambda file: file.name)))
        _put(index, partial, place)
    except OSError as error:
        raise RiverrunError(f"can't make the corpus {out}: {error.strerror} ({error.filename or partial})") from error
    return summarize(Path(out), index, passed, fresh=True)


class _Stopped(Exception):
    """Raised in a worker when the run is ending."""


@dataclass(frozen=True)
class _Plan:
    """A source looked into: what it came to, where that is known by now, or else what it holds."""

    source: Source
    file: File | None = None
    header: audio.Header | None = None


class _Maker:
    """Makes the audio of each source, in threads."""

    def __init__(self, wanted: Index, partial: Path) -> None:
        self.wanted = wanted
        self.partial = partial
        self.corpus = partial / "corpus"
        self.notes = partial / "notes"
        self.stop = threading.Event()
        self.heard: dict[str, float] = {}  # seconds done of each source

    def make(self, found: Sequence[Source], workers: int, progress: Progress | None, out: str) -> list[File]:
        (self.corpus / "audio").mkdir(parents=True, exist_ok=True)
        self.notes.mkdir(exist_ok=True)
        pool = ThreadPoolExecutor(workers)
        try:
            plans = _results([pool.submit(self.look, source) for source in found], None)
            headers = [plan.header.info for plan in plans if plan.header]
            sample_rate, bytes_each = self.wanted.sample_rate, 2 * self.wanted.channels
            self.check_room(
                out, sum(bytes_each * round(header.frames * sample_rate / header.sample_rate) for header in headers)
            )
            total = round(sum(self.heard.values()) + sum(header.frames / header.sample_rate for header in headers))

            def say(done: int) -> None:
                heard = total if done == len(found) else min(total, round(sum(list(self.heard.values()))))
                if progress:
                    progress(heard, total, f"{done} of {len(found)} files")

            return _results([pool.submit(self.take, plan) for plan in plans], say)
        finally:
            self.stop.set()
            pool.shutdown(cancel_futures=True)

    def look(self, source: Source) -> _Plan:
        """Looks into one source, or for what an earlier run made of it, if that still holds."""
        if self.stop.is_set():
            raise _Stopped
        note = self.note_of(source)
        with suppress(RiverrunError):
            earlier, wanted = Index.load(note), replace(self.wanted, sources=(source.file,))
            if _same(replace(earlier, clip=wanted.clip), wanted) and not any(earlier.missing(self.corpus)):
                self.heard[source.file.name] = earlier.sources[0].samples / wanted.sample_rate
                return _Plan(source, earlier.sources[0])
        note.unlink(missing_ok=True)  # before the audio it speaks of is replaced
        try:
            return _Plan(source, header=audio.look(source.path))
        except audio.AudioError as error:
            return _Plan(source, replace(source.file, reason=error.reason))

    def take(self, plan: _Plan) -> File:
        """One source that was looked into."""
        source, header = plan.source, plan.header
        if header is None:
            assert plan.file
            return plan.file

        def beat(seconds: float) -> None:
            if self.stop.is_set():
                raise _Stopped
            self.heard[source.file.name] = seconds

        try:
            file = decode(source, header, self.corpus / source.file.audio, self.wanted, beat)
        except audio.AudioError as error:
            file = replace(source.file, reason=error.reason)
        replace(self.wanted, sources=(file,)).save(self.note_of(source))
        return file

    def note_of(self, source: Source) -> Path:
        return self.notes / f"{Path(source.file.audio).stem}.json"

    def check_room(self, out: str, needed: int) -> None:
        """Raises RiverrunError where the disk can't hold `needed` bytes, and takes away the folders made for them."""
        try:
            check_room(Path(out), needed)
        except RiverrunError:
            for folder in (self.notes, self.corpus / "audio", self.corpus, self.partial):
                with suppress(OSError):  # what an earlier run made stays
                    folder.rmdir()
            raise


def _results(jobs: list[Future[Done]], say: Callable[[int], None] | None) -> list[Done]:
    """What the jobs come to; `say` hears a few times a second how many are done."""
    pending: set[Future[Done]] = set(jobs)
    while pending:
        # woken now and then for progress, and to hear Ctrl-C
        done, pending = wait(pending, timeout=0.2, return_when=FIRST_EXCEPTION)
        for job in done:
            job.result()
        if say:
            say(len(jobs) - len(pending))
    return [job.result() for job in jobs]


def _same(made: Index, wanted: Index) -> bool:
    """Made at the wanted settings, of the wanted sources as they now are."""
    return (made.sample_rate, made.channels, made.clip, [file.stamp for file in made.sources]) == (
        wanted.sample_rate,
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


def _restore(place: Path, partial: Path) -> None:
    """Puts an old corpus back, if a run was killed between taking it away and putting the new one there."""
    old = partial / "old"
    if not place.exists() and content_of(old / NAME):
        os.rename(old, place)


def _put(index: Index, partial: Path, place: Path) -> None:
    """The last step: leaves in `aside` only what the index names, and renames it to `place`."""
    corpus, old = partial / "corpus", partial / "old"
    named = {file.audio for file in index.files}
    for path in (corpus / "audio").iterdir():
        if f"audio/{path.name}" not in named:
            path.unlink()
    index.save(corpus / NAME)
    shutil.rmtree(old, ignore_errors=True)
    if place.exists():
        os.rename(place, old)
    os.rename(corpus, place)
    shutil.rmtree(partial, ignore_errors=True)


def _nothing(sources: Sequence[str | os.PathLike[str]], skipped: Sequence[File], passed: Passed) -> str:
    where = ", ".join(str(source) for source in sources)
    if not skipped:
        return "; ".join([f"no audio files in {where}", *passed.lines()])
    reasons = "; ".join(f"{printable(file.name)}: {file.reason}" for file in skipped[:5])
    more = f"; and {len(skipped) - 5} more" if len(skipped) > 5 else ""
    return f"no usable audio in {where}: {reasons}{more}"
