"""The process that `Remote` starts to play a .ts: `python -m riverrun_export.sandbox.remote_child FILE`.

It first sends the contract of the file, then answers requests until its standard input ends.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import numpy as np
import torch

from riverrun_export import contract
from riverrun_export.failures import error_line
from riverrun_export.host import play_block
from riverrun_export.sandbox import child
from riverrun_export.sandbox.messages import read, write
from riverrun_export.sandbox.process import MEMORY_LIMIT


def main(path: str) -> None:
    """Load the file at `path`, then answer each request from standard input on standard output."""
    pipe = child.isolate(torch.get_num_threads())
    out = pipe.buffer
    child.limit_memory(MEMORY_LIMIT)
    requests = os.fdopen(os.dup(0), "rb")
    try:
        module = child.load(Path(path))
        write(out, contract.to_dict(contract.read(module)))
    except Exception as error:  # its getters may raise any exception
        write(out, {"error": error_line(error)})
        return
    while (message := read(requests)) is not None:
        try:
            write(out, *answer(module, *message))
        except Exception as error:  # its methods may raise any exception
            write(out, {"error": error_line(error)})


def answer(module: torch.nn.Module, request: dict[str, Any], samples: bytes) -> tuple[dict[str, Any], bytes]:
    """Set an attribute or play a block, and return the fields and samples of the answer."""
    if "set" in request:
        getattr(module, f"set_{request['set']}")(request["value"])
        return {}, b""
    block = np.frombuffer(samples, np.float32).reshape(request["shape"])
    output = play_block(module, request["play"], block)
    return {"shape": output.shape}, output.tobytes()


if __name__ == "__main__":
    main(sys.argv[1])
