"""Copies of a scripted module, so that each step of a check begins with the module as it was loaded."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from torch import Tensor, nn
from torch.jit import RecursiveScriptModule
from torch.jit._recursive import wrap_cpp_module


def copy_module(module: nn.Module) -> nn.Module:
    """Return a copy of a scripted module in its present state.

    `copy.deepcopy` also makes a Python object for each submodule, which takes ten times as long as the copy itself. The
    copy has the methods, attributes and buffers of the module, but no Python submodules: see `copied_parameters`.
    """
    script: Any = module
    copied: nn.Module = RecursiveScriptModule._construct(copy.deepcopy(script._c), lambda _: None)
    return copied


def copied_parameters(module: nn.Module) -> Iterator[Tensor]:
    """Yield all parameters of a copy, those of its submodules included. They share memory with the copy."""
    script: Any = module
    yield from wrap_cpp_module(script._c).parameters()
