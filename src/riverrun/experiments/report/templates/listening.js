"use strict";

const test = JSON.parse(document.getElementById("test").textContent);
const element = (id) => document.getElementById(id);
const place = `riverrun-listening-${test.listening}`;
const FADE = 0.005; // seconds from one sound to another
const LEAD = 0.05; // seconds before a sound begins, so that all of a trial begin together
const HIGHEST = 100;
const LETTERS = "ABCDEFGHIJKLMOQRSTUVWXYZ"; // of sounds; N and P go to another trial
const WORDS = ["bad", "poor", "fair", "good", "excellent"]; // of ITU-R BS.1534
const QUESTIONS = {
  reconstruction: ["How close is each to the original?",
    "Give each a score. The original is hidden among them: at least one should get 100. Moving a slider plays its sound."],
  generation: ["How much does each sound like a real recording?",
    "Give each a score. They are different clips, and one of them is real. Moving a slider plays its sound."],
  abx: ["Which of the two is X?", "X is the same sound as A or as B. If you can't tell, guess."],
};

// -- the answers, which stay in this browser

const newListener = () => ({
  listener: Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, "0")).join(""),
  answers: {},
  at: 0,
});

function readState() {
  try {
    const state = JSON.parse(localStorage.getItem(place));
    if (state?.listener && state.answers && typeof state.answers === "object" && test.trials[state.at]) return state;
  } catch { /* nothing that can be read is kept */ }
  return newListener();
}

function keepState() {
  try {
    localStorage.setItem(place, JSON.stringify(state));
  } catch {
    element("unkept").hidden = false;
  }
}

const isAnswered = (trial) => {
  const answer = state.answers[trial.id];
  return trial.kind === "abx" ? answer !== undefined : answer !== undefined && !answer.includes(null);
};

function downloadAnswers() {
  const answers = Object.fromEntries(test.trials.filter(isAnswered).map((trial) => [trial.id, state.answers[trial.id]]));
  const content = {
    format: "riverrun answers", version: 1, listening: test.listening, listener: state.listener,
    saved: new Date().toISOString(), answers,
  };
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(content, null, 1)], {type: "application/json"}));
  link.download = `answers-${state.listener}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

// -- the sounds of a trial: all run together, and one is heard, so that the ear stays at one place of the sound

let context = null; // made when the listener first asks for sound, as browsers demand
let deck = null; // {trial, sounds, gains, sources, duration, startedAt}
let selected = null;
let playing = false;
let drawing = false; // whether the position is drawn, frame by frame

function decode(number) {
  const bytes = Uint8Array.from(atob(test.sounds[number]), (char) => char.charCodeAt(0));
  return context.decodeAudioData(bytes.buffer);
}

function makeContext() {
  try {
    return new AudioContext({sampleRate: test.rate}); // nothing is resampled between file and loudspeaker's own rate
  } catch {
    return new AudioContext();
  }
}

async function load(trial) {
  context ??= makeContext();
  const numbers = numbersOf(trial);
  const buffers = new Map();
  await Promise.all([...new Set(numbers)].map(async (number) => buffers.set(number, await decode(number))));
  if (trial !== current()) return; // the listener went on
  deck = {trial, buffers: numbers.map((number) => buffers.get(number)), gains: [], sources: [], startedAt: 0};
  deck.duration = Math.max(...deck.buffers.map((buffer) => buffer.duration));
}

function startDeck() {
  stopDeck();
  deck.startedAt = context.currentTime + LEAD;
  deck.sources = deck.buffers.map((buffer) => new AudioBufferSourceNode(context, {buffer, loop: true}));
  deck.gains = deck.sources.map((source, index) => {
    const gain = new GainNode(context, {gain: index === selected ? 1 : 0});
    source.connect(gain).connect(context.destination);
    source.start(deck.startedAt);
    return gain;
  });
}

function stopDeck() {
  for (const source of deck?.sources ?? []) {
    source.stop();
    source.disconnect();
  }
  if (deck) deck.sources = [];
}

function fadeTo(index) {
  const now = context.currentTime;
  deck.gains.forEach((gain, each) => {
    gain.gain.cancelScheduledValues(now);
    gain.gain.setValueAtTime(gain.gain.value, now);
    gain.gain.linearRampToValueAtTime(each === index ? 1 : 0, now + FADE);
  });
}

async function play() {
  const trial = current();
  playing = true;
  selected ??= 0;
  showPlaying();
  try {
    if (deck?.trial !== trial) await load(trial);
    if (!playing || deck?.trial !== trial) return;
    await context.resume();
    if (!deck.sources.length) startDeck();
    fadeTo(selected);
  } catch (error) {
    playing = false;
    element("fault").hidden = false;
    element("fault").textContent = `This sound can't be played: ${error.message}`;
  }
  showPlaying();
}

