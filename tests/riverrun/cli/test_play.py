"""`riverrun play` from the command line: it prints an address, plays, and ends at Ctrl-C."""

import json
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from commands import Command, reports_one_line
from toys import Frames, save
from websockets.sync.client import connect

from riverrun.cli import play
from riverrun_export.play import performance

pytestmark = pytest.mark.slow


def test_it_plays_at_the_address_that_it_prints_until_ctrl_c(tmp_path: Path) -> None:
    path = save(Frames(), tmp_path / "frames.ts")
    command = [sys.executable, "-m", "riverrun", "play", str(path), "--device", "null"]
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        assert process.stdout is not None
        lines = []
        try:
            for line in process.stdout:
                lines.append(line)
                if line.startswith("stop with"):
                    break
            found = re.search(r"http://(127\.0\.0\.1:\d+)/\S{20,}/", "".join(lines))
            assert found, lines
            assert re.search(r"^frames\.ts: 16000 Hz, .*; loaded in \d+\.\d s$", "".join(lines), re.MULTILINE)
            address = found[0].replace("http", "ws") + "session"
            with connect(address, origin=f"http://{found[1]}") as page:  # type: ignore[arg-type]
                assert json.loads(page.recv())["name"] == "frames"
                page.send('{"type":"on","on":true}')
                page.send('{"type":"snapshot","action":"store","slot":0}')
                while json.loads(page.recv()).get("levels", {}).get("out") != pytest.approx([0.1, 0.2], abs=0.01):
                    pass
            process.send_signal(signal.SIGINT)
            assert process.stdout.read().strip() == "stopped"
            assert process.wait() == 0
        finally:
            process.kill()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["frames.snapshots.json", "frames.ts"]


def test_what_is_kept_of_a_run_lies_with_its_recordings(
    riverrun: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    performed = []
    monkeypatch.setattr(performance, "perform", lambda path, **settings: performed.append((path, settings["kept"])))
    monkeypatch.setattr(play, "export_in_process", lambda run, path: ["", ""])
    assert riverrun(f"play strings --out {tmp_path / 'takes'}").code == 0
    assert performed[0][0] != performed[0][1] == tmp_path / "takes" / "strings.ts"
    path = save(Frames(), tmp_path / "frames.ts")
    assert riverrun(f"play {path} --out {tmp_path / 'takes'}").code == 0
    assert performed[1] == (path, path)


def test_a_run_is_exported_without_torch_in_the_process_that_plays(trained: Path, tmp_path: Path) -> None:
    file = tmp_path / "tones.ts"
    code = (
        "import sys; from pathlib import Path; from riverrun.cli.play import export_in_process;"
        f"lines = export_in_process({str(trained)!r}, Path({str(file)!r}));"
        "assert len(lines) > 1; assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    assert file.is_file()
    assert [each.name for each in tmp_path.iterdir()] == ["tones.ts"]


def test_what_is_wrong_is_one_line(riverrun: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "text.ts").write_text("no model")
    for arguments, code in (("", 2), (tmp_path / "nothing", 2), (f"{tmp_path / 'text.ts'} --device null", 1)):
        outcome = riverrun(f"play {arguments}")
        assert outcome.code == code
        assert reports_one_line(outcome, "play")
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    outcome = riverrun("play --devices")
    assert (outcome.code, len(outcome.out.splitlines())) == (0, 1)
    assert "pip install 'riverrun[play]'" in outcome.out
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    monkeypatch.delitem(sys.modules, "riverrun_export.play.running", raising=False)
    monkeypatch.delitem(sys.modules, "riverrun_export.play.performance", raising=False)
    outcome = riverrun(f"play {tmp_path / 'text.ts'}")
    assert outcome.code == 1
    assert reports_one_line(outcome, "play")
    assert "pip install 'riverrun[play]'" in outcome.err
