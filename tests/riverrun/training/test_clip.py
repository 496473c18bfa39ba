"""Clip models: one latent vector for a clip of any length, a causal decoder, and their training."""

import re
import shutil
from pathlib import Path

import pytest
import torch
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from micro import CLIPS, MICRO, RATE, hit
from rich.console import Console
from training_runs import WEIGHTS, interrupt_before, same_weights

from riverrun import audio
from riverrun.corpus import Corpus, OnsetClips, prepare
from riverrun.errors import UsageError
from riverrun.models.autoencoder import Architecture, Autoencoder
from riverrun.models.bottleneck import ClipBottleneck
from riverrun.runs import config
from riverrun.runs.folder import Facts, Run
from riverrun.training import Interrupted, train_autoencoder, train_prior
from riverrun.training.data.encoding import iterate_posteriors
from riverrun.training.losses import SpectralDistance
from riverrun.training.prior_learner import full_blur, sample_posteriors
from riverrun_export.bench.counting import count

SETTINGS = config.merge(MICRO, CLIPS)


def small_model(clip: int, channels: int = 1, hidden: int = 0, noise: bool = True) -> Autoencoder:
    architecture = Architecture(
        4, 32, [4, 4], [4] * 3, [4] * 3, [[1]] * 3, latents=3, noise=noise, bottleneck="clip", frame=2, hidden=hidden
    )
    return Autoencoder(architecture, channels, clip).eval()


@settings(deadline=None, max_examples=30)
@given(st.integers(1, 5000), st.integers(1, 2), st.sampled_from([0, 5]), st.integers(1, 3))
@torch.no_grad()
def test_a_clip_of_any_length_has_one_latent_vector_and_keeps_its_length(
    clip: int, channels: int, hidden: int, batch: int
) -> None:
    model = small_model(clip, channels, hidden)
    sound = torch.randn(batch, channels, clip)
    latents = model.encode(sound)
    assert latents.shape == (batch, 3, 1)
    assert model.decode(latents).shape == (batch, channels, model.clip_frames * model.ratio)
    assert clip + model.delay <= model.clip_frames * model.ratio < clip + model.delay + model.ratio
    assert model(sound).shape == model.reconstruct(sound).shape == sound.shape
    longer = torch.nn.functional.pad(sound, (0, model.clip_frames * model.ratio - clip))
    torch.testing.assert_close(model.encode(longer), latents)  # a clip is padded with silence
    # and samples after the clip are ignored
    torch.testing.assert_close(model.encode(torch.cat([longer, sound], 2)), latents)


@torch.no_grad()
def test_every_sample_of_a_clip_changes_its_latents() -> None:
    model = small_model(1000)
    sound = torch.randn(1, 1, 1000)
    for index in (0, 500, 999):
        changed = sound.clone()
        changed[..., index] += 1
        assert (model.encode(changed) - model.encode(sound)).abs().min() > 0


@torch.no_grad()
def test_the_decoder_is_causal(monkeypatch: pytest.MonkeyPatch) -> None:
    model = small_model(1000)
    frames = torch.randn(1, 2, model.clip_frames)
    changed = frames.clone()
    changed[..., 5] += 1
    decoded = []
    for each in (frames, changed):
        monkeypatch.setattr(model.bottleneck, "expand", lambda latents, frames=each: frames)
        decoded.append(model.decode(torch.zeros(1, 3, 1)))
    difference = (decoded[0] - decoded[1]).abs()[0, 0]
    assert difference[: 5 * model.ratio].max() == 0
    assert difference[5 * model.ratio :].max() > 0


@torch.no_grad()
def test_the_delay_is_that_of_the_pqmf() -> None:
    model = small_model(1000, noise=False)
    assert model.delay == small_model(3000).delay == 32 - 4
    sound = torch.randn(1, 1, 1000)
    torch.testing.assert_close(
        model.pqmf.synthesis(model.analyse(sound))[..., model.delay : 1000],
        sound[..., : 1000 - model.delay],
        atol=1e-3,
        rtol=0,
    )


@pytest.mark.parametrize("hidden", [0, 5])
def test_all_weights_of_the_fully_connected_layers_have_a_gradient(hidden: int) -> None:
    model = small_model(500, hidden=hidden)
    latents, kl = model.bottleneck(model.encode_bands(model.analyse(torch.randn(8, 1, 500))))
    (model.decode(latents).square().mean() + kl).backward()
    assert isinstance(model.bottleneck, ClipBottleneck)
    for weight in [*model.bottleneck.inward.parameters(), *model.bottleneck.outward.parameters()]:
        assert (weight.grad != 0).all()


