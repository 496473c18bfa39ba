"""Checkpoints: files from which an interrupted training resumes.

A checkpoint need not hold all of a module: what no step so far has used, such as the discriminators before the
adversarial phase, is left out. It is neither written, compared nor restored, so that it may differ when training
continues, in its settings or in another version.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file
from torch import Tensor, nn

from riverrun.errors import RiverrunError
from riverrun.runs.tensors import save_tensors

T = TypeVar("T")

RENAMED = {"module.critics.critics.": "module.discriminator.discriminators."}
"""Prefixes of tensor names in checkpoints written before 0.2, and their present names."""


@dataclass
class Checkpoint:
    """One file with the weights, the optimisers' states, the steps done, and the sums of an unfinished epoch's metrics.

    Args:
        path: the file, which need not exist yet.
    """

    path: Path

    def save(
        self,
        step: int,
        module: nn.Module,
        optimizers: Sequence[torch.optim.Optimizer],
        sums: Mapping[str, Tensor] | None = None,
        unused: Sequence[str] = (),
    ) -> None:
        """Write the checkpoint.

        Args:
            step: training steps done.
            module: the module that is trained.
            optimizers: its optimisers, in the order in which `restore` receives them.
            sums: sums of the metrics over the steps of an unfinished epoch.
            unused: names of submodules that are left out.
        """
        tensors = {f"module.{key}": value for key, value in _used(module.state_dict(), unused).items()}
        tensors |= {f"sums.{key}": value for key, value in (sums or {}).items()}
        for number, optimizer in enumerate(optimizers):
            for index, state in optimizer.state_dict()["state"].items():
                tensors |= {f"optimizer.{number}.{index}.{key}": torch.as_tensor(value) for key, value in state.items()}
        save_tensors(self.path, tensors, {"step": str(step)})

    def step(self) -> int:
        """Return the number of training steps done, 0 if there is no checkpoint.

        Raises:
            RiverrunError: if the file is damaged.
        """
        if not self.path.is_file():
            return 0
        try:
            with safe_open(self.path, "pt") as file:
                return int(file.metadata()["step"])
        except (SafetensorError, KeyError, TypeError, ValueError) as error:
            raise RiverrunError(
                f"{self.path}: the checkpoint is damaged, so training can't resume from it; weights that were saved "
                "before it are still in the run"
            ) from error

    def mismatch(self, module: nn.Module, unused: Sequence[str] = ()) -> str | None:
        """Return the name of a tensor whose shape differs between a module and this checkpoint, or None.

        A tensor that only one of the two has counts too; if there are several, one of the checkpoint is returned.

        Args:
            module: the module.
            unused: names of its submodules that are not compared.
        """
        with safe_open(self.path, "pt") as file:
            saved = {_current(key): tuple(file.get_slice(key).get_shape()) for key in file.keys()}  # noqa: SIM118
        actual = _used(_with_prefix(saved, "module."), unused)
        expected = {key: tuple(value.shape) for key, value in _used(module.state_dict(), unused).items()}
        return next((key for key in actual | expected if expected.get(key) != actual.get(key)), None)

    def restore(
        self, module: nn.Module, optimizers: Sequence[torch.optim.Optimizer], unused: Sequence[str] = ()
    ) -> dict[str, Tensor]:
        """Load the saved state into a module and its optimisers.

        Args:
            module: the module.
            optimizers: its optimisers.
            unused: names of its submodules that stay as they are.

        Returns:
            The sums of the metrics that were saved.

        Raises:
            RiverrunError: if the checkpoint belongs to another module.
        """
        tensors = {_current(key): value for key, value in load_file(self.path).items()}
        if self.mismatch(module, unused):
            raise RiverrunError(f"{self.path}: the checkpoint of another model; remove it to train anew")
        module.load_state_dict(_used(_with_prefix(tensors, "module."), unused), strict=False)
        for number, optimizer in enumerate(optimizers):
            state: dict[int, dict[str, Any]] = {}
            for key, value in _with_prefix(tensors, f"optimizer.{number}.").items():
                index, name = key.split(".", 1)
                state.setdefault(int(index), {})[name] = value
            optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})
        return _with_prefix(tensors, "sums.")


def _current(key: str) -> str:
    """Return the present name of a tensor in a checkpoint of any version."""
    for old, new in RENAMED.items():
        if key.startswith(old):
            return new + key.removeprefix(old)
    return key


def _with_prefix(values: Mapping[str, T], prefix: str) -> dict[str, T]:
    """Return the values whose names begin with a prefix, without it."""
    return {key.removeprefix(prefix): value for key, value in values.items() if key.startswith(prefix)}


def _used(values: Mapping[str, T], unused: Iterable[str]) -> dict[str, T]:
    """Return the values of a module's state dict that don't belong to one of its unused submodules."""
    prefixes = tuple(f"{name}." for name in unused)
    return {key: value for key, value in values.items() if not key.startswith(prefixes)}
