"""Options that several commands share."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from riverrun.cli.arguments import SEED, Parser, input_file, whole_number
from riverrun_export.targets import DEFAULT, TARGETS, describe_target

if TYPE_CHECKING:
    from riverrun.metrics import Embedding

DEVICES = ("auto", "cpu", "cuda", "mps")

PORT_NUMBER = whole_number(1, 65535)
"""Type of a UDP port."""

RUN_HELP = "run made by 'riverrun train', or strings, keys or drums, which are in the package"
"""Help of an argument that names a run."""

SUBJECT_HELP = "run or instrument, or strings, keys or drums, which are in the package"
"""Help of an argument that names a run or a .ts."""

AUDIO_HELP = "audio file to write: .wav, .flac, .aiff or .ogg"
"""Help of an option that names an audio file to write."""


def add_target(parser: Parser, purpose: str) -> None:
    """Add `--target`, a version of nn~; `purpose` begins its help."""
    versions = ", ".join(describe_target(name).removeprefix("nn~ ") for name in TARGETS)
    parser.add_argument("--target", choices=TARGETS, default=DEFAULT, help=f"{purpose}: {versions} (default {DEFAULT})")


def add_buffer(parser: Parser) -> None:
    """Add `--buffer`, the buffer size of nn~ in the patches."""
    parser.add_argument(
        "--buffer",
        type=whole_number(0),
        metavar="N",
        help="buffer size of nn~ in the patches, in samples; 0: one frame, computed without a thread (default: 0 where "
        "a frame has up to 512 samples, else one frame in a thread)",
    )


def add_clips(parser: Parser) -> None:
    """Add `--clips` and `--seed`, which choose what is measured."""
    parser.add_argument(
        "--clips", type=whole_number(1), default=32, metavar="N", help="maximum number of clips of a set (default 32)"
    )
    parser.add_argument("--seed", type=SEED, default=0, metavar="S", help="random seed (default 0)")


def add_embedding(parser: Parser) -> None:
    """Add `--embedding`, files for `open_embeddings`."""
    parser.add_argument(
        "--embedding",
        type=input_file,
        action="append",
        default=[],
        metavar="FILE.pt",
        help="TorchScript file of a model [B, C, N] → [B, F], by whose output sets of clips are compared too; its code "
        "runs unguarded, so give only files that you trust",
    )


def open_embeddings(paths: Iterable[Path]) -> dict[str, "Embedding"]:
    """Return the embeddings of TorchScript files, by the name and the first digits of the digest of each."""
    from riverrun.metrics import torch_file

    return {f"{path.stem} {hashlib.sha256(path.read_bytes()).hexdigest()[:8]}": torch_file(path) for path in paths}


def add_sample_rate(parser: Parser) -> None:
    """Add `--rate`, also called `--sample-rate`."""
    parser.add_argument(
        "--rate",
        "--sample-rate",
        dest="sample_rate",
        type=int,
        default=48000,
        metavar="HZ",
        help="sample rate in Hz (default 48000)",
    )


def add_device(parser: Parser) -> None:
    """Add `--device`, on which a training runs."""
    parser.add_argument(
        "--device",
        choices=DEVICES,
        default="auto",
        help="device to train on: an NVIDIA GPU (cuda), the GPU of a Mac (mps) or the processor (cpu); auto takes the "
        "first that is available (default auto)",
    )


def add_also(parser: Parser) -> None:
    """Add `--also`, which allows a corpus of other audio than the run was trained on."""
    parser.add_argument(
        "--also",
        action="store_true",
        help="allow a corpus of other audio than the run was trained on; the run and its .ts then name both",
    )
