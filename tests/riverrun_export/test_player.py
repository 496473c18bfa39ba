"""Playing offline: as long as asked, the same as the file would play live, aligned with what went in."""

import shutil
from pathlib import Path

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from micro import tone
from rich.console import Console
from stage import offsets

from riverrun import audio
from riverrun.corpus import Corpus
from riverrun.errors import RiverrunError, UsageError
from riverrun.run import Run
from riverrun.training import train_prior
from riverrun_export import contract
from riverrun_export.export import export
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
    run.config.prior.frames = 3
    for left in [*run.path.glob("prior*"), *run.path.glob("descriptors*")]:
        left.unlink()
    train_prior(run, corpus, 8, 0, console)
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
def test_transform_keeps_length_and_rate(player: Player, tmp_path: Path, length: int, rate: int, channels: int) -> None:
    audio.write(tmp_path / "in.wav", tone(length / rate, 220, rate, channels), rate)
    player.transform(tmp_path / "in.wav", tmp_path / "out.wav")
    told = audio.info(tmp_path / "out.wav")
    assert (told.frames, told.rate, told.channels) == (length, rate, 2)


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
