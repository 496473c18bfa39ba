"""Run folder → .ts: built, scripted, written aside, reloaded, compared with the offline model, only then put there."""

from __future__ import annotations

import datetime
import io
import itertools
import json
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from riverrun import __version__
from riverrun.errors import RiverrunError, UsageError
from riverrun.files import atomic_write
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.prior import Prior
from riverrun.models.whitening import Whitening
from riverrun.runs.folder import Run
from riverrun_export import contract
from riverrun_export.contract import provenance
from riverrun_export.failures import one_line
from riverrun_export.instrument.clip import ClipInstrument, PlayingClipInstrument
from riverrun_export.instrument.sequence import Instrument, PlayingInstrument
from riverrun_export.instrument.warm_up import scripted
from riverrun_export.patches.plan import check_name
from riverrun_export.streaming import ENGINES, Engine
from riverrun_export.targets import DEFAULT, TARGETS, in_words
from riverrun_export.targets.compare import unsupported
from riverrun_export.verify import KINDS as OFFLINE
from riverrun_export.verify import Compared, Offline, compare
from riverrun_export.verify import bursts as bursts

LINE = 16
"""Numbers in a line of the processor's cache, where each layer's weights start."""


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


@dataclass(frozen=True)
class Parts:
    """What an instrument is built of; `latents`: how many it shows."""

    run: Run
    options: Options
    latents: int
    model: Autoencoder
    whitening: Whitening
    prior: Prior | None

    @property
    def engine(self) -> Engine:
        return ENGINES[self.options.engine]

    def offline(self) -> Offline:
        """The same modules, as the file is compared with them."""
        options, sample_rate = self.options, self.run.facts.sample_rate
        return OFFLINE[self.model.config.bottleneck](
            self.model, self.whitening, self.prior, self.latents, options.fill, sample_rate
        )

    def told(self) -> dict[str, Any]:
        """What the contract of any instrument is made from."""
        return {
            "channels": self.run.facts.channels,
            "latents": self.latents,
            "ratio": self.model.ratio,
            "sample_rate": self.run.facts.sample_rate,
            "delay": self.model.delay,
            "explained": self.whitening.explained.tolist(),
            "prior": self.prior is not None,
            "descriptors": self.prior.descriptors if self.prior else (),
            "about": provenance.about(describe(self.run, self.options, self.whitening)),
            "licence": one_line(self.options.licence),
        }


def build(run: Run, options: Options = USUAL) -> Any:
    """The instrument of a run, eager; see `gather` for what it raises."""
    return made(gather(run, options))


def gather(run: Run, options: Options) -> Parts:
    """What the instrument of a run is built of.

    Raises:
        UsageError: if the run has fewer latents than asked for, or there is no such engine or target.
        RiverrunError: if the run is not trained.
    """
    options.refuse_unknown()
    model, whitening = run.autoencoder(), run.whitening()
    full = run.config.architecture.latents
    latents = full if options.latents is None else options.latents
    if not 1 <= latents <= full:
        raise UsageError(f"--latents {latents}: {run.path} has {full}; ask for 1 to {full}")
    prior = run.prior() if run.has_prior() else None
    return Parts(run, options, latents, model, whitening, prior)


def made(parts: Parts) -> Any:
    """The instrument of these parts, eager."""
    return in_one_piece(KINDS[parts.model.config.bottleneck](parts).eval())


def of_sequences(parts: Parts) -> nn.Module:
    """The instrument of a run with a latent vector a frame."""
    table = contract.instrument(**parts.told(), step=parts.prior.frames_per_step if parts.prior else 1)
    common = (table, parts.engine, parts.model, parts.whitening, parts.latents, parts.options.fill)
    return PlayingInstrument(*common, parts.prior) if parts.prior else Instrument(*common)


def of_clips(parts: Parts) -> nn.Module:
    """The instrument of a run with a latent vector a clip."""
    if parts.options.fill:
        raise UsageError(f"--fill noise: {parts.run.path} has one latent vector a clip; hidden ones are their mean")
    table = contract.clip_instrument(clip=parts.run.facts.clip_samples, frames=parts.model.clip_frames, **parts.told())
    common = (table, parts.engine, parts.model, parts.whitening, parts.latents)
    return PlayingClipInstrument(*common, parts.prior) if parts.prior else ClipInstrument(*common)


KINDS: dict[str, Callable[[Parts], nn.Module]] = {"sequence": of_sequences, "clip": of_clips}
"""How each kind of bottleneck becomes an instrument."""


def in_one_piece(instrument: nn.Module) -> nn.Module:
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
    parts = gather(run, options)
    instrument = made(parts).requires_grad_(False)
    table = contract.read(instrument)
    whitening = parts.whitening
    record = json.dumps(describe(run, options, whitening))
    with atomic_write(out) as draft:
        saved = io.BytesIO()
        torch.jit.save(scripted(instrument), saved, {provenance.METADATA: record.encode()})
        write_bare(saved, draft, out.stem)
        foreign = [f"{found.used}: {found.problem}" for found in unsupported(draft, options.target)]
        if foreign:
            target = in_words(options.target)
            raise RiverrunError(f"{out}: {target} can't load it: {'; '.join(foreign)}; nothing written")
        compared = compare(draft, parts.offline(), run.sample())
        refuse_wrong(out, compared)
    lines = [
        f"wrote {out}: {out.stat().st_size / 2**20:.1f} MB, {table.sample_rate} Hz, ratio {table.ratio}, "
        f"{provenance.latents(describe(run, options, whitening))}",
        f"methods {', '.join(method.name for method in table.methods)}; "
        f"reloaded, {max(each.distance for each in compared):.0e} from the run",
    ]
    if "generate" not in table:
        lines.append("no prior in this run, so it doesn't play by itself: 'riverrun prior' makes one")
    if ENGINES[options.engine].licence:
        lines.append(f"engine {options.engine}: the file {ENGINES[options.engine].licence}")
    if options.licence:
        lines.append(f"licence: {one_line(options.licence)}")
    return lines


def refuse_wrong(out: Path, compared: Sequence[Compared]) -> None:
    """Raises RiverrunError if a method is further from the run than rounding takes it."""
    worst = max(compared, key=lambda each: each.excess)
    if not worst.excess <= 1:
        far = f"{worst.method} of the scripted file is {worst.distance:.1e} away from the run"
        raise RiverrunError(f"{out}: {far}, {worst.excess:.3g} times what rounding may do; nothing written")


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
        "rate": run.facts.sample_rate,
        "channels": run.facts.channels,
        "ratio": architecture.ratio,
        "engine": options.engine,
        "engine_licence": ENGINES[options.engine].licence,
        "licence": options.licence,
        "latents": architecture.latents if options.latents is None else options.latents,
        "hidden_latents": "noise" if options.fill else "mean",
        "explained": whitening.explained.tolist(),
        "real": whitening.real,
        "training": run.facts.to_dict(),
        "config": asdict(run.config),
    }
