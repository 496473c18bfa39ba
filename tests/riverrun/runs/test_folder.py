"""The run folder: written aside, read back the same, refused in one line when it is not what it should be."""

import shutil
from pathlib import Path

import pytest
import torch

from riverrun.errors import RiverrunError, UsageError
from riverrun.files import atomic_write
from riverrun.runs import config
from riverrun.runs.folder import Checkpoint, Facts, Run


def fresh(path: Path) -> Run:
    return Run.create(path, config.Config(), Facts(channels=2, sample_rate=48000, clip=3.0, seed=0, wanted=100))


def test_what_is_created_opens_the_same(tmp_path: Path) -> None:
    run = fresh(tmp_path / "run")
    again = Run.open(tmp_path / "run")
    assert again.config == run.config
    assert again.facts == run.facts


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "song.wav").write_text("mine")
    with pytest.raises(UsageError, match="choose another --out"):
        fresh(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["song.wav"]


def test_what_is_not_there_yet_says_what_to_do(tmp_path: Path) -> None:
    run = fresh(tmp_path / "run")
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
    fresh(tmp_path / "run")
    (tmp_path / "run" / name).write_text(text)
    with pytest.raises(UsageError) as refused:
        Run.open(tmp_path / "run")
    assert "\n" not in str(refused.value)


def test_metrics_of_steps_done_again_replace_the_old(tmp_path: Path) -> None:
    run = fresh(tmp_path / "run")
    for step, value in ((10, 3.0), (20, 2.0), (30, 1.5)):
        run.append_metrics("m", {"step": step, "loss": value})
    run.append_metrics("m", {"step": 20, "loss": 1.9, "more": 1})
    assert run.metrics("m") == [{"step": 10, "loss": 3.0}, {"step": 20, "loss": 1.9, "more": 1}]


def test_a_checkpoint_brings_back_weights_optimisers_and_step(tmp_path: Path) -> None:
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
    other, others = learner()
    checkpoint.restore(other, others)
    assert checkpoint.step() == 17
    for each, every in ((module, optimizers), (other, others)):
        step(each, every)
    for mine, theirs in zip(module.parameters(), other.parameters(), strict=True):
        assert torch.equal(mine, theirs)
    checkpoint.path.write_bytes(b"broken")
    with pytest.raises(RiverrunError, match="damaged checkpoint"):
        checkpoint.step()


def test_a_file_that_failed_half_way_leaves_what_was_there(tmp_path: Path) -> None:
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
