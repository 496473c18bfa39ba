// A queue between packets that arrive unevenly and a sound card that asks evenly.

/** Seconds over which the least fill is watched. */
const WATCH = 2;
/** Largest change of speed, which is not heard: 0.4 % is a fourteenth of a semitone. */
const PULL = 0.004;

/** Interleaved samples in, one array per channel out. */
export class JitterBuffer {
  #read = 0; // in frames, with a fraction
  #written = 0; // in frames
  #playing = false;
  #least = Infinity;
  #watched = 0;

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
    const most = this.size - this.rate / 2;
    if (this.fill > most) this.#read = this.#written - this.target; // the page slept: what is old is not played
  }

  /**
   * Fills the arrays; silence while too little waits.
   * @param {Float32Array[]} outputs
   */
  pull(outputs) {
    const frames = outputs[0].length;
    if (!this.#playing && this.fill >= this.target + frames) this.#playing = true;
    if (!this.#playing) return;
    const surplus = this.fill - frames - this.target;
    const speed = 1 + Math.max(-PULL, Math.min(PULL, surplus / this.rate));
    if (this.fill < frames * speed + 1) {
      this.#playing = false;
      this.gaps++;
      this.target = Math.min(this.target * 1.5, this.rate / 2);
      return;
    }
    for (let i = 0; i < frames; i++) {
      const whole = Math.floor(this.#read);
      const share = this.#read - whole;
      const [here, next] = [(whole % this.size) * this.channels, ((whole + 1) % this.size) * this.channels];
      outputs.forEach((output, channel) => {
        const from = Math.min(channel, this.channels - 1);
        output[i] = (1 - share) * this.ring[here + from] + share * this.ring[next + from];
      });
      this.#read += speed;
    }
    this.#watch(frames);
  }

  /**
   * Lowers the reserve where more waited all the time than was needed.
   * @param {number} frames
   */
  #watch(frames) {
    this.#least = Math.min(this.#least, this.fill);
    this.#watched += frames;
    if (this.#watched < WATCH * this.rate) return;
    const spare = this.#least - this.smallest;
    if (spare > 0) this.target = Math.max(this.smallest, this.target - spare / 4);
    this.#least = Infinity;
    this.#watched = 0;
  }
}
