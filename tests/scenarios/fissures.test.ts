/** Pins: a fissure is widened only once found; gaping, it costs the fusion the loyalty of the lords on it; narrow, it closes. */
import { expect, test } from '@jest/globals';
import { playableLevel } from '../../src/cli/levels';
import {
  COHESION,
  EFFECT,
  fissure,
  found,
  type Level,
  loyalty,
  type Match,
  STATE_CAPTURE,
  sampleHidden,
} from '../../src/sim';
import { actRow, carry, endTurn, fullForce, moved, scene } from '../helpers/scene';
import { tunable } from '../helpers/tunable';

function pressed(isFound: boolean): Match {
  const m = scene({
    initiatives: [{ target: 'fissure', effects: [actRow(EFFECT.widen, -1, 0, 80)] }],
    numbers: [[found(2), isFound ? 1 : 0]],
  });
  carry(fullForce(m), 0, { fissure: 'fissure-2' });
  return m;
}

test('pressed before it is found, nothing gives', () => expect(pressed(false).s[fissure(2)]).toBe(250));
test('found, it widens', () => expect(pressed(true).s[fissure(2)]).toBe(330));

test('an act may find the one aimed at, or the widest unfound', () => {
  const m = scene({
    initiatives: [{ effects: [actRow(EFFECT.find, -1)] }],
    numbers: [
      [fissure(3), 400],
      [fissure(1), 600],
      [found(1), 1],
    ],
  });
  carry(m, 0);
  expect([0, 1, 2, 3].map((f) => m.s[found(f)])).toEqual([0, 1, 0, 1]);
});

test('gaping it loosens its lords, narrow it closes', () => {
  const gapes = tunable('props', 'GAPES');
  const m = scene({
    numbers: [
      [fissure(0), 600],
      [fissure(1), gapes - 1],
    ],
  });
  endTurn(m);
  const [one, other, third] = [0, 4, 1].map((l) => moved(m, loyalty(l), 'fissure-loyalty'));
  expect(one).toBeLessThan(0);
  expect([other, third]).toEqual([one, 0]);
  expect(moved(m, fissure(0), 'fissure-closes')).toBe(0);
  expect(moved(m, fissure(1), 'fissure-closes')).toBeLessThan(0);
});

test('in a possible world an unfound fissure may be any width', () => {
  const widths = Array.from({ length: 20 }, (_, world) => {
    const m = scene();
    sampleHidden(m, world);
    return m.s[fissure(0)];
  });
  expect(new Set(widths).size).toBeGreaterThan(10);
});

test('a quarrel between two wings strains the bloc twice as much as one within a wing', () => {
  const strain = (fissures: Level['fissures']) => {
    const m = scene({
      fissures,
      numbers: [
        [fissure(0), 800],
        [found(0), 1],
        [STATE_CAPTURE, 400],
      ],
    });
    endTurn(m);
    return moved(m, COHESION, 'cohesion-strain');
  };
  const [one] = scene().level.fissures;
  const within = strain([{ ...one!, wings: 1 }]);
  expect(within).toBeLessThan(0);
  expect(strain([{ ...one!, wings: 2 }])).toBe(within * 2);
});

test('the wings a fissure divides are read off its lords', () => {
  const { fissures, lords } = playableLevel('inauguration');
  for (const it of fissures) expect(it.wings).toBe(new Set(it.lords.map((lord) => lords[lord]!.wing)).size);
  expect(new Set(fissures.map(({ wings }) => wings)).size).toBeGreaterThan(1);
});
