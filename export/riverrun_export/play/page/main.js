// The page of `riverrun play`: it connects, and builds its panels from the instrument's contract.

import { effect, untracked } from "./vendor/signals/signals-core.js";
import { Playback } from "./audio/playback.js";
import { Board } from "./controls/board.js";
import { keyboard } from "./controls/keyboard.js";
import { Midi } from "./controls/midi.js";
import { Session } from "./core/session.js";
import { byId } from "./core/show.js";
import { bar } from "./panels/bar.js";
import { device } from "./panels/device.js";
import { help } from "./panels/help.js";
import { latents } from "./panels/latents.js";
import { openMidi } from "./panels/midi.js";
import { motion } from "./panels/motion.js";
import { notice } from "./panels/notice.js";
import { pad } from "./panels/pad.js";
import { phone } from "./panels/phone.js";
import { sequencer } from "./panels/sequencer.js";
import { snapshots } from "./panels/snapshots.js";
import { sound } from "./panels/sound.js";
import { steer } from "./panels/steer.js";
import { teach } from "./panels/teach.js";
import { views } from "./panels/views.js";
import { watching } from "./panels/watching.js";

const session = new Session(new URL(location.href));
notice(byId("notice"), session);

/** @param {Record<string, any>} contract */
function build(contract) {
  document.title = `${contract.name} · riverrun`;
  document.body.dataset.kind = contract.kind;
  const board = new Board(session, contract);
  const midi = new Midi(board);
  bar(byId("bar"), board, [
    { id: "open-phone", label: "phone", title: "Play with a phone", open: () => phone(board) },
    { id: "open-device", label: "device", title: "What plays the sound", open: () => device(board), of: "device" },
    { id: "open-midi", label: "MIDI", title: "Play with MIDI", open: () => openMidi(midi) },
    { id: "open-help", label: "?", title: "Keys and facts", open: () => help(board) },
  ]);
  watching(byId("watching"), board, new Playback(session, contract));
  for (const panel of [steer, snapshots, pad, sequencer, sound, latents, motion, teach]) panel(byId(panel.name), board);
  views(byId("views"));
  keyboard(board, () => help(board));
  effect(() => document.body.toggleAttribute("data-learning", midi.learning.value));
}

// The first contract builds the page; after a reconnection it comes again. Another instrument needs another page.
let built = "";
effect(() => {
  const contract = session.contract.value;
  if (!contract) return;
  const shape = JSON.stringify([contract.name, contract.controls.map((/** @type {any} */ each) => each.key)]);
  if (!built) untracked(() => build(contract));
  else if (built !== shape) location.reload();
  built = shape;
});
