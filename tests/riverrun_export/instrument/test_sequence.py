"""The instrument of sequences: streaming equals offline, seeds repeat, bad values have no lasting effect."""

import copy
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from stage import CONDITIONS, FORGETTING, METHODS, RATIO, given_to, offsets, same
from torch import Tensor, nn

from riverrun.errors import UsageError
from riverrun.models import noise
from riverrun.models.noise import NoiseStream
from riverrun.runs.folder import Run
from riverrun_export import contract
from riverrun_export.build import Options, build
from riverrun_export.contract import InstrumentSpec
from riverrun_export.host import blocks, send
from riverrun_export.verify import bursts


@pytest.fixture(scope="module")
def run(trained: Path) -> Run:
    return Run.open(trained)


@pytest.fixture(scope="module")
def eager(run: Run) -> nn.Module:
    return build(run)


@pytest.fixture(scope="module")
def loaded(instrument_ts: Path) -> nn.Module:
    return torch.jit.load(str(instrument_ts))


def play(module: nn.Module, name: str, x: Tensor, sizes: list[int] | None = None, seed: int = 1) -> Tensor:
    """Return the output of a method for `x`, from silence; `sizes` are block sizes in ratios."""
    module.set_reset(1)
    module.set_seed(seed)
    method = contract.read(module).method(name)
    return blocks(module, method, x, [RATIO * size for size in sizes or [x.shape[-1] * method.in_ratio // RATIO]])


def test_streaming_equals_offline(run: Run, eager: nn.Module) -> None:
    model, whitening = run.autoencoder(), run.whitening()
    audio = bursts(2, 60 * RATIO)
    latents = whitening(model.encode(audio))
    output = model(audio)
    same(play(eager, "encode", audio, [1, 2, 3, 7]), latents)
    same(play(eager, "decode", latents, [1, 2, 3, 7]), output)
    same(play(eager, "forward", audio, [1, 2, 3, 7]), output)


@pytest.mark.parametrize("name", METHODS)
@settings(deadline=None, max_examples=5)
@given(sizes=st.lists(st.integers(1, 9), min_size=1, max_size=4), batch=st.integers(1, 4))
def test_blocks_equal_the_whole_and_the_file_equals_eager(
    eager: nn.Module, loaded: nn.Module, name: str, sizes: list[int], batch: int
) -> None:
    x = given_to(name, 40, batch)
    whole = play(eager, name, x)
    same(play(eager, name, x, sizes), whole)
    same(play(loaded, name, x, sizes), whole)


@pytest.mark.parametrize("name", METHODS)
def test_batch_entries_are_independent_and_the_batch_may_change(loaded: nn.Module, name: str) -> None:
    x = given_to(name, 12, 3).clone()
    x[1] *= 0.5
    together = play(loaded, name, x)
    for entry in range(3):
        same(together[entry : entry + 1], play(loaded, name, x[entry : entry + 1]))


def test_encode_then_decode_in_two_objects_is_forward(loaded: nn.Module) -> None:
    audio = given_to("forward", 30)
    other = copy.deepcopy(loaded)
    same(play(other, "decode", play(loaded, "encode", audio)), play(loaded, "forward", audio))


def test_methods_of_one_object_do_not_disturb_each_other(loaded: nn.Module) -> None:
    audio = given_to("forward", 10)
    alone = play(loaded, "forward", audio)
    loaded.set_reset(1)
    output = []
    for start in range(0, 10 * RATIO, RATIO):
        for name in METHODS[1:]:
            getattr(loaded, name)(given_to(name, 2))
        output.append(loaded.forward(audio[..., start : start + RATIO]))
    same(torch.cat(output, -1), alone)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), 1e30])
@pytest.mark.parametrize("name", METHODS)
def test_one_bad_value_has_no_lasting_effect(loaded: nn.Module, name: str, value: float) -> None:
    x = given_to(name, 80)
    x = x.clone()
    undisturbed = play(loaded, name, x)
    x[:, :, 3] = value
    disturbed = play(loaded, name, x, [5])
    assert disturbed.isfinite().all()
    if name in FORGETTING:
        tail = disturbed.shape[-1] // 4
        same(disturbed[..., -tail:], undisturbed[..., -tail:])


def test_audio_stays_within_full_scale(loaded: nn.Module) -> None:
    assert play(loaded, "decode", 1e6 * given_to("decode", 30)).abs().max() <= 1
    assert play(loaded, "forward", 1e6 * given_to("forward", 30)).abs().max() <= 1


