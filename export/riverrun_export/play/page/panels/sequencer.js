// Triggers of clips: a big button, and sixteen steps, each with a value of one control.

import { signal } from "../vendor/signals/signals-core.js";
import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { live } from "../vendor/lit-html/directives/live.js";
import { vars } from "../core/vars.js";
import { show } from "../core/show.js";
import { stored } from "../core/stored.js";
import { list } from "../controls/choice.js";

const STEPS = 16;
const STEPS_PER_BEAT = 4;
const SLOWEST = 30;
const FASTEST = 300;

/**
 * @typedef {import("../controls/board.js").Board} Board
 * @typedef {{on: boolean, share: number}} Step share: where the value lies in the range of its control
 * @typedef {{tempo: number, control: string, steps: Step[]}} Pattern
 */

/** @type {Pattern} */
const EMPTY = { tempo: 110, control: "", steps: Array.from({ length: STEPS }, (_, i) => ({ on: i % 4 === 0, share: 0.5 })) };

/**
 * @param {HTMLElement} root
 * @param {Board} board
 */
export function sequencer(root, board) {
  const { session, contract } = board;
  root.hidden = contract.kind !== "clip";
  if (root.hidden) return;
  const pattern = stored(`${contract.name}/pattern`, EMPTY);
  const running = signal(false);
  const current = signal(-1);

  const clock = new Worker(new URL("../core/clock.js", import.meta.url));
  const pace = () => 60_000 / pattern.peek().tempo / STEPS_PER_BEAT;
  clock.onmessage = ({ data: count }) => {
    if (!running.peek()) return;
    const { steps, control } = pattern.peek();
    const step = steps[count % STEPS];
    if (step.on) trigger(board, control, step.share);
    current.value = count % STEPS;
  };
  const run = (/** @type {boolean} */ on) => {
    running.value = on;
    current.value = -1;
    clock.postMessage(on ? pace() : 0);
  };
  const change = (/** @type {Partial<Pattern>} */ changes) => (pattern.value = { ...pattern.peek(), ...changes });
  const changeStep = (/** @type {number} */ i, /** @type {Partial<Step>} */ changes) =>
    change({ steps: pattern.peek().steps.map((step, j) => (i === j ? { ...step, ...changes } : step)) });
  const setTempo = (/** @type {number} */ tempo) => {
    if (!Number.isFinite(tempo)) return;
    change({ tempo: Math.min(FASTEST, Math.max(SLOWEST, tempo)) });
    if (running.peek()) clock.postMessage(pace());
  };

  show(root, () => {
    const { tempo, control, steps } = pattern.value;
    const moved = board.sliders.map((each) => ({ name: each.id, label: each.label }));
    return html`<header><h2 id="sequencer-title">Clips</h2></header>
      <fieldset ?disabled=${!session.steers.value}>
        <legend class="hidden">Clips</legend>
        <div class="row">
          <button type="button" id="trigger" class="big" @pointerdown=${() => trigger(board)}
            @click=${(/** @type {MouseEvent} */ event) => event.detail === 0 && trigger(board) /* by a key */}
            title="Start a clip (Enter)">trigger</button>
          <button type="button" id="run" role="switch" aria-checked=${running.value} @click=${() => run(!running.peek())}>
            ${running.value ? "stop" : "run"}</button>
          <label class="field"><span>bpm</span><input type="number" id="tempo" min=${SLOWEST} max=${FASTEST}
            .value=${live(String(tempo))} @change=${(/** @type {any} */ event) => setTempo(event.target.valueAsNumber)} /></label>
          ${list("step-control", "each step sets", [{ name: "", label: "nothing" }, ...moved], control, (name) =>
            change({ control: name, steps: neutral(steps, board.all.get(name)) }))}
        </div>
        <div class="steps" role="group" aria-label="Steps">
          ${steps.map((step, i) => html`<div class="step" ?data-now=${i === current.value} ?data-beat=${i % STEPS_PER_BEAT === 0}>
            <button type="button" id=${`step-${i}`} aria-pressed=${step.on} aria-label=${`step ${i + 1}`}
              @click=${() => changeStep(i, { on: !step.on })}></button>
            ${control
              ? html`<div class="fader small" ${vars({ from: 0, to: step.share, at: step.share })}><div class="track">
                  <input type="range" min="0" max="1" step="0.01" .value=${live(String(step.share))}
                    aria-label=${`step ${i + 1}: ${board.all.get(control)?.label}`} ?disabled=${!step.on}
                    @input=${(/** @type {any} */ event) => changeStep(i, { share: event.target.valueAsNumber })} /></div></div>`
              : nothing}
          </div>`)}
        </div>
      </fieldset>`;
  });
}

/**
 * Starts a clip.
 * @param {Board} board
 * @param {string} [id] a control that is set from this clip on
 * @param {number} [share] to where in its range
 */
export function trigger(board, id = "", share = 0) {
  const control = board.all.get(id);
  if (!board.session.steers.peek()) return;
  board.session.flush();
  if (!control) return board.session.send("trigger");
  const value = control.low + share * (control.high - control.low);
  const stepped = Math.round(value / control.step) * control.step;
  board.session.send("trigger", { values: { [control.id.replace(/^set-/, "")]: stepped } });
}

/**
 * The steps with the neutral value of another control.
 * @param {Step[]} steps
 * @param {import("../controls/control.js").Control | undefined} control
 */
function neutral(steps, control) {
  const share = control ? (control.neutral - control.low) / (control.high - control.low) : 0.5;
  return steps.map(({ on }) => ({ on, share }));
}
