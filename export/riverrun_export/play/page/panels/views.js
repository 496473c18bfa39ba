// On a phone, one part of the page is shown at a time: the tabs at its bottom, which the address remembers.

import { signal } from "../vendor/signals/signals-core.js";
import { html } from "../vendor/lit-html/lit-html.js";
import { show } from "../core/show.js";

/** @type {[string, string, string][]} name, label, and the path of its picture in a square of 24 */
const VIEWS = [
  ["steer", "Steer", "M5 4v16M12 4v16M19 4v16M3 9h4M10 15h4M17 7h4"],
  ["steps", "Clips", "M4 5h4v4H4zM10 5h4v4h-4zM16 5h4v4h-4zM4 15h4v4H4zM10 15h4v4h-4zM16 15h4v4h-4z"],
  ["pad", "Pad", "M4 4h16v16H4zM4 14h16M9 4v16"],
  ["latents", "Latents", "M4 20v-6M8 20V8M12 20V4M16 20v-9M20 20v-4"],
  ["motion", "Motion", "M8 3h8v18H8zM4 8l-2 4 2 4M20 8l2 4-2 4"],
  ["teach", "Teach", "M4 12l5 5L20 6"],
];

/** @param {HTMLElement} root */
export function views(root) {
  const finger = matchMedia("(pointer: coarse)").matches;
  const there = VIEWS.filter(([name]) => document.querySelector(`[data-in="${name}"]:not([hidden])`));
  const asked = () => there.find(([name]) => location.hash === `#${name}`)?.[0];
  const view = signal(asked() ?? (finger ? "motion" : "steer"));
  addEventListener("hashchange", () => {
    view.value = asked() ?? view.value;
    scrollTo(0, 0);
  });
  show(root, () => {
    document.body.dataset.view = view.value;
    return there.map(
      ([name, label, path]) => html`<a href=${`#${name}`} aria-current=${name === view.value ? "page" : "false"}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>${label}</a>`,
    );
  });
}
