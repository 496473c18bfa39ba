"""A device that is not the processor, on any machine: torch's meta device, made to compute nothing but zeros.

By itself it lets some operators mix devices, and can't be read back. Inside `Elsewhere` every operator whose tensors
lie on two devices raises, as on a GPU, and so does every number of 64 bits that a Mac's GPU hasn't got; what is read
back or copied to the processor is 0, or true.
"""

from typing import Any

import lightning.pytorch as pl
import pytest
import torch
from lightning.pytorch.accelerators import Accelerator
from lightning.pytorch.strategies import SingleDeviceStrategy
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from riverrun.training import autoencoder, prior

META = torch.device("meta")
aten = torch.ops.aten


class Elsewhere(TorchDispatchMode):
    """`computed` counts the operators that ran on the device."""

    def __init__(self) -> None:
        super().__init__()
        self.computed = 0

    def __torch_dispatch__(self, op: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        given = kwargs or {}
        tensors = [each for each in tree_leaves((args, given)) if isinstance(each, Tensor)]
        # numbers may be mixed, as with CUDA
        here = [each for each in tensors if each.device != META and each.dim() > 0]
        there = [each for each in tensors if each.device == META]
        if there and op is aten._to_copy.default and torch.device(given.get("device") or META) != META:
            return torch.zeros(there[0].shape, dtype=given.get("dtype") or there[0].dtype)
        if there and op is aten._local_scalar_dense.default:
            return True if there[0].dtype == torch.bool else torch.zeros((), dtype=there[0].dtype).item()
        if op is aten.copy_.default:
            return args[0] if args[0].device == META else args[0].zero_() if there else op(*args, **given)
        assert not (here and there), f"{op}: {len(there)} tensors on the device, {len(here)} not"
        made = op(*args, **given)
        results = [each for each in tree_leaves(made) if isinstance(each, Tensor) and each.device == META]
        self.computed += bool(results)
        for each in results:
            assert each.dtype not in (torch.float64, torch.complex128), f"{op}: a Mac's GPU has no {each.dtype}"
        return made


class MetaAccelerator(Accelerator):
    """What Lightning asks of a device."""

    def setup_device(self, device: torch.device) -> None: ...

    def teardown(self) -> None: ...

    @staticmethod
    def parse_devices(devices: Any) -> Any:
        return devices

    @staticmethod
    def get_parallel_devices(devices: Any) -> list[torch.device]:
        return [META]

    @staticmethod
    def auto_device_count() -> int:
        return 1

    @staticmethod
    def is_available() -> bool:
        return True

    @staticmethod
    def name() -> str:
        return "meta"


def lend(patch: pytest.MonkeyPatch) -> None:
    """Trainings that ask for the device `meta` get it."""
    usual = pl.Trainer

    def trainer(**settings: Any) -> pl.Trainer:
        strategy = SingleDeviceStrategy(META, accelerator=MetaAccelerator())
        return usual(**settings | {"accelerator": "auto", "strategy": strategy})

    patch.setattr(pl, "Trainer", trainer)
    for room in (autoencoder, prior):
        patch.setattr(room, "select_device", lambda device, count=1: device)
