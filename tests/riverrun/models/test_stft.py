"""The STFT for losses: equal to PyTorch's in value and gradient, for any window and hop."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.models.stft import magnitude, overlap_add, stft


@given(size=st.integers(4, 64), divisor=st.integers(1, 6), samples=st.integers(40, 300), seed=st.integers(0, 9))
@settings(max_examples=60, deadline=None)
def test_it_equals_pytorchs_in_value_and_gradient(size: int, divisor: int, samples: int, seed: int) -> None:
    hop = max(size // divisor, 1)
    generator = torch.Generator().manual_seed(seed)
    signal = torch.randn(2, samples, generator=generator, dtype=torch.float64, requires_grad=True)
    window = torch.rand(size, generator=generator, dtype=torch.float64)
    theirs = torch.stft(signal, size, hop, window=window, return_complex=True).mT
    ours = stft(signal, window, hop)
    torch.testing.assert_close(ours, theirs)
    weights = torch.randn(theirs.shape, generator=generator, dtype=torch.complex128)
    gradients = [torch.autograd.grad((each * weights).real.sum(), signal)[0] for each in (ours, theirs)]
    torch.testing.assert_close(*gradients)


def test_leading_dimensions_are_kept() -> None:
    signal = torch.randn(2, 3, 100)
    spectra = stft(signal, torch.hann_window(16), 4)
    assert spectra.shape == (2, 3, 26, 9)
    torch.testing.assert_close(spectra[1, 2], stft(signal[1, 2], torch.hann_window(16), 4))


def test_a_signal_of_half_a_window_is_refused() -> None:
    stft(torch.zeros(1, 9), torch.hann_window(16), 4)
    with pytest.raises(ValueError, match="8 samples is too short for a window of 16"):
        stft(torch.zeros(1, 8), torch.hann_window(16), 4)


def test_magnitudes_have_the_gradient_of_abs_and_none_at_zero() -> None:
    spectra = torch.randn(50, dtype=torch.complex128, generator=torch.Generator().manual_seed(0))
    spectra[3] = 0
    spectra.requires_grad_()
    weights = torch.arange(50.0, dtype=torch.float64)
    gradients = [torch.autograd.grad((f(spectra) * weights).sum(), spectra)[0] for f in (magnitude, torch.abs)]
    torch.testing.assert_close(*gradients)
    assert gradients[0][3] == 0


def test_frames_are_added_where_they_overlap() -> None:
    frames = torch.tensor([[[1.0, 2, 3], [10, 20, 30]]])
    assert overlap_add(frames, 2, 6).tolist() == [[1, 2, 13, 20, 30, 0]]
    assert overlap_add(frames, 2, 4).tolist() == [[1, 2, 13, 20]]
