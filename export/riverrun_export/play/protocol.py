"""The messages between the page and the server of `riverrun play`.

The page is served at `http://HOST:PORT/TOKEN/`. All its addresses are relative to that, so they carry the token too:
the WebSocket is `session`, below the same path. Text messages are JSON objects with a `type`; binary messages are
audio.

From the server:

- `contract`: first, once. What is played, and what can be set; its fields are below.
- `role`: first, and when it changes. `steer`, `sensors`: whether this client holds the controls, the sensors; `device`:
  whether it can choose the device, which only a page on the same computer can that holds the controls.
- `state`: `STATE_RATE` times a second while it changes, else once a second. Its fields are below.
- `snapshots`: first, and when they change. `slots`: a list of `{slot, name}`; `note`: a line on their file, or "".
- `device`: first, and when it changes. What plays the sound. `name`: for the user; `kind`: `card`, `browser` or `null`,
  it changes to `browser` if the card is gone; `devices`: a list of `{name, label}`; `chosen`: the name of one of them;
  `busy`: whether another one is being opened, or all are being looked for.
- `teach`: first, and when it changes. Its fields are those of the teacher, see `riverrun_export.play.teaching`.
- `error`: a message was refused. `message`: one line for the user; `of`: the type that was refused, or "".
- `pong`: after `ping`. `time`: as it was sent.

Fields of `contract`:

- `version`: of this protocol.
- `name`: of the file, without .ts.
- `rate`: samples per second.
- `channels`, `inputs`: channels of the sound, and of the audio that the instrument takes (0: none).
- `kind`: `sequence`, or `clip` if it plays a clip at each trigger.
- `ratio`: samples of a frame of the latents.
- `methods`: a list of `{name, inlets, outlets}`, with the labels of inlets and outlets.
- `controls`: what `set` sets, a list of `{key, label, help, type, low, high, value, sources}`. `type` is `float`,
  `int`, `switch` (0 or 1) or `text` (read-only); `low` and `high` are null without a limit; `sources` lists the sources
  on which it acts, an empty list: on all.
- `latents`, `noise`: `{size, labels}`, or null if there are none.
- `sources`: a list of `{name, label}`.
- `block`: samples that the model computes at a time.
- `latency_ms`: as in `state`.
- `share`: `{address, qr}`, where a phone finds the page, and the QR code of that as SVG; or null.

Fields of `state`:

- `on`, `source`: whether it sounds, and what.
- `values`: what is set, by key of a control.
- `latents`, `noise`: lists of what is set.
- `snapshot`: the slot that holds just what is set, or null.
- `morph`: `{from, to, position}`, where it was morphed to last, or null.
- `now`: `{latents, noise}`, lists of what sounds at present; null where the source doesn't tell.
- `levels`: `{in, out}`, the peak of each channel since the last message; 1 is full scale.
- `reduction`: by how many dB the limiter lowered the sound at most since the last message; 0 if it didn't.
- `load`: share of real time that the model computes.
- `latency_ms`: the longest time from a change to its sound: of the block, the model and the device.
- `xruns`: how often the device got too few samples.
- `silenced`: number of blocks that failed or were not finite, and were replaced by silence.
- `recording`: `{name, seconds}`, or null.
- `recorded`: name of the last file that was written, or "".
- `model`: `starting`, `running`, `restarting` or `failed`.
- `message`: one line about the model, the device or the recording, or "".
- `clients`: number of pages.
- `steering`: whether one of them holds the controls.

From the page. A client without the controls may only send `take`, `ping`, `scope`, `playback`, and `sensor` if it
holds the sensors, which the first client that sends some gets:

- `set`: `values`, numbers by key of a control; they are clamped to its range.
- `source`: `name`. `prior`: it plays by itself; `input`: the audio input through the latents; `latents` or `noise`:
  what is set.
- `on`: `on`, whether it sounds. It starts and stops with a ramp.
- `trigger`: a clip starts. `values` (optional): as of `set`, from this clip on.
- `latents`: `values`, numbers by index ("0" is the first): what sounds, or what is added to those of the sources
  `prior` and `input`.
- `noise`: `values`, numbers by index.
- `reset`: the model starts from silence, what is set stays; a model that failed is started again.
- `record`: `on`.
- `snapshot`: `action`. `store`: `slot`, and `name` if wanted; `recall` and `delete`: `slot`; `morph`: `from` and `to`,
  slots, and `position`, 0 to 1.
- `sensor`: any of `acceleration` (3 numbers, in g, with gravity), `rotation` (3, rad/s), `orientation` (3, degrees:
  alpha, beta, gamma) and `touch` (x, y, 0 to 1, and 1 while a finger is down, else 0).
- `take`: `what`, `controls` or `sensors`. Who held them watches from then on.
- `device`: `name`, of another device to play to; without it, the devices are looked for again.
- `teach`: `action`, and what it needs, see `riverrun_export.play.teaching`.
- `scope`: `on`, whether this client gets the sound, to draw it.
- `playback`: `on`, whether this client plays the sound; only where the device is the browser.
- `ping`: `time`, any number.

A binary message begins with `HEADER`: kind, version, channels, a zero byte, and the number of the first sample modulo
2³², little-endian. Samples follow, float32, interleaved. From the server come `SCOPE` and `PLAYBACK`; the page that
plays the sound may send `INPUT`, what its microphone hears, at the sample rate of the instrument.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

VERSION = 1
"""Version of this protocol; the page shows a message if it knows another one."""

STATE_RATE = 20
"""`state` messages per second."""

HEADER = struct.Struct("<BBBxI")
"""Header of a binary message: kind, version, channels, position. 8 bytes, so that the samples are aligned."""

SCOPE, PLAYBACK, INPUT = 1, 2, 3
"""Kinds of binary messages."""

MAX_TEXT = 1 << 16
"""Bytes of the longest text message from a page."""

MAX_AUDIO = 1 << 18
"""Bytes of the longest binary message from a page."""

MAX_VALUES = 4096
"""Numbers in one message."""

MAX_NAME = 64
"""Characters of a name."""

SLOTS = 64
"""Number of snapshots."""

SOURCES = ("prior", "input", "latents", "noise")
"""What can sound."""


class ProtocolError(ValueError):
    """A message that can't be read. The text says why, in one line; `of` is the type of the message, if it has one."""

    def __init__(self, text: str, of: str = "") -> None:
        super().__init__(text)
        self.of = of