def test_the_kl_divergence_is_that_of_torch() -> None:
    bottleneck = ClipBottleneck(3, 2, 7, 0)
    encoded = torch.randn(5, 2, 7)
    mean, raw = bottleneck.inward(encoded.flatten(1)).chunk(2, 1)
    posterior = torch.distributions.Normal(mean, torch.nn.functional.softplus(raw - 5) + 1e-3)
    expected = torch.distributions.kl_divergence(posterior, torch.distributions.Normal(0.0, 1.0)).mean()
    latents, kl = bottleneck(encoded)
    torch.testing.assert_close(kl, expected)
    assert latents.shape == bottleneck.posterior(encoded)[0].shape == (5, 3, 1)
    assert bottleneck.expand(latents).shape == (5, 2, 7)


@torch.no_grad()
def test_the_output_layers_can_be_scripted() -> None:
    model = small_model(700, hidden=4)
    assert isinstance(model.bottleneck, ClipBottleneck)
    latents = torch.randn(2, 3, 1)
    outward = torch.jit.script(model.bottleneck.outward)
    torch.testing.assert_close(outward(latents[:, :, 0]).view(2, 2, -1), model.bottleneck.expand(latents))


def test_invalid_settings_are_refused() -> None:
    with pytest.raises(UsageError, match=r"bottleneck: there is no 'clips'; it is 'sequence' or 'clip'"):
        Architecture(bottleneck="clips")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="bottleneck"):
        config.resolve({"architecture": {"bottleneck": "clips"}})
    for name, value in (("frame", 0), ("hidden", -1)):
        with pytest.raises(UsageError, match=f"{name}: {value} can't work"):
            config.resolve({"architecture": {name: value}})
    with pytest.raises(ValueError, match="how many samples"):
        Autoencoder(Architecture(bottleneck="clip"), 1)


def test_the_preset_has_the_documented_cost() -> None:
    """0.25 G multiply-adds a second in the decoder and 0.1 G in the encoder, in mono; 2.3 ms of delay at 48 kHz."""
    resolved = config.resolve(config.preset("oneshot"))
    architecture = resolved.architecture
    assert (architecture.ratio, architecture.bottleneck, resolved.prior_training.sequence_length) == (512, "clip", 1)
    model = Autoencoder(architecture, 1, 48000).eval().requires_grad_(False)
    path = model.spectral
    assert path is not None
    frames, second = torch.zeros(1, architecture.frame, 48000 // 512), torch.zeros(1, 1, 48000)
    features = torch.randn_like(path.decode(frames))  # as many sinusoids as noise has peaks
    parts = (
        lambda: model.decoder(frames),
        lambda: path.decode(frames),
        lambda: path.synthesise(features, seed=0),
    )
    decoder = sum(count(part).macs for part in parts)
    assert 0.2e9 < decoder < 0.3e9
    encoder = count(lambda: model.encode_bands(model.analyse(second), model.analyse_spectrum(second))).macs
    assert encoder < 0.2e9
    trigger = count(lambda: model.bottleneck.expand(torch.zeros(1, architecture.latents, 1))).macs
    assert trigger < 0.7 * decoder / frames.shape[-1]  # a peak at the trigger, against the decoder's cost of a frame
    assert model.delay <= 0.0024 * 48000


# -- runs ----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """Forty percussive sounds, low and high ones in turn."""
    folder = tmp_path_factory.mktemp("clips")
    for number in range(40):
        pitch = (150 + 5 * number) * (1 + 7 * (number % 2))
        audio.write(folder / "a" / f"{number}.wav", hit(0.3, pitch, channels=1), RATE)
    prepare([folder / "a"], folder / "corpus", RATE, 1, 0.25, 2)
    return Corpus.open(folder / "corpus")


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory, corpus: Corpus) -> Path:
    path, quiet = tmp_path_factory.mktemp("runs") / "run", Console(quiet=True)
    run = train_autoencoder(corpus, path, config.resolve(SETTINGS), 0, console=quiet)
    train_prior(run, corpus, None, 0, console=quiet)
    return path


