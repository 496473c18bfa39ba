// One of some names: radio buttons side by side, or a list.

import { html } from "../vendor/lit-html/lit-html.js";
import { live } from "../vendor/lit-html/directives/live.js";

/** @typedef {{name: string, label: string, title?: string}} Option */

/**
 * Radio buttons that look like one control.
 * @param {string} label what is chosen
 * @param {Option[]} options
 * @param {string} chosen
 * @param {(name: string) => void} choose
 */
export function choice(label, options, chosen, choose) {
  const group = label.toLowerCase().replaceAll(" ", "-");
  return html`<div class="choice" role="radiogroup" aria-label=${label}>
    ${options.map(
      (each) => html`<label title=${each.title ?? ""}>
        <input type="radio" name=${group} value=${each.name} .checked=${live(each.name === chosen)}
          @change=${() => choose(each.name)} /><span>${each.label}</span>
      </label>`,
    )}
  </div>`;
}

/**
 * A list of which one entry is chosen.
 * @param {string} id
 * @param {string} label
 * @param {Option[]} options
 * @param {string} chosen
 * @param {(name: string) => void} choose
 */
export function list(id, label, options, chosen, choose) {
  return html`<label class="list"><span>${label}</span>
    <select id=${id} @change=${(/** @type {any} */ event) => choose(event.target.value)}>
      ${options.map((each) => html`<option value=${each.name} .selected=${live(each.name === chosen)}>${each.label}</option>`)}
    </select>
  </label>`;
}
