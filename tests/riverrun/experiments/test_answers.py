"""Answers of listeners: what they say is summarised, and what is damaged, empty or of another test is refused."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import scipy.stats

from riverrun.errors import UsageError
from riverrun.experiments import summarise_listening
from riverrun.experiments.listening.answers import read_answers
from riverrun.experiments.listening.design import Design, System, Trial, design_trials, write_key

NAMES = {"good": "subject", "bad": "subject", "original": "original", "anchor": "anchor"}
SYSTEMS = [System(kind, name) for name, kind in NAMES.items()]
CLIPS = [("reconstruction", (0, 1, 2, 3))] * 6 + [("generation", (0, 1, 2))] * 6
DESIGN = design_trials(SYSTEMS, CLIPS, {}, 0)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """The folder of a comparison."""
    write_key(DESIGN, tmp_path / "out")
    return tmp_path / "out"


def right(trial: Trial) -> str:
    return "a" if trial.systems[2] == trial.systems[0] else "b"


def wrong(trial: Trial) -> str:
    return "b" if right(trial) == "a" else "a"


@pytest.fixture
def listener(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes a file of answers; settings replace entries of it."""

    def write(name: str, answers: Any, design: Design = DESIGN, **settings: Any) -> Path:
        content = {
            "format": "riverrun answers", "version": 1, "listening": design.digest, "listener": name,
            "saved": "2026-01-01T00:00:00.000Z", "answers": answers,
        }  # fmt: skip
        path = tmp_path / f"{name}.json"
        path.write_text(json.dumps(content | settings), "utf-8")
        return path

    return write


def all_answers(scores: dict[str, int]) -> dict[str, Any]:
    """Answers of one who tells all but good and bad, for which the answer is always wrong."""
    found = {}
    for trial in DESIGN.trials:
        if trial.kind == "abx":
            found[trial.id] = wrong(trial) if set(trial.systems) == {0, 1} else right(trial)
        else:
            found[trial.id] = [scores[DESIGN.systems[system].name] for system in trial.systems]
    return found


def test_scores_ranks_and_right_answers_are_counted(out: Path, listener: Callable[..., Path]) -> None:
    scores = {"good": 80, "bad": 30, "original": 100, "anchor": 20}
    files = [listener("one", all_answers(scores)), listener("two", all_answers(scores | {"good": 60, "original": 85}))]
    found = summarise_listening(out, files)
    assert found == json.loads((out / "listening.json").read_text("utf-8"))
    assert found["subjects"] == ["good", "bad"]
    assert [(each["trials"], each["missed"]) for each in found["listeners"]] == [(36, 0.0), (36, 1.0)]
    for kind, names in (("reconstruction", list(NAMES)), ("generation", list(NAMES)[:3])):
        part = found["scores"][kind]
        assert (part["trials"], part["listeners"], part["clips"], part["unit"]) == (12, 2, 6, "clip")
        assert [row["name"] for row in part["rows"]] == names
        good, bad = part["rows"][:2]
        assert good["score"] == {"mean": 70.0, "low": 70.0, "high": 70.0}
        assert (good["rank"]["mean"], bad["rank"]["mean"]) == (1.0, 2.0)
        assert (good["ahead"], bad["ahead"], good["p"]) == (True, False, None)
        assert bad["p"] < 0.05
        assert "rank" not in part["rows"][2]
    pairs = {tuple(row["pair"]): row for row in found["abx"]}
    assert {pair: (row["correct"], row["trials"], row["listeners"]) for pair, row in pairs.items()} == {
        ("good", "bad"): (0, 16, 2), ("good", "original"): (16, 16, 2), ("bad", "original"): (16, 16, 2),
    }  # fmt: skip
    expected = scipy.stats.binomtest(16, 16, alternative="greater")
    row = pairs["good", "original"]
    assert row["p"] == pytest.approx(expected.pvalue, rel=1e-4)
    assert (row["share"], row["high"]) == (1.0, 1.0)
    assert row["low"] == pytest.approx(scipy.stats.binomtest(16, 16).proportion_ci(0.95, "exact").low, rel=1e-4)
    assert pairs["good", "bad"]["p"] == 1.0


def test_equal_scores_share_a_rank_and_nothing_is_ahead(out: Path, listener: Callable[..., Path]) -> None:
    same = {"good": 50, "bad": 50, "original": 100, "anchor": 20}
    rows = summarise_listening(out, [listener("one", all_answers(same))])["scores"]["reconstruction"]["rows"]
    assert [row["rank"]["mean"] for row in rows[:2]] == [1.5, 1.5]
    assert not any(row["ahead"] for row in rows[:2])


