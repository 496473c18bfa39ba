// What sounds: a scope and a spectrogram.

import { animate } from "../core/drawing.js";
import { Listening } from "../audio/listening.js";
import { SCOPE } from "../core/session.js";
import { Scope } from "./scope.js";
import { Spectrogram } from "./spectrogram.js";

/** @typedef {import("../controls/board.js").Board} Board */

/**
 * @param {HTMLElement} root
 * @param {Board} board
 */
export function sound(root, { session, contract }) {
  root.innerHTML = `<h2 id="sound-title" class="hidden">Sound</h2>
    <figure><div class="scope" role="img" aria-label="Scope"></div></figure>
    <figure><canvas class="spectrogram" role="img" aria-label="Spectrogram"></canvas><figcaption></figcaption></figure>`;
  const place = /** @type {HTMLElement} */ (root.querySelector(".scope"));
  const canvas = /** @type {HTMLCanvasElement} */ (root.querySelector("canvas"));
  const scope = new Scope(place);
  const spectrogram = new Spectrogram(canvas, contract.rate);
  const caption = /** @type {HTMLElement} */ (root.querySelector("figcaption"));
  caption.append(...spectrogram.marks.map(({ text, at }) => {
    const mark = document.createElement("span");
    mark.textContent = text;
    mark.style.setProperty("--at", String(at));
    return mark;
  }));
  const listening = new Listening();
  session.hear((audio) => {
    if (audio.kind !== SCOPE) return;
    listening.add(audio);
    spectrogram.add(listening);
  });
  animate(root, () => {
    scope.draw(listening);
    spectrogram.draw();
  }, (seen) => session.wish("scope", seen));
}
