"""The recurrent layer with which the prior remembers past steps."""

from typing import Any

import torch
from torch import Tensor, nn


class GRULayer(nn.Module):
    """A gated recurrent unit layer (Cho et al. 2014, arXiv:1406.1078), for a block or for a single step.

    Args:
        input_size: number of input features.
        hidden_size: number of features H of the hidden state.
    """

    def __init__(self, input_size: int, hidden_size: int) -> None:
        super().__init__()
        self.gru: Any = nn.GRU(input_size, hidden_size, batch_first=True)  # Any: torch gives its weights no types

    def forward(self, x: Tensor, hidden: Tensor) -> tuple[Tensor, Tensor]:
        """Process a block of steps.

        Args:
            x: `[B, T, input_size]`.
            hidden: hidden state before the block, `[B, H]`.

        Returns:
            The hidden state after each step `[B, T, H]`, and after the last step `[B, H]`.
        """
        outputs, last = self.gru(x, hidden.unsqueeze(0).contiguous())
        return outputs, last.squeeze(0)

    @torch.jit.export
    def step(self, x: Tensor, hidden: Tensor) -> Tensor:
        """Process one step `[B, input_size]`, faster than `forward`. Return the hidden state after it, `[B, H]`."""
        gru = self.gru
        return torch.gru_cell(x, hidden, gru.weight_ih_l0, gru.weight_hh_l0, gru.bias_ih_l0, gru.bias_hh_l0)