def test_the_loss_falls_and_latents_tell_clips_apart(corpus: Corpus, tmp_path: Path, console: Console) -> None:
    longer = {"training": {"steps": 80, "adversarial": 0, "epoch": 10, "learning_rate": 1e-2, "weights": {"kl": 1e-3}}}
    resolved = config.resolve(config.merge(SETTINGS, longer))
    run = train_autoencoder(corpus, tmp_path / "run", resolved, 0, console=console)
    rows = run.metrics("autoencoder-metrics")
    assert rows[-1]["train_spectral"] < 0.8 * rows[0]["train_spectral"]
    assert rows[-1]["heldout_spectral"] < 0.9 * rows[0]["heldout_spectral"]
    model, clips = run.autoencoder(), OnsetClips(corpus.train, corpus.sample_rate)
    numbers = [int(file.name.removesuffix(".wav")) for file in corpus.files if file.train]
    kinds = [torch.stack([clips[i] for i, n in enumerate(numbers) if n % 2 == kind][:15]) for kind in (0, 1)]
    decoded = [model.reconstruct(sounds) for sounds in kinds]
    distance = SpectralDistance([256, 64])
    own, other = ([distance(x, y) for x, y in zip(kinds, sounds, strict=True)] for sounds in (decoded, decoded[::-1]))
    assert sum(own) < 0.99 * sum(other)  # equal if the decoder ignored the latents


