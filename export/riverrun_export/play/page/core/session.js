// What the server says, as signals, and what the page says to it. The messages: protocol.py.

import { batch, computed, signal } from "../vendor/signals/signals-core.js";
import { Wire } from "./wire.js";

/** The version of the protocol that this page speaks. */
export const VERSION = 1;

const HEADER = 8;
const PACE = 8; // ms between messages that set numbers, at least
const PING_EVERY = 2000; // ms

/** Kinds of binary messages. */
export const SCOPE = 1;
export const PLAYBACK = 2;
export const INPUT = 3;

/**
 * @typedef {object} Audio
 * @property {number} kind
 * @property {number} channels
 * @property {number} position number of the first sample
 * @property {Float32Array} samples interleaved
 */

/** One client of the server. */
export class Session {
  /** @type {Record<string, Record<string, number>>} */
  #waiting = {};
  #timer = 0;
  #flushed = 0; // when numbers were sent last
  #refused = false; // whether another client holds the sensors
  /** @type {Set<(audio: Audio) => void>} */
  #listeners = new Set();

  /** @param {URL} page the address of the page */
  constructor(page) {
    /** What the instrument offers; null before the server has said so. */
    this.contract = signal(/** @type {Record<string, any> | null} */ (null));
    this.state = signal(/** @type {Record<string, any> | null} */ (null));
    this.role = signal({ steer: false, sensors: false, device: false });
    /** What plays the sound; null before the server has said so, and where the sound is not on its computer. */
    this.device = signal(/** @type {Record<string, any> | null} */ (null));
    /** Why the device that was chosen last can't be used. */
    this.deviceProblem = signal("");
    this.slots = signal(/** @type {{slot: number, name: string}[]} */ ([]));
    /** A line on the file of the snapshots. */
    this.slotsNote = signal("");
    this.teach = signal(/** @type {Record<string, any> | null} */ (null));
    /** The last thing that the user should know; the number tells two equal texts apart. */
    this.notice = signal({ text: "", number: 0 });
    /** Milliseconds to the server and back. */
    this.roundTrip = signal(/** @type {number | null} */ (null));
    /** What this client wants again after it has reconnected. */
    this.wishes = signal(/** @type {Record<string, boolean>} */ ({}));
    this.wire = new Wire(page, this);
    /** Whether this client's controls act. */
    this.steers = computed(() => this.wire.open.value && this.role.value.steer);
    setInterval(() => this.send("ping", { time: performance.now() }), PING_EVERY);
  }

  opened() {
    for (const [type, on] of Object.entries(this.wishes.value)) if (on) this.send(type, { on });
  }

  /** @param {Record<string, any>} message */
  message(message) {
    switch (message.type) {
      case "contract":
        if (message.version !== VERSION) this.say("The page and the server are of different versions: reload the page.");
        this.contract.value = message;
        break;
      case "role":
        this.role.value = { steer: message.steer, sensors: message.sensors, device: message.device };
        if (message.sensors) this.#refused = false;
        break;
      case "state":
        batch(() => {
          if (message.message && !alike(message.message, this.state.value?.message)) this.say(message.message);
          this.state.value = message;
        });
        break;
      case "snapshots":
        batch(() => {
          this.slots.value = message.slots;
          this.slotsNote.value = message.note;
        });
        break;
      case "device":
        this.device.value = message;
        break;
      case "teach":
        this.teach.value = message;
        break;
      case "error":
        if (message.of === "sensor") this.#refused = true;
        if (message.of === "device") this.deviceProblem.value = message.message;
        this.say(message.message);
        break;
      case "pong":
        this.roundTrip.value = performance.now() - message.time;
        break;
    }
  }

  /** @param {ArrayBuffer} data */
  audio(data) {
    const [kind, , channels] = new Uint8Array(data, 0, 3);
    const position = new DataView(data).getUint32(4, true);
    const audio = { kind, channels, position, samples: new Float32Array(data, HEADER) };
    for (const listener of this.#listeners) listener(audio);
  }

  /**
   * Calls a function with all audio that arrives.
   * @param {(audio: Audio) => void} listener
   */
  hear(listener) {
    this.#listeners.add(listener);
  }

  /** @param {string} text what the user should know */
  say(text) {
    this.notice.value = { text, number: this.notice.peek().number + 1 };
  }

  /**
   * Sends a message at once.
   * @param {string} type
   * @param {Record<string, unknown>} [fields]
   */
  send(type, fields = {}) {
    this.wire.send({ type, ...fields });
  }

  /**
   * Sends a wish that is sent again after each reconnection: `scope` or `playback`.
   * @param {string} type
   * @param {boolean} on
   */
  wish(type, on) {
    this.wishes.value = { ...this.wishes.peek(), [type]: on };
    this.send(type, { on });
  }

  /**
   * Sets a number: at once if none was sent lately, else together with all others that are set within a few milliseconds.
   * @param {"set" | "latents" | "noise"} type
   * @param {string} key
   * @param {number} value
   */
  put(type, key, value) {
    (this.#waiting[type] ??= {})[key] = value;
    if (this.#timer) return;
    const wait = this.#flushed + PACE - performance.now();
    if (wait > 0) {
      this.#timer = window.setTimeout(() => this.flush(), wait);
    } else {
      this.#timer = -1; // what the same event sets is sent together
      queueMicrotask(() => this.flush());
    }
  }

  /** Sends now what `put` has gathered. */
  flush() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#flushed = performance.now();
    for (const [type, values] of Object.entries(this.#waiting)) this.send(type, { values });
    this.#waiting = {};
  }

  /** @param {Record<string, unknown>} reading of the sensors; not sent while another client holds them */
  sense(reading) {
    if (!this.#refused) this.send("sensor", reading);
  }

  /**
   * Sends samples of the microphone.
   * @param {number} position
   * @param {number} channels
   * @param {Float32Array} samples interleaved
   */
  sendInput(position, channels, samples) {
    const message = new ArrayBuffer(HEADER + samples.byteLength);
    new Uint8Array(message).set([INPUT, VERSION, channels, 0]);
    new DataView(message).setUint32(4, position % 2 ** 32, true);
    new Float32Array(message, HEADER).set(samples);
    this.wire.send(message);
  }
}

/**
 * Whether two lines differ only in their numbers, as those about the load do.
 * @param {string} line
 * @param {string} [other]
 */
function alike(line, other = "") {
  return line.replace(/\d+/g, "") === other.replace(/\d+/g, "");
}
