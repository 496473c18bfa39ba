"""Prepare a corpus: decode, resample and measure all sources, several at once, and put the result in place at the end.

While the corpus NAME is being made, a folder `.NAME.partial` lies beside it:

    corpus/    the future corpus: one finished audio file for each decoded source
    notes/     the result of each source, with the stamp of the source, from which a later run continues
    old/       the corpus that is being replaced, between two renames

The corpus appears when `corpus/` is complete and renamed, so that it is always complete or absent; `.NAME.partial` is
then removed. Sources are processed in threads: decoding and resampling release the interpreter lock.
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
from riverrun.corpus.index import INDEX_NAME, File, Index, read_index
from riverrun.corpus.sources import Ignored, Source, find
from riverrun.corpus.split import split
from riverrun.corpus.summary import Summary, printable, summarize
from riverrun.errors import RiverrunError, UsageError
from riverrun.files import check_free_space, sole_writer

MIN_CLIP_SECONDS, MAX_CLIP_SECONDS = 0.1, 60
"""Range of the length of a clip: long enough for some frames, short enough for a batch in memory."""

POLL_SECONDS = 0.2
"""Time between two reports of progress. Ctrl-C is noticed as often."""

MAX_REASONS = 5
"""Largest number of skipped files that an error message names."""

Progress = Callable[[int, int, str], None]
"""A function that receives the seconds of audio done, the seconds in total, and a line of text."""

Result = TypeVar("Result")


def prepare(
    sources: Sequence[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    sample_rate: int = 48000,
    channels: int = 2,
    clip: float = 3.0,
    workers: int = os.cpu_count() or 1,
    progress: Progress | None = None,
) -> Summary:
    """Make a corpus of audio files.

    Files that are broken, empty, or silent from start to end (below −70 dBFS) are skipped and reported with a reason.
    An interrupted run continues when it is started again, and gives the same corpus byte for byte. If `out` is already
    this corpus, nothing is done. If `out` is another corpus, it is replaced when the new one is complete.

    Args:
        sources: audio files, and folders of them.
        out: folder of the corpus.
        sample_rate: sample rate in Hz.
        channels: number of audio channels, 1 to 8.
        clip: length of a clip in seconds, 0.1 to 60.
        workers: number of files to process at the same time.
        progress: called a few times per second with the seconds of audio done, the seconds in total, and a text.

    Returns:
        What the corpus contains, and what was skipped.

    Raises:
        UsageError: if a setting is out of range, a source does not exist, or `out` contains something else.
        RiverrunError: if no source is usable, the corpus can't be written, or another process is making it.
    """
    audio.check_sample_rate(sample_rate)
    audio.check_channels(channels)
    if not MIN_CLIP_SECONDS <= clip <= MAX_CLIP_SECONDS:
        raise UsageError(f"clip {clip} is out of range; give 0.1 to 60 seconds")
    if workers < 1:
        raise UsageError(f"workers {workers} is out of range; give 1 or more")
    target = Path(os.path.realpath(out))  # a link at `out` stays a link
    partial = target.with_name(f".{target.name}.partial")
    settings = Index(sample_rate, channels, float(clip), sources=())
    try:
        found, ignored = find(sources)  # before the lock, which could lie in a source
        with sole_writer(partial):
            _restore(target, partial)
            existing = _existing_corpus(target)
            if existing and _is_current(existing, replace(settings, sources=tuple(source.file for source in found))):
                shutil.rmtree(partial, ignore_errors=True)
                return summarize(Path(out), existing, ignored, fresh=False)
            files = _Decoder(settings, partial, os.fspath(out)).decode_all(found, workers, progress)
            skipped = [file for file in files if file.reason]
            if skipped == files:
                shutil.rmtree(partial, ignore_errors=True)
                raise RiverrunError(_nothing_usable(sources, skipped, ignored))
            used = split([file for file in files if not file.reason], settings.clip_samples)
            index = replace(settings, sources=tuple(sorted(used + skipped, key=lambda file: file.name)))
            _put_in_place(index, partial, target)
    except OSError as error:
        raise RiverrunError(f"can't make the corpus {out}: {error.strerror} ({error.filename or partial})") from error
    return summarize(Path(out), index, ignored, fresh=True)


class _Stopped(Exception):
    """Raised in a worker thread when the run ends early."""


@dataclass(frozen=True)
class _Job:
    """A source with its result, if it is known already, or else with its header."""

    source: Source
    file: File | None = None
    header: audio.Header | None = None


class _Decoder:
    """Decodes sources in threads.

    Args:
        settings: index with the settings of the corpus.
        partial: folder for the unfinished corpus.
        out: folder of the corpus, as the user gave it, for messages.
    """

    def __init__(self, settings: Index, partial: Path, out: str) -> None:
        self.settings = settings
        self.partial = partial
        self.out = out
        self.corpus = partial / "corpus"
        self.notes = partial / "notes"
        self.stop = threading.Event()
        self.seconds_done: dict[str, float] = {}  # by name of the source

    def decode_all(self, sources: Sequence[Source], workers: int, progress: Progress | None) -> list[File]:
        """Decode all sources. Return their entries in the index, in the same order."""
        (self.corpus / "audio").mkdir(parents=True, exist_ok=True)
        self.notes.mkdir(exist_ok=True)
        pool = ThreadPoolExecutor(workers)
        try:
            jobs = _results([pool.submit(self.inspect, source) for source in sources], None)
            headers = [job.header.info for job in jobs if job.header]
            sample_rate, frame_bytes = self.settings.sample_rate, 2 * self.settings.channels
            self.check_disk_space(
                sum(frame_bytes * round(header.frames * sample_rate / header.sample_rate) for header in headers)
            )
            remaining = sum(header.frames / header.sample_rate for header in headers)
            total = round(sum(self.seconds_done.values()) + remaining)

            def report(finished: int) -> None:
                seconds = min(total, round(sum(list(self.seconds_done.values()))))
                if progress:
                    text = f"{finished} of {len(sources)} files"
                    progress(total if finished == len(sources) else seconds, total, text)

            return _results([pool.submit(self.decode, job) for job in jobs], report)
        finally:
            self.stop.set()
            pool.shutdown(cancel_futures=True)

    def inspect(self, source: Source) -> _Job:
        """Read the header of a source, or take over the result of an earlier run if it is still valid."""
        if self.stop.is_set():
            raise _Stopped
        note = self.note_of(source)
        with suppress(RiverrunError):
            earlier, settings = Index.load(note), replace(self.settings, sources=(source.file,))
            # the length of a clip does not change the audio
            if _is_current(replace(earlier, clip=settings.clip), settings) and not any(earlier.missing(self.corpus)):
                self.seconds_done[source.file.name] = earlier.sources[0].samples / settings.sample_rate
                return _Job(source, earlier.sources[0])
        note.unlink(missing_ok=True)  # before the audio that it describes is replaced
        try:
            return _Job(source, header=audio.read_header(source.path))
        except audio.AudioError as error:
            return _Job(source, replace(source.file, reason=error.reason))

    def decode(self, job: _Job) -> File:
        """Decode a source that has no result yet, and store its result."""
        source, header = job.source, job.header
        if header is None:
            assert job.file
            return job.file

        def on_progress(seconds: float) -> None:
            if self.stop.is_set():
                raise _Stopped
            self.seconds_done[source.file.name] = seconds

        try:
            file = decode(
                source,
                header,
                target=self.corpus / source.file.audio,
                settings=self.settings,
                on_progress=on_progress,
            )
        except audio.AudioError as error:
            file = replace(source.file, reason=error.reason)
        replace(self.settings, sources=(file,)).save(self.note_of(source))
        return file

    def note_of(self, source: Source) -> Path:
        """Return the file that stores the result of a source."""
        return self.notes / f"{Path(source.file.audio).stem}.json"

    def check_disk_space(self, size: int) -> None:
        """Raise RiverrunError if the disk has no room for `size` bytes, and remove the folders that were created."""
        try:
            check_free_space(Path(self.out), size)
        except RiverrunError:
            for folder in (self.notes, self.corpus / "audio", self.corpus, self.partial):
                with suppress(OSError):  # folders with files of an earlier run stay
                    folder.rmdir()
            raise


def _results(futures: list[Future[Result]], report: Callable[[int], None] | None) -> list[Result]:
    """Wait for futures and return their results; `report` receives the number of finished ones from time to time."""
    pending: set[Future[Result]] = set(futures)
    while pending:
        done, pending = wait(pending, timeout=POLL_SECONDS, return_when=FIRST_EXCEPTION)
        for future in done:
            future.result()
        if report:
            report(len(futures) - len(pending))
    return [future.result() for future in futures]


def _is_current(index: Index, expected: Index) -> bool:
    """Return whether an index has the expected settings, and sources that have not changed."""
    return (index.sample_rate, index.channels, index.clip, [file.stamp for file in index.sources]) == (
        expected.sample_rate,
        expected.channels,
        expected.clip,
        [file.stamp for file in expected.sources],
    )


def _existing_corpus(target: Path) -> Index | None:
    """Return the index of a complete corpus in `target`.

    Returns:
        None if there is nothing, or a corpus that is damaged or of another version and can be replaced.

    Raises:
        UsageError: if there is anything else.
    """
    if not target.exists() or (target.is_dir() and not any(target.iterdir())):
        return None
    if read_index(target / INDEX_NAME) is None:
        raise UsageError(f"{target} exists already and is not a corpus; give another folder with --out")
    try:
        index = Index.load(target / INDEX_NAME)
    except RiverrunError:
        return None
    return None if any(index.missing(target)) else index


def _restore(target: Path, partial: Path) -> None:
    """Put the old corpus back, if a run was killed between moving it away and renaming the new one."""
    old = partial / "old"
    if not target.exists() and read_index(old / INDEX_NAME):
        os.rename(old, target)


def _put_in_place(index: Index, partial: Path, target: Path) -> None:
    """Remove audio that the index does not name, write the index, and rename the corpus to `target`."""
    corpus, old = partial / "corpus", partial / "old"
    named = {file.audio for file in index.files}
    for path in (corpus / "audio").iterdir():
        if f"audio/{path.name}" not in named:
            path.unlink()
    index.save(corpus / INDEX_NAME)
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        os.rename(target, old)
    os.rename(corpus, target)
    shutil.rmtree(partial, ignore_errors=True)


def _nothing_usable(sources: Sequence[str | os.PathLike[str]], skipped: Sequence[File], ignored: Ignored) -> str:
    """Return the error message for sources without usable audio."""
    given = ", ".join(str(source) for source in sources)
    if not skipped:
        return "; ".join([f"no audio files in {given}", *ignored.lines()])
    reasons = "; ".join(f"{printable(file.name)}: {file.reason}" for file in skipped[:MAX_REASONS])
    more = f"; and {len(skipped) - MAX_REASONS} more" if len(skipped) > MAX_REASONS else ""
    return f"no usable audio in {given}: {reasons}{more}"
