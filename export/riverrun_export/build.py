"""Export of a run as a .ts: built, scripted, reloaded, compared with the offline model, and only then put in place."""

from __future__ import annotations

import datetime
import io
import itertools
import json
import os
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

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
from riverrun_export.contract import InstrumentSpec, provenance
from riverrun_export.failures import one_line
from riverrun_export.instrument.base import NNModule
from riverrun_export.instrument.clip import ClipInstrument, PlayingClipInstrument
from riverrun_export.instrument.sequence import Instrument, PlayingInstrument
from riverrun_export.instrument.warm_up import scripted
from riverrun_export.patches.plan import check_name
from riverrun_export.streaming import ENGINES, Engine
from riverrun_export.targets import DEFAULT, TARGETS, describe_target
from riverrun_export.targets.compare import unsupported
from riverrun_export.verify import ClipReference, Comparison, Reference, SequenceReference, compare

__all__ = ["Options", "build", "export"]

CACHE_LINE = 16
"""Numbers in a cache line of the processor; the weights of each layer start at one."""

Module = TypeVar("Module", bound=nn.Module)


@dataclass(frozen=True)
class Options:
    """Options of an export.

    Attributes:
        latents: number of latents that the instrument shows; None for all.
        fill: whether the hidden latents are noise; otherwise they are their mean.
        engine: one of `ENGINES`.
        target: the release of nn~ that must be able to load the file, one of `TARGETS`.
        licence: what the maker allows others to do with the instrument.
    """

    latents: int | None = None
    fill_noise: bool = False
    engine: str = "linear"
    target: str = DEFAULT
    licence: str = ""

    def check(self) -> None:
        """Raise UsageError if there is no such engine or target."""
        for option, value, known in (("--engine", self.engine, ENGINES), ("--target", self.target, TARGETS)):
            if value not in known:
                raise UsageError(f"{option} {value}: unknown; use one of {', '.join(known)}")


DEFAULT_OPTIONS = Options()


