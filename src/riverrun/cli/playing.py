"""The commands that play: export, check, patch, motion, generate, transform."""

import argparse
from typing import Any

from rich.console import Console

from riverrun.cli.arguments import Parser, apart, command, file_there, file_to_write, folder_to_write, place, whole
from riverrun.cli.terminal import console, loading, write_report
from riverrun.errors import RiverrunError, UsageError
from riverrun_export.names import PORT
from riverrun_export.targets import DEFAULT, TARGETS, in_words

OSC = "of UDP, where the patches motion and oneshot hear OSC"
AUDIO = "audio to write: .wav, .flac, .aiff or .ogg"


def add(commands: Any, common: Parser) -> None:
    export_ = command(commands, common, "export", "make a run one .ts file that nn~ loads, and patches for it")
    export_.add_argument("run", type=place, metavar="RUN", help="made by 'riverrun train'")
    export_.add_argument("--out", type=file_to_write, required=True, metavar="FILE.ts", help="the instrument")
    export_.add_argument("--latents", type=int, metavar="D", help="how many latents it shows (default: all)")
    export_.add_argument(
        "--fill", choices=["mean", "noise"], default="mean", help="what the latents not shown are (default mean)"
    )
    export_.add_argument(
        "--engine",
        default="linear",
        metavar="NAME",
        help="what its convolutions stream by: linear (default), or cached-conv, the slower reference",
    )
    _add_target(export_, "the nn~ that it has to load in")
    export_.add_argument("--licence", default="", metavar="TEXT", help="what others may do with it; kept in the file")
    export_.add_argument("--alone", action="store_true", help="write no patches beside it")
    _add_buffer(export_)
    export_.set_defaults(do=do_export)

    check_ = command(commands, common, "check", "does a .ts keep the contract of nn~?")
    check_.add_argument("file", type=file_there, metavar="FILE.ts", help="any .ts for nn~")
    check_.add_argument("--json", type=file_to_write, metavar="FILE", help="write the findings there too")
    _add_target(check_, "the nn~ that it is checked for")
    check_.set_defaults(do=do_check)

    patch_ = command(commands, common, "patch", "make Max and Pure Data patches for a .ts")
    patch_.add_argument("file", type=file_there, metavar="FILE.ts", help="any .ts for nn~")
    patch_.add_argument("--out", type=folder_to_write, required=True, metavar="DIR", help="folder for the patches")
    _add_buffer(patch_)
    patch_.add_argument("--port", type=whole(1, 65535), default=PORT, metavar="P", help=f"{OSC} (default {PORT})")
    patch_.set_defaults(do=do_patch)

    motion_ = command(
        commands, common, "motion", "send a made-up gesture as OSC, to try a motion patch without a phone"
    )
    motion_.add_argument(
        "--port", type=whole(1, 65535), default=PORT, metavar="P", help=f"{OSC} (default {PORT}, as theirs)"
    )
    motion_.add_argument("--host", default="127.0.0.1", metavar="NAME", help="who hears it (default this computer)")
    motion_.add_argument(
        "--seconds", type=whole(0, 86400), default=0, metavar="S", help="how long; 0, the default, until Ctrl-C"
    )
    motion_.set_defaults(do=do_motion)

    generate_ = command(commands, common, "generate", "let an instrument play by itself, to a file")
    generate_.add_argument("instrument", type=place, metavar="RUN|FILE.ts", help="a run or an instrument")
    generate_.add_argument("--out", type=file_to_write, required=True, metavar="FILE.wav", help=AUDIO)
    generate_.add_argument("--seconds", type=float, default=10.0, metavar="S", help="how long (default 10)")
    generate_.add_argument("--temperature", type=float, metavar="T", help="0 most likely, 1 as learned, the default")
    generate_.add_argument("--seed", type=int, metavar="S", help="0 or more repeats exactly (default free)")
    generate_.set_defaults(do=do_generate)

    transform_ = command(commands, common, "transform", "send a file through an instrument's latents")
    transform_.add_argument("instrument", type=place, metavar="RUN|FILE.ts", help="a run or an instrument")
    transform_.add_argument("source", type=file_there, metavar="IN.wav", help="any audio file")
    transform_.add_argument("--out", type=file_to_write, required=True, metavar="OUT.wav", help=AUDIO)
    transform_.set_defaults(do=do_transform)


def _add_target(parser: Parser, what: str) -> None:
    known = ", ".join(in_words(name).removeprefix("nn~ ") for name in TARGETS)
    parser.add_argument("--target", choices=TARGETS, default=DEFAULT, help=f"{what}: {known}; default {DEFAULT}")


def _add_buffer(parser: Parser) -> None:
    parser.add_argument(
        "--buffer",
        type=whole(0),
        metavar="N",
        help="samples that the patches have nn~ compute at a time; 0: a frame, without a thread of its own "
        "(default: 0 where a frame is up to 512 samples, else a frame in a thread)",
    )


def do_export(asked: argparse.Namespace) -> None:
    if asked.alone and asked.buffer is not None:
        raise UsageError("--buffer is for the patches, and --alone writes none: give one of the two")
    out = console()
    with loading(out):
        from riverrun.run import Run
        from riverrun_export.export import Options, export
        from riverrun_export.patches import check_buffer, write_patches

    if asked.buffer is not None:
        check_buffer(asked.buffer)
    run = Run.open(asked.run)
    options = Options(asked.latents, asked.fill == "noise", asked.engine, asked.target, asked.licence)
    with out.status("exporting"):
        lines = export(run, asked.out, options)
    for line in lines:
        out.print(line)
    if not asked.alone:
        patches = write_patches(asked.out, asked.out.parent, asked.buffer, out.print)
        out.print(f"patches beside it: {', '.join(each.path.name for each in patches)}")
        for each in patches:
            if each.kept:
                out.print(each.line())


def do_check(asked: argparse.Namespace) -> None:
    from riverrun_export.check import check

    if asked.json:
        apart(asked.json, asked.file)
    out = console()
    with out.status("checking"):
        report = check(asked.file, target=asked.target)
    report.print(Console())
    if asked.json:
        write_report(report.to_json(), asked.json, out)
    if not report.ok:
        raise RiverrunError(f"{asked.file}: doesn't keep the contract of nn~")


def do_patch(asked: argparse.Namespace) -> None:
    out = console()
    with loading(out):
        from riverrun_export.patches import write_patches

    for each in write_patches(asked.file, asked.out, asked.buffer, out.print, asked.port):
        out.print(each.line())


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


def do_generate(asked: argparse.Namespace) -> None:
    out = console()
    with loading(out):
        from riverrun_export.player import Player

    with out.status("playing"):
        player = Player.open(asked.instrument)
        told = player.generate(asked.out, asked.seconds, asked.temperature, asked.seed)
    for line in [f"wrote {asked.out}: {asked.seconds:g} s", *told]:
        out.print(line)


def do_transform(asked: argparse.Namespace) -> None:
    apart(asked.out, asked.source)
    out = console()
    with loading(out):
        from riverrun_export.player import Player

    with out.status("transforming"):
        told = Player.open(asked.instrument).transform(asked.source, asked.out)
    for line in [f"wrote {asked.out}", *told]:
        out.print(line)
