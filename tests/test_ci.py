"""`.ci/run` tries what is committed, in a place of its own, and leaves the folder that it lies in as it was."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

RUN = Path(__file__).parents[1] / ".ci" / "run"
README = """
<!-- instrument -->
```sh
test ! -e .venv && mkdir instruments
for name in strings keys drums; do cp sound instruments/$name.ts; cp sound instruments/$name.wav; done
```

<!-- tests -->
```sh
mkdir -p .venv/bin && for tool in ruff mypy pdoc; do cp tool .venv/bin/$tool; done
cat sound && echo "1 passed in 0.1s"
```
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A project of this shape, with things of somebody's in it."""
    folder = tmp_path / "a checkout"
    for name in (".ci", ".venv", "instruments"):
        (folder / name).mkdir(parents=True)
    shutil.copy(RUN, folder / ".ci" / "run")
    (folder / "README.md").write_text(README)
    (folder / "sound").write_text("as committed\n")
    (folder / "tool").write_text("#!/bin/sh\n")
    (folder / "tool").chmod(0o755)
    (folder / ".gitignore").write_text("/.venv/\n/instruments/\n")
    (folder / ".venv" / "mine").write_text("an environment")
    (folder / "instruments" / "strings.ts").write_text("an instrument")
    return folder


def run(folder: Path) -> tuple[int, str]:
    temporary = folder.parent / "temporary"
    temporary.mkdir(exist_ok=True)
    environment = {**os.environ, "TMPDIR": str(temporary)}
    done = subprocess.run(["bash", folder / ".ci" / "run"], env=environment, capture_output=True, text=True)
    assert list(temporary.iterdir()) == []
    assert (folder / ".venv" / "mine").read_text() == "an environment"
    assert (folder / "instruments" / "strings.ts").read_text() == "an instrument"
    return done.returncode, done.stdout + done.stderr


@pytest.mark.skipif(shutil.which("git") is None, reason="no git on this machine")
def test_it_tries_what_is_committed_and_touches_nothing(checkout: Path) -> None:
    git = ["git", "-C", str(checkout), "-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"]
    for command in (["init", "--quiet"], ["add", "-A"], ["commit", "--quiet", "-m", "all"]):
        subprocess.run([*git, *command], check=True)
    (checkout / "sound").write_text("not committed\n")
    code, said = run(checkout)
    assert code == 0, said
    assert "as committed\n" in said
    assert "1 passed in 0.1s" in said
    assert "not committed" not in said
    shutil.rmtree(checkout / ".git" / "hooks", ignore_errors=True)
    subprocess.run([*git, "commit", "--quiet", "-am", "another"], check=True)
    shallow = checkout.parent / "shallow"
    subprocess.run(["git", "clone", "--quiet", "--depth", "1", f"file://{checkout}", str(shallow)], check=True)
    shutil.copytree(checkout / ".venv", shallow / ".venv")
    shutil.copytree(checkout / "instruments", shallow / "instruments")
    code, said = run(shallow)
    assert code == 0, said
    assert "not committed\n" in said


def test_a_folder_that_is_no_repository_is_copied_and_what_fails_fails(checkout: Path) -> None:
    code, said = run(checkout)
    assert code == 0, said
    assert "1 passed" in said
    (checkout / "tool").write_text("#!/bin/sh\necho wrong; exit 3\n")
    code, said = run(checkout)
    assert (code, "wrong" in said) == (3, True)
    (checkout / "README.md").write_text("nothing")
    code, said = run(checkout)
    assert (code, "has lost its two commands" in said) == (1, True)
