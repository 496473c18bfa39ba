"""Pages opened in Chromium: each in a window of its own width, by a server that notices what a page asks for."""

import json
import re
import subprocess
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any

BROWSERS = ("chromium", "chromium-browser", "google-chrome")

FRAME = """<!DOCTYPE html><title>a page in a window of its own width</title><link rel="icon" href="data:,"><body>
<iframe src="/page.html" style="width:{width}px;height:800px;border:0" allow="autoplay"></iframe>"""

PATIENCE = 600.0
"""Seconds that a busy machine may take."""


class Reader(HTMLParser):
    """Collect what a page links to, and check that its tags are closed in order."""

    VOID = ("meta", "link", "br", "img", "input", "hr", "use", "path", "image", "rect")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.targets: list[str] = []
        self.anchors: set[str] = set()
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name in ("src", "href", "xlink:href", "data", "srcset") and value:
                self.targets.append(value)
            if name == "id" and value:
                self.ids.append(value)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag


def check_whole(text: str) -> None:
    """Check that a page closes its tags in order, links to nothing outside its folder, and shows no None."""
    reader = Reader()
    reader.feed(text)
    assert reader.open == []
    outside = [target for target in reader.targets if not target.startswith(("data:", "#"))]
    assert set(outside) <= {"listening.html"}
    assert {target[1:] for target in reader.targets if target.startswith("#")} <= set(reader.ids)
    assert "@import" not in text
    assert not re.search(r"url\((?!#)", text)
    assert "None" not in re.sub(r"<pre.*?</pre>|<script.*?</script>|base64,[^\"]*", "", text, flags=re.DOTALL)


class Shelf(ThreadingHTTPServer):
    """A server of pages on this machine, which waits for what a page has found.

    Args:
        pages: by path.
    """

    def __init__(self, pages: dict[str, str]) -> None:
        super().__init__(("127.0.0.1", 0), Servant)
        self.pages, self.asked, self.found = pages, list[str](), Queue[str]()
        self.url = f"http://127.0.0.1:{self.server_port}"


class Servant(BaseHTTPRequestHandler):
    server: Shelf

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        body = self.server.pages.get(self.path, "").encode()
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        self.server.found.put(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def opened(browser: str, page: str, probe: str, *, width: int, scheme: str, folder: Path) -> tuple[dict[str, Any], str]:
    """Open a page in Chromium, and return what a probe found there and what Chromium logged.

    The page is in a frame, as a window of Chromium has a smallest width.

    Args:
        browser: path of Chromium.
        page: HTML.
        probe: a script element that sends what it finds, as JSON, to `/found`.
        width: of the page, in pixels.
        scheme: "light" or "dark".
        folder: for files of Chromium.
    """
    pages = {"/page.html": page.replace("</body>", f"{probe}</body>"), "/frame.html": FRAME.format(width=width)}
    with Shelf(pages) as shelf, (folder / "log").open("wb") as log:
        Thread(target=shelf.serve_forever, daemon=True).start()
        command = [
            browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1400,900", "--no-first-run",
            f"--user-data-dir={folder / 'profile'}", "--enable-logging=stderr",
            "--autoplay-policy=no-user-gesture-required",
            f"--blink-settings=preferredColorScheme={('dark', 'light').index(scheme)}", f"{shelf.url}/frame.html",
        ]  # fmt: skip
        process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            found = json.loads(shelf.found.get(timeout=PATIENCE))
        finally:
            process.terminate()
            process.wait()
            shelf.shutdown()
    assert set(shelf.asked) == {"/frame.html", "/page.html"}
    return found, (folder / "log").read_text("utf-8", "replace")


def is_readable(paper: str, ink: str, scheme: str) -> bool:
    """Return whether the colours of paper and ink, `rgb(…)`, are those of a light or of a dark page."""
    light, dark = (sum(map(int, re.findall(r"\d+", colour)[:3])) for colour in (paper, ink))
    return light > 600 > dark if scheme == "light" else light < 200 < dark
