"""The command `motion`: send a synthetic gesture as OSC."""

import argparse
from typing import Any

from riverrun.cli.arguments import (
    Parser,
    command,
    whole,
)
from riverrun.cli.options import OSC_PORT
from riverrun.cli.terminal import console
from riverrun_export.contract.names import PORT


def add(commands: Any, common: Parser) -> None:
    parser = command(commands, common, "motion", "send a made-up gesture as OSC, to try a motion patch without a phone")
    parser.add_argument(
        "--port", type=whole(1, 65535), default=PORT, metavar="P", help=f"{OSC_PORT} (default {PORT}, as theirs)"
    )
    parser.add_argument("--host", default="127.0.0.1", metavar="NAME", help="who hears it (default this computer)")
    parser.add_argument(
        "--seconds", type=whole(0, 86400), default=0, metavar="S", help="how long; 0, the default, until Ctrl-C"
    )
    parser.set_defaults(do=do_motion)


def do_motion(asked: argparse.Namespace) -> None:
    from riverrun_export.motion import RATE, send

    out = console()
    out.print(f"sending to {asked.host}, UDP port {asked.port}, {RATE} times a second (Ctrl-C ends it):")
    out.print("/riverrun/xy x y, from 0 to 1")
    out.print("/riverrun/motion ax ay az gx gy gz, in g with gravity and in rad/s")
    out.print("/riverrun/trigger 1, and 0 half a second later, every 4 seconds")
    try:
        send(asked.host, asked.port, asked.seconds)
    except KeyboardInterrupt:  # the way that it usually ends
        out.print("stopped")
