"""Run folder → .ts: built, scripted, written aside, reloaded, compared with the offline model, only then put there."""

from __future__ import annotations

import datetime
import io
import itertools
import json
import math
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor

from riverrun import __version__
from riverrun.autoencoder import Autoencoder
from riverrun.errors import RiverrunError, UsageError
from riverrun.files import aside
from riverrun.latents import Whitening
from riverrun.run import Run
from riverrun_export import contract, provenance
from riverrun_export.host import blocks
from riverrun_export.instrument import Instrument, PlayingInstrument
from riverrun_export.patches.plan import check_name
from riverrun_export.streaming import ENGINES
from riverrun_export.targets import DEFAULT, TARGETS, in_words
from riverrun_export.targets.compare import unsupported
from riverrun_export.warm import scripted

TOLERANCE = 1e-4
"""Largest difference between the file and the offline model, as a share of the signal's RMS."""

LINE = 16
"""Numbers in a line of the processor's cache, where each layer's weights start."""

SECONDS = 2.0
"""Length of what is compared."""


@dataclass(frozen=True)
class Options:
    """How a run is exported.

    `latents`: how many it shows, None for all. `fill`: whether the others are noise, rather than their mean. `engine`:
    one of `ENGINES`. `target`: the nn~ that has to load it, one of `TARGETS`. `licence`: what the maker allows others.
    """

    latents: int | None = None
    fill: bool = False
    engine: str = "linear"
    target: str = DEFAULT
    licence: str = ""

    def refuse_unknown(self) -> None:
        """Raises UsageError if there is no such engine or target."""
        for option, asked, known in (("--engine", self.engine, ENGINES), ("--target", self.target, TARGETS)):
            if asked not in known:
                raise UsageError(f"{option} {asked}: there is none of that name; ask for one of {', '.join(known)}")


USUAL = Options()


def build(run: Run, options: Options = USUAL) -> Instrument:
    """The instrument of a run, eager.

    Raises:
        UsageError: if the run has fewer latents than asked for, or there is no such engine or target.
        RiverrunError: if the run is not trained.
    """
    options.refuse_unknown()
    if run.config.architecture.bottleneck == "clip":
        raise UsageError(f"{run.path}: one latent a clip; such a run can't be exported or played yet")
    model, whitening = run.autoencoder(), run.whitening()
    full = run.config.architecture.latents
    latents = full if options.latents is None else options.latents
    if not 1 <= latents <= full:
        raise UsageError(f"--latents {latents}: {run.path} has {full}; ask for 1 to {full}")
    engine = ENGINES[options.engine]
    prior = run.prior() if run.has_prior() else None
    table = contract.instrument(
        run.facts.channels,
        latents,
        model.ratio,
        run.facts.rate,
        model.delay,
        whitening.explained.tolist(),
        prior is not None,
        prior.descriptors if prior else (),
        provenance.about(describe(run, options, whitening)),
        provenance.one_line(options.licence),
    )
    if prior is None:
        return in_one_piece(Instrument(table, engine, model, whitening, latents, options.fill).eval())
    return in_one_piece(PlayingInstrument(table, engine, model, whitening, latents, options.fill, prior).eval())


