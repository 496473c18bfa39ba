"""Present a piece of a file to the decoder as a file of its own, and suppress what the decoder prints."""

import io
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import dataclass

import soundfile

from riverrun.audio.containers.errors import AudioError
from riverrun.audio.containers.quiet import quiet


@dataclass(frozen=True)
class Piece:
    """The bytes that the decoder reads: `head`, then the file from `start` to `stop`.

    Attributes:
        head: bytes in front of those of the file, such as a corrected header.
        start: position of the first byte in the file.
        stop: position after the last byte; None for the end of the file.
        endless: whether the decoder can't seek to the end; the MP3 decoder then counts frames instead of estimating
            the length.
        mpeg: whether the MP3 decoder reads the piece.
    """

    head: bytes = b""
    start: int = 0
    stop: int | None = None
    endless: bool = False
    mpeg: bool = False

    def chatter(self) -> AbstractContextManager[None]:
        """Return the context in which the decoder must be called, which suppresses the output of the MP3 decoder."""
        return quiet() if self.mpeg else nullcontext()


class Window(io.FileIO):
    """A file object that reads a piece."""

    def __init__(self, path: str | os.PathLike[str], piece: Piece) -> None:
        super().__init__(path)
        self.piece = piece
        stop = os.fstat(self.fileno()).st_size if piece.stop is None else piece.stop
        self.length = len(piece.head) + stop - piece.start
        self.at = 0

    def tell(self) -> int:
        return self.at

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        if whence == io.SEEK_END and self.piece.endless:
            return self.at
        self.at = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self.at, io.SEEK_END: self.length}[whence]
        return self.at

    def readinto(self, buffer, /) -> int:  # type: ignore[no-untyped-def]  # memory of the decoder
        head, size = self.piece.head, min(len(buffer), self.length - self.at)
        if self.at < len(head):
            x = head[self.at : self.at + size]
        else:
            super().seek(self.piece.start + self.at - len(head))
            try:
                x = self.read(size) if size > 0 else b""
            except OSError:  # a failing disk: the calling decoder is C code and accepts no exceptions
                x = b""
        buffer[: len(x)] = x
        self.at += len(x)
        return len(x)


class ForwardSoundFile(soundfile.SoundFile):
    """A file that is read without seeking: soundfile seeks after every read, which fails in a damaged file."""

    def seekable(self) -> bool:
        return False


@contextmanager
def opened(path: str | os.PathLike[str], piece: Piece) -> Iterator[soundfile.SoundFile]:
    """Open a piece with the decoder.

    Args:
        path: the file.
        piece: a piece of it.

    Yields:
        The opened piece.

    Raises:
        AudioError: if the decoder finds no audio.
    """
    with ExitStack() as stack:
        source = native(path) if piece == Piece(mpeg=piece.mpeg) else stack.enter_context(Window(path, piece))
        try:
            with piece.chatter():
                file = stack.enter_context(ForwardSoundFile(source))
        except OSError as error:
            raise AudioError(path, error.strerror or str(error)) from error
        except soundfile.LibsndfileError as error:
            raise AudioError(path, f"no audio that can be read ({words(error)})") from error
        except TypeError as error:  # soundfile: the suffix is .raw
            raise AudioError(path, "no audio that can be read (samples without a header)") from error
        if file.format == "RAW":  # libsndfile assumes raw samples for some suffixes
            raise AudioError(path, "no audio that can be read (samples without a header)")
        yield file


def native(path: str | os.PathLike[str]) -> str | bytes:
    """Return a path as the system stores it: bytes except on Windows, since a name need not be valid Unicode."""
    return os.fspath(path) if os.name == "nt" else os.fsencode(path)


def words(error: soundfile.LibsndfileError) -> str:
    """Return the message of a libsndfile error without its prefix and full stop."""
    # the message of code 7 is "does not exist", but it means that the MP3 decoder found no frame
    return "no MPEG frame" if error.code == 7 else error.error_string.rstrip(".").removeprefix("Error : ")
