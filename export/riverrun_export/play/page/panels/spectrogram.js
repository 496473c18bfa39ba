// A spectrogram that scrolls: logarithmic in frequency and level, newest at the right.

import FFT from "../vendor/fft/fft.js";
import { colour, onScheme } from "../core/drawing.js";

const WINDOW = 2048;
const HOP = 1024;
const LOWEST = 60; // Hz
const HIGHEST = 16_000; // Hz
const FLOOR = -80; // dB of a sinusoid of full scale
const CEILING = -10;
const ROWS = 160;
const COLUMNS = 320;
const MARKS = [100, 300, 1000, 3000, 10_000];

/** A spectrogram on a canvas. */
export class Spectrogram {
  #fft = new FFT(WINDOW);
  #spectrum = this.#fft.createComplexArray();
  #samples = new Float32Array(WINDOW);
  #hann = Float32Array.from({ length: WINDOW }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / WINDOW));
  #done = 0;
  /** @type {ImageData[]} */
  #columns = [];

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {number} rate in Hz
   */
  constructor(canvas, rate) {
    Object.assign(canvas, { width: COLUMNS, height: ROWS });
    this.context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d", { willReadFrequently: true }));
    const top = Math.min(HIGHEST, rate / 2);
    /** The frequencies beside the picture; `at` is 0 at its bottom and 1 at its top. */
    this.marks = MARKS.filter((hertz) => hertz < top).map((hertz) => ({
      text: hertz < 1000 ? String(hertz) : `${hertz / 1000}k`,
      at: Math.log(hertz / LOWEST) / Math.log(top / LOWEST),
    }));
    this.edges = Array.from({ length: ROWS + 1 }, (_, i) => (LOWEST * (top / LOWEST) ** (i / ROWS) * WINDOW) / rate);
    this.palette = palette();
    onScheme(() => {
      this.palette = palette();
      this.context.clearRect(0, 0, COLUMNS, ROWS);
    });
  }

  /** @param {import("../audio/listening.js").Listening} listening */
  add(listening) {
    if (listening.count - this.#done > 8 * HOP) this.#done = listening.count - HOP;
    while (this.#done + HOP <= listening.count) {
      this.#done += HOP;
      listening.copy(this.#samples, this.#done);
      this.#columns.push(this.#column());
      if (this.#columns.length > COLUMNS) this.#columns.shift();
    }
  }

  /** Shows what was added since the last call. */
  draw() {
    const count = this.#columns.length;
    if (!count) return;
    this.context.drawImage(this.context.canvas, -count, 0);
    this.#columns.forEach((column, i) => this.context.putImageData(column, COLUMNS - count + i, 0));
    this.#columns = [];
  }

  #column() {
    for (let i = 0; i < WINDOW; i++) this.#samples[i] *= this.#hann[i];
    this.#fft.realTransform(this.#spectrum, this.#samples);
    const image = new ImageData(1, ROWS);
    for (let row = 0; row < ROWS; row++) {
      const [low, high] = [this.edges[row], this.edges[row + 1]];
      let peak = 0;
      for (let bin = Math.round(low); bin <= Math.max(Math.round(low), Math.floor(high)); bin++) {
        peak = Math.max(peak, Math.hypot(this.#spectrum[2 * bin], this.#spectrum[2 * bin + 1]));
      }
      const level = 20 * Math.log10((4 * peak) / WINDOW + 1e-9);
      const shade = Math.min(255, Math.max(0, Math.round((255 * (level - FLOOR)) / (CEILING - FLOOR))));
      image.data.set(this.palette.subarray(4 * shade, 4 * shade + 4), 4 * (ROWS - 1 - row));
    }
    return image;
  }
}

/** 256 colours, from that of the panel to the brightest, as RGBA. */
function palette() {
  const context = new OffscreenCanvas(256, 1).getContext("2d");
  if (!context) return new Uint8ClampedArray(1024);
  const ramp = context.createLinearGradient(0, 0, 256, 0);
  ["heat-0", "heat-1", "heat-2", "heat-3", "heat-4"].forEach((name, i) => ramp.addColorStop(i / 4, colour(name)));
  context.fillStyle = ramp;
  context.fillRect(0, 0, 256, 1);
  return context.getImageData(0, 0, 256, 1).data;
}
