"""The command `train`: train an autoencoder on a corpus."""

import argparse
from contextlib import nullcontext
from dataclasses import asdict
from typing import Any

from riverrun.cli.arguments import (
    SEED,
    Parser,
    add_command,
    any_path,
    input_file,
    output_folder,
    run_name,
    whole_number,
)
from riverrun.cli.options import add_also, add_device
from riverrun.cli.terminal import loading, plain_console
from riverrun.files import sole_writer

SUGGESTED, SUGGESTED_FOR = "strings", ("tiny", "studio")
"""The instrument whose weights are suggested to start from, and the presets instead of which it is."""


def add(subparsers: Any, common: Parser) -> None:
    """Add the command."""
    parser = add_command(subparsers, common, "train", "train an autoencoder on a corpus")
    parser.add_argument("corpus", type=any_path, metavar="CORPUS", help="corpus made by 'riverrun prepare'")
    parser.add_argument(
        "--out",
        type=output_folder,
        required=True,
        metavar="RUN",
        help="folder for the run; an unfinished run is resumed",
    )
    parser.add_argument(
        "--from",
        dest="base",
        type=run_name,
        metavar="RUN|NAME",
        help="start from the weights of another run of the same architecture, sample rate and channels; settings are "
        "those of that run unless --preset or --config is given",
    )
    parser.add_argument(
        "--preset",
        metavar="NAME",
        help="tiny, live (R = 128), studio (R = 2048), or oneshot (one latent vector per clip); default studio",
    )
    parser.add_argument(
        "--config", type=input_file, metavar="FILE", help="YAML file with settings that replace the preset's"
    )
    _add_lengths(parser)
    add_also(parser)
    parser.add_argument("--seed", type=SEED, default=0, metavar="S", help="random seed (default 0)")
    _add_hardware(parser)
    parser.set_defaults(func=run_train)


def _add_lengths(parser: Parser) -> None:
    parser.add_argument(
        "--steps",
        type=whole_number(0),
        metavar="N",
        help="training steps of the audio phase; warm-up and the other phases are scaled in proportion (0: only the "
        "fit in closed form, or an untrained run without a spectral path; default: the preset's)",
    )
    parser.add_argument(
        "--adversarial",
        type=whole_number(0),
        metavar="N",
        help="training steps of the adversarial phase, with discriminators (default: the preset's, in proportion to "
        "--steps)",
    )


def _add_hardware(parser: Parser) -> None:
    add_device(parser)
    parser.add_argument(
        "--devices", type=whole_number(1), default=1, metavar="N", help="number of GPUs, or of processes (default 1)"
    )
    parser.add_argument("--nodes", type=whole_number(1), default=1, metavar="N", help="number of machines (default 1)")


def run_train(args: argparse.Namespace) -> None:
    console = plain_console()
    with loading(console):
        from riverrun.corpus import Corpus
        from riverrun.runs import Run, config, find_run

    base = Run.open(find_run(args.base)) if args.base else None
    if base is not None and args.preset is None:
        preset, settings = base.facts.preset, asdict(base.config)
    else:
        preset = args.preset or config.DEFAULT_PRESET
        settings = config.preset(preset)
    resolved = config.resolve_file(args.config, settings) if args.config else config.resolve(settings)
    resolved.training = config.scale_steps(resolved.training, args.steps, args.adversarial)
    corpus = Corpus.open(args.corpus)
    with config.prefix_errors(args.config):
        config.check_crop_length(resolved, corpus.sample_rate, corpus.clip_samples)
    for line in corpus.shortage_warnings():
        console.print(line)
    with loading(console):
        from riverrun.training import train_autoencoder
        from riverrun.training.devices import select_device
        from riverrun.training.ranks import get_rank

    is_from_nothing = base is None and args.config is None and not (args.out / "run.json").exists()
    if is_from_nothing and preset in SUGGESTED_FOR and select_device(args.device, args.devices) == "cpu":
        suggested = Run.open(find_run(SUGGESTED)).facts
        if (corpus.sample_rate, corpus.channels) == (suggested.sample_rate, suggested.channels):
            console.print(
                f"no GPU is used; with --from {SUGGESTED} instead of --preset {preset}, training on notes is as far "
                "after a quarter of an hour as from nothing after an hour"
            )

    with sole_writer(args.out) if get_rank() == 0 else nullcontext():
        run = train_autoencoder(
            corpus,
            args.out,
            resolved,
            args.seed,
            console=console,
            devices=args.devices,
            nodes=args.nodes,
            preset=preset,
            allow_other_corpus=args.also,
            device=args.device,
            base=base,
        )
    console.print(f"the run is in {args.out}: {run.facts.steps} steps")
