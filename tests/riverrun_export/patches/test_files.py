"""Patches are written again: changed files stay and are reported, unchanged files are replaced."""

import errno
import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun_export.patches import files
from riverrun_export.patches.files import RECORD_NAME, write

FIRST, SECOND = {"a-play.pd": "one", "a-play.maxpat": "uno"}, {"a-play.pd": "two", "a-play.maxpat": "due"}


def texts(folder: Path) -> dict[str, str]:
    """Return the patches in a folder."""
    return {path.name: path.read_text("utf-8") for path in folder.iterdir() if path.name != RECORD_NAME}


def test_unchanged_files_are_replaced(tmp_path: Path) -> None:
    for patches in (FIRST, SECOND, SECOND, FIRST):
        written = write(tmp_path, patches)
        assert texts(tmp_path) == patches
        assert [(each.path.name, each.kept) for each in written] == [(name, None) for name in patches]
        assert written[0].line() == f"wrote {tmp_path / 'a-play.pd'}"


def test_a_changed_file_stays_and_the_new_one_is_written_next_to_it(tmp_path: Path) -> None:
    write(tmp_path, FIRST)
    (tmp_path / "a-play.pd").write_text("mine")
    for _ in range(3):
        patch, other = write(tmp_path, SECOND)
        assert texts(tmp_path) == {"a-play.pd": "mine", "a-play-new.pd": "two", "a-play.maxpat": "due"}
        assert (patch.path, patch.kept) == (tmp_path / "a-play-new.pd", tmp_path / "a-play.pd")
        assert "a-play.pd was changed" in patch.line()
        assert other.kept is None
    (tmp_path / "a-play-new.pd").write_text("mine too")
    write(tmp_path, FIRST)
    expected = {"a-play.pd": "mine", "a-play-new.pd": "mine too", "a-play-new-2.pd": "one", "a-play.maxpat": "uno"}
    assert texts(tmp_path) == expected


@pytest.mark.parametrize("record", [None, "", "[]", "{", '{"a-play.pd": 3}', '{"a-play.pd": "x"}', "3"])
def test_without_a_valid_record_only_equal_files_are_replaced(tmp_path: Path, record: str | None) -> None:
    (tmp_path / "a-play.pd").write_text("one")
    (tmp_path / "a-play.maxpat").write_text("from before there were records, or mine")
    if record is not None:
        (tmp_path / RECORD_NAME).write_text(record)
    write(tmp_path, FIRST)
    assert texts(tmp_path)["a-play.maxpat"].startswith("from before")
    assert texts(tmp_path)["a-play-new.maxpat"] == "uno"
    assert "a-play-new.pd" not in texts(tmp_path)
    write(tmp_path, SECOND)  # now it is recorded
    assert texts(tmp_path)["a-play.pd"] == "two"


def test_a_write_that_fails_halfway_loses_nothing_and_leaves_no_copies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, FIRST)
    real, names = Path.write_bytes, []

    def full(path: Path, data: bytes) -> int:
        names.append(path.name)
        if "maxpat" in path.name:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(path, data)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(OSError, match="No space left") as failure:
            write(tmp_path, SECOND)
    assert failure.value.filename == str(tmp_path / "a-play.maxpat")
    assert texts(tmp_path) == {"a-play.pd": "two", "a-play.maxpat": "uno"}
    write(tmp_path, {"a-play.pd": "three", "a-play.maxpat": "tre"})
    assert texts(tmp_path) == {"a-play.pd": "three", "a-play.maxpat": "tre"}


def test_folders_and_links_stay(tmp_path: Path) -> None:
    (tmp_path / "a-play.pd").mkdir()
    (tmp_path / "a-play.maxpat").symlink_to("nowhere")
    written = write(tmp_path, FIRST)
    assert [each.path.name for each in written] == ["a-play-new.pd", "a-play-new.maxpat"]


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("export"), st.integers(0, 2)),
        st.tuples(st.just("edit"), st.integers(0, 9)),
        st.tuples(st.just("remove"), st.integers(0, 9)),
        st.tuples(st.just("forget"), st.just(0)),
    ),
    max_size=14,
)


@settings(deadline=None)
@given(STEPS)
def test_no_sequence_of_steps_loses_a_users_change_or_the_newest_patch(steps: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        own: dict[str, str] = {}
        most = 0
        for number, (step, which) in enumerate(steps):
            names = sorted(texts(folder))
            if step == "export":
                patches = {name: f"{text} {which}" for name, text in FIRST.items()}
                written = write(folder, patches)
                for each, (name, text) in zip(written, patches.items(), strict=True):
                    assert each.path.read_text() == text
                    assert each.kept == (None if each.path.name == name else folder / name)
            elif step == "forget":  # copied without hidden files
                (folder / RECORD_NAME).unlink(missing_ok=True)
                own = dict(texts(folder))
            elif names and step == "edit":
                name = names[which % len(names)]
                own[name] = f"mine {number}"
                (folder / name).write_text(own[name])
            elif names:
                name = names[which % len(names)]
                (folder / name).unlink()
                own.pop(name, None)
            now = texts(folder)
            taken = {name: text for name, text in own.items() if now.get(name) != text}
            assert all(text.split()[0] in ("one", "uno") for text in taken.values()), taken  # the same text as a patch
            most = max(most, len(own))
            assert len(now) <= len(FIRST) * (1 + most)


def test_the_record_is_small(tmp_path: Path) -> None:
    for number in range(20):
        write(tmp_path, {"a-play.pd": str(number)})
    (digests,) = json.loads((tmp_path / RECORD_NAME).read_text()).values()
    assert len(digests) == 2
    assert files._digest(b"19") == digests[-1]
