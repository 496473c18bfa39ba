// One number that the player moves: by slider, pad, key, knob or phone.

import { signal } from "../vendor/signals/signals-core.js";

/** Milliseconds after a movement in which what the server says is older than the hand. */
const SETTLING = 400;

/**
 * @typedef {object} Range
 * @property {string} id unique in the page
 * @property {string} label
 * @property {string} [help]
 * @property {number} low
 * @property {number} high
 * @property {number} value initial and neutral value
 * @property {number} step
 * @property {string[]} [sources] those on which it acts; none: all
 */

/** A number with a range. */
export class Control {
  #settled = 0;

  /**
   * @param {Range} range
   * @param {(value: number) => boolean} send sends a value to the server; false if this client may not
   */
  constructor(range, send) {
    this.id = range.id;
    this.label = range.label;
    this.help = range.help ?? "";
    this.low = range.low;
    this.high = range.high;
    this.step = range.step;
    this.neutral = range.value;
    this.sources = range.sources ?? [];
    this.send = send;
    this.value = signal(range.value);
  }

  /** @param {number} value what the player wants; values out of range are clamped */
  set(value) {
    if (!Number.isFinite(value)) return;
    const stepped = Math.round(value / this.step) * this.step;
    const clamped = Math.min(this.high, Math.max(this.low, stepped));
    if (!this.send(clamped)) return;
    this.#settled = performance.now() + SETTLING;
    this.value.value = clamped;
  }

  /** @param {number} value what the server says */
  hear(value) {
    if (performance.now() >= this.#settled) this.value.value = value;
  }

  /** Sets the neutral value. */
  reset() {
    this.set(this.neutral);
  }

  /** Where the value lies in the range, 0 to 1. */
  get share() {
    return Math.min(1, Math.max(0, (this.value.value - this.low) / (this.high - this.low)));
  }

  /** @param {number} share 0 to 1 */
  setShare(share) {
    this.set(this.low + share * (this.high - this.low));
  }

  /** @param {string} source whether the control acts on it */
  acts(source) {
    return this.sources.length === 0 || this.sources.includes(source);
  }

  /** The value as text, with as many decimals as its step. */
  get text() {
    return this.value.value.toFixed(this.step < 1 ? 2 : 0).replace("-", "−");
  }
}
