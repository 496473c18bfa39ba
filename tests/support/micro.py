"""What the tests make their runs of: a config that trains in seconds, and tones to train on."""

import torch

RATE = 16000

MICRO = {
    "architecture": {
        "bands": 4,
        "taps": 32,
        "strides": [4, 4],
        "encoder": [8, 12, 16],
        "decoder": [8, 12, 16],
        "dilations": [[1], [1, 3], [1]],
        "latents": 4,
    },
    "training": {
        "steps": 12,
        "adversarial": 4,
        "batch_size": 2,
        "crop": 0.25,
        "epoch": 4,
        "warmup": 4,
        "sizes": [256, 64],
        "band_sizes": [64, 16],
        "heldout": 2,
        "discriminator": {"periods": [3], "sizes": [128], "width": 4},
    },
    "prior": {"context": 16, "couplings": 2, "hidden": 16, "descriptors": ["loudness", "brightness"]},
    "prior_training": {"steps": 8, "batch_size": 4, "sequence_length": 16, "epoch": 4},
}


def tone(seconds: float, pitch: float, sample_rate: int = RATE, channels: int = 2) -> torch.Tensor:
    """A decaying, slightly detuned tone, `[C, N]`: no two channels alike."""
    time = torch.arange(round(seconds * sample_rate)) / sample_rate
    detuned = pitch * (1 + 0.003 * torch.arange(channels))[:, None]
    return 0.5 * (-2 * (time % 0.5)).exp() * (6.2831853 * detuned * time).sin()


CLIPS = {
    "architecture": {"bottleneck": "clip", "frame": 4},
    "training": {"batch_size": 4},
}
"""Over MICRO: one latent vector a clip."""


def hit(seconds: float, pitch: float, sample_rate: int = RATE, channels: int = 2) -> torch.Tensor:
    """A short, pitched noise, `[C, N]`: it starts at its first sample and is gone after a quarter of a second."""
    time = torch.arange(round(seconds * sample_rate)) / sample_rate
    noise = torch.randn(channels, len(time), generator=torch.Generator().manual_seed(round(pitch)))
    return (-30 * time).exp() * (0.5 * (6.2831853 * pitch * time).cos() + 0.1 * noise)


SPECTRAL = {
    "architecture": {
        "spectral": {"hop": 64, "shortest": 64, "longest": 512, "attack": 256, "encoder": 12, "decoder": 12},
    },
    "training": {"spectral": {"steps": 8, "batch_size": 8, "frames": 4}},
}
"""Over MICRO: a spectral path, trained on features first."""
