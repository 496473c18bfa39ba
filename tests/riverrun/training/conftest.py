"""Fixtures of the tests of training."""

import pytest


@pytest.fixture
def without_previews(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write no previews, which take longer than a test's training steps."""
    monkeypatch.setattr("riverrun.training.autoencoder.write_previews", lambda **_: None)