function pause() {
  playing = false;
  context?.suspend();
  showPlaying();
}

function hear(index) {
  const changed = selected !== index;
  selected = index;
  if (changed && current().kind === "generation") stopDeck(); // other clips begin at their beginning
  play();
}

function restart() {
  stopDeck();
  play();
}

// -- what is seen

const current = () => test.trials[state.at];
const numbersOf = (trial) => [...(trial.original === null ? [] : [trial.original]), ...trial.sounds];
const letter = (index) => LETTERS[index % LETTERS.length] + (index < LETTERS.length ? "" : Math.floor(index / LETTERS.length) + 1);

function namesOf(trial) {
  if (trial.kind === "abx") return ["A", "B", "X"];
  return [...(trial.original === null ? [] : ["Original"]), ...trial.sounds.map((_, index) => letter(index))];
}

function make(tag, properties = {}, ...children) {
  const found = Object.assign(document.createElement(tag), properties);
  found.append(...children);
  return found;
}

function soundButton(index, name) {
  const button = make("button", {type: "button", textContent: name, onclick: () => hear(index)});
  button.dataset.sound = index;
  return button;
}

function showTrial() {
  stopDeck();
  playing = false;
  deck = selected = null;
  context?.suspend();
  const trial = current(), names = namesOf(trial), first = trial.original === null ? 0 : 1;
  [element("question").textContent, element("task").textContent] = QUESTIONS[trial.kind];
  element("fault").hidden = true;
  const given = trial.kind === "abx" ? names : names.slice(0, first);
  element("sounds").replaceChildren(
    make("div", {className: "choices"}, ...given.map((name, index) => soundButton(index, name))));
  element("answer").replaceChildren(trial.kind === "abx" ? choices(trial) : scores(trial, first));
  element("previous").disabled = state.at === 0;
  element("next").disabled = state.at === test.trials.length - 1;
  showPlaying();
  showProgress();
}

function choices(trial) {
  const buttons = ["a", "b"].map((answer) => {
    const button = make("button", {type: "button", textContent: `X is ${answer.toUpperCase()}`});
    button.dataset.answer = answer;
    button.onclick = () => choose(answer);
    button.ariaPressed = String(state.answers[trial.id] === answer);
    return button;
  });
  return make("div", {className: "choices", role: "group", ariaLabel: "Your answer"}, ...buttons);
}

function choose(answer) {
  state.answers[current().id] = answer;
  for (const button of document.querySelectorAll("[data-answer]")) button.ariaPressed = String(button.dataset.answer === answer);
  keepState();
  showProgress();
}

