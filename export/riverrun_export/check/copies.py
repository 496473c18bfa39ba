"""Copies of a scripted module, so that each step of a check begins with the module as it was loaded."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor, nn
from torch.jit import RecursiveScriptModule


def copy_module(module: nn.Module) -> nn.Module:
    """Return a copy of a scripted module in its present state.

    `copy.deepcopy` also makes a Python object for each submodule, which takes ten times as long as the copy itself. The
    copy has the methods, attributes and buffers of the module, but no Python submodules: see `copied_parameters`.
    """
    script: Any = module
    copied: nn.Module = RecursiveScriptModule._construct(copy.deepcopy(script._c), lambda _: None)
    return copied


def copy_sharing_parameters(module: nn.Module) -> nn.Module:
    """Return a copy of a scripted module whose parameters are in the memory of those of `module`, in the same order."""
    copied = copy_module(module)
    for own, loaded in zip(copied_parameters(copied), copied_parameters(module), strict=True):
        own.data = loaded.data
    return copied


def copied_parameters(module: nn.Module) -> Iterator[Tensor]:
    """Yield all parameters of a scripted module or its copy, those of its submodules included, each once.

    They share memory with the module.
    """
    script: Any = module
    seen: set[Tensor] = set()  # a tensor is equal to itself only
    inner = [script._c]
    while inner:
        present = inner.pop()
        weights: Any = torch._C.ParameterDict(present)
        for _, weight in weights.items():
            if weight not in seen:
                seen.add(weight)
                yield weight
        inner.extend(child for _, child in reversed(torch._C.ModuleDict(present).items()))
