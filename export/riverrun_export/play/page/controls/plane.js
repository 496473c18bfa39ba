// A square that a finger, the mouse or the arrow keys move a point in.

const KEYS = /** @type {Record<string, [number, number]>} */ ({
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowDown: [0, -1], ArrowUp: [0, 1],
});
const STEP = 0.02;

/**
 * @typedef {object} Point
 * @property {number} x 0 (left) to 1
 * @property {number} y 0 (bottom) to 1
 * @property {boolean} down whether it is held
 */

/**
 * Makes an element a plane.
 * @param {HTMLElement} element
 * @param {() => {x: number, y: number}} position where the point is
 * @param {(point: Point) => void} moved
 */
export function plane(element, position, moved) {
  element.tabIndex = 0;
  element.addEventListener("pointerdown", (event) => {
    element.setPointerCapture(event.pointerId);
    moved({ ...inside(element, event), down: true });
  });
  element.addEventListener("pointermove", (event) => {
    if (element.hasPointerCapture(event.pointerId)) moved({ ...inside(element, event), down: true });
  });
  element.addEventListener("lostpointercapture", (event) => moved({ ...inside(element, event), down: false }));
  element.addEventListener("keydown", (event) => {
    const step = KEYS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const { x, y } = position();
    const size = event.shiftKey ? STEP / 4 : STEP;
    moved({ x: clamp(x + step[0] * size), y: clamp(y + step[1] * size), down: false });
  });
}

/**
 * @param {HTMLElement} element
 * @param {PointerEvent} event
 */
function inside(element, event) {
  const box = element.getBoundingClientRect();
  return { x: clamp((event.clientX - box.left) / box.width), y: clamp(1 - (event.clientY - box.top) / box.height) };
}

/** @param {number} share */
function clamp(share) {
  return Math.min(1, Math.max(0, share));
}
