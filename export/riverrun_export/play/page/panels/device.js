// The dialog of the device: what plays the sound.

import { effect } from "../vendor/signals/signals-core.js";
import { html, nothing, render } from "../vendor/lit-html/lit-html.js";
import { byId } from "../core/show.js";
import { list } from "../controls/choice.js";
import { openDialog } from "./dialog.js";

/** @typedef {import("../core/session.js").Session} Session */

/** @param {import("../controls/board.js").Board} board */
export function device({ session }) {
  session.deviceProblem.value = "";
  openDialog("What plays the sound", html`<div id="device"></div>`);
  const root = byId("device");
  const stop = effect(() => render(content(session), root));
  byId("dialog").addEventListener("close", stop, { once: true });
}

/** @param {Session} session */
function content(session) {
  const { devices, chosen, busy, kind, name } = session.device.value ?? { devices: [] };
  const ask = (fields = {}) => {
    session.deviceProblem.value = "";
    session.send("device", fields);
  };
  const problem = session.deviceProblem.value;
  return html`<fieldset ?disabled=${busy || !session.role.value.device}>
      <legend class="hidden">Device</legend>
      <div class="row">
        ${list("devices", "device", devices, chosen, (to) => ask({ name: to }))}
        <button type="button" id="look" title="Finds cards that were connected since" @click=${() => ask()}>look again</button>
      </div>
    </fieldset>
    ${problem ? html`<p class="hint" data-bad>${problem}</p>` : nothing}
    <p class="hint" role="status">${busy ? "one moment …" : destination(kind, name)}</p>`;
}

/**
 * Who hears the sound.
 * @param {string} kind
 * @param {string} name
 */
export function destination(kind, name) {
  if (kind === "card") return `The sound goes to ${name}.`;
  return kind === "browser" ? "A page plays the sound: press “hear it here” on one." : "Nobody hears the sound.";
}
