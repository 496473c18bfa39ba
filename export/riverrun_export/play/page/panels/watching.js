// Lines below the bar: that this page only watches, and that it can play the sound itself.

import { computed, effect } from "../vendor/signals/signals-core.js";
import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { show } from "../core/show.js";

/**
 * @param {HTMLElement} root
 * @param {import("../controls/board.js").Board} board
 * @param {import("../audio/playback.js").Playback} playback
 */
export function watching(root, { session, contract }, playback) {
  const here = computed(() => session.device.value?.kind === "browser");
  effect(() => {
    if (!here.value && playback.on.peek()) playback.stop();
  });
  show(root, () => {
    const connected = session.wire.open.value;
    const watches = connected && session.state.value && !session.role.value.steer;
    document.body.toggleAttribute("data-watching", !session.steers.value);
    return html`
      ${session.state.value?.model === "failed" ? html`<div class="line"><span>${session.state.value.message}</span>
        <button type="button" id="retry" class="strong" ?disabled=${!session.steers.value}
          @click=${() => session.send("reset")}>start it again</button></div>` : nothing}
      ${watches ? html`<div class="line"><span>${session.state.value?.steering
          ? "Another page plays this instrument; this one watches." : "Nobody plays this instrument."}</span>
        <button type="button" id="take" class="strong" @click=${() => session.send("take", { what: "controls" })}>take over</button></div>` : nothing}
      ${here.value ? html`<div class="line">${sounding(playback, contract)}</div>` : nothing}`;
  });
}

/**
 * @param {import("../audio/playback.js").Playback} playback
 * @param {Record<string, any>} contract
 */
function sounding(playback, contract) {
  if (!playback.on.value) {
    return html`<span>No sound card plays: this page can play the sound.</span>
      <button type="button" id="listen" class="strong" @click=${() => playback.start()}>hear it here</button>`;
  }
  const { seconds, gaps } = playback.report.value;
  const microphone = playback.microphone.value;
  return html`<span>This page plays the sound, <output>${Math.round(1000 * seconds)} ms</output> after it arrives${gaps ? `, ${gaps} gaps` : ""}.</span>
    ${contract.inputs ? html`<button type="button" id="microphone" role="switch" aria-checked=${microphone}
      @click=${() => (microphone ? playback.stopMicrophone() : playback.startMicrophone())}>microphone</button>` : nothing}
    <button type="button" id="unlisten" @click=${() => playback.stop()}>stop here</button>`;
}