Check = Callable[[Any], Any]
"""Returns a value in its own type; raises ValueError with the reason if it is of another."""


def number(value: Any) -> float:
    """A finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError("is not a number")
    if not abs(value) <= 1e30:  # also false for NaN; beyond float32 it would be infinite
        raise ValueError("is not finite")
    return float(value)


def switch(value: Any) -> bool:
    """True or false, also as 1 or 0."""
    if value not in (True, False):  # 1 == True
        raise ValueError("is neither true nor false")
    return bool(value)


def text(value: Any) -> str:
    """A short text without control characters."""
    if not isinstance(value, str) or len(value) > MAX_NAME or not value.isprintable():
        raise ValueError(f"is not a text of up to {MAX_NAME} characters")
    return value


def one_of(*names: str) -> Check:
    """One of some names."""

    def check(value: Any) -> str:
        if not isinstance(value, str) or value not in names:
            raise ValueError(f"is none of {', '.join(names)}")
        return value

    return check


def slot(value: Any) -> int:
    """The number of a snapshot."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < SLOTS:
        raise ValueError(f"is not a whole number from 0 to {SLOTS - 1}")
    return value


def numbers(length: int) -> Check:
    """A list of so many finite numbers."""

    def check(value: Any) -> list[float]:
        if not isinstance(value, list) or len(value) != length:
            raise ValueError(f"is not a list of {length} numbers")
        return [number(each) for each in value]

    return check


def by_key(value: Any) -> dict[str, float]:
    """Finite numbers by key."""
    if not isinstance(value, dict) or len(value) > MAX_VALUES:
        raise ValueError(f"is not an object of up to {MAX_VALUES} numbers")
    return {text(key): number(each) for key, each in value.items()}


def by_index(value: Any) -> dict[int, float]:
    """Finite numbers by index."""
    found = by_key(value)
    if not all(key.isascii() and key.isdigit() and len(key) < 6 for key in found):
        raise ValueError("has a key that is no index")
    return {int(key): each for key, each in found.items()}


def free(value: Any) -> Any:
    """Whatever JSON holds: its reader checks it."""
    return value


REQUIRED: Mapping[str, Mapping[str, Check]] = {
    "set": {"values": by_key},
    "source": {"name": one_of(*SOURCES)},
    "on": {"on": switch},
    "trigger": {},
    "latents": {"values": by_index},
    "noise": {"values": by_index},
    "reset": {},
    "record": {"on": switch},
    "snapshot": {"action": one_of("store", "recall", "delete", "morph")},
    "sensor": {},
    "take": {"what": one_of("controls", "sensors")},
    "device": {},
    "teach": {"action": text},
    "scope": {"on": switch},
    "playback": {"on": switch},
    "ping": {"time": number},
}
"""The fields that a message of each type must have."""

