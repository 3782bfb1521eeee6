// The rules' constants in the documents, read off src/sim so that they cannot go stale: the whole list in
// docs/model-numbers.md, and each `NAME` = value in docs/model.md and docs/model.fr.md.
// `node scripts/numbers.mjs` writes them; `--check` says whether they are as they should be.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const rules = path.join(root, 'src', 'sim');

/** How the engine is laid out and runs, not what it assumes. */
const MACHINERY = ['actions', 'causes', 'conditions', 'dangers', 'effect-codes', 'forecast', 'hidden', 'ledger'];
MACHINERY.push('level-data', 'rng', 'state', 'tables', 'triggers', 'vocabulary');

const INTRODUCTION = `# The numbers of the rules

Written by \`node scripts/numbers.mjs\` from \`src/sim\`; do not edit by hand. What they do: [model.md](model.md),
[model.fr.md](model.fr.md). Numbers shown as 0–100 in the game are kept in tenths here: 250 is 25 points. Prices are
mobilisation, legitimacy, investment.

Écrit par \`node scripts/numbers.mjs\` d’après \`src/sim\` ; ne pas modifier à la main. À quoi ils servent :
[model.fr.md](model.fr.md). Les nombres affichés de 0 à 100 dans le jeu sont ici en dixièmes : 250 vaut 25 points. Les prix
sont en mobilisation, légitimité, investissement.
`;

const CONSTANT =
  /(?:\/\*\*\s*((?:(?!\*\/)[\s\S])*?)\s*\*\/\n)?(?:export )?const ([A-Z][A-Z0-9_]+)(?:: Price)? = (-?\d+|\[[\d, ]+\]);/g;
const oneLine = (comment = '') => comment.replaceAll(/\s*\n\s*\*?\s*/g, ' ').trim();

const files = fs
  .readdirSync(rules)
  .filter((file) => file.endsWith('.ts') && !MACHINERY.includes(path.basename(file, '.ts')))
  .sort()
  .map((file) => {
    const source = fs.readFileSync(path.join(rules, file), 'utf8');
    const constants = [...source.matchAll(CONSTANT)].map(([, comment, name, value]) => ({
      name,
      value: value.replace(/[[\]]/g, ''),
      comment: oneLine(comment),
    }));
    return { file, constants };
  });

const row = ({ name, value, comment }) => `| \`${name}\` | ${value} | ${comment} |\n`;
const section = ({ file, constants }) =>
  `\n## ${file}\n\n| constant | value | |\n|---|---:|---|\n${constants.map(row).join('')}`;
const list =
  INTRODUCTION +
  files
    .filter(({ constants }) => constants.length > 0)
    .map(section)
    .join('');

const values = new Map(files.flatMap(({ constants }) => constants.map(({ name, value }) => [name, Number(value)])));
/** Stored units in one of what a document speaks of; everything else is whole. */
const SCALES = { point: 10, points: 10, 'points²': 100 };
const NAMED = /`([A-Z][A-Z0-9_]+)` =([ \n])([−\d.,]+)([ \u00a0])(points²|points|point|[^\s.,;:)]+)/g;

/** A document with the values that the rules have now. */
function refreshed(document, isFrench) {
  return document.replaceAll(NAMED, (_, name, gap, _old, space, unit) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`${name} is no constant of the rules`);
    const points = value / (SCALES[unit] ?? 1);
    const written = String(points).replace('-', '−');
    const isOne = isFrench ? Math.abs(points) < 2 : points === 1;
    const word = unit === 'point' || unit === 'points' ? (isOne ? 'point' : 'points') : unit;
    return `\`${name}\` =${gap}${isFrench ? written.replace('.', ',') : written}${space}${word}`;
  });
}

const at = (name) => path.join(root, 'docs', name);
const read = (name) => (fs.existsSync(at(name)) ? fs.readFileSync(at(name), 'utf8') : '');
const wanted = {
  'model-numbers.md': list,
  'model.md': refreshed(read('model.md'), false),
  'model.fr.md': refreshed(read('model.fr.md'), true),
};
const stale = Object.keys(wanted).filter((name) => read(name) !== wanted[name]);
if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`docs/${name} is not what src/sim says: run node scripts/numbers.mjs`);
  process.exit(stale.length > 0 ? 1 : 0);
}
for (const name of stale) {
  fs.writeFileSync(at(name), wanted[name]);
  console.log(`docs/${name} written`);
}
