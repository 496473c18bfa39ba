// The sensors of a phone, in the units of the protocol.

import { signal } from "../vendor/signals/signals-core.js";

const GRAVITY = 9.80665; // m/s²
const RADIANS = Math.PI / 180;
const PACE = 1000 / 120; // ms: phones report 60 times a second, orientation and motion apart
const PATIENCE = 1500; // ms in which a phone that has sensors reports something

/**
 * @typedef {object} Reading
 * @property {number[]} [acceleration] x, y, z in g with gravity; 0, 0, 1 when the phone lies flat
 * @property {number[]} [rotation] about x, y, z in rad/s
 * @property {number[]} [orientation] alpha, beta, gamma in degrees
 * @property {number[]} [touch] x, y, and 1 while a finger is down
 */

/** Reads the sensors and passes them on, at most 120 times a second. */
export class Sensors {
  /** @type {Reading} */
  #fresh = {};
  #last = 0;
  #timer = 0;
  #turned = 0;

  /** @param {(reading: Reading) => void} send what has changed since the last call */
  constructor(send) {
    this.send = send;
    /** The newest of each. */
    this.reading = signal(/** @type {Reading} */ ({}));
    /** `off`, `asking`, `on`, `refused`, or `missing` where the page gets none. */
    this.state = signal("off");
  }

  /** Asks for the sensors. Some phones want this to be called while a button is clicked. */
  async start() {
    this.state.value = "asking";
    try {
      for (const event of ["DeviceMotionEvent", "DeviceOrientationEvent"]) {
        const answer = await /** @type {any} */ (globalThis)[event]?.requestPermission?.();
        if (answer && answer !== "granted") throw new Error(answer);
      }
    } catch {
      this.state.value = "refused";
      return;
    }
    addEventListener("devicemotion", this.#moved);
    addEventListener("deviceorientation", this.#oriented);
    setTimeout(() => {
      if (this.state.value === "asking") this.state.value = "missing";
    }, PATIENCE);
  }

  /** Stops reading. */
  stop() {
    removeEventListener("devicemotion", this.#moved);
    removeEventListener("deviceorientation", this.#oriented);
    this.state.value = "off";
  }

  /**
   * @param {number} x 0 (left) to 1
   * @param {number} y 0 (bottom) to 1
   * @param {boolean} down
   */
  touch(x, y, down) {
    this.#add({ touch: [x, y, Number(down)] });
  }

  #moved = (/** @type {DeviceMotionEvent} */ event) => {
    const { x, y, z } = event.accelerationIncludingGravity ?? {};
    const { alpha, beta, gamma } = event.rotationRate ?? {};
    /** @type {Reading} */
    const reading = {};
    if (known(x, y, z)) reading.acceleration = this.#upright([x, y, z].map((each) => /** @type {number} */ (each) / GRAVITY));
    if (known(beta, gamma, alpha)) reading.rotation = [beta, gamma, alpha].map((each) => /** @type {number} */ (each) * RADIANS);
    this.#arrived(reading);
  };

  #oriented = (/** @type {DeviceOrientationEvent} */ { alpha, beta, gamma }) => {
    if (known(beta, gamma)) this.#arrived({ orientation: [alpha ?? 0, /** @type {number} */ (beta), /** @type {number} */ (gamma)] });
  };

  /**
   * Some phones report acceleration with the other sign: their gravity points against the orientation that they report.
   * @param {number[]} acceleration
   */
  #upright(acceleration) {
    const orientation = this.reading.value.orientation;
    if (orientation) {
      const up = upwards(orientation);
      const along = up.reduce((sum, each, i) => sum + each * acceleration[i], 0);
      if (Math.abs(along) > 0.5) this.#turned = Math.min(20, Math.max(-20, this.#turned + Math.sign(along)));
    }
    return this.#turned < 0 ? acceleration.map((each) => -each) : acceleration;
  }

  /** @param {Reading} reading */
  #arrived(reading) {
    if (Object.keys(reading).length === 0) return;
    if (this.state.value !== "on") this.state.value = "on";
    this.#add(reading);
  }

  /** @param {Reading} reading */
  #add(reading) {
    this.reading.value = { ...this.reading.value, ...reading };
    Object.assign(this.#fresh, reading);
    const wait = this.#last + PACE - performance.now();
    if (wait > 0) this.#timer ||= window.setTimeout(() => this.#flush(), wait);
    else this.#flush();
  }

  #flush() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#last = performance.now();
    this.send(this.#fresh);
    this.#fresh = {};
  }
}

/** @param {(number | null | undefined)[]} numbers */
function known(...numbers) {
  return numbers.every((each) => typeof each === "number" && Number.isFinite(each));
}

/**
 * The direction of up in the phone's own axes (W3C, Device Orientation and Motion, appendix A).
 * @param {number[]} orientation alpha, beta, gamma in degrees
 */
export function upwards([, beta, gamma]) {
  const [b, g] = [beta * RADIANS, gamma * RADIANS];
  return [-Math.cos(b) * Math.sin(g), Math.sin(b), Math.cos(b) * Math.cos(g)];
}
