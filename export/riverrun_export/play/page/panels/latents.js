// Faders of the latents, or of the noise that the flow turns into latents: eight, and the others on demand.

import { computed, signal } from "../vendor/signals/signals-core.js";
import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { show } from "../core/show.js";
import { fader } from "../controls/slider.js";
import { choice } from "../controls/choice.js";

const FIRST = 8;

/** @typedef {import("../controls/board.js").Board} Board */

/**
 * @param {HTMLElement} root
 * @param {Board} board
 */
export function latents(root, board) {
  const { session } = board;
  const spaces = ["latents", "noise"].filter((space) => board.space(space).length);
  root.hidden = spaces.length === 0;
  if (root.hidden) return;
  const chosen = signal("");
  const space = computed(() => board.shown(chosen.value));
  const unfolded = signal(false);
  show(root, () => {
    const all = board.space(space.value);
    const now = session.state.value?.now?.[space.value];
    const shown = unfolded.value ? all : all.slice(0, FIRST);
    return html`<header>
        <h2 id="latents-title">${space.value === "noise" ? "Noise" : "Latents"}</h2>
        ${spaces.length > 1
          ? choice("Faders of", spaces.map((name) => ({ name, label: name })), space.value, (name) => (chosen.value = name))
          : nothing}
      </header>
      <p class="hint">${hint(space.value, board.source.value)}</p>
      <fieldset ?disabled=${!session.steers.value}>
        <legend class="hidden">${space.value}</legend>
        <div class="bank" ?data-many=${shown.length > FIRST}>${shown.map((control, i) => fader(control, String(i + 1), now?.[i]))}</div>
        <div class="row">
          <button type="button" id="centre-latents" title="Set all to 0"
            @click=${() => all.forEach((control) => control.reset())}>all to 0</button>
          ${all.length > FIRST
            ? html`<button type="button" id="unfold" aria-expanded=${unfolded.value}
                @click=${() => (unfolded.value = !unfolded.value)}>
                ${unfolded.value ? `first ${FIRST}` : `all ${all.length}`}
              </button>`
            : nothing}
        </div>
      </fieldset>`;
  });
}

/**
 * @param {string} space
 * @param {string} source
 */
function hint(space, source) {
  if (space === "noise") return source === "noise" ? "They are what sounds." : "Choose the source noise to hear them.";
  if (source === "latents") return "They are what sounds.";
  return source === "noise" ? "Choose another source to hear them." : "They are added to what sounds.";
}
