// What a phone moves directly: the finger two controls, the tilt of the phone two others.

import { stored } from "../core/stored.js";
import { upwards } from "./sensors.js";

/** @typedef {"finger-x" | "finger-y" | "tilt-x" | "tilt-y"} Axis */

/** The axes, and what they are called. */
export const AXES = /** @type {[Axis, string][]} */ ([
  ["finger-x", "finger →"], ["finger-y", "finger ↑"], ["tilt-x", "tilt to the right"], ["tilt-y", "tilt forwards"],
]);

/** Largest tilt that counts: the sine of its angle. */
const TILT = 0.8;

/** Which axis moves which control. */
export class Mapping {
  /** @param {import("../controls/board.js").Board} board */
  constructor(board) {
    this.board = board;
    const first = board.noise.length ? board.noise : board.latents;
    const initial = Object.fromEntries(AXES.map(([axis], i) => [axis, first[i]?.id ?? ""]));
    /** The id of a control by axis; "" for none. */
    this.targets = stored(`${board.contract.name}/motion`, /** @type {Record<string, string>} */ (initial));
  }

  /** @param {import("./sensors.js").Reading} reading moves the controls, if this client may */
  move({ touch, orientation }) {
    if (touch?.[2]) {
      this.#put("finger-x", touch[0]);
      this.#put("finger-y", touch[1]);
    }
    if (orientation) {
      const [x, y] = upwards(orientation);
      this.#put("tilt-x", 0.5 - x / TILT / 2);
      this.#put("tilt-y", 0.5 - y / TILT / 2);
    }
  }

  /** The space that the axes move, if it is not what sounds; "" otherwise. */
  get silentSpace() {
    const { board } = this;
    const used = new Set(Object.values(this.targets.value).map((id) => id.split("-")[0]));
    if (used.has("noise") && board.source.value !== "noise") return "noise";
    return used.has("latents") && board.source.value === "noise" ? "latents" : "";
  }

  /**
   * @param {Axis} axis
   * @param {number} share
   */
  #put(axis, share) {
    this.board.all.get(this.targets.value[axis])?.setShare(Math.min(1, Math.max(0, share)));
  }
}
