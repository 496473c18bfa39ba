"""The spectral path in an instrument: streaming equals offline, whatever the blocks; its past; transposition."""

from pathlib import Path

import pytest
import torch
from torch import Tensor, nn
from wild import clip_instrument, instrument, through_file, wild, wild_clips, with_spectrum

from riverrun.models.gains import join_gains
from riverrun.models.spectral.synthesis import noise_phasors
from riverrun_export import contract
from riverrun_export.host import blocks, send
from riverrun_export.instrument.clip_streams import Voices
from riverrun_export.instrument.coder_streams import DecoderStream
from riverrun_export.instrument.spectral import SpectralDecoder
from riverrun_export.streaming import ENGINES
from riverrun_export.targets import TARGETS
from riverrun_export.targets.compare import unsupported
from riverrun_export.verify import ClipReference, SequenceReference, bursts, compare

RATE = 48000
RATIO = 128

ENCODED = 3e-5
"""Largest difference of latents, whose deviation is about 1: log-amplitudes that differ by rounding."""

DECODED = 2e-3
"""Largest difference of audio as a share of its RMS: rounding errors of log-amplitudes are frequencies, and phases add
them up."""


def play(module: nn.Module, name: str, x: Tensor, sizes: list[int]) -> Tensor:
    """Return the output of a method from silence; `sizes` are block sizes in ratios."""
    module.set_reset(1)
    return blocks(module, contract.read(module).method(name), x, [RATIO * size for size in sizes])


def close(got: Tensor, wanted: Tensor, share: float = DECODED) -> None:
    rms = float(wanted.square().mean().sqrt())
    assert rms > 1e-2, "nothing to compare"
    torch.testing.assert_close(got, wanted, atol=share * rms, rtol=0)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("channels", [1, 2, 3])
def test_streaming_equals_offline_for_any_blocks_batch_and_past(engine: str, channels: int, tmp_path: Path) -> None:
    model, whitening = wild(with_spectrum(), channels)
    eager = instrument(model, whitening, engine)
    loaded = through_file(eager, str(tmp_path / "spectral.ts"))
    audio = torch.cat([bursts(channels, 80 * RATIO), bursts(channels, 80 * RATIO).flip(1)])
    latents = whitening(model.encode(audio))
    decoded = model.decode(whitening.inverse(latents)).clamp(-1, 1)
    for module in (eager, loaded):
        for batch, sizes in ((1, [1]), (2, [3, 1, 2]), (1, [80])):  # a new batch size starts from silence
            close(play(module, "encode", audio[:batch], sizes), latents[:batch], ENCODED)
            close(play(module, "decode", latents[:batch], sizes), decoded[:batch])
            close(play(module, "forward", audio[:batch], sizes), decoded[:batch])


@torch.no_grad()
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("channels", [1, 2])
def test_streaming_with_gains_equals_offline(engine: str, channels: int) -> None:
    model, whitening = wild(with_spectrum(), channels)
    latents = whitening(model.encode(bursts(channels, 80 * RATIO).expand(2, -1, -1)))
    gains = torch.randn(2, 2, latents.shape[2]).cumsum(2)
    expected = model.decode(whitening.inverse(latents), gains=gains).clamp(-1, 1)
    assert (expected - model.decode(whitening.inverse(latents)).clamp(-1, 1)).std() > 0.1 * expected.std()
    stream = torch.jit.script(DecoderStream(ENGINES[engine], model, whitening, fill_noise=False).eval())
    for batch, size in ((1, 1), (2, 3), (1, 80)):
        x = join_gains(latents, gains)[:batch]
        stream.reset()
        close(torch.cat([stream(block) for block in x.split(size, 2)], 2), expected[:batch])


