"""Every preset with every engine: streaming equals offline, for any blocks, batch size and past."""

from pathlib import Path

import pytest
import torch
from torch import Tensor
from wild import RATE, architecture, instrument, through_file, wild

from riverrun.models.autoencoder import Autoencoder
from riverrun.runs import config
from riverrun_export import contract
from riverrun_export.bench.counting import count
from riverrun_export.host import blocks
from riverrun_export.streaming import ENGINES
from riverrun_export.verify import bursts

CHUNKS = ([1], [2], [3], [7], [1, 7, 2, 3, 5])
"""Block sizes in ratios R, used in turn."""

TOLERANCE = 1e-4
"""Maximum difference, as a share of the signal's RMS."""

SPECTRAL_TOLERANCE = 4e-3
"""The same where phases of sinusoids carry rounding errors on: 2e-4 to 2.5e-3 by chance, where latents differ by 3e-6.
"""

SEQUENCES = [name for name in config.presets() if architecture(name).bottleneck == "sequence"]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("preset", SEQUENCES)
def test_streaming_equals_offline(preset: str, engine: str, tmp_path: Path) -> None:
    model, whitening = wild(architecture(preset), channels=2)
    eager = instrument(model, whitening, engine)
    reloaded = through_file(eager, str(tmp_path / f"{preset}.ts"))
    ratio, table = model.ratio, contract.read(eager)
    tolerance = SPECTRAL_TOLERANCE if model.spectral else TOLERANCE
    length = ratio * max(23, -(-RATE // (4 * ratio)))
    audio = torch.stack([bursts(2, length)[0].roll(entry * ratio, 1) for entry in range(4)])
    latents = whitening(model.encode(audio))
    audio_out = model.decode(whitening.inverse(latents)).clamp(-1, 1)
    expected = {"encode": (audio, latents), "decode": (latents, audio_out), "forward": (audio, audio_out)}
    for batch, chunk in zip((1, 2, 3, 4, 1), CHUNKS, strict=True):  # a new batch size starts from silence
        for name, (x, expected_output) in expected.items():
            output = blocks(reloaded, table.method(name), x[:batch], [ratio * size for size in chunk])
            assert difference(output, expected_output[:batch]) < tolerance, (name, batch, chunk)
    for module, sizes in ((eager, CHUNKS[-1]), (reloaded, CHUNKS[0])):  # only tests play it before it is scripted
        for name, (x, expected_output) in expected.items():
            module.set_reset(1)  # a reset starts from silence
            output = blocks(module, table.method(name), x[:1], [ratio * size for size in sizes])
            assert difference(output, expected_output[:1]) < tolerance, name


@pytest.mark.parametrize("preset", SEQUENCES)
def test_after_a_long_silence_the_output_is_that_after_a_reset(preset: str) -> None:
    model, whitening = wild(architecture(preset), channels=1)
    module = instrument(model, whitening)
    table, ratio = contract.read(module), model.ratio
    sound = bursts(1, 8 * ratio)
    silence = torch.zeros(1, 1, ratio * (1 + RATE // ratio))  # longer than the receptive field of any preset
    encode = table.method("encode")
    blocks(module, encode, torch.cat([sound, silence], 2), [ratio])
    again = blocks(module, encode, torch.cat([silence, sound], 2), [3 * ratio])[..., -8:]
    module.set_reset(1)
    afresh = blocks(module, encode, torch.cat([silence, sound], 2), [ratio])[..., -8:]
    assert difference(again, afresh) < TOLERANCE


def difference(output: Tensor, expected_output: Tensor) -> float:
    rms = expected_output.square().mean().sqrt()
    assert rms > 1e-2, "nothing to compare"
    return float((output - expected_output).abs().max() / rms)


# Minimum size of the presets: seven tenths of the multiply-adds per second, and half the receptive field, of the models
# that they are compared with (BRAVE: 3.07 G and 517 ms; RAVE v2: 3.48 G and 52 000 samples; 48 kHz, mono).
BUDGETS = {"live": (0.7 * 3.07e9, 0.5 * 0.517 * RATE), "studio": (0.7 * 3.48e9, 26_000)}


@pytest.mark.parametrize("preset", BUDGETS)
def test_presets_are_not_shrunk(preset: str) -> None:
    least, field = BUDGETS[preset]
    model = Autoencoder(architecture(preset), 1).eval().requires_grad_(False)
    second = torch.zeros(1, model.config.bands, RATE // model.config.bands)
    frames = torch.zeros(1, model.config.latents, RATE // model.ratio)
    assert count(lambda: (model.encoder(second), model.decoder(frames))).macs >= least
    assert receptive_field(model) >= field


def receptive_field(model: Autoencoder) -> int:
    """Return the receptive field in samples: how long a change of the first frame changes the output."""
    double, _ = wild(model.config, 1)
    double = double.double()
    audio = torch.randn(1, 1, 2 * RATE, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    other = audio.clone()
    other[..., : model.ratio] += 1
    return int((double(audio) - double(other)).nonzero()[-1, -1])
