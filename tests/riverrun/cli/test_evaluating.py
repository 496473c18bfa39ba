"""`evaluate` and `compare` from the command line to their files."""

import json
import shutil
from pathlib import Path

import pytest
import torch
from commands import Command


class Levels(torch.nn.Module):
    """An embedding: the level of each channel."""

    def forward(self, audio: torch.Tensor) -> torch.Tensor:
        return audio.square().mean(2)


def test_evaluate_writes_metrics_and_a_report_and_says_what_it_did_not_measure(
    riverrun: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    outcome = riverrun(f"evaluate noprior --corpus corpus --out {tmp_path} --clips 3")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.splitlines()[-1] == f"wrote {tmp_path / 'metrics.json'} and {tmp_path / 'report.html'}"
    assert "not measured: prior: the run has no prior; train one with 'riverrun prior'" in outcome.out.splitlines()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["metrics.json", "report.html"]
    metrics = json.loads((tmp_path / "metrics.json").read_text("utf-8"))
    assert (metrics["subject"]["name"], metrics["settings"]["clips"]) == ("noprior", 3)
    assert "<title>noprior, evaluated on corpus</title>" in (tmp_path / "report.html").read_text("utf-8")
    (tmp_path / "metrics.json").write_text("{")  # damaged: it is made again, with the same numbers
    assert riverrun(f"evaluate noprior --corpus corpus --out {tmp_path} --clips 3").code == 0
    again = json.loads((tmp_path / "metrics.json").read_text("utf-8"))
    for each in (metrics, again):
        del each["cost"]["timing"]
    assert again == metrics


def test_compare_writes_a_page_and_the_metrics_of_each(
    riverrun: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    (tmp_path / "other").symlink_to(folder / "noprior")
    outcome = riverrun(f"compare noprior {tmp_path / 'other'} --corpus corpus --out {tmp_path / 'new'} --clips 3")
    assert (outcome.code, outcome.err) == (2, "riverrun compare: one of them is given twice; give each once\n")
    shutil.copytree(folder / "noprior", tmp_path / "again")
    torch.jit.script(Levels()).save(tmp_path / "levels.pt")
    line = f"compare noprior {tmp_path / 'again'} --corpus corpus --out {tmp_path / 'new'} --clips 3"
    outcome = riverrun(f"{line} --embedding {tmp_path / 'levels.pt'}")
    assert (outcome.code, outcome.err) == (0, "")
    found = sorted(path.relative_to(tmp_path / "new").as_posix() for path in (tmp_path / "new").rglob("*"))
    folders = ["again", "noprior"]
    files = [f"{name}/metrics.json" for name in folders]
    pages = ["comparison.html", "comparison.json", "listening.html", "listening-key.json"]
    assert found == sorted([*folders, *files, *pages])
    content = json.loads((tmp_path / "new" / "comparison.json").read_text("utf-8"))
    assert not any(cell["ahead"] for row in content["reconstruction"].values() for cell in row.values())
    assert [name.split()[0] for name in content["settings"]["embeddings"]] == ["levels"]
    assert "not in the listening test: generation: noprior: the run has no prior" in outcome.out
    check_answers(riverrun, tmp_path, f"noprior {tmp_path / 'again'}")


def check_answers(riverrun: Command, folder: Path, subjects: str) -> None:
    """Answer the listening test in a folder, and let `compare` summarise it, with and without the subjects."""
    out, file = folder / "new", folder / "answers.json"
    key = json.loads((out / "listening-key.json").read_text("utf-8"))
    answers = {
        trial["id"]: "a" if trial["kind"] == "abx" else [50 + 10 * system for system in trial["systems"]]
        for trial in key["trials"]
    }
    content = {"format": "riverrun answers", "version": 1, "listening": key["listening"], "listener": "me"}
    file.write_text(json.dumps(content | {"saved": "2026-01-01", "answers": answers}))
    before = (out / "comparison.json").stat().st_mtime_ns
    for line in (f"compare --out {out} --answers {file}", f"compare {subjects} --out {out} --answers {file} {file}"):
        outcome = riverrun(line)
        assert (outcome.code, outcome.err) == (0, "")
        assert outcome.out.splitlines()[-1] == f"wrote {out / 'listening.json'}"
        row = next(line.split() for line in outcome.out.splitlines() if line.startswith("again "))
        assert row[:3] == ["again", "60.0", "–"]  # a single clip has no interval
    assert (out / "comparison.json").stat().st_mtime_ns == before
    assert "Answers of 1 listener" in (out / "comparison.html").read_text("utf-8")
    file.write_text("{")
    outcome = riverrun(f"compare --out {out} --answers {file}")
    assert (outcome.code, outcome.err) == (
        2, f"riverrun compare: {file}: damaged, or no JSON; download the answers again from the page\n",
    )  # fmt: skip


def test_compare_without_subjects_a_corpus_or_a_listening_test_is_refused_in_one_line(
    riverrun: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    (tmp_path / "a.json").write_text("{}")
    for line, reason in (
        (f"compare --out {tmp_path} --corpus corpus", "there is nothing to compare"),
        (f"compare run noprior --out {tmp_path}", "a corpus is missing; give --corpus CORPUS"),
        (
            f"compare run noprior --corpus corpus --out {tmp_path} --answers {tmp_path / 'a.json'}",
            "no listening-key.json",
        ),
        (f"compare --out {tmp_path} --answers {tmp_path / 'b.json'}", "no such file"),
    ):
        outcome = riverrun(line)
        assert outcome.code == 2
        assert reason in outcome.err
        assert outcome.err.count("\n") == 1
