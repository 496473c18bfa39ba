"""PQMF: reconstruction at any length, causality, orthonormality, and the layout of the weights."""

import io
import math
from pathlib import Path
from typing import Any

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from riverrun.errors import UsageError
from riverrun.models import prototypes
from riverrun.models.pqmf import PQMF, modulate
from riverrun.models.prototypes import design

BANKS = [(4, 32), (4, 128), (8, 64), (8, 256), (16, 128), (16, 512)]
EVERY_BANK = pytest.mark.parametrize(("bands", "taps"), BANKS)
SHORT_TAPS_PER_BAND = 8


def noise(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def decibels(x: Tensor, y: Tensor) -> float:
    """Return the error of y relative to x in dB; no error counts as −300."""
    return 20 * math.log10(max(float((x - y).norm() / x.norm()), 1e-15))


def allowed(bands: int, taps: int) -> float:
    """Return the largest reconstruction error in dB."""
    return -80.0 if taps == SHORT_TAPS_PER_BAND * bands else -85.0


def signals() -> dict[str, Tensor]:
    """Return test signals, `[B, C, N]`."""
    time = torch.arange(6000)
    impulses = torch.zeros(6000)
    impulses[[0, 1, 777, 3141, 5999]] = 1.0
    return {
        "noise": noise(2, 2, 6000),
        "impulses": impulses[None, None],
        "sines": torch.sin(math.pi * torch.linspace(0.003, 0.97, 24)[:, None] * time + 0.3)[:, None],
        "constant": torch.ones(1, 1, 6000),
    }


def test_all_available_banks_are_tested() -> None:
    assert prototypes.available() == BANKS


@EVERY_BANK
@pytest.mark.parametrize("signal", ["noise", "impulses", "sines", "constant"])
def test_reconstruction_error(bands: int, taps: int, signal: str) -> None:
    batch = signals()[signal]
    output = PQMF(bands, taps).reconstruct(batch)
    for x, y in zip(batch, output, strict=True):
        assert decibels(x, y) <= allowed(bands, taps)


@EVERY_BANK
def test_predicted_error_equals_the_measured_error(bands: int, taps: int) -> None:
    bank = PQMF(bands, taps).double()
    x = noise(1, 1, 100_000).double()
    predicted = float(design.decibels(design.error(prototypes.load(bands, taps), bands)))
    assert decibels(x, bank.reconstruct(x)) == pytest.approx(predicted, abs=0.5)


@pytest.mark.parametrize(
    ("bands", "taps", "error", "mean_stop_band"), [(16, 512, -85.0, -80.0), (16, 128, -80.0, -50.0)]
)
def test_error_and_stop_band_of_sixteen_bands(bands: int, taps: int, error: float, mean_stop_band: float) -> None:
    prototype = prototypes.load(bands, taps)
    assert prototype.shape == (taps,)
    assert torch.equal(prototype, prototype.flip(0))
    assert float(design.decibels(design.error(prototype, bands))) <= error
    assert float(design.decibels(design.stop_band(prototype, bands).mean())) <= mean_stop_band


@given(st.integers(1, 5000), st.sampled_from(BANKS), st.integers(1, 3))
@settings(max_examples=60, deadline=None)
def test_reconstruction_of_any_length(samples: int, bank: tuple[int, int], channels: int) -> None:
    bands, taps = bank
    pqmf, x = PQMF(bands, taps), noise(2, channels, samples, seed=samples)
    frames = pqmf.analysis(x)
    assert frames.shape == (2, channels * bands, math.ceil(samples / bands))
    assert pqmf.synthesis(frames).shape == (2, channels, frames.shape[-1] * bands)
    assert pqmf.synthesis(frames, samples).shape == x.shape
    assert decibels(x, pqmf.reconstruct(x)) <= allowed(bands, taps)


@EVERY_BANK
@pytest.mark.parametrize("samples", [144_000, 44_100, 1])
def test_reconstruction_of_common_lengths(bands: int, taps: int, samples: int) -> None:
    x = noise(1, 2, samples)
    y = PQMF(bands, taps).reconstruct(x)
    assert y.shape == x.shape
    assert decibels(x, y) <= allowed(bands, taps)


@EVERY_BANK
def test_analysis_and_synthesis_equal_filtering_and_decimation(bands: int, taps: int) -> None:
    pqmf, x = PQMF(bands, taps).double(), noise(1, 1, 20 * taps).double()
    reversed_filters = modulate(prototypes.load(bands, taps), bands).flip(1)[:, None]
    frames = F.conv1d(F.pad(x, (taps - bands, 0)), reversed_filters, stride=bands)
    torch.testing.assert_close(pqmf.analysis(x), frames, atol=1e-6, rtol=0)
    audio = F.conv_transpose1d(frames, reversed_filters, stride=bands)[..., : x.shape[-1]]
    torch.testing.assert_close(pqmf.synthesis(frames), audio, atol=1e-6, rtol=0)


@EVERY_BANK
def test_delay(bands: int, taps: int) -> None:
    pqmf, x = PQMF(bands, taps), noise(1, 1, 8192)
    y = pqmf.synthesis(pqmf.analysis(x))
    correlation = torch.fft.irfft(torch.fft.rfft(y, n=16384) * torch.fft.rfft(x, n=16384).conj())
    assert int(correlation.argmax()) == pqmf.delay == taps - bands


@given(st.sampled_from(BANKS), st.integers(0, 1999))
@settings(max_examples=40, deadline=None)
def test_analysis_and_synthesis_are_causal(bank: tuple[int, int], moment: int) -> None:
    pqmf, x = PQMF(*bank), noise(1, 1, 2000)
    frame = moment // pqmf.bands
    changed = torch.cat([x[..., :moment], noise(1, 1, 2000 - moment, seed=1)], -1)
    before, after = pqmf.analysis(x), pqmf.analysis(changed)
    assert torch.equal(before[..., :frame], after[..., :frame])
    assert not torch.equal(before[..., frame], after[..., frame])  # the frame that contains the change

    mixed = torch.cat([before[..., :frame], noise(*before[..., frame:].shape, seed=2)], -1)
    y, z = pqmf.synthesis(before), pqmf.synthesis(mixed)
    start = frame * pqmf.bands
    assert torch.equal(y[..., :start], z[..., :start])
    assert not torch.equal(y[..., start : start + pqmf.bands], z[..., start : start + pqmf.bands])


@EVERY_BANK
def test_channels_are_independent(bands: int, taps: int) -> None:
    pqmf, x = PQMF(bands, taps), noise(2, 2, 3000)
    left, right = pqmf.analysis(x).split(bands, dim=1)
    swapped = pqmf.analysis(x.flip(1))
    assert torch.equal(swapped, torch.cat([right, left], 1))

    x[:, 1] = 0
    alone = pqmf.analysis(x)
    assert torch.equal(alone[:, :bands], left)
    assert not alone[:, bands:].any()
    y = pqmf.reconstruct(x)
    assert decibels(x[:, 0], y[:, 0]) <= allowed(bands, taps)
    assert not y[:, 1].any()


@EVERY_BANK
def test_scripted_equals_eager(bands: int, taps: int) -> None:
    pqmf, x = PQMF(bands, taps), noise(2, 2, 1003)
    file = io.BytesIO()
    torch.jit.save(torch.jit.script(pqmf), file)
    file.seek(0)
    scripted = torch.jit.load(file)
    frames = pqmf.analysis(x)
    assert torch.equal(scripted.analysis(x), frames)
    assert torch.equal(scripted.synthesis(frames), pqmf.synthesis(frames))
    assert torch.equal(scripted.synthesis(frames, 1003), pqmf.synthesis(frames, 1003))
    assert torch.equal(scripted.reconstruct(x), pqmf.reconstruct(x))


@given(st.sampled_from(BANKS), st.lists(st.integers(1, 40), min_size=1, max_size=8))
@settings(max_examples=30, deadline=None)
def test_blocks_with_carried_past_equal_the_whole(bank: tuple[int, int], chunks: list[int]) -> None:
    """Carry the last taps/M − 1 frames over. Only the weights and their documented layout are used."""
    pqmf, steps = PQMF(*bank).double(), sum(chunks)
    past = pqmf.taps // pqmf.bands - 1
    x = noise(1, 1, steps * pqmf.bands).double()
    audio_past = band_past = torch.zeros(1, pqmf.bands, past, dtype=torch.float64)
    bands, audio = [], []
    for chunk in x.reshape(1, steps, pqmf.bands).transpose(1, 2).split(chunks, dim=2):
        audio_past = torch.cat([audio_past, chunk], 2)
        bands.append(F.conv1d(audio_past, pqmf.analysis_weight))
        band_past = torch.cat([band_past, bands[-1]], 2)
        audio.append(F.conv1d(band_past, pqmf.synthesis_weight).transpose(1, 2).reshape(1, 1, -1))
        audio_past, band_past = audio_past[..., -past:], band_past[..., -past:]
    whole = pqmf.analysis(x)
    torch.testing.assert_close(torch.cat(bands, 2), whole, atol=1e-12, rtol=0)
    torch.testing.assert_close(torch.cat(audio, 2), pqmf.synthesis(whole), atol=1e-12, rtol=0)


@EVERY_BANK
def test_gradients_flow(bands: int, taps: int) -> None:
    pqmf = PQMF(bands, taps)
    x = noise(1, 2, 1001).requires_grad_()
    target = noise(1, 2, 1001, seed=1)
    (pqmf.reconstruct(x) * target).sum().backward()
    assert x.grad is not None
    assert decibels(target, x.grad) <= allowed(bands, taps)  # the transpose of the identity


@EVERY_BANK
def test_energy_is_preserved(bands: int, taps: int) -> None:
    pqmf, x = PQMF(bands, taps), noise(1, 2, 200_000)
    frames = pqmf.analysis(F.pad(x, (0, pqmf.delay)))
    for channel, own in zip(x.unbind(1), frames.split(bands, dim=1), strict=True):
        assert float(own.square().sum() / channel.square().sum()) == pytest.approx(1.0, abs=1e-4)
    variance = pqmf.analysis_weight.square().sum(dim=(1, 2))  # of each band of white noise
    torch.testing.assert_close(variance, torch.ones(bands), atol=1e-4, rtol=0)


@EVERY_BANK
def test_a_sine_lies_in_the_band_of_its_frequency(bands: int, taps: int) -> None:
    centres = math.pi * (torch.arange(bands) + 0.5) / bands
    x = torch.sin(centres[:, None] * torch.arange(8192))[:, None]
    energy = PQMF(bands, taps).analysis(x)[..., taps // bands :].square().sum(-1)
    share = energy / energy.sum(1, keepdim=True)
    assert float(share.diagonal().min()) > 0.995


class Precisions(TorchDispatchMode):
    """Record the precision that CUDA would use for each convolution; torch reports it on every machine."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def __torch_dispatch__(self, op: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if "convolution" in str(op):
            self.seen.append(torch.backends.cudnn.conv.fp32_precision)
        return op(*args, **(kwargs or {}))


def test_the_bank_switches_tf32_off_and_restores_it() -> None:
    bank, conv = PQMF(4, 32), torch.backends.cudnn.conv
    assert conv.fp32_precision == "tf32"  # torch's default
    with Precisions() as precisions:
        bank.synthesis(bank.analysis(torch.randn(1, 2, 100)))
    assert precisions.seen == ["ieee", "ieee"]
    with pytest.raises(RuntimeError):
        bank.analysis(torch.randn(1, 2, 100).int())
    assert conv.fp32_precision == "tf32"


def test_filters_are_not_in_the_state_dict() -> None:
    pqmf = PQMF(16, 128)
    assert not pqmf.state_dict()
    assert not list(pqmf.parameters())
    assert pqmf.analysis_weight.shape == pqmf.synthesis_weight.shape == (16, 16, 8)


@pytest.mark.parametrize(("bands", "taps"), [(16, 100), (5, 512), (0, 0), (-4, 32)])
def test_an_unknown_bank_is_refused_with_the_available_ones(bands: int, taps: int) -> None:
    with pytest.raises(UsageError, match="16 bands with 512 taps") as refusal:
        PQMF(bands, taps)
    assert f"{bands} bands with {taps} taps" in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_design_reproduces_the_stored_prototypes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recipes = [recipe for recipe in design.RECIPES if recipe.taps == 128 and recipe.bands == 4]
    monkeypatch.setattr(design, "RECIPES", recipes)
    monkeypatch.setattr("sys.argv", ["design", "--out", str(tmp_path)])
    design.main()
    assert [path.name for path in tmp_path.iterdir()] == ["4x128.txt"]
    designed = torch.tensor([float(line) for line in (tmp_path / "4x128.txt").read_text().split()], dtype=torch.float64)
    torch.testing.assert_close(designed, prototypes.load(4, 128)[:64], atol=1e-5, rtol=0)
