"""Measures `riverrun play` at the null device: from a page's message to the first sample that it changes.

    python tests/bench/play.py FILE.ts --gestures 100

The message passes the WebSocket, the model and the ring; the time ends when the device takes the first sample of the
block that heard of it, and the declared delay of `decode` is added. The instrument needs the source `latents`.
"""

import argparse
import asyncio
import json
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import numpy as np
from websockets.sync.client import connect

from riverrun_export.play.devices import NULL
from riverrun_export.play.engine import Engine
from riverrun_export.play.recorder import Recorder
from riverrun_export.play.running import LOOPBACK, bind, serve, server
from riverrun_export.play.server import Place, application, new_token
from riverrun_export.play.session import Session


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--block", type=int)
    parser.add_argument("--gestures", type=int, default=100)
    args = parser.parse_args()
    with closing(Engine.open(args.file, NULL, block=args.block)) as engine, TemporaryDirectory() as folder:
        engine.source, engine.on = "latents", True
        while not engine.shared["running"]:
            time.sleep(0.1)
        time.sleep(5)
        with bind(LOOPBACK, None) as sock:
            place = Place("http", (f"{LOOPBACK}:{sock.getsockname()[1]}",), new_token())
            session = Session(engine, Recorder(engine.shared.tap, engine.rate, Path(folder), "bench"))
            running = serve([(server(application(session, place)), sock)], ready=lambda: None)
            Thread(target=asyncio.run, args=(running,), daemon=True).start()
            times = gestures(engine, place.address.replace("http", "ws") + "session", args.gestures)
        report(engine, times)


def gestures(engine: Engine, address: str, count: int) -> np.ndarray:
    """Return the seconds from each of some messages to its sound."""
    ring, now = engine.shared.output, engine.shared["latents_now"]
    delay = engine.contract.method("decode").delay / engine.rate
    random = np.random.default_rng(0)
    times = []
    with connect(address) as page:
        for _ in range(count):
            time.sleep(0.1 + random.random() * 0.1)  # at any place of a block
            before, sent = float(now[0]), time.perf_counter()
            page.send(json.dumps({"type": "latents", "values": {"0": random.normal()}}))
            while float(now[0]) == before:
                time.sleep(0.0001)
            first = int(ring.counts[0])
            while int(ring.counts[1]) <= first:
                time.sleep(0.0001)
            times.append(time.perf_counter() - sent + delay)
    return np.array(times)


def report(engine: Engine, times: np.ndarray) -> None:
    """Print the times, and what the engine counted."""
    block = 1000 * engine.block / engine.rate
    median, most, worst = 1000 * np.quantile(times, [0.5, 0.95, 1.0])
    print(f"{engine.path.name}: block {engine.block} samples, {block:.1f} ms; {len(times)} gestures")
    print(f"message to sound: median {median:.1f} ms, 95 % {most:.1f} ms, worst {worst:.1f} ms")
    print(f"said: {1000 * engine.latency():.1f} ms; load {float(engine.shared['load']):.0%}; ", end="")
    print(f"xruns {int(engine.shared['xruns'])}")


if __name__ == "__main__":
    main()
