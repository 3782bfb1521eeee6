/** Pins: the telling compares with the turn's beginning — a stance that came back is no news, one that changed says from what. */
import { describe, expect, test } from '@jest/globals';
import { tellTurn } from '../../../src/hud/game/tell-turn';
import { setContent, setLocale } from '../../../src/i18n';
import { localSession } from '../../../src/session';
import { commitment, EFFECT, prepareLevel } from '../../../src/sim';
import { row, sceneLevel } from '../../helpers/scene';
import { setupText } from '../shell/setup-text';

setupText();

/** A turn in which an act moves the first current's commitment from `from` by `by`: its telling, and the stances around its end. */
function turn(from: number, by: number) {
  setContent({ en: { 'current.current-0.name': 'Labour' } });
  const level = sceneLevel({ initiatives: [{ effects: [row(EFFECT.addFixed, commitment(0), by)] }] });
  const session = localSession({
    level: prepareLevel({ ...level, setup: [...level.setup, [commitment(0), from]] }),
    seed: 1,
    mind: () => ({ kind: 'plan', moves: [] }),
  });
  session.send({ kind: 'carry', initiative: 'initiative-0' });
  const before = session.view();
  session.send({ kind: 'end-turn' });
  const startOf = (path: string) => session.why(path).history[0]!.value;
  const lines = tellTurn(session.report(1)!, before, session.view(), startOf, []);
  const stances = [before, session.view()].map((view) => view.constituents[0]!.currents[0]!.stance);
  return { text: lines.map(({ said }) => said).join('\n'), stances };
}
const told = (from: number, by: number): string => turn(from, by).text;

describe('a stance', () => {
  test('that an act changed, and the turn kept, is told from what it was', () => {
    const text = told(420, -200);
    expect(text).toMatch(/Labour: from “.*hesitates.*” to “.*capitulates.*”/);
  });

  test('that is what it was when the turn began is not told, whatever the act made of it', () => {
    // One act lifts it over 40, the turn’s end takes it back under: as it was.
    const { text, stances } = turn(397, 0);
    expect(stances).toEqual(['hesitates', 'capitulates']);
    expect(text).not.toContain('Labour: from');
  });
});

test('in French as well', () => {
  setLocale('fr');
  expect(told(420, -200)).toMatch(/de «\u00a0.*\u00a0» à «/);
  setLocale('en');
});
