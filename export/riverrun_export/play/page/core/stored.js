// Signals that this browser remembers.

import { effect, signal } from "../vendor/signals/signals-core.js";

/**
 * @template T
 * @param {string} key
 * @param {T} initial also the shape that a stored value must have
 */
export function stored(key, initial) {
  const name = `riverrun/${key}`;
  const value = signal(read(name, initial));
  effect(() => localStorage.setItem(name, JSON.stringify(value.value)));
  return value;
}

/**
 * @template T
 * @param {string} name
 * @param {T} initial
 * @returns {T}
 */
function read(name, initial) {
  try {
    const found = JSON.parse(localStorage.getItem(name) ?? "null");
    return found === null ? initial : found;
  } catch {
    return initial;
  }
}
