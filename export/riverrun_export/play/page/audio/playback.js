// Sound through the browser, for an instrument that has no sound card.

import { signal } from "../vendor/signals/signals-core.js";
import { PLAYBACK } from "../core/session.js";

const MAX_WAITING = 1 << 16; // bytes of the microphone that wait to be sent
const FADE = 0.005; // s, time constant

/** @typedef {import("../core/session.js").Session} Session */

/** The sound card of the page. */
export class Playback {
  /** @type {AudioContext | null} */
  #context = null;
  /** @type {AudioWorkletNode | null} */
  #player = null;
  /** @type {GainNode | null} */
  #gain = null;
  /** @type {MediaStream | null} */
  #stream = null;
  #sent = 0;

  /**
   * @param {Session} session
   * @param {Record<string, any>} contract
   */
  constructor(session, contract) {
    this.session = session;
    this.contract = contract;
    /** Whether the page plays. */
    this.on = signal(false);
    /** Whether the microphone is sent. */
    this.microphone = signal(false);
    /** Seconds from the arrival of a sample to the loudspeaker, and how many times there was none. */
    this.report = signal({ seconds: 0, gaps: 0 });
    session.hear(({ kind, samples }) => {
      if (kind === PLAYBACK && this.#player) this.#player.port.postMessage(samples, [samples.buffer]);
    });
  }

  /** Starts to play; browsers want this to be called while a button is clicked. */
  async start() {
    const context = new AudioContext({ sampleRate: this.contract.rate, latencyHint: "interactive" });
    this.#context = context;
    try {
      await context.audioWorklet.addModule(new URL("./player_worklet.js", import.meta.url));
    } catch {
      this.session.say("This page can't play sound: browsers allow it only for https and for this computer.");
      return;
    }
    const { channels } = this.contract;
    const options = { numberOfInputs: 0, outputChannelCount: [Math.min(2, channels)], processorOptions: { channels } };
    this.#player = new AudioWorkletNode(context, "riverrun-player", options);
    this.#gain = context.createGain();
    this.#player.connect(this.#gain).connect(context.destination);
    this.#player.port.onmessage = ({ data }) => {
      const card = (context.baseLatency ?? 0) + (context.outputLatency ?? 0);
      this.report.value = { seconds: data.seconds + card, gaps: data.gaps };
    };
    await context.resume();
    this.session.wish("playback", true);
    this.on.value = true;
  }

  /** Stops. */
  async stop() {
    this.stopMicrophone();
    this.session.wish("playback", false);
    this.on.value = false;
    const [context, gain] = [this.#context, this.#gain];
    this.#player = this.#gain = this.#context = null;
    if (!context) return;
    gain?.gain.setTargetAtTime(0, context.currentTime, FADE);
    await new Promise((done) => setTimeout(done, 1000 * 8 * FADE)); // nothing is heard to break off
    await context.close();
  }

  /** Sends the microphone to the instrument. */
  async startMicrophone() {
    const context = this.#context;
    if (!context) return;
    const audio = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia({ audio });
    } catch {
      this.session.say("The browser refuses the microphone: allow it for this page.");
      return;
    }
    await context.audioWorklet.addModule(new URL("./microphone_worklet.js", import.meta.url));
    const channels = this.contract.inputs;
    const node = new AudioWorkletNode(context, "riverrun-microphone", { numberOfOutputs: 0, processorOptions: { channels } });
    context.createMediaStreamSource(this.#stream).connect(node);
    node.port.onmessage = ({ data }) => {
      if (this.session.wire.waiting < MAX_WAITING) this.session.sendInput(this.#sent, channels, data);
      this.#sent += data.length / channels;
    };
    this.microphone.value = true;
  }

  /** Stops sending the microphone. */
  stopMicrophone() {
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.microphone.value = false;
  }
}
