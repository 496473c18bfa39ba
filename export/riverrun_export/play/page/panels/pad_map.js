// What the pad shows: rings at 1, 2 and 3 standard deviations, the point that is set, and what sounds.

import { colour, sharp } from "../core/drawing.js";

/** @typedef {{x: number, y: number}} Place each 0 to 1, y upwards */

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Place} point what is set
 * @param {Place[]} trail what sounded lately, oldest first
 * @param {number} spread standard deviations from the centre to an edge
 */
export function drawMap(canvas, point, trail, spread) {
  const { context, width, height } = sharp(canvas);
  context.clearRect(0, 0, width, height);
  context.lineWidth = 1;
  context.strokeStyle = colour("ring");
  for (let ring = 1; ring <= spread; ring++) {
    context.beginPath();
    context.ellipse(width / 2, height / 2, (ring * width) / spread / 2, (ring * height) / spread / 2, 0, 0, 2 * Math.PI);
    context.stroke();
  }
  line(context, 0, height / 2, width, height / 2);
  line(context, width / 2, 0, width / 2, height);

  context.strokeStyle = context.fillStyle = colour("warm");
  context.lineWidth = 2;
  context.lineCap = "round";
  trail.forEach((place, i) => {
    if (i === 0) return;
    context.globalAlpha = (i / trail.length) ** 2;
    line(context, trail[i - 1].x * width, (1 - trail[i - 1].y) * height, place.x * width, (1 - place.y) * height);
  });
  context.globalAlpha = 1;
  const present = trail[trail.length - 1];
  if (present) disc(context, present.x * width, (1 - present.y) * height, 4);

  const [x, y] = [point.x * width, (1 - point.y) * height];
  context.strokeStyle = context.fillStyle = colour("accent");
  context.lineWidth = 1;
  context.globalAlpha = 0.35;
  line(context, 0, y, width, y);
  line(context, x, 0, x, height);
  context.globalAlpha = 0.18;
  disc(context, x, y, 22);
  context.globalAlpha = 1;
  disc(context, x, y, 9);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {number} fromX
 * @param {number} fromY
 * @param {number} toX
 * @param {number} toY
 */
function line(context, fromX, fromY, toX, toY) {
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
  context.stroke();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 */
function disc(context, x, y, radius) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
