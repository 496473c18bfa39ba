// A plane over two dimensions of the flow's noise or of the latents.

import { computed, signal } from "../vendor/signals/signals-core.js";
import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { animate } from "../core/drawing.js";
import { gaussian } from "../core/gaussian.js";
import { show } from "../core/show.js";
import { choice, list } from "../controls/choice.js";
import { plane } from "../controls/plane.js";
import { drawMap } from "./pad_map.js";

const TRAIL = 60;

/** @typedef {import("../controls/board.js").Board} Board */

/**
 * @param {HTMLElement} root
 * @param {Board} board
 */
export function pad(root, board) {
  const { session } = board;
  const spaces = ["noise", "latents"].filter((space) => board.space(space).length > 1);
  root.hidden = spaces.length === 0;
  if (root.hidden) return;
  const chosen = signal("");
  const space = computed(() => board.shown(chosen.value, 2));
  const axes = signal({ x: 0, y: 1 });
  const controls = computed(() => {
    const all = board.space(space.value);
    return { x: all[Math.min(axes.value.x, all.length - 1)], y: all[Math.min(axes.value.y, all.length - 1)] };
  });
  const active = computed(() => (board.source.value === "noise") === (space.value === "noise"));
  root.innerHTML = `<header></header><div class="plane" role="group"><canvas></canvas><p></p></div><footer></footer>`;
  const [head, field, foot] = /** @type {HTMLElement[]} */ ([...root.children]);
  const canvas = /** @type {HTMLCanvasElement} */ (field.querySelector("canvas"));
  const offer = /** @type {HTMLElement} */ (field.querySelector("p"));

  show(head, () => {
    const options = spaces.map((name) => ({ name, label: name }));
    return html`<h2 id="pad-title">Pad</h2>
      ${spaces.length > 1 ? choice("Pad moves", options, space.value, (name) => (chosen.value = name)) : nothing}`;
  });
  show(foot, () => {
    const dimensions = board.space(space.value).map((each, i) => ({ name: String(i), label: each.label }));
    const pick = (/** @type {"x" | "y"} */ axis) =>
      list(`pad-${axis}`, axis === "x" ? "→" : "↑", dimensions, String(axes.value[axis]), (name) => {
        axes.value = { ...axes.value, [axis]: Number(name) };
      });
    return html`<div class="row">${pick("x")} ${pick("y")}</div>
      <fieldset class="row" ?disabled=${!session.steers.value}>
        <legend class="hidden">Pad</legend>
        <button type="button" id="draw-point" title="A random point in all dimensions"
          @click=${() => board.space(space.value).forEach((each) => each.set(gaussian()))}>draw</button>
        <button type="button" id="centre-point" title="All dimensions to 0"
          @click=${() => board.space(space.value).forEach((each) => each.reset())}>centre</button>
      </fieldset>`;
  });
  show(offer, () => {
    if (active.value || !session.steers.value) return nothing;
    const other = board.contract.sources.find((/** @type {any} */ each) => each.name === space.value);
    if (!other) return nothing;
    return html`<button type="button" id="hear-pad"
      @pointerdown=${(/** @type {Event} */ event) => event.stopPropagation()}
      @click=${() => session.send("source", { name: space.value })}>hear the pad: play the ${space.value}</button>`;
  });

  plane(
    field,
    () => ({ x: controls.value.x.share, y: controls.value.y.share }),
    ({ x, y }) => {
      controls.value.x.setShare(x);
      controls.value.y.setShare(y);
    },
  );
  show(field.appendChild(document.createElement("div")), () => {
    const { x, y } = controls.value;
    field.setAttribute("aria-label", `Pad: ${x.label} ${x.text}, ${y.label} ${y.text}. Move with the arrow keys.`);
    field.dataset.control = x.id;
    return html`<output>${x.text}, ${y.text}</output>`;
  });

  /** @type {{x: number, y: number}[]} */
  const trail = [];
  animate(field, () => {
    const { x, y } = controls.value;
    const now = session.state.value?.now?.[space.value];
    const present = now && { x: share(x, now[axes.value.x]), y: share(y, now[axes.value.y]) };
    if (present) trail.push(present);
    if (trail.length > (present ? TRAIL : 0)) trail.shift();
    drawMap(canvas, { x: x.share, y: y.share }, trail, (x.high - x.low) / 2);
  });
}

/**
 * @param {import("../controls/control.js").Control} control
 * @param {number} value
 */
function share(control, value) {
  return Math.min(1, Math.max(0, (value - control.low) / (control.high - control.low)));
}
