"""Embeddings of clips for the distances of two sets of them: audio `[B, C, N]` → vectors `[B, F]`.

| name | what it holds | what it can't hear |
|---|---|---|
| `mel` | means and standard deviations over time of 48 log-mel bands of the mono mix | order in time, stereo |
| `motion` | how much 24 bands change within 10 ms to 0.7 s | stereo |
| `stereo` | level of the difference, and balance of the channels, in 24 bands | what is in the middle |
| `descriptors` | the nine descriptors of clips | stereo |

Any other function of the same kind can be used; `torch_file` makes one of a TorchScript file.
"""

import os
from collections.abc import Callable
from functools import lru_cache

import torch
from torch import Tensor
from torch.nn import functional
from torchaudio.functional import melscale_fbanks

from riverrun.audio.descriptors import clip_descriptors
from riverrun.errors import RiverrunError
from riverrun.metrics.spectra import modulus

Embedding = Callable[[Tensor, int], Tensor]
"""A function of audio `[B, C, N]` and its sample rate in Hz that returns `[B, F]`."""

FFT, HOP, BANDS, COARSE_BANDS = 2048, 512, 48, 24
"""Window and hop in samples; bands of `mel`, and of `motion` and `stereo`."""

FLOOR = 1e-2
"""Smallest magnitude of a band, some −80 dB: quieter is silence."""

LAGS = (1, 4, 16, 64)
"""Distances in hops at which `motion` compares frames: 11 ms to 0.7 s at 48 kHz."""


@torch.no_grad()
def mel_statistics(audio: Tensor, sample_rate: int) -> Tensor:
    """Return means and standard deviations over time of 48 log-mel bands of the mean of the channels, `[B, 96]`."""
    bands = log_bands(audio.mean(1), sample_rate, BANDS)
    return torch.cat([bands.mean(2), bands.std(2)], 1)


@torch.no_grad()
def motion(audio: Tensor, sample_rate: int) -> Tensor:
    """Return the root mean square change of 24 log-mel bands between frames at four distances, `[B, 96]`.

    It depends on the order of the frames, which means and deviations do not (as the modulation statistics of sound
    textures: McDermott & Simoncelli 2011, Neuron 71(5)). Distances longer than a clip count as 0.
    """
    bands = log_bands(audio.mean(1), sample_rate, COARSE_BANDS)
    changes = [
        (bands[..., lag:] - bands[..., :-lag]).square().mean(2).sqrt()
        if lag < bands.shape[2]
        else torch.zeros_like(bands[..., 0])
        for lag in LAGS
    ]
    return torch.cat(changes, 1)


@torch.no_grad()
def stereo(audio: Tensor, sample_rate: int) -> Tensor:
    """Return the mean log level of the difference of the channels over their sum, and of right over left, `[B, 48]`.

    Args:
        audio: stereo `[B, 2, N]`; of mono or of more channels the first and the last one are compared.
        sample_rate: in Hz.
    """
    left, right = audio[:, 0], audio[:, -1]
    levels = [log_bands(each, sample_rate, COARSE_BANDS) for each in (left + right, left - right, left, right)]
    return torch.cat([(levels[1] - levels[0]).mean(2), (levels[3] - levels[2]).mean(2)], 1)


EMBEDDINGS: dict[str, Embedding] = {
    "mel": mel_statistics,
    "motion": motion,
    "stereo": stereo,
    "descriptors": clip_descriptors,
}
"""The embeddings by name."""


def torch_file(path: str | os.PathLike[str]) -> Embedding:
    """Return the embedding that a TorchScript file computes: its `forward` takes audio `[B, C, N]`.

    A result `[B, F, T]` is averaged over time. The file's code runs in this process: use only files that you trust.

    Raises:
        RiverrunError: if torch can't load the file, and by the embedding, if it raises or returns something else.
    """
    try:
        module = torch.jit.load(os.fspath(path), map_location="cpu").eval()
    except (RuntimeError, ValueError, OSError) as error:
        raise RiverrunError(f"{path}: torch can't load it as TorchScript") from error

    @torch.no_grad()
    def embed(audio: Tensor, sample_rate: int) -> Tensor:
        try:
            found = module(audio)
        except Exception as error:  # any code of the file
            raise RiverrunError(f"{path}: fails on audio {[*audio.shape]}") from error
        if not isinstance(found, Tensor) or found.dim() not in (2, 3) or len(found) != len(audio):
            raise RiverrunError(f"{path}: must return [B, F] or [B, F, T] for audio [B, C, N]")
        return (found.mean(2) if found.dim() == 3 else found).float()

    return embed


def log_bands(audio: Tensor, sample_rate: int, bands: int) -> Tensor:
    """Return log magnitudes of mel bands of mono audio `[B, N]`, `[B, bands, T]`, without a constant offset.

    Clips that are shorter than a window are followed by silence.
    """
    found = []
    for clip in audio:  # one by one: a batch of spectra would need much memory
        centred = functional.pad(clip - clip.mean(), (0, max(0, FFT - len(clip))))
        spectrum = modulus(torch.stft(centred, FFT, HOP, window=torch.hann_window(FFT), return_complex=True))
        found.append(spectrum.T @ _weights(sample_rate, bands))
    return torch.stack(found).transpose(1, 2).clamp(min=FLOOR).log()


@lru_cache(maxsize=8)
def _weights(sample_rate: int, bands: int) -> Tensor:
    """Return mel filters `[FFT / 2 + 1, bands]`."""
    return melscale_fbanks(FFT // 2 + 1, 0.0, sample_rate / 2, bands, sample_rate)
