/** Icons as plain SVG in the current colour: the six layers (ours) and the interface (Phosphor). */
import { LAYERS, layerRule } from '../lib/layers.mjs';
import { writeOutput } from '../lib/output.mjs';
import { iconBody } from '../lib/phosphor.mjs';

/** Name in the game → Phosphor icon. Resources are solid; tools are bold lines. */
const INTERFACE = {
  mobilisation: 'megaphone-fill',
  legitimacy: 'scales-fill',
  investment: 'coins-fill',
  why: 'question-bold',
  undo: 'arrow-u-up-left-bold',
  redo: 'arrow-u-up-right-bold',
  restart: 'arrow-counter-clockwise-bold',
  settings: 'gear-fill',
  globe: 'globe-bold',
  language: 'translate-bold',
  eye: 'eye-bold',
  'eye-closed': 'eye-slash-bold',
  warning: 'warning-fill',
  lock: 'lock-fill',
  unlock: 'lock-open-fill',
  calendar: 'calendar-blank-bold',
  handshake: 'handshake-fill',
  hammer: 'hammer-fill',
  info: 'info-bold',
  close: 'x-bold',
  check: 'check-bold',
  menu: 'list-bold',
  more: 'dots-three-bold',
  next: 'arrow-right-bold',
  previous: 'arrow-left-bold',
  up: 'caret-up-bold',
  down: 'caret-down-bold',
  left: 'caret-left-bold',
  right: 'caret-right-bold',
  plus: 'plus-bold',
  minus: 'minus-bold',
  play: 'play-fill',
  pause: 'pause-fill',
  skip: 'skip-forward-fill',
  sound: 'speaker-high-fill',
  mute: 'speaker-slash-fill',
  music: 'music-notes-fill',
  save: 'floppy-disk-bold',
  share: 'share-network-bold',
  copy: 'copy-bold',
  download: 'download-simple-bold',
  trash: 'trash-bold',
  edit: 'pencil-simple-bold',
  ledger: 'receipt-fill',
  book: 'book-open-fill',
  map: 'map-trifold-fill',
  history: 'clock-counter-clockwise-bold',
  hourglass: 'hourglass-medium-fill',
  people: 'users-three-fill',
  person: 'user-fill',
  teacher: 'chalkboard-teacher-fill',
  school: 'graduation-cap-fill',
  keyboard: 'keyboard-bold',
  flag: 'flag-fill',
  link: 'link-bold',
  'broken-link': 'link-break-bold',
  split: 'arrows-split-bold',
  swap: 'swap-bold',
  crown: 'crown-fill',
  fist: 'hand-fist-fill',
  whisper: 'ear-fill',
  search: 'magnifying-glass-bold',
  spark: 'lightning-fill',
  chart: 'chart-line-bold',
  moon: 'moon-fill',
  sun: 'sun-fill',
  text: 'text-aa-bold',
  street: 'megaphone-fill',
  law: 'gavel-fill',
  procurement: 'stamp-fill',
  build: 'crane-tower-fill',
  money: 'coins-fill',
  exposure: 'flashlight-fill',
  compact: 'handshake-fill',
  care: 'hand-heart-fill',
  parliament: 'bank-fill',
  'competition-authority': 'scales-fill',
  'data-protection': 'shield-check-fill',
  'central-bank': 'vault-fill',
  'public-buyers': 'stamp-fill',
  courts: 'gavel-fill',
};

export async function render() {
  const files = [];
  for (const [id, d] of Object.entries(LAYERS))
    files.push(
      await writeOutput(
        `icons/layer-${id}.svg`,
        svg(24, `<path fill="currentColor" fill-rule="${layerRule(id)}" d="${d}"/>`),
      ),
    );
  for (const [id, name] of Object.entries(INTERFACE))
    files.push(await writeOutput(`icons/${id}.svg`, svg(256, iconBody(name))));
  return files;
}

const svg = (box, body) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box} ${box}">${body}</svg>\n`;
