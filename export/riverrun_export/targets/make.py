"""`python -m riverrun_export.targets.make NAME`: writes the data file of one target from the torch that runs it."""

import gzip
import json
import re
import sys
from pathlib import Path

import torch

from riverrun_export.targets import TARGETS, file_name


def operators() -> list[str]:
    """The schemas of all operators that libtorch itself brings, sorted: not those that torch registers from Python."""
    schemas = [schema for schema in torch._C._jit_get_all_schemas() if not _from_python(schema)]
    return sorted({str(schema) for schema in schemas})


def _from_python(schema: torch._C.FunctionSchema) -> bool:
    name = f"{schema.name}.{schema.overload_name}" if schema.overload_name else schema.name
    return re.search(r"^debug: registered at (/dev/null|.*\.py):", torch._C._dispatch_dump(name), re.M) is not None


def main(name: str) -> str:
    """Writes the file beside this one; a line that says so."""
    release = torch.__version__.partition("+")[0]
    if release != TARGETS.get(name):
        sys.exit(f"{name}: the table has libtorch {TARGETS.get(name, 'nowhere')} for it, and this is torch {release}")
    known = operators()
    data = {"libtorch": release, "format": torch._C._get_max_operator_version(), "operators": known}
    path = Path(__file__).with_name(file_name(name))
    path.write_bytes(gzip.compress(json.dumps(data, indent=0).encode(), 9, mtime=0))
    return f"wrote {path.name}: {len(known)} operators of libtorch {release}, {path.stat().st_size} bytes"


if __name__ == "__main__":
    print(main(sys.argv[1]))
