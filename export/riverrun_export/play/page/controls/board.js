// All controls of an instrument, made from its contract.

import { computed, effect, signal } from "../vendor/signals/signals-core.js";
import { Control } from "./control.js";

/** How far latents and noise go, in standard deviations: both are about normal. */
const SPREAD = 3;
const MAX_SLIDER_STEPS = 48;

/**
 * @typedef {import("../core/session.js").Session} Session
 * @typedef {{key: string, label: string, help: string, control: Control}} Switch
 */

/** The controls of one instrument. */
export class Board {
  #morphed = ""; // the last morph that the server has told

  /**
   * @param {Session} session
   * @param {Record<string, any>} contract
   */
  constructor(session, contract) {
    this.session = session;
    this.contract = contract;
    /** @type {Map<string, Control>} */
    this.all = new Map();
    const numbers = contract.controls.filter((/** @type {any} */ each) => each.type !== "text");
    /** @type {Control[]} */
    this.sliders = [];
    /** @type {Control[]} */
    this.fields = [];
    /** @type {Control[]} */
    this.switches = [];
    for (const each of numbers) this.#shelf(each).push(this.#parameter(each));
    this.latents = this.#vector("latents", contract.latents);
    this.noise = this.#vector("noise", contract.noise);
    /** The two snapshots between which `morph` moves. */
    this.morphEnds = signal({ from: 0, to: 1 });
    this.morph = this.#add(
      { id: "morph", label: "morph", low: 0, high: 1, value: 0, step: 0.001 },
      (position) => session.send("snapshot", { action: "morph", ...this.morphEnds.value, position }),
    );
    /** What sounds, of the instrument's sources. */
    this.source = computed(() => session.state.value?.source ?? contract.sources[0]?.name ?? "");
    effect(() => this.#hear(session.state.value));
  }

  /**
   * The space that a panel shows: what was chosen, else the one that sounds.
   * @param {string} chosen "" if nothing was
   * @param {number} [least] dimensions that it needs
   */
  shown(chosen, least = 1) {
    const there = ["latents", "noise"].filter((name) => this.space(name).length >= least);
    const wanted = chosen || (this.source.value === "noise" ? "noise" : "latents");
    return there.includes(wanted) ? wanted : (there[0] ?? "");
  }

  /**
   * The space of a name.
   * @param {string} space latents or noise
   */
  space(space) {
    return space === "noise" ? this.noise : this.latents;
  }

  /** @param {any} each a control of the contract */
  #shelf(each) {
    if (each.type === "switch") return this.switches;
    const steps = each.high - each.low;
    const slides = each.low !== null && each.high !== null && (each.type === "float" || steps <= MAX_SLIDER_STEPS);
    return slides ? this.sliders : this.fields;
  }

  /** @param {any} each a control of the contract */
  #parameter(each) {
    const { key, label, help, type, value, sources } = each;
    const range = { id: `set-${key}`, label, help, value, sources, low: each.low ?? -1e9, high: each.high ?? 1e9 };
    return this.#add({ ...range, step: type === "float" ? 0.01 : 1 }, (number) => this.session.put("set", key, number));
  }

  /**
   * @param {"latents" | "noise"} space
   * @param {{size: number, labels: string[]} | null} shape
   */
  #vector(space, shape) {
    return Array.from({ length: shape?.size ?? 0 }, (_, i) => {
      const help = shape?.labels[i] ?? "";
      const label = `${space === "noise" ? "noise" : "latent"} ${i + 1}`;
      return this.#add({ id: `${space}-${i}`, label, help, low: -SPREAD, high: SPREAD, value: 0, step: 0.01 }, (value) =>
        this.session.put(space, String(i), value),
      );
    });
  }

  /**
   * @param {import("./control.js").Range} range
   * @param {(value: number) => void} send
   */
  #add(range, send) {
    const control = new Control(range, (value) => {
      if (!this.session.steers.peek()) return false;
      send(value);
      return true;
    });
    this.all.set(range.id, control);
    return control;
  }

  /** @param {Record<string, any> | null} state */
  #hear(state) {
    if (!state) return;
    for (const [key, value] of Object.entries(state.values)) this.all.get(`set-${key}`)?.hear(value);
    this.#hearMorph(state.morph);
    state.latents?.forEach((/** @type {number} */ value, /** @type {number} */ i) => this.latents[i]?.hear(value));
    state.noise?.forEach((/** @type {number} */ value, /** @type {number} */ i) => this.noise[i]?.hear(value));
  }

  /**
   * The ends that are chosen here stay until the server tells of others.
   * @param {{from: number, to: number, position: number} | null} morph
   */
  #hearMorph(morph) {
    if (!morph) return;
    const { from, to, position } = morph;
    this.morph.hear(position);
    if (this.#morphed !== `${from} ${to}`) this.morphEnds.value = { from, to };
    this.#morphed = `${from} ${to}`;
  }
}
