"""Offline playing: the requested length, the same output as live, aligned with the source."""

import math
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import soundfile
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from micro import tone
from rich.console import Console
from stage import offsets
from torch import Tensor, nn

from riverrun import audio
from riverrun.corpus import Corpus
from riverrun.errors import RiverrunError, UsageError
from riverrun.runs.folder import Run
from riverrun.training import train_prior
from riverrun_export import contract
from riverrun_export.build import export
from riverrun_export.meter import Meter
from riverrun_export.player import Player


def test_generate_writes_the_output_of_the_method_with_the_same_seed(
    trained: Path, instrument_ts: Path, tmp_path: Path
) -> None:
    for name, path in (("run", trained), ("ts", instrument_ts), ("again", instrument_ts)):
        Player.open(path).generate(tmp_path / f"{name}.wav", 2.5, 0.9, 5)
    output = {name: audio.read(tmp_path / f"{name}.wav") for name in ("run", "ts", "again")}
    assert output["ts"].shape == (2, 40000)
    assert torch.equal(output["ts"], output["again"])
    torch.testing.assert_close(output["run"], output["ts"], atol=1e-4, rtol=0)
    live = torch.jit.load(str(instrument_ts))
    live.set_temperature(0.9)
    live.set_seed(5)
    blocks = torch.cat([live.generate(offsets(torch.zeros(1, 1, 1))) for _ in range(40000 // 64)], dim=2)[0]
    torch.testing.assert_close(output["ts"], blocks, atol=1e-4, rtol=0)


def test_a_prior_with_several_frames_per_step_plays_the_same_from_run_and_file(
    trained: Path, corpus: Corpus, console: Console, tmp_path: Path
) -> None:
    shutil.copytree(trained, tmp_path / "run")
    run = Run.open(tmp_path / "run")
    run.config.prior.frames_per_step = 3
    for old in [*run.path.glob("prior*"), *run.path.glob("descriptors*")]:
        old.unlink()
    train_prior(run, corpus, 8, 0, console=console)
    export(Run.open(run.path), tmp_path / "tones.ts")
    table = contract.read(torch.jit.load(str(tmp_path / "tones.ts")))
    late = {name: table.method(name).delay - table.method("decode").delay for name in ("to_noise", "from_noise")}
    assert late == {"to_noise": 3 * 64, "from_noise": 3 * 64}
    for name in ("run", "tones.ts"):
        Player.open(tmp_path / name).generate(tmp_path / f"{name}.wav", 1.5, 0.9, 5)
    output = [audio.read(tmp_path / f"{name}.wav") for name in ("run", "tones.ts")]
    torch.testing.assert_close(*output, atol=1e-4, rtol=0)


@pytest.fixture(scope="module")
def player(instrument_ts: Path) -> Player:
    return Player.open(instrument_ts)


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.integers(1, 40000), st.just(1)), st.sampled_from([8000, 16000, 22050, 44100]), st.integers(1, 3))
def test_transform_keeps_length_and_rate(
    player: Player, tmp_path: Path, length: int, sample_rate: int, channels: int
) -> None:
    audio.write(tmp_path / "in.wav", tone(length / sample_rate, 220, sample_rate, channels), sample_rate)
    player.transform(tmp_path / "in.wav", tmp_path / "out.wav")
    info = audio.info(tmp_path / "out.wav")
    assert (info.frames, info.sample_rate, info.channels) == (length, sample_rate, 2)


def test_transform_is_the_methods_output_without_its_delay_after_anything_was_played(
    player: Player, instrument_ts: Path, tmp_path: Path
) -> None:
    audio.write(tmp_path / "in.wav", tone(1.5, 220), 16000)
    player.transform(tmp_path / "in.wav", tmp_path / "before.wav")
    player.transform(tmp_path / "in.wav", tmp_path / "out.wav")
    source = audio.read(tmp_path / "in.wav")
    delay = player.contract.method("forward").delay
    padded = torch.nn.functional.pad(source, (0, -24000 % 64 + 128))[None]
    live = torch.jit.load(str(instrument_ts)).forward(padded)[0, :, delay : delay + 24000]
    torch.testing.assert_close(audio.read(tmp_path / "out.wav"), live, atol=1e-4, rtol=0)


@pytest.mark.parametrize(
    ("seconds", "temperature", "seed"), [(0, 1, 0), (float("nan"), 1, 0), (1, -1, 0), (1, 9, 0), (1, 1, -2)]
)
def test_numbers_out_of_range_are_refused(
    player: Player, tmp_path: Path, seconds: float, temperature: float, seed: int
) -> None:
    with pytest.raises(UsageError, match=": use "):
        player.generate(tmp_path / "out.wav", seconds, temperature, seed)
    assert not (tmp_path / "out.wav").exists()


def test_other_files_are_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "text.ts").write_text("not a model")
    with pytest.raises(RiverrunError, match=r"text\.ts: this is not a TorchScript file"):
        Player.open(tmp_path / "text.ts")
    with pytest.raises(UsageError, match="no such run folder"):
        Player.open(tmp_path / "nothing")
    with pytest.raises(UsageError, match="not a run"):
        Player.open(tmp_path)


