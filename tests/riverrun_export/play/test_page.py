"""The page of `riverrun play`, used in Chromium as a person uses it, with the real server behind it."""

import json
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import chromium
import numpy as np
import pytest
import soundfile
from chromium import Browser, Tab
from clicks import save_clicks
from page_server import Served, serving
from toys import Moody, save

from riverrun_export.play.devices import Card
from riverrun_export.play.limiter import CEILING
from riverrun_export.play.server import PAGE

pytestmark = pytest.mark.slow  # it starts Chromium and two instruments

PHONE: dict[str, Any] = {"width": 390, "height": 844, "phone": True}

NAMELESS = """[...document.querySelectorAll("button, input, select, a, [role]")].filter((each) => each.checkVisibility()
  && !(each.ariaLabel || each.textContent.trim() || each.labels?.length || each.title
    || each.getAttribute("aria-labelledby"))).map((each) => each.outerHTML)"""

PALE = """(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const over = (colours) => {
    canvas.reset();
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) => rgb.map((each) => each / 255)
    .map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
    .reduce((sum, each, i) => sum + each * [0.2126, 0.7152, 0.0722][i], 0);
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent.trim(), element = texts.currentNode.parentElement;
    if (!text || !element.checkVisibility() || element.closest(":disabled, [data-idle], .hidden")) continue;
    const grounds = [];
    for (let each = element; each; each = each.parentElement) grounds.unshift(getComputedStyle(each).backgroundColor);
    const ground = over(grounds), ink = over([...grounds, getComputedStyle(element).color]);
    const [low, high] = [luminance(ground), luminance(ink)].sort((a, b) => a - b);
    if ((high + 0.05) / (low + 0.05) < 4.5) found.push(`${text}: ${(high + 0.05) / (low + 0.05)}`);
  }
  return found;
})()"""
"""Texts whose contrast is below that of WCAG 2.2, level AA."""

STILL = "document.getAnimations().length === 0"
"""No colour is on its way to another one."""

SPILLED = """(() => {
  const wide = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
  return [...wide, ...[...document.querySelectorAll("section, header, .slider, .fader, .choice, button")]
    .filter((each) => each.checkVisibility() && each.scrollWidth > each.clientWidth + 2 && each.clientWidth)
    .map((each) => each.outerHTML.slice(0, 200))];
})()"""
"""What is wider than its place."""


CUT = """[...document.querySelectorAll("section")].filter((each) => each.checkVisibility()
  && each.id !== "teach" && each.scrollHeight > each.clientHeight + 1).map((each) => each.id)"""
"""Panels that must be scrolled to reach what they hold; the list of poses may."""

SMALL = """[...document.querySelectorAll(
    "button:not(.quiet), select, label:has(input[type=radio]), #views a, .slider input"
  )].filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 38)
  .map((each) => each.outerHTML.slice(0, 200))"""
"""What is too low for a finger."""

LISTENING = """window.said = "";
new MutationObserver(() => said += document.querySelector(".health").textContent)
  .observe(document.querySelector("#bar"), { subtree: true, childList: true, characterData: true });"""
"""From then on, `said` is all that the line of the machine's health says."""


SEEDED = """(() => {
  let state = 12345;
  Math.random = () => (state = (state * 16807) % 2147483647) / 2147483647;
})()"""
"""From then on, what is drawn at random is the same each time (Park and Miller 1988), and none of it is 0."""


