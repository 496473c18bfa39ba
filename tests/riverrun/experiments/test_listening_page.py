"""The page of a listening test in Chromium: it is played by keys, remembers answers, and its file is summarised."""

import json
import time
from pathlib import Path

import pytest
from browser import check_whole, is_readable, opened
from chromium import Tab, chromium
from subjects import Pretender

from riverrun.corpus import Corpus
from riverrun.experiments import Settings, make_listening, summarise_listening, write_listening
from riverrun.experiments.listening.design import Design, Trial
from riverrun.experiments.material import Material

SETTINGS = Settings(clips=2, seconds=0.5, minute=1.0)

PROBE = """
<script>
const starts = [], gains = [];
const start = AudioBufferSourceNode.prototype.start, ramp = AudioParam.prototype.linearRampToValueAtTime;
AudioBufferSourceNode.prototype.start = function (when) { starts.push(when); return start.call(this, when); };
AudioParam.prototype.linearRampToValueAtTime = function (value, when) { gains.push(value); return ramp.call(this, value, when); };
HTMLAnchorElement.prototype.click = () => {};
const until = async (done) => { while (!done()) await new Promise((go) => setTimeout(go, 20)); };
const press = (key) => document.body.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true}));
const pressed = () => [...document.querySelectorAll("[data-sound][aria-pressed=true]")].map((each) => each.textContent);
const text = (id) => document.getElementById(id).textContent;
async function probe() {
  const found = {before: text("count"), wide: document.documentElement.scrollWidth > innerWidth};
  press("a");
  await until(() => gains.length);
  found.atOnce = [starts.length, new Set(starts).size];
  found.first = [pressed(), gains.splice(0)];
  press("b");
  await until(() => gains.length);
  found.second = [pressed(), gains.splice(0), starts.length, document.activeElement.ariaLabel];
  press(" ");
  found.paused = [text("play"), pressed()];
  for (let place = 1; ; place++) {
    const sliders = document.querySelectorAll("[data-score]");
    sliders.forEach((slider, index) => { slider.value = 10 * index; slider.dispatchEvent(new Event("input")); });
    if (!sliders.length) press("2");
    found.wide ||= document.documentElement.scrollWidth > innerWidth;
    if (document.getElementById("next").disabled) break;
    press("n");
  }
  found.where = text("where");
  found.paper = getComputedStyle(document.body).backgroundColor;
  found.ink = getComputedStyle(document.body).color;
  found.focusable = [...document.querySelectorAll("button, input, summary")].every((each) => each.tabIndex >= 0);
  sessionStorage.setItem("found", JSON.stringify(found));
  location.reload();
}
async function probeAgain(found) {
  Object.assign(found, {after: text("count"), again: text("where"), chosen: document.querySelector("[aria-pressed=true]").textContent});
  let blob;
  URL.createObjectURL = (each) => { blob = each; return "data:,"; };
  document.getElementById("download").click();
  found.file = await blob.text();
  found.shown = document.body.innerText;
  fetch("/found", {method: "POST", body: JSON.stringify(found)});
}
addEventListener("load", () => {
  const found = sessionStorage.getItem("found");
  if (found) probeAgain(JSON.parse(found)); else probe();
});
</script>
"""  # noqa: E501


@pytest.fixture(scope="module")
def made(tones: Corpus, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Design]:
    """The folder of a listening test, and its trials."""
    real = Material(tones, Pretender(), SETTINGS).train_clips
    listening = make_listening({"zebra": Pretender(real), "quagga": Pretender(real)}, tones, settings=SETTINGS)
    out = tmp_path_factory.mktemp("listening")
    write_listening(listening, out)
    return out, listening.design


def test_the_page_is_whole_and_needs_no_network(made: tuple[Path, Design]) -> None:
    check_whole((made[0] / "listening.html").read_text("utf-8"))


