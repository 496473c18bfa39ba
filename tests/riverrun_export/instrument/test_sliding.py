"""The sliding constant-Q transform: what it adds up from control frames is what the FFTs of whole windows give."""

import pytest
import torch

from riverrun.models.spectral.constant_q import ConstantQ
from riverrun.models.spectral.grid import Grid
from riverrun_export.instrument.spectral import SlidingConstantQ, frozen_tables


@pytest.mark.parametrize(
    ("hop", "shortest", "longest"),
    [(64, 64, 512), (128, 256, 4096), (512, 256, 2048), (256, 256, 256), (512, 256, 256)],
)
@pytest.mark.parametrize("sizes", [[1] * 12, [7, 5], [12]])
def test_it_equals_the_transform_of_whole_windows(hop: int, shortest: int, longest: int, sizes: list[int]) -> None:
    grid = Grid(48000)
    lengths = grid.window_lengths(40.0, shortest, longest)
    whole = ConstantQ(grid.frequencies, lengths, longest, centred=False)
    sliding = SlidingConstantQ(frozen_tables(whole), hop)
    audio = torch.randn(2, 12 * hop, generator=torch.Generator().manual_seed(0))
    padded = torch.cat([torch.zeros(2, max(0, longest - hop)), audio], 1)[:, -(longest + 11 * hop) :]
    wanted = whole(padded.unfold(1, longest, hop).reshape(-1, longest)).reshape(2, 12, -1)
    got = torch.cat(
        [sliding(block).reshape(2, -1, wanted.shape[2]) for block in audio.split([s * hop for s in sizes], 1)], 1
    )
    torch.testing.assert_close(got, wanted, atol=3e-7, rtol=0)
    sliding.reset()
    torch.testing.assert_close(sliding(audio).reshape(2, 12, -1), wanted, atol=3e-7, rtol=0)
