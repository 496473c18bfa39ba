"""The command `motion`: send a synthetic gesture over OSC."""

import argparse
from typing import Any

from riverrun.cli.arguments import Parser, add_command, whole_number
from riverrun.cli.options import PORT_NUMBER
from riverrun.cli.terminal import plain_console
from riverrun_export.contract.names import PORT

LONGEST_SECONDS = 24 * 60 * 60
"""Longest duration that can be given, in seconds: a day."""


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "motion", "send a synthetic gesture over OSC, to try a motion patch")
    parser.add_argument(
        "--port",
        type=PORT_NUMBER,
        default=PORT,
        metavar="P",
        help=f"UDP port to send to (default {PORT}, as in the patches)",
    )
    parser.add_argument(
        "--host", default="127.0.0.1", metavar="NAME", help="name or address of the receiver (default: this computer)"
    )
    parser.add_argument(
        "--seconds",
        type=whole_number(0, LONGEST_SECONDS),
        default=0,
        metavar="S",
        help="duration in seconds; 0: until Ctrl-C (default 0)",
    )
    parser.set_defaults(func=run_motion)


def run_motion(args: argparse.Namespace) -> None:
    from riverrun_export.motion import RATE, send

    console = plain_console()
    console.print(f"sending to {args.host}, UDP port {args.port}, {RATE} times per second (stop with Ctrl-C):")
    console.print("/riverrun/xy x y, from 0 to 1")
    console.print("/riverrun/motion ax ay az gx gy gz, in g with gravity and in rad/s")
    console.print("/riverrun/trigger 1, and 0 half a second later, every 4 seconds")
    try:
        send(args.host, args.port, args.seconds)
    except KeyboardInterrupt:  # the usual way to end this command, so no error
        console.print("stopped")