def until(check: Callable[[], Any]) -> Any:
    """Wait until something is true, and return it."""
    end = time.monotonic() + chromium.PATIENCE
    while time.monotonic() < end:
        if found := check():
            return found
        time.sleep(0.01)
    raise AssertionError("still not")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Chromium. Where it is missing the tests are skipped, and say so; `.ci/run` installs it."""
    if chromium.find() is None:
        pytest.skip(f"none of {', '.join(chromium.BROWSERS)} is installed: apt-get install chromium")
    with chromium.chromium(tmp_path_factory.mktemp("chromium") / "profile") as running:
        yield running


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory, instrument_ts: Path) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("tones")
    with serving(Path(shutil.copy(instrument_ts, folder)), folder) as served:
        yield served


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("clips")
    save_clicks(folder / "hits.ts")
    with serving(folder / "hits.ts", folder, "browser") as served:
        yield served


@pytest.fixture
def page(browser: Browser, tones: Served) -> Iterator[Tab]:
    """A page that steers `tones`. It must not have complained at the end."""
    with browser.open(tones.url) as tab:
        tab.wait("document.querySelector('#on')?.disabled === false")
        yield tab
        assert tab.complaints == []


@pytest.fixture
def hits(browser: Browser, clips: Served) -> Iterator[Tab]:
    """A page that steers `clips`."""
    with browser.open(clips.url) as tab:
        tab.wait("document.querySelector('#on')?.disabled === false")
        yield tab
        assert tab.complaints == []


def loudest(served: Served) -> float:
    """The peak of the next tenth of a second."""
    tap = served.engine.shared.tap
    start = tap.written
    until(lambda: tap.written > start + served.engine.rate // 10)
    return float(np.abs(tap.since(start)[1]).max())


def test_the_page_is_made_from_the_contract(page: Tab, tones: Served) -> None:
    assert page.text("h1") == "tones"
    assert "tones" in page.evaluate("document.title")
    assert page.evaluate("[...document.querySelectorAll('#steer .slider label')].map((each) => each.textContent)") == [
        control.label for control in tones.engine.controls.values() if control.type == "float"
    ]
    assert page.evaluate("document.querySelectorAll('#latents .fader').length") == 4
    assert page.evaluate("[...document.querySelectorAll('#bar .choice input')].map((each) => each.value)") == [
        route.source for route in tones.engine.routes
    ]
    assert page.evaluate("document.querySelector('#sequencer').hidden")
    assert page.evaluate(NAMELESS) == []


def test_it_sounds_when_it_is_on_and_is_silent_when_off(page: Tab, tones: Served) -> None:
    page.click("#on")
    until(lambda: loudest(tones) > 1e-4)
    page.wait("Number(document.querySelector('.meter:last-child').ariaValueNow) > -60")
    page.wait("/\\d+ % load\\s+·\\s+\\d+ ms\\s+·\\s+\\d+ xruns?/.test(document.querySelector('.health').textContent)")
    page.click("#on")
    until(lambda: loudest(tones) == 0)


def test_the_meter_tells_when_the_limiter_works(page: Tab, tones: Served) -> None:
    page.click("#on")
    until(lambda: loudest(tones) > 1e-4)
    sign = "(document.querySelector('.meter:last-child span').textContent === 'limit')"
    page.wait(f"!{sign}")
    tones.engine.shared["volume"] = 1e4
    page.wait(sign)
    page.wait("/limiter takes [\\d.]+ dB away/.test(document.querySelector('.meter:last-child').title)")
    assert loudest(tones) <= CEILING + 1e-6
    tones.engine.shared["volume"] = 1.0
    page.wait(f"!{sign}")
    page.click("#on")
    until(lambda: loudest(tones) == 0)


def test_sliders_fields_and_switches_set_their_controls(page: Tab, tones: Served) -> None:
    page.focus("#set-temperature")
    for _ in range(3):
        page.press("ArrowRight")
    until(lambda: tones.engine.values()["temperature"] == pytest.approx(1.03))
    page.press("Delete")
    until(lambda: tones.engine.values()["temperature"] == 1)
    page.drag("#set-loudness", [(0.5, 0.5), (0.7, 0.5), (0.9, 0.5)])
    until(lambda: tones.engine.values()["loudness"] > 0.7)
    page.click("#set-hold")
    until(lambda: tones.engine.values()["hold"] == 1)
    page.click("#set-hold")
    until(lambda: tones.engine.values()["hold"] == 0)
    page.click("#draw-seed")
    until(lambda: tones.engine.values()["seed"] >= 0)
    page.click("#free-seed")
    until(lambda: tones.engine.values()["seed"] == -1)
    page.click("#bar input[value=latents]")
    until(lambda: tones.engine.source == "latents")
    page.click("#latents-2", 0.5, 0.1)
    until(lambda: tones.engine.numbers("latents")[2] > 1.5)
    page.click("#centre-latents")
    until(lambda: tones.engine.numbers("latents") == [0] * 4)


def test_the_pad_moves_two_dimensions_of_the_noise(page: Tab, tones: Served) -> None:
    page.click("#pad input[value=noise]")
    if tones.engine.source != "noise":
        page.click("#hear-pad")
    until(lambda: tones.engine.source == "noise")
    page.drag("#pad .plane", [(0.5, 0.5), (0.6, 0.6), (0.75, 0.9)])
    until(lambda: np.allclose(tones.engine.numbers("noise"), [1.5, -2.4, 0, 0], atol=0.05))
    page.focus("#pad .plane")
    page.press("ArrowUp")
    until(lambda: tones.engine.numbers("noise")[1] > -2.4)
    page.evaluate("(() => { const list = document.querySelector('#pad-x'); list.value = '3';"
                  "list.dispatchEvent(new Event('change')); })()")  # fmt: skip
    page.click("#pad .plane", 0.9, 0.5)
    until(lambda: tones.engine.numbers("noise")[3] > 2.3)
    page.evaluate(SEEDED)
    page.click("#draw-point")
    until(lambda: all(tones.engine.numbers("noise")))
    page.click("#centre-point")
    until(lambda: tones.engine.numbers("noise") == [0] * 4)


def test_snapshots_are_stored_recalled_and_morphed(page: Tab, tones: Served) -> None:
    tones.engine.set({"temperature": 0.5})
    page.click("#store")
    page.click("#slot-0")
    page.wait("document.querySelector('#slot-0').matches('[data-used]')")
    tones.engine.set({"temperature": 2.5})
    page.press("2")  # empty: the server says so
    page.wait("document.querySelector('#notice').textContent.includes('slot 2')")
    page.click("#store")
    page.click("#slot-1")
    page.wait("document.querySelector('#slot-1').matches('[data-used]')")
    page.press("1")
    until(lambda: tones.engine.values()["temperature"] == 0.5)
    page.wait("document.querySelector('#slot-0[aria-current=true]') !== null")
    page.focus("#morph")
    page.press("End")
    until(lambda: tones.engine.values()["temperature"] == 2.5)
    page.click("#morph", 0.5)
    until(lambda: tones.engine.values()["temperature"] == pytest.approx(1.5, abs=0.05))
    kept = tones.folder / "tones.snapshots.json"
    until(lambda: (json.loads(kept.read_text("utf-8"))["morph"] or {}).get("position", 1) < 0.9)
    page.go(tones.url)  # a page that comes later shows the same
    page.wait("Math.abs(document.querySelector('#morph')?.value - 0.5) < 0.05")
    page.wait("document.querySelector('#morph-from').value === '0'")
    page.wait("document.querySelector('#on').disabled === false")
    page.focus("#slot-1")
    page.press("Delete")
    page.wait("!document.querySelector('#slot-1').matches('[data-used]')")


def test_a_recording_is_written(page: Tab, tones: Served) -> None:
    page.click("#record")
    page.wait("document.querySelector('#record').textContent.includes(':')")
    page.click("#record")
    name = until(lambda: tones.session.recorder.recorded)
    page.wait(f"document.querySelector('#record').title.includes('{name}')")
    assert (tones.folder / name).is_file()


def test_a_recording_goes_on_while_the_page_is_loaded_again(page: Tab, tones: Served) -> None:
    recorder = tones.session.recorder
    before = recorder.recorded
    page.click("#record")
    started = until(recorder.state)
    page.go(tones.url)
    page.wait("document.querySelector('#record')?.textContent.includes(':')")
    until(lambda: recorder.state()["seconds"] > started["seconds"])
    assert recorder.state()["name"] == started["name"]
    page.click("#record")
    name = until(lambda: recorder.recorded != before and recorder.recorded)
    assert soundfile.info(tones.folder / name).duration > started["seconds"]


def test_a_page_that_is_opened_again_shows_what_is_set(page: Tab, tones: Served) -> None:
    page.focus("#set-brightness")
    page.press("Home")
    until(lambda: tones.engine.values()["brightness"] == -1)
    page.click("#bar input[value=prior]")
    until(lambda: tones.engine.source == "prior")
    page.go(tones.url)
    page.wait("document.querySelector('#set-brightness')?.value === '-1'")
    page.wait("document.querySelector('#bar input[value=prior]').checked")
    page.wait("document.querySelector('#on').disabled === false")
    page.press("Home")
    page.evaluate("document.querySelector('#set-brightness').dispatchEvent(new Event('dblclick'))")
    until(lambda: tones.engine.values()["brightness"] == 0)


def test_the_device_is_chosen_while_it_plays(page: Tab, browser: Browser, tones: Served) -> None:
    choose = """(() => { const list = document.querySelector('#devices'); list.value = '%s';
      list.dispatchEvent(new Event('change')); })()"""
    page.click("#open-device")
    page.wait("document.querySelector('#devices').value === 'null'")
    page.evaluate(choose % "browser")
    until(lambda: tones.engine.device_kind == "browser")
    page.wait("document.querySelector('#devices').value === 'browser' && !document.querySelector('#devices').disabled")
    page.press("Escape")
    page.click("#listen")
    until(lambda: tones.session.clients[0].hears("playback"))
    tones.session.outputs.cards = [Card(99, "Gone", 2, 0, 16000, False)]
    page.click("#open-device")
    page.wait("document.querySelector('#devices').options.length === 3")
    page.evaluate(choose % "99")
    page.wait("document.querySelector('#dialog [data-bad]')?.textContent.includes('Gone: ')")
    page.wait("document.querySelector('#devices').value === 'browser'")
    assert tones.engine.device_kind == "browser"
    page.evaluate(choose % "null")
    until(lambda: tones.engine.device_kind == "null")
    until(lambda: not tones.session.clients[0].hears("playback"))
    page.wait("document.querySelector('#listen') === null && document.querySelector('#unlisten') === null")
    page.press("Escape")
    with browser.open(tones.url, **PHONE) as second:
        second.wait("document.querySelector('#take') !== null")
        assert second.evaluate("document.querySelector('#open-device')") is None


def test_who_has_nothing_to_teach_is_not_asked_to(browser: Browser, tmp_path: Path) -> None:
    with serving(save(Moody(), tmp_path / "moody.ts"), tmp_path) as served, browser.open(served.url, **PHONE) as phone:
        phone.wait("document.querySelector('#on')?.disabled === false")
        assert phone.evaluate("document.querySelector('#teach').hidden")
        views = phone.evaluate("[...document.querySelectorAll('#views a')].map((each) => each.hash)")
        assert views == ["#steer", "#pad", "#motion"]
        phone.go(f"{served.url}#teach")
        phone.wait("document.querySelector('#on')?.disabled === false")
        assert phone.evaluate("document.body.dataset.view") == "motion"
        assert phone.complaints == []


def test_a_lost_connection_is_made_again(page: Tab, tones: Served) -> None:
    page.evaluate(LISTENING)
    tones.drop()
    page.wait("said.includes('no connection')")
    page.wait("document.querySelector('#on').disabled === false")
    until(lambda: tones.session.clients[0].hears("scope"))  # what the page wished is wished again


def test_a_second_page_watches_and_takes_over(page: Tab, browser: Browser, tones: Served) -> None:
    with browser.open(tones.url, **PHONE) as second:
        second.wait("document.querySelector('#take') !== null")
        assert second.evaluate("document.querySelector('#on').disabled")
        second.press(" ")
        second.click("#take")
        second.wait("document.querySelector('#take') === null")
        page.wait("document.querySelector('#take') !== null")
        second.click("#views a[href='#steer']")
        second.touch("#set-temperature", [(0.5, 0.5), (0.8, 0.5)])
        until(lambda: tones.engine.values()["temperature"] > 2)
        page.wait("Number(document.querySelector('#set-temperature').value) > 2")
        assert second.complaints == []
    page.wait("document.querySelector('#take') === null")  # the other one is gone
    assert not tones.engine.on
    tones.engine.set({"temperature": 1})


def test_a_phone_is_held_and_taught(browser: Browser, tones: Served) -> None:
    session, engine = tones.session, tones.engine
    with browser.open(tones.url, **PHONE) as phone:
        phone.wait("document.body.dataset.view === 'motion'")
        phone.click("#sensors")
        phone.tilt(alpha=0, beta=10, gamma=20)
        phone.wait("document.querySelector('#sensors').textContent.includes('on')")
        phone.shake((1.0, -2.0, 9.0), (90, 0, 0))
        until(lambda: "acceleration" in session.teacher._sensor)
        assert session.teacher._sensor["acceleration"] == pytest.approx(np.array([1, -2, 9]) / 9.80665)
        assert session.teacher._sensor["rotation"] == pytest.approx([np.pi / 2, 0, 0])
        assert session.teacher._sensor["orientation"] == pytest.approx([0, 10, 20])
        phone.shake((-1.0, 2.0, -9.0))  # as on phones that report it with the other sign
        phone.click("#hear-motion")
        until(lambda: engine.source == "noise")
        phone.touch(".touch", [(0.5, 0.5), (0.9, 0.2)])
        until(lambda: np.allclose(engine.numbers("noise")[:2], [2.4, 1.8], atol=0.1))
        assert engine.numbers("noise")[2] > 0  # tilted to the right

        phone.click("#views a[href='#teach']")
        phone.evaluate(SEEDED)
        for number, gamma in enumerate((-60, 0, 60), 1):
            phone.tilt(alpha=0, beta=0, gamma=gamma)
            until(lambda gamma=gamma: session.teacher._sensor["orientation"][2] == gamma)
            phone.click("#teach-find")
            until(lambda: all(engine.numbers("noise")))
            until(lambda: np.allclose(engine.now("noise") or 0, engine.numbers("noise"), atol=0.01))
            phone.click("#teach-add")
            phone.wait(f"document.querySelectorAll('.poses li').length === {number}")
        phone.click("#teach-enable")
        until(lambda: session.teacher.enabled)
        sounds = []
        for gamma in (-60, 60):
            phone.tilt(alpha=0, beta=0, gamma=gamma)
            phone.wait(f"document.querySelector('.sure span')?.textContent.includes('pose {1 if gamma < 0 else 3}')")
            sounds.append(engine.numbers("noise"))
        assert not np.allclose(*sounds, atol=0.1)
        phone.click("#teach-enable")
        phone.click(".poses li:first-child button")
        phone.wait("document.querySelectorAll('.poses li').length === 2")
        assert phone.complaints == []


def test_clips_start_at_triggers_and_at_the_steps_of_the_sequencer(hits: Tab, clips: Served) -> None:
    triggers = lambda: int(clips.engine.shared["triggers"])  # noqa: E731
    hits.click("#trigger")
    until(lambda: triggers() == 1)
    hits.evaluate("document.activeElement.blur()")
    hits.press("Enter")
    until(lambda: triggers() == 2)
    hits.press("d")  # a note
    until(lambda: triggers() == 3)
    until(lambda: clips.engine.values()["transpose"] == 4)
    hits.evaluate("(() => { const tempo = document.querySelector('#tempo'); tempo.value = 300;"
                  "tempo.dispatchEvent(new Event('change')); })()")  # fmt: skip
    hits.click("#step-1")
    hits.evaluate("(() => { const list = document.querySelector('#step-control'); list.value = 'set-loudness';"
                  "list.dispatchEvent(new Event('change')); })()")  # fmt: skip
    hits.click(".step:nth-child(2) .track", 0.5, 0.05)
    hits.click("#run")
    until(lambda: triggers() >= 12)
    until(lambda: clips.engine.values()["loudness"] > 0.8)
    hits.wait("document.querySelector('.step[data-now]') !== null")
    hits.click("#run")
    hits.wait("document.querySelector('.step[data-now]') === null")


def test_a_step_that_is_late_does_not_delay_those_after_it(hits: Tab) -> None:
    clock = (PAGE / "core" / "clock.js").read_text("utf-8")
    times = hits.evaluate(f"""(() => {{
      let now = 0, waiting = null, onmessage = null;
      const times = [], performance = {{ now: () => now }}, clearTimeout = () => {{}};
      const postMessage = () => times.push(now), setTimeout = (call, wait) => {{ waiting = [call, now + wait]; }};
      {clock}
      onmessage({{ data: 5 }});
      for (let tick = 0; tick < 40; tick++) {{ const [call, due] = waiting; now = due + tick % 4; call(); }}
      return times;
    }})()""")
    assert times == [5 * tick + tick % 4 for tick in range(40)]


def test_a_page_without_a_sound_card_plays_the_sound(hits: Tab, clips: Served) -> None:
    hits.click("#listen")
    hits.wait("Number.parseInt(document.querySelector('#watching output')?.textContent) > 0")
    until(lambda: clips.session.clients[0].hears("playback"))
    hits.click("#unlisten")
    hits.wait("document.querySelector('#listen') !== null")
    until(lambda: not clips.session.clients[0].hears("playback"))


def test_the_jitter_buffer_plays_all_that_arrives_late_and_in_heaps(hits: Tab) -> None:
    played, gaps = hits.evaluate("""(async () => {
      const { JitterBuffer } = await import("./audio/jitter_buffer.js");
      const buffer = new JitterBuffer(2, 48000, 2880);
      const played = [];
      let sent = 0;
      for (let request = 0; request < 3000; request++) {
        const due = Math.floor((request * 128) / 2400) * 2400 - 480 * (request % 3);
        for (; sent + 480 <= due; sent += 480) {
          buffer.push(Float32Array.from({ length: 960 }, (_, i) => (i % 2 ? -1 : 1) * (sent + (i >> 1))));
        }
        const outputs = [new Float32Array(128), new Float32Array(128)];
        buffer.pull(outputs);
        played.push(...outputs[0].map((each, i) => (each === -outputs[1][i] ? each : NaN)));
      }
      return [played, buffer.gaps];
    })()""")
    assert gaps == 0
    heard = np.array(played)[np.flatnonzero(played)[0] + 240 :]  # it has risen
    assert np.abs(np.diff(heard) - 1).max() < 0.05  # every sample once, at nearly its own speed
    assert 384_000 - heard[-1] < 3 * 2400


@pytest.mark.parametrize("drift", [-0.003, 0.003])
def test_the_jitter_buffer_follows_a_clock_that_differs(hits: Tab, drift: float) -> None:
    fills, gaps, step = hits.evaluate(
        """(async () => {
      const { JitterBuffer } = await import("./audio/jitter_buffer.js");
      const buffer = new JitterBuffer(1, 8000, 480), fills = [], output = new Float32Array(128);
      let sent = 0, last = 0, step = 0;
      for (let request = 0; request < 6000; request++) {
        for (; sent < request * 128 * %s; sent += 400) {
          buffer.push(Float32Array.from({ length: 400 }, (_, i) => Math.sin((sent + i) / 40)));
        }
        buffer.pull([output]);
        fills.push(buffer.fill);
        for (const each of output) [step, last] = [Math.max(step, Math.abs(each - last)), each];
      }
      return [fills, buffer.gaps, step];
    })()"""
        % (1 + drift)
    )
    assert gaps == 0
    assert max(fills[1000:]) < 2 * 480 + 400  # it neither grows nor runs dry
    assert min(fills[1000:]) > 0
    assert step < 0.05  # as the sine, and while it rises


def test_the_jitter_buffer_makes_no_click_where_it_runs_dry_and_catches_up_after_a_heap(hits: Tab) -> None:
    gaps, step, fill = hits.evaluate("""(async () => {
      const { JitterBuffer } = await import("./audio/jitter_buffer.js");
      const buffer = new JitterBuffer(1, 48000, 2880), output = new Float32Array(128);
      let last = 0, step = 0;
      const play = (packets, requests) => {
        for (let i = 0; i < packets; i++) buffer.push(new Float32Array(480).fill(0.5));
        for (let i = 0; i < requests; i++) {
          buffer.pull([output]);
          for (const each of output) [step, last] = [Math.max(step, Math.abs(each - last)), each];
        }
      };
      play(20, 100);
      play(20, 10);
      play(100, 0);
      for (let second = 0; second < 4; second++) for (let i = 0; i < 25; i++) play(4, 15);
      return [buffer.gaps, step, buffer.fill];
    })()""")
    assert gaps == 1
    assert step < 0.5 * 2 / (0.005 * 48000)
    assert fill < 0.4 * 48000


def test_what_is_set_is_sent_at_once(page: Tab) -> None:
    sent = page.evaluate("""(async () => {
      const sent = [], send = WebSocket.prototype.send;
      WebSocket.prototype.send = function (data) { sent.push(String(data)); return send.call(this, data); };
      const slider = document.querySelector("#set-brightness");
      slider.value = 0.5;
      slider.dispatchEvent(new Event("input"));
      for (let turn = 0; turn < 9; turn++) await null;
      WebSocket.prototype.send = send;
      return sent;
    })()""")
    assert [json.loads(each) for each in sent] == [{"type": "set", "values": {"brightness": 0.5}}]
    page.evaluate("document.querySelector('#set-brightness').dispatchEvent(new Event('dblclick'))")


def test_keys_play_after_a_button_was_clicked(page: Tab, tones: Served) -> None:
    page.click("#store")
    page.wait("document.querySelector('#store').ariaPressed === 'true'")
    on = tones.engine.on
    page.press(" ")
    until(lambda: tones.engine.on != on)
    page.wait(f"document.querySelector('#on').ariaChecked === '{str(not on).lower()}'")
    page.press(" ")
    until(lambda: tones.engine.on == on)
    assert page.evaluate("document.querySelector('#store').ariaPressed") == "true"
    page.focus("#on")
    page.press("Tab")  # who walks through the buttons with keys presses them with keys
    page.focus("#store")
    page.press(" ")
    page.wait("document.querySelector('#store').ariaPressed === 'false'")


def test_midi_knobs_are_learned_and_notes_are_played(browser: Browser, clips: Served) -> None:
    fake = """navigator.requestMIDIAccess = async () => {
      window.knobs = { name: "a keyboard" };
      return { inputs: new Map([["1", knobs]]) };
    };"""
    with browser.open("about:blank#") as tab:
        tab.send("Page.addScriptToEvaluateOnNewDocument", source=fake)
        tab.go(clips.url)
        tab.wait("document.querySelector('#on')?.disabled === false")
        tab.click("#open-midi")
        assert "a keyboard" in tab.text("#midi")
        tab.click("#learn")
        tab.wait("!document.querySelector('#dialog').open")
        tab.click("#set-brightness")
        tab.evaluate("knobs.onmidimessage({ data: new Uint8Array([0xb0, 21, 127]) })")
        until(lambda: clips.engine.values()["brightness"] == 1)
        tab.evaluate("knobs.onmidimessage({ data: new Uint8Array([0xb0, 21, 0]) })")
        until(lambda: clips.engine.values()["brightness"] == -1)
        before = int(clips.engine.shared["triggers"])
        tab.evaluate("knobs.onmidimessage({ data: new Uint8Array([0x90, 67, 90]) })")
        until(lambda: clips.engine.values()["transpose"] == 7)
        until(lambda: int(clips.engine.shared["triggers"]) == before + 1)
        tab.click("#open-midi")
        assert "CC 21, channel 1 → brightness" in tab.text("#midi")
        tab.click("#forget")
        tab.wait("document.querySelectorAll('#midi li').length === 0")
        assert tab.complaints == []


def test_dialogs_show_the_code_for_a_phone_and_the_keys(page: Tab, tones: Served) -> None:
    page.click("#open-phone")
    page.wait("document.querySelector('#dialog .qr svg').getBoundingClientRect().width > 100")
    assert tones.url in page.text("#dialog")
    page.press("Escape")
    page.wait("!document.querySelector('#dialog').open")
    page.press("?")
    page.wait("document.querySelector('#dialog').open")
    assert "sound on and off" in page.text("#dialog")
    page.press("r")  # within the dialog keys do nothing
    page.click("#close")
    page.wait("!document.querySelector('#dialog').open")
    assert not tones.session.recorder.running


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_and_can_be_read_on_a_laptop_and_on_a_phone(
    browser: Browser, tones: Served, clips: Served, scheme: str
) -> None:
    for served in (tones, clips):
        with browser.open(served.url, scheme=scheme) as tab:
            tab.wait("document.querySelector('#on')?.disabled === false")
            tab.wait(STILL)
            assert tab.evaluate("document.documentElement.scrollHeight <= innerHeight")
            assert tab.evaluate(CUT) == []
            assert (tab.evaluate(SPILLED), tab.evaluate(PALE)) == ([], [])
            paper = tab.evaluate("getComputedStyle(document.body).backgroundColor")
            assert (sum(json.loads(f"[{paper[4:-1]}]")) > 500) == (scheme == "light")
            tab.resize(390, 844, scheme=scheme, phone=True)
            for view in tab.evaluate("[...document.querySelectorAll('#views a')].map((each) => each.hash)"):
                tab.click(f"#views a[href='{view}']")
                tab.wait(f"document.body.dataset.view === '{view[1:]}' && {STILL}")
                assert (view, tab.evaluate(SPILLED), tab.evaluate(PALE)) == (view, [], [])
                assert (view, tab.evaluate(SMALL)) == (view, [])
            assert tab.complaints == []


def test_a_model_that_is_killed_comes_back(page: Tab, tones: Served) -> None:
    page.evaluate(LISTENING)
    tones.engine.keeper._model.process.kill()
    page.wait("said.includes('the model restarts')")
    page.wait("document.querySelector('#notice').textContent.includes('the model ended')")
    page.wait("document.querySelector('.health').textContent.includes('load')")