def test_the_second_phase_trains_the_output_layers_only(
    corpus: Corpus, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("riverrun.training.autoencoder.is_kept", lambda *_: True)  # the last weights are kept
    weights = []
    for phases in ({"steps": 0, "adversarial": 0}, {"steps": 2, "adversarial": 0}, {"steps": 2, "adversarial": 2}):
        resolved = config.resolve(config.merge(SETTINGS, {"training": phases}))
        run = train_autoencoder(corpus, tmp_path / "run", resolved, 0, console=console)
        weights.append(run.autoencoder().state_dict())
    for name in weights[0]:
        if name.startswith("bottleneck."):
            assert not torch.equal(weights[0][name], weights[1][name]), name
            assert torch.equal(weights[1][name], weights[2][name]) == ("inward" in name), name


def test_there_is_one_whitened_latent_vector_a_clip(corpus: Corpus, trained: Path) -> None:
    run = Run.open(trained)
    model, whitening, clips = run.autoencoder(), run.whitening(), OnsetClips(corpus.train, corpus.sample_rate)
    white = torch.cat([whitening(each[None])[0] for each, _ in iterate_posteriors(model, clips)], dim=1)
    assert white.shape == (4, len(clips))
    torch.testing.assert_close(white @ white.T / white.shape[1], torch.eye(4), atol=2e-2, rtol=0)
    torch.testing.assert_close(white[:, 3:4], whitening(model.encode(clips[3][None]))[0], atol=1e-4, rtol=1e-4)


@torch.no_grad()
def test_a_reloaded_model_equals_the_saved_one(tmp_path: Path) -> None:
    run = Run.create(tmp_path / "run", config.resolve(SETTINGS), Facts(1, RATE, 0.25, 0))
    model = Autoencoder(run.config.architecture, 1, run.facts.clip_samples).eval()
    run.save("autoencoder", model)
    again = Run.open(tmp_path / "run").autoencoder()
    sound = torch.randn(1, 1, 4000)
    assert again.clip_frames == model.clip_frames
    torch.testing.assert_close(again.reconstruct(sound), model.reconstruct(sound), atol=0, rtol=0)


def test_interrupted_then_resumed_equals_uninterrupted(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupt_before(monkeypatch, [("autoencoder", 6), ("autoencoder", 14), ("prior", 5)])
    path, resolved = tmp_path / "run", config.resolve(SETTINGS)
    for _ in range(2):
        with pytest.raises(Interrupted):
            train_autoencoder(corpus, path, resolved, 0, console=console)
    run = train_autoencoder(corpus, path, resolved, 0, console=console)
    with pytest.raises(Interrupted, match="continue from step 4"):
        train_prior(run, corpus, None, 0, console=console)
    train_prior(Run.open(path), corpus, None, 0, console=console)
    assert same_weights(path, trained, *WEIGHTS)


def test_a_corpus_with_another_clip_length_is_refused(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console
) -> None:
    audio.write(tmp_path / "a" / "1.wav", hit(1.0, 200, channels=1), RATE)
    prepare([tmp_path / "a"], tmp_path / "corpus", RATE, 1, 0.3, 1)
    other, run = Corpus.open(tmp_path / "corpus"), Run.open(trained)
    with pytest.raises(UsageError, match=r"with clip 0.25, but this corpus has 0.3; .*choose another --out"):
        train_autoencoder(other, trained, run.config, 0, console=console)
    with pytest.raises(UsageError, match=r"with clip 0.25, but this corpus has 0.3"):
        train_prior(run, other, None, 0, console=console)
    # a model of sequences accepts any clip length
    sequence = train_autoencoder(corpus, tmp_path / "run", sequences(), 0, console=console)
    train_autoencoder(other, sequence.path, sequences(), 0, console=console, allow_other_corpus=True)


def sequences() -> config.Config:
    return config.resolve(config.merge(MICRO, {"training": {"steps": 1, "adversarial": 0}}))


def test_a_run_from_before_clip_models_can_be_opened(tmp_path: Path, corpus: Corpus, console: Console) -> None:
    run = train_autoencoder(corpus, tmp_path / "run", sequences(), 0, console=console)
    before = yaml.safe_load((run.path / "config.yaml").read_text())
    for section, keys in (("architecture", ("bottleneck", "frame", "hidden")), ("prior_training", ("patience",))):
        for key in keys:
            del before[section][key]
    (run.path / "config.yaml").write_text(yaml.safe_dump(before))
    again = Run.open(run.path)
    assert again.config == run.config
    assert again.autoencoder().clip_frames == 0
    train_autoencoder(corpus, run.path, run.config, 0, console=console)


def test_a_prior_of_clips_is_better_than_a_gaussian(
    corpus: Corpus, trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The latents have two clusters; the likelihood beats that of the first epoch, and that of a Gaussian."""
    generator = torch.Generator().manual_seed(0)
    sides = torch.where(torch.rand(1, 900, generator=generator) < 0.5, -1.0, 1.0)
    latents = sides * torch.tensor([[1.0], [0.8], [-1.0], [0.5]]) + 0.2 * torch.randn(4, 900, generator=generator)
    sizes = [600, 300]
    splits, counts = iter(latents.split(sizes, dim=1)), iter(sizes)

    def encode(*_: object) -> torch.Tensor:
        means = run.whitening().inverse(next(splits)[None])[0]
        return torch.stack([means, torch.zeros_like(means)])

    monkeypatch.setattr("riverrun.training.data.latents.encode_recordings", encode)
    monkeypatch.setattr("riverrun.training.data.latents.frame_counts", lambda *_: [1] * next(counts))
    run = Run.open(shutil.copytree(trained, tmp_path / "run"))
    run.delete("prior")
    (run.path / "latents.safetensors").unlink()
    run.config.prior.descriptors = []  # the latents were not encoded from audio
    run.config.prior_training.learning_rate, run.config.prior_training.batch_size = 1e-2, 64
    train_prior(run, corpus, 120, 0, console=Console(width=200))
    nats = [row["heldout_nats"] for row in run.metrics("prior-metrics")]
    assert min(nats) < nats[0] - 1
    bits = re.search(r"nats a clip; .*\(([-+.0-9]+) bits", " ".join(capsys.readouterr().out.split()))
    assert bits
    assert float(bits[1]) > 0.1


@torch.no_grad()
def test_the_best_prior_of_clips_is_kept(corpus: Corpus, trained: Path, tmp_path: Path, console: Console) -> None:
    run = Run.open(shutil.copytree(trained, tmp_path / "run"))
    run.delete("prior")
    run.config.prior_training.learning_rate = 1e-2
    train_prior(run, corpus, 60, 0, console=console)
    rows = run.metrics("prior-metrics")
    model, whitening = run.autoencoder(), run.whitening()
    posteriors = torch.cat(list(iterate_posteriors(model, OnsetClips(corpus.heldout, RATE))), dim=2).flatten(0, 1)
    noise = run.config.prior_training.noise
    latents = sample_posteriors(whitening, posteriors.T[:, :, None], noise, torch.Generator().manual_seed(0))
    prior = Run.open(run.path).prior()
    with full_blur(prior, run.config.prior.blur):
        nats = -float(prior.log_prob(latents).mean())
    assert nats == pytest.approx(min(row["heldout_nats"] for row in rows), abs=1e-5)
