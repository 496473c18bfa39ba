"""The configuration of a run: typed, documented dataclasses read from YAML; what can't work is refused in one line."""

from __future__ import annotations

import difflib
import math
import typing
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import MISSING, Field, asdict, dataclass, field, fields, is_dataclass, replace
from importlib import resources
from pathlib import Path
from typing import Any

import yaml
from jsonargparse import ArgumentParser

from riverrun.errors import UsageError
from riverrun.models.autoencoder import Architecture
from riverrun.models.prior import PriorConfig


def _above_zero(section: Any, where: str, but: Sequence[str] = ()) -> None:
    """Refuses numbers, or numbers in lists, that are not above 0; those of names in `but` may be 0."""
    for name, value in vars(section).items():
        for number in value if isinstance(value, list) else [value]:
            if isinstance(number, int | float) and not (number > 0 or (number == 0 and name in but)):
                least = "0 or more" if name in but else "more than 0"
                raise UsageError(f"{where}.{name}: {number} can't work; give {least}")


def _windows(section: Any, where: str, *names: str) -> None:
    """Refuses lists of windows of an STFT, in samples, that are empty or hold one without a hop of a quarter."""
    for name in names:
        sizes = getattr(section, name)
        if not sizes or min(sizes) < 4:
            raise UsageError(f"{where}.{name}: {sizes} can't work; give windows of 4 samples or more, at least one")


@dataclass
class Weights:
    """What each loss counts for.

    Args:
        spectral: distance of magnitudes, full band.
        bands: the same on the bands of the decomposition.
        kl: of the latents to the unit Gaussian, nats a latent, once warmed up.
        adversarial: the critics' verdict, second phase.
        features: what the critics saw on the way, second phase.
    """

    spectral: float = 1.0
    bands: float = 1.0
    kl: float = 0.002
    adversarial: float = 1.0
    features: float = 5.0

    def __post_init__(self) -> None:
        _above_zero(self, "training.weights", but=tuple(vars(self)))


@dataclass
class DiscriminatorConfig:
    """The critics of the second phase.

    Args:
        sizes: of the window of each critic, in samples.
        width: channels of their first layers.
        learning_rate: learning rate.
    """

    sizes: list[int] = field(default_factory=lambda: [2048, 512, 128])
    width: int = 16
    learning_rate: float = 2e-4

    def __post_init__(self) -> None:
        _above_zero(self, "training.discriminator")
        _windows(self, "training.discriminator", "sizes")


@dataclass
class Training:
    """How the autoencoder learns.

    Args:
        steps: of the first phase, on spectral losses.
        adversarial: steps of the second phase, encoder frozen, with critics.
        batch_size: crops a step.
        crop: seconds of a crop; at most the corpus's clip. Where a clip has one latent, crops are whole clips.
        epoch: steps between two rows of metrics, and between two checkpoints.
        learning_rate: learning rate, at the start of each phase; it falls to a tenth along a cosine.
        warmup: steps over which the KL weight rises.
        sizes: windows of the full-band spectral loss, in samples.
        band_sizes: windows of the spectral loss on bands, in samples of a band.
        heldout: held-out clips that each epoch is measured on.
        previews: epochs between two sets of audio and spectrogram previews.
    """

    steps: int = 1000
    adversarial: int = 0
    batch_size: int = 8
    crop: float = 1.0
    epoch: int = 100
    learning_rate: float = 1e-3
    warmup: int = 500
    sizes: list[int] = field(default_factory=lambda: [2048, 1024, 512, 256, 128])
    band_sizes: list[int] = field(default_factory=lambda: [256, 64, 16])
    heldout: int = 8
    previews: int = 10
    weights: Weights = field(default_factory=Weights)
    discriminator: DiscriminatorConfig = field(default_factory=DiscriminatorConfig)

    def __post_init__(self) -> None:
        _above_zero(self, "training", but=("steps", "adversarial", "warmup"))
        _windows(self, "training", "sizes", "band_sizes")


@dataclass
class PriorTraining:
    """How the prior learns.

    Args:
        steps: of training, at most.
        batch_size: sequences a step.
        sequence_length: frames of each sequence; 1 where a clip has one latent.
        epoch: steps between two rows of metrics, and between two checkpoints.
        patience: epochs without a better likelihood of held-out latents after which training stops. Whether it stops
            or not, the weights of the best epoch are kept.
        learning_rate: learning rate at the start; it falls to a tenth along a cosine.
        noise: standard deviation of the noise on what it learns (latents have 1): what plays by itself errs, and finds
            its way back from as far. More is safer, less is finer.
    """

    steps: int = 1000
    batch_size: int = 16
    sequence_length: int = 64
    epoch: int = 100
    patience: int = 10
    learning_rate: float = 1e-3
    noise: float = 0.1

    def __post_init__(self) -> None:
        _above_zero(self, "prior_training", but=("steps", "noise"))


