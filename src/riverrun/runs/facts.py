"""The facts of a run that are not settings: what run.json and the record in a .ts hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from riverrun import __version__

FORMAT = 1
"""Version of the format of run folders."""


@dataclass
class Facts:
    """Properties of a run beside its config.

    Args:
        channels: audio channels of the corpus.
        sample_rate: of the corpus, in Hz.
        clip: length of the corpus's clips, in seconds.
        seed: random seed of the training.
        steps: training steps of the autoencoder done.
        total_steps: training steps of the autoencoder requested, all phases together.
        best_step: training step of the autoencoder whose weights are kept; 0 in runs of versions that kept the last.
        prior_steps: training steps of the prior done, up to the epoch whose weights are kept.
        prior_total_steps: training steps of the prior requested.
        rollout_steps: training steps of the prior on its own rollouts done.
        metrics: metrics of the autoencoder's last epoch.
        prior_metrics: metrics of the prior's best epoch, whose weights are kept.
        corpus: files that the corpus was made of; None in runs of versions that did not store it.
        also: the same for every other corpus that any part of the run was trained on.
        preset: name of the preset that the run started from.
        seconds: how long each part of the training took: "fit", "features", "audio", "adversarial", "prior",
            "rollouts"; empty in runs of versions that did not measure it.
        base: the run from whose weights the training started: its name, the digest of its weights, its steps, and the
            corpora of those; None if it started from nothing.
        format: version of the format of the run folder.
        version: version of riverrun that created the run.
    """

    channels: int
    sample_rate: int = field(metadata={"key": "rate"})
    clip: float
    seed: int
    steps: int = 0
    total_steps: int = field(default=0, metadata={"key": "wanted"})
    prior_steps: int = 0
    prior_total_steps: int = field(default=0, metadata={"key": "prior_wanted"})
    rollout_steps: int = 0
    metrics: dict[str, float] | None = None
    prior_metrics: dict[str, float] | None = None
    corpus: dict[str, Any] | None = None
    also: list[dict[str, Any]] = field(default_factory=list)
    best_step: int = 0
    preset: str | None = None
    seconds: dict[str, float] = field(default_factory=dict)
    base: dict[str, Any] | None = None
    format: int = FORMAT
    version: str = __version__

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Facts:
        """Return the facts that `to_dict` returned, also after a round trip through JSON."""
        names = {key: name for name, key in _keys().items()}
        return cls(**{names.get(key, key): value for key, value in data.items()})

    def to_dict(self) -> dict[str, Any]:
        """Return the facts under the keys of run.json and of a .ts."""
        keys = _keys()
        return {keys[name]: value for name, value in asdict(self).items()}

    @property
    def clip_samples(self) -> int:
        """Length of a clip in samples."""
        return max(1, round(self.clip * self.sample_rate))

    def clear_prior(self) -> None:
        """Reset the facts about the prior, as in a run without one."""
        self.prior_steps, self.prior_total_steps, self.prior_metrics = 0, 0, None
        self.seconds.pop("prior", None)
        self.clear_rollouts()

    def clear_rollouts(self) -> None:
        """Reset the facts about the training on rollouts, as of a prior that was not trained on any."""
        self.rollout_steps = 0
        self.seconds.pop("rollouts", None)


def _keys() -> dict[str, str]:
    """Return the key of each fact in files; its metadata gives the key where it differs from the name."""
    return {item.name: item.metadata.get("key", item.name) for item in fields(Facts)}
