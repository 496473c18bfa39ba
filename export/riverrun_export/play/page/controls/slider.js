// How controls look: a slider in a row, a fader in a bank, a field, a switch.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { live } from "../vendor/lit-html/directives/live.js";
import { vars } from "../core/vars.js";

/** @typedef {import("./control.js").Control} Control */

/**
 * Where the coloured part of a track begins and ends: it grows from the neutral value.
 * @param {Control} control
 */
function fill(control) {
  const neutral = (control.neutral - control.low) / (control.high - control.low);
  return { from: Math.min(neutral, control.share), to: Math.max(neutral, control.share), at: control.share };
}

/**
 * The attributes and events that every range input has.
 * @param {Control} control
 * @param {string} name for screen readers
 */
function range(control, name) {
  return html`<input type="range" id=${control.id} aria-label=${name} aria-valuetext=${control.text}
    min=${control.low} max=${control.high} step=${control.step} .value=${live(String(control.value.value))}
    @input=${(/** @type {any} */ event) => control.set(event.target.valueAsNumber)}
    @dblclick=${() => control.reset()}
    @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === "Delete" && control.reset()} />`;
}

/**
 * A slider with its name and value above.
 * @param {Control} control
 * @param {boolean} [acts] whether it acts on what sounds at present
 */
export function slider(control, acts = true) {
  return html`<div class="slider" data-control=${control.id} ?data-idle=${!acts} title=${control.help} ${vars(fill(control))}>
    <label for=${control.id}>${control.label}</label>
    <output for=${control.id}>${control.text}</output>
    ${range(control, control.label)}
  </div>`;
}

/**
 * An upright slider with its number below; a tick shows what sounds at present.
 * @param {Control} control
 * @param {string} name shown below
 * @param {number | undefined} now what sounds at present
 */
export function fader(control, name, now) {
  const tick = now === undefined ? 0.5 : Math.min(1, Math.max(0, (now - control.low) / (control.high - control.low)));
  return html`<div class="fader" data-control=${control.id} title=${`${control.help || control.label}: ${control.text}`}
    ${vars({ ...fill(control), now: tick })}>
    <div class="track">${range(control, control.label)}${now === undefined ? nothing : html`<i></i>`}</div>
    <span>${name}</span>
  </div>`;
}

/**
 * A number that is typed.
 * @param {Control} control
 */
export function field(control) {
  return html`<label class="field" data-control=${control.id} title=${control.help}>
    <span>${control.label}</span>
    <input type="number" id=${control.id} min=${control.low} max=${control.high} step=${control.step}
      .value=${live(String(control.value.value))}
      @change=${(/** @type {any} */ event) => control.set(event.target.valueAsNumber)} />
  </label>`;
}

/**
 * A button that stays down.
 * @param {Control} control
 * @param {boolean} acts
 */
export function toggle(control, acts) {
  const on = control.value.value >= 0.5;
  return html`<button type="button" class="toggle" role="switch" id=${control.id} data-control=${control.id}
    aria-checked=${on} ?data-idle=${!acts} title=${control.help} @click=${() => control.set(on ? 0 : 1)}>
    ${control.label}
  </button>`;
}
