"""What Pd and Max have in common: canvases of boxes and cords, drawn once and written twice.

Boxes are written the way Pd draws them, in words that both know: `[*~ 2]` is an object and `[set $1(` a message. Where
the two say the same thing with another word, the word here is Pd's; where they do it differently, there is a method.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from itertools import pairwise
from typing import Generic, Self, TypeVar

Box = TypeVar("Box")

SLOTS = 8
"""How many snapshots a page keeps."""


class Canvas(ABC, Generic[Box]):
    """A canvas: below a panel if it has one, or a subpatch. Coordinates are in pixels from where it begins.

    Inlets, and outlets, are made from left to right. An object whose outlet goes to several others has a `[t]` between
    if their order matters: Pd goes by age and Max from right to left.
    """

    @abstractmethod
    def box(self, x: int, y: int, text: str, width: int = 0) -> Box:
        """Add `[an object]` or `[a message(`, drawn `width` pixels wide if that is given."""

    def chain(self, x: int, y: int, *texts: str, step: int = 30) -> list[Box]:
        """Boxes one under the other, each fed by the first outlet of the one above."""
        boxes = [self.box(x, y + step * i, text) for i, text in enumerate(texts)]
        for above, below in pairwise(boxes):
            self.cord(above, below)
        return boxes

    @abstractmethod
    def cord(self, source: Box, target: Box, outlet: int = 0, inlet: int = 0) -> None:
        """Connect an outlet of one box to an inlet of another."""

    @abstractmethod
    def note(self, x: int, y: int, width: int, text: str) -> None:
        """Add a comment that wraps at `width` pixels."""

    @abstractmethod
    def blank(self, name: str) -> Self:
        """An empty canvas to fill, and then to add with `sub`."""

    @abstractmethod
    def sub(self, x: int, y: int, canvas: Self) -> Box:
        """Add a canvas as a subpatch; its inlets and outlets are in the order that they were made in."""

    @abstractmethod
    def inlet(self, x: int, y: int, name: str, signal: bool = True) -> Box:
        """Add an inlet for a signal, or for messages."""

    @abstractmethod
    def outlet(self, x: int, y: int, name: str, signal: bool = True) -> Box:
        """Add an outlet for a signal, or for messages."""

    @abstractmethod
    def control(self, name: str) -> Box:
        """The control `name` of the panel: its first outlet gives its values."""

    @abstractmethod
    def show(self, names: Sequence[str], box: Box, outlet: int = 0) -> None:
        """Set the controls called `names` to what comes out of `box`; sliders then say it on, as if moved by hand."""

    @abstractmethod
    def say(self, x: int, y: int, name: str, text: str) -> Box:
        """A message that makes the warning called `name` say `text`, nothing if that is empty."""

    @abstractmethod
    def matrix(self, x: int, y: int, name: str, signals: Sequence[Box]) -> list[tuple[Box, int]]:
        """For each column of the grid called `name` the sum of those `signals`, one a row, that are on in it, each a
        box and its outlet; on and off take 30 ms.
        """

    @abstractmethod
    def meter(self, x: int, y: int, name: str, signal: Box) -> None:
        """Show the level of `signal` on the meter called `name`."""

    @abstractmethod
    def send(self, x: int, y: int, name: str, box: Box, outlet: int = 0, signal: bool = False) -> None:
        """Send what comes out of `box` to whoever in this patch asks for `name`. Models ask for `model`."""

    @abstractmethod
    def receive(self, x: int, y: int, name: str, signal: bool = False) -> Box:
        """What is sent as `name`."""

    @abstractmethod
    def sample_rate(self, x: int, y: int) -> tuple[tuple[Box, int], tuple[Box, int]]:
        """The host's sample rate in Hz and its vector in samples, each a box and its outlet.

        They come after loading and whenever the audio starts, the vector first.
        """

    @abstractmethod
    def buffer(self, x: int, y: int, name: str) -> Box:
        """What nn~'s buffer is, in samples: as chosen on the control `name` where the host can tell nn~ to change it,
        else as made. It comes after loading too, and is told to the models where they have to know.
        """

    @abstractmethod
    def threadless(self, x: int, y: int, buffer: Box) -> Box:
        """Says 1 when nn~ has no thread although its box asks for one: some hosts end it, or never begin it."""

    @abstractmethod
    def unread(self, x: int, y: int, ts: str) -> tuple[tuple[Box, int], tuple[Box, int]]:
        """What comes after loading if the file `ts` isn't where nn~ looks for it, and if it is but can't be read."""

    @abstractmethod
    def unfed(self, x: int, y: int, signal: Box) -> Box:
        """A box that bangs when the audio has begun and what comes into the inlet `signal` is no signal: no nn~."""

    @abstractmethod
    def load(self, x: int, y: int) -> Box:
        """How much of one core the whole host takes, in whole percent, once a second."""

    @abstractmethod
    def gate(self, x: int, y: int, source: tuple[Box, int], switch: Box, opened: bool) -> Box:
        """The messages of `source` while `switch` has last said 1; before it says anything, if `opened`."""

    @abstractmethod
    def osc(
        self, x: int, y: int, port: int, addresses: Sequence[str]
    ) -> tuple[list[tuple[Box, int]], list[tuple[Box, int]]]:
        """OSC that comes over UDP to `port`, for all patches of the host that listen there: for each of `addresses`,
        where its values come out, as a list; and where all that is for another address does.
        """

    @abstractmethod
    def pulse(self, x: int, y: int, hit: Box) -> Box:
        """A signal that is 1 for 5 ms after each bang of `hit`, else 0."""

    @abstractmethod
    def start(self, x: int, y: int) -> Box:
        """A box that starts the host's audio when it gets a bang."""

    @abstractmethod
    def finite(self, x: int, y: int, signal: Box) -> Box:
        """`signal` with 0 where it is no number or infinite."""

    @abstractmethod
    def follow(self, x: int, y: int, size: Box) -> Box:
        """The peaks of `size`, a signal of 0 or more: never below it, falling to a third in 0.1 s."""

    @abstractmethod
    def keep(self, x: int, y: int, name: str, signal: Box) -> None:
        """Keep the last 10 s of `signal` as `name`, for a part behind this one."""

    @abstractmethod
    def kept(self, x: int, y: int, name: str, milliseconds: Box) -> Box:
        """What a part before this one keeps as `name`, as late as `milliseconds` says, to the nearest sample."""

    @abstractmethod
    def player(self, x: int, y: int, asked: Box, name: str, channels: int) -> tuple[Box, tuple[Box, int]]:
        """A player of a sound file in a loop, with an outlet a channel: asks for a file when `asked` does, and plays.

        Returns it, and the box and outlet that tell how many channels a file has when it begins.
        """

    @abstractmethod
    def pad(self, x: int, y: int, name: str, across: str, up: str) -> None:
        """Have the point of the pad called `name` and the two sliders that stand for its place follow each other."""

    @abstractmethod
    def remember(self, names: Sequence[str]) -> None:
        """Snapshots hold the controls of these names."""

    @abstractmethod
    def store(self, x: int, y: int, name: str, messages: Sequence[Box]) -> None:
        """Keep SLOTS snapshots of all that the page's parts remember, as `name`, saved when the patch is saved.

        The messages are `store SLOT`, and `recall SLOT SLOT SHARE` for what is between two: SHARE of the second one.
        Switches go from one slot to the other halfway.
        """

    @abstractmethod
    def recorder(self, x: int, y: int, switch: Box, sounds: Sequence[Box]) -> None:
        """A recorder of `sounds`: when the switch says 1 it asks for a file, then records until it says 0."""
