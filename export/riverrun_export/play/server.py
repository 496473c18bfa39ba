"""The server of the page: static files and the WebSocket, for those who know the token.

An address begins with the token. A request is refused if its Host is none of ours (a name that an attacker lets point
here), or if a page of another origin made it.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from secrets import compare_digest, token_urlsafe

import anyio
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from riverrun_export.play import protocol
from riverrun_export.play.client import Client
from riverrun_export.play.session import Session

PAGE = Path(__file__).parent / "page"
"""Folder of the page's files."""

TOKEN_BYTES = 24
"""Bytes of randomness in a token."""

MAX_CLIENTS = 32
"""Pages that can be connected at once."""

MESSAGES_A_SECOND, BURST = 1000.0, 500
"""Messages that a page may send per second, and at once; more wait in the network."""

REFUSED = 1008
"""Code of a WebSocket that is closed because a page broke a rule (RFC 6455)."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
    "media-src 'self' blob:; worker-src 'self'; manifest-src 'self'; connect-src 'self' {sockets}; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)
"""What the page may load: files of its own only."""


@dataclass(frozen=True)
class Place:
    """Where the page is.

    Attributes:
        scheme: `http` or `https`.
        hosts: the values of the header Host that are ours, with the port.
        token: the secret in the address.
    """

    scheme: str
    hosts: Sequence[str]
    token: str

    @property
    def address(self) -> str:
        """The address of the page, with the first of the hosts."""
        return self.at(self.hosts[0])

    def at(self, host: str) -> str:
        """The address of the page with one of the hosts."""
        return f"{self.scheme}://{host}/{self.token}/"

    @property
    def local(self) -> bool:
        """Whether only this computer reaches it: a network gets the page by https."""
        return self.scheme == "http"

    @property
    def policy(self) -> str:
        """The Content-Security-Policy. Some browsers don't count a WebSocket as of the page's own origin."""
        scheme = "wss" if self.scheme == "https" else "ws"
        return POLICY.format(sockets=" ".join(f"{scheme}://{host}" for host in self.hosts))


def new_token() -> str:
    """Return a random token for an address."""
    return token_urlsafe(TOKEN_BYTES)


class Guard:
    """Lets through what comes from the page: by Host, Origin and token. Everything else gets an empty answer.

    Args:
        app: what it protects.
        place: where the page is.
    """

    def __init__(self, app: ASGIApp, place: Place) -> None:
        self.app, self.place = app, place

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif self.lets_through(scope):
            await self.app(scope, receive, self._with_headers(send))
        elif scope["type"] == "websocket":
            await WebSocket(scope, receive, send).close(REFUSED)  # before it is accepted: an answer 403
        else:
            await PlainTextResponse("", 404)(scope, receive, send)

    def lets_through(self, scope: Scope) -> bool:
        """Return whether a request is from the page itself, or of somebody who opens its address."""
        headers = Headers(scope=scope)
        hosts, origins = headers.getlist("host"), headers.getlist("origin")
        if len(hosts) != 1 or hosts[0].lower() not in self.place.hosts:
            return False
        own = f"{self.place.scheme}://{hosts[0].lower()}"
        if any(origin.lower() != own for origin in origins):  # a browser sends one with every WebSocket
            return False
        by_link = headers.get("sec-fetch-mode") == "navigate"
        if headers.get("sec-fetch-site", "none") not in ("none", "same-origin") and not by_link:
            return False
        token = scope["path"].split("/")[1:2] or [""]
        return compare_digest(token[0].encode(), self.place.token.encode())

    def _with_headers(self, send: Send) -> Send:
        async def wrapped(message: Message) -> None:
            if message["type"] == "http.response.start":
                extra = {
                    "content-security-policy": self.place.policy,
                    "referrer-policy": "no-referrer",
                    "x-content-type-options": "nosniff",
                    "cross-origin-opener-policy": "same-origin",
                    "cross-origin-resource-policy": "same-origin",
                    "cache-control": "no-cache",
                }
                message["headers"] = [
                    *message.get("headers", []),
                    *((name.encode(), value.encode()) for name, value in extra.items()),
                ]
            await send(message)

        return wrapped


class Throttle:
    """Makes a page that floods wait, so that its messages stay in the network."""

    def __init__(self) -> None:
        self._credit, self._time = float(BURST), 0.0

    async def wait(self) -> None:
        """Count one message; return when it may be read."""
        now = asyncio.get_running_loop().time()
        self._credit = min(BURST, self._credit + MESSAGES_A_SECOND * (now - self._time)) - 1
        self._time = now
        await asyncio.sleep(max(0.0, -self._credit / MESSAGES_A_SECOND))  # 0: others have their turn


def application(session: Session, place: Place, ticks: bool = True) -> ASGIApp:
    """Return a server's application: the page, and its session.

    Args:
        session: what is played.
        place: where the page is.
        ticks: whether this one lets the session send; one of several does.
    """

    async def serve(socket: WebSocket) -> None:
        if len(session.clients) >= MAX_CLIENTS:
            await socket.close(REFUSED)
            return
        await socket.accept()
        await converse(session, Client(socket, place.local))

    @contextlib.asynccontextmanager
    async def ticking(app: Starlette) -> AsyncIterator[None]:
        tasks = [asyncio.create_task(tick(session))] if ticks else []
        yield
        for task in tasks:
            task.cancel()

    async def bare(request: object) -> Response:
        return Response(status_code=307, headers={"location": f"/{place.token}/"})

    routes = [
        Route(f"/{place.token}", bare),
        WebSocketRoute(f"/{place.token}/session", serve),
        Mount(f"/{place.token}", StaticFiles(directory=PAGE, html=True)),
    ]
    return Guard(Starlette(routes=routes, lifespan=ticking), place)


async def tick(session: Session) -> None:
    """Let the session send what changed, until this is cancelled."""
    loop = asyncio.get_running_loop()
    due = loop.time()
    while True:
        session.tick()
        due = max(due + 1 / protocol.STATE_RATE, loop.time())
        await asyncio.sleep(due - loop.time())


async def converse(session: Session, client: Client) -> None:
    """Read a page's messages and send it what it should know, until one of the two ends."""
    session.enter(client)
    try:
        async with anyio.create_task_group() as group:

            async def until_the_end(work: Callable[[], Awaitable[object]]) -> None:
                with contextlib.suppress(WebSocketDisconnect, RuntimeError):  # RuntimeError: sending to a closed one
                    await work()
                group.cancel_scope.cancel()

            for work in (client.run, partial(listen, session, client), client.overrun.wait):
                group.start_soon(until_the_end, work)
    finally:
        session.leave(client)
    with contextlib.suppress(WebSocketDisconnect, RuntimeError):  # it is closed already
        await client.socket.close()


async def listen(session: Session, client: Client) -> None:
    """Pass the messages of a page to the session."""
    throttle = Throttle()
    while True:
        message = await client.socket.receive()
        if message["type"] == "websocket.disconnect":
            return
        await throttle.wait()
        if message.get("text") is not None:
            session.text(client, message["text"])
        elif message.get("bytes") is not None:
            session.audio(client, message["bytes"])
