"""The process that a .ts is played in: `python -m riverrun_export.sandbox.remote_child FILE`, started by `Remote`.

It first tells the file's contract, then answers what it is asked until nothing more comes.
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
from riverrun_export.sandbox.process import MEMORY


def main(path: str) -> None:
    """Loads the file at `path` and answers on standard output what standard input asks; both in messages."""
    pipe = child.alone(torch.get_num_threads())
    out = pipe.buffer
    child.limit_memory(MEMORY)
    asked = os.fdopen(os.dup(0), "rb")
    try:
        module = child.load(Path(path))
        write(out, contract.to_dict(contract.read(module)))
    except Exception as error:  # whatever its getters raise
        write(out, {"error": error_line(error)})
        return
    while (message := read(asked)) is not None:
        try:
            write(out, *answer(module, *message))
        except Exception as error:  # whatever its methods raise
            write(out, {"error": error_line(error)})


def answer(module: torch.nn.Module, request: dict[str, Any], samples: bytes) -> tuple[dict[str, Any], bytes]:
    """What comes of one request: an attribute set, or a block played."""
    if "set" in request:
        getattr(module, f"set_{request['set']}")(request["value"])
        return {}, b""
    block = np.frombuffer(samples, np.float32).reshape(request["shape"])
    heard = play_block(module, request["play"], block)
    return {"shape": heard.shape}, heard.tobytes()


if __name__ == "__main__":
    main(sys.argv[1])
