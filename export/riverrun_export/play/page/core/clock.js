// A worker that ticks: pages in the background have no timers of their own that keep time. Each tick is due at a time
// that is counted from the tick before it, not from when that was late.

let pace = 0; // ms from tick to tick, 0: stopped
let due = 0;
let count = 0;
let timer = 0;

function tick() {
  postMessage(count++);
  due += pace;
  timer = setTimeout(tick, Math.max(0, due - performance.now()));
}

onmessage = ({ data }) => {
  clearTimeout(timer);
  const before = pace;
  pace = data;
  if (!pace) return;
  if (before) {
    due += pace - before;
  } else {
    due = performance.now();
    count = 0;
  }
  timer = setTimeout(tick, Math.max(0, due - performance.now()));
};
