// The dialog of the page: one text at a time.

import { html, render } from "../vendor/lit-html/lit-html.js";
import { byId } from "../core/show.js";

/**
 * Opens the dialog.
 * @param {string} title
 * @param {unknown} body a template
 */
export function openDialog(title, body) {
  const dialog = /** @type {HTMLDialogElement} */ (byId("dialog"));
  const close = () => dialog.close();
  render(html`<header><h2 id="dialog-title">${title}</h2>
    <button type="button" id="close" aria-label="Close" @click=${close}>×</button></header>${body}`, dialog);
  dialog.onclick = (event) => event.target === dialog && close();
  if (!dialog.open) dialog.showModal();
}
