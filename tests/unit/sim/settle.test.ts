/** The derived numbers are up to date whenever the front may look at them, whatever it has just done. */
import { expect, test } from '@jest/globals';
import { type Command, copyMatch, prepareLevel, TURN } from '../../../src/sim';
import { settle } from '../../../src/sim/settle';
import { madeLevel } from '../../helpers/made-level';
import { randomGame } from '../../helpers/random-game';

test('settling once more after any command changes nothing', () => {
  const level = prepareLevel(madeLevel());
  const done = new Map<Command['kind'], number>();
  for (let seed = 1; seed <= 60; seed++) {
    let last: Command | null = null;
    randomGame(level, seed, (match, next) => {
      const copy = copyMatch(match);
      settle(copy);
      if (last !== null && copy.s.some((value, at) => value !== match.s[at]))
        throw new Error(`seed ${seed}, turn ${match.s[TURN]}: ${JSON.stringify(last)} left something unsettled`);
      if (last !== null) done.set(last.kind, (done.get(last.kind) ?? 0) + 1);
      last = next;
    });
  }
  // Every kind of command has been looked at.
  expect([...done.keys()].sort()).toEqual(
    [
      'carry',
      'choose',
      'conciliate',
      'designate',
      'end-turn',
      'investigate',
      'organise',
      'plan',
      'promise',
      'refuse',
      'rupture',
    ].sort(),
  );
});
