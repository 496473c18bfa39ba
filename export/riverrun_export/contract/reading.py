"""Reading a contract from a loaded .ts, in the same way as nn~ does. Nothing here needs the training package."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from riverrun_export.contract.table import TYPE_CODES, Attribute, Contract, Method

if TYPE_CHECKING:
    import torch


def read(module: torch.nn.Module) -> Contract:
    """Return the contract of a loaded .ts.

    The .ts may come from any exporter. Delays, ranges of attributes and the length of a clip are read from our own
    `NAME_delay`, `NAME_range` and `get_clip`; without them they are 0, unlimited and 0.

    Args:
        module: a loaded .ts, or an instrument that is not scripted yet.

    Returns:
        The methods and attributes that the module lists and that have a `NAME_params`.

    Raises:
        ValueError: if the params of a method are not four numbers.
        Exception: anything that a getter of the module raises.
    """
    attributes = tuple(
        read_attribute(module, name) for name in attribute_names(module) if hasattr(module, f"{name}_params")
    )
    return Contract(read_methods(module), attributes, read_sample_rate(module), read_clip(module))


def read_methods(module: torch.nn.Module) -> tuple[Method, ...]:
    """Return the methods that a module lists, except those without params."""
    return tuple(read_method(module, name) for name in method_names(module) if hasattr(module, f"{name}_params"))


def method_names(module: torch.nn.Module) -> list[str]:
    """Return the names in `get_methods`; without it, those of all methods X that have an `X_params`."""
    if hasattr(module, "get_methods"):
        return list(_call(module, "get_methods"))
    names = [name.removesuffix("_params") for name in dict(module.named_buffers()) if name.endswith("_params")]
    return [name for name in names if callable(getattr(module, name, None))]


def attribute_names(module: torch.nn.Module) -> list[str]:
    """Return the names in `get_attributes`; without it, none."""
    return list(_call(module, "get_attributes")) if hasattr(module, "get_attributes") else []


def _call(module: torch.nn.Module, name: str) -> Any:
    return getattr(module, name)()


def read_sample_rate(module: torch.nn.Module) -> int:
    """Return the sample rate in `get_sample_rate`, in Hz; without it, 0."""
    return int(_call(module, "get_sample_rate")) if hasattr(module, "get_sample_rate") else 0


def read_clip(module: torch.nn.Module) -> int:
    """Return the length of a clip in `get_clip`, in samples; without it, 0."""
    return int(_call(module, "get_clip")) if hasattr(module, "get_clip") else 0


def read_method(module: torch.nn.Module, name: str) -> Method:
    """Return one method from its `NAME_params`, with nn~'s own labels where the module has none.

    Raises:
        ValueError: if the params are not four numbers.
    """
    in_channels, in_ratio, out_channels, out_ratio = (int(n) for n in getattr(module, f"{name}_params").tolist())
    input_labels = getattr(module, f"{name}_input_labels", [f"(signal) input {i + 1}" for i in range(in_channels)])
    output_labels = getattr(module, f"{name}_output_labels", [f"(signal) output {i + 1}" for i in range(out_channels)])
    return Method(
        name=name,
        in_channels=in_channels,
        in_ratio=in_ratio,
        out_channels=out_channels,
        out_ratio=out_ratio,
        input_labels=tuple(input_labels),
        output_labels=tuple(output_labels),
        delay=int(getattr(module, f"{name}_delay", 0)),
    )


def read_attribute(module: torch.nn.Module, name: str) -> Attribute:
    """Return one attribute from `NAME_params` and `get_NAME`; only its first value if it has several."""
    codes = [int(code) for code in getattr(module, f"{name}_params").tolist()]
    types = {code: type_name for type_name, code in TYPE_CODES.items()}
    type_name = types.get(codes[0], "tensor") if codes else "tensor"
    low, high = getattr(module, f"{name}_range", (-math.inf, math.inf))
    readable = hasattr(module, f"get_{name}") and type_name in ("bool", "int", "float", "str")
    value = _call(module, f"get_{name}")[0] if readable else 0.0
    return Attribute(name, type_name, value if type_name == "str" else float(value), low, high)
