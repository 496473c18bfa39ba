"""Convolution of rows as one matrix product."""

import pytest
import torch
from torch.nn import functional

from riverrun.models.spectral.rows import RowConvolution


@pytest.mark.parametrize("count", [1, 5, 48, 49, 335, 430])
@pytest.mark.parametrize("reach", [1, 8])
def test_it_is_a_convolution_with_zeros_beyond_both_ends(count: int, reach: int) -> None:
    half = torch.rand(reach + 1)
    taps = torch.cat([half, half[:-1].flip(0)])
    x = torch.randn(2, 3, count)
    wanted = functional.conv1d(x.view(6, 1, count), taps.view(1, 1, -1), padding=reach).view_as(x)
    torch.testing.assert_close(RowConvolution(taps, count)(x), wanted)
