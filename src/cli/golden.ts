/**
 * `golden [--write]`: games kept under tests/golden with a state hash a turn. When a rule, a level or a generator has
 * changed what a game gives, they say so; `--write` plays them anew, on purpose, and CHANGELOG.md then tells it under
 * *Replays*.
 */
import fs from 'node:fs';
import path from 'node:path';
import { frontBot, leviathanMind, playGame } from '../bots';
import { ENGINE, formatRecord, parseRecord, RECORD_FORMAT, type Verdict, verifyRecord } from '../replay';
import { playableLevel } from './levels';
import { parseOptions } from './usage';

const FOLDER = path.join('tests', 'golden');
/** Level, bot and seed of each: weak and sound fronts, so that every act of a level and several endings are met. */
const GAMES: readonly (readonly [level: string, bot: string, seed: number])[] = [
  ['inauguration', 'random', 1],
  ['inauguration', 'random', 2],
  ['inauguration', 'quick', 1],
  ['inauguration', 'quick', 2],
  ['inauguration', 'greedy', 1],
  ['inauguration', 'greedy', 2],
  ['first-assembly', 'random', 1],
  ['first-assembly', 'greedy', 1],
];
const FILES = GAMES.map((game) => `${game.join('-')}.json`);

export function goldenCommand(args: readonly string[]): number {
  const isWriting = parseOptions(args, { write: 'flag' }).flag('write');
  return isWriting ? write() : verify();
}

function write(): number {
  fs.mkdirSync(FOLDER, { recursive: true });
  for (const file of fs.readdirSync(FOLDER))
    if (file.endsWith('.json') && !FILES.includes(file)) fs.rmSync(path.join(FOLDER, file));
  GAMES.forEach(([slug, bot, seed], i) => {
    const level = playableLevel(slug);
    const players = { front: frontBot(bot), leviathan: leviathanMind('steward') };
    const { commands, hashes, ending, turns } = playGame(level, { seed, keepsCommands: true, ...players });
    const made = { format: RECORD_FORMAT, engine: ENGINE, level: level.id, content: level.content, seed } as const;
    fs.writeFileSync(path.join(FOLDER, FILES[i]!), formatRecord({ ...made, commands, hashes, digests: [] }));
    process.stdout.write(`${FILES[i]}: ${turns} turns, ${ending}\n`);
  });
  return 0;
}

function verify(): number {
  let areSame = true;
  for (const file of FILES) {
    const told = verdictOf(path.join(FOLDER, file));
    areSame &&= told === 'same';
    process.stdout.write(`${file}: ${told}\n`);
  }
  if (!areSame)
    process.stdout.write(
      'If that is meant: npm run leviathan -- golden --write, and a line under Replays in CHANGELOG.md\n',
    );
  return areSame ? 0 : 1;
}

function verdictOf(file: string): string {
  if (!fs.existsSync(file)) return 'missing';
  const read = parseRecord(fs.readFileSync(file, 'utf8'));
  return read.ok ? tell(verifyRecord(playableLevel(read.value.level), read.value)) : read.problem.code;
}

/** In a word, and the turn where it parts. */
function tell(verdict: Verdict): string {
  if (verdict.kind === 'same' || verdict.kind === 'miscounted') return verdict.kind;
  return `${verdict.kind} at turn ${verdict.turn}`;
}
