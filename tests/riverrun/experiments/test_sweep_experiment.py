"""Experiments: what a file says becomes runs, and what it says wrongly is one line."""

import json
from math import prod
from pathlib import Path
from typing import Any

import pytest
import sweeps
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.corpus import Corpus
from riverrun.errors import RiverrunError, UsageError
from riverrun.experiments.sweep import Experiment, bundled, read_experiment
from riverrun.experiments.sweep.folder import SweepFolder
from riverrun.experiments.sweep.plan import Plan, continue_plan, make_plan
from riverrun.runs import config


def plan_of(tmp_path: Path, **changes: Any) -> Plan:
    """Return the plan of the small experiment with some sections changed."""
    experiment, _ = read_experiment(str(sweeps.write(tmp_path / "small.yaml", **changes)))
    return make_plan(experiment, tmp_path, threads=1, device="cpu")


@pytest.mark.parametrize("name", bundled())
def test_bundled_experiments_have_a_plan(name: str) -> None:
    experiment, _ = read_experiment(name)
    plan = make_plan(experiment, Path(), threads=1, device="cpu")
    assert len(plan.runs) > 1
    assert experiment.threads > 0  # the same numbers on machines with other numbers of cores


def test_the_two_kinds_of_latents_are_compared_at_equal_numbers_of_values() -> None:
    plan = make_plan(read_experiment("sequence-or-clip")[0], Path(), threads=1, device="cpu")
    for sound in ("drums", "strings"):
        clip, sequence = (config.resolve(plan.runs[f"{sound}-{kind}-seed0"].config) for kind in ("clip", "sequence"))
        frames = -(-48000 // sequence.architecture.ratio)
        assert clip.architecture.is_clip
        assert clip.architecture.latents == frames * sequence.architecture.latents
        assert clip.architecture.ratio == sequence.architecture.ratio
        assert clip.training.total_steps == sequence.training.total_steps
        batches = [each.training.spectral.batch_size for each in (clip, sequence)]
        assert batches[0] * frames == batches[1] * sequence.training.spectral.frames


def test_what_the_research_compares_can_be_said(tmp_path: Path) -> None:
    ratios = {4: [4, 4], 8: [4, 2], 16: [2, 2]}
    plan = plan_of(
        tmp_path,
        axes={
            "latents": sweeps.SMALL["axes"]["latents"],
            "bands": {
                bands: {"config": {"architecture": {"bands": bands, "strides": strides}}}
                for bands, strides in ratios.items()
            },
            "path": {"bands": {}, "spectral": {"config": {"architecture": {"spectral": {"hop": 64}}}}},
            "discriminators": {"without": {"adversarial": 0}, "with": {"adversarial": 8}},
        },
        seeds=[7],
    )
    assert len(plan.runs) == 2 * 3 * 2 * 2
    run = plan.runs["clip-8-spectral-with-seed7"]
    assert run.config["architecture"]["bottleneck"] == "clip"
    assert run.config["architecture"]["bands"] == 8
    assert run.config["architecture"]["spectral"]["hop"] == 64
    assert (run.config["training"]["adversarial"], run.seed) == (8, 7)


@settings(max_examples=10, deadline=None)
@given(st.lists(st.integers(1, 3), min_size=1, max_size=3))
def test_a_grid_has_a_run_for_every_combination(sizes: list[int]) -> None:
    axes = {f"axis{a}": {f"level{a}{b}": {"steps": 10 * a + b} for b in range(size)} for a, size in enumerate(sizes)}
    found = Experiment(axes=axes).combinations()
    assert len(found) == prod(sizes)
    for name, variant in found.items():  # the last axis that sets something counts
        assert variant.steps == 10 * (len(sizes) - 1) + int(name[-1])


def test_a_corpus_belongs_to_each_variant_and_is_made_once(tmp_path: Path, tones: Corpus) -> None:
    drums = sweeps.SMALL["corpus"]
    variants = {"one": {}, "two": {"corpus": drums | {"synth": "strings"}}, "three": {"corpus": drums}}
    plan = plan_of(tmp_path, axes={}, variants=variants)
    kinds = {name.removesuffix("-seed0"): run.corpus.split("-")[0] for name, run in plan.runs.items()}
    assert kinds == {"one": "drums", "two": "strings", "three": "drums"}
    assert len(plan.corpora) == 2
    (tmp_path / "link").symlink_to(tones.folder)
    plan = plan_of(tmp_path, corpus={"folder": "link"})
    assert Path(plan.corpora["corpus"].folder) == tones.folder


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"sedes": [1]}, "unknown key sedes; did you mean seeds?"),
        ({"seeds": [1, 1]}, "give one or more different numbers"),
        ({"seeds": 3}, "seeds: 3 is not a list of whole numbers"),
        ({"preset": "huge"}, "no preset is called 'huge'"),
        ({"preset": 5}, "preset: 5 is not a text"),
        ({"steps": "many"}, "steps: 'many' is not a whole number"),
        ({"threads": -1}, "threads: -1 is out of range"),
        ({"corpus": {}}, "give either folder"),
        ({"corpus": {"synth": "harps"}}, "'harps' is unknown; give "),
        ({"corpus": {"synth": "drums", "minuets": 1}}, "did you mean minutes?"),
        ({"corpus": {"folder": "nowhere"}}, "no such folder"),
        (
            {"config": {"architecture": {"bandz": 4}}},
            "unknown key architecture.bandz; did you mean architecture.bands?",
        ),
        ({"evaluation": {"clips": 0}}, "evaluation.clips: 0 is out of range"),
        ({"axes": {"a": {}}}, "axes.a: not a section"),
        ({"axes": {"a": {"x/y": {}}}}, "'x/y' can't name a run"),
        ({"axes": {"a": {"x": {"stepz": 1}}}}, "axes.a.x: unknown key stepz; did you mean steps?"),
        ({"axes": {"a": {"x": 5}}}, "axes.a.x: 5 is not a section"),
        ({"config": {"training": {"crop": 0.001}}}, "sequence: training.crop: 0.001 s"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(tmp_path: Path, changes: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError) as caught:
        plan_of(tmp_path, **changes)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_none_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"no bundled experiment; .*: instruments, sequence-or-clip"):
        read_experiment(str(tmp_path / "nowhere.yaml"))
    (tmp_path / "list.yaml").write_text("- 1")
    with pytest.raises(UsageError, match="a config is a mapping"):
        read_experiment(str(tmp_path / "list.yaml"))
    (tmp_path / "binary.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="can't be read"):
        read_experiment(str(tmp_path / "binary.yaml"))


def test_runs_can_be_added_and_not_changed(tmp_path: Path) -> None:
    plan = plan_of(tmp_path)
    folder = SweepFolder.open(tmp_path / "out")
    folder.write_plan(plan, "text")
    earlier = folder.read_plan()
    assert earlier == plan
    more = continue_plan(earlier, plan_of(tmp_path, seeds=[0, 1]))
    assert (len(more.runs), more.others) == (4, {})
    fewer = continue_plan(more, plan)
    assert fewer.others.keys() == {"sequence-seed1", "clip-seed1"}
    with pytest.raises(UsageError, match=r"seed1 has config\.training\.\w+ \d+ in this folder, not \d+; choose"):
        continue_plan(fewer, plan_of(tmp_path, seeds=[1], steps=24))
    other = plan_of(tmp_path, corpus=sweeps.SMALL["corpus"] | {"minutes": 2.0})
    with pytest.raises(UsageError, match=r"has corpus drums-0\.5min"):
        continue_plan(earlier, other)


def test_other_folders_and_damaged_plans_are_refused(tmp_path: Path) -> None:
    (tmp_path / "file.txt").touch()
    with pytest.raises(UsageError, match="other things in it"):
        SweepFolder.open(tmp_path)
    plan = tmp_path / "out" / "plan.json"
    plan.parent.mkdir()
    plan.write_text("{")
    with pytest.raises(RiverrunError, match="damaged"):
        SweepFolder.open(plan.parent).read_plan()
    plan.write_text(json.dumps({"format": "riverrun sweep", "version": 99}))
    with pytest.raises(RiverrunError, match="not a plan of this version"):
        SweepFolder.open(plan.parent).read_plan()


def test_the_results_depend_on_all_settings_of_a_run(tmp_path: Path) -> None:
    plan = plan_of(tmp_path)
    changes: list[dict[str, Any]] = [
        {"steps": 24},
        {"evaluation": {"clips": 7}},
        {"corpus": sweeps.SMALL["corpus"] | {"seed": 1}},
        {"axes": {"latents": {"sequence": {}}}},  # without clips, others are measured
    ]
    identities = [each.identity("sequence-seed0") for each in (plan, *(plan_of(tmp_path, **each) for each in changes))]
    assert len(set(identities)) == len(identities)
    assert plan.identity("sequence-seed0") == plan_of(tmp_path, threads=3).identity("sequence-seed0")


def test_the_text_of_a_bundled_experiment_is_kept(tmp_path: Path) -> None:
    experiment, text = read_experiment("instruments")
    assert yaml.safe_load(text)["variants"].keys() == experiment.combinations().keys()
