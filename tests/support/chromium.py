"""Chromium without a window, driven as a person would: clicks, drags, keys, touches, a phone's sensors.

It speaks the DevTools protocol (https://chromedevtools.github.io/devtools-protocol) to a Chromium of its own.
"""

from __future__ import annotations

import base64
import itertools
import json
import shutil
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

BROWSERS = ("chromium", "chromium-browser", "google-chrome")

PATIENCE = 240.0
"""Seconds that a busy machine may take."""

KEY_CODES = {" ": 32, "Enter": 13, "Escape": 27, "Tab": 9, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39,
             "ArrowDown": 40, "Home": 36, "End": 35, "Delete": 46, "?": 191}  # fmt: skip
"""Windows' codes of the keys that have no letter."""


def find() -> str | None:
    """Return the path of Chromium, or None where it is not installed."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


@contextmanager
def chromium(folder: Path, *, flags: Sequence[str] = ()) -> Iterator[Browser]:
    """Run a Chromium whose profile is in `folder`.

    Args:
        folder: an empty folder.
        flags: further options of its command line.
    """
    path = find()
    assert path is not None, f"none of {', '.join(BROWSERS)} is installed"
    command = [
        path, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--mute-audio", "--hide-scrollbars",
        f"--user-data-dir={folder}", "--remote-debugging-port=0", "--autoplay-policy=user-gesture-required",
        "--disable-features=Translate", "--disable-background-networking", *flags, "about:blank",
    ]  # fmt: skip
    with (folder.parent / f"{folder.name}.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        yield Browser(_port(folder / "DevToolsActivePort", process))
    finally:
        process.terminate()
        process.wait()


def _port(file: Path, process: subprocess.Popen[bytes]) -> int:
    """Return the port that Chromium writes to a file when it listens."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        if file.is_file() and (lines := file.read_text().splitlines()):
            return int(lines[0])
        time.sleep(0.02)
    raise AssertionError("Chromium did not start")


class Browser:
    """A running Chromium."""

    def __init__(self, port: int) -> None:
        self.port = port

    @contextmanager
    def open(self, url: str, *, width: int = 1280, height: int = 800, scheme: str = "light",
             phone: bool = False) -> Iterator[Tab]:  # fmt: skip
        """Open a page in a new tab.

        Args:
            url: its address.
            width, height: size of the page, in CSS pixels.
            scheme: light or dark.
            phone: whether there is a finger and no mouse.
        """
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/json/new?about:blank", method="PUT")
        with urllib.request.urlopen(request, timeout=PATIENCE) as reply:
            target = json.load(reply)
        with connect(target["webSocketDebuggerUrl"], open_timeout=PATIENCE, max_size=None, compression=None) as socket:
            tab = Tab(socket)
            for domain in ("Page", "Runtime", "Log"):
                tab.send(f"{domain}.enable")
            try:
                tab.resize(width, height, scheme=scheme, phone=phone)
                tab.go(url)
                yield tab
            finally:
                tab.send("Page.close")