OPTIONAL: Mapping[str, Mapping[str, Check]] = {
    "trigger": {"values": by_key},
    "device": {"name": text},
    "snapshot": {"slot": slot, "name": text, "from": slot, "to": slot, "position": number},
    "sensor": {
        "acceleration": numbers(3),
        "rotation": numbers(3),
        "orientation": numbers(3),
        "touch": numbers(3),
    },
}
"""The fields that it may have."""

SNAPSHOT_FIELDS = {"store": ("slot",), "recall": ("slot",), "delete": ("slot",), "morph": ("from", "to", "position")}
"""The fields that each action of a snapshot needs."""


def parse(message: str) -> dict[str, Any]:
    """Return the fields of a text message from a page, each in its own type.

    Raises:
        ProtocolError: if it is no message of this protocol.
    """
    if len(message) > MAX_TEXT:
        raise ProtocolError(f"a message has more than {MAX_TEXT} characters")
    try:
        fields = json.loads(message)
    except (ValueError, RecursionError):
        raise ProtocolError("a message is not JSON") from None
    if not isinstance(fields, dict) or not isinstance(fields.get("type"), str):
        raise ProtocolError("a message is no object with a type")
    kind = fields.pop("type")
    if kind not in REQUIRED:
        raise ProtocolError(f"there is no message of type {printable(kind)}")
    required, optional = REQUIRED[kind], OPTIONAL.get(kind, {})
    missing = [name for name in required if name not in fields]
    if missing:
        raise ProtocolError(f"{kind}: {missing[0]} is missing", kind)
    checked = {name: _checked(kind, name, value, {**required, **optional}) for name, value in fields.items()}
    if kind == "snapshot":
        lacking = [name for name in SNAPSHOT_FIELDS[checked["action"]] if name not in checked]
        if lacking:
            raise ProtocolError(f"snapshot: {checked['action']} needs {lacking[0]}", kind)
    return {"type": kind, **checked}


def _checked(kind: str, name: str, value: Any, checks: Mapping[str, Check]) -> Any:
    if name not in checks and kind != "teach":
        raise ProtocolError(f"{kind}: there is no field {printable(name)}", kind)
    try:
        return checks.get(name, free)(value)
    except ValueError as error:
        raise ProtocolError(f"{kind}: {printable(name)} {error}", kind) from None


def printable(name: str) -> str:
    """Return the beginning of a name from outside as one short line."""
    return "".join(char if char.isprintable() else "�" for char in name[:MAX_NAME])


def pack_audio(kind: int, position: int, samples: np.ndarray) -> bytes:
    """Return a binary message.

    Args:
        kind: `SCOPE`, `PLAYBACK` or `INPUT`.
        position: number of the first sample.
        samples: `[n, C]`.
    """
    header = HEADER.pack(kind, VERSION, samples.shape[1], position % 2**32)
    return header + np.ascontiguousarray(samples, "<f4").tobytes()


def unpack_audio(message: bytes) -> tuple[int, int, np.ndarray]:
    """Return kind, position and samples, float32 `[n, C]`, of a binary message; samples that aren't finite are 0.

    Raises:
        ProtocolError: if it is no message of this protocol.
    """
    if not HEADER.size <= len(message) <= MAX_AUDIO:
        raise ProtocolError("a binary message is too short or too long")
    kind, version, channels, position = HEADER.unpack_from(message)
    if kind not in (SCOPE, PLAYBACK, INPUT) or version != VERSION or not channels:
        raise ProtocolError("a binary message is of an unknown kind or version")
    if (len(message) - HEADER.size) % (4 * channels):
        raise ProtocolError("a binary message ends within a sample")
    samples = np.frombuffer(message, "<f4", offset=HEADER.size).reshape(-1, channels).astype(np.float32)
    samples[~np.isfinite(samples)] = 0
    return kind, position, samples


def to_json(fields: Mapping[str, Any]) -> str:
    """Return a text message; numbers that aren't finite, which JSON doesn't have, are null."""
    return json.dumps(_finite(fields), allow_nan=False, separators=(",", ":"))


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {key: _finite(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(each) for each in value]
    return value
