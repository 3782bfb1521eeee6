// `node scripts/palette.mjs`: the inks are the same in the press, on the board and in the interface; what is read stands out
// from what it is read on, by day and by night; inks stay apart for the colour-blind. `--try red=#1e5b80` asks it of another ink by day.
import fs from 'node:fs';
import path from 'node:path';
import { contrast, distance, seenBy, VISIONS } from '../assets/art/lib/colour-vision.mjs';
import { PALETTE } from '../assets/art/lib/palette.mjs';
import { root } from './ensure.mjs';

/** Ratio that text needs, and what outlines or marks a control (WCAG 2 AA). */
const TEXT = 4.5;
const MARK = 3;
/** Least distance between two inks for whoever sees no red, no green or no blue. Greys meet: shapes tell camps apart. */
const APART = 25;

const GROUNDS = ['ground', 'ground-high', 'ground-low'];
const READ = ['text', 'text-soft', 'red-text', 'petrol-text', 'ochre-text'];
const PAIRS = [
  ...GROUNDS.flatMap((ground) => READ.map((role) => [role, ground, TEXT])),
  ...GROUNDS.flatMap((ground) => ['line', 'focus'].map((role) => [role, ground, MARK])),
  ['on-solid', 'solid', TEXT],
  ['on-red', 'red', TEXT],
  ['on-petrol', 'petrol', TEXT],
  ['on-ochre', 'ochre', TEXT],
  ['on-left', 'left', TEXT],
  ['on-democratic', 'democratic', TEXT],
  ['on-capital', 'capital', TEXT],
];

const tried = Object.fromEntries(
  process.argv
    .slice(2)
    .filter((it) => it !== '--try')
    .map((it) => it.split('=')),
);
const themes = readThemes();
const problems = [
  ...sameInks(),
  ...Object.entries(themes).flatMap(([theme, roles]) => unread(theme, roles)),
  ...confused(),
];
for (const problem of problems) console.error(problem);
const pairs = PAIRS.length * Object.keys(themes).length;
console.log(
  problems.length > 0 ? `palette: ${problems.length} problem(s)` : `palette: ${pairs} pairs are read, inks stay apart`,
);
process.exit(problems.length > 0 ? 1 : 0);

/** The roles of both themes, as numbers: the night keeps of the day what it does not name. */
function readThemes() {
  const css = fs.readFileSync(path.join(root, 'src/hud/styles/tokens.css'), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const block = (selector) => {
    const from = css.indexOf(selector);
    if (from < 0) throw new Error(`tokens.css has no ${selector}`);
    return Object.fromEntries(
      [...css.slice(css.indexOf('{', from), css.indexOf('}', from)).matchAll(/--([\w-]+):\s*([^;]+);/g)].map(
        ([, name, value]) => [name, value.trim()],
      ),
    );
  };
  const day = { ...block(':root,'), ...tried },
    night = { ...day, ...block(':root[data-theme="night"]') };
  return { day, night };
}

function colourOf(roles, name) {
  const value = roles[name];
  const other = /^var\(--([\w-]+)\)$/.exec(value ?? '');
  if (other) return colourOf(roles, other[1]);
  if (!/^#[\da-f]{6}$/i.test(value ?? '')) throw new Error(`--${name} is not an ink: ${value}`);
  return [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16));
}

function unread(theme, roles) {
  return PAIRS.flatMap(([role, ground, least]) => {
    const ratio = contrast(colourOf(roles, role), colourOf(roles, ground));
    return ratio < least ? [`${theme}: ${role} on ${ground} is ${ratio.toFixed(2)}, less than ${least}`] : [];
  });
}

/** The press, the board and the interface print with the same inks. */
function sameInks() {
  const board = fs.readFileSync(path.join(root, 'src/board/palette.ts'), 'utf8');
  return [
    ['ink', 'ink', 'key'],
    ['paper', 'paper', 'paper'],
    ['red', 'red', 'red'],
    ['blue', 'petrol', 'blue'],
    ['ochre', 'ochre', 'ochre'],
  ].flatMap(([press, role, drawn]) => {
    const hexes = [PALETTE[press], themes.day[role], new RegExp(`\\b${drawn}: '(#\\w+)'`).exec(board)?.[1]];
    const isSame = new Set(hexes.map((it) => String(it).toLowerCase())).size === 1;
    return isSame ? [] : [`${press}: ${hexes.join(', ')} in the press, the interface, the board`];
  });
}

function confused() {
  const inks = ['ink', 'paper', 'red', 'petrol', 'ochre'];
  return VISIONS.filter((vision) => vision !== 'grey').flatMap((vision) =>
    inks.flatMap((a, i) =>
      inks.slice(i + 1).flatMap((b) => {
        const far = distance(...[a, b].map((ink) => seenBy(vision, colourOf(themes.day, ink))));
        return far < APART ? [`${vision}: ${a} and ${b} are ${far.toFixed(0)} apart, less than ${APART}`] : [];
      }),
    ),
  );
}
