// How a phone finds the page: its address as a QR code.

import { html } from "../vendor/lit-html/lit-html.js";
import { openDialog } from "./dialog.js";

/** @param {import("../controls/board.js").Board} board */
export function phone({ contract }) {
  const { share } = contract;
  if (!share) {
    openDialog("Play with a phone", html`
      <p>A phone in the same network can play this instrument with its motion and its screen. For that, start it so that
        others in the network can reach it:</p>
      <pre>riverrun play … --share</pre>
      <p>Then this button shows a code for the phone's camera.</p>`);
    return;
  }
  openDialog("Play with a phone", html`
    <p>Point the camera of a phone in the same network at the code. The phone will warn that the certificate is unknown:
      it was made on this computer, for this session.</p>
    <div class="qr">${picture(share.qr)}</div>
    <p><a href=${share.address}>${share.address}</a></p>`);
}

/** @param {string} svg */
function picture(svg) {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  parsed.setAttribute("role", "img");
  parsed.setAttribute("aria-label", "QR code of the address below");
  return document.importNode(parsed, true);
}
