"""Options that several commands have."""

from riverrun.cli.arguments import Parser, whole
from riverrun_export.targets import DEFAULT, TARGETS, in_words

DEVICES = ("auto", "cpu", "cuda", "mps")

AUDIO = "audio file to write: .wav, .flac, .aiff or .ogg"
"""Help of an option that names an audio file to write."""

OSC_PORT = "UDP port on which the patches motion and oneshot receive OSC"
"""Help of an option that names a port."""


def add_target(parser: Parser, what: str) -> None:
    """Add `--target`; `what` says what the nn~ version is for."""
    known = ", ".join(in_words(name).removeprefix("nn~ ") for name in TARGETS)
    parser.add_argument("--target", choices=TARGETS, default=DEFAULT, help=f"{what}: {known} (default {DEFAULT})")


def add_buffer(parser: Parser) -> None:
    """Add `--buffer`, the block size that the patches ask nn~ for."""
    parser.add_argument(
        "--buffer",
        type=whole(0),
        metavar="N",
        help="buffer size in samples of nn~ in the patches; 0: one frame, computed without a thread of its own "
        "(default: 0 where a frame has up to 512 samples, else one frame in a thread)",
    )


def add_device(parser: Parser) -> None:
    """Add `--device`, what computes a training."""
    parser.add_argument(
        "--device",
        choices=DEVICES,
        default="auto",
        help="device to compute on: an NVIDIA GPU (cuda), the GPU of a Mac (mps) or the processor (cpu); auto takes "
        "the first that is available (default)",
    )


def add_also(parser: Parser) -> None:
    """Add `--also`, which allows a corpus of other audio than the run's."""
    parser.add_argument(
        "--also",
        action="store_true",
        help="allow a corpus of other audio than the run was trained on; the run and its .ts then name both",
    )
