// The waveform of the last milliseconds, which stands still at a rising zero.

import uPlot from "../vendor/uplot/uPlot.esm.js";
import { colour, onScheme } from "../core/drawing.js";

const SHOWN = 1024;
const SEARCHED = 1024;

/** A scope in an element. */
export class Scope {
  #samples = new Float32Array(SEARCHED + SHOWN);
  #x = Array.from({ length: SHOWN }, (_, i) => i);
  #y = new Array(SHOWN).fill(0);

  /** @param {HTMLElement} element */
  constructor(element) {
    const size = () => ({ width: Math.max(1, element.clientWidth), height: Math.max(1, element.clientHeight) });
    this.plot = new uPlot(
      {
        ...size(),
        legend: { show: false },
        cursor: { show: false },
        axes: [{ show: false }, { show: false }],
        padding: [2, 0, 2, 0],
        scales: { x: { time: false, range: [0, SHOWN - 1] }, y: { range: (_plot, low, high) => range(low, high) } },
        series: [{}, { stroke: () => colour("accent"), width: 1.5, points: { show: false } }],
      },
      [this.#x, this.#y],
      element,
    );
    new ResizeObserver(() => this.plot.setSize(size())).observe(element);
    onScheme(() => this.plot.redraw());
  }

  /** @param {import("../audio/listening.js").Listening} listening */
  draw(listening) {
    listening.copy(this.#samples);
    const start = rising(this.#samples);
    for (let i = 0; i < SHOWN; i++) this.#y[i] = this.#samples[start + i];
    this.plot.setData([this.#x, this.#y]);
  }
}

/**
 * The first rising zero, 0 if there is none.
 * @param {Float32Array} samples
 */
function rising(samples) {
  for (let i = 1; i < SEARCHED; i++) if (samples[i - 1] < 0 && samples[i] >= 0) return i;
  return 0;
}

/**
 * The range of the axis: symmetrical, not smaller than −26 dB.
 * @param {number} low
 * @param {number} high
 * @returns {[number, number]}
 */
function range(low, high) {
  const most = Math.max(0.05, -low, high);
  return [-most, most];
}
