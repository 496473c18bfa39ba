// What the user should know, for some seconds; screen readers read it out.

import { effect } from "../vendor/signals/signals-core.js";

const SHOWN = 7000; // ms

/**
 * @param {HTMLElement} root
 * @param {import("../core/session.js").Session} session
 */
export function notice(root, session) {
  let timer = 0;
  effect(() => {
    const { text } = session.notice.value;
    clearTimeout(timer);
    root.textContent = text;
    timer = window.setTimeout(() => (root.textContent = ""), SHOWN);
  });
}
