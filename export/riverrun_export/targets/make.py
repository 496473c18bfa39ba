"""`python -m riverrun_export.targets.make NAME`: write the data file of one target from the installed torch."""

import gzip
import json
import re
import sys
from pathlib import Path

import torch

from riverrun_export.targets import TARGETS, file_name


def operators() -> list[str]:
    """Return the sorted schemas of all operators of libtorch itself, without those that torch registers from Python."""
    schemas = [schema for schema in torch._C._jit_get_all_schemas() if not _from_python(schema)]
    return sorted({str(schema) for schema in schemas})


def _from_python(schema: torch._C.FunctionSchema) -> bool:
    name = f"{schema.name}.{schema.overload_name}" if schema.overload_name else schema.name
    return re.search(r"^debug: registered at (/dev/null|.*\.py):", torch._C._dispatch_dump(name), re.M) is not None


def main(name: str) -> str:
    """Write the data file beside this file, and return a line about it."""
    release = torch.__version__.partition("+")[0]
    if release != TARGETS.get(name):
        sys.exit(f"{name}: needs libtorch {TARGETS.get(name, '(not in TARGETS)')}, and this is torch {release}")
    schemas = operators()
    data = {"libtorch": release, "format": torch._C._get_max_operator_version(), "operators": schemas}
    path = Path(__file__).with_name(file_name(name))
    path.write_bytes(gzip.compress(json.dumps(data, indent=0).encode(), 9, mtime=0))
    return f"wrote {path.name}: {len(schemas)} operators of libtorch {release}, {path.stat().st_size} bytes"


if __name__ == "__main__":
    print(main(sys.argv[1]))
