"""A .pd that libpd runs: audio goes in and out block by block, and its controls are set by name."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import cypd
import numpy as np
from cypd import _libpd
from numpy.typing import NDArray

from riverrun_export.play.pd.external import PdClass
from riverrun_export.play.pd.nn import VECTOR, Library, Nn, NnError
from riverrun_export.play.pd.panel import patch_controls

FLOATS = ctypes.POINTER(ctypes.c_float)

MAX_CHANNELS = 64
"""Most channels of `adc~` and `dac~` that are used."""

UNKNOWN = re.compile(r"(\S+)[^\n]*\nerror: \.\.\. couldn't create")
"""What Pd prints of an object that it doesn't have."""

CONSOLE = 20_000
"""Characters of Pd's console that are kept."""

ABSENT = {
    "openpanel": "choosing a sound file",
    "savepanel": "its recorder",
    "notein": "MIDI",
    "key": "the keyboard",
}
"""Objects that do nothing without Pd's window, and what a person misses."""


class PatchError(Exception):
    """A patch can't be played. The text says why, in one line."""


def channels(text: str, object_: str, least: int) -> int:
    """Return the channels of `adc~` or `dac~` in the text of a .pd: the highest number, 2 where it has none.

    Args:
        text: the text.
        object_: `adc~` or `dac~`.
        least: what to return if the patch has no such object.
    """
    found = [least]
    for words in re.findall(rf"#X obj -?\d+ -?\d+ {object_}((?: \d+)*)[;,]", text):
        found.append(max(map(int, words.split()), default=2))
    return min(max(found), MAX_CHANNELS)


class Patch:
    """An open patch; a process has one libpd, and so one patch.

    Args:
        path: the .pd.
        say: called with lines for the person, from Pd's console and from nn~.

    Attributes:
        controls: its controls, see `riverrun_export.play.pd.panel`.
        inputs, outputs: channels of audio.
        models: its nn~ objects, in the order of the file.
        latency_ms: the latency that it shows, in milliseconds, once the audio has started; 0 if it shows none.

    Raises:
        PatchError: if it can't be read, has no nn~, or an nn~ in it can't be created.
    """

    def __init__(self, path: Path, say: Callable[[str], None] = lambda line: None) -> None:
        try:
            self._text = path.read_text("utf-8", errors="replace")
        except OSError as error:
            raise PatchError(f"it can't be read: {error.strerror}") from error
        if not self._text.startswith("#N canvas"):
            raise PatchError("it is no patch of Pd")
        self._say = say
        self.controls = patch_controls(self._text)
        self.inputs, self.outputs = channels(self._text, "adc~", 0), channels(self._text, "dac~", 2)
        self.models: list[Nn] = []
        self.latency_ms = 0.0
        self._library = Library(path.resolve().parent)
        self._problems: list[str] = []
        self._console = ""
        self._open(path.name)

    def _open(self, name: str) -> None:
        cypd.init()
        cypd.set_print_callback(self._printed)
        cypd.set_float_callback(self._shown)
        self._class = PdClass("nn~", self._create)
        cypd.dsp(False)
        self._id = cypd.open_patch(name, str(self._library.folder))
        if self._problems:
            raise PatchError(self._problems[0])
        if not self.models:
            raise PatchError("it has no nn~, so there is no instrument to play")
        cypd.subscribe(f"{self._id}-latency")
        process = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, FLOATS, FLOATS)
        self._process = process(_libpd._get_process_float_ptr())

    @property
    def rate(self) -> int:
        """The sample rate of its .ts in Hz; 0 if none tells."""
        return next((model.contract.sample_rate for model in self.models if model.contract.sample_rate), 0)

    @property
    def absent(self) -> list[str]:
        """What the patch has and can't be used here: what needs Pd's window, and objects that libpd doesn't have."""
        known = [text for name, text in ABSENT.items() if re.search(rf"#X obj -?\d+ -?\d+ {name}[;, ]", self._text)]
        unknown = UNKNOWN.findall(self._console.replace("verbose(0): ", ""))
        return known + [f"[{name}]" for name in dict.fromkeys(unknown)]

    def start(self, rate: int) -> None:
        """Turn the audio on, at a sample rate in Hz."""
        cypd.init_audio(self.inputs, self.outputs, rate)
        cypd.dsp(True)

    def pause(self, paused: bool) -> None:
        """Turn the audio off or on again; while it is off, messages are received and no model computes."""
        cypd.dsp(not paused)

    def set(self, name: str, value: float) -> None:
        """Set the control called `name`."""
        cypd.send_float(f"{self._id}-{name}", float(value))

    def press(self, name: str) -> None:
        """Press the button called `name`."""
        cypd.send_bang(f"{self._id}-{name}")

    def block(self, sound: NDArray[np.float32]) -> NDArray[np.float32]:
        """Play a block: `[N, inputs]` → `[N, outputs]`; N is a multiple of `VECTOR`."""
        output = np.zeros((len(sound), self.outputs), np.float32)
        sound = np.ascontiguousarray(sound, np.float32)
        self._process(len(sound) // VECTOR, sound.ctypes.data_as(FLOATS), output.ctypes.data_as(FLOATS))
        return output

    def close(self) -> None:
        """Turn the audio off and close the patch."""
        cypd.dsp(False)
        cypd.close_patch(self._id)

    def _create(self, words: Sequence[str]) -> Nn | None:
        try:
            self.models.append(Nn.create(self._library, words, self._say))
        except NnError as error:
            self._problems.append(str(error))
            return None
        return self.models[-1]

    def _shown(self, name: str, value: float) -> None:
        self.latency_ms = value  # the only display that is subscribed to

    def _printed(self, piece: str) -> None:
        """Take a piece of the console, which ends a line or not."""
        *lines, _ = (self._console.rpartition("\n")[2] + piece).split("\n")
        self._console = (self._console + piece)[-CONSOLE:]
        for line in filter(None, map(str.strip, lines)):
            self._say(line)
