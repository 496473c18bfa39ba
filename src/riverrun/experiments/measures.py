"""Every measure of a report: its unit, its perfect value, its source and what it says. metrics.json holds it too."""

from riverrun.audio.descriptors import DESCRIPTORS


def _measure(unit: str, perfect: str, source: str, text: str) -> dict[str, str]:
    return {"unit": unit, "perfect": perfect, "source": source, "text": text}


RECONSTRUCTION = {
    "mel": _measure("dB", "0", "log-mel spectra", "mean absolute difference of 80 mel bands; 4 dB is close"),
    "stft": _measure("", "0", "Yamamoto et al. 2020, arXiv:1910.11480", "multi-resolution STFT distance"),
    "convergence": _measure("", "0", "Arık et al. 2019, arXiv:1808.06719", "spectral convergence"),
    "chroma": _measure("0 to 1", "1", "Fujishima 1999", "similarity of pitch classes; 0.3 for unrelated music"),
    "level": _measure("dB", "0", "ratio of RMS", "negative if the reconstruction is too quiet"),
    "onset": _measure("ms", "0", "Böck & Widmer 2013", "mean distance of matched attacks"),
    "onset_f": _measure("0 to 1", "1", "Raffel et al. 2014", "F-measure of attacks within 50 ms"),
    "lag": _measure("samples", "0", "cross-correlation of envelopes", "positive if the reconstruction is late"),
    "si_sdr": _measure("dB", "∞", "Le Roux et al. 2019, arXiv:1811.02508", "compares samples, and so phases, too"),
    "channels": _measure("0 to 2", "0", "correlation of left and right", "difference of the stereo width"),
    "left": _measure("dB", "0", "log-mel spectra", "the error of the left channel"),
    "right": _measure("dB", "0", "log-mel spectra", "the error of the right channel"),
    "mid": _measure("dB", "0", "log-mel spectra", "the error of the mean of both channels"),
    "side": _measure("dB", "0", "log-mel spectra", "the error of the difference of both channels"),
} | {
    name: _measure(descriptor.unit, "0", "riverrun.audio.descriptors", f"absolute error of {descriptor.description}")
    for name, descriptor in DESCRIPTORS.items()
}
"""Measures of a reconstruction, in the order of the report."""

GENERATION = {
    "kernel": _measure("", "0", "Gretton et al. 2012", "unbiased kernel distance (MMD²) to the held-out clips"),
    "kernel_error": _measure("", "", "Efron 1982", "standard error of it, by the jackknife over clips"),
    "frechet": _measure(
        "", "0", "Kilgour et al. 2019; Chong & Forsyth 2020", "Fréchet distance, extrapolated to infinitely many clips"
    ),
    "frechet_biased": _measure("", "0", "Kilgour et al. 2019, arXiv:1812.08466", "the same of these clips; too large"),
    "density": _measure("", "1", "Naeem et al. 2020, arXiv:2002.09797", "how plausible the clips are"),
    "coverage": _measure("0 to 1", "1", "Naeem et al. 2020, arXiv:2002.09797", "share of held-out clips with one near"),
    "diversity": _measure("", "1", "mean distance of two clips", "relative to that of held-out clips"),
    "copying": _measure(
        "0 to 1", "0.5", "Meehan et al. 2020, arXiv:2004.05675", "nearer to 1: copies of training clips"
    ),
    "closed": _measure(
        "", "1", "kernel distance", "share of the way from the full-covariance Gaussian to the floor"
    ),
}  # fmt: skip
"""Measures of generated clips."""

PRIOR = {
    "nats": _measure("nats a dimension", "−∞", "exact likelihood", "of held-out latents; lower is better"),
    "bits": _measure("bits a dimension", "−∞", "exact likelihood", "the same in bits"),
    "distance": _measure("0 to 1", "0", "Kolmogorov–Smirnov", "how far the noise of a latent is from a Gaussian"),
    "deviation": _measure("", "1", "standard deviation", "of the noise; below 1 the prior expects too much variety"),
    "serial": _measure("0 to 1", "0", "correlation with the frame before", "of the noise; 0 if nothing is left"),
}
"""Measures of a prior."""

MEASURES = {"reconstruction": RECONSTRUCTION, "generation": GENERATION, "prior": PRIOR}
"""All measures, by section."""
