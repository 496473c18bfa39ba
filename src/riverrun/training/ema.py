"""An exponential moving average of weights, which sounds better than the weights of the last step.

Source: Polyak & Juditsky 1992, "Acceleration of stochastic approximation by averaging"; for adversarial training Yazıcı
et al. 2019, arXiv:1806.04498.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn


class MovingAverage(nn.Module):
    """Exponential moving average of the parameters of a module, kept in buffers of its own.

    After n updates with parameters p₁ … pₙ it is Σ dⁿ⁻ᵏ pₖ / Σ dⁿ⁻ᵏ, with the decay d: the first update replaces the
    initial values, and there is no bias towards them (as in Adam, Kingma & Ba 2015, arXiv:1412.6980). As an attribute
    of a learner, it is saved and resumed with its checkpoints.

    Args:
        module: the module; before the first update, the average equals its parameters.
        decay: d, from 0 to less than 1: the average reaches back over about 1 / (1 − d) updates.

    Raises:
        ValueError: if the decay is out of range.

    Example:
        >>> import torch
        >>> layer = torch.nn.Linear(1, 1, bias=False)
        >>> average = MovingAverage(layer, decay=0.5)
        >>> for value in (2.0, 5.0):
        ...     _ = torch.nn.init.constant_(layer.weight, value)
        ...     average.update(layer)
        >>> with average.applied(layer):
        ...     round(float(layer.weight), 4)
        4.0
        >>> float(layer.weight)
        5.0
    """

    updates: Tensor

    def __init__(self, module: nn.Module, decay: float) -> None:
        super().__init__()
        if not 0 <= decay < 1:
            raise ValueError(f"decay {decay} is out of range; give 0 or more and less than 1")
        self.decay = decay
        self.register_buffer("updates", torch.zeros((), dtype=torch.int64))
        for name, parameter in module.named_parameters():
            self.register_buffer(_buffer_name(name), parameter.detach().clone())

    @torch.no_grad()
    def update(self, module: nn.Module) -> None:
        """Add the present parameters of the module to the average."""
        self.updates += 1
        if int(self.updates) == 1:  # exactly, so that parameters that are not trained stay as they are
            for average, parameter in self._pairs(module):
                average.copy_(parameter)
            return
        weight = torch.ones((), device=self.updates.device)
        if self.decay:  # expm1, because 1 − dⁿ loses its digits for a decay near 1
            weight = (self.decay - 1) / (self.updates * math.log(self.decay)).expm1()
        for average, parameter in self._pairs(module):
            average.lerp_(parameter, weight.to(average.dtype))

    @torch.no_grad()
    def copy_to(self, module: nn.Module) -> None:
        """Set the parameters of the module to their average."""
        for average, parameter in self._pairs(module):
            parameter.copy_(average)

    @contextmanager
    def applied(self, module: nn.Module) -> Iterator[None]:
        """Let the module have the averaged parameters within a `with` block, and its own again after it."""
        own = [parameter.detach().clone() for parameter in module.parameters()]
        self.copy_to(module)
        try:
            yield
        finally:
            with torch.no_grad():
                for parameter, value in zip(module.parameters(), own, strict=True):
                    parameter.copy_(value)

    def _pairs(self, module: nn.Module) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield the average of each parameter and the parameter."""
        for name, parameter in module.named_parameters():
            yield self.get_buffer(_buffer_name(name)), parameter


def _buffer_name(parameter: str) -> str:
    """Return a parameter's name as the name of a buffer, which has no dots."""
    return parameter.replace(".", "/")
