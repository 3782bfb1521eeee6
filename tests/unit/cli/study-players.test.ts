/** Pins: who plays, from a command's options: what is left out is usual, what reads as nobody is told. */
import { expect, test } from '@jest/globals';
import { armFrom, PLAYER_OPTIONS } from '../../../src/cli/study-players';
import { parseOptions, UsageError } from '../../../src/cli/usage';
import { armKey } from '../../../src/lab';
import type { Difficulty } from '../../../src/sim';

const keyOf = (args: readonly string[], usual?: Difficulty): string =>
  armKey(armFrom(parseOptions(args, PLAYER_OPTIONS), 'greedy', usual));

test.each([
  [[], undefined, 'greedy/steward'],
  [[], 'apprentice', 'greedy/apprentice'],
  [['--difficulty', 'strategist'], 'apprentice', 'greedy/strategist'],
  [['--bot', 'planner~40', '--mind', 'steward~50'], 'apprentice', 'planner~40/apprentice/mind=steward~50'],
] as const)('%j, usually at %s: %s', (args, usual, key) => expect(keyOf(args, usual)).toBe(key));

test.each(['--bot', '--mind'])('playouts that are no number, after %s, are a mistake of the call', (option) =>
  expect(() => keyOf([option, 'steward~x'])).toThrow(
    new UsageError('"steward~x": expected a name, or name~playouts with a whole number'),
  ),
);
