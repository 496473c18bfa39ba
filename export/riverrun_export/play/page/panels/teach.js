// Teaching by example: hold a pose, choose its sound, store the pair; the sound of other poses is learned.

import { signal } from "../vendor/signals/signals-core.js";
import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { repeat } from "../vendor/lit-html/directives/repeat.js";
import { vars } from "../core/vars.js";
import { show } from "../core/show.js";
import { gaussian } from "../core/gaussian.js";

/** What is taught before the server has said so. */
const NOTHING = { poses: [], kind: null, needed: 3, enabled: false, uncertainty: null, nearest: null, note: "" };

/** @typedef {import("../controls/board.js").Board} Board */

/**
 * @param {HTMLElement} root
 * @param {Board} board
 */
export function teach(root, board) {
  const { session } = board;
  root.hidden = board.latents.length + board.noise.length === 0;
  if (root.hidden) return;
  const name = signal("");
  const act = (/** @type {string} */ action, fields = {}) => session.send("teach", { action, ...fields });
  const store = () => {
    session.flush();
    act("add", name.peek() ? { name: name.peek() } : {});
    name.value = "";
  };
  show(root, () => {
    const { poses, kind, needed, enabled, uncertainty, nearest, note } = session.teach.value ?? NOTHING;
    return html`<header><h2 id="teach-title">Teach</h2>
        <button type="button" id="teach-enable" role="switch" aria-checked=${enabled}
          ?disabled=${!session.steers.value || (needed > 0 && !enabled)} title="The sensors play what they were taught"
          @click=${() => act("enable", { on: !enabled })}>${enabled ? "plays" : "play"}</button></header>
      <p class="hint">${needed > 0
        ? `Hold the phone in a pose, choose a sound, store both. ${needed} more ${needed === 1 ? "pose" : "poses"} to play.`
        : note || `${poses.length} poses. More make it finer.`}</p>
      <fieldset ?disabled=${!session.steers.value}>
        <legend class="hidden">Teach</legend>
        <div class="row">
          <button type="button" id="teach-find" title="A random sound: a point of the noise, or of the latents"
            @click=${() => find(board, kind)}>find a sound</button>
          <button type="button" id="teach-add" class="strong" title="Store the pose that is held with what sounds"
            @click=${store}>store the pair</button>
          <input type="text" id="teach-name" maxlength="64" placeholder=${`pose ${poses.length + 1}`} aria-label="Name of the pose"
            .value=${name.value} @input=${(/** @type {any} */ event) => (name.value = event.target.value)}
            @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === "Enter" && store()} />
        </div>
        <ul class="poses">
          ${repeat(poses, (/** @type {any} */ pose) => pose.name, (pose) => html`<li ?data-near=${pose.name === nearest}>
            <input type="text" maxlength="64" .value=${pose.name} aria-label=${`Name of ${pose.name}`}
              @change=${(/** @type {any} */ event) => act("rename", { name: pose.name, to: event.target.value })} />
            <button type="button" aria-label=${`Remove ${pose.name}`} title="Remove" @click=${() => act("remove", { name: pose.name })}>×</button>
          </li>`)}
        </ul>
        ${poses.length > 1 ? html`<button type="button" id="teach-clear" class="quiet"
          @click=${() => confirm(`Remove all ${poses.length} poses?`) && act("clear")}>remove all</button>` : nothing}
      </fieldset>
      ${uncertainty === null ? nothing : html`<div class="sure" role="meter" aria-label="certainty" aria-valuemin="0" aria-valuemax="1"
        aria-valuenow=${(1 - uncertainty).toFixed(2)} ${vars({ at: 1 - uncertainty })}>
        <span>${place(uncertainty, nearest)}</span><i></i></div>`}`;
  });
}

/**
 * Where the pose that is held lies.
 * @param {number} uncertainty 0 to 1
 * @param {string} nearest the pose that is most like it
 */
function place(uncertainty, nearest) {
  if (uncertainty < 0.35) return `near ${nearest}`;
  return uncertainty < 0.75 ? `between the poses, nearest ${nearest}` : `far from all poses, nearest ${nearest}`;
}

/**
 * Plays a random point, in the space that the poses are of.
 * @param {Board} board
 * @param {string | null} kind
 */
function find(board, kind) {
  const space = kind ?? (board.noise.length ? "noise" : "latents");
  board.space(space).forEach((control) => control.set(gaussian()));
  board.session.flush();
  const source = board.contract.sources.some((/** @type {any} */ each) => each.name === space) ? space : "";
  if (source && board.source.value !== source) board.session.send("source", { name: source });
  if (!board.session.state.value?.on) board.session.send("on", { on: true });
  if (board.contract.kind === "clip") board.session.send("trigger");
}
