// The last samples that arrived, to be drawn.

const LENGTH = 1 << 14;

/** The mean of all channels, in a ring. */
export class Listening {
  #ring = new Float32Array(LENGTH);
  /** Number of samples so far. */
  count = 0;

  /** @param {import("../core/session.js").Audio} audio */
  add({ channels, samples }) {
    for (let i = 0; i < samples.length; i += channels) {
      let sum = 0;
      for (let channel = 0; channel < channels; channel++) sum += samples[i + channel];
      this.#ring[this.count++ % LENGTH] = sum / channels;
    }
  }

  /**
   * Copies samples that end at a place.
   * @param {Float32Array | number[]} target
   * @param {number} [end] number of the sample after the last one
   */
  copy(target, end = this.count) {
    const start = end - target.length;
    for (let i = 0; i < target.length; i++) {
      const place = start + i;
      target[i] = place < 0 ? 0 : this.#ring[place % LENGTH];
    }
  }
}
