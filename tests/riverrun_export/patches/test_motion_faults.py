"""The tests of the motion page find faults: faults that are planted in the patch, and cords that are cut."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from patch_cases import contract, motion_patch
from pd_runner import motion_scene

from riverrun_export.patches import lint


def faults(folder: Path, text: str) -> list[str]:
    """Return the faults of a motion patch, found by playing it."""
    faults = []
    with motion_scene(folder, text=text) as scene:
        scene.run(0.1)
        scene.send_osc("/riverrun/xy", 1, 0)
        out = scene.run(0.1)
        for method in ("decode", "from_noise"):
            if out[method][:, -1] != pytest.approx([1, -1, 0, 0, 0, 0, 0, 0], abs=1e-4):
                faults.append(f"{method} does not follow the sensor")
        if np.abs(np.diff(out["decode"], prepend=0)).max() > 0.01:
            faults.append("it jumps")
        if np.abs(scene.last(2.2)).max() > 1e-4:
            faults.append("it does not return to the middle")
        scene.send_osc("/riverrun/latent", 8, 2)
        if scene.last(0.1)[7] != pytest.approx(2):
            faults.append("a base is lost")
        return [*scene.errors, *faults]


def test_the_patch_has_no_faults(tmp_path: Path) -> None:
    assert faults(tmp_path, motion_patch()) == []


@pytest.mark.parametrize(
    ("fault", "sign"),
    [
        (lambda text: text.replace("netreceive -u -b", "netreceive -u"), "does not follow"),
        (lambda text: text.replace("route xy", "route yx"), "does not follow"),
        (lambda text: text.replace("pack 0 50", "pack 0"), "it jumps"),
        (lambda text: text.replace("delay 500", "delay 9000"), "does not return"),
        (lambda text: text.replace("sel 1 2 3 4 5 6 7 8", "sel 1 2 3 4 5 6 7"), "a base is lost"),
        (lambda text: text.replace("oscparse", "nosuch"), "couldn't create"),
        (lambda text: text + "#X connect 3 0 3 99;\n", "connection failed"),
    ],
)
def test_planted_faults_are_found(tmp_path: Path, fault: Callable[[str], str], sign: str) -> None:
    assert fault(motion_patch()) != motion_patch()
    assert any(sign in line for line in faults(tmp_path, fault(motion_patch())))


def test_each_cut_cord_to_a_model_is_found(tmp_path: Path) -> None:
    text = motion_patch()
    start = text.rindex("#X restore", 0, text.rindex("#X restore"))
    cords = re.findall(r"#X connect (\d+) (\d+) (\d+) (\d+);\n", text[start:])
    motion = next(source for source, outlet, _, _ in cords if outlet == "7")
    for cord in [cord for cord in cords if cord[0] == motion and cord[1] in "01"]:
        line = f"#X connect {' '.join(cord)};\n"
        cut = text[:start] + text[start:].replace(line, "", 1)
        assert any("does not follow" in line for line in faults(tmp_path, cut))
        assert cord[1] == "0" or lint.pd(cut, contract()) != []  # messages also go to the first inlet
