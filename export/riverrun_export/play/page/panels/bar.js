// The top of the page: on and off, the source, levels, the recorder, and how the machine keeps up.

import { effect, signal } from "../vendor/signals/signals-core.js";
import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { vars } from "../core/vars.js";
import { show } from "../core/show.js";
import { choice } from "../controls/choice.js";

const FLOOR = -60; // dB at the lower end of a meter
const FALL = 1.2; // dB a meter falls between two messages
const LIT = 1000; // ms for which the sign of the limiter stays lit

const MODEL = /** @type {Record<string, string>} */ ({
  starting: "the model starts", restarting: "the model restarts", failed: "the model has failed",
});

/** @typedef {import("../controls/board.js").Board} Board */

/**
 * @param {HTMLElement} root
 * @param {Board} board
 * @param {{title: string, id: string, label: string, open: () => void, of?: "device"}[]} doors buttons that open dialogs,
 *   and the role that one needs
 */
export function bar(root, board, doors) {
  const { session, contract } = board;
  const levels = signal({ in: /** @type {number[]} */ ([]), out: /** @type {number[]} */ ([]) });
  effect(() => {
    const peaks = session.state.value?.levels;
    if (peaks) levels.value = { in: fall(levels.peek().in, peaks.in), out: fall(levels.peek().out, peaks.out) };
  });
  const limiting = signal({ decibels: 0, until: 0 });
  effect(() => {
    const now = session.state.value?.reduction;
    if (now !== undefined) limiting.value = hold(limiting.peek(), now);
  });
  const sources = contract.sources.map((/** @type {any} */ each) => ({ ...each, label: short(each.label), title: each.label }));
  show(root, () => {
    const state = session.state.value;
    const steers = session.steers.value;
    const on = Boolean(state?.on);
    return html`<button type="button" id="on" role="switch" aria-checked=${on} aria-label="sound" ?disabled=${!steers}
        title=${on ? "Stop (space)" : "Play (space)"} @click=${() => session.send("on", { on: !on })}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4v8M7 6.8a7.2 7.2 0 1 0 10 0" /></svg>
      </button>
      <div class="name">
        <h1>${contract.name}</h1>
        ${health(session, contract)}
      </div>
      <fieldset class="source" ?disabled=${!steers}>
        <legend class="hidden">Source</legend>
        ${choice("Source", sources, board.source.value, (name) => session.send("source", { name }))}
      </fieldset>
      <div class="meters">
        ${contract.inputs ? meter("in", levels.value.in) : nothing} ${meter("out", levels.value.out, limiting.value.decibels)}
      </div>
      ${recorder(session, state)}
      <div class="doors">
        ${doors.filter((each) => !each.of || session.role.value[each.of]).map((each) => html`<button type="button" id=${each.id} title=${each.title} @click=${each.open}>${each.label}</button>`)}
      </div>`;
  });
}

/**
 * A source's label without its verb, which all have.
 * @param {string} label
 */
function short(label) {
  return label.replace(/^plays (the )?/, "");
}

/**
 * Levels in dB, each no more than `FALL` under what was shown.
 * @param {number[]} shown
 * @param {number[]} peaks
 */
function fall(shown, peaks) {
  return peaks.map((peak, i) => Math.max(FLOOR, 20 * Math.log10(peak), (shown[i] ?? FLOOR) - FALL));
}

/**
 * What the limiter took away at most while its sign is lit.
 * @param {{decibels: number, until: number}} shown
 * @param {number} decibels what it takes away now
 */
function hold(shown, decibels) {
  const now = performance.now();
  if (decibels > 0) return { decibels: Math.max(decibels, shown.decibels), until: now + LIT };
  return now < shown.until ? shown : { decibels: 0, until: 0 };
}

/**
 * @param {string} name
 * @param {number[]} levels in dB
 * @param {number} [limited] dB that the limiter took away
 */
function meter(name, levels, limited = 0) {
  const loudest = Math.max(FLOOR, ...levels);
  const text = loudest > FLOOR ? `${Math.round(loudest)} dB` : "silence";
  const said = limited ? `${text}, and the limiter takes ${limited.toFixed(1)} dB away` : text;
  return html`<div class="meter" role="meter" aria-label=${`level ${name}`} aria-valuemin=${FLOOR} aria-valuemax="0"
    aria-valuenow=${Math.min(0, Math.round(loudest))} aria-valuetext=${said} title=${`${name}: ${said}`} ?data-limited=${limited > 0}>
    <span>${limited ? "limit" : name}</span>
    <div>${levels.map((level) => html`<i ${vars({ at: Math.min(1, 1 - level / FLOOR) })}></i>`)}</div>
  </div>`;
}

/**
 * @param {import("../core/session.js").Session} session
 * @param {Record<string, any>} contract
 */
function health(session, contract) {
  const state = session.state.value;
  if (!session.wire.open.value) return html`<p class="health" data-bad>no connection; trying again …</p>`;
  if (!state) return html`<p class="health">…</p>`;
  if (MODEL[state.model]) return html`<p class="health" data-bad>${MODEL[state.model]} …</p>`;
  const lost = state.silenced ? html` · <span data-bad>${state.silenced} blocks not finite</span>` : nothing;
  return html`<p class="health">
    <span title="share of real time that the model computes" ?data-bad=${state.load > 0.9}>${Math.round(100 * state.load)} % load</span>
    · <span title=${`block of ${contract.block} samples, model and device${session.device.value ? `: ${session.device.value.name}` : ""}`}>${Math.round(state.latency_ms)} ms</span>
    · <span title="blocks that came late" ?data-bad=${state.xruns > 0}>${state.xruns} ${state.xruns === 1 ? "xrun" : "xruns"}</span>${lost}
  </p>`;
}

/**
 * @param {import("../core/session.js").Session} session
 * @param {Record<string, any> | null} state
 */
function recorder(session, state) {
  const recording = state?.recording;
  const text = recording ? clock(recording.seconds) : "rec";
  const title = recording
    ? `Records to ${recording.name}; click to stop`
    : state?.recorded ? `Record; the last file is ${state.recorded}` : "Record what sounds";
  return html`<button type="button" id="record" class="record" aria-pressed=${Boolean(recording)} title=${title}
    ?disabled=${!session.steers.value} @click=${() => session.send("record", { on: !recording })}>${text}</button>`;
}

/** @param {number} seconds */
function clock(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
}
