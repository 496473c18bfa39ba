"""The command `motion`: send a synthetic gesture, or a phone's sensors, over OSC."""

import argparse
from pathlib import Path
from typing import Any

from riverrun.cli.arguments import Parser, add_command, output_file, whole_number
from riverrun.cli.options import PORT_NUMBER
from riverrun.cli.terminal import loading, plain_console
from riverrun.errors import UsageError
from riverrun_export.contract.names import PORT

POSES = Path("phone.poses.json")
"""Default file of what is taught."""

LONGEST_SECONDS = 24 * 60 * 60
"""Longest duration that can be given, in seconds: a day."""


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "motion", "send a phone's sensors, or a synthetic gesture, by OSC")
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
        help="duration of the gesture in seconds; 0: until Ctrl-C (default 0)",
    )
    parser.add_argument(
        "--phone",
        action="store_true",
        help="send the sensors of a phone in the same network instead; a QR code shows it the page to open",
    )
    parser.add_argument(
        "--poses",
        type=output_file,
        metavar="FILE",
        help=f"poses that were taught, with --phone; what you teach is kept there (default {POSES})",
    )
    parser.set_defaults(func=run_motion)


def run_motion(args: argparse.Namespace) -> None:
    if args.phone:
        run_phone(args)
        return
    if args.poses:
        raise UsageError("--poses: belongs to --phone")
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


def run_phone(args: argparse.Namespace) -> None:
    if args.seconds:
        raise UsageError("--seconds: a phone sends until Ctrl-C; leave it out")
    console = plain_console()
    with loading(console):
        from riverrun_export.play.performance import perform_elsewhere

    perform_elsewhere(
        args.host,
        args.port,
        args.poses or POSES,
        share=True,
        port=None,
        opens=False,
        folder=Path(),
        say=console.print,
    )
