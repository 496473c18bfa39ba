"""The command `riverrun bench`: its arguments, its output, and its JSON file."""

import json
import os
import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from stage import METHODS
from torch import Tensor, nn

from riverrun import __version__
from riverrun.cli import main

CORES = os.cpu_count() or 1

Bench = Callable[[str], tuple[int | str | None, str, str]]


class Limited(nn.Module):
    """Its method `forward` raises unless a block has 64 samples or fewer."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))

    def forward(self, x: Tensor) -> Tensor:
        if x.size(2) > 64:
            raise ValueError("no block as large as this")
        return x


@pytest.fixture
def bench(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """Run `riverrun bench` with a line of arguments, in a folder that holds an instrument and other files."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    torch.jit.script(Limited()).save("limited.ts")
    Path("text.ts").write_text("no instrument")
    Path("empty").mkdir()

    def run(line: str) -> tuple[int | str | None, str, str]:
        try:
            code: int | str | None = main(["bench", *shlex.split(line)])
        except SystemExit as stop:
            code = stop.code
        return code, *capsys.readouterr()

    return run


WRONG = {
    "": "FILE.ts",
    "nothere.ts": "nothere.ts",
    "empty": "empty is a folder",
    "limited.ts --block 0": "0 is out of range; give 1 to",
    "limited.ts --block 64 -5": "-5",
    "limited.ts --block many": "'many' is not a whole number",
    f"limited.ts --block {2**20 + 1}": "give 1 to 1048576",
    "limited.ts --threads 0": "0 is out of range",
    f"limited.ts --threads 1 {CORES + 1}": f"--threads {CORES + 1}: the maximum on this machine is {CORES}",
    "limited.ts --count 9": "10 to 100000",
    "limited.ts --count 100001": "10 to 100000",
    "limited.ts --json empty": "empty is a folder",
    "limited.ts --json ./limited.ts": "would overwrite",
}


@pytest.mark.parametrize("line", WRONG)
def test_a_wrong_argument_is_one_line_and_nothing_is_measured(bench: Bench, line: str) -> None:
    before = sorted(Path().iterdir())
    code, out, err = bench(line)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert err.startswith("riverrun bench: ")
    assert WRONG[line] in err
    assert sorted(Path().iterdir()) == before


def test_every_method_of_an_instrument_is_measured(bench: Bench, instrument_ts: Path) -> None:
    code, out, err = bench(f"{instrument_ts} --block 1000 64 --threads 1 --count 10 --json figures/tones.json")
    assert (code, err) == (0, "")
    assert out.endswith("\nwrote figures/tones.json\n")
    assert all(len(line) <= 80 for line in out.splitlines())
    assert "· --block 1000: nn~ plays 1024" in out
    assert os.listdir("figures") == ["tones.json"]
    data = json.loads(Path("figures/tones.json").read_text())
    assert (data["ok"], data["rate"], data["ratio"], data["count"]) == (True, 16000, 64, 10)
    assert data["metadata"]["riverrun"] == __version__
    names = list(METHODS)
    assert [(row["method"], row["block"]) for row in data["rows"]] == [(name, n) for name in names for n in (64, 1024)]
    assert all(row["macs"] > 0 and row["weight_bytes"] > 0 and row["share"] > 0 for row in data["rows"])
    both, halves = (
        sum(row["macs"] for row in data["rows"] if row["method"] in part) for part in (names[:1], names[1:3])
    )
    assert both == halves  # forward is encode, then decode
    for row in data["rows"]:
        assert row["threaded"] - row["unthreaded"] == row["block"]
        assert row["unthreaded"] == row["block"] - 64 + row["delay"]


def test_a_failure_is_one_line_after_the_tables(bench: Bench) -> None:
    code, out, err = bench("limited.ts --block 64 128 --count 10 --json figures.json")
    assert code == 1
    failure = "forward: it raised an error in blocks of 128: ValueError: no block as large as this"
    assert err == f"riverrun bench: limited.ts: {failure}\n"
    assert re.search(r"forward +64 ", out)
    data = json.loads(Path("figures.json").read_text())
    assert (data["ok"], len(data["rows"]), len(data["failures"])) == (False, 1, 1)


def test_a_file_that_is_no_instrument_is_one_line(bench: Bench) -> None:
    code, out, err = bench("text.ts")
    assert (code, out.strip(), len(err.splitlines())) == (1, "", 1)
    assert err.startswith("riverrun bench: text.ts: this is not a TorchScript file")