def test_a_seed_repeats_on_every_entry_and_minus_one_does_not(loaded: nn.Module) -> None:
    x = offsets(torch.zeros(2, 1, 16))
    first, again, other = (
        play(loaded, "prior", x, seed=7),
        play(loaded, "prior", x, [3], seed=7),
        play(loaded, "prior", x, seed=8),
    )
    same(first, again)
    same(first[0], first[1])
    assert (first - other).abs().max() > 0.1
    free, once_more = play(loaded, "prior", x, seed=-1), play(loaded, "prior", x, seed=-1)
    assert (free - once_more).abs().max() > 0.1
    assert (free[0] - free[1]).abs().max() > 0.1


def test_the_inlet_offsets_the_temperature_and_zero_is_neutral(loaded: nn.Module) -> None:
    still = offsets(torch.zeros(1, 1, 16))
    cold = play(loaded, "prior", offsets(torch.full((1, 1, 16), -1.0)))
    loaded.set_temperature(0.0)
    same(play(loaded, "prior", still, seed=3), play(loaded, "prior", still, seed=4))
    same(play(loaded, "prior", still), cold)
    same(play(loaded, "prior", offsets(torch.full((1, 1, 16), -9.0))), cold)
    loaded.set_temperature(1.0)
    assert (play(loaded, "prior", still) - cold).abs().max() > 0.1


@pytest.mark.parametrize(
    ("name", "sent", "expected"),
    [("temperature", -3.0, 0.0), ("temperature", 99.0, 4.0), ("temperature", float("nan"), 1.0), ("seed", -7, -1)],
)
def test_attributes_stay_in_range(loaded: nn.Module, name: str, sent: float, expected: float) -> None:
    loaded.set_temperature(1.0)
    assert getattr(loaded, f"set_{name}")(sent) == 0
    assert getattr(loaded, f"get_{name}")() == [expected]
    loaded.set_temperature(1.0)


def test_hidden_latents_are_their_mean_or_noise(run: Run) -> None:
    x = given_to("decode", 30)[:, :2]
    model, whitening = run.autoencoder(), run.whitening()
    padded = torch.cat([x, torch.zeros(1, 2, 30)], dim=1)
    mean = play(build(run, Options(2)), "decode", x, [1, 4])
    same(mean, model.decode(whitening.inverse(padded)))
    noisy = build(run, Options(2, fill_noise=True))
    filled = play(noisy, "decode", x)
    same(play(noisy, "decode", x, [1, 4]), filled)
    assert (filled - mean).abs().max() > 1e-6
    encoded = play(build(run, Options(2)), "encode", bursts(2, RATIO * 9))
    same(encoded, whitening(model.encode(bursts(2, RATIO * 9)))[:, :2])


@pytest.mark.parametrize("latents", [0, 5, -1])
def test_an_invalid_number_of_latents_is_refused(run: Run, latents: int) -> None:
    with pytest.raises(UsageError, match="use 1 to 4"):
        build(run, Options(latents))


def test_the_contract_of_the_file_is_that_of_its_spec(run: Run, loaded: nn.Module) -> None:
    explained = run.whitening().explained.tolist()
    delay, descriptors = run.autoencoder().delay, ["loudness", "brightness"]
    table = contract.instrument(
        InstrumentSpec(2, 4, RATIO, 16000, delay, explained, prior=True, descriptors=descriptors)
    )
    read = contract.read(loaded)
    assert read.methods == table.methods
    assert read.sample_rate == table.sample_rate
    assert [(a.name, a.type, a.low, a.high) for a in read.attributes] == [
        (a.name, a.type, a.low, a.high) for a in table.attributes
    ]


def test_text_attributes_are_read_only(loaded: nn.Module) -> None:
    (about,) = loaded.get_about()
    assert "from 5 files, 0.2 minutes: 0.wav … 4.wav; 4 latents, 100.0% of the variance; 16000 Hz stereo" in about
    assert "; made by riverrun " in about
    for name in ("about", "licence"):
        before = getattr(loaded, f"get_{name}")()
        send(loaded, name, "mine now")
        assert getattr(loaded, f"get_{name}")() == before


def test_it_registers_what_the_nn_tilde_package_registers(loaded: nn.Module) -> None:
    import nn_tilde

    theirs = nn_tilde.Module()
    for method in contract.read(loaded).methods:
        setattr(theirs, method.name, getattr(loaded, method.name))
        labels = (list(method.input_labels), list(method.output_labels))
        theirs.register_method(method.name, *method.params, *labels, test_buffer_size=16 * RATIO)
        for suffix in ("params", "input_labels", "output_labels"):
            mine, other = (getattr(module, f"{method.name}_{suffix}") for module in (loaded, theirs))
            assert list(mine) == list(other)
    assert list(theirs.get_methods()) == list(loaded.get_methods())