function scores(trial, first) {
  const known = state.answers[trial.id] ?? trial.sounds.map(() => null);
  const rows = trial.sounds.map((_, index) => {
    const slider = make("input", {type: "range", min: 0, max: HIGHEST, step: 1, value: known[index] ?? HIGHEST / 2});
    const shown = make("output");
    slider.ariaLabel = `Score of ${letter(index)}`;
    slider.dataset.score = index;
    const row = make("div", {className: "score"}, soundButton(first + index, letter(index)), slider, shown);
    const show = (score) => {
      row.classList.toggle("open", score === null);
      shown.value = score === null ? "no score yet" : `${score} ${WORDS[Math.min(Math.floor(score / 20), 4)]}`;
      slider.ariaValueText = shown.value;
    };
    const take = () => {
      known[index] = slider.valueAsNumber;
      state.answers[trial.id] = known;
      show(known[index]);
      keepState();
      showProgress();
      if (selected !== first + index || !playing) hear(first + index);
    };
    slider.oninput = take;
    slider.onclick = take; // a click in the middle, where the slider is at first, changes nothing
    show(known[index]);
    return row;
  });
  const scale = make("div", {className: "score"}, make("span"), make("div", {className: "scale faint"},
    ...WORDS.map((word) => make("span", {textContent: word}))));
  return make("div", {className: "scores"}, ...rows, scale);
}

function showPlaying() {
  element("play").textContent = playing ? "Pause" : "Play";
  for (const button of document.querySelectorAll("[data-sound]")) {
    button.ariaPressed = String(playing && Number(button.dataset.sound) === selected);
  }
  if (playing && !drawing) showPosition();
}

function showPosition() {
  const since = deck?.sources.length ? Math.max(0, context.currentTime - deck.startedAt) : 0;
  element("position").value = deck ? (since % deck.duration) / deck.duration : 0;
  drawing = playing;
  if (drawing) requestAnimationFrame(showPosition);
}

function showProgress() {
  const answered = test.trials.filter(isAnswered).length, all = test.trials.length;
  element("where").textContent = `Trial ${state.at + 1} of ${all}${isAnswered(current()) ? ", answered" : ""}`;
  Object.assign(element("done"), {max: all, value: answered});
  element("count").textContent = answered === all
    ? "All trials are answered. Download the answers, and give the file to whoever made this page. Thank you."
    : `${answered} of ${all} trials answered. A part of them counts too: download the answers, and give the file to whoever made this page.`;
  element("download").disabled = answered === 0;
  element("open").hidden = answered === all;
}

function go(index) {
  if (!test.trials[index]) return;
  state.at = index;
  keepState();
  showTrial();
  element("trial").scrollIntoView();
}

// -- keys and buttons

function pressSound(key) {
  const trial = current(), names = namesOf(trial);
  const index = names.indexOf(key === "0" ? "Original" : key.toUpperCase());
  if (index < 0) return false;
  hear(index);
  document.querySelector(`[data-score="${index - (trial.original === null ? 0 : 1)}"]`)?.focus();
  return true;
}

const KEYS = {
  " ": () => (playing ? pause() : play()),
  ".": restart,
  1: () => current().kind === "abx" && choose("a"),
  2: () => current().kind === "abx" && choose("b"),
  n: () => go(state.at + 1),
  p: () => go(state.at - 1),
};

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const control = event.target.closest?.("button, summary, a");
  if (event.key === " " && control?.matches(":focus-visible")) return; // whoever tabs to a button presses it
  if (pressSound(event.key)) {
    event.preventDefault();
  } else if (KEYS[event.key.toLowerCase()]) {
    event.preventDefault();
    KEYS[event.key.toLowerCase()]();
  }
});

element("play").onclick = () => (playing ? pause() : play());
element("restart").onclick = restart;
element("previous").onclick = () => go(state.at - 1);
element("next").onclick = () => go(state.at + 1);
element("open").onclick = () => go(test.trials.findIndex((trial) => !isAnswered(trial)));
element("download").onclick = downloadAnswers;
element("anew").onclick = () => {
  if (!confirm("Forget the answers in this browser? Download them first if they are to count.")) return;
  state = newListener();
  keepState();
  showTrial();
};

let state = readState();
keepState();
showTrial();
