"""Plays `riverrun play` at the null device as a user does, for an hour, and reports memory and xruns.

    python tests/bench/endurance.py strings --minutes 60

A page moves controls, latents and noise, sends sensors, triggers, resets, changes the source, stores and morphs
snapshots, records and pauses, about ten times a second, at random but always the same. Each ten seconds a line tells
the memory of the server, the model and the device, the dropouts, and by how much the machine was late: a process on
each core asks to run each millisecond, before all that plays. At the end it tells by how much the memory grows in an
hour. Linux only; as root, or with a limit of `rtprio`.
"""

import argparse
import asyncio
import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from multiprocessing import Process, Value
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from websockets.asyncio.client import connect

Fields = dict[str, Any]

LOOK_SECONDS = 10.0
"""Seconds between two lines."""

SETTLED = 0.1
"""Share of the time after which memory is compared: what is made once is made by then."""

RECORDED_SECONDS = 20.0
"""Seconds of a recording."""

WATCH_PRIORITY = 10
"""Real-time priority of what watches the machine, above that of what plays."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("instrument")
    parser.add_argument("--minutes", type=float, default=60)
    args = parser.parse_args()
    with TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "riverrun", "play", args.instrument, "--device", "null", "--out", folder]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)
        try:
            assert server.stdout is not None
            address = next(found[0] for line in server.stdout if (found := re.search(r"http://\S+", line)))
            asyncio.run(play(address, server.pid, 60 * args.minutes, Path(folder)))
        finally:
            server.send_signal(signal.SIGINT)
            server.wait()


async def play(address: str, pid: int, seconds: float, folder: Path) -> None:
    """Play, and print what is measured."""
    dice, rows, begin = random.Random(1), list[list[float]](), time.monotonic()
    async with opened(address) as (page, newest):
        moves, watches = list(gestures(newest, dice)), [Watch(core) for core in sorted(os.sched_getaffinity(0))]
        await page(type="on", on=True)
        await page(type="scope", on=True)
        recording = 0.0
        while (now := time.monotonic() - begin) < seconds:
            await page(**dice.choices([make for _, make in moves], [weight for weight, _ in moves])[0]())
            state = newest["state"]
            if state["recording"] and state["recording"]["seconds"] > RECORDED_SECONDS:
                await page(type="record", on=False)
                for old in folder.glob("[!.]*.wav"):
                    old.unlink()
            if now - recording > 60 and not state["recording"]:
                recording = now
                await page(type="record", on=True)
            if now > LOOK_SECONDS * len(rows):
                rows.append([now / 3600, *(memory(each) for each in family(pid))])
                sizes = ", ".join(f"{size:.1f}" for size in rows[-1][1:])
                late = ", ".join(f"{watch.latest():.1f}" for watch in watches)
                print(f"{now:6.0f} s: {sizes} MB, load {state['load']:.0%}, {state['xruns']} xruns, ", end="")
                print(f"machine late by {late} ms", flush=True)
            await asyncio.sleep(dice.choice([0.02, 0.05, 0.2]))
    settled = np.array(rows[int(SETTLED * len(rows)) :])
    for place, name in enumerate(("server", "model", "device"), 1):
        print(f"{name}: {np.polyfit(settled[:, 0], settled[:, place], 1)[0]:+.2f} MB an hour")


@asynccontextmanager
async def opened(address: str) -> AsyncIterator[tuple[Callable[..., Any], Fields]]:
    """Give what sends messages of a page, and the newest message of each type that it got."""
    newest: Fields = {}
    async with connect(address.replace("http", "ws") + "session", max_size=None, ping_interval=None) as socket:

        async def listen() -> None:
            async for message in socket:
                if isinstance(message, str):
                    fields = json.loads(message)
                    newest[fields["type"]] = fields

        async def send(**fields: Any) -> None:
            await socket.send(json.dumps(fields))

        listening = asyncio.create_task(listen())
        while not {"contract", "state", "snapshots"} <= newest.keys():
            await asyncio.sleep(0.05)
        yield send, newest
        listening.cancel()


def gestures(newest: Fields, dice: random.Random) -> list[tuple[float, Callable[[], Fields]]]:
    """Return what a user does, and how often compared with the rest."""
    contract = newest["contract"]
    controls = [each for each in contract["controls"] if each["type"] != "text"]

    def set_one() -> Fields:
        each = dice.choice(controls)
        low, high = (
            limit if limit is not None else 9.0 * sign for limit, sign in ((each["low"], -1), (each["high"], 1))
        )
        return {"type": "set", "values": {each["key"]: dice.uniform(low, high)}}

    def move(space: str) -> Callable[[], Fields]:
        size = contract[space]["size"]
        return lambda: {"type": space, "values": {str(dice.randrange(size)): dice.gauss(0, 1)}}

    def morph() -> Fields:
        slots = [each["slot"] for each in newest["snapshots"]["slots"]]
        ends = {"from": slots[0], "to": slots[-1]} if slots else {}
        return {"type": "snapshot", "action": "morph", **ends, "position": dice.random()} if ends else set_one()

    def sense() -> Fields:
        return {"type": "sensor", "orientation": [0, dice.uniform(-90, 90), 10], "touch": [dice.random(), 0.5, 1]}

    return [
        (8, set_one),
        *((4, move(space)) for space in ("latents", "noise") if contract[space]),
        (3, sense),
        (1, lambda: {"type": "trigger"}),
        (0.2, lambda: {"type": "source", "name": dice.choice(contract["sources"])["name"]}),
        (0.2, lambda: {"type": "snapshot", "action": "store", "slot": dice.randrange(8)}),
        (0.4, morph),
        (0.04, lambda: {"type": "reset"}),
        (0.1, lambda: {"type": "on", "on": not newest["state"]["on"]}),
    ]


class Watch:
    """A process on one core that measures how late the system lets it run.

    Args:
        core: number of the core.
    """

    def __init__(self, core: int) -> None:
        self._worst = Value("d", 0.0)
        Process(target=watch, args=(core, self._worst), daemon=True).start()

    def latest(self) -> float:
        """Return the longest lateness in ms since the last call."""
        worst, self._worst.value = self._worst.value, 0.0
        return worst


def watch(core: int, worst: Any) -> None:
    """Sleep for a millisecond, again and again; keep the longest lateness in ms."""
    os.sched_setaffinity(0, [core])
    with suppress(OSError):
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(WATCH_PRIORITY))
    while True:
        begin = time.perf_counter()
        time.sleep(0.001)
        worst.value = max(worst.value, 1000 * (time.perf_counter() - begin) - 1)


def family(pid: int) -> list[int]:
    """Return a process and those that it started."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return [pid, *(int(child) for task in tasks for child in (task / "children").read_text().split())]


def memory(pid: int) -> float:
    """Return the memory of a process that is not of files, in MB."""
    found = re.search(r"RssAnon:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) / 1024 if found else 0.0


if __name__ == "__main__":
    main()
