"""What a sound file holds, read from the file itself: a decoder believes its header, and headers are wrong.

layout    a file → the pieces that a decoder is to read, one after another, or the true reason why it can't be read
chunks    WAV, RF64, AIFF, W64, CAF and AU: chunks whose sizes may be unfinished, too large or too small
ogg       pages: whole, in order and without errors, or where not
flac      where the last frame ends, against what the header says
mpeg      MP3: frame by frame, for its length and its breaks
kinds     what is no sound that can be read, by its first bytes or its name, and what to do with it
window    a piece as a file for the decoder
"""

from riverrun.audio.containers.errors import AudioError
from riverrun.audio.containers.kinds import UNREAD
from riverrun.audio.containers.layout import Layout, layout
from riverrun.audio.containers.window import native, opened, words

__all__ = ["UNREAD", "AudioError", "Layout", "layout", "native", "opened", "words"]
