"""The part that all instruments share: registration in nn~ of methods, ratios, labels and attributes."""

import torch
from torch import nn

from riverrun_export.contract import MAX_TEMPERATURE, TEMPERATURE, TRANSPOSE, TYPE_CODES, Contract


class NNModule(nn.Module):
    """A module that registers itself from a contract. Its methods consist of `streams`.

    Args:
        contract: the methods and attributes to register.
    """

    def __init__(self, contract: Contract) -> None:
        super().__init__()
        self.methods = [method.name for method in contract.methods]
        self.attributes = [attribute.name for attribute in contract.attributes]
        self.sample_rate = contract.sample_rate
        self.about, self.licence = (str(contract.attribute(name).default) for name in ("about", "licence"))
        for method in contract.methods:
            self.register_buffer(f"{method.name}_params", torch.tensor(method.params))
            setattr(self, f"{method.name}_input_labels", list(method.input_labels))
            setattr(self, f"{method.name}_output_labels", list(method.output_labels))
            setattr(self, f"{method.name}_delay", method.delay)
        for attribute in contract.attributes:
            self.register_buffer(f"{attribute.name}_params", torch.tensor([TYPE_CODES[attribute.type]]))
            if attribute.type != "str":
                setattr(self, f"{attribute.name}_range", (float(attribute.low), float(attribute.high)))
        self.transpose, self.max_transpose = float(TRANSPOSE.default), float(TRANSPOSE.high)
        self.streams = nn.ModuleDict()

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return self.methods

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        return self.attributes

    @torch.jit.export
    def get_sample_rate(self) -> int:
        return self.sample_rate

    @torch.jit.export
    def get_reset(self) -> list[int]:
        return [0]

    @torch.jit.export
    def set_reset(self, value: int) -> int:
        if value != 0:
            for stream in self.streams.values():
                stream.reset()
        return 0

    @torch.jit.export
    def get_transpose(self) -> list[float]:
        return [self.transpose]

    @torch.jit.export
    def set_transpose(self, value: float) -> int:
        if abs(value) >= 0.0:  # false for NaN; isnan returns an int in older libtorch, which is no condition there
            self.transpose = min(max(value, -self.max_transpose), self.max_transpose)
            self.control("transpose", self.transpose)
        return 0

    @torch.jit.export
    def get_about(self) -> list[str]:
        return [self.about]

    @torch.jit.export
    def set_about(self, value: str) -> int:
        return 0  # read-only; nn~ would report an error for any other value

    @torch.jit.export
    def get_licence(self) -> list[str]:
        return [self.licence]

    @torch.jit.export
    def set_licence(self, value: str) -> int:
        return 0

    def control(self, name: str, value: float) -> None:
        """Pass the new value of an attribute to all streams."""
        for stream in self.streams.values():
            stream.control(name, value)


class SamplingModule(NNModule):
    """A module that samples from a prior: it has a temperature and a seed."""

    def __init__(self, contract: Contract) -> None:
        super().__init__(contract)
        self.temperature, self.seed, self.max_temperature = float(TEMPERATURE.default), -1, MAX_TEMPERATURE

    @torch.jit.export
    def get_temperature(self) -> list[float]:
        return [self.temperature]

    @torch.jit.export
    def set_temperature(self, value: float) -> int:
        if abs(value) >= 0.0:  # false for NaN; isnan returns an int in older libtorch, which is no condition there
            self.temperature = min(max(value, 0.0), self.max_temperature)
            self.control("temperature", self.temperature)
        return 0

    @torch.jit.export
    def get_seed(self) -> list[int]:
        return [self.seed]

    @torch.jit.export
    def set_seed(self, value: int) -> int:
        self.seed = max(value, -1)
        self.control("seed", float(self.seed))
        return 0
