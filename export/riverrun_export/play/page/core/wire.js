// The WebSocket to the server, which is opened again when it is lost.

import { signal } from "../vendor/signals/signals-core.js";

const FIRST_WAIT = 250;
const LONGEST_WAIT = 4000;

/**
 * @typedef {object} Receiver
 * @property {() => void} opened the connection stands, for the first time or again
 * @property {(message: Record<string, any>) => void} message a text message
 * @property {(data: ArrayBuffer) => void} audio a binary message
 */

/** A connection that comes back. */
export class Wire {
  /** @type {WebSocket | null} */
  #socket = null;
  #wait = FIRST_WAIT;
  #timer = 0;

  /**
   * @param {URL} page the address of the page; the socket is `session` below the same path
   * @param {Receiver} receiver gets what arrives
   */
  constructor(page, receiver) {
    this.address = new URL("session", page);
    this.address.protocol = page.protocol === "https:" ? "wss:" : "ws:";
    this.address.hash = this.address.search = "";
    this.receiver = receiver;
    /** Whether messages go through at present. */
    this.open = signal(false);
    addEventListener("online", () => this.connect());
    document.addEventListener("visibilitychange", () => document.hidden || this.connect());
    this.connect();
  }

  /** Connects now, unless it stands or is being made. */
  connect() {
    if (this.#socket && this.#socket.readyState <= WebSocket.OPEN) return;
    clearTimeout(this.#timer);
    const socket = new WebSocket(this.address);
    this.#socket = socket;
    socket.binaryType = "arraybuffer";
    socket.onopen = () => {
      this.#wait = FIRST_WAIT;
      this.open.value = true;
      this.receiver.opened();
    };
    socket.onmessage = ({ data }) => {
      if (typeof data === "string") this.receiver.message(JSON.parse(data));
      else this.receiver.audio(data);
    };
    socket.onclose = () => {
      this.open.value = false;
      this.#timer = setTimeout(() => this.connect(), this.#wait);
      this.#wait = Math.min(2 * this.#wait, LONGEST_WAIT);
    };
  }

  /** @param {Record<string, unknown> | ArrayBuffer} message lost while there is no connection */
  send(message) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    this.#socket.send(message instanceof ArrayBuffer ? message : JSON.stringify(message));
  }

  /** Bytes that wait to be sent. */
  get waiting() {
    return this.#socket?.bufferedAmount ?? 0;
  }
}
