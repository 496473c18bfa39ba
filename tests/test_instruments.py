"""The instruments in the package play: not silent, not clipped, without an offset or hum, and never twice the same."""

import pytest
import torch
from torch import Tensor

from riverrun.runs import Run, find_run
from riverrun_export import contract
from riverrun_export.build import build
from riverrun_export.host import blocks

RATE, BLOCK = 48000, 16384
SECONDS = 6


@pytest.fixture(scope="module", params=["strings", "keys", "drums"])
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def played(name: str, seed: int, seconds: float = SECONDS) -> Tensor:
    """What an instrument plays by itself, `[2, N]`; drums get a trigger twice a second."""
    module = build(Run.open(find_run(name)))
    module.set_seed(seed)
    method = next(each for each in contract.read_methods(module) if each.name == "generate")
    count = -(-round(seconds * RATE) // BLOCK) * BLOCK
    controls = torch.zeros(1, method.in_channels, count)
    if name == "drums":
        controls[0, 0] = (torch.arange(count) % (RATE // 2) < RATE // 8).float()
    with torch.no_grad():
        return blocks(module, method, controls, [BLOCK])[0]


@pytest.fixture(scope="module")
def sound(name: str) -> Tensor:
    return played(name, seed=1)


def decibels(amplitude: Tensor | float) -> float:
    return 20 * float(torch.as_tensor(amplitude).clamp(min=1e-9).log10())


def test_it_plays_at_a_level_of_music(sound: Tensor) -> None:
    assert sound.shape[0] == 2
    assert bool(sound.isfinite().all())
    assert -45 < decibels(sound.std()) < -8
    assert float(sound.abs().max()) <= 1.0
    assert decibels((sound[0] - sound[1]).std()) > decibels(sound.std()) - 26  # stereo


def test_it_does_not_clip(sound: Tensor) -> None:
    """A few samples of the loudest attacks may: patches and `play` limit them."""
    assert float((sound.abs() > 0.99).float().mean()) < 1e-3


@pytest.mark.parametrize("name", ["strings", "keys"])
def test_what_it_draws_stays_where_the_corpus_is(name: str) -> None:
    """Latents are whitened, so that those of the corpus have an energy of 1 each. Those drawn for a minute do too."""
    prior = Run.open(find_run(name)).prior()
    noise = torch.randn(6, prior.size, 60 * RATE // 1024, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        z, _ = prior.sample(prior.initial_state(6), noise)
    assert 0.5 < float(z[..., noise.shape[2] // 2 :].square().mean()) < 2.0


def test_it_has_no_offset_and_no_hum(sound: Tensor) -> None:
    """Below 20 Hz there is next to nothing, and no line of the mains or of the frames stands out at all times."""
    assert decibels(sound.mean(1).abs().max()) < -60
    window = torch.hann_window(RATE, dtype=torch.float64)
    parts = sound.double().mean(0).unfold(0, RATE, RATE // 2)
    spectrum = torch.fft.rfft(parts * window).abs() / (window.sum() / 2)
    assert decibels(spectrum[:, 1:18].max()) < -50
    quietest = spectrum.min(0).values  # what sounds in every second
    frames = RATE / 1024
    for hertz in (50, 60, 100, 120, round(frames), round(2 * frames), round(4 * frames)):
        assert decibels(quietest[hertz]) < -45, hertz


def test_another_seed_plays_something_else_and_the_same_seed_the_same(name: str, sound: Tensor) -> None:
    same, other = played(name, 1, 1.0), played(name, 2, 1.0)
    length = min(same.shape[1], sound.shape[1])
    assert torch.equal(same[:, :length], sound[:, :length])
    difference = (other - sound[:, : other.shape[1]]).std()
    assert difference > 0.3 * sound[:, : other.shape[1]].std()


def test_every_hit_of_the_drums_differs() -> None:
    sound = played("drums", 3).mean(0)
    hits = sound.unfold(0, RATE // 2, RATE // 2)
    spectra = torch.fft.rfft(hits).abs()
    louder = torch.maximum(spectra.norm(dim=1)[:, None], spectra.norm(dim=1))
    apart = torch.cdist(spectra, spectra) / louder + torch.eye(len(spectra))
    assert len(hits) >= 10
    assert float(apart.min()) > 0.15  # two kicks of one pitch may be as near as that
    levels = torch.stack([hit.abs().max() for hit in hits])
    assert float(levels.min()) > 1e-3
