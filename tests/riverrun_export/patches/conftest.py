"""Instruments that several tests of patches play."""

from pathlib import Path

import pytest
from wild import RATE, architecture, clip_instrument, through_file, wild_clips


@pytest.fixture(scope="session")
def drums(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An untrained but audible instrument of clips of 0.1 s."""
    path = tmp_path_factory.mktemp("wild") / "drums.ts"
    clip = RATE // 10
    through_file(clip_instrument(*wild_clips(architecture("oneshot"), 2, clip), clip), str(path))
    return path
