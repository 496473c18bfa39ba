"""Fit the gain of the noise of the spectral synthesis to a corpus, in closed form."""

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from riverrun.corpus import Recordings
from riverrun.metrics.sound import MEL_BANDS, MEL_SILENCE_DB, log_mel, mel_frequencies
from riverrun.models.autoencoder import Autoencoder
from riverrun.training.data.examples import spread_indices

NUM_CLIPS, SECONDS = 16, 2.0
"""Number of training clips, and the length in seconds that is used of each."""

SILENT_GAIN = -20.0
"""Gain of the noise in nepers, −174 dB, with which only the sinusoids are left."""

CANDIDATES = torch.arange(-12, 4) / 4
"""Gains that are tried, in nepers relative to the present ones: −26 to 6.5 dB."""

NEIGHBOURS = 3
"""Bands to each side whose errors count for a band too, so that the gains are smooth."""

CHANGE_WEIGHT = 0.01
"""Error in dB that a change by a neper costs: a gain that makes no difference stays as it is."""


@torch.no_grad()
def fit_noise_gain(model: Autoencoder, recordings: Recordings, sample_rate: int) -> None:
    """Set the gains of the noise with which clips that are synthesised from their own spectra sound most like them.

    What the lobes of sinusoids do not explain of a spectrum is noise where the recordings have noise. Where they have
    none, it is how real lobes differ from ideal ones, and would fill the gaps between partials with noise.

    The measure is that of `log_mel_error`, for each mel band by itself. On General-MIDI notes the fit reduced the error
    of the synthesis from 1.46 to 1.28 dB, and that of a trained autoencoder from 2.33 to 2.16 dB.

    Args:
        model: an autoencoder with a spectral path.
        recordings: the training recordings.
        sample_rate: in Hz.
    """
    assert model.spectral is not None
    synthesiser = model.spectral.synthesiser
    gain = synthesiser.noise_gain
    present, errors = gain.clone(), torch.zeros(len(CANDIDATES), MEL_BANDS)
    for index in spread_indices(NUM_CLIPS, len(recordings)):
        clip = recordings[index][None, :, : round(SECONDS * sample_rate)].to(gain.device)
        whole = model.synthesis_ceiling(clip)
        gain.fill_(SILENT_GAIN)
        sinusoids = model.synthesis_ceiling(clip)
        gain.copy_(present)
        noise = whole - sinusoids  # the amplitude of the noise is in proportion to its gain
        original, pure, rest = (each[0].mean(0).cpu() for each in (clip, sinusoids, noise))
        errors += band_errors(original, pure, rest, sample_rate)
    padded = functional.pad(errors / NUM_CLIPS, (NEIGHBOURS, NEIGHBOURS), mode="replicate")
    smooth = functional.avg_pool1d(padded, 2 * NEIGHBOURS + 1, stride=1)
    changes = CANDIDATES[(smooth + CHANGE_WEIGHT * CANDIDATES.abs()[:, None]).argmin(0)]
    frequencies = (synthesiser.frequencies / (2 * torch.pi) * sample_rate).cpu()
    gain.add_(torch.from_numpy(np.interp(frequencies, mel_frequencies(sample_rate), changes)).to(gain))


def band_errors(clip: Tensor, sinusoids: Tensor, noise: Tensor, sample_rate: int) -> Tensor:
    """Return the error in dB of each candidate in each mel band, the mean over the frames that sound, `[G, 80]`.

    Args:
        clip: mono audio `[N]`.
        sinusoids, noise: whose sum it is compared with, `[N]` each.
        sample_rate: in Hz.
    """
    original = log_mel(clip, sample_rate)
    sounding = (original.amax(0) > MEL_SILENCE_DB).float()
    differences = [log_mel(sinusoids + gain.exp() * noise, sample_rate) - original for gain in CANDIDATES]
    return torch.stack([each.abs() @ sounding / sounding.sum().clamp(min=1) for each in differences])
