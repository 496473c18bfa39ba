// Passes the samples of the microphone on, interleaved, in packets of about 10 ms.

const PACKET = 512;

class Microphone extends AudioWorkletProcessor {
  /** @param {{processorOptions: {channels: number}}} options */
  constructor({ processorOptions }) {
    super();
    this.channels = processorOptions.channels;
    this.packet = new Float32Array(PACKET * this.channels);
    this.filled = 0;
  }

  /** @param {Float32Array[][]} inputs */
  process([input]) {
    if (input.length === 0) return true;
    for (let i = 0; i < input[0].length; i++) {
      for (let channel = 0; channel < this.channels; channel++) {
        this.packet[this.filled++] = input[Math.min(channel, input.length - 1)][i];
      }
    }
    if (this.filled === this.packet.length) {
      this.port.postMessage(this.packet, [this.packet.buffer]);
      this.packet = new Float32Array(PACKET * this.channels);
      this.filled = 0;
    }
    return true;
  }
}

registerProcessor("riverrun-microphone", Microphone);
