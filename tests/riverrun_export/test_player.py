"""Playing offline: as long as asked, the same as the file would play live, aligned with what went in."""

import math
import shutil
from collections.abc import Callable
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


def test_generate_gives_what_the_method_gives_with_the_same_seed(
    trained: Path, instrument_ts: Path, tmp_path: Path
) -> None:
    for name, path in (("run", trained), ("ts", instrument_ts), ("again", instrument_ts)):
        Player.open(path).generate(tmp_path / f"{name}.wav", 2.5, 0.9, 5)
    heard = {name: audio.read(tmp_path / f"{name}.wav") for name in ("run", "ts", "again")}
    assert heard["ts"].shape == (2, 40000)
    assert torch.equal(heard["ts"], heard["again"])
    torch.testing.assert_close(heard["run"], heard["ts"], atol=1e-4, rtol=0)
    live = torch.jit.load(str(instrument_ts))
    live.set_temperature(0.9)
    live.set_seed(5)
    blocks = torch.cat([live.generate(offsets(torch.zeros(1, 1, 1))) for _ in range(40000 // 64)], dim=2)[0]
    torch.testing.assert_close(heard["ts"], blocks, atol=1e-4, rtol=0)


def test_a_prior_that_draws_frames_together_plays_the_same_from_run_and_file(
    trained: Path, corpus: Corpus, console: Console, tmp_path: Path
) -> None:
    shutil.copytree(trained, tmp_path / "run")
    run = Run.open(tmp_path / "run")
    run.config.prior.frames_per_step = 3
    for left in [*run.path.glob("prior*"), *run.path.glob("descriptors*")]:
        left.unlink()
    train_prior(run, corpus, 8, 0, console=console)
    export(Run.open(run.path), tmp_path / "tones.ts")
    table = contract.read(torch.jit.load(str(tmp_path / "tones.ts")))
    late = {name: table.method(name).delay - table.method("decode").delay for name in ("to_noise", "from_noise")}
    assert late == {"to_noise": 3 * 64, "from_noise": 3 * 64}
    for name in ("run", "tones.ts"):
        Player.open(tmp_path / name).generate(tmp_path / f"{name}.wav", 1.5, 0.9, 5)
    heard = [audio.read(tmp_path / f"{name}.wav") for name in ("run", "tones.ts")]
    torch.testing.assert_close(*heard, atol=1e-4, rtol=0)


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
    told = audio.info(tmp_path / "out.wav")
    assert (told.frames, told.sample_rate, told.channels) == (length, sample_rate, 2)


def test_transform_is_the_methods_output_less_its_delay_whatever_was_played_before(
    player: Player, instrument_ts: Path, tmp_path: Path
) -> None:
    audio.write(tmp_path / "in.wav", tone(1.5, 220), 16000)
    player.transform(tmp_path / "in.wav", tmp_path / "before.wav")
    player.transform(tmp_path / "in.wav", tmp_path / "out.wav")
    given_in = audio.read(tmp_path / "in.wav")
    delay = player.contract.method("forward").delay
    padded = torch.nn.functional.pad(given_in, (0, -24000 % 64 + 128))[None]
    live = torch.jit.load(str(instrument_ts)).forward(padded)[0, :, delay : delay + 24000]
    torch.testing.assert_close(audio.read(tmp_path / "out.wav"), live, atol=1e-4, rtol=0)


@pytest.mark.parametrize(
    ("seconds", "temperature", "seed"), [(0, 1, 0), (float("nan"), 1, 0), (1, -1, 0), (1, 9, 0), (1, 1, -2)]
)
def test_numbers_out_of_range_are_refused(
    player: Player, tmp_path: Path, seconds: float, temperature: float, seed: int
) -> None:
    with pytest.raises(UsageError, match="give"):
        player.generate(tmp_path / "out.wav", seconds, temperature, seed)
    assert not (tmp_path / "out.wav").exists()


def test_what_is_no_instrument_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "text.ts").write_text("not a model")
    with pytest.raises(RiverrunError, match=r"text\.ts: this is not a TorchScript file"):
        Player.open(tmp_path / "text.ts")
    with pytest.raises(UsageError, match="no run"):
        Player.open(tmp_path / "nothing")
    with pytest.raises(UsageError, match="no run"):
        Player.open(tmp_path)


class Stranger(nn.Module):
    """Plays by itself as `habit` says; it has no attribute at all, or a seed that is a float."""

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

    def made(habit: str) -> Player:
        torch.jit.script(Stranger(habit)).save(str(folder / f"{habit}.ts"))
        return Player.open(folder / f"{habit}.ts")

    return made


def test_anybodys_file_is_played_as_it_was_loaded_unless_asked(
    strangers: Callable[[str], Player], tmp_path: Path
) -> None:
    player = strangers("bare")
    assert player.generate(tmp_path / "out.wav", 0.5) == []
    torch.testing.assert_close(audio.read(tmp_path / "out.wav"), torch.full((2, 8000), 0.5), atol=1e-6, rtol=0)
    for asked in ({"temperature": 1.0}, {"seed": 3}):
        with pytest.raises(UsageError, match=rf"--{next(iter(asked))} [13]: .*bare\.ts has no number"):
            player.generate(tmp_path / "not.wav", 0.5, **asked)
    assert not (tmp_path / "not.wav").exists()
    seeded = strangers("seeded")
    seeded.generate(tmp_path / "out.wav", 0.1, seed=0)  # a float there
    with pytest.raises(UsageError, match="give 0 or more"):
        seeded.generate(tmp_path / "out.wav", 0.1, seed=-2)


def test_what_is_clipped_is_counted(strangers: Callable[[str], Player], tmp_path: Path) -> None:
    x = torch.zeros(2, 16000)
    x[0, 100:200], x[1, 300] = 0.8, -0.9
    audio.write(tmp_path / "in.wav", x, 16000)
    (told,) = strangers("loud").transform(tmp_path / "in.wav", tmp_path / "out.wav")
    assert told == "clipped 101 of 32000 samples (0.32 %), by up to 5.1 dB: turn it down"
    assert strangers("sound").transform(tmp_path / "in.wav", tmp_path / "out.wav") == []
    wild = np.zeros((16000, 2), np.float32)
    wild[5], wild[7:9, 0], wild[20:30, 1] = np.nan, np.inf, 3.0
    soundfile.write(tmp_path / "wild.wav", wild, 16000, "FLOAT")
    full, odd = strangers("sound").transform(tmp_path / "wild.wav", tmp_path / "out.wav")
    assert full.startswith("10 of 32000 samples (0.031 %) are at full scale, where the instrument itself clips")
    assert "wild.wav: 4 samples are NaN, infinite or beyond" in odd
    broken = strangers("broken").generate(tmp_path / "out.wav", 0.1)
    assert broken == ["2 of 3200 samples were NaN or infinite: NaN is written as 0"]


@settings(deadline=None)
@given(
    st.lists(st.lists(st.floats(width=32), min_size=1, max_size=9), max_size=4),
)
def test_a_meter_counts_what_it_passes_on(blocks: list[list[float]]) -> None:
    meter = Meter()
    given_in = [np.array(block, np.float32)[:, None] for block in blocks]
    passed = list(meter.watched(given_in))
    assert all(np.array_equal(a, b, equal_nan=True) for a, b in zip(passed, given_in, strict=True))
    every = [value for block in blocks for value in block]
    finite = [abs(value) for value in every if math.isfinite(value)]
    assert (meter.samples, meter.bad) == (len(every), len(every) - len(finite))
    assert (meter.full, meter.peak) == (sum(value >= 1 for value in finite), max(finite, default=0.0))
    assert len(meter.lines()) == (meter.full > 0) + (meter.bad > 0)


def test_a_file_without_room_is_refused_before_it_is_played(
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
