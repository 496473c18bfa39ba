// What the contract lists: descriptors, temperature, transpose, seed, hold, listen, reset.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { show } from "../core/show.js";
import { field, slider, toggle } from "../controls/slider.js";

const MAX_SEED = 9999;

/** @typedef {import("../controls/board.js").Board} Board */

/**
 * @param {HTMLElement} root
 * @param {Board} board
 */
export function steer(root, board) {
  const { session } = board;
  show(root, () => {
    const source = board.source.value;
    const steers = session.steers.value;
    return html`<header><h2 id="steer-title">Steer</h2>
        <button type="button" id="reset" ?disabled=${!steers} title="The model starts from silence; what is set stays"
          @click=${() => session.send("reset")}>reset</button></header>
      <fieldset ?disabled=${!steers}>
        <legend class="hidden">Controls of the instrument</legend>
        ${board.sliders.map((control) => slider(control, control.acts(source)))}
        ${board.switches.length
          ? html`<div class="row">${board.switches.map((control) => toggle(control, control.acts(source)))}</div>`
          : nothing}
        ${board.fields.length ? html`<div class="row">${board.fields.map(numbers)}</div>` : nothing}
      </fieldset>`;
  });
}

/** @param {import("../controls/control.js").Control} control */
function numbers(control) {
  if (control.id !== "set-seed") return field(control);
  return html`${field(control)}
    <button type="button" id="draw-seed" title="Take a random seed, which repeats what it plays"
      @click=${() => control.set(Math.floor(Math.random() * MAX_SEED))}>draw</button>
    <button type="button" id="free-seed" title="−1: each start is new" aria-pressed=${control.value.value < 0}
      @click=${() => control.set(-1)}>free</button>`;
}
