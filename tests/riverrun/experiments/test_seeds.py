"""Settings compared over seeds: ahead is what is beyond the noise of clips and that of training, and nothing else."""

from collections.abc import Sequence
from typing import Any

import pytest
import torch

from riverrun.experiments.seeds import compare_over_seeds

CLIPS = 12
GROUPS = {"good": ["good-seed0", "good-seed1", "good-seed2"], "bad": ["bad-seed0", "bad-seed1", "bad-seed2"]}


def run(mel: Sequence[float], kernel: float | None = None, error: float = 0.01) -> dict[str, Any]:
    """Return the parts of metrics.json that are read, of a run with an error of each clip."""
    prior = {"kernel": kernel, "kernel_error": None if kernel is None else error}
    return {
        "reconstruction": {
            "rows": {"reconstruction": {"mel": {"mean": sum(mel) / len(mel)}}},
            "clips": [{"mel": value} for value in mel],
            "recording_of_clip": list(range(len(mel))),
        },
        "generation": {"embeddings": {"mel": {"prior": prior}, "latents": {"prior": prior}}},
    }


def runs(
    means: dict[str, Sequence[float]], clip_noise: float = 0.1, kernels: dict[str, Sequence[float]] | None = None
) -> dict[str, Any]:
    """Return runs with a mean error of each setting and seed, and with noise of clips that all seeds share."""
    generator = torch.Generator().manual_seed(0)
    found = {}
    for setting, values in means.items():
        noise = clip_noise * torch.randn(CLIPS, generator=generator)
        noise -= noise.mean()
        for seed, mean in enumerate(values):
            kernel = kernels[setting][seed] if kernels else None
            found[f"{setting}-seed{seed}"] = run((mean + noise).tolist(), kernel)
    return found


def test_a_difference_beyond_both_noises_is_ahead() -> None:
    found = compare_over_seeds(runs({"good": (2.0, 2.1, 1.9), "bad": (4.0, 4.1, 3.9)}), GROUPS)
    good, bad = found["reconstruction"]["mel"].values()
    assert good == {"mean": 2.0, "deviation": pytest.approx(0.1), "seeds": 3, "p": None, "ahead": True}
    assert (bad["p"] < 0.01, bad["ahead"]) == (True, False)
    assert found["runs"] == GROUPS


def test_a_difference_within_the_noise_of_training_is_not_ahead_however_sure_it_is_over_clips() -> None:
    metrics = runs({"good": (2.0, 4.0, 3.0), "bad": (3.1, 5.1, 4.1)}, clip_noise=0.01)
    cells = compare_over_seeds(metrics, GROUPS)["reconstruction"]["mel"]
    assert [cell["ahead"] for cell in cells.values()] == [False, False]
    assert cells["bad"]["p"] > 0.1


def test_a_difference_within_the_noise_of_clips_is_not_ahead_however_equal_the_seeds_are() -> None:
    metrics = runs({"good": (2.0, 2.001, 1.999), "bad": (2.1, 2.101, 2.099)}, clip_noise=2.0)
    cells = compare_over_seeds(metrics, GROUPS)["reconstruction"]["mel"]
    assert [cell["ahead"] for cell in cells.values()] == [False, False]


def test_kernel_distances_are_compared_over_seeds_but_for_those_of_latents() -> None:
    same = {"good": (2.0, 2.0, 2.0), "bad": (2.0, 2.0, 2.0)}
    kernels = {"good": (0.10, 0.11, 0.09), "bad": (0.50, 0.52, 0.48)}
    found = compare_over_seeds(runs(same, kernels=kernels), GROUPS)["generation"]
    assert found.keys() == {"mel"}
    assert [cell["ahead"] for cell in found["mel"].values()] == [True, False]
    kernels = {"good": (0.10, 0.90, 0.50), "bad": (0.20, 1.00, 0.60)}
    found = compare_over_seeds(runs(same, kernels=kernels), GROUPS)["generation"]
    assert [cell["ahead"] for cell in found["mel"].values()] == [False, False]
    assert compare_over_seeds(runs(same), GROUPS)["generation"] == {}  # no prior was measured


def test_one_seed_can_tell_nothing_and_a_failed_run_is_left_out() -> None:
    metrics = runs({"good": (2.0,), "bad": (9.0,)})
    assert compare_over_seeds(metrics, {"good": ["good-seed0"], "bad": ["bad-seed0"]}) == {}
    metrics = runs({"good": (2.0, 2.1, 1.9), "bad": (9.0,)})
    cells = compare_over_seeds(metrics, {"good": GROUPS["good"], "bad": ["bad-seed0"]})["reconstruction"]["mel"]
    assert [cell["ahead"] for cell in cells.values()] == [False, False]
    assert (cells["bad"]["deviation"], cells["bad"]["seeds"], cells["bad"]["p"]) == (None, 1, 1.0)
    metrics = runs({"good": (2.0, 2.1, 1.9), "bad": (4.0, 4.1, 3.9)})
    metrics["bad-seed1"]["reconstruction"] = None
    assert compare_over_seeds(metrics, GROUPS)["reconstruction"]["mel"]["bad"]["seeds"] == 2
