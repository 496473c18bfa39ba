"""Checkpoints: files from which an interrupted training resumes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file
from torch import Tensor, nn

from riverrun.errors import RiverrunError
from riverrun.runs.tensors import save_tensors

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
    ) -> None:
        """Write the checkpoint.

        Args:
            step: training steps done.
            module: the module that is trained.
            optimizers: its optimisers, in the order in which `restore` receives them.
            sums: sums of the metrics over the steps of an unfinished epoch.
        """
        tensors = {f"module.{key}": value for key, value in module.state_dict().items()}
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

    def mismatch(self, module: nn.Module) -> str | None:
        """Return the name of a tensor whose shape differs between a module and this checkpoint, or None.

        A tensor that only one of the two has counts too.
        """
        with safe_open(self.path, "pt") as file:
            saved = {_current(key): tuple(file.get_slice(key).get_shape()) for key in file.keys()}  # noqa: SIM118
        expected = {f"module.{key}": tuple(value.shape) for key, value in module.state_dict().items()}
        actual = {key: shape for key, shape in saved.items() if key.startswith("module.")}
        names = (key for key in expected | actual if expected.get(key) != actual.get(key))
        return next((name.removeprefix("module.") for name in names), None)

    def restore(self, module: nn.Module, optimizers: Sequence[torch.optim.Optimizer]) -> dict[str, Tensor]:
        """Load the saved state into a module and its optimisers.

        Returns:
            The sums of the metrics that were saved.

        Raises:
            RiverrunError: if the checkpoint belongs to another module.
        """
        tensors = {_current(key): value for key, value in load_file(self.path).items()}
        try:
            module.load_state_dict(_with_prefix(tensors, "module."))
        except RuntimeError as error:
            raise RiverrunError(f"{self.path}: the checkpoint of another model; remove it to train anew") from error
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


def _with_prefix(tensors: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    """Return the tensors whose names begin with a prefix, without it."""
    return {key.removeprefix(prefix): value for key, value in tensors.items() if key.startswith(prefix)}
