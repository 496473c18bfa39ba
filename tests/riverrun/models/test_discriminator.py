"""Discriminators: any number of channels, any length from the shortest on, and what each of them can tell apart."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.models.discriminator import Discriminator
from riverrun.models.discriminator.period import PeriodDiscriminator
from riverrun.models.discriminator.spectrogram import SpectrogramDiscriminator
from riverrun.models.stereo import add_mid_and_side, count_views


@given(
    channels=st.integers(1, 3),
    periods=st.lists(st.integers(1, 40), max_size=3),
    sizes=st.lists(st.sampled_from([4, 30, 64, 256]), max_size=3),
    bands=st.lists(st.floats(0.001, 0.999), max_size=4),
    extra=st.integers(0, 200),
)
@settings(max_examples=40, deadline=None)
def test_any_length_from_the_shortest_on_has_finite_verdicts_and_gradients(
    channels: int, periods: list[int], sizes: list[int], bands: list[float], extra: int
) -> None:
    discriminator = Discriminator(channels, periods, sizes, bands, width=2)
    shortest = max([1, *(each // 2 + 1 for each in [*periods, *sizes])])
    audio = torch.randn(2, channels, shortest + extra, requires_grad=True)
    outputs = discriminator(audio)
    assert len(outputs) == len(periods) + len(sizes)
    for maps in outputs:
        assert all(each.shape[0] == 2 for each in maps)
        assert maps[-1].shape[1] == 1
        (gradient,) = torch.autograd.grad(maps[-1].square().sum(), audio, retain_graph=True)
        assert gradient.isfinite().all()


@given(period=st.integers(1, 40), columns=st.integers(1, 8), channels=st.integers(1, 2))
@settings(max_examples=40, deadline=None)
def test_logits_do_not_depend_on_what_is_in_memory(period: int, columns: int, channels: int) -> None:
    discriminator = Discriminator(channels, [period], [], [], width=2)
    audio = torch.randn(2, channels, period * columns)
    for length in (34, 68, 136, 272):  # what the allocator hands out next
        torch.full((length * channels,), float("nan"))
    outputs = discriminator(audio)[0][-1]
    expected = discriminator.double()(audio.double())[0][-1]
    assert torch.allclose(outputs.double(), expected, atol=1e-4)


def test_a_shorter_signal_is_refused() -> None:
    with pytest.raises(ValueError, match="too short"):
        Discriminator(1, [], [64], [], 2)(torch.zeros(1, 1, 32))


def test_silence_has_a_finite_gradient() -> None:
    audio = torch.zeros(1, 2, 500, requires_grad=True)
    sum(maps[-1].sum() for maps in Discriminator(2, [3], [64], [0.5], 2)(audio)).backward()
    assert audio.grad is not None
    assert audio.grad.isfinite().all()


def test_the_rows_of_a_period_do_not_mix() -> None:
    discriminator = PeriodDiscriminator(1, 5, 2)
    audio = torch.randn(1, 1, 500)
    changed = audio.clone()
    changed[..., 2::5] += 1
    before, after = (discriminator(each)[-1] for each in (audio, changed))
    differs = (before - after).abs().amax((0, 1, 3)) > 1e-6
    assert differs.tolist() == [False, False, True, False, False]


def test_the_bands_cover_the_spectrum_once() -> None:
    discriminator = SpectrogramDiscriminator(1, 64, [0.75, 0.1, 0.1, 0.001], 2)
    assert discriminator.bins_of_bands == [3, 22, 8]  # ascending, and none of them empty


def test_mid_and_side_keep_the_energy_and_tell_equal_from_opposite_channels() -> None:
    audio = torch.randn(2, 2, 100)
    views = add_mid_and_side(audio)
    torch.testing.assert_close(views[:, :2].square().sum(1), views[:, 2:].square().sum(1))
    equal, opposite = (add_mid_and_side(torch.cat([audio[:, :1], sign * audio[:, :1]], 1)) for sign in (1, -1))
    assert equal[:, 3].abs().max() == 0 == opposite[:, 2].abs().max()
    for channels in range(1, 5):
        assert add_mid_and_side(torch.zeros(1, channels, 3)).shape[1] == count_views(channels)
