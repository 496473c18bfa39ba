"""The configuration of a run: typed dataclasses that are read from YAML and validated.

- `schema`: the dataclasses, with units and ranges.
- `reading`: presets and YAML files → settings (nested dictionaries) → a `Config`, and back to YAML.
- `validation`: errors for unknown keys and for values of the wrong type.
- `lengths`: numbers of steps, and the lengths of crops that the losses need.
"""

from riverrun.runs.config.lengths import check_crop_length, scale_steps
from riverrun.runs.config.reading import (
    DEFAULT_PRESET,
    build,
    differences,
    dump,
    load,
    merge,
    prefix_errors,
    preset,
    preset_of,
    presets,
    resolve,
    resolve_file,
)
from riverrun.runs.config.schema import (
    Config,
    DiscriminatorConfig,
    FeatureTrainingConfig,
    LossWeights,
    PriorTrainingConfig,
    TrainingConfig,
)

__all__ = [
    "DEFAULT_PRESET",
    "Config",
    "DiscriminatorConfig",
    "FeatureTrainingConfig",
    "LossWeights",
    "PriorTrainingConfig",
    "TrainingConfig",
    "build",
    "check_crop_length",
    "differences",
    "dump",
    "load",
    "merge",
    "prefix_errors",
    "preset",
    "preset_of",
    "presets",
    "resolve",
    "resolve_file",
    "scale_steps",
]
