// The dialog of MIDI.

import { effect } from "../vendor/signals/signals-core.js";
import { html, nothing, render } from "../vendor/lit-html/lit-html.js";
import { byId } from "../core/show.js";
import { openDialog } from "./dialog.js";

/** @typedef {import("../controls/midi.js").Midi} Midi */

/**
 * Opens the dialog, after the devices were asked for.
 * @param {Midi} midi
 */
export async function openMidi(midi) {
  if (midi.devices.value === null) await midi.start();
  if (midi.devices.value === null) return;
  openDialog("MIDI", html`<div id="midi"></div>`);
  const root = byId("midi");
  const stop = effect(() => render(content(midi), root));
  byId("dialog").addEventListener("close", stop, { once: true });
}

/** @param {Midi} midi */
function content(midi) {
  const { all } = midi.board;
  const knobs = Object.entries(midi.knobs.value);
  const devices = midi.devices.value ?? [];
  const learn = () => {
    midi.learning.value = true;
    /** @type {HTMLDialogElement} */ (byId("dialog")).close();
    midi.board.session.say("Touch a control, then turn a knob.");
  };
  return html`<p>${devices.length ? devices.join(", ") : "No MIDI device is connected. One that you connect now will appear here."}</p>
    <div class="row"><button type="button" id="learn" class="strong" @click=${learn}>learn a knob</button>
      ${knobs.length ? html`<button type="button" id="forget" @click=${() => midi.forget()}>forget all</button>` : nothing}</div>
    <ul class="knobs">${knobs.map(([knob, id]) => html`<li>${name(knob)} → ${all.get(id)?.label ?? id}</li>`)}</ul>
    <p class="hint">Notes transpose, from middle C.</p>`;
}

/** @param {string} knob channel and number */
function name(knob) {
  const [channel, number] = knob.split("/").map(Number);
  return `CC ${number}, channel ${channel + 1}`;
}
