"""Helpers for tests of files that hang, crash or use up memory in a process of their own."""

import os
from pathlib import Path

import pytest
import torch
from torch import Tensor

SITE_CUSTOMIZE = """
import atexit, pathlib, sys
loaded = lambda: " ".join(name for name, module in sys.modules.items() if module is not None)
path = next((argument for argument in sys.argv if argument.endswith(".ts")), "")
if path: atexit.register(lambda: pathlib.Path(path).with_suffix(".modules").write_text(loaded()))
"""


def misbehave(fault: str, x: Tensor) -> Tensor:
    """Hang, crash, or ask for 4 TB of memory, as `fault` says; else return `x`. It can be scripted."""
    while fault == "hangs" and x.size(0) > 0:
        x = x + 1.0
    if fault == "crashes":  # this operator trusts its input, and writes far outside of its memory
        return torch.ops.aten._convert_indices_from_csr_to_coo(torch.tensor([0, 1000000000000]), torch.tensor([0]))
    if fault == "eats":
        return torch.ones(1 << 40)
    return x


def record_modules(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Let each Python process list the modules that it loaded, beside the .ts among its arguments, as `NAME.modules`.

    The code for that goes to `folder`.
    """
    (folder / "sitecustomize.py").write_text(SITE_CUSTOMIZE)
    paths = [str(folder), *filter(None, [os.environ.get("PYTHONPATH")])]
    patch.setenv("PYTHONPATH", os.pathsep.join(paths))