@pytest.mark.parametrize("channels", [1, 2])
def test_what_export_compares_is_within_rounding_for_sequences(channels: int, tmp_path: Path) -> None:
    model, whitening = wild(with_spectrum(), channels)
    path = tmp_path / "spectral.ts"
    through_file(instrument(model, whitening), str(path))
    reference = SequenceReference(model, whitening, None, latents=4, fill_noise=False, sample_rate=RATE // 4)
    for comparison in compare(path, reference):
        assert comparison.error_ratio < 0.5, comparison
    assert not any(unsupported(path, target) for target in TARGETS)


def test_what_export_compares_is_within_rounding_for_clips(tmp_path: Path) -> None:
    model, whitening, prior = wild_clips(with_spectrum("clip"), 2, clip=6000)
    path = tmp_path / "spectral.ts"
    through_file(clip_instrument(model, whitening, prior, 6000), str(path))
    reference = ClipReference(model, whitening, prior, latents=4, fill_noise=False, sample_rate=RATE)
    for comparison in compare(path, reference):
        assert comparison.error_ratio < 0.5, comparison
    assert not any(unsupported(path, target) for target in TARGETS)


def test_a_wrong_past_is_not_rounding(tmp_path: Path) -> None:
    model, whitening = wild(with_spectrum(), 1)
    module = instrument(model, whitening)
    with torch.no_grad():
        module.streams["decode_decoder"].decoder.spectral.synthesiser.window[5] += 1e-2
    path = tmp_path / "wrong.ts"
    through_file(module, str(path))
    reference = SequenceReference(model, whitening, None, latents=4, fill_noise=False, sample_rate=RATE // 4)
    assert max(each.error_ratio for each in compare(path, reference)) > 1


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), 1e30])
def test_a_bad_value_has_no_lasting_effect(value: float) -> None:
    model, whitening = wild(with_spectrum(), 2)
    module = instrument(model, whitening)
    audio = bursts(2, 160 * RATIO)
    for name, x in (("encode", audio), ("forward", audio), ("decode", play(module, "encode", audio, [160]))):
        undisturbed, disturbed = play(module, name, x, [4]), x.clone()
        disturbed[:, :, 3] = value
        got = play(module, name, disturbed, [4])
        assert got.isfinite().all()
        half = got.shape[-1] // 2
        if name == "encode":
            close(got[..., -40:], undisturbed[..., -40:], ENCODED)
        else:
            level = got[..., half:].square().mean() / undisturbed[..., half:].square().mean()
            assert 0.8 < level < 1.25, "other phases, the same level"


def test_forgotten_entries_start_from_silence_and_others_go_on() -> None:
    model, _ = wild(with_spectrum(), 2)
    assert model.spectral is not None
    decoder = SpectralDecoder(ENGINES["linear"], model.spectral).eval()
    frames, phasors = torch.randn(2, 12, 4), noise_phasors(torch.rand(2, 24, 2 * 65))
    silent = torch.zeros(2, 2, 12 * RATIO)
    gains = torch.tensor([-6.0, 6.0]).view(2, 1, 1).expand(2, 2, 12)
    fresh = decoder(frames, phasors, silent + 1.0, gains)
    decoder.forget(torch.tensor([True, False]))
    gone_on = decoder(frames, phasors, silent + 1.0, gains)
    close(gone_on[0], fresh[0])
    assert (gone_on[1] - fresh[1]).abs().max() > 0.1
    decoder.reset()
    close(decoder(frames, phasors, silent + 1.0, gains), fresh)


def test_copies_share_their_tables() -> None:
    model, whitening = wild(with_spectrum(), 2)
    module = instrument(model, whitening)
    first, second = (
        module.streams[name].decoder.spectral.synthesiser for name in ("forward_decoder", "decode_decoder")
    )
    assert first.bin_weights.data_ptr() == second.bin_weights.data_ptr()
    kept = {name for name, buffer in module.named_buffers() if buffer.numel() > 4 * 1024 and not name.endswith("past")}
    assert not kept, "large tables are stored once for each stream"


def test_a_control_frame_sounds_a_semitone_higher_at_a_time() -> None:
    """A line at 1000 Hz sounds at the frequency that the transposition says."""
    model, _ = wild(with_spectrum(), 1)
    path = model.spectral
    assert path is not None
    features = torch.full([1, 400, path.size], -9.2)
    line = round(48 * torch.tensor(1000 / 40).log2().item())
    features[:, :, line - 3 : line + 4] = -2.0 - 0.43 / 2 * torch.arange(-3.0, 4.0).square()
    for semitones in (-24.0, -7.5, 0.0, 0.25, 12.0):
        spectrum = torch.fft.rfft(path.synthesise(features, seed=0, transpose=semitones)[0, 0, -16384:].double())
        loudest = float(spectrum.abs().argmax()) * RATE / 16384
        wanted = 40 * 2 ** (line / 48 + semitones / 12)
        assert abs(loudest - wanted) < 3.0


