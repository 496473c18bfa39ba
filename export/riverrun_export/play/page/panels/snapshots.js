// Snapshots of all controls: store, recall, and a morph between two. The server keeps them.

import { computed, signal } from "../vendor/signals/signals-core.js";
import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { show } from "../core/show.js";
import { list } from "../controls/choice.js";
import { slider } from "../controls/slider.js";

/** Slots that are shown, more if more are used. */
const FIRST = 8;

/** @typedef {import("../controls/board.js").Board} Board */

/**
 * @param {HTMLElement} root
 * @param {Board} board
 */
export function snapshots(root, board) {
  const { session } = board;
  const storing = signal(false);
  const current = computed(() => session.state.value?.snapshot ?? null);
  const act = (/** @type {number} */ slot, /** @type {string} */ action) => {
    session.flush();
    session.send("snapshot", { action, slot });
    storing.value = false;
  };
  show(root, () => {
    const names = new Map(session.slots.value.map(({ slot, name }) => [slot, name || String(slot + 1)]));
    const count = Math.max(FIRST, ...[...names.keys()].map((slot) => slot + 1));
    const ends = chosen(board.morphEnds.value, [...names.keys()]);
    board.morphEnds.value = ends;
    const options = [...names].map(([slot, name]) => ({ name: String(slot), label: name }));
    const end = (/** @type {"from" | "to"} */ which) =>
      list(`morph-${which}`, which, options, String(ends[which]), (name) => {
        board.morphEnds.value = { ...ends, [which]: Number(name) };
      });
    return html`<header><h2 id="snapshots-title">Snapshots</h2>
        <button type="button" id="store" aria-pressed=${storing.value} ?disabled=${!session.steers.value}
          title="Then choose the slot (or Shift and its number)"
          @click=${() => (storing.value = !storing.value)}>${storing.value ? "store in …" : "store"}</button></header>
      <fieldset ?disabled=${!session.steers.value}>
        <legend class="hidden">Snapshots</legend>
        <div class="slots" ?data-storing=${storing.value}>
          ${Array.from({ length: count }, (_, slot) => {
            const used = names.has(slot);
            return html`<button type="button" class="slot" id=${`slot-${slot}`} ?data-used=${used} aria-current=${String(slot === current.value)}
              ?disabled=${!used && !storing.value} title=${used ? "Recall; Delete removes it" : "empty"}
              aria-label=${`snapshot ${names.get(slot) ?? slot + 1}${used ? "" : ", empty"}`}
              @click=${() => act(slot, storing.value ? "store" : "recall")}
              @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === "Delete" && used && act(slot, "delete")}>
              ${names.get(slot) ?? slot + 1}</button>`;
          })}
        </div>
        ${names.size > 1
          ? html`<div class="row">${end("from")} ${end("to")}</div>
              ${slider(board.morph)}`
          : html`<p class="hint">Store two to morph between them.</p>`}
        ${session.slotsNote.value ? html`<p class="hint" data-bad>${session.slotsNote.value}</p>` : nothing}
      </fieldset>`;
  });
}

/**
 * Two different snapshots to morph between: those that were chosen, where they are there.
 * @param {{from: number, to: number}} ends
 * @param {number[]} slots that are used
 */
function chosen(ends, slots) {
  const from = slots.includes(ends.from) ? ends.from : (slots[0] ?? ends.from);
  const to = slots.includes(ends.to) && ends.to !== from ? ends.to : (slots.find((slot) => slot !== from) ?? ends.to);
  return from === ends.from && to === ends.to ? ends : { from, to };
}
