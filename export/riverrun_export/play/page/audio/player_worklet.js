// Plays, in the audio thread of the page, the samples that the page receives.

import { JitterBuffer } from "./jitter_buffer.js";

const REPORT_EVERY = 0.25; // s
const FIRST_TARGET = 0.06; // s

class Player extends AudioWorkletProcessor {
  /** @param {{processorOptions: {channels: number}}} options */
  constructor({ processorOptions }) {
    super();
    this.buffer = new JitterBuffer(processorOptions.channels, sampleRate, FIRST_TARGET * sampleRate);
    this.reported = 0;
    this.port.onmessage = ({ data }) => this.buffer.push(data);
  }

  /**
   * @param {Float32Array[][]} _inputs
   * @param {Float32Array[][]} outputs
   */
  process(_inputs, outputs) {
    this.buffer.pull(outputs[0]);
    if (currentTime - this.reported > REPORT_EVERY) {
      this.reported = currentTime;
      this.port.postMessage({ seconds: this.buffer.fill / sampleRate, gaps: this.buffer.gaps });
    }
    return true;
  }
}

registerProcessor("riverrun-player", Player);
