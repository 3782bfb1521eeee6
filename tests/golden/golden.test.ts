/**
 * Golden games: played again, they end every turn in the state they ended it in. When that is meant to change,
 * `npm run leviathan -- golden --write` plays them anew, and CHANGELOG.md tells it under *Replays*.
 */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { type MatchRecord, parseRecord, verifyRecord } from '../../src/replay';
import type { Level } from '../../src/sim';
import { realLevels } from '../helpers/levels';

const files = fs
  .readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .sort();
const levels: ReadonlyMap<string, Level> = new Map(realLevels());

const recordIn = (file: string): MatchRecord => {
  const read = parseRecord(fs.readFileSync(path.join(import.meta.dirname, file), 'utf8'));
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problem)}`);
  return read.value;
};

test('there are games of weak and of sound fronts, on both levels', () => {
  expect(files.length).toBeGreaterThanOrEqual(8);
  expect(new Set(files.map((file) => file.replace(/-\d+\.json$/, ''))).size).toBeGreaterThanOrEqual(5);
});

test.each(files)('%s', (file) => {
  const record = recordIn(file);
  const level = levels.get(record.level);
  if (level === undefined) throw new Error(`${file}: no level ${record.level}`);
  expect(record.hashes.length).toBeGreaterThan(3);
  expect(verifyRecord(level, record)).toMatchObject({ kind: 'same', isOver: true, turns: record.hashes.length });
});

test('a game in which one number differs is found out', () => {
  const record = recordIn('inauguration-quick-1.json');
  const commands = record.commands.map((it) => (it.kind === 'designate' ? { kind: 'end-turn' as const } : it));
  expect(verifyRecord(levels.get('inauguration')!, { ...record, commands }).kind).not.toBe('same');
  expect(verifyRecord(levels.get('inauguration')!, { ...record, seed: record.seed + 1 }).kind).not.toBe('same');
});

test('the changelog says when games made before are told differently', () => {
  const changelog = fs.readFileSync(path.resolve(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
  expect(changelog).toMatch(/^### Replays$/m);
});
