"""Running the server: sockets, uvicorn, and its end."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import ssl
import tempfile
from collections.abc import Callable, Iterator

import uvicorn
from starlette.types import ASGIApp

from riverrun.errors import RiverrunError, UsageError
from riverrun_export.play.protocol import MAX_AUDIO
from riverrun_export.play.sharing import Certificate

LOOPBACK, EVERYWHERE = "127.0.0.1", "0.0.0.0"
"""Addresses on which a server listens: for this computer only, or for its network."""

PORT = 8765
"""Default port."""

CLOSE_SECONDS = 2
"""Seconds that pages have to close their connections at the end."""


def bind(host: str, port: int | None) -> socket.socket:
    """Return a socket at a port; None: at `PORT`, or at any free one if that is taken.

    Raises:
        UsageError: if the port is taken.
        RiverrunError: if no socket can be opened.
    """
    for choice in (PORT, 0) if port is None else (port,):
        sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if os.name == "posix":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind((host, choice))
            sock.listen()  # who opens the page at once waits until it is served
        except OSError as error:
            sock.close()
            problem = error
            continue
        return sock
    if port is not None:
        raise UsageError(f"--port {port}: {problem.strerror}; give another one, or leave --port out")
    raise RiverrunError(f"no port can be opened: {problem.strerror}")


class Server(uvicorn.Server):
    """A uvicorn server that leaves signals to who runs it."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def server(app: ASGIApp, certificate: Certificate | None = None) -> Server:
    """Return a server of an application, by HTTPS if there is a certificate."""
    config = uvicorn.Config(
        app,
        log_level="error",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ws_max_size=MAX_AUDIO,
        ws_per_message_deflate=False,  # audio doesn't get smaller, and compression takes time
        timeout_graceful_shutdown=CLOSE_SECONDS,
    )
    if certificate:
        config.load()
        config.ssl = tls(certificate)
    return Server(config)


def tls(certificate: Certificate) -> ssl.SSLContext:
    """Return the settings of HTTPS. The key is in a file for a moment, which only this user can read."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    handle, path = tempfile.mkstemp()
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(certificate.pem)
        context.load_cert_chain(path)
    finally:
        os.unlink(path)
    return context


async def serve(servers: list[tuple[Server, socket.socket]], ready: Callable[[], None]) -> None:
    """Serve until Ctrl-C or SIGTERM, or until one of the servers ends.

    Args:
        servers: servers and their sockets.
        ready: is called once Ctrl-C and SIGTERM end it well.
    """
    stopped = asyncio.Event()
    tasks = [asyncio.create_task(each.serve(sockets=[sock])) for each, sock in servers]
    with stopping(stopped):
        try:
            waiting = asyncio.create_task(stopped.wait())
            ready()
            await asyncio.wait([*tasks, waiting], return_when=asyncio.FIRST_COMPLETED)
        finally:
            waiting.cancel()
            for each, _ in servers:
                each.should_exit = True
            await asyncio.gather(*tasks)


@contextlib.contextmanager
def stopping(event: asyncio.Event) -> Iterator[None]:
    """Set an event at Ctrl-C and SIGTERM inside the context, where the system has handlers in a loop (not Windows)."""
    loop = asyncio.get_running_loop()
    before = {}
    with contextlib.suppress(NotImplementedError, ValueError, RuntimeError):  # ValueError: not in the main thread
        for signum in (signal.SIGINT, signal.SIGTERM):
            handler = signal.getsignal(signum)
            loop.add_signal_handler(signum, event.set)
            before[signum] = handler
    try:
        yield
    finally:
        for signum, handler in before.items():
            loop.remove_signal_handler(signum)
            signal.signal(signum, handler)
