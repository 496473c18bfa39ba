"""A patch in libpd moves as a phone does, and plays latents that were sent to it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from pd_runner import motion_scene

from riverrun_export.play.osc import OscSender


def test_sensors_and_latents_move_the_patch(tmp_path: Path) -> None:
    with motion_scene(tmp_path) as scene, closing(OscSender("127.0.0.1", scene.port)) as sender:
        for sensor in range(3, 6):
            scene.send(f"grid-{sensor}-{sensor}", 1)  # ax to latent 3, ay to 4, az to 5
        sender.sensors({"touch": [1.0, 0.0, 1.0], "acceleration": [0.5, -0.5, 1.0], "orientation": [0.0, 30.0, 30.0]})
        assert scene.last(0.3)[:5] == pytest.approx([1, -1, 0.5, -0.5, 1], abs=1e-3)
        sender.sensors({"touch": [0.5, 0.5, 1.0], "acceleration": [0.0, 0.0, 0.0], "rotation": [0.0, 0.0, 0.0]})
        sender.numbers("latents", {index: (index - 4) / 2 for index in range(8)})
        assert scene.last(0.3) == pytest.approx([(index - 4) / 2 for index in range(8)], abs=1e-3)
        assert scene.errors == []
