"""What the tests of `play` share: toys as files."""

from pathlib import Path

import pytest
from toys import Frames, Hits, Moody, save


@pytest.fixture(scope="session")
def frames_ts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save(Frames(), tmp_path_factory.mktemp("toys") / "frames.ts")


@pytest.fixture(scope="session")
def hits_ts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save(Hits(), tmp_path_factory.mktemp("toys") / "hits.ts")


@pytest.fixture(scope="session")
def moody_ts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save(Moody(), tmp_path_factory.mktemp("toys") / "moody.ts")
