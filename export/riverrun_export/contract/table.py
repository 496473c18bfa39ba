"""The dataclasses of a contract: what a .ts offers to a host. Needs neither torch nor the training package."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

TYPE_CODES = {"bool": 0, "int": 1, "float": 2, "str": 3, "tensor": 4, "buffer": 5}
"""nn~'s codes for the type of an attribute's value."""


@dataclass(frozen=True)
class Method:
    """One method of a .ts: `[batch, in_channels, N / in_ratio]` → `[batch, out_channels, N / out_ratio]`.

    N is the number of samples in a block at the host's sample rate.

    Attributes:
        name: the method's name.
        in_channels: number of inlets.
        in_ratio: host samples for each value of the input.
        out_channels: number of outlets.
        out_ratio: host samples for each value of the output.
        input_labels: one label for each inlet.
        output_labels: one label for each outlet.
        delay: how far the output lies behind the input, in samples at the host's sample rate, not counting the host's
            own block.
    """

    name: str
    in_channels: int
    in_ratio: int
    out_channels: int
    out_ratio: int
    input_labels: tuple[str, ...]
    output_labels: tuple[str, ...]
    delay: int = 0

    @property
    def params(self) -> list[int]:
        """The four numbers that nn~ reads from `NAME_params`."""
        return [self.in_channels, self.in_ratio, self.out_channels, self.out_ratio]

    @property
    def ratio(self) -> int:
        """The smallest block that this method can compute, in samples."""
        return max(self.in_ratio, self.out_ratio)


@dataclass(frozen=True)
class Attribute:
    """One attribute: a single value that a host reads and sets with a message. Text attributes of ours are read-only.

    Attributes:
        name: the attribute's name.
        type: a key of `TYPE_CODES`.
        default: the value after loading.
        low, high: the range; numbers outside are clamped to it.
        help: one line for the user.
    """

    name: str
    type: str
    default: float | str
    low: float = -math.inf
    high: float = math.inf
    help: str = ""


@dataclass(frozen=True)
class Contract:
    """Everything that a .ts offers.

    Attributes:
        methods: in the order in which the .ts lists them.
        attributes: in the order in which the .ts lists them.
        sample_rate: in Hz; 0 if the .ts does not report it.
        clip: length of a clip in samples; 0 for a .ts that plays no clips.
    """

    methods: tuple[Method, ...]
    attributes: tuple[Attribute, ...]
    sample_rate: int
    clip: int = 0

    @property
    def ratio(self) -> int:
        """The highest ratio over all methods: nn~'s smallest buffer for this file, in samples."""
        return max(method.ratio for method in self.methods)

    def method(self, name: str) -> Method:
        """Return the method called `name`.

        Raises:
            KeyError: if there is none; the message lists the methods.
        """
        for method in self.methods:
            if method.name == name:
                return method
        raise KeyError(f"no method {name!r}; there are: {', '.join(method.name for method in self.methods)}")

    def attribute(self, name: str) -> Attribute:
        """Return the attribute called `name`.

        Raises:
            KeyError: if there is none.
        """
        for attribute in self.attributes:
            if attribute.name == name:
                return attribute
        raise KeyError(f"no attribute {name!r}")

    def __contains__(self, name: str) -> bool:
        """Return whether there is a method called `name`."""
        return any(method.name == name for method in self.methods)


def to_dict(contract: Contract) -> dict[str, Any]:
    """Return a contract as plain numbers, texts and lists, for JSON."""
    return asdict(contract)


def from_dict(data: Mapping[str, Any]) -> Contract:
    """Return the contract that `to_dict` converted, also after JSON."""
    methods = []
    for method in data["methods"]:
        labels = {side: tuple(method[side]) for side in ("input_labels", "output_labels")}
        methods.append(Method(**{**method, **labels}))
    attributes = tuple(Attribute(**attribute) for attribute in data["attributes"])
    return Contract(tuple(methods), attributes, data["sample_rate"], data["clip"])