def in_one_piece(instrument: Instrument) -> Instrument:
    """The instrument, all its weights one after another in one piece of memory, which the file keeps: a block reads
    them all, and reads them 5 to 8 % faster from few pages than from many.
    """
    weights = list(instrument.parameters())
    ends = list(itertools.accumulate(-(-weight.numel() // LINE) * LINE for weight in weights))
    piece = torch.zeros(ends[-1])
    for weight, start in zip(weights, [0, *ends], strict=False):
        place = piece[start : start + weight.numel()].view(weight.shape)
        weight.data = place.copy_(weight.data)
    return instrument


def export(run: Run, out: Path, options: Options = USUAL) -> list[str]:
    """Writes the .ts of a run; lines that say what was written and how exact it is.

    Raises:
        UsageError, RiverrunError: see `build`; also if the target would not load the file, or if the reloaded file does
            not sound like the run. Then `out` is as it was before.
    """
    options.refuse_unknown()
    if out.suffix != ".ts":
        raise UsageError(f"{out}: an instrument's name ends in .ts")
    check_name(out.name)
    instrument = build(run, options).requires_grad_(False)
    table = contract.read(instrument)
    shown = table.method("decode").in_channels
    whitening = run.whitening()
    record = json.dumps(describe(run, options, whitening))
    with aside(out) as draft:
        saved = io.BytesIO()
        torch.jit.save(scripted(instrument), saved, {provenance.METADATA: record.encode()})
        write_bare(saved, draft, out.stem)
        foreign = [f"{found.used}: {found.problem}" for found in unsupported(draft, options.target)]
        if foreign:
            target = in_words(options.target)
            raise RiverrunError(f"{out}: {target} can't load it: {'; '.join(foreign)}; nothing written")
        worst = compare(draft, run.autoencoder(), whitening, shown, options.fill)
        if not worst <= TOLERANCE:
            raise RiverrunError(f"{out}: the scripted file is {worst:.1e} away from the run; nothing written")
    explained = float(whitening.explained[:shown].sum())
    lines = [
        f"wrote {out}: {out.stat().st_size / 2**20:.1f} MB, {table.rate} Hz, ratio {table.ratio}, "
        f"{shown} latents ({explained:.1%} of the variance)",
        f"methods {', '.join(method.name for method in table.methods)}; reloaded, {worst:.0e} from the run",
    ]
    if "generate" not in table:
        lines.append("no prior in this run, so it doesn't play by itself: 'riverrun prior' makes one")
    if ENGINES[options.engine].licence:
        lines.append(f"engine {options.engine}: the file {ENGINES[options.engine].licence}")
    if options.licence:
        lines.append(f"licence: {provenance.one_line(options.licence)}")
    return lines


def write_bare(saved: io.BytesIO, path: Path, name: str) -> None:
    """Writes a saved module to `path`, as archive `name`, without the debug records: they hold paths of the maker."""
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(path, "w") as target:
        for item in source.infolist():
            if not item.filename.endswith(".debug_pkl"):
                inside = item.filename.split("/", 1)[1]
                target.writestr(zipfile.ZipInfo(f"{name}/{inside}"), source.read(item))


def describe(run: Run, options: Options, whitening: Whitening) -> dict[str, object]:
    """What the file says of itself: how it was made, from what, how far it was trained, and what its maker allows."""
    architecture = run.config.architecture
    return {
        "riverrun": __version__,
        "torch": torch.__version__,
        "target": options.target,
        "made": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "rate": run.facts.rate,
        "channels": run.facts.channels,
        "ratio": architecture.ratio,
        "engine": options.engine,
        "engine_licence": ENGINES[options.engine].licence,
        "licence": options.licence,
        "latents": architecture.latents if options.latents is None else options.latents,
        "hidden_latents": "noise" if options.fill else "mean",
        "explained": whitening.explained.tolist(),
        "training": asdict(run.facts),
        "config": asdict(run.config),
    }


@torch.inference_mode()
def compare(path: Path, model: Autoencoder, whitening: Whitening, latents: int, fill: bool) -> float:
    """Largest distance, relative to RMS, of the reloaded file's `encode`, `decode` and `forward` to the offline model.

    Each is fed two seconds of noise bursts in blocks of several sizes; `decode` and `forward` are not compared where
    hidden latents are noise.
    """
    loaded = torch.jit.load(str(path))
    table, ratio = contract.read(loaded), model.ratio
    sizes = [ratio, 2 * ratio, 3 * ratio, 7 * ratio]
    length = math.ceil(SECONDS * loaded.get_sample_rate() / ratio) * ratio
    audio = bursts(model.channels, length)
    z = whitening(model.encode(audio))[:, :latents]
    shown = torch.cat([z, z.new_zeros(1, whitening.mean.shape[0] - latents, z.shape[2])], dim=1)
    heard = model.decode(whitening.inverse(shown)).clamp(-1, 1)
    expected = {"encode": (audio, z)}
    if not fill or latents == shown.shape[1]:
        expected |= {"decode": (z, heard), "forward": (audio, heard)}
    worst = 0.0
    for name, (given, wanted) in expected.items():
        got = blocks(loaded, table.method(name), given, sizes)
        worst = max(worst, float((got - wanted).abs().max() / wanted.square().mean().sqrt().clamp(min=1e-6)))
    return worst


def bursts(channels: int, length: int) -> Tensor:
    """Noise that swells and stops, `[1, C, N]`, always the same: every layer's past is exercised, and silence too."""
    generator = torch.Generator().manual_seed(0)
    noise = torch.randn(1, channels, length, generator=generator)
    swell = (torch.arange(length) * (6.2832 / 9600)).sin().clamp(min=0)
    return 0.2 * noise * swell
