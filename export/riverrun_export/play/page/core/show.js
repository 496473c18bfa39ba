// Renders a template into an element, again whenever a signal that it reads has changed.

import { effect } from "../vendor/signals/signals-core.js";
import { render } from "../vendor/lit-html/lit-html.js";

/**
 * @param {HTMLElement} root
 * @param {() => unknown} template
 */
export function show(root, template) {
  effect(() => {
    render(template(), root);
  });
}

/**
 * Finds an element that index.html has.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element #${id}`);
  return found;
}