@dataclass
class Config:
    """All there is to set. Audio's rate, channels and clip come from the corpus."""

    architecture: Architecture = field(default_factory=Architecture)
    training: Training = field(default_factory=Training)
    prior: PriorConfig = field(default_factory=PriorConfig)
    prior_training: PriorTraining = field(default_factory=PriorTraining)

    def __post_init__(self) -> None:
        step, sequence = self.prior.frames_per_step, self.prior_training.sequence_length
        if self.architecture.bottleneck == "clip" and step != 1:
            raise UsageError(f"prior.frames_per_step is {step}: a clip has one latent vector, so it must be 1")
        if step > sequence:
            raise UsageError(
                f"prior.frames_per_step is {step}, more than the {sequence} of prior_training.sequence_length"
            )


PRESETS = resources.files("riverrun.runs").joinpath("presets")
"""Folder of the presets that come with riverrun."""

DEFAULT = "studio"
"""The preset of those who ask for none."""


def presets() -> list[str]:
    """Names of the presets that come with riverrun."""
    return sorted(item.name.removesuffix(".yaml") for item in PRESETS.iterdir() if item.name.endswith(".yaml"))


def preset(name: str) -> dict[str, Any]:
    """The settings of a preset.

    Raises:
        UsageError: if there is none of that name.
    """
    if name not in presets():
        raise UsageError(f"no preset {name!r}; there are: {', '.join(presets())}")
    return _parse(PRESETS.joinpath(f"{name}.yaml").read_text("utf-8"), f"preset {name}")


def preset_of(architecture: Architecture) -> str | None:
    """The preset that an architecture is of, if any."""
    return next((name for name in presets() if resolve(preset(name)).architecture == architecture), None)


def differences(one: Any, other: Any, where: str = "") -> dict[str, tuple[Any, Any]]:
    """What two sections have otherwise, by name: `training.discriminator.width`, and both values."""
    differing: dict[str, tuple[Any, Any]] = {}
    for name, value in vars(one).items():
        there = getattr(other, name)
        if is_dataclass(value):
            differing |= differences(value, there, f"{where}{name}.")
        elif value != there:
            differing[f"{where}{name}"] = (value, there)
    return differing


