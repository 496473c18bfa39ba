"""A device other than the CPU for tests on any machine: torch's meta device, whose results are read as zeros.

By itself, the meta device lets some operators mix devices, and its tensors can't be read. Inside `MetaDeviceMode`, an
operator whose tensors are on two devices fails, as on a GPU, and so does a 64-bit float, which the GPU of a Mac doesn't
support. A number that is read or copied to the CPU is 0 or True.
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


class MetaDeviceMode(TorchDispatchMode):
    """Lets the meta device behave like a GPU.

    Attributes:
        computed: number of operators that ran on the device.
    """

    def __init__(self) -> None:
        super().__init__()
        self.computed = 0

    def __torch_dispatch__(self, op: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        options = kwargs or {}
        tensors = [leaf for leaf in tree_leaves((args, options)) if isinstance(leaf, Tensor)]
        on_cpu = [tensor for tensor in tensors if tensor.device != META and tensor.dim() > 0]  # scalars may be mixed
        on_device = [tensor for tensor in tensors if tensor.device == META]
        if on_device and op is aten._to_copy.default and torch.device(options.get("device") or META) != META:
            return torch.zeros(on_device[0].shape, dtype=options.get("dtype") or on_device[0].dtype)
        if on_device and op is aten._local_scalar_dense.default:
            return True if on_device[0].dtype == torch.bool else torch.zeros((), dtype=on_device[0].dtype).item()
        if op is aten.copy_.default:
            return args[0] if args[0].device == META else args[0].zero_() if on_device else op(*args, **options)
        assert not (on_cpu and on_device), f"{op}: {len(on_device)} tensors on the device, {len(on_cpu)} not"
        output = op(*args, **options)
        results = [leaf for leaf in tree_leaves(output) if isinstance(leaf, Tensor) and leaf.device == META]
        self.computed += bool(results)
        for result in results:
            assert result.dtype not in (torch.float64, torch.complex128), f"{op}: a Mac's GPU has no {result.dtype}"
        return output


class MetaAccelerator(Accelerator):
    """The interface of Lightning to a device."""

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


def use_meta_device(patch: pytest.MonkeyPatch) -> None:
    """Let a training run on the device `meta`."""
    original = pl.Trainer

    def trainer(**settings: Any) -> pl.Trainer:
        strategy = SingleDeviceStrategy(META, accelerator=MetaAccelerator())
        return original(**settings | {"accelerator": "auto", "strategy": strategy})

    patch.setattr(pl, "Trainer", trainer)
    for module in (autoencoder, prior):
        patch.setattr(module, "select_device", lambda device, count=1: device)
