"""The server of `riverrun play` in a thread, with the model and the device in processes of their own, as it runs."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

from riverrun_export.play.engine import Engine
from riverrun_export.play.kept import kept_path
from riverrun_export.play.outputs import Outputs
from riverrun_export.play.recorder import Recorder
from riverrun_export.play.running import LOOPBACK, bind, serve, server
from riverrun_export.play.server import Place, application, new_token
from riverrun_export.play.session import Session
from riverrun_export.play.sharing import qr_svg
from riverrun_export.play.snapshots import KIND, Snapshots
from riverrun_export.play.teaching import Teaching

BLOCK = 2048
"""Samples: slow machines keep up."""


@dataclass
class Served:
    """An instrument that is served.

    Attributes:
        url: address of the page.
        folder: of its recordings.
    """

    url: str
    engine: Engine
    session: Session
    folder: Path
    loop: asyncio.AbstractEventLoop

    def drop(self) -> None:
        """Cut all connections, as a network does."""
        for client in list(self.session.clients):
            self.loop.call_soon_threadsafe(client.overrun.set)


@contextmanager
def serving(ts: Path, folder: Path, device: str = "null") -> Iterator[Served]:
    """Serve a .ts.

    Args:
        ts: the file; what is taught, and snapshots, are kept beside it.
        folder: for recordings.
        device: `null` or `browser`.
    """
    loop = asyncio.new_event_loop()
    with closing(Engine.open(ts, device, block=BLOCK)) as engine, bind(LOOPBACK, 0) as sock:
        place = Place("http", (f"{LOOPBACK}:{sock.getsockname()[1]}",), new_token())
        recorder = Recorder(engine.shared.tap, engine.rate, folder, ts.stem)
        share = {"address": place.address, "qr": qr_svg(place.address)}
        snapshots = Snapshots(engine, kept_path(ts, KIND))
        session = Session(engine, recorder, Teaching.beside(ts, engine.contract), Outputs(engine, []), share, snapshots)
        web = server(application(session, place))
        thread = Thread(target=loop.run_until_complete, args=[serve([(web, sock)], ready=lambda: None)])
        thread.start()
        try:
            yield Served(place.address, engine, session, folder, loop)
        finally:
            web.should_exit = True
            thread.join()
            recorder.stop()
            recorder.wait()
            loop.close()
