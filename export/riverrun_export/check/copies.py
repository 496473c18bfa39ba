"""Copies of a scripted module: each test of a check begins with the module as it was loaded."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from torch import Tensor, nn
from torch.jit import RecursiveScriptModule
from torch.jit._recursive import wrap_cpp_module


def copied(module: nn.Module) -> nn.Module:
    """Returns a copy of a scripted module in its present state.

    `copy.deepcopy` also makes a Python object for each submodule, which takes ten times as long as the copy itself. The
    copy has the methods, attributes and buffers of the module, but no Python submodules: see `weights`.
    """
    script: Any = module
    made: nn.Module = RecursiveScriptModule._construct(copy.deepcopy(script._c), lambda _: None)
    return made


def weights(module: nn.Module) -> Iterator[Tensor]:
    """Yields all parameters of a copy, those of its submodules too. They share memory with the copy."""
    script: Any = module
    yield from wrap_cpp_module(script._c).parameters()
