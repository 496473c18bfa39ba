// A canvas that is as sharp as the screen, in the colours of the page.

/** Pictures a second: smooth, and it leaves the processor to the model. */
const RATE = 30;

/**
 * Calls a function up to `RATE` times a second while an element is on the screen.
 * @param {HTMLElement} element
 * @param {() => void} draw
 * @param {(seen: boolean) => void} [turn] told when it comes into sight or leaves it
 */
export function animate(element, draw, turn) {
  let seen = false;
  let last = 0;
  const frame = (/** @type {number} */ time) => {
    if (!seen) return;
    requestAnimationFrame(frame);
    if (time - last < 1000 / RATE - 4) return;
    last = time;
    draw();
  };
  new IntersectionObserver((entries) => {
    const now = entries[entries.length - 1].isIntersecting;
    if (now === seen) return;
    seen = now;
    turn?.(seen);
    if (seen) requestAnimationFrame(frame);
  }).observe(element);
}

/**
 * Gives a canvas as many pixels as it covers, and its context in CSS pixels.
 * @param {HTMLCanvasElement} canvas
 */
export function sharp(canvas) {
  const scale = devicePixelRatio;
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h });
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.setTransform(scale, 0, 0, scale, 0, 0);
  return { context, width, height };
}

const dark = matchMedia("(prefers-color-scheme: dark)");
/** @type {Map<string, string>} */
const colours = new Map();
dark.addEventListener("change", () => colours.clear());

/**
 * A colour of the page.
 * @param {string} name of the custom property, without its dashes
 */
export function colour(name) {
  let found = colours.get(name);
  if (!found) {
    found = getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
    colours.set(name, found);
  }
  return found;
}

/**
 * Calls a function when the colours of the page change.
 * @param {() => void} changed
 */
export function onScheme(changed) {
  dark.addEventListener("change", changed);
}
