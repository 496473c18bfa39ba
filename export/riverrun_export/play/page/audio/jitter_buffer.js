// A queue between packets that arrive unevenly and a sound card that asks evenly.

/** Seconds over which the least fill is watched. */
const WATCH = 2;
/** Largest change of speed, which is not heard: 0.4 % is a fourteenth of a semitone. */
const PULL = 0.004;
/** Seconds that may wait beyond the reserve; what is more would take too long to catch up, and is left out. */
const MOST = 0.25;
/** Seconds in which the sound fades and rises where it breaks off. */
const FADE = 0.005;

/**
 * Interleaved samples in, one array per channel out. Where it runs dry or leaves something out, the last sample fades, and
 * the next ones rise: no step is heard.
 */
export class JitterBuffer {
  #read = 0; // in frames, with a fraction
  #written = 0; // in frames
  #playing = false;
  #least = Infinity;
  #watched = 0;
  #gain = 0;
  /** @type {Float32Array} the last frame, which fades after a break */
  #last;
  /** @type {Float32Array} what is left of it */
  #tail;

  /**
   * @param {number} channels
   * @param {number} rate in Hz
   * @param {number} target frames in reserve after each request, to begin with
   */
  constructor(channels, rate, target) {
    this.channels = channels;
    this.rate = rate;
    this.target = target;
    this.smallest = target / 2;
    this.size = 2 * rate;
    this.ring = new Float32Array(this.size * channels);
    this.#last = new Float32Array(channels);
    this.#tail = new Float32Array(channels);
    this.fade = Math.exp(-1 / (FADE * rate));
    /** How many times it ran dry. */
    this.gaps = 0;
  }

  /** Frames that wait. */
  get fill() {
    return this.#written - this.#read;
  }

  /** @param {Float32Array} samples interleaved */
  push(samples) {
    const frames = samples.length / this.channels;
    for (let i = 0; i < frames; i++) {
      const place = ((this.#written + i) % this.size) * this.channels;
      for (let channel = 0; channel < this.channels; channel++) this.ring[place + channel] = samples[i * this.channels + channel];
    }
    this.#written += frames;
    if (this.fill > this.size - this.rate / 2) this.#skip(); // the page slept: what is old is not played
  }

  /**
   * Fills the arrays; silence while too little waits.
   * @param {Float32Array[]} outputs
   */
  pull(outputs) {
    const frames = outputs[0].length;
    if (!this.#playing && this.fill >= this.target + frames) this.#playing = true;
    const surplus = this.fill - frames - this.target;
    const speed = 1 + Math.max(-PULL, Math.min(PULL, surplus / this.rate));
    if (this.#playing && this.fill < frames * speed + 1) {
      this.#playing = false;
      this.gaps++;
      this.target = Math.min(this.target * 1.5, this.rate / 2);
      this.#break();
    }
    for (let i = 0; i < frames; i++) {
      const whole = Math.floor(this.#read);
      const share = this.#read - whole;
      const [here, next] = [(whole % this.size) * this.channels, ((whole + 1) % this.size) * this.channels];
      for (let channel = 0; channel < this.channels; channel++) {
        const sample = this.#playing ? (1 - share) * this.ring[here + channel] + share * this.ring[next + channel] : 0;
        this.#tail[channel] *= this.fade;
        this.#last[channel] = this.#gain * sample + this.#tail[channel];
        if (outputs[channel]) outputs[channel][i] = this.#last[channel];
      }
      for (let channel = this.channels; channel < outputs.length; channel++) outputs[channel][i] = this.#last[this.channels - 1];
      if (this.#playing) {
        this.#read += speed;
        this.#gain = Math.min(1, this.#gain + 1 / (FADE * this.rate));
      }
    }
    if (this.#playing) this.#watch(frames);
  }

  /** Begins anew at the reserve. */
  #skip() {
    this.#read = this.#written - this.target;
    this.#break();
  }

  /** Lets the last frame fade, and what comes rise. */
  #break() {
    this.#tail.set(this.#last);
    this.#gain = 0;
  }

  /**
   * Lowers the reserve where more waited all the time than was needed, and leaves out what is far too much.
   * @param {number} frames
   */
  #watch(frames) {
    this.#least = Math.min(this.#least, this.fill);
    this.#watched += frames;
    if (this.#watched < WATCH * this.rate) return;
    const spare = this.#least - this.smallest;
    if (spare > 0) this.target = Math.max(this.smallest, this.target - spare / 4);
    if (this.#least > this.target + MOST * this.rate) this.#skip();
    this.#least = Infinity;
    this.#watched = 0;
  }
}
