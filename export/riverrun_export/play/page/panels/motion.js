// The phone as a sensor: how it is held, how it moves, and a plane under the finger.

import { signal } from "../vendor/signals/signals-core.js";
import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { vars } from "../core/vars.js";
import { show } from "../core/show.js";
import { list } from "../controls/choice.js";
import { plane } from "../controls/plane.js";
import { AXES, Mapping } from "../motion/mapping.js";
import { Sensors } from "../motion/sensors.js";

const WHY = /** @type {Record<string, string>} */ ({
  refused: "The browser refuses the sensors. Allow motion for this page in its settings, then try again.",
  missing: "This device reports no motion. The plane below works all the same.",
});
const INSECURE = "Browsers give the sensors only to secure pages: open the address of the QR code, which begins with https.";

/** Rows of the table, and what fills a bar of each. */
const ROWS = /** @type {const} */ ([["acceleration", 2, "g"], ["rotation", 8, "rad/s"]]);

/** @typedef {import("../controls/board.js").Board} Board */

/**
 * @param {HTMLElement} root
 * @param {Board} board
 */
export function motion(root, board) {
  const { session } = board;
  const mapping = new Mapping(board);
  const sensors = new Sensors((reading) => {
    session.sense({ ...reading });
    if (!session.teach.value?.enabled) mapping.move(reading);
  });
  const finger = signal({ x: 0.5, y: 0.5, down: false });
  root.innerHTML = `<div></div><div class="plane touch" role="group" aria-label="Touch: move with a finger or the arrow keys"><i></i></div><div></div>`;
  const [top, field, foot] = /** @type {HTMLElement[]} */ ([...root.children]);
  plane(field, () => finger.value, (point) => {
    finger.value = point;
    sensors.touch(point.x, point.y, point.down);
  });
  show(/** @type {HTMLElement} */ (field.firstElementChild), () => {
    const { x, y, down } = finger.value;
    field.style.setProperty("--x", String(x));
    field.style.setProperty("--y", String(y));
    field.toggleAttribute("data-down", down);
    return nothing;
  });
  show(foot, () => moves(board, mapping));
  show(top, () => {
    const { reading, state } = sensors;
    const on = state.value === "on" || state.value === "asking";
    return html`<header><h2 id="motion-title">Motion</h2>
        ${session.role.value.sensors
          ? html`<span class="tag">this device moves the sound</span>`
          : html`<button type="button" id="take-sensors" title="Another device's sensors are read until then"
              @click=${() => session.send("take", { what: "sensors" })}>use this device</button>`}</header>
      ${WHY[state.value] ? html`<p class="hint" data-bad>${isSecureContext ? WHY[state.value] : INSECURE}</p>` : nothing}
      <div class="held">
        <div class="phone" ${vars(held(reading.value.orientation))} aria-hidden="true"><i></i></div>
        <div>
          <button type="button" class="big" id="sensors" role="switch" aria-checked=${on}
            @click=${() => (on ? sensors.stop() : begin(session, sensors))}>
            ${state.value === "asking" ? "…" : on ? "sensors on" : "start the sensors"}</button>
          ${ROWS.map(([name, most, unit]) => bars(name, most, unit, reading.value[name]))}
        </div>
      </div>`;
  });
}

/**
 * What the finger and the tilt move, and a way to hear it.
 * @param {Board} board
 * @param {Mapping} mapping
 */
function moves({ session, all, contract }, mapping) {
  if (session.teach.value?.enabled) return html`<p class="hint">What was taught plays: see Teach.</p>`;
  const options = [{ name: "", label: "nothing" }, ...[...all.values()].map((each) => ({ name: each.id, label: each.label }))];
  const targets = mapping.targets.value;
  const { silentSpace } = mapping;
  const source = contract.sources.find((/** @type {any} */ each) => each.name === silentSpace);
  const set = (/** @type {string} */ axis, /** @type {string} */ id) => (mapping.targets.value = { ...targets, [axis]: id });
  return html`${source && session.steers.value
      ? html`<button type="button" id="hear-motion" class="strong" @click=${() => session.send("source", { name: silentSpace })}>
          hear it: play the ${silentSpace}</button>`
      : nothing}
    <details><summary>${session.steers.value ? "what moves what" : "take over to move controls directly"}</summary>
      <div class="moves">${AXES.map(([axis, label]) => list(`move-${axis}`, label, options, targets[axis], (id) => set(axis, id)))}</div>
    </details>`;
}

/**
 * Who starts the sensors of a device wants them to be heard.
 * @param {import("../core/session.js").Session} session
 * @param {Sensors} sensors
 */
function begin(session, sensors) {
  session.send("take", { what: "sensors" });
  navigator.wakeLock?.request("screen").catch(() => {}); // without it the phone sleeps, which is only a nuisance
  return sensors.start();
}

/** @param {number[] | undefined} orientation */
function held(orientation) {
  const [alpha, beta, gamma] = orientation ?? [0, 0, 0];
  return { alpha: `${-alpha}deg`, beta: `${-beta}deg`, gamma: `${gamma}deg` };
}

/**
 * @param {string} name
 * @param {number} most
 * @param {string} unit
 * @param {readonly number[] | undefined} values
 */
function bars(name, most, unit, values) {
  return html`<div class="bars" title=${`${name}, ${unit}`}><span>${name}</span>
    ${["x", "y", "z"].map((axis, i) => {
      const value = Math.max(-1, Math.min(1, (values?.[i] ?? 0) / most));
      return html`<span class="bar" ${vars({ from: Math.min(0.5, 0.5 + value / 2), to: Math.max(0.5, 0.5 + value / 2) })}>
        <b>${axis}</b><i></i><output>${values ? values[i].toFixed(1).replace("-", "−") : "–"}</output></span>`;
    })}</div>`;
}