def test_hold_repeats_a_frame_and_then_continues(loaded: nn.Module) -> None:
    x = offsets(torch.zeros(1, 1, 12))
    whole = play(loaded, "prior", x)
    loaded.set_reset(1)
    half = x[..., : 6 * RATIO]
    first = loaded.prior(half.clone())
    loaded.set_hold(1)
    held = torch.cat([loaded.prior(half.clone()), loaded.prior(x[..., :RATIO].clone())], -1)
    loaded.set_hold(0)
    same(held, first[..., -1:].expand(1, 4, 7))
    same(torch.cat([first, loaded.prior(half.clone())], -1), whole)


@pytest.mark.parametrize("sizes", [[30], [1, 2, 7]])
def test_listen_plays_its_audio_and_continues_from_it(
    run: Run, eager: nn.Module, loaded: nn.Module, sizes: list[int]
) -> None:
    audio = given_to("forward", 30)
    x = torch.cat([torch.zeros(1, CONDITIONS, 30 * RATIO), audio], 1)
    for module in (eager, loaded):
        module.set_listen(1)
        for name, other in (("prior", "encode"), ("generate", "forward")):
            same(play(module, name, x, sizes), play(module, other, audio))
        play(module, "prior", x, sizes, seed=5)
        module.set_listen(0)
    after = eager.prior(offsets(torch.zeros(1, 1, 5)))
    same(loaded.prior(offsets(torch.zeros(1, 1, 5))), after)
    prior = run.prior()
    state = prior.follow(prior.initial_state(1), play(eager, "encode", audio))
    drawn = noise.normal(seed=5, first=30, frames=5, lanes=4, stream=NoiseStream.PRIOR).T[None]
    same(after, prior.sample(state, drawn)[0])


def test_listen_starts_from_silence_when_it_is_turned_on_again(eager: nn.Module, loaded: nn.Module) -> None:
    audio = given_to("forward", 12)
    x = torch.cat([torch.zeros(1, CONDITIONS, 12 * RATIO), audio], 1)
    for module in (eager, loaded):
        module.set_reset(1)
        module.set_listen(1)
        first = module.prior(x.clone())
        module.generate(x.clone())
        module.set_listen(1)  # it was on: the past stays
        same(torch.cat([first, module.prior(x.clone())], 2), play(eager, "encode", torch.cat([audio, audio], 2)))
        module.set_listen(0)
        module.prior(x.clone())
        module.generate(x.clone())
        module.set_listen(1)
        same(module.prior(x.clone()), first)
        same(module.streams.generate_encoder(audio.clone()), first)
        module.set_listen(0)


def test_without_listen_the_audio_has_no_effect(loaded: nn.Module) -> None:
    x = offsets(torch.zeros(1, 1, 8))
    loud = x.clone()
    loud[:, CONDITIONS:] = torch.randn(1, 2, 8 * RATIO)
    for name in ("prior", "generate"):
        same(play(loaded, name, loud), play(loaded, name, x))


@pytest.mark.parametrize("sizes", [[24], [1, 2, 5]])
def test_noise_and_back_is_forward(loaded: nn.Module, sizes: list[int]) -> None:
    audio = 0.01 * given_to("forward", 24, batch=2)  # bursts are too loud for this prior, which clamps latents at 10
    assert play(loaded, "encode", audio).abs().max() < 10
    there = play(loaded, "to_noise", audio, sizes)
    back = play(loaded, "from_noise", there, sizes)
    torch.testing.assert_close(back, play(loaded, "forward", audio), atol=1e-4, rtol=0)


def test_from_noise_with_the_noise_of_a_seed_is_generate(loaded: nn.Module) -> None:
    drawn = noise.normal(seed=9, first=0, frames=16, lanes=4, stream=NoiseStream.PRIOR).T[None]
    same(play(loaded, "from_noise", drawn), play(loaded, "generate", offsets(torch.zeros(1, 1, 16)), seed=9))


def test_with_fewer_latents_the_noise_of_the_others_is_0(run: Run, eager: nn.Module) -> None:
    few = build(run, Options(2))
    drawn = torch.randn(1, 2, 12)
    same(play(few, "from_noise", drawn), play(eager, "from_noise", torch.cat([drawn, torch.zeros(1, 2, 12)], 1)))


def test_a_descriptor_conditions_the_prior_unless_it_is_0(run: Run, loaded: nn.Module) -> None:
    x = offsets(torch.zeros(1, 1, 12))
    free = play(loaded, "prior", x, seed=4)
    for value in (0.5, 1.0, 9.0):
        x[:, 1] = value
        prior, drawn = run.prior(), noise.normal(seed=4, first=0, frames=12, lanes=4, stream=NoiseStream.PRIOR).T[None]
        conditions = torch.zeros(1, 2, 12)
        conditions[:, 0] = min(value, 1.0)
        output = play(loaded, "prior", x, [5], seed=4)
        same(output, prior.sample(prior.initial_state(1), drawn, conditions)[0])
        assert not torch.equal(output, free)
