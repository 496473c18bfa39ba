"""Frames ↔ steps of the prior, which hold several frames each."""

from torch import Tensor


def to_steps(frames: Tensor, frames_per_step: int) -> Tensor:
    """Reshape frames `[B, D, T]` to steps of k frames, `[B, T / k, k·D]`, frame after frame within a step."""
    batch, size, count = frames.shape
    return frames.transpose(1, 2).reshape(batch, count // frames_per_step, frames_per_step * size)


def to_frames(steps: Tensor, frames_per_step: int) -> Tensor:
    """Reshape steps of k frames, `[B, T / k, k·D]`, to frames `[B, D, T]`."""
    batch, count, features = steps.shape
    return steps.reshape(batch, count * frames_per_step, features // frames_per_step).transpose(1, 2)
