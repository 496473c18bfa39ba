"""Find the audio in a file from the file itself: a decoder trusts the header, and headers are often wrong.

layout    divide a file into the pieces that the decoder reads in sequence, or state why it can't be read
chunks    WAV, RF64, AIFF, W64, CAF and AU: chunks whose sizes may be unfinished, too large or too small
ogg       check that the pages are complete, in order and without errors
flac      compare the end of the last frame with the length in the header
mpeg      read MP3 frame by frame, to find its length and damage
kinds     recognise formats that can't be read by their first bytes or suffix, and state what to do
window    present a piece to the decoder as a file
"""

from riverrun.audio.containers.errors import AudioError
from riverrun.audio.containers.kinds import UNREAD
from riverrun.audio.containers.layout import Layout, layout
from riverrun.audio.containers.window import native, opened, words

__all__ = ["UNREAD", "AudioError", "Layout", "layout", "native", "opened", "words"]
