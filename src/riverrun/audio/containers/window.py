"""A piece of a file as a file of its own, for the decoder, whose chatter stays off the terminal."""

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
    """What a decoder is to see: the bytes of `head`, then those of the file from `start` to `stop` (None: its end).

    Of an `endless` one it can't know the end in advance: the MP3 decoder then counts frames, where it would guess.
    """

    head: bytes = b""
    start: int = 0
    stop: int | None = None
    endless: bool = False
    mpeg: bool = False

    def chatter(self) -> AbstractContextManager[None]:
        """What its decoder is called in, to open it and to read."""
        return quiet() if self.mpeg else nullcontext()


class Window(io.FileIO):
    """A piece, read as a file."""

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

    def readinto(self, buffer, /) -> int:  # type: ignore[no-untyped-def]  # the decoder's own memory
        head, size = self.piece.head, min(len(buffer), self.length - self.at)
        if self.at < len(head):
            x = head[self.at : self.at + size]
        else:
            super().seek(self.piece.start + self.at - len(head))
            try:
                x = self.read(size) if size > 0 else b""
            except OSError:  # a failing disk: the decoder, which calls this, takes no exceptions
                x = b""
        buffer[: len(x)] = x
        self.at += len(x)
        return len(x)


class Forward(soundfile.SoundFile):
    """A file read from its start to its end: soundfile would seek after every read, which a damaged file fails at."""

    def seekable(self) -> bool:
        return False


@contextmanager
def opened(path: str | os.PathLike[str], piece: Piece) -> Iterator[soundfile.SoundFile]:
    """A piece, decoded. Raises AudioError where the decoder finds nothing to decode."""
    with ExitStack() as held:
        source = native(path) if piece == Piece(mpeg=piece.mpeg) else held.enter_context(Window(path, piece))
        try:
            with piece.chatter():
                file = held.enter_context(Forward(source))
        except OSError as error:
            raise AudioError(path, error.strerror or str(error)) from error
        except soundfile.LibsndfileError as error:
            raise AudioError(path, f"no audio that can be read ({words(error)})") from error
        except TypeError as error:  # a name that ends in .raw
            raise AudioError(path, "no audio that can be read (samples without a header)") from error
        if file.format == "RAW":  # what libsndfile makes of anything that has a certain suffix
            raise AudioError(path, "no audio that can be read (samples without a header)")
        yield file


def native(path: str | os.PathLike[str]) -> str | bytes:
    """Bytes where names are bytes: a name need not be valid unicode."""
    return os.fspath(path) if os.name == "nt" else os.fsencode(path)


def words(error: soundfile.LibsndfileError) -> str:
    """What libsndfile says, without its full stop."""
    # code 7 reads "does not exist", which it does: the MP3 decoder found nothing to decode
    return "no MPEG frame" if error.code == 7 else error.error_string.rstrip(".").removeprefix("Error : ")
