"""The hyperparameters of the prior."""

from dataclasses import dataclass, field
from typing import Literal

from riverrun.audio.descriptors import DESCRIPTORS
from riverrun.errors import UsageError


@dataclass
class PriorConfig:
    """Hyperparameters of a :class:`~riverrun.models.prior.model.Prior`.

    Args:
        context: width of the recurrent network.
        layers: number of recurrent layers.
        kind: flow of a step. "cascade" draws the first latent, then the next ones given it, and so on, and reads the
            last step beside the recurrent network: for sequences, whose notes begin in all latents at once. "affine"
            and "spline" are coupling layers, whose transform is affine or a spline.
        couplings: number of coupling layers; a cascade has none.
        hidden: width of the networks inside the flow.
        depth: number of hidden layers of these networks.
        bins: number of segments of each spline.
        blur: largest standard deviation of the noise added to past latents in training (latents have 1). It grows from
            0 to this level. A cascade is conditioned on a bound of it.
        descriptors: names of the descriptors that condition it. A prior over frames supports loudness, brightness and
            noisiness.
        frames_per_step: number of frames that the flow samples together. A step costs little more than a frame, so
            that several frames per step make fast frames affordable. `to_noise` and `from_noise` need whole steps and
            have as much more delay.

    Raises:
        UsageError: if a value is out of range, or if a descriptor is unknown or given twice.
    """

    context: int = 256
    layers: int = 1
    kind: Literal["affine", "spline", "cascade"] = "spline"
    couplings: int = 4
    hidden: int = 128
    depth: int = 1
    bins: int = 8
    blur: float = 0.2
    descriptors: list[str] = field(default_factory=list)
    frames_per_step: int = 1

    def __post_init__(self) -> None:
        minima = {"context": 1, "layers": 1, "couplings": 1, "hidden": 1, "depth": 1, "bins": 2, "frames_per_step": 1}
        for name, minimum in minima.items():
            if getattr(self, name) < minimum:
                raise UsageError(f"prior: {name} is {getattr(self, name)}; it must be at least {minimum}")
        if self.kind not in ("affine", "spline", "cascade"):
            raise UsageError(f"prior: kind is '{self.kind}'; it must be 'affine', 'spline' or 'cascade'")
        if not self.blur >= 0:
            raise UsageError(f"prior: blur is {self.blur}; it must be 0 or more")
        for name in self.descriptors:
            if name not in DESCRIPTORS or self.descriptors.count(name) > 1:
                known = ", ".join(DESCRIPTORS)
                raise UsageError(f"prior: descriptors holds {name!r}; give each once, and only of: {known}")
