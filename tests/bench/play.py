"""Measures `riverrun play` at the null device: from a gesture to the first sample that it changes.

    python tests/bench/play.py FILE.ts --gestures 100
    python tests/bench/play.py FILE.ts --gestures 100 --phone

The gesture is a message of a page; with `--phone`, an event of the orientation sensor in Chromium, which passes the
page too. It goes on through the WebSocket, the model and the ring. The time ends when the device takes the first sample
of the first block that follows it, and the declared delay of the method that plays is added.
"""

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import numpy as np
from websockets.sync.client import connect

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from chromium import chromium

from riverrun_export.play.devices import NULL
from riverrun_export.play.engine import Engine
from riverrun_export.play.recorder import Recorder
from riverrun_export.play.routes import player_of
from riverrun_export.play.running import LOOPBACK, bind, serve, server
from riverrun_export.play.server import Place, application, new_token
from riverrun_export.play.session import Session
from riverrun_export.play.teaching import Teaching


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--block", type=int)
    parser.add_argument("--gestures", type=int, default=100)
    parser.add_argument("--phone", action="store_true")
    args = parser.parse_args()
    with closing(Engine.open(args.file, NULL, block=args.block)) as engine, TemporaryDirectory() as folder:
        engine.source, engine.on = "noise" if engine.size("noise") else "latents", True
        while not engine.shared["running"]:
            time.sleep(0.1)
        time.sleep(5)
        with bind(LOOPBACK, None) as sock:
            place = Place("http", (f"{LOOPBACK}:{sock.getsockname()[1]}",), new_token())
            recorder = Recorder(engine.shared.tap, engine.rate, Path(folder), "bench")
            session = Session(engine, recorder, Teaching(Path(folder) / "poses.json", "", {}))
            running = serve([(server(application(session, place)), sock)], ready=lambda: None)
            Thread(target=asyncio.run, args=(running,), daemon=True).start()
            if args.phone:
                times = time_sensor_events(engine, place.address, args.gestures, Path(folder))
            else:
                times = time_messages(engine, place.address.replace("http", "ws") + "session", args.gestures)
        report(engine, times)


def time_gestures(engine: Engine, gesture: Callable[[float], float], count: int) -> np.ndarray:
    """Return the seconds from each of some gestures to its sound.

    Args:
        engine: the instrument.
        gesture: makes one, to a random number within ±1; it returns the time of day at which it began.
        count: their number.
    """
    ring, now = engine.shared.output, engine.shared[f"{engine.source}_now"]
    delay = engine.contract.method(player_of(engine.routes, engine.source)).delay / engine.rate
    random = np.random.default_rng(0)
    times = []
    for _ in range(count):
        time.sleep(0.1 + random.random() * 0.1)  # at any place of a block
        before = now.copy()
        sent = gesture(random.uniform(-1, 1))
        first = written = int(ring.counts[0])
        while np.array_equal(now, before):
            # from one look earlier: the block may be written by the time that the change is seen
            first, written = written, int(ring.counts[0])
            time.sleep(0.0001)
        while int(ring.counts[1]) <= first:
            time.sleep(0.0001)
        times.append(time.time() - sent + delay)
    return np.array(times)


def time_messages(engine: Engine, address: str, count: int) -> np.ndarray:
    """Return the seconds from messages of a page to their sound."""
    with connect(address) as page:

        def gesture(value: float) -> float:
            sent = time.time()
            page.send(json.dumps({"type": engine.source, "values": {"0": value}}))
            return sent

        return time_gestures(engine, gesture, count)


def time_sensor_events(engine: Engine, address: str, count: int, folder: Path) -> np.ndarray:
    """Return the seconds from events of a phone's sensor in Chromium to their sound."""
    with chromium(folder / "profile") as browser, browser.open(address, width=390, height=844, phone=True) as phone:
        phone.wait("document.querySelector('#on')?.disabled === false")
        phone.click("#sensors")

        def gesture(value: float) -> float:
            return float(
                phone.evaluate(f"""(() => {{
                    const sent = performance.timeOrigin + performance.now();
                    dispatchEvent(new DeviceOrientationEvent("deviceorientation", {{ alpha: 0, beta: 0, gamma: {50 * value} }}));
                    return sent / 1000;
                }})()""")  # noqa: E501
            )

        return time_gestures(engine, gesture, count)


def report(engine: Engine, times: np.ndarray) -> None:
    """Print the times, and what the engine counted."""
    block = 1000 * engine.block / engine.rate
    median, most, worst = 1000 * np.quantile(times, [0.5, 0.95, 1.0])
    print(f"{engine.path.name}: block {engine.block} samples, {block:.1f} ms; {len(times)} gestures")
    print(f"gesture to sound: median {median:.1f} ms, 95 % {most:.1f} ms, worst {worst:.1f} ms")
    print(f"said: {1000 * engine.latency():.1f} ms; load {float(engine.shared['load']):.0%}; ", end="")
    print(f"xruns {int(engine.shared['xruns'])}")


if __name__ == "__main__":
    main()
