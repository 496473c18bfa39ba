// What the keys do, and what this instrument and its device are.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { KEYS } from "../controls/keyboard.js";
import { destination } from "./device.js";
import { openDialog } from "./dialog.js";

/** @param {import("../controls/board.js").Board} board */
export function help({ contract, session }) {
  const texts = contract.controls.filter((/** @type {any} */ each) => each.type === "text" && each.value);
  const device = session.device.value;
  const trip = session.roundTrip.value;
  openDialog("Keys and facts", html`
    <table class="keys"><tbody>
      ${KEYS.map(([keys, what, clip]) => clip && contract.kind !== "clip" ? nothing : html`<tr>
        <th scope="row">${keys.split(" ").map((key) => html`<kbd>${key}</kbd> `)}</th><td>${what}</td></tr>`)}
    </tbody></table>
    <p>Double-click a slider, or press <kbd>Delete</kbd> on it, to set it back. MIDI: press <b>MIDI</b>, then <b>learn</b>,
      touch a control, and turn a knob; notes transpose${contract.kind === "clip" ? " and start clips" : ""}.</p>
    <dl>
      <dt>instrument</dt><dd>${contract.name}, ${contract.rate / 1000} kHz, ratio ${contract.ratio}, block ${contract.block} samples</dd>
      ${texts.map((/** @type {any} */ each) => html`<dt>${each.label}</dt><dd>${each.value}</dd>`)}
      ${device ? html`<dt>device</dt><dd>${destination(device.kind, device.name)}</dd>` : nothing}
      ${trip === null ? nothing : html`<dt>page to server</dt><dd>${trip.toFixed(1)} ms and back</dd>`}
    </dl>`);
}
