// Web MIDI: knobs move the controls that they were shown, notes transpose and start clips.

import { signal } from "../vendor/signals/signals-core.js";
import { stored } from "../core/stored.js";
import { note } from "./keyboard.js";

const NOTE_ON = 0x90;
const CONTROL_CHANGE = 0xb0;
const MIDDLE_C = 60;

/** The MIDI of one page. */
export class Midi {
  /** @param {import("./board.js").Board} board */
  constructor(board) {
    this.board = board;
    /** Names of the devices; null before they were asked for. */
    this.devices = signal(/** @type {string[] | null} */ (null));
    /** Whether the next control that is touched learns the next knob that is turned. */
    this.learning = signal(false);
    /** The control that waits for a knob. */
    this.armed = signal("");
    /** The controls by knob: channel and number. */
    this.knobs = stored(`${board.contract.name}/midi`, /** @type {Record<string, string>} */ ({}));
    addEventListener("pointerdown", (event) => this.#touched(event), { capture: true });
  }

  /** Asks the browser for the devices. */
  async start() {
    if (!navigator.requestMIDIAccess) {
      this.board.session.say("This browser has no Web MIDI: use Chrome, Edge or Firefox.");
      return;
    }
    try {
      const access = await navigator.requestMIDIAccess();
      const listen = () => {
        const inputs = [...access.inputs.values()];
        for (const input of inputs) input.onmidimessage = ({ data }) => data && this.message(data);
        this.devices.value = inputs.map((input) => input.name ?? "MIDI");
      };
      access.onstatechange = listen;
      listen();
    } catch {
      this.board.session.say("The browser refuses MIDI: allow it for this page.");
    }
  }

  /** @param {Uint8Array} data a message */
  message([status, number, value]) {
    const kind = status & 0xf0;
    if (kind === NOTE_ON && value > 0) note(this.board, number - MIDDLE_C);
    if (kind !== CONTROL_CHANGE) return;
    const knob = `${status & 0x0f}/${number}`;
    if (this.armed.value) {
      this.knobs.value = { ...this.knobs.value, [knob]: this.armed.value };
      this.board.session.say(`Knob ${number} moves ${this.board.all.get(this.armed.value)?.label}.`);
      this.armed.value = "";
      this.learning.value = false;
    }
    this.board.all.get(this.knobs.value[knob])?.setShare(value / 127);
  }

  /** Forgets all knobs. */
  forget() {
    this.knobs.value = {};
  }

  /** @param {PointerEvent} event */
  #touched(event) {
    const found = this.learning.value && event.target instanceof Element ? event.target.closest("[data-control]") : null;
    if (found instanceof HTMLElement) this.armed.value = found.dataset.control ?? "";
  }
}
