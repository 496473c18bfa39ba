"""Previews of any clips: files of the reconstruction and its spectrogram, and events for TensorBoard."""

from pathlib import Path

import pytest
import torch
from micro import MICRO, RATE

from riverrun import audio
from riverrun.models.autoencoder import Autoencoder
from riverrun.runs import config
from riverrun.training.event_writer import EventWriter
from riverrun.training.previews import write_previews


@pytest.mark.parametrize(("channels", "level"), [(1, 0.0), (2, 1e-4), (2, 1.0)])
def test_silence_noise_and_few_clips_have_previews(channels: int, level: float, tmp_path: Path) -> None:
    clips = [level * torch.randn(channels, RATE // 4).clamp(-1, 1) for _ in range(2)]
    model = Autoencoder(config.resolve(MICRO).architecture, channels).eval()
    writer = EventWriter(tmp_path / "events", 0)
    with torch.no_grad():
        write_previews(model, clips, RATE, tmp_path, 7, writer)  # type: ignore[arg-type]  # a list serves as recordings
    for number in (1, 2):
        name = f"clip-{number}"
        torch.testing.assert_close(audio.read(tmp_path / f"{name}-original.wav"), clips[number - 1], atol=1e-6, rtol=0)
        assert audio.read(tmp_path / f"{name}-step-0000007.wav").shape == clips[0].shape
        assert (tmp_path / f"{name}-step-0000007.png").stat().st_size > 1000
    assert list((tmp_path / "events").glob("events*"))
