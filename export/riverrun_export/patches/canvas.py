"""The drawing interface that Pure Data and Max share: a canvas of boxes and cords.

Parts draw on a `Canvas` once; `PdCanvas` and `MaxCanvas` write the result as a .pd or a .maxpat. The text of a box
follows Pd's notation, in which `[*~ 2]` is an object and `[set $1(` is a message. Where both hosts have the same object
under two names, the text uses the name of Pd. Where the hosts need different objects, the canvas has a method.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from itertools import pairwise
from typing import Generic, Self, TypeAlias, TypeVar

Box = TypeVar("Box")
"""How a canvas identifies one of its boxes: a number in Pd, an object of py2max in Max."""

Outlet: TypeAlias = tuple[Box, int]
"""A box and the number of one of its outlets, from 0."""

SLOTS = 8
"""Number of snapshots that a page stores."""


class Canvas(ABC, Generic[Box]):
    """A canvas of boxes and cords: the area below a panel, or a subpatch.

    Coordinates `x, y` are in pixels, from the top left corner of that area.

    Inlets and outlets must be added from left to right. Pd and Max send the output of one outlet to several inlets in
    different orders (by age in Pd, from right to left in Max): where the order matters, put a `[t]` between.

    Example:
        >>> from riverrun_export.patches.pd.canvas import PdCanvas
        >>> canvas = PdCanvas("gain")
        >>> sound, gain = canvas.inlet(10, 0, "sound"), canvas.inlet(80, 0, "gain", signal=False)
        >>> ramp, line, product = canvas.chain(80, 30, "[$1 20(", "[line~]", "[*~]")
        >>> canvas.cord(gain, ramp)
        >>> canvas.cord(sound, product, inlet=1)
        >>> canvas.cord(product, canvas.outlet(80, 120, "out"))
    """

    @abstractmethod
    def box(self, x: int, y: int, text: str, width: int = 0) -> Box:
        """Add a box.

        Args:
            x, y: position in pixels.
            text: `[an object]` or `[a message(`.
            width: width in pixels; 0: as wide as the text.
        """

    def chain(self, x: int, y: int, *texts: str, step: int = 30) -> list[Box]:
        """Add boxes in a column, `step` pixels apart, and connect the first outlet of each to the next box."""
        boxes = [self.box(x, y + step * i, text) for i, text in enumerate(texts)]
        for above, below in pairwise(boxes):
            self.cord(above, below)
        return boxes

    @abstractmethod
    def cord(self, source: Box, target: Box, outlet: int = 0, inlet: int = 0) -> None:
        """Connect an outlet of `source` to an inlet of `target`."""

    def trigger_cord(self, x: int, y: int, source: Box, target: Box, inlet: int = 1, outlet: int = 0) -> None:
        """Connect to a cold inlet, and make `target` output its result after each value, with a `[t b f]` at `x, y`."""
        both = self.box(x, y, "[t b f]")
        self.cord(source, both, outlet)
        self.cord(both, target, 1, inlet)
        self.cord(both, target)

    @abstractmethod
    def note(self, x: int, y: int, width: int, text: str) -> None:
        """Add a comment that wraps at `width` pixels."""

    @abstractmethod
    def new_subpatch(self, name: str) -> Self:
        """Return an empty canvas; draw on it, then add it with `subpatch`."""

    @abstractmethod
    def subpatch(self, x: int, y: int, canvas: Self) -> Box:
        """Add `canvas` as a subpatch. Its inlets and outlets are numbered in the order in which they were added."""

    @abstractmethod
    def inlet(self, x: int, y: int, name: str, signal: bool = True) -> Box:
        """Add an inlet for a signal, or for messages."""

    @abstractmethod
    def outlet(self, x: int, y: int, name: str, signal: bool = True) -> Box:
        """Add an outlet for a signal, or for messages."""

    @abstractmethod
    def control(self, name: str) -> Box:
        """Return the control `name` of the panel. Its first outlet sends its value."""

    @abstractmethod
    def set_controls(self, names: Sequence[str], box: Box, outlet: int = 0) -> None:
        """Set the controls called `names` to the output of `box`. Sliders send the value on, as if moved by hand."""

    @abstractmethod
    def status_message(self, x: int, y: int, name: str, text: str) -> Box:
        """Add a message that shows `text` in the warning called `name`; an empty text hides it."""

    @abstractmethod
    def matrix(self, x: int, y: int, name: str, signals: Sequence[Box]) -> list[Outlet[Box]]:
        """Mix `signals`, one for each row, with the switches of the grid called `name`.

        A switch fades in or out within 30 ms.

        Returns:
            For each column the outlet with the sum of the signals that are on in it.
        """

    @abstractmethod
    def meter(self, x: int, y: int, name: str, signal: Box) -> None:
        """Show the level of `signal` on the meter called `name`."""

    @abstractmethod
    def send(self, x: int, y: int, name: str, box: Box, outlet: int = 0) -> None:
        """Send the messages of `box` to all `receive`s of `name` in this patch. nn~ boxes receive `model`.

        Signals go through cords only: Pd's `s~` and `r~` need the same vector size (up to Pd 0.53, 64 samples).
        """

    @abstractmethod
    def receive(self, x: int, y: int, name: str) -> Box:
        """Receive the messages that are sent to `name`."""

    @abstractmethod
    def sample_rate(self, x: int, y: int) -> tuple[Outlet[Box], Outlet[Box]]:
        """Return the outlets with the host's sample rate in Hz and its vector size in samples.

        Both send after loading and each time the audio starts, the vector size first.
        """

    @abstractmethod
    def buffer_size(self, x: int, y: int, name: str) -> Box:
        """Return the size of nn~'s buffer in samples, also sent after loading.

        In Pd it follows the control `name`, and is sent to the nn~ boxes. nn~ for Max has no message for it: there it
        is the size that the patch was written with.
        """

    @abstractmethod
    def thread_missing(self, x: int, y: int, buffer: Box) -> Box:
        """Return a box that sends 1 when nn~ has no thread although its box asks for one.

        In Pd a buffer of 0 ends the thread; in Max on Windows it never starts.
        """

    @abstractmethod
    def file_errors(self, x: int, y: int, ts: str) -> tuple[Outlet[Box], Outlet[Box]]:
        """Return two outlets that send after loading: one if nn~ can't find the file `ts`, one if it can't read it."""

    @abstractmethod
    def model_missing(self, x: int, y: int, signal: Box) -> Box:
        """Return a box that bangs if the inlet `signal` has no signal once the audio runs: nn~ is not installed."""

    @abstractmethod
    def cpu_load(self, x: int, y: int) -> Box:
        """Return the share of one core that the host uses, in whole percent, once a second."""

    @abstractmethod
    def gate(self, x: int, y: int, source: Outlet[Box], switch: Box, opened: bool) -> Box:
        """Pass the messages of `source` while the last value of `switch` is 1; before the first value, if `opened`."""

    @abstractmethod
    def osc_receive(
        self, x: int, y: int, port: int, addresses: Sequence[str]
    ) -> tuple[list[Outlet[Box]], list[Outlet[Box]]]:
        """Receive OSC messages at the UDP port `port`, which all patches of the host share.

        Returns:
            For each of `addresses` the outlet that sends its values as a list; and the outlets that send the messages
            with any other address.
        """

    @abstractmethod
    def pulse(self, x: int, y: int, trigger: Box) -> Box:
        """Return a signal that is 1 for 5 ms after each bang of `trigger`, else 0."""

    @abstractmethod
    def start_audio(self, x: int, y: int) -> Box:
        """Return a box that starts the host's audio at a bang."""

    @abstractmethod
    def replace_nonfinite(self, x: int, y: int, signal: Box) -> Box:
        """Return `signal` with 0 in place of NaN and infinity."""

    @abstractmethod
    def peak_follower(self, x: int, y: int, size: Box) -> Box:
        """Return the peak envelope of `size`, a signal ≥ 0: never below it, and falling to a third in 0.1 s."""

    @abstractmethod
    def delay_write(self, x: int, y: int, name: str, signal: Box) -> None:
        """Store the last 10 s of `signal` as `name`. Parts that are drawn later can read it with `delay_read`."""

    @abstractmethod
    def delay_read(self, x: int, y: int, name: str, milliseconds: Box) -> Box:
        """Return the signal stored as `name`, delayed by `milliseconds`, rounded to a sample."""

    @abstractmethod
    def file_player(self, x: int, y: int, open_: Box, name: str, channels: int) -> tuple[Box, Outlet[Box]]:
        """Add a player that loops a sound file. A bang of `open_` shows the file dialog; the file then plays.

        Returns:
            The player, which has an outlet per channel, and the outlet that sends the file's number of channels when
            the file starts.
        """

    @abstractmethod
    def pad(self, x: int, y: int, name: str, across: str, up: str) -> None:
        """Link the point of the pad called `name` with the sliders `across` and `up`, in both directions."""

    @abstractmethod
    def add_to_snapshots(self, names: Sequence[str]) -> None:
        """Add the controls called `names` to the snapshots."""

    @abstractmethod
    def snapshot_store(self, x: int, y: int, name: str, messages: Sequence[Box]) -> None:
        """Add the store of SLOTS snapshots called `name`. It is saved with the patch.

        Args:
            x, y: position in pixels.
            name: name of the store.
            messages: boxes that send `store SLOT`, or `recall SLOT SLOT SHARE`, which interpolates between two slots;
                SHARE is the weight of the second. Toggles change from one slot to the other at a SHARE of 0.5.
        """

    @abstractmethod
    def recorder(self, x: int, y: int, switch: Box, sounds: Sequence[Box]) -> None:
        """Record `sounds`: a 1 of `switch` shows the file dialog and starts the recording, a 0 stops it."""
