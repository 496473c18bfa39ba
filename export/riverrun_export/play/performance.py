"""A performance with `riverrun play`, from the file to the end: the engine, the session and the server together."""

from __future__ import annotations

import asyncio
import time
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path

from riverrun.errors import RiverrunError, UsageError
from riverrun_export.play import devices
from riverrun_export.play.devices import BROWSER, NULL, Card, NoSound
from riverrun_export.play.elsewhere import Elsewhere
from riverrun_export.play.engine import Engine
from riverrun_export.play.kept import kept_path
from riverrun_export.play.osc import OscSender, SensorsByOsc
from riverrun_export.play.outputs import Outputs
from riverrun_export.play.pd.panel import NOT_HERE, osc_port
from riverrun_export.play.recorder import Recorder
from riverrun_export.play.running import EVERYWHERE, LOOPBACK, bind, serve, server
from riverrun_export.play.server import Place, application, new_token
from riverrun_export.play.session import Session
from riverrun_export.play.sharing import certificate, lan_address, qr_lines, qr_svg
from riverrun_export.play.snapshots import KIND as SNAPSHOTS
from riverrun_export.play.snapshots import Snapshots
from riverrun_export.play.teacher import Teacher
from riverrun_export.play.teaching import Teaching, load
from riverrun_export.play.teaching.poses import KINDS

LATENTS = 16
"""Latents of an instrument elsewhere that nobody has told of: as many as a patch lets sensors move."""

Say = Callable[[str], None]
"""Prints a line."""

Busy = Callable[[str], AbstractContextManager[object]]
"""Shows a line as long as something is done."""


def perform(
    path: Path,
    *,
    kept: Path,
    device: str | None,
    block: int | None,
    rate: int | None,
    share: bool,
    port: int | None,
    opens: bool,
    folder: Path,
    say: Say,
    busy: Busy,
) -> None:
    """Play a .ts, or a patch of Pd, until Ctrl-C.

    Args:
        path: the file.
        kept: beside which path poses and snapshots are kept: the file itself, unless it is a temporary one.
        device: name of a sound card, `browser` or `null`; None: the default card, or the browser.
        block: samples that the model computes at a time; None: what suits it.
        rate: sample rate in Hz of a .ts that tells none.
        share: whether others in the network can open the page.
        port: of the page; None: any.
        opens: whether to open the page in the browser.
        folder: for recordings.
        say: prints a line.
        busy: shows what is being done, until its context ends.

    Raises:
        UsageError: if a device, block, rate or port can't be had.
        RiverrunError: if the file can't be played.
    """
    if path.suffix == ".pd" and find_spec("cypd") is None:
        raise RiverrunError(f"{path}: libpd is missing: pip install 'riverrun[play]' (there is none for Windows)")
    chosen = choose(device, say)
    began = time.monotonic()
    with busy(f"loading {path.name}"):
        opened = Engine.open(path, chosen, block=block, rate=rate)
    with closing(opened) as engine, suited(path, engine, kept) as teacher:
        say(f"{describe(engine)}; loaded in {time.monotonic() - began:.1f} s")
        if path.suffix == ".pd" and (missing := engine.values().get(NOT_HERE)):
            say(f"what needs Pd's window is missing: {missing}")
        snapshots = Snapshots(engine, kept_path(kept, SNAPSHOTS))
        outputs = Outputs(engine, found_cards())
        present(engine, teacher, snapshots, outputs, share=share, port=port, opens=opens, folder=folder, say=say)


