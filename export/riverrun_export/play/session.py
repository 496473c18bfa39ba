"""The session: the clients, who of them steers, and what their messages do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from riverrun_export.play import protocol
from riverrun_export.play.client import Client
from riverrun_export.play.engine import Engine
from riverrun_export.play.outputs import Outputs
from riverrun_export.play.protocol import ProtocolError
from riverrun_export.play.recorder import Recorder
from riverrun_export.play.snapshots import Snapshots
from riverrun_export.play.teacher import Sound, Teacher

ANYBODY = ("take", "ping", "scope", "playback")
"""Messages that a client may send which holds nothing."""

IDLE_TICKS = protocol.STATE_RATE
"""A state that doesn't change is sent every so many ticks."""


class Session:
    """An instrument, and the pages that play and watch it.

    Everything here runs in the server's loop, and nothing waits.

    Args:
        engine: the instrument.
        recorder: for its sound.
        teacher: turns sensors into sound; None: sensors do nothing.
        outputs: the devices that can be chosen; None: the sound is not here.
        share: address and QR code (SVG) for a phone, or None.
        snapshots: those of the instrument; None: new ones, which are not kept.
    """

    def __init__(
        self,
        engine: Engine,
        recorder: Recorder,
        teacher: Teacher | None = None,
        outputs: Outputs | None = None,
        share: dict[str, str] | None = None,
        snapshots: Snapshots | None = None,
    ) -> None:
        self.engine, self.recorder, self.teacher = engine, recorder, teacher
        self.outputs, self.share = outputs, share
        self.snapshots = snapshots or Snapshots(engine)
        self.clients: list[Client] = []
        self.steering: Client | None = None
        self.sensing: Client | None = None
        self._ticks, self._last = 0, ""
        self._sent: dict[str, str] = {}
        self._actions: dict[str, Callable[[Client, dict[str, Any]], None]] = {
            "set": lambda client, fields: self._set(fields["values"], "set"),
            "source": self._source,
            "on": self._on,
            "trigger": self._trigger,
            "latents": lambda client, fields: self._numbers("latents", fields["values"]),
            "noise": lambda client, fields: self._numbers("noise", fields["values"]),
            "reset": lambda client, fields: self.engine.reset(),
            "record": self._record,
            "snapshot": self._snapshot,
            "sensor": self._sensor,
            "take": self._take,
            "teach": self._teach,
            "device": self._device,
            "scope": lambda client, fields: client.hear("scope", fields["on"], self.engine.shared.tap.written),
            "playback": self._playback,
            "ping": lambda client, fields: client.send({"type": "pong", "time": fields["time"]}),
        }

    def enter(self, client: Client) -> None:
        """Add a client, and tell it everything. The first one steers."""
        self.clients.append(client)
        self.steering = self.steering or client
        client.send(self.contract())
        self._tell_roles()
        for message in self._rare():
            client.send(message)
        self._last = ""

    def leave(self, client: Client) -> None:
        """Remove a client. If it steered, the one that came first of the others does."""
        self.clients.remove(client)
        if self.steering is client:
            self.steering = self.clients[0] if self.clients else None
        if self.sensing is client:
            self.sensing = None
        self._tell_roles()

    def text(self, client: Client, message: str) -> None:
        """Do what a text message asks, or answer why not."""
        fields: dict[str, Any] = {}
        try:
            fields = protocol.parse(message)
            kind = fields.pop("type")
            self._allow(client, kind)
            self._actions[kind](client, fields)
        except ProtocolError as error:
            client.refuse(error)

    def audio(self, client: Client, message: bytes) -> None:
        """Hear what the page hears that plays the sound."""
        try:
            kind, _, samples = protocol.unpack_audio(message)
            if kind != protocol.INPUT or not client.hears("playback"):
                raise ProtocolError("only the page that plays the sound can send audio")
        except ProtocolError as error:
            client.refuse(error)
            return
        self.engine.hear(samples)

    def tick(self) -> None:
        """Send what changed to all clients; called `STATE_RATE` times a second."""
        self._ticks += 1
        state = self.state()
        message = protocol.to_json(state)
        if message != self._last or self._ticks % IDLE_TICKS == 0:
            for client in self.clients:
                client.send_newest(message)
        self._last = message
        if self._ticks % IDLE_TICKS == 0:
            self.snapshots.keep()
        if self.outputs:
            self.outputs.poll()
        self._tell_rare()
        for client in self.clients:
            client.send_audio(self.engine.shared.tap)

    def contract(self) -> dict[str, Any]:
        """Return the `contract` message."""
        engine, table = self.engine, self.engine.contract
        return {
            "type": "contract",
            "version": protocol.VERSION,
            "name": engine.path.stem,
            "rate": engine.rate,
            "channels": engine.shared.shape.channels,
            "inputs": engine.shared.shape.inputs,
            "kind": "clip" if table.clip else "sequence",
            "ratio": table.ratio,
            "methods": [
                {"name": method.name, "inlets": method.input_labels, "outlets": method.output_labels}
                for method in table.methods
            ],
            "controls": [
                {
                    "key": control.key,
                    "label": control.label,
                    "help": control.help,
                    "type": control.type,
                    "low": control.low,
                    "high": control.high,
                    "value": control.value,
                    "sources": control.sources,
                }
                for control in engine.controls.values()
            ],
            "latents": self._named("latents"),
            "noise": self._named("noise"),
            "sources": [{"name": route.source, "label": route.label} for route in engine.routes],
            "block": engine.block,
            "latency_ms": round(1000 * engine.latency(), 1),
            "share": self.share,
        }

    def _named(self, name: str) -> dict[str, Any] | None:
        size, labels = self.engine.size(name), self.engine.labels[name]
        return {"size": size, "labels": labels} if size else None

    def state(self) -> dict[str, Any]:
        """Return the `state` message."""
        engine, shared = self.engine, self.engine.shared
        return {
            "type": "state",
            "on": engine.on,
            "source": engine.source,
            "values": engine.values(),
            "latents": engine.numbers("latents"),
            "noise": engine.numbers("noise"),
            "snapshot": self.snapshots.current(),
            "morph": self.snapshots.place(),
            "now": {"latents": engine.now("latents"), "noise": engine.now("noise")},
            "levels": engine.levels(),
            "reduction": engine.reduction(),
            "load": round(float(shared["load"]), 3),
            "latency_ms": round(1000 * engine.latency(), 1),
            "xruns": int(shared["xruns"]),
            "silenced": int(shared["silenced"]),
            "recording": self.recorder.state(),
            "recorded": self.recorder.recorded,
            "model": engine.keeper.model,
            "message": self.recorder.failure or engine.message(),
            "clients": len(self.clients),
            "steering": self.steering is not None,
        }

    def _allow(self, client: Client, kind: str) -> None:
        """Raise ProtocolError if a client may not send such a message."""
        if kind == "sensor":
            self.sensing = self.sensing or client
            if self.sensing is not client:
                raise ProtocolError("another page has the sensors; take them first", kind)
            self._tell_roles()
        elif kind not in ANYBODY and self.steering is not client:
            raise ProtocolError("another page holds the controls; take them first", kind)

    def _tell_roles(self) -> None:
        for client in self.clients:
            steers = client is self.steering
            client.role(steer=steers, sensors=client is self.sensing, device=steers and self._can_choose(client))

    def _can_choose(self, client: Client) -> bool:
        """Return whether a client may choose the device once it steers."""
        return client.local and self.outputs is not None

    def _set(self, values: dict[str, float], kind: str) -> None:
        refused = self.engine.set(values)
        if refused:
            raise ProtocolError(f"{kind}: there is no control {protocol.printable(refused[0])}", kind)

    def _source(self, client: Client, fields: dict[str, Any]) -> None:
        try:
            self.engine.source = fields["name"]
        except KeyError:
            raise ProtocolError(f"this instrument has no source {fields['name']}", "source") from None

    def _on(self, client: Client, fields: dict[str, Any]) -> None:
        self.engine.on = fields["on"]

    def _trigger(self, client: Client, fields: dict[str, Any]) -> None:
        self._set(fields.get("values", {}), "trigger")
        self.engine.trigger()

    def _numbers(self, name: str, values: dict[int, float]) -> None:
        refused = self.engine.set_numbers(name, values)
        if refused:
            raise ProtocolError(f"{name}: there is no number {refused[0]}", name)

    def _record(self, client: Client, fields: dict[str, Any]) -> None:
        if fields["on"]:
            self.recorder.start()
        else:
            self.recorder.stop()

    def _snapshot(self, client: Client, fields: dict[str, Any]) -> None:
        match fields["action"]:
            case "store":
                self.snapshots.store(fields["slot"], fields.get("name", ""))
            case "recall":
                self.snapshots.recall(fields["slot"])
            case "delete":
                self.snapshots.delete(fields["slot"])
            case "morph":
                self.snapshots.morph(fields["from"], fields["to"], fields["position"])
        self._tell_rare()

    def _sensor(self, client: Client, fields: dict[str, Any]) -> None:
        target = self.teacher.sensor(fields) if self.teacher else None
        if target is None:
            return
        for name, values in (("latents", target.latents), ("noise", target.noise)):
            if values is not None:
                self.engine.set_numbers(name, values)
                if self.engine.source != name:
                    self._source(client, {"name": name})

    def _take(self, client: Client, fields: dict[str, Any]) -> None:
        if fields["what"] == "controls":
            self.steering = client
        else:
            self.sensing = client
        self._tell_roles()

    def _teach(self, client: Client, fields: dict[str, Any]) -> None:
        if not self.teacher:
            raise ProtocolError("this instrument can't be taught", "teach")
        engine = self.engine
        set_ = {name: engine.numbers(name) if engine.source == name else [] for name in ("latents", "noise")}
        latents, noise = (engine.now(name) or numbers for name, numbers in set_.items())
        self.teacher.handle(fields, Sound(engine.source, latents, noise))
        self._tell_rare()

    def _rare(self) -> list[dict[str, Any]]:
        """Return the messages that are sent when they change."""
        snapshots = {"type": "snapshots", "slots": self.snapshots.listed(), "note": self.snapshots.note}
        device = [self.outputs.message()] if self.outputs else []
        return [snapshots, *device, *([{"type": "teach", **self.teacher.state()}] if self.teacher else [])]

    def _tell_rare(self) -> None:
        for fields in self._rare():
            message = protocol.to_json(fields)
            if message != self._sent.get(fields["type"]):
                for client in self.clients:
                    client.send_text(message)
            self._sent[fields["type"]] = message

    def _device(self, client: Client, fields: dict[str, Any]) -> None:
        if self.outputs is None or not self._can_choose(client):
            raise ProtocolError("only a page on the computer that plays can choose its device", "device")
        if "name" in fields:
            self.outputs.change(fields["name"], client.refuse)
        else:
            self.outputs.look(client.refuse)
        self._tell_rare()

    def _playback(self, client: Client, fields: dict[str, Any]) -> None:
        if fields["on"] and not self.engine.plays_in_browser:
            raise ProtocolError("the sound card of the computer plays", "playback")
        client.hear("playback", fields["on"], self.engine.shared.tap.written)
