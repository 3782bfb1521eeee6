// docs/model-numbers.md: every constant of the rules, read off src/sim, so that the list cannot go stale.
// `node scripts/numbers.mjs` writes it; `--check` says whether it is as it should be.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const page = path.join(root, 'docs', 'model-numbers.md');
const rules = path.join(root, 'src', 'sim');

/** How the engine is laid out and runs, not what it assumes. */
const MACHINERY = [
  'dangers',
  'hidden',
  'level-data',
  'actions',
  'causes',
  'conditions',
  'effect-codes',
  'forecast',
  'ledger',
  'rng',
  'state',
  'triggers',
  'vocabulary',
];

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

function section(file) {
  const source = fs.readFileSync(path.join(rules, file), 'utf8');
  const rows = [...source.matchAll(CONSTANT)].map(
    ([, comment, name, value]) => `| \`${name}\` | ${value.replace(/[[\]]/g, '')} | ${oneLine(comment)} |`,
  );
  return rows.length === 0 ? '' : `\n## ${file}\n\n| constant | value | |\n|---|---:|---|\n${rows.join('\n')}\n`;
}

const sections = fs
  .readdirSync(rules)
  .filter((file) => file.endsWith('.ts') && !MACHINERY.includes(path.basename(file, '.ts')))
  .sort()
  .map(section)
  .join('');
const text = INTRODUCTION + sections;

if (process.argv.includes('--check')) {
  const isFresh = fs.existsSync(page) && fs.readFileSync(page, 'utf8') === text;
  if (!isFresh) console.error('docs/model-numbers.md is not what src/sim says: run node scripts/numbers.mjs');
  process.exit(isFresh ? 0 : 1);
}
fs.writeFileSync(page, text);
