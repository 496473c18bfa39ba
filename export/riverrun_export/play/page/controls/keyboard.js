// The keys of the computer.

import { trigger } from "../panels/sequencer.js";

const PIANO = "awsedftgyhujk";

/** @type {[string, string, boolean?][]} keys, what they do, and whether only clips have it */
export const KEYS = [
  ["space", "sound on and off"],
  ["enter", "start a clip", true],
  ["A W S E D F T G Y H U J K", "notes: transpose by 0 to 12 semitones"],
  ["Z X", "an octave down, up"],
  ["1 … 8", "recall a snapshot"],
  ["shift 1 … 8", "store a snapshot"],
  ["R", "record"],
  ["L", "listen to the input"],
  ["O", "hold"],
  ["?", "this list"],
];

/**
 * Plays a note: transposes, and starts a clip if there are clips.
 * @param {import("./board.js").Board} board
 * @param {number} semitones from middle C
 */
export function note(board, semitones) {
  board.all.get("set-transpose")?.set(semitones);
  if (board.contract.kind === "clip") trigger(board);
}

/**
 * @param {import("./board.js").Board} board
 * @param {() => void} help
 */
export function keyboard(board, help) {
  const { session } = board;
  let octave = 0;
  const flip = (/** @type {string} */ id) => {
    const control = board.all.get(id);
    control?.set(control.value.value >= 0.5 ? 0 : 1);
  };
  const snapshot = (/** @type {string} */ action, /** @type {number} */ slot) => {
    session.flush();
    session.send("snapshot", { action, slot });
  };
  const state = () => session.state.value;
  const actions = /** @type {Record<string, () => void>} */ ({
    " ": () => session.send("on", { on: !state()?.on }),
    Enter: () => board.contract.kind === "clip" && trigger(board),
    z: () => (octave = Math.max(-2, octave - 1)),
    x: () => (octave = Math.min(1, octave + 1)),
    r: () => session.send("record", { on: !state()?.recording }),
    l: () => flip("set-listen"),
    o: () => flip("set-hold"),
    "?": help,
  });
  addEventListener("click", ({ target, detail }) => {
    if (detail && target instanceof Element && !target.closest("dialog")) release();
  });
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || taken(event)) return;
    const digit = /^Digit([1-8])$/.exec(event.code)?.[1];
    const semitone = PIANO.indexOf(event.key.toLowerCase());
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (event.key === "?") help();
    else if (!session.steers.value) return;
    else if (digit) snapshot(event.shiftKey ? "store" : "recall", Number(digit) - 1);
    else if (action) action();
    else if (semitone >= 0) note(board, 12 * octave + semitone);
    else return;
    event.preventDefault();
  });
}

/**
 * Whether an element has its own use for a key.
 * @param {KeyboardEvent} event
 */
function taken({ target, key }) {
  if (!(target instanceof Element) || target.closest("dialog")) return target instanceof Element;
  if (target.matches("input[type=text], input[type=number], select, textarea")) return true;
  return (key === " " || key === "Enter") && target.matches("button, a, input[type=radio], summary");
}

/** Takes the focus from a button that was clicked with a pointer, so that space and enter play again. */
function release() {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.matches(":not(dialog *):is(button, input[type=radio], summary)")) focused.blur();
}