class Stranger(nn.Module):
    """A .ts of another maker that plays by itself as `habit` says; it has no attribute, or a seed that is a float."""

    def __init__(self, habit: str) -> None:
        super().__init__()
        self.habit, self.seed = habit, 0.0
        self.register_buffer("generate_params", torch.tensor([1, 64, 2, 1]))
        self.register_buffer("forward_params", torch.tensor([2, 1, 2, 1]))
        self.register_buffer("seed_params", torch.tensor([2]))

    def forward(self, x: Tensor) -> Tensor:
        return 2.0 * x if self.habit == "loud" else x.clamp(-1.0, 1.0)

    @torch.jit.export
    def generate(self, z: Tensor) -> Tensor:
        y = (0.5 + self.seed) * torch.ones(z.size(0), 2, 64 * z.size(2))
        if self.habit == "broken":
            y[:, 0, 0], y[:, 0, 1] = float("nan"), float("inf")
        return y

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["generate", "forward"]

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        return ["seed"] if self.habit == "seeded" else ["none"]

    @torch.jit.export
    def get_seed(self) -> list[float]:
        return [self.seed]

    @torch.jit.export
    def set_seed(self, value: float) -> int:
        self.seed = value
        return 0

    @torch.jit.export
    def get_sample_rate(self) -> int:
        return 16000


@pytest.fixture(scope="module")
def strangers(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Player]:
    folder = tmp_path_factory.mktemp("strangers")

    @cache
    def load(habit: str) -> Player:
        torch.jit.script(Stranger(habit)).save(str(folder / f"{habit}.ts"))
        return Player.open(folder / f"{habit}.ts")

    return load


def test_a_file_of_another_maker_keeps_its_attributes_unless_they_are_set(
    strangers: Callable[[str], Player], tmp_path: Path
) -> None:
    player = strangers("bare")
    assert player.generate(tmp_path / "out.wav", 0.5) == []
    torch.testing.assert_close(audio.read(tmp_path / "out.wav"), torch.full((2, 8000), 0.5), atol=1e-6, rtol=0)
    for setting in ({"temperature": 1.0}, {"seed": 3}):
        with pytest.raises(UsageError, match=rf"--{next(iter(setting))} [13]: .*bare\.ts has no number"):
            player.generate(tmp_path / "not.wav", 0.5, **setting)
    assert not (tmp_path / "not.wav").exists()
    seeded = strangers("seeded")
    seeded.generate(tmp_path / "out.wav", 0.1, seed=0)  # this seed is a float
    with pytest.raises(UsageError, match="use 0 or more"):
        seeded.generate(tmp_path / "out.wav", 0.1, seed=-2)


def test_clipped_samples_are_counted(strangers: Callable[[str], Player], tmp_path: Path) -> None:
    x = torch.zeros(2, 16000)
    x[0, 100:200], x[1, 300] = 0.8, -0.9
    audio.write(tmp_path / "in.wav", x, 16000)
    (warning,) = strangers("loud").transform(tmp_path / "in.wav", tmp_path / "out.wav")
    assert warning == "clipped 101 of 32000 samples (0.32 %), by up to 5.1 dB: turn it down"
    assert strangers("sound").transform(tmp_path / "in.wav", tmp_path / "out.wav") == []
    wild = np.zeros((16000, 2), np.float32)
    wild[5], wild[7:9, 0], wild[20:30, 1] = np.nan, np.inf, 3.0
    soundfile.write(tmp_path / "wild.wav", wild, 16000, "FLOAT")
    full, bad = strangers("sound").transform(tmp_path / "wild.wav", tmp_path / "out.wav")
    assert full.startswith("10 of 32000 samples (0.031 %) are at full scale, where the instrument itself clips")
    assert "wild.wav: 4 samples are NaN, infinite or beyond" in bad
    broken = strangers("broken").generate(tmp_path / "out.wav", 0.1)
    assert broken == ["2 of 3200 samples were NaN or infinite: NaN is written as 0"]


@settings(deadline=None)
@given(
    st.lists(st.lists(st.floats(width=32), min_size=1, max_size=9), max_size=4),
)
def test_a_meter_counts_the_samples_that_it_yields(blocks: list[list[float]]) -> None:
    meter = Meter()
    source = [np.array(block, np.float32)[:, None] for block in blocks]
    passed = list(meter.watched(source))
    assert all(np.array_equal(a, b, equal_nan=True) for a, b in zip(passed, source, strict=True))
    values = [value for block in blocks for value in block]
    finite = [abs(value) for value in values if math.isfinite(value)]
    assert (meter.samples, meter.bad) == (len(values), len(values) - len(finite))
    assert (meter.full, meter.peak) == (sum(value >= 1 for value in finite), max(finite, default=0.0))
    assert len(meter.lines()) == (meter.full > 0) + (meter.bad > 0)


def test_a_file_without_disk_space_is_refused_before_playing(
    strangers: Callable[[str], Player], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player = strangers("bare")
    monkeypatch.setattr(player.instrument, "play", lambda *_: pytest.fail("played"))
    with pytest.raises(UsageError, match=r"day\.wav: 8\.29 GB are more than a \.wav can hold"):
        player.generate(tmp_path / "day.wav", 86400)
    monkeypatch.setattr("shutil.disk_usage", lambda path: SimpleNamespace(free=1000))
    with pytest.raises(RiverrunError, match=r"short\.wav: can't be written: it takes 96 kB, and 1 kB are free"):
        player.generate(tmp_path / "short.wav", 1)
    assert list(tmp_path.iterdir()) == []
