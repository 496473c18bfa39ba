"""Read settings from presets and YAML files, make a `Config` of them, and write it back."""

from __future__ import annotations

import functools
import typing
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass
from importlib import resources
from pathlib import Path
from typing import Any, TypeVar

import yaml
from jsonargparse import ArgumentParser

from riverrun.errors import UsageError
from riverrun.models.autoencoder import Architecture
from riverrun.runs.config.schema import Config
from riverrun.runs.config.validation import check_keys_and_types

Section = TypeVar("Section")

PRESETS = resources.files("riverrun.runs").joinpath("presets")
"""Folder of the presets of this package."""

DEFAULT_PRESET = "studio"
"""Name of the preset that is used when none is given."""

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
"""Keys of configs written before 0.2, by section, and their present names."""


def presets() -> list[str]:
    """Return the names of the presets, sorted."""
    return sorted(item.name.removesuffix(".yaml") for item in PRESETS.iterdir() if item.name.endswith(".yaml"))


def preset(name: str) -> dict[str, Any]:
    """Return the settings of a preset.

    Raises:
        UsageError: if there is no preset of that name.
    """
    if name not in presets():
        raise UsageError(f"no preset is called {name!r}; give one of: {', '.join(presets())}")
    return parse(PRESETS.joinpath(f"{name}.yaml").read_text("utf-8"), f"preset {name}")


def preset_of(architecture: Architecture) -> str | None:
    """Return the name of the preset with this architecture, or None."""
    return next((name for name in presets() if resolve(preset(name)).architecture == architecture), None)


def load(path: Path) -> dict[str, Any]:
    """Return the settings in a YAML file.

    Raises:
        UsageError: if the file can't be read or does not hold a mapping.
    """
    try:
        return parse(path.read_text("utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: can't be read as a config ({error.__class__.__name__}); give a YAML file") from error


def parse(text: str, where: str) -> dict[str, Any]:
    """Return the settings in a YAML text; `where` begins the messages of errors.

    Raises:
        UsageError: if it is not valid YAML, or no mapping.
    """
    try:
        settings = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise UsageError(f"{where}: not valid YAML: {' '.join(str(error).split())}") from error
    if not isinstance(settings, dict):
        raise UsageError(f"{where}: a config is a mapping of names to values, such as 'training: {{steps: 1000}}'")
    return settings


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
        are_sections = isinstance(value, Mapping) and isinstance(merged.get(key), Mapping)
        merged[key] = _merge(merged[key], value) if are_sections else value
    return merged


def resolve(settings: Mapping[str, Any]) -> Config:
    """Return a config of settings, with every value converted to its type and every default filled in.

    Raises:
        UsageError: for an unknown key (the message gives the nearest known one), a value of the wrong type, or a value
            out of range.
    """
    return build(rename_old_keys(settings), Config)


def build(settings: Mapping[str, Any], kind: type[Section]) -> Section:
    """Return settings as a dataclass, with every value converted to its type and every default filled in.

    Args:
        settings: nested dictionaries.
        kind: a dataclass, whose fields may be dataclasses.

    Raises:
        UsageError: as `resolve` does.
    """
    check_keys_and_types(settings, kind)
    parser = parser_of(typing.cast(Any, kind))  # mypy doesn't know that a type can be hashed
    try:
        parsed = parser.parse_object({"config": dict(settings)})
        return typing.cast(Section, parser.instantiate(parsed).config)
    except UsageError:
        raise
    except Exception as error:
        cause: BaseException | None = error
        while cause is not None:  # jsonargparse wraps the errors of the dataclasses
            if isinstance(cause, UsageError):
                raise cause from None
            cause = cause.__cause__ or cause.__context__
        raise UsageError("config: " + " ".join(str(error).split())[:400]) from error


@functools.cache
def parser_of(kind: type) -> ArgumentParser:
    """Return the parser of a dataclass; it reads source and docstrings, which takes a quarter of a second."""
    parser = ArgumentParser(exit_on_error=False)
    parser.add_argument("config", type=kind)
    return parser


def resolve_file(path: Path, base: Mapping[str, Any]) -> Config:
    """Return the config of `base` with the settings of a YAML file over it.

    Raises:
        UsageError: if the file can't be read, or as `resolve` does. The message begins with the path.
    """
    settings = load(path)
    with prefix_errors(path):
        return resolve(merge(base, settings))


@contextmanager
def prefix_errors(path: Path | None) -> Iterator[None]:
    """Prefix the messages of UsageErrors that are raised inside with a path, if there is one."""
    try:
        yield
    except UsageError as error:
        raise UsageError(f"{path}: {error}" if path else str(error)) from error


def differences(one: Any, other: Any, where: str = "") -> dict[str, tuple[Any, Any]]:
    """Return the values that differ between two configs, or two sections of the same class.

    Args:
        one: first config or section.
        other: second config or section.
        where: prefix of the names, such as `training.`.

    Returns:
        Both values by dotted name, such as `training.discriminator.width`.
    """
    differing: dict[str, tuple[Any, Any]] = {}
    for name, value in vars(one).items():
        other_value = getattr(other, name)
        if is_dataclass(value):
            differing |= differences(value, other_value, f"{where}{name}.")
        elif value != other_value:
            differing[f"{where}{name}"] = (value, other_value)
    return differing


def dump(config: Config) -> str:
    """Return a config as YAML; `resolve(yaml.safe_load(...))` returns the same config."""
    return yaml.safe_dump(asdict(config), sort_keys=False, default_flow_style=None, width=120)