def test_six_listeners_are_a_sample_of_listeners(out: Path, listener: Callable[..., Path]) -> None:
    files = []
    for number in range(6):
        scores = {"good": 60 + 5 * number, "bad": 50 + 5 * number, "original": 100, "anchor": 20}
        files.append(listener(str(number), all_answers(scores)))
    part = summarise_listening(out, files)["scores"]["reconstruction"]
    good, bad = part["rows"][:2]
    assert part["unit"] == "listener"
    assert good["score"]["low"] < good["score"]["mean"] < good["score"]["high"]
    assert good["score"]["low"] < bad["score"]["high"]  # they overlap, as listeners differ, and yet:
    assert (bad["p"] < 0.05, good["ahead"]) == (True, True)
    assert good["rank"] == {"mean": 1.0, "low": 1.0, "high": 1.0}


def test_a_part_of_the_answers_counts_and_one_answer_has_no_interval(out: Path, listener: Callable[..., Path]) -> None:
    scores = {"good": 80, "bad": 30, "original": 100, "anchor": 20}
    first = next(trial for trial in DESIGN.trials if trial.kind == "generation")
    found = summarise_listening(out, [listener("one", {first.id: all_answers(scores)[first.id]})])
    assert (found["abx"], list(found["scores"])) == ([], ["generation"])
    assert found["listeners"] == [{"listener": "one", "trials": 1, "missed": None}]
    row = found["scores"]["generation"]["rows"][1]
    assert row["score"] == {"mean": 30.0, "low": None, "high": None}
    assert row["p"] == 1.0


def test_of_two_files_of_a_listener_the_later_one_counts(out: Path, listener: Callable[..., Path]) -> None:
    abx = [trial for trial in DESIGN.trials if trial.kind == "abx"][:2]
    late = listener("late", {trial.id: right(trial) for trial in abx}, listener="x", saved="2026-01-02T00:00:00.000Z")
    early = listener("early", {abx[0].id: wrong(abx[0])}, listener="x")
    for files in ([late, early], [early, late]):
        found = summarise_listening(out, files)
        assert [(each["listener"], each["trials"]) for each in found["listeners"]] == [("x", 2)]
        assert sum(row["correct"] for row in found["abx"]) == 2


ABX = next(trial.id for trial in DESIGN.trials if trial.kind == "abx")
SCORED = next(trial.id for trial in DESIGN.trials if trial.kind == "reconstruction")


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"format": "riverrun metrics"}, "no answers of a listening page"),
        ({"version": 2}, "version 2, not 1"),
        ({"listening": "0123456789abcdef"}, "of another listening page"),
        ({"listener": None}, "damaged"),
        ({"saved": 3}, "damaged"),
        ({"answers": []}, "damaged"),
        ({"answers": {}}, "no trial is answered"),
        ({"answers": {"t999": "a"}}, "no trial 't999'"),
        ({"answers": {ABX: "x"}}, f"no valid answer of trial {ABX}"),
        ({"answers": {ABX: [1, 2, 3]}}, f"no valid answer of trial {ABX}"),
        ({"answers": {SCORED: "a"}}, f"no valid answer of trial {SCORED}"),
        ({"answers": {SCORED: [1, 2, 3]}}, f"no valid answer of trial {SCORED}"),
        ({"answers": {SCORED: [1, 2, 3, 101]}}, f"no valid answer of trial {SCORED}"),
        ({"answers": {SCORED: [1, 2, 3, None]}}, f"no valid answer of trial {SCORED}"),
        ({"answers": {SCORED: [1, 2, 3, True]}}, f"no valid answer of trial {SCORED}"),
    ],
)
def test_answers_that_are_damaged_empty_or_of_another_test_are_refused_in_one_line(
    out: Path, listener: Callable[..., Path], settings: dict[str, Any], reason: str
) -> None:
    path = listener("one", **{"answers": {ABX: "a"}} | settings)
    with pytest.raises(UsageError, match=reason) as caught:
        summarise_listening(out, [path])
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert not (out / "listening.json").exists()


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"[" * 100000, b"null", b"3"])
def test_a_file_that_holds_no_answers_is_refused_in_one_line(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "answers.json"
    path.write_bytes(data)
    with pytest.raises(UsageError, match=r"damaged, or no JSON|no answers of a listening page"):
        read_answers(path, DESIGN)


def test_a_summary_of_other_subjects_is_refused(out: Path, listener: Callable[..., Path]) -> None:
    path = listener("one", {ABX: "a"})
    assert summarise_listening(out, [path], ["bad", "good"])["subjects"] == ["good", "bad"]
    with pytest.raises(UsageError, match="is of good and bad, not of good and best"):
        summarise_listening(out, [path], ["good", "best"])
