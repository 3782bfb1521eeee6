/** Pins: the Leviathan campaigns: three or four turns on one contradiction, then a pause; its moves burn more there. */
import { expect, test } from '@jest/globals';
import { grievance, intensity, OFFENSIVE, OFFENSIVE_LEFT, planFalse, planMove, playerView } from '../../src/sim';
import { endTurn, moved, scene } from '../helpers/scene';

test('each campaign lasts three or four turns, with a turn of pause at least', () => {
  const lengths: number[] = [];
  for (let seed = 0; seed < 40; seed++) {
    const m = scene({ turns: 40 }, seed);
    let length = 0;
    for (let turn = 0; turn < 30; turn++) {
      const running = m.s[OFFENSIVE]!;
      if (running !== 0) length++;
      for (let c = 0; c < 9; c++) m.s[grievance(c)] = 0;
      endTurn(m);
      if (running !== 0 && m.s[OFFENSIVE] !== running) {
        lengths.push(length);
        expect(m.s[OFFENSIVE]).toBe(0);
        length = 0;
      }
    }
  }
  expect(lengths.length).toBeGreaterThan(150);
  expect([...new Set(lengths)].sort()).toEqual([3, 4]);
});

test('it is said, with the turns left', () => {
  const m = scene();
  m.s[OFFENSIVE] = 5;
  m.s[OFFENSIVE_LEFT] = 3;
  expect(playerView(m).offensive).toEqual({ contradiction: 'ecology-accumulation', left: 3 });
});

test('a move that bears it heats it more', () => {
  const heat = (on: number): number => {
    const m = scene({ moves: [{ contradiction: 4 }] });
    endTurn(m, [{ move: 'move-0', lord: 'lord-0' }]);
    for (let slot = 0; slot < 7; slot++) if (m.s[planFalse(slot)] === 1) m.s[planMove(slot)] = 0;
    m.s[OFFENSIVE] = on + 1;
    endTurn(m);
    return moved(m, intensity(4), 'intensity-offensive');
  };
  expect(heat(3)).toBe(0);
  expect(heat(4)).toBeGreaterThan(0);
});
