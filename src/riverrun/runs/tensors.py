"""Write tensors to files."""

from collections.abc import Mapping
from pathlib import Path

from safetensors.torch import save
from torch import Tensor

from riverrun.files import atomic_write


def save_tensors(path: Path, tensors: Mapping[str, Tensor], metadata: dict[str, str] | None = None) -> None:
    """Write tensors, from any device, as one safetensors file. The file at `path` is replaced only when complete."""
    on_cpu = {key: value.detach().cpu().contiguous() for key, value in tensors.items()}
    with atomic_write(path) as draft:
        draft.write_bytes(save(on_cpu, metadata))
