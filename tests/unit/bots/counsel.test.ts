/** Counsel and reasons: each spokesperson asks for its own, says why in words the interface has, and sees nothing hidden. */
import fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { advise, botRandom, counselOn, frontBot, leviathanMind, playGame, type Reason } from '../../../src/bots';
import { reasonOf } from '../../../src/bots/reasons';
import { playableLevel } from '../../../src/cli/levels';
import {
  ACTION,
  copyMatch,
  DESIGNATED,
  grievance,
  intensity,
  kindled,
  layPlan,
  type Match,
  newMatch,
  packAction,
  play,
  playerView,
  sampleHidden,
  stateHash,
} from '../../../src/sim';

const level = playableLevel('inauguration');

/** A match of one seed with the front about to decide on its first turn. */
function deskOf(seed: number): Match {
  const match = newMatch(level, { seed });
  const { lines } = leviathanMind('apprentice').plan(match, botRandom(seed), null);
  layPlan(match, lines);
  return match;
}

describe('counsel', () => {
  test('three spokespersons, each asking for its own; the match untouched, nothing hidden read', () => {
    let asked = 0;
    let apart = 0;
    for (const seed of [4, 5, 6]) {
      const match = deskOf(seed);
      const before = stateHash(match);
      const counsel = counselOn(match, 5);
      expect(stateHash(match)).toBe(before);
      expect(counsel.map((it) => it.constituent)).toEqual(['left', 'democratic', 'capital']);
      for (const { constituent, lines } of counsel)
        for (const { command } of lines) {
          asked++;
          if (command.kind !== 'carry') continue;
          const { constituent: k } = level.initiatives.find(({ id }) => id === command.initiative)!;
          expect(level.constituents[k]!.id).toBe(constituent);
        }
      if (new Set(counsel.map((it) => it.name?.contradiction)).size > 1) apart++;
      const other = copyMatch(match);
      sampleHidden(other, 41);
      expect(counselOn(other, 5)).toEqual(counsel);
    }
    expect(asked).toBeGreaterThanOrEqual(5);
    expect(apart).toBeGreaterThanOrEqual(1);
  });

  test('a name is said to cost no unity just where it costs none, whatever its plan would do before naming it', () => {
    const whyAt = (gap: number) => {
      const match = deskOf(5);
      match.s[DESIGNATED] = 1;
      level.contradictions.forEach((_, k) => {
        match.s[intensity(k)] = k === 0 ? 500 : 500 + gap;
        match.s[kindled(k)] = 20;
      });
      const { contradictions } = playerView(match);
      return counselOn(match, 5, 60).flatMap(({ name }) =>
        name === null
          ? []
          : [{ why: name.why?.key, cost: contradictions.find(({ id }) => id === name.contradiction)!.changeCost }],
      );
    };
    // The left's plan first cools what is named, which then burns far enough below the rest.
    const short = whyAt(149);
    expect(short.length).toBeGreaterThanOrEqual(2);
    for (const { why, cost } of short) {
      expect(cost).toBeGreaterThan(0);
      expect(why).not.toBe('name-burns');
    }
    const enough = whyAt(150);
    expect(enough.length).toBeGreaterThanOrEqual(2);
    for (const it of enough) expect(it).toEqual({ why: 'name-burns', cost: 0 });
  });

  test('advice is a turn that can be played, decision by decision', () => {
    const match = deskOf(9);
    const lines = advise(match, { budget: 60, seed: 3, serves: null });
    expect(lines.length).toBeGreaterThan(2);
    for (const { command } of lines) expect(play(match, command)).toBeNull();
  });
});

describe('reasons', () => {
  test('every one given over some games is a message of the interface, in both languages', () => {
    const given: Reason[] = [];
    for (const [id, seed] of [
      ['planner', 1],
      ['left', 2],
      ['random-designation', 3],
    ] as const)
      playGame(level, {
        seed,
        front: frontBot(id, { budget: 30 }),
        leviathan: leviathanMind('apprentice'),
        watch: (_, seat, why) => {
          if (seat === 'front' && why !== undefined) given.push(why);
        },
      });
    expect(given.length).toBeGreaterThan(80);
    for (const language of ['en', 'fr']) {
      const messages = fs.readFileSync(`src/i18n/messages/counsel.${language}.ftl`, 'utf8');
      for (const { key } of given) expect(messages).toContain(`\ncounsel-${key} =`);
    }
  });

  test('conciliating is urgent only where grievance is', () => {
    const m = newMatch(level, { seed: 1 });
    const conciliate = packAction(ACTION.conciliate, 0);
    const keyAt = (stored: number) => {
      m.s[grievance(0)] = stored;
      return reasonOf(m, conciliate)?.key;
    };
    expect([0, 299, 300, 700].map(keyAt)).toEqual(['conciliate-early', 'conciliate-early', 'conciliate', 'conciliate']);
    for (const language of ['en', 'fr'])
      expect(fs.readFileSync(`src/i18n/messages/counsel.${language}.ftl`, 'utf8')).toContain(
        '\ncounsel-conciliate-early =',
      );
  });
});
