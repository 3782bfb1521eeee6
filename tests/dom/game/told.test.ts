/**
 * Pins: the telling compares with the turn's beginning — a stance that came back is no news, one that changed says from what —
 * and a demand refused is told even where no grievance could rise for it.
 */
import { describe, expect, test } from '@jest/globals';
import { tellTurn } from '../../../src/hud/game/tell-turn';
import { setContent, setLocale } from '../../../src/i18n';
import { commitment, EFFECT, grievance } from '../../../src/sim';
import { row } from '../../helpers/scene';
import { quietMatch, setupPage } from './page';

setupPage();

/** A turn in which an act moves the first current's commitment from `from` by `by`: its telling, and the stances around its end. */
function turn(from: number, by: number) {
  setContent({ en: { 'current.current-0.name': 'Labour' } });
  const session = quietMatch({
    numbers: [[commitment(0), from]],
    initiatives: [{ effects: [row(EFFECT.addFixed, commitment(0), by)] }],
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

describe('a demand refused', () => {
  /** Two currents at the very end of their patience and a third that is not, each with a demand; the first one parts. */
  function refused(seed: number): readonly string[] {
    setContent({ en: Object.fromEntries([0, 1, 2].map((c) => [`current.current-${c}.name`, `Current ${c}`])) });
    const numbers = [1000, 1000, 400].map((value, c) => [grievance(c), value] as const);
    const session = quietMatch({ demands: [0, 1, 2].map((c) => ({ currents: [c], term: 4 })), numbers }, seed);
    expect(session.send({ kind: 'rupture', current: 'current-0', way: 'part' })).toBeNull();
    const second = session.view().demands.find(({ current }) => current === 'current-1');
    if (second !== undefined) session.send({ kind: 'refuse', current: second.current, demand: second.id });
    const before = session.view();
    session.send({ kind: 'end-turn' });
    const lines = tellTurn(session.report(1)!, before, session.view(), () => 0, []);
    const told = lines.filter(({ key }) => key.startsWith('refused')).map(({ said }) => said);
    expect(told).toHaveLength(before.demands.length);
    return told;
  }
  const all = () => Array.from({ length: 12 }, (_, seed) => refused(seed + 1)).flat();

  test('says what it added, or why it added nothing', () => {
    const told = all();
    // Whoever parted took its demand along.
    expect(told.find((text) => text.includes('Current 0'))).toBeUndefined();
    expect(told.find((text) => text.includes('Current 1'))).toMatch(/^Demand refused: .*; its grievance could rise no/);
    expect(told.find((text) => text.includes('Current 2'))).toMatch(/^Demand left unanswered.*, grievance \+\d+\.$/);
  });

  test('in French as well', () => {
    setLocale('fr');
    const told = all().join('\n');
    expect(told).toMatch(/^Revendication refusée\u00a0: .*\u00a0; son grief ne pouvait plus monter\.$/m);
    expect(told).toMatch(/^Revendication restée sans réponse, donc refusée\u00a0: .*, grief \+\d+\.$/m);
  });
});

test('in French as well', () => {
  setLocale('fr');
  expect(told(420, -200)).toMatch(/de «\u00a0.*\u00a0» à «/);
});
