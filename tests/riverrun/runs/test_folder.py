"""The run folder: what is written is read back, files are replaced only when complete, wrong folders are refused."""

import doctest
import json
import shutil
from dataclasses import asdict
from pathlib import Path

import pytest
import torch

from riverrun.errors import RiverrunError, UsageError
from riverrun.files import atomic_write
from riverrun.runs import config, folder
from riverrun.runs.folder import Checkpoint, Facts, Run


def new_run(path: Path) -> Run:
    return Run.create(path, config.Config(), Facts(channels=2, sample_rate=48000, clip=3.0, seed=0, total_steps=100))


def test_a_created_run_opens_with_the_same_config_and_facts(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run")
    again = Run.open(tmp_path / "run")
    assert again.config == run.config
    assert again.facts == run.facts


def test_the_example_of_run_works(trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(trained, "run")
    (example,) = (
        test for test in doctest.DocTestFinder().find(Run, globs={**vars(folder), "torch": torch}) if test.examples
    )
    result = doctest.DocTestRunner().run(example)
    assert result.attempted > 0
    assert result.failed == 0


def test_the_keys_of_run_json_stay_as_they_were() -> None:
    facts = Facts(
        channels=2, sample_rate=48000, clip=3.0, seed=0, total_steps=100, prior_total_steps=7, metrics={"loss": 1.0}
    )
    data = json.loads(json.dumps(facts.to_dict()))
    assert " ".join(data) == (
        "channels rate clip seed steps wanted prior_steps prior_wanted rollout_steps metrics prior_metrics corpus also "
        "best_step preset seconds base format version"
    )
    assert (data["rate"], data["wanted"], data["prior_wanted"]) == (48000, 100, 7)
    assert list(data.values()) == list(asdict(facts).values())
    assert Facts.from_dict(data) == facts


def test_a_folder_with_other_files_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "song.wav").write_text("mine")
    with pytest.raises(UsageError, match="choose another --out"):
        new_run(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["song.wav"]


def test_the_message_for_missing_weights_names_the_command_that_makes_them(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run")
    run.facts.steps = 40
    with pytest.raises(RiverrunError, match="riverrun train"):
        run.autoencoder()
    with pytest.raises(RiverrunError, match="stopped at step 40 of 100"):
        run.whitening()
    with pytest.raises(RiverrunError, match="riverrun prior"):
        run.prior()
    with pytest.raises(UsageError, match="no such folder; make a run with"):
        Run.open(tmp_path / "elsewhere")


@pytest.mark.parametrize(
    ("name", "text"), [("run.json", "{"), ("run.json", "[]"), ("config.yaml", "a: ["), ("run.json", '{"format": 9}')]
)
def test_a_damaged_run_is_refused_in_one_line(tmp_path: Path, name: str, text: str) -> None:
    new_run(tmp_path / "run")
    (tmp_path / "run" / name).write_text(text)
    with pytest.raises(UsageError) as refused:
        Run.open(tmp_path / "run")
    assert str(refused.value).startswith(str(tmp_path / "run"))
    assert "\n" not in str(refused.value)


def test_metrics_of_repeated_steps_replace_the_old_ones(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run")
    for step, value in ((10, 3.0), (20, 2.0), (30, 1.5)):
        run.append_metrics("m", {"step": step, "loss": value})
    run.append_metrics("m", {"step": 20, "loss": 1.9, "more": 1})
    assert run.metrics("m") == [{"step": 10, "loss": 3.0}, {"step": 20, "loss": 1.9, "more": 1}]


def test_a_checkpoint_restores_weights_optimizers_and_step(tmp_path: Path) -> None:
    def learner() -> tuple[torch.nn.Module, list[torch.optim.Optimizer]]:
        module = torch.nn.Linear(3, 2)
        return module, [torch.optim.Adam([module.weight], 0.1), torch.optim.Adam([module.bias], 0.2)]

    def step(module: torch.nn.Module, optimizers: list[torch.optim.Optimizer]) -> None:
        module(torch.ones(1, 3)).square().sum().backward()
        for optimizer in optimizers:
            optimizer.step()
            optimizer.zero_grad()

    checkpoint = Checkpoint(tmp_path / "c.checkpoint.safetensors")
    assert checkpoint.step() == 0
    module, optimizers = learner()
    step(module, optimizers)
    checkpoint.save(17, module, optimizers)
    restored_module, restored_optimizers = learner()
    checkpoint.restore(restored_module, restored_optimizers)
    assert checkpoint.step() == 17
    step(module, optimizers)
    step(restored_module, restored_optimizers)
    for expected, actual in zip(module.parameters(), restored_module.parameters(), strict=True):
        assert torch.equal(expected, actual)
    checkpoint.path.write_bytes(b"broken")
    with pytest.raises(RiverrunError, match="checkpoint is damaged"):
        checkpoint.step()


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "file.txt"
    path.write_text("old")

    def fail() -> None:
        with atomic_write(path) as draft:
            draft.write_text("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_weights_of_another_shape_are_refused(trained: Path, tmp_path: Path) -> None:
    path = shutil.copytree(trained, tmp_path / "run")
    (path / "whitening.safetensors").write_bytes((path / "prior.safetensors").read_bytes())
    with pytest.raises(RiverrunError, match="doesn't fit"):
        Run.open(path).whitening()