@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1280, "light")])
def test_a_listener_answers_by_keys_and_the_answers_survive_a_reload(
    browser: str, made: tuple[Path, Design], tmp_path: Path, width: int, scheme: str
) -> None:
    out, design = made
    text = (out / "listening.html").read_text("utf-8")
    found, log = opened(browser, text, PROBE, width=width, scheme=scheme, folder=tmp_path)
    sounds = len(design.trials[0].systems) + 1
    assert found["atOnce"] == [sounds, 1]  # all sounds of a trial run from the same sample on
    assert found["first"] == [["A"], [0, 1, 0, 0, 0]]
    assert found["second"] == [["B"], [0, 0, 1, 0, 0], sounds, "Score of B"]  # nothing begins anew, and one is heard
    assert found["paused"] == ["Play", []]
    count = len(design.trials)
    assert found["before"].startswith(f"0 of {count} trials answered")
    assert found["where"] == found["again"] == f"Trial {count} of {count}, answered"
    assert found["after"].startswith("All trials are answered")
    assert found["chosen"] == "X is B"
    assert (found["wide"], found["focusable"]) == (False, True)
    assert is_readable(found["paper"], found["ink"], scheme)
    assert "CONSOLE" not in log, log
    assert not any(name in found["file"] + found["shown"] for name in ("zebra", "quagga"))
    answers = json.loads(found["file"])
    assert set(answers["answers"]) == {trial.id for trial in design.trials}
    (tmp_path / "answers.json").write_text(found["file"], "utf-8")
    summary = summarise_listening(out, [tmp_path / "answers.json"])
    assert summary["listeners"] == [{"listener": answers["listener"], "trials": count, "missed": 1.0}]
    right = sum(trial.systems[1] == trial.systems[2] for trial in design.trials if trial.kind == "abx")
    assert sum(row["correct"] for row in summary["abx"]) == right
    first = design.trials[0]
    assert answers["answers"][first.id] == [10 * index for index in range(len(first.systems))]


FOCUS = "document.activeElement.id || document.activeElement.ariaLabel"

SCORES = "[...document.querySelectorAll('.score output')].map((each) => each.value)"


def tab_to(tab: Tab, name: str) -> None:
    """Press the tabulator until the focus is at an element."""
    while tab.evaluate(FOCUS) != name:
        tab.press("Tab")


def answer(tab: Tab, design: Design, trial: Trial) -> None:
    """Answer a trial by keys: the original is the best, the anchor the worst, and X is always right."""
    if trial.kind == "abx":
        tab.press("1" if trial.systems[2] == trial.systems[0] else "2")
        return
    keys = {"original": "End", "anchor": "Home", "subject": "ArrowLeft"}
    for letter, system in zip("abcd", trial.systems, strict=False):
        tab.press(letter)
        assert tab.evaluate(FOCUS) == f"Score of {letter.upper()}"
        tab.press(keys[design.systems[system].kind])


@pytest.mark.usefixtures("browser")
def test_a_listener_without_a_mouse_answers_all_and_saves_them(made: tuple[Path, Design], tmp_path: Path) -> None:
    out, design = made
    page, downloads = (out / "listening.html").as_uri(), tmp_path / "downloads"
    (tmp_path / "profile").mkdir()
    with chromium(tmp_path / "profile") as running, running.open(page) as tab:
        tab.send("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(downloads))
        tab_to(tab, "play")
        tab.press(" ")
        tab.wait("document.getElementById('position').value > 0")
        for place, trial in enumerate(design.trials):
            answer(tab, design, trial)
            if place == 1:
                before = [tab.text("#where"), tab.text("#count"), tab.evaluate(SCORES)]
                tab.go(page)
                assert [tab.text("#where"), tab.text("#count"), tab.evaluate(SCORES)] == before
                assert "no score yet" not in before[2]
            tab.press("n")
        assert tab.text("#count").startswith("All trials are answered")
        tab_to(tab, "download")
        tab.press("Enter")
        while not (files := list(downloads.glob("answers-*.json"))):
            time.sleep(0.02)
        assert tab.complaints == []
    summary = summarise_listening(out, files)
    assert [(each["trials"], each["missed"]) for each in summary["listeners"]] == [(len(design.trials), 0.0)]
    assert all(row["correct"] == row["trials"] for row in summary["abx"])
    scores = {row["name"]: row["score"]["mean"] for row in summary["scores"]["reconstruction"]["rows"]}
    assert scores == {"zebra": 49.0, "quagga": 49.0, "original": 100.0, "anchor": 0.0}
