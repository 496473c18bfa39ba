"""The sound cards that PortAudio finds, and which device plays: a card, the browser, or none (`null`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from riverrun_export.failures import error_line

BROWSER, NULL = "browser", "null"
"""Names of the devices that are no cards."""

MISSING = "install what play needs: pip install 'riverrun[play]'"
"""What to do if a package of the extra is not installed."""


@dataclass(frozen=True)
class Card:
    """One device of PortAudio.

    Attributes:
        index: its number in PortAudio.
        name: its name.
        outputs, inputs: its channels.
        rate: the sample rate that it prefers.
        default: whether the system plays to it by default.
    """

    index: int
    name: str
    outputs: int
    inputs: int
    rate: int
    default: bool


class NoSound(Exception):
    """There is no sound card to play to. The text says why, in one line."""


def portaudio() -> Any:
    """Return the module sounddevice.

    Raises:
        NoSound: if it or PortAudio is not installed.
    """
    try:
        import sounddevice
    except ImportError:
        raise NoSound(f"sounddevice is missing; {MISSING}") from None
    except OSError:
        raise NoSound("PortAudio is missing: install libportaudio2 (Linux) or portaudio (Mac)") from None
    return sounddevice


def cards(again: bool = False) -> list[Card]:
    """Return the cards that have outputs.

    Args:
        again: whether to find those too that were connected since the first call. This process may have no stream open.

    Raises:
        NoSound: if there are none.
    """
    sounddevice = portaudio()
    try:
        if again:  # PortAudio looks for cards only when it starts
            sounddevice._terminate()
            sounddevice._initialize()
        default = sounddevice.default.device[1]
        found = [
            Card(
                index=index,
                name=str(each["name"]),
                outputs=int(each["max_output_channels"]),
                inputs=int(each["max_input_channels"]),
                rate=round(each["default_samplerate"]),
                default=index == default,
            )
            for index, each in enumerate(sounddevice.query_devices())
        ]
    except sounddevice.PortAudioError as error:
        raise NoSound(f"PortAudio: {error_line(error)}") from None
    found = [card for card in found if card.outputs > 0]
    if not found:
        raise NoSound("there is no sound card")
    return found


def choose(name: str | None) -> Card:
    """Return the card of a name or a part of it, or a number; None: the default one.

    Raises:
        NoSound: if there is none, or several, by that name.
    """
    found = cards()
    if name is None:
        return next((card for card in found if card.default), found[0])
    exact = [card for card in found if name in (card.name, str(card.index))]
    alike = exact or [card for card in found if name.lower() in card.name.lower()]
    if len(alike) != 1:
        names = ", ".join(f"{card.index} ({card.name})" for card in found)
        raise NoSound(f"{len(alike) or 'no'} sound card{'s'[: len(alike) != 1]} called {name!r}; there are: {names}")
    return alike[0]