class Tab:
    """One page.

    Attributes:
        complaints: what the page logged as a warning or an error, or threw.
    """

    def __init__(self, socket: ClientConnection) -> None:
        self.socket, self.numbers, self.complaints = socket, itertools.count(1), list[str]()

    def send(self, command: str, **parameters: Any) -> dict[str, Any]:
        """Send a command of the DevTools protocol and return its result."""
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": command, "params": parameters}))
        while True:
            message = json.loads(self.socket.recv(timeout=PATIENCE))
            if message.get("id") == number:
                assert "error" not in message, f"{command}: {message['error']}"
                return message["result"]
            self._event(message)

    def _event(self, message: dict[str, Any]) -> None:
        found = message.get("params", {})
        match message.get("method"):
            case "Runtime.consoleAPICalled" if found["type"] in ("error", "warning", "assert"):
                self.complaints.append(" ".join(str(each.get("value", each)) for each in found["args"]))
            case "Runtime.exceptionThrown":
                self.complaints.append(found["exceptionDetails"].get("exception", {}).get("description", str(found)))
            case "Log.entryAdded" if found["entry"]["level"] in ("error", "warning"):
                self.complaints.append(f"{found['entry']['text']} {found['entry'].get('url', '')}")

    def resize(self, width: int, height: int, *, scheme: str = "light", phone: bool = False) -> None:
        """Set the size and the colour scheme of the page."""
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, mobile=phone,
                  deviceScaleFactor=2 if phone else 1)  # fmt: skip
        self.send("Emulation.setTouchEmulationEnabled", enabled=phone)
        self.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def go(self, url: str) -> None:
        """Open another page in this tab; also reloads."""
        self.send("Page.navigate", url=url)
        self.wait("document.readyState === 'complete' && location.href !== 'about:blank'")

    def evaluate(self, expression: str) -> Any:
        """Return the value of a JavaScript expression, awaited."""
        result = self.send("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in result, f"{expression}: {result['exceptionDetails']}"
        return result["result"].get("value")

    def wait(self, expression: str) -> Any:
        """Wait until a JavaScript expression is truthy there, and return its value."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if found := self.evaluate(
                f"(async () => {{ const found = await ({expression}); return found && [found]; }})()"
            ):
                return found[0]
            time.sleep(0.02)
        raise AssertionError(f"still not: {expression}; complaints: {self.complaints}")

    def text(self, selector: str) -> str:
        """Return the text of the element of a selector, waiting for the element."""
        self.wait(f"document.querySelector({json.dumps(selector)}) !== null")
        return str(self.evaluate(f"document.querySelector({json.dumps(selector)}).textContent.trim()"))

    def box(self, selector: str) -> tuple[float, float, float, float]:
        """Return left, top, width and height of what a selector finds, scrolled into view, when it stands still."""
        x, y, width, height = self.wait(f"""(async () => {{
            const element = document.querySelector({json.dumps(selector)});
            const sides = ["x", "y", "width", "height"];
            const box = () => sides.map((side) => element.getBoundingClientRect()[side]);
            element?.scrollIntoView({{ block: "nearest", behavior: "instant" }});
            const before = element && box();
            await new Promise((go) => setTimeout(go, 60));
            return before?.[2] && element.isConnected && String(before) === String(box()) && before;
        }})()""")
        return x, y, width, height

    def point(self, selector: str, x: float = 0.5, y: float = 0.5) -> tuple[float, float]:
        """Return a point within what a selector finds; 0, 0 is its top left and 1, 1 its bottom right corner."""
        left, top, width, height = self.box(selector)
        return left + x * width, top + y * height

    def click(self, selector: str, x: float = 0.5, y: float = 0.5) -> None:
        """Click what a selector finds, with the mouse."""
        self.drag(selector, [(x, y)])

    def drag(self, selector: str, points: Sequence[tuple[float, float]]) -> None:
        """Press the mouse at the first of some points within what a selector finds, and release it at the last."""
        path = [self.point(selector, *point) for point in points]
        self._mouse("mouseMoved", path[0], buttons=0)
        self._mouse("mousePressed", path[0])
        for point in path[1:]:
            self._mouse("mouseMoved", point)
        self._mouse("mouseReleased", path[-1], buttons=0)

    def _mouse(self, kind: str, point: tuple[float, float], *, buttons: int = 1) -> None:
        self.send("Input.dispatchMouseEvent", type=kind, x=point[0], y=point[1], button="left" if buttons or
                  kind == "mouseReleased" else "none", buttons=buttons, clickCount=1)  # fmt: skip

    def touch(self, selector: str, points: Sequence[tuple[float, float]], *, lift: bool = True) -> None:
        """Move a finger along some points within what a selector finds."""
        for kind, point in zip(itertools.chain(["touchStart"], itertools.repeat("touchMove")), points, strict=False):
            x, y = self.point(selector, *point)
            self.send("Input.dispatchTouchEvent", type=kind, touchPoints=[{"x": x, "y": y}])
        if lift:
            self.send("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def press(self, key: str) -> None:
        """Press and release a key."""
        text = {"text": key} if len(key) == 1 else {"text": "\r"} if key == "Enter" else {}
        code = KEY_CODES.get(key) or ord(key.upper())
        names = {"key": key, "windowsVirtualKeyCode": code, "code": f"Key{key.upper()}" if key.isalpha() and
                 len(key) == 1 else f"Digit{key}" if key.isdigit() else "Space" if key == " " else key}  # fmt: skip
        self.send("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", **names, **text)
        self.send("Input.dispatchKeyEvent", type="keyUp", **names)

    def focus(self, selector: str) -> None:
        """Give an element the keyboard focus."""
        self.box(selector)
        self.evaluate(f"document.querySelector({json.dumps(selector)}).focus()")

    def tilt(self, *, alpha: float, beta: float, gamma: float) -> None:
        """Hold the phone at an orientation, in degrees, as the DeviceOrientation specification has it."""
        self.send("DeviceOrientation.setDeviceOrientationOverride", alpha=alpha, beta=beta, gamma=gamma)

    def shake(self, acceleration: Sequence[float], rotation: Sequence[float] = (0, 0, 0)) -> None:
        """Report a motion.

        Args:
            acceleration: with gravity, in m/s².
            rotation: about the phone's x, y and z axes, in °/s.
        """
        moved = {
            "accelerationIncludingGravity": dict(zip("xyz", acceleration, strict=True)),
            "rotationRate": dict(zip(("beta", "gamma", "alpha"), rotation, strict=True)), "interval": 16,
        }  # fmt: skip
        self.evaluate(f"void dispatchEvent(new DeviceMotionEvent('devicemotion', {json.dumps(moved)}))")

    def screenshot(self, path: Path) -> None:
        """Write what the page looks like to a PNG file."""
        path.write_bytes(base64.b64decode(self.send("Page.captureScreenshot", format="png")["data"]))