def perform_elsewhere(
    host: str, osc: int, poses: Path, *, share: bool, port: int | None, opens: bool, folder: Path, say: Say
) -> None:
    """Send what a phone measures, and what is set and taught on the page, to patches by OSC, until Ctrl-C.

    Args:
        host: name or IP address of the computer with the patches.
        osc: their UDP port.
        poses: the file of taught poses; it need not exist.
        share, port, opens, folder, say: as of `perform`.

    Raises:
        UsageError: if there is no such computer, or if the port of the page is taken.
        RiverrunError: if the file can't be read.
    """
    taught = load(poses) if poses.exists() else None
    size = taught.size if taught else LATENTS
    with closing(OscSender(host, osc)) as sender:
        teacher = SensorsByOsc(Teaching(poses, "", {kind: size for kind in KINDS}), sender)
        keeper = Elsewhere(sender, size)
        with closing(Engine(Path(f"OSC to port {osc}"), keeper, NULL)) as engine:
            say(f"sending to {host}, UDP port {osc}; what is taught is kept in {poses}")
            snapshots = Snapshots(engine, kept_path(poses, SNAPSHOTS))
            present(engine, teacher, snapshots, None, share=share, port=port, opens=opens, folder=folder, say=say)


@contextmanager
def suited(path: Path, engine: Engine, kept: Path) -> Iterator[Teacher]:
    """Give the teacher of a .ts, or of a patch, which gets the sensors by OSC as in Pd."""
    teaching = Teaching.beside(path, engine.contract, kept)
    port = osc_port(path.read_text("utf-8", errors="replace")) if path.suffix == ".pd" else None
    if port is None:
        yield teaching
        return
    with closing(OscSender(LOOPBACK, port)) as sender:
        yield SensorsByOsc(teaching, sender)


def present(
    engine: Engine,
    teacher: Teacher,
    snapshots: Snapshots,
    outputs: Outputs | None,
    *,
    share: bool,
    port: int | None,
    opens: bool,
    folder: Path,
    say: Say,
) -> None:
    """Serve the page of an engine until Ctrl-C; the arguments are as of `perform`."""
    address = lan_address() if share else None
    if share and address is None:
        raise RiverrunError("a phone can't open the page: this computer is in no network")
    with bind(LOOPBACK, port) as local:
        token = new_token()
        number = local.getsockname()[1]
        place = Place("http", (f"{LOOPBACK}:{number}", f"localhost:{number}"), token)
        recorder = Recorder(engine.shared.tap, engine.rate, folder, engine.path.stem)
        session = Session(engine, recorder, teacher, outputs, snapshots=snapshots)
        servers = [(server(application(session, place)), local)]
        say(f"play it at {place.address}")
        if address:
            outside = bind(EVERYWHERE, None)
            far = Place("https", (f"{address}:{outside.getsockname()[1]}",), token)
            own = certificate(address)
            session.share = {"address": far.address, "qr": qr_svg(far.address)}
            servers.append((server(application(session, far, ticks=False), own), outside))
            say(f"a phone in the same network: {far.address}")
            say(qr_lines(far.address))
            say(f"its browser warns of the certificate, which was made just now; its SHA-256 is {own.fingerprint}")
        if snapshots.note:
            say(snapshots.note)
        if opens:
            webbrowser.open(place.address)
        with suppress(KeyboardInterrupt):  # the usual way to end this command, so no error
            asyncio.run(serve(servers, ready=lambda: say("stop with Ctrl-C")))
        recorder.stop()
        recorder.wait()
        snapshots.keep()
        say("stopped")


def choose(name: str | None, say: Say) -> Card | str:
    """Return the device of a name; the browser, with a line that says why, where no card was named and there is none.

    Raises:
        UsageError: if there is no card of this name.
    """
    if name in (BROWSER, NULL):
        return str(name)
    try:
        return devices.choose(name)
    except NoSound as error:
        if name is not None:
            raise UsageError(f"--device {name}: {error}") from None
        say(f"{error}; the page plays the sound")
        return BROWSER


def found_cards() -> list[Card]:
    """Return all sound cards."""
    with suppress(NoSound):
        return devices.cards()
    return []


def describe(engine: Engine) -> str:
    """Return a line about what plays, and how."""
    shape = engine.shared.shape
    sources = ", ".join(route.label for route in engine.routes)
    return (
        f"{engine.path.name}: {shape.rate} Hz, blocks of {shape.block} samples "
        f"({1000 * shape.block / shape.rate:.1f} ms) to {engine.device_name}; it {sources}"
    )
