"""The declared delays are the measured ones, through a network that passes every band unchanged."""

from pathlib import Path

import pytest
import torch
from glass import glass
from torch import Tensor, nn
from wild import instrument, through_file

from riverrun.models import prototypes
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.whitening import Whitening
from riverrun.runs import config
from riverrun_export import contract
from riverrun_export.host import Host, blocks


@pytest.fixture(params=prototypes.available(), ids=lambda pair: f"{pair[0]} bands, {pair[1]} taps")
def model(request: pytest.FixtureRequest) -> Autoencoder:
    return glass(*request.param)


@pytest.fixture
def module(model: Autoencoder, tmp_path: Path) -> nn.Module:
    return through_file(instrument(model, Whitening(64)), str(tmp_path / "glass.ts"))


def lag(late: Tensor, early: Tensor) -> int:
    """Return the delay of `late` `[N]` after `early` in samples, at the maximum of their cross-correlation."""
    size = len(early) + len(late)
    product = torch.fft.irfft(torch.fft.rfft(late, size) * torch.fft.rfft(early, size).conj(), size)
    return int(product[: len(late)].argmax())


def test_the_delay_of_forward_is_the_declared_one(module: nn.Module) -> None:
    method = contract.read(module).method("forward")
    torch.manual_seed(0)
    for sound in (0.1 * torch.randn(1, 1, 4096), torch.zeros(1, 1, 4096).index_fill_(2, torch.tensor([333]), 0.5)):
        output = blocks(module, method, sound, [64, 192])
        assert lag(output[0, 0], sound[0, 0]) == method.delay
        module.set_reset(1)


@pytest.mark.parametrize("buffer", [0, 256])
def test_in_a_host_the_delay_adds_to_the_latency(module: nn.Module, buffer: int) -> None:
    host = Host(module, "forward", buffer)
    torch.manual_seed(0)
    sound = 0.1 * torch.randn(1, 1, 4096)
    whole = (64 - 64 if buffer == 0 else 2 * 256 - 64) + contract.read(module).method("forward").delay
    assert lag(host.process(sound)[0, 0], sound[0, 0]) == whole


def test_the_delays_of_encode_and_decode_are_the_declared_ones(module: nn.Module, model: Autoencoder) -> None:
    """Measured at the centre of energy of a click, averaged over the positions in a step of the filter bank."""
    table, step = contract.read(module), model.config.bands
    encode, decode = table.method("encode"), table.method("decode")
    inward, outward = [], []
    for shift in range(step):
        click = torch.zeros(1, 1, 2048)
        click[..., 1024 + shift] = 1
        module.set_reset(1)
        latents = blocks(module, encode, click, [64])
        steps = latents[0].T.reshape(-1, step)  # `[step of the filter bank, band]`
        inward.append(centre(steps.square().sum(1)) * step + (step - 1) / 2 - 1024 - shift)
    for band in range(step):
        latents = torch.zeros(1, 64, 2048 // 64)
        latents[0, band, 16] = 1
        module.set_reset(1)
        outward.append(centre(blocks(module, decode, latents, [64])[0, 0].square()) - (16 * 64 + (step - 1) / 2))
    assert sum(inward) / step == pytest.approx(encode.delay, abs=1)
    assert sum(outward) / step == pytest.approx(decode.delay, abs=1)


def centre(energy: Tensor) -> float:
    return float((energy * torch.arange(len(energy))).sum() / energy.sum())


def test_the_delay_of_a_preset_is_that_of_its_filters() -> None:
    for preset in config.presets():
        shape = config.resolve(config.preset(preset)).architecture
        assert Autoencoder(shape, 1, 48000).delay == shape.taps - shape.bands
