"""An autoencoder that passes every band unchanged, so that delays can be measured."""

import torch
from torch import Tensor, nn

from riverrun.models.autoencoder import Architecture, Autoencoder

LIFT = 4.0
"""Added before every activation and subtracted after it: the input is always above 0, where the slope is 1."""


def glass(bands: int, taps: int, ratio: int = 64) -> Autoencoder:
    """Return an autoencoder whose latents are the bands themselves, `stride` steps of them side by side."""
    stride = ratio // bands
    shape = Architecture(
        bands=bands, taps=taps, strides=[stride], encoder=[bands, ratio], decoder=[bands, ratio], dilations=[[], []],
        latents=ratio, noise=False,
    )  # fmt: skip
    model = Autoencoder(shape, 1).eval().requires_grad_(False)
    one, all_ = torch.eye(bands), torch.eye(ratio)
    side_by_side = torch.eye(ratio).view(stride, bands, ratio)  # step, band → latent
    first, down, last = (layer for layer in model.encoder if hasattr(layer, "conv"))
    put(first, at_end(one), LIFT)
    put(down, nn.functional.pad(side_by_side.permute(2, 1, 0), (stride, 0)), 0.0)  # latent, band, step
    put(last, at_end(torch.cat([all_, all_])), -LIFT)
    first, up, last = (layer for layer in model.decoder if hasattr(layer, "conv"))
    put(first, at_end(all_), LIFT)
    put(up, nn.functional.pad(side_by_side.permute(2, 1, 0), (0, stride)), 0.0)
    put(last, at_end(torch.cat([one, 0 * one])), -LIFT)
    last.conv.bias[bands:] = 30.0  # an open gate
    return model


def at_end(matrix: Tensor) -> Tensor:
    """Return a kernel of three taps that reads only the current frame."""
    return nn.functional.pad(matrix[:, :, None], (2, 0))


def put(layer: nn.Module, weight: Tensor, bias: float) -> None:
    """Set the weight and the bias of a layer, without weight norm."""
    nn.utils.parametrize.remove_parametrizations(layer.conv, "weight")
    layer.conv.weight = nn.Parameter(weight.clone(), requires_grad=False)
    layer.conv.bias.fill_(bias)