@dataclass(frozen=True)
class Parts:
    """The parts of an instrument.

    Attributes:
        run: the run folder.
        options: of the export.
        latents: number of latents that the instrument shows.
        model, whitening, prior: of the run, in eval mode; a run may have no prior.
    """

    run: Run
    options: Options
    latents: int
    model: Autoencoder
    whitening: Whitening
    prior: Prior | None

    @property
    def kind(self) -> Kind:
        return KINDS[self.model.config.bottleneck]

    @property
    def engine(self) -> Engine:
        return ENGINES[self.options.engine]

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments that the classes of all instruments have in common."""
        return {"engine": self.engine, "model": self.model, "whitening": self.whitening, "latents": self.latents}

    @cached_property
    def record(self) -> dict[str, object]:
        """The record of its origin that the file contains."""
        return describe(self.run, self.options, self.whitening)

    def reference(self) -> Reference:
        """Return the offline model that the file is compared with."""
        return self.kind.reference(
            model=self.model,
            whitening=self.whitening,
            sampler=self.prior,
            latents=self.latents,
            fill_noise=self.options.fill_noise,
            sample_rate=self.run.facts.sample_rate,
        )

    def spec(self) -> InstrumentSpec:
        """Return the facts for the contract."""
        return InstrumentSpec(
            channels=self.run.facts.channels,
            latents=self.latents,
            ratio=self.model.ratio,
            sample_rate=self.run.facts.sample_rate,
            delay=self.model.delay,
            explained=self.whitening.explained.tolist(),
            prior=self.prior is not None,
            descriptors=self.prior.descriptors if self.prior else (),
            about=provenance.about(self.record),
            licence=one_line(self.options.licence),
            transposes=self.model.spectral is not None,
        )


def build(run: Run, options: Options = DEFAULT_OPTIONS) -> NNModule:
    """Return the instrument of a run as an eager module, in eval mode.

    It has the methods and attributes of the .ts, and its state. `export` scripts it.

    Args:
        run: a trained run.
        options: which latents it shows, and the engine.

    Raises:
        UsageError: if the run has fewer latents than the options ask for, or if there is no such engine or target.
        RiverrunError: if the run is not trained.
    """
    return assemble(gather(run, options))


def gather(run: Run, options: Options) -> Parts:
    """Return the parts of the instrument of a run.

    Raises:
        UsageError, RiverrunError: as of `build`.
    """
    options.check()
    model, whitening = run.autoencoder(), run.whitening()
    full = run.config.architecture.latents
    latents = full if options.latents is None else options.latents
    if not 1 <= latents <= full:
        raise UsageError(f"--latents {latents}: {run.path} has {full}; use 1 to {full}")
    options = replace(options, licence=options.licence or str(run.card().get("licence", "")))
    prior = run.prior() if run.has_prior() else None
    return Parts(run=run, options=options, latents=latents, model=model, whitening=whitening, prior=prior)


def assemble(parts: Parts) -> NNModule:
    """Return the instrument of these parts as an eager module, in eval mode."""
    return in_one_piece(parts.kind.build(parts).eval())


def sequence_instrument(parts: Parts) -> NNModule:
    """Return the instrument of a run with a latent vector for each frame."""
    table = contract.instrument(parts.spec(), parts.prior.frames_per_step if parts.prior else 1)
    arguments = {**parts.arguments, "contract": table, "fill_noise": parts.options.fill_noise}
    return PlayingInstrument(**arguments, prior=parts.prior) if parts.prior else Instrument(**arguments)


def clip_instrument(parts: Parts) -> NNModule:
    """Return the instrument of a run with a latent vector for each clip.

    Raises:
        UsageError: if the hidden latents are to be noise.
    """
    if parts.options.fill_noise:
        raise UsageError(f"--fill noise: {parts.run.path} has one latent vector a clip; hidden ones are their mean")
    table = contract.clip_instrument(parts.spec(), parts.run.facts.clip_samples, parts.model.clip_frames)
    arguments = {**parts.arguments, "contract": table}
    return PlayingClipInstrument(**arguments, prior=parts.prior) if parts.prior else ClipInstrument(**arguments)


@dataclass(frozen=True)
class Kind:
    """The steps of an export that depend on the kind of bottleneck.

    Attributes:
        build: returns the instrument of some parts.
        reference: the class of the offline model that the file is compared with.
    """

    build: Callable[[Parts], NNModule]
    reference: type[Reference]


KINDS = {
    "sequence": Kind(sequence_instrument, SequenceReference),
    "clip": Kind(clip_instrument, ClipReference),
}
"""The kinds of bottleneck, by the name in `Architecture.bottleneck`."""


def in_one_piece(instrument: Module) -> Module:
    """Move all weights into one piece of memory, one after another, and return the instrument.

    The file keeps this order. A block reads all weights, and reads them 5 to 8 % faster from few pages than from many.
    """
    weights = list(instrument.parameters())
    ends = list(itertools.accumulate(-(-weight.numel() // CACHE_LINE) * CACHE_LINE for weight in weights))
    piece = torch.zeros(ends[-1])
    for weight, start in zip(weights, [0, *ends], strict=False):
        place = piece[start : start + weight.numel()].view(weight.shape)
        weight.data = place.copy_(weight.data)
    return instrument


def export(run: Run, out: str | os.PathLike[str], options: Options = DEFAULT_OPTIONS) -> list[str]:
    """Write the .ts of a run.

    The file is written to a draft, reloaded, and each of its methods is compared with the run's offline model. Only
    then does it replace `out`; after an error, `out` is as it was before.

    Args:
        run: a trained run; without a prior, the instrument does not play by itself.
        out: path of the .ts; its name must be one that nn~ can load.
        options: which latents it shows, engine, target and licence.

    Returns:
        Lines about the file that was written, and how exact it is.

    Raises:
        UsageError: for a name that nn~ can't load, and as of `build`.
        RiverrunError: if the run is not trained, if the target can't load the file, or if the reloaded file does not
            sound like the run.

    Example:
        >>> from riverrun.runs import Run
        >>> print(*export(Run.open("run"), "any.ts", Options(latents=3, licence="CC BY 4.0")), sep="\\n")
        wrote any.ts: ... MB, 16000 Hz, ratio 64, 3 latents, ...
        methods forward, encode, decode, prior, generate, to_noise, from_noise; ...
        licence: CC BY 4.0
    """
    out = Path(out)
    options.check()
    if out.suffix != ".ts":
        raise UsageError(f"{out}: an instrument's name ends in .ts")
    check_name(out.name)
    parts = gather(run, options)
    instrument = assemble(parts).requires_grad_(False)
    table = contract.read(instrument)
    record = json.dumps(parts.record)
    with atomic_write(out) as draft:
        saved = io.BytesIO()
        torch.jit.save(scripted(instrument), saved, {provenance.METADATA: record.encode()})
        write_bare(saved, draft, out.stem)
        problems = [f"{each.used}: {each.problem}" for each in unsupported(draft, options.target)]
        if problems:
            target = describe_target(options.target)
            raise RiverrunError(f"{out}: {target} can't load it: {'; '.join(problems)}; nothing written")
        comparisons = compare(draft, parts.reference(), run.example_clip())
        refuse_wrong(out, comparisons)
    lines = [
        f"wrote {out}: {out.stat().st_size / 2**20:.1f} MB, {table.sample_rate} Hz, ratio {table.ratio}, "
        f"{provenance.latents(parts.record)}",
        f"methods {', '.join(method.name for method in table.methods)}; "
        f"reloaded, {max(each.distance for each in comparisons):.0e} from the run",
    ]
    if run.facts.steps < run.facts.total_steps:
        lines.append(f"this is the run after {run.facts.steps} of {run.facts.total_steps} steps of its training")
    if "generate" not in table:
        lines.append("this run has no prior, so the instrument doesn't play by itself: train one with 'riverrun prior'")
    if parts.engine.licence:
        lines.append(f"engine {options.engine}: the file {parts.engine.licence}")
    if parts.options.licence:
        lines.append(f"licence: {one_line(parts.options.licence)}")
    return lines


def refuse_wrong(out: Path, comparisons: Sequence[Comparison]) -> None:
    """Raise RiverrunError if the output of a method differs from the run's by more than rounding."""
    worst = max(comparisons, key=lambda each: each.error_ratio)
    if not worst.error_ratio <= 1:
        difference = f"{worst.method} of the scripted file is {worst.distance:.1e} away from the run"
        raise RiverrunError(f"{out}: {difference}, {worst.error_ratio:.3g} times what rounding may do; nothing written")


def write_bare(saved: io.BytesIO, path: Path, name: str) -> None:
    """Write a saved module to `path`, as archive `name`, without the debug records: they contain paths of the maker."""
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(path, "w") as target:
        for item in source.infolist():
            if not item.filename.endswith(".debug_pkl"):
                inside = item.filename.split("/", 1)[1]
                target.writestr(zipfile.ZipInfo(f"{name}/{inside}"), source.read(item))


def describe(run: Run, options: Options, whitening: Whitening) -> dict[str, object]:
    """Return the record that the file contains: how it was made, from what, how it was trained, and its licence."""
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
        "hidden_latents": "noise" if options.fill_noise else "mean",
        "explained": whitening.explained.tolist(),
        "real": whitening.real,
        "card": run.card(),
        "training": run.facts.to_dict(),
        "config": asdict(run.config),
    }
