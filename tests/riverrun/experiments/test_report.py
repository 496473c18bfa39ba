"""The page of a report, opened in Chromium: it needs no network, its sounds play, and it fits a phone."""

from pathlib import Path
from typing import Any

import pytest
from browser import Reader, check_whole, is_readable, opened
from subjects import Pretender

from riverrun.corpus import Corpus
from riverrun.experiments import (
    Evaluation,
    RunSubject,
    Settings,
    compare_subjects,
    evaluate,
    update_comparison,
    write_comparison,
    write_report,
)
from riverrun.experiments.material import Material
from riverrun.experiments.report import plots
from riverrun.experiments.report.page import shown
from riverrun.runs.folder import Run

SETTINGS = Settings(clips=8, seconds=0.5, minute=1.0)

NOTHING: dict[str, Any] = {"low": None, "high": None}
RESULTS = {
    "listeners": [{"listener": "a", "trials": 3, "missed": 0.5}, {"listener": "b", "trials": 3, "missed": None}],
    "abx": [
        {"pair": ["run", "original"], "correct": 5, "trials": 8, "share": 0.625, "low": 0.24, "high": 0.91, "p": 1e-9},
    ],
    "scores": {
        "reconstruction": {
            "trials": 1, "listeners": 1, "clips": 1, "unit": "clip",
            "rows": [
                {"name": "run", "kind": "subject", "score": {"mean": 62.5, **NOTHING}, "rank": {"mean": 1.0, **NOTHING},
                 "p": None, "ahead": True},
                {"name": "original", "kind": "original", "score": {"mean": 97.0, "low": 90.0, "high": 99.0}},
            ],
        },
    },
}  # fmt: skip
"""Results of listening, some with intervals and some without."""

PROBE = """
<script>
addEventListener("load", async () => {
  const found = {sounds: 0, played: 0, failed: [], wide: document.documentElement.scrollWidth > innerWidth};
  for (const sound of document.querySelectorAll("audio")) {
    found.sounds++;
    sound.muted = true;
    await new Promise((go) => { sound.onloadedmetadata = go; sound.onerror = go; sound.load(); });
    if (sound.error || !(sound.duration > 0.05)) { found.failed.push(sound.ariaLabel); continue; }
    if (found.played < 3) { await sound.play(); sound.pause(); found.played++; }
  }
  found.focusable = [...document.querySelectorAll("a, audio, summary, [tabindex]")].every((each) => each.tabIndex >= 0);
  found.paper = getComputedStyle(document.body).backgroundColor;
  const text = document.querySelector("figure svg text");
  found.ink = text ? getComputedStyle(text).fill : getComputedStyle(document.body).color;
  fetch("/found", {method: "POST", body: JSON.stringify(found)});
});
</script>
"""


@pytest.fixture(scope="module")
def evaluations(tmp_path_factory: pytest.TempPathFactory, trained: Path, tones: Corpus) -> dict[str, Evaluation]:
    """Evaluations of a run, of a subject that copies, and of one that can't play."""
    copies = Material(tones, Pretender(), SETTINGS).train_clips
    subjects = {
        "run": RunSubject(Run.open(trained), "trained"), "copies": Pretender(copies), "mute": Pretender(),
    }  # fmt: skip
    return {
        name: evaluate(subject, tones, tmp_path_factory.mktemp(name), settings=SETTINGS)
        for name, subject in subjects.items()
    }


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory, evaluations: dict[str, Evaluation]) -> dict[str, Path]:
    """Their reports."""
    return {name: write_report(each, tmp_path_factory.mktemp(name)) for name, each in evaluations.items()}


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory, trained: Path, tones: Corpus) -> Path:
    """The folder of a comparison of a run with one that copies. Each test writes its page again."""
    folder = tmp_path_factory.mktemp("compared")
    copies = Pretender(Material(tones, Pretender(), SETTINGS).train_clips)
    subjects = {"run": RunSubject(Run.open(trained), "trained"), "original": copies}  # a name like any other
    write_comparison(*compare_subjects(subjects, tones, folder, settings=SETTINGS), folder)
    return folder


@pytest.mark.parametrize("name", ["run", "copies", "mute"])
def test_a_page_is_whole_and_needs_no_network(pages: dict[str, Path], name: str) -> None:
    check_whole(pages[name].read_text("utf-8"))


def test_a_page_says_what_was_not_measured(pages: dict[str, Path]) -> None:
    assert "it can&#39;t play" in pages["mute"].read_text("utf-8")


def test_the_title_of_a_plot_is_text(pages: dict[str, Path]) -> None:
    name = '"><script>alert("name of a file")</script>'
    svg = plots.plot_distances({"prior": {"kernel": 0.1, "kernel_error": None}}, name)
    assert "<script" not in svg
    reader = Reader()
    reader.feed(svg)
    assert reader.open == []


def test_the_same_evaluation_gives_the_same_page(
    evaluations: dict[str, Evaluation], pages: dict[str, Path], tmp_path: Path
) -> None:
    again = write_report(evaluations["mute"], tmp_path)
    assert again.read_bytes() == pages["mute"].read_bytes()


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark")])
def test_sounds_play_and_the_page_fits_in_chromium(
    browser: str, pages: dict[str, Path], tmp_path: Path, width: int, scheme: str
) -> None:
    text = pages["run"].read_text("utf-8")
    found, log = opened(browser, text, PROBE, width=width, scheme=scheme, folder=tmp_path)
    assert found["sounds"] > 20
    assert (found["failed"], found["played"], found["wide"], found["focusable"]) == ([], 3, False, True)
    assert is_readable(found["paper"], found["ink"], scheme)
    assert "CONSOLE" not in log, log


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
def test_the_page_of_a_comparison_works_in_chromium_before_and_after_answers(
    browser: str, compared: Path, tmp_path: Path, width: int, scheme: str
) -> None:
    for results in (None, RESULTS):
        update_comparison(compared, results)
        text = (compared / "comparison.html").read_text("utf-8")
        check_whole(text)
        assert ("No answers yet" in text, "62.5" in text) == (results is None, results is not None)
    found, log = opened(browser, text, PROBE, width=width, scheme=scheme, folder=tmp_path)
    assert (found["sounds"], found["failed"], found["wide"], found["focusable"]) == (15, [], False, True)
    assert is_readable(found["paper"], found["ink"], scheme)
    assert "CONSOLE" not in log, log


def test_what_is_wrong_with_a_page_is_noticed(browser: str, pages: dict[str, Path], tmp_path: Path) -> None:
    page = pages["mute"].read_text("utf-8").replace("data:audio/flac;base64,", "data:audio/flac;base64,AAAA", 1)
    page = page.replace("</main>", '<div style="width:900px">wide</div><script>console.error("oh")</script></main>')
    found, log = opened(browser, page, PROBE, width=360, scheme="light", folder=tmp_path)
    assert found["wide"]
    assert len(found["failed"]) == 1
    assert "CONSOLE" in log


def test_numbers_have_no_exponent() -> None:
    values = [0, 1e-5, 0.00123, 12.345, 130.0, 999.7, 1234.5, -130.0]
    assert [shown(value, 2) for value in values] == ["0", "0", "0.0012", "12", "130", "1,000", "1,234", "−130"]
    assert [shown(value) for value in (130.0, 999.7, None)] == ["130", "1,000", "–"]
