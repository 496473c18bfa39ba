"""Plays `riverrun play` at the null device as a user does, for an hour, and reports memory and xruns.

    python tests/bench/endurance.py strings --minutes 60

A page moves controls, latents and noise, sends sensors, triggers, resets, changes the source, stores and morphs
snapshots, records and pauses, about ten times a second, at random but always the same. Each ten seconds a line tells
the memory of the server, the model and the device. At the end it tells by how much each grows in an hour. Linux only.
"""

import argparse
import asyncio
import json
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
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
        moves = list(gestures(newest, dice))
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
                print(f"{now:6.0f} s: {sizes} MB, load {state['load']:.0%}, {state['xruns']} xruns", flush=True)
            await asyncio.sleep(dice.choice([0.02, 0.05, 0.2]))
    late = np.array(rows[int(SETTLED * len(rows)) :])
    for place, name in enumerate(("server", "model", "device"), 1):
        print(f"{name}: {np.polyfit(late[:, 0], late[:, place], 1)[0]:+.2f} MB an hour")


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
