"""What a sweep says of its runs: key figures, and priors beside the Gaussians over the same latents."""

from typing import Any

from riverrun.experiments.comparison import compare_baselines
from riverrun.experiments.sweep.results import FIGURES, key_figures

ROWS = {"prior": 0.1, "gaussian, independent": 0.9, "gaussian, autoregressive": 0.12}


def measured(**changes: Any) -> dict[str, Any]:
    """Return the parts of metrics.json that are read, with some of them changed."""
    table = {row: {"kernel": kernel, "kernel_error": 0.02} for row, kernel in ROWS.items()}
    table["training, through the latents"] = {"kernel": 0.01, "kernel_error": 0.01}
    return {
        "reconstruction": {"rows": {"reconstruction": {"mel": {"mean": 2.5}, "chroma": {"mean": 0.9}}}},
        "generation": {"embeddings": {"mel": table, "latents": table}},
        "prior": {"likelihood": {"rows": {"prior": {"bits": 1.0}, "independent": {"bits": 2.5}, "b": {"bits": 1.5}}}},
        "cost": {"parameters": {"autoencoder": 10, "prior": 5}},
    } | changes


def test_gaussians_are_rows_beside_the_prior_and_farther_only_beyond_noise() -> None:
    found = compare_baselines({"flow": measured(), "none": measured(generation=None)})
    assert found.keys() == {"mel"}  # latents of different runs are no common measure
    rows = found["mel"]
    assert list(rows) == ["prior", "gaussian, autoregressive", "gaussian, independent", "training, through the latents"]
    assert [row["flow"]["farther"] for row in rows.values()] == [False, False, True, False]
    assert rows["gaussian, independent"]["flow"]["kernel"] == 0.9
    assert "none" not in rows["prior"]


def test_a_run_without_a_prior_or_with_few_clips_has_no_rows() -> None:
    table = {"prior": {"kernel": None, "kernel_error": None}, "gaussian, independent": {"kernel": None}}
    assert compare_baselines({"few": measured(generation={"embeddings": {"mel": table}})}) == {}


def test_key_figures_are_those_of_the_evaluation() -> None:
    assert key_figures(measured()) == {
        "mel": 2.5,
        "chroma": 0.9,
        "bits": 0.5,  # over the best Gaussian, whose density is the highest
        "prior": 0.1,
        "gaussian": 0.12,
        "floor": 0.01,
        "parameters": 15,
    }
    nothing = key_figures(measured(reconstruction=None, generation=None, prior=None, cost=None))
    assert nothing == dict.fromkeys(FIGURES)