@pytest.mark.parametrize("engine", ENGINES)
def test_transposing_is_an_attribute_that_glides(engine: str, tmp_path: Path) -> None:
    model, whitening = wild(with_spectrum(), 2)
    module = through_file(instrument(model, whitening, engine), str(tmp_path / "spectral.ts"))
    assert contract.TRANSPOSE.name in [attribute.name for attribute in contract.read(module).attributes]
    latents = torch.randn(1, 4, 60)
    untouched = play(module, "decode", latents, [1])
    for sent, read in ((30.0, 24.0), (-30.0, -24.0), (float("nan"), -24.0), (7.0, 7.0)):
        send(module, "transpose", sent)
        assert module.get_transpose() == [read]
    higher = play(module, "decode", latents, [1])
    close(play(module, "decode", latents, [7]), higher)
    assert (higher - untouched).abs().max() > 0.1
    close(play(module, "forward", bursts(2, 60 * RATIO), [5]), play(module, "forward", bursts(2, 60 * RATIO), [1]))
    send(module, "transpose", 0.0)
    close(play(module, "decode", latents, [1]), untouched)


def test_bands_fade_out_while_transposing() -> None:
    model, _ = wild(with_spectrum(), 1)
    assert model.spectral is not None
    decoder = SpectralDecoder(ENGINES["linear"], model.spectral).eval()
    frames, phasors, bands = torch.randn(1, 1, 4), noise_phasors(torch.rand(2, 65)), torch.ones(1, 1, RATIO)
    gains = []
    for semitones in (0.0, 0.25, 0.5, 12.0, 12.0, 0.0, 0.0, 0.0, 0.0, 0.0):
        decoder.control("transpose", semitones)
        state = decoder.carried, decoder.silent, decoder.tail, decoder.transpose
        loud = decoder(frames, phasors, 2 * bands)
        decoder.carried, decoder.silent, decoder.tail, decoder.transpose = state
        decoder.decoder.reset()
        quiet = decoder(frames, phasors, bands)
        decoder.decoder.reset()
        gains.append(loud - quiet)
    gain = torch.cat(gains, 2)[0, 0]
    assert gain.diff().abs().max() <= 1.01 / 64, "no step"
    torch.testing.assert_close(gain[[RATIO - 1, 2 * RATIO - 1, 3 * RATIO - 1, -1]], torch.tensor([1.0, 0.5, 0.0, 1.0]))


@torch.no_grad()
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("at", [0, 37, 127, 128, 300])
def test_a_trigger_at_any_sample_plays_the_clip_of_the_offline_model(engine: str, at: int) -> None:
    model, whitening, _ = wild_clips(with_spectrum("clip"), 1, clip=6000)
    fade, length = 240, model.clip_frames * RATIO
    latents = torch.randn(1, 4, 1)
    expected = model.decode(whitening.inverse(latents)).clamp(-1, 1)
    x = torch.cat([torch.zeros(1, 1, length + 3 * RATIO), latents.expand(1, 4, length + 3 * RATIO)], 1)
    x[:, 0, at:] = 1.0
    for frames in (1, 3):
        voices = Voices(ENGINES[engine], model, whitening, fade=fade).eval()
        played = torch.cat([voices(block) for block in x.split(frames * RATIO, 2)], 2)
        assert not played[..., :at].any()
        close(played[..., at : at + length - fade], expected[..., : length - fade])


@torch.no_grad()
def test_each_clip_has_the_gains_at_its_trigger() -> None:
    model, whitening, _ = wild_clips(with_spectrum("clip"), 1, clip=6000)
    latents, length = torch.randn(1, 4, 1), model.clip_frames * RATIO
    voices = torch.jit.script(Voices(ENGINES["linear"], model, whitening, fade=240).eval())
    for of_clip in (torch.zeros(2), torch.tensor([-12.0, 6.0]), torch.tensor([6.0, -18.0])):
        gains = of_clip.view(1, 2, 1)
        expected = model.decode(whitening.inverse(latents), gains=gains).clamp(-1, 1)
        x = torch.cat([torch.zeros(1, 1, length), join_gains(latents, gains).expand(1, 6, length)], 1)
        x[:, 0, 10:] = 1.0
        x[:, 5:, 11:] = 24.0  # too late for this clip
        voices.reset()
        close(voices(x)[..., 10 : length - 240], expected[..., : length - 250])


def test_voices_transpose() -> None:
    model, whitening, _ = wild_clips(with_spectrum("clip"), 1, clip=6000)
    voices = Voices(ENGINES["linear"], model, whitening, fade=240).eval()
    x = torch.randn(1, 5, 1).expand(1, 5, 48 * RATIO).clone()
    x[:, 0] = 0.0
    x[:, 0, 10:] = 1.0
    plain = voices(x)
    voices.control("transpose", 12.0)
    voices.reset()
    x[:, 0] = 0.0
    voices(x[..., :RATIO])
    x[:, 0, 10:] = 1.0
    assert (voices(x) - plain).abs().max() > 0.1