def load(path: Path) -> dict[str, Any]:
    """The settings in a YAML file.

    Raises:
        UsageError: if it can't be read or is not a mapping.
    """
    try:
        return _parse(path.read_text("utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: can't be read as a config ({error.__class__.__name__}); give a YAML file") from error


def _parse(text: str, where: str) -> dict[str, Any]:
    try:
        settings = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise UsageError(f"{where}: not YAML: {' '.join(str(error).split())}") from error
    if not isinstance(settings, dict):
        raise UsageError(f"{where}: a config is a mapping of names to values, such as 'training: {{steps: 1000}}'")
    return settings


RENAMED = {
    "architecture.kernel": "kernel_size",
    "training.batch": "batch_size",
    "training.critic": "discriminator",
    "training.discriminator.rate": "learning_rate",
    "training.rate": "learning_rate",
    "prior.frames": "frames_per_step",
    "prior_training.batch": "batch_size",
    "prior_training.frames": "sequence_length",
    "prior_training.rate": "learning_rate",
}
"""Keys of configs written before 0.2, and what they are called now."""


def rename_old_keys(settings: Mapping[str, Any], section: str = "") -> dict[str, Any]:
    """Return settings with the keys of earlier versions under their present names.

    Raises:
        UsageError: if a setting is given under both names.
    """
    renamed: dict[str, Any] = {}
    for key, value in settings.items():
        name = RENAMED.get(f"{section}{key}", key)
        if name != key and name in settings:
            raise UsageError(f"{section}{key} is the old name of {section}{name}; give one of the two")
        renamed[name] = rename_old_keys(value, f"{section}{name}.") if isinstance(value, Mapping) else value
    return renamed


def merge(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Return `base` with the values of `over`, section by section."""
    return _merge(rename_old_keys(base), rename_old_keys(over))


def _merge(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in over.items():
        both = isinstance(value, Mapping) and isinstance(merged.get(key), Mapping)
        merged[key] = _merge(merged[key], value) if both else value
    return merged


def resolve(settings: Mapping[str, Any]) -> Config:
    """Settings made a config: every value typed, every default filled in.

    Raises:
        UsageError: for an unknown key (with the nearest known one), a value of the wrong type, or one that can't work.
    """
    settings = rename_old_keys(settings)
    _refuse_senseless(settings, Config, "")
    parser = ArgumentParser(exit_on_error=False)
    parser.add_argument("config", type=Config)
    try:
        parsed = parser.parse_object({"config": dict(settings)})
        return typing.cast(Config, parser.instantiate(parsed).config)
    except UsageError:
        raise
    except Exception as error:
        cause: BaseException | None = error
        while cause is not None:
            if isinstance(cause, UsageError):
                raise cause from None
            cause = cause.__cause__ or cause.__context__
        raise UsageError("config: " + " ".join(str(error).split())[:400]) from error


def resolve_file(path: Path, base: Mapping[str, Any]) -> Config:
    """The settings of a YAML file over those of `base`, made a config.

    Raises:
        UsageError: naming the file, if it can't be read; and as `resolve` does.
    """
    settings = load(path)
    with naming(path):
        return resolve(merge(base, settings))


@contextmanager
def naming(path: Path | None) -> Iterator[None]:
    """What is refused inside is said of this file, if there is one."""
    try:
        yield
    except UsageError as error:
        raise UsageError(f"{path}: {error}" if path else str(error)) from error


def _refuse_senseless(settings: Mapping[str, Any], kind: type, where: str) -> None:
    """Refuses unknown keys and values of the wrong type, each by its name and with what would do."""
    types = typing.get_type_hints(kind)
    known = {item.name: item for item in fields(kind)}
    for key, value in settings.items():
        if key not in known:
            near = difflib.get_close_matches(str(key), known, n=1, cutoff=0)
            raise UsageError(f"unknown key {where}{key}; did you mean {where}{near[0]}?")
        if is_dataclass(types[key]):
            if not isinstance(value, Mapping):
                raise UsageError(f"{where}{key}: {value!r} is no section; it holds names and values")
            _refuse_senseless(value, typing.cast(type, types[key]), f"{where}{key}.")
        elif value is None:
            raise UsageError(f"{where}{key}: nothing given; leave the key out for its default")
        else:
            _refuse_other_type(value, types[key], known[key], f"{where}{key}")


def _refuse_other_type(value: Any, kind: Any, item: Field[Any], where: str) -> None:
    parser = ArgumentParser(exit_on_error=False)
    parser.add_argument("--value", type=kind)
    try:
        read = parser.parse_object({"value": value}).value
    except Exception as error:
        example = item.default if item.default is not MISSING else typing.cast(Any, item.default_factory)()
        choices = " or ".join(typing.get_args(kind)) if typing.get_origin(kind) is typing.Literal else ""
        given = f"{value!r}" if len(repr(value)) < 80 else f"{value!r:.80} …"
        example = choices or TYPES[kind][1] or f"e.g. {example}"
        raise UsageError(f"{where}: {given} is {'unknown' if choices else TYPES[kind][0]}; give {example}") from error
    if isinstance(read, float) and not math.isfinite(read):
        raise UsageError(f"{where}: {read} can't work; give a finite number")


TYPES: dict[Any, tuple[str, str]] = {
    int: ("no whole number", ""),
    float: ("no number", ""),
    bool: ("neither true nor false", "true or false"),
    list[int]: ("no list of whole numbers", ""),
    list[list[int]]: ("no list of lists of whole numbers", ""),
    list[str]: ("no list of names", "e.g. [loudness, brightness]"),
}
"""What is said of a value that is not of a type, and what to give where the default is no example."""


def lengthened(training: Training, steps: int | None, adversarial: int | None) -> Training:
    """Training with other numbers of steps. `steps` scales all that is counted in steps in proportion: the warm-up, and
    the second phase too unless `adversarial` says how long that is. None of the first phase is none of the second.
    """
    if steps is not None:
        share = steps / training.steps if training.steps else float(steps > 0)
        scaled = {name: round(share * getattr(training, name)) for name in ("adversarial", "warmup")}
        training = replace(training, steps=steps, **scaled)
    return training if adversarial is None else replace(training, adversarial=adversarial)


def refuse_short(config: Config, sample_rate: int, clip_samples: int) -> None:
    """Refuses crops that a loss or a critic can't read, at a corpus's rate in Hz and with its clips.

    The longest window of the losses may be longer than a crop, the shortest not; a critic pads a crop by reflection at
    both ends (`torch.stft`), so a crop has to be longer than half of its window.
    """
    training, ratio = config.training, config.architecture.ratio
    crop = min(round(min(training.crop, clip_samples / sample_rate) * sample_rate), clip_samples)
    whole = config.architecture.bottleneck == "clip" or crop == clip_samples
    samples, key = (clip_samples, "the corpus's clip") if whole else (crop, "training.crop")
    frames = -(-min(training.band_sizes) * config.architecture.bands // ratio)
    needs = {"training.sizes": min(training.sizes), "training.band_sizes": (frames - 1) * ratio + 1}
    if training.adversarial:
        needs["training.discriminator.sizes"] = max(training.discriminator.sizes) // 2 + 1
    for name, least in needs.items():
        if samples < least:
            enough = math.ceil(1000 * least / sample_rate) / 1000
            raise UsageError(
                f"{key}: {samples / sample_rate:g} s are {samples} samples at {sample_rate} Hz, too few for the "
                f"windows of {name}; give {enough:g} s or more, or shorter windows"
            )


def dump(config: Config) -> str:
    """The resolved config as YAML; `resolve(yaml.safe_load(...))` gives it back."""
    return yaml.safe_dump(asdict(config), sort_keys=False, default_flow_style=None, width=120)
