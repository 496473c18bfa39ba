"""The whole path with the commands alone: a stranger's folder becomes an instrument that plays."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch
import yaml
from micro import CLIPS, MICRO, hit, tone
from stage import METHODS

from riverrun import audio
from riverrun.cli import main
from riverrun.runs import config
from riverrun.runs.folder import Run

FILES = [  # name, subtype, rate, channels
    ("one.wav", "PCM_U8", 8000, 1),
    ("two.wav", "PCM_16", 44100, 2),
    ("deep/down/three.wav", "PCM_24", 48000, 2),
    ("four.wav", "PCM_32", 22050, 3),
    ("ensō/五.wav", "FLOAT", 16000, 4),
    ("six [live] :take:.flac", "PCM_16", 32000, 2),
    ("seven.ogg", "VORBIS", 44100, 2),
    ("eight.mp3", "MPEG_LAYER_III", 44100, 1),
    ("nine.aiff", "PCM_16", 11025, 1),
]


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    """A folder of every kind of file, some of them broken."""
    folder = tmp_path / "my recordings"
    for number, (name, subtype, sample_rate, channels) in enumerate(FILES):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        sound = tone(1.5 + 0.2 * number, 110 * (1 + number / 4), sample_rate, channels)
        soundfile.write(path, sound.T.numpy(), sample_rate, subtype)
    (folder / "empty.wav").touch()
    (folder / "text.flac").write_text("not audio at all")
    (folder / "notes.txt").write_text("no one asked for this")
    (folder / "cut.wav").write_bytes((folder / "two.wav").read_bytes()[:30000])
    soundfile.write(folder / "silent.wav", np.zeros((16000, 2)), 16000)
    return folder


@pytest.fixture
def riverrun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """A command in an empty folder, where it has to work without a complaint: what it says."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object) -> str:
        code = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        assert code == 0, said.err
        assert said.err == ""
        assert "Traceback" not in said.out
        return said.out

    return run


def test_from_a_folder_of_recordings_to_a_playing_instrument(recordings: Path, riverrun: Callable[..., str]) -> None:
    quicker = {"training": {"learning_rate": 5e-3, "batch_size": 4, "epoch": 12}}
    Path("micro.yaml").write_text(config.dump(config.resolve(config.merge(MICRO, quicker))), "utf-8")
    said = riverrun("prepare", recordings, "--out", "corpus", "--rate", 16000, "--clip", 0.5)
    assert "9 files" in said
    for broken in ("empty.wav", "text.flac", "cut.wav", "silent.wav"):
        assert broken in said
    assert "notes.txt" not in said

    counts = ["--steps", 60, "--adversarial", 12]
    riverrun("train", "corpus", "--out", "run", "--preset", "tiny", "--config", "micro.yaml", *counts)
    rows = Run.open(Path("run")).metrics("autoencoder-metrics")
    assert rows[-1]["step"] == 72
    assert rows[4]["train_spectral"] < 0.9 * rows[0]["train_spectral"]
    assert "Gaussian" in riverrun("prior", "run", "--corpus", "corpus", "--steps", 24)
    rows = Run.open(Path("run")).metrics("prior-metrics")
    assert rows[-1]["train_nats"] < rows[0]["train_nats"]

    shutil.move("run", "moved run")
    instrument = Path("made") / "tones.ts"
    riverrun("export", "moved run", "--out", instrument, "--alone")
    assert list(Path("made").iterdir()) == [instrument]
    assert "tones-play.pd" in riverrun("export", "moved run", "--out", instrument)
    made = {path.name: path.read_bytes() for path in Path("made").iterdir()}
    assert "Ready for nn~" in riverrun("check", instrument, "--json", "made/tones.json")
    riverrun("patch", instrument, "--out", "made")
    assert made.items() <= {path.name: path.read_bytes() for path in Path("made").iterdir()}.items()
    assert {path.suffix for path in Path("made").iterdir()} == {".ts", ".json", ".pd", ".maxpat"}

    riverrun("generate", instrument, "--out", "plays.wav", "--seconds", 1.5, "--seed", 3)
    assert audio.read(Path("plays.wav")).shape == (2, 24000)
    for name, _, sample_rate, _ in FILES:
        source = recordings / name
        riverrun("transform", instrument, source, "--out", "transformed.wav")
        there, back = audio.info(source), audio.info("transformed.wav")
        assert (
            (back.frames, back.sample_rate) == (audio.read(source).shape[1], sample_rate) == (there.frames, sample_rate)
        )
    assert torch.jit.load(str(instrument)).get_methods() == list(METHODS)


def test_from_hits_to_an_instrument_of_clips(riverrun: Callable[..., str]) -> None:
    for number in range(16):
        audio.write(Path("hits") / f"{number}.wav", hit(0.2, 200 + 50 * number, 16000, 1), 16000)
    steered = {"prior": {"descriptors": ["loudness", "attack"]}}
    Path("micro.yaml").write_text(yaml.safe_dump(config.merge(config.merge(MICRO, CLIPS), steered)), "utf-8")
    riverrun("prepare", "hits", "--out", "corpus", "--rate", 16000, "--channels", 1, "--clip", 0.25)
    riverrun("train", "corpus", "--out", "run", "--preset", "oneshot", "--config", "micro.yaml", "--steps", 24)
    assert "nats a clip" in riverrun("prior", "run", "--corpus", "corpus", "--steps", 16)
    assert "kit-oneshot.pd, kit-oneshot.maxpat" in riverrun("export", "run", "--out", "kit.ts")
    said = riverrun("check", "kit.ts")
    assert "Ready for nn~" in said
    assert "trigger, 4" in said  # latents
    assert riverrun("bench", "kit.ts", "--block", 64, "--count", 10).count("generate") == 3

    heard = []
    for source in ("run", "kit.ts"):
        riverrun("generate", source, "--out", "plays.wav", "--seconds", 0.9, "--seed", 3)
        heard.append(audio.read(Path("plays.wav")))
    torch.testing.assert_close(*heard, atol=1e-4, rtol=0)
    clips = heard[0][0, :12000].split(4000)
    assert not torch.allclose(clips[0], clips[1], atol=1e-4)  # each clip length another one
    riverrun("transform", "kit.ts", "hits/3.wav", "--out", "back.wav")
    assert audio.read(Path("back.wav")).shape == audio.read(Path("hits/3.wav")).shape
    model = Run.open(Path("run")).autoencoder()
    given = torch.nn.functional.pad(audio.read(Path("hits/3.wav")), (0, 800))[None]
    wanted = model.reconstruct(given)[0, :, :3200].clamp(-1, 1)
    torch.testing.assert_close(audio.read(Path("back.wav")), wanted, atol=1e-3, rtol=0)

    audio.write(Path("long.wav"), torch.cat([hit(0.25, 300, 16000, 1), hit(0.25, 700, 16000, 1)], 1).flip(1), 16000)
    whole = audio.read(Path("long.wav"))
    riverrun("transform", "run", "long.wav", "--out", "long-back.wav")
    for number, back in enumerate(audio.read(Path("long-back.wav")).split(4000, 1)):  # no clip hears the one before
        given = whole[None, :, 4000 * number : 4000 * (number + 1)]
        frames = torch.nn.functional.pad(given, (0, model.clip_frames * model.ratio - 4000))
        wanted = model.reconstruct(frames)[0, :, :4000].clamp(-1, 1)
        torch.testing.assert_close(back[:, :3800], wanted[:, :3800], atol=1e-4, rtol=0)  # then it fades
