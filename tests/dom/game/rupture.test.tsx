/**
 * Pins: a rupture's sheet says what really brought it, what each answer costs and all it leads to, holds its own hint, and
 * is told by name afterwards.
 */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/preact';
import { madeOf } from '../../../src/hud/game/made-of';
import { type OutlookLine, outlookOf } from '../../../src/hud/game/rupture-outlook';
import { readTurns } from '../../../src/hud/shell';
import { turnSummary } from '../../../src/hud/shell/what-if';
import { setContent } from '../../../src/i18n';
import type { Session } from '../../../src/session';
import {
  absence,
  commitment,
  type CompiledLevel,
  EFFECT,
  grievance,
  partings,
  promiseCreditor,
  promiseDue,
  promiseKind,
  RETURN_GRIEVANCE,
  type RuptureWay,
  UNITY,
} from '../../../src/sim';
import { row } from '../../helpers/scene';
import { press, quietMatch, setupPage, show } from './page';

setupPage();
beforeEach(() => setContent({ en: { 'hint.out': 'Three ways out.', 'hint.desk': 'A note of the desk.' } }));

const CURRENT = 'current-4';

/** Its fifth current is past its limit when the match opens. */
const broken = (over: CompiledLevel['setup'] = [], turns = 9): Session =>
  quietMatch({ turns, numbers: [[grievance(4), 800], ...over] });

function outlook(session: Session, way: RuptureWay): readonly OutlookLine[] {
  const after = session.afterRupture({ kind: 'rupture', current: CURRENT, way });
  if (after === null) throw new Error(`it may not be answered so: ${way}`);
  return outlookOf(session.view(), after, CURRENT);
}
const lineOf = <K extends OutlookLine['kind']>(lines: readonly OutlookLine[], kind: K) =>
  lines.find((line): line is Extract<OutlookLine, { kind: K }> => line.kind === kind);

describe('what an answer leads to', () => {
  test('a parting: the turn of its return and what it returns with are those of the rules', () => {
    const session = broken();
    const lines = outlook(session, 'part');
    const away = lineOf(lines, 'away');
    const returns = lineOf(lines, 'returns');
    expect(session.send({ kind: 'rupture', current: CURRENT, way: 'part' })).toBeNull();
    const current = () => session.view().constituents[1]?.currents[1];
    const absent: number[] = [];
    while (current()?.absence !== 0 && session.view().phase !== 'ended') {
      absent.push(session.view().turn);
      expect(session.send({ kind: 'end-turn' })).toBeNull();
    }
    expect(absent).toEqual([1, 2, 3]);
    expect(session.view().turn).toBe(away?.back);
    expect(current()?.grievance).toBe(RETURN_GRIEVANCE);
    expect(returns).toMatchObject({ grievance: current()?.grievance, commitment: current()?.commitment });
  });

  test('a parting: its proposals leave, less comes in, and its constituent follows less', () => {
    const lines = outlook(broken(), 'part');
    expect(lineOf(lines, 'proposals')?.count).toBeGreaterThan(0);
    const income = lineOf(lines, 'income');
    expect(income?.resource).toBe('legitimacy');
    expect(income?.after).toBeLessThan(income?.before ?? 0);
    const weakened = lineOf(lines, 'weakened');
    expect([weakened?.before, weakened?.after]).toEqual([500, 333]);
  });

  test('letting go is for good, and so is a parting that the match does not outlast', () => {
    expect(lineOf(outlook(broken(), 'release'), 'gone')).toEqual({ kind: 'gone', current: CURRENT });
    expect(lineOf(outlook(broken([], 3), 'part'), 'away-past-end')).toBeDefined();
  });

  test('conceding keeps it, and the last of its constituent leaves an empty bench', () => {
    expect(outlook(broken(), 'concede')).toEqual([]);
    const alone = broken([
      [absence(3), 99],
      [absence(5), 99],
    ]);
    expect(lineOf(outlook(alone, 'release'), 'empty')).toEqual({ kind: 'empty', constituent: 'democratic' });
  });
});

const HINTS = [
  { id: 'desk', turn: 1, panel: 'front-page', until: null },
  { id: 'out', turn: 1, panel: 'rupture', until: 'rupture' },
] as const;

describe('its sheet', () => {
  test('says under “part” when they are back, how, and what is missed meanwhile', () => {
    show(broken());
    const text = screen.getByTestId('way-part').textContent ?? '';
    expect(text).toContain('back on turn 4');
    expect(text).toContain('Comes back with grievance 35, commitment 50');
    expect(text).toContain('a turn');
    expect(screen.getByTestId('way-concede').textContent).not.toContain('And then');
  });

  test('holds the hint about it, which is on the desk only while the sheet is laid aside', () => {
    show(broken(), { hints: HINTS });
    const sheet = screen.getByTestId('rupture');
    expect(within(sheet).getByTestId('hint').textContent).toContain('Three ways out.');
    expect(screen.getAllByTestId('hint')).toHaveLength(1);
    press(within(sheet).getByRole('button', { name: 'Close' }));
    const hint = screen.getByTestId('hint');
    expect(hint.textContent).toContain('Three ways out.');
    press(within(hint).getByRole('button', { name: 'Show me' }));
    expect(within(screen.getByTestId('rupture')).getByTestId('hint')).toBeTruthy();
    press(screen.getByTestId('rupture-release'));
    expect(screen.getByTestId('hint').textContent).toContain('A note of the desk.');
  });
});

describe('what brought it there', () => {
  const BREACH = { kind: 'lever', lever: 0, term: 1, breach: 300 } as const;
  /** It held little, one promise to it falls due and is not kept, and it is made to wait. */
  const betrayed = (held: number, breach = 300): Session => {
    const session = quietMatch({
      demands: [{ ...BREACH, breach }],
      initiatives: Array.from({ length: 9 }, () => ({ lever: 'street' as const })),
      numbers: [
        [grievance(4), held],
        [promiseKind(0), 1],
        [promiseCreditor(0), 4],
        [promiseDue(0), 1],
      ],
    });
    expect(session.send({ kind: 'end-turn' })).toBeNull();
    expect(session.view().rupture?.current).toBe(CURRENT);
    return session;
  };
  const why = (session: Session): string => {
    show(session);
    return screen.getByTestId('why-rupture').textContent ?? '';
  };

  test('a promise broken is said where it weighs most, with what it weighs, and no waiting is pretended', () => {
    const said = why(betrayed(450, 500));
    expect(said).toContain('What weighs most: a broken promise, “demand-0” (50)');
    expect(said).toContain('Then: what it held already when the game opened (45)');
    expect(said).not.toContain('asked to wait too long');
  });

  test('what it held already is said where that weighs most', () => {
    expect(why(betrayed(600))).toContain('What weighs most: what it held already when the game opened (60)');
  });

  test('the shares add up to the grievance, and what lowered it lowered them all', () => {
    const session = betrayed(450, 500);
    const number = `grievance.${CURRENT}`;
    const sum = (): number => madeOf(session, session.view(), number).reduce((all, { by }) => all + by, 0);
    const before = madeOf(session, session.view(), number);
    expect(sum()).toBeCloseTo(session.why(number).value);
    expect(session.send({ kind: 'rupture', current: CURRENT, way: 'concede' })).toBeNull();
    expect(session.why(number).value).toBeLessThan(700);
    expect(sum()).toBeCloseTo(session.why(number).value);
    const after = madeOf(session, session.view(), number);
    expect(after.map(({ cause }) => cause)).toEqual(before.map(({ cause }) => cause));
    for (const [at, { by }] of after.entries()) expect(by).toBeLessThan(before[at]!.by);
  });

  test('a headline is said by name', () => {
    const session = quietMatch({
      events: [{ effects: [row(EFFECT.addFixed, grievance(4), 500)] }],
      numbers: [[grievance(4), 300]],
    });
    expect(why(session)).toContain('What weighs most: the headline “event-0” (50)');
  });

  test('one that no longer follows is said to have lost what bound it', () => {
    const said = why(quietMatch({ numbers: [[commitment(4), 90]] }));
    expect(said).toContain('Commitment 9: it breaks under 12');
    expect(said).not.toContain('Grievance');
  });
});

describe('the unity that each way costs', () => {
  const unityOf = (way: RuptureWay): string => {
    const lines = [...screen.getByTestId(`way-${way}`).querySelectorAll('.forecast-bad li')];
    return lines.map(({ textContent }) => textContent ?? '').find((text) => text.startsWith('unity')) ?? '';
  };

  test('is what the rules ask, different from way to way, though less is left', () => {
    show(broken([[UNITY, 20]]));
    expect((['concede', 'part', 'release'] as const).map(unityOf)).toEqual(['unity −2', 'unity −6', 'unity −8']);
    for (const way of ['concede', 'part', 'release'])
      expect(within(screen.getByTestId(`way-${way}`)).getByTestId('warning-unity').textContent).toContain(
        'Unity is at 2: it falls to nothing',
      );
  });

  test('is what is taken where there is enough, a second parting’s too, and then no more is said', () => {
    for (const before of [0, 1]) {
      for (const way of ['concede', 'part', 'release'] as const) {
        const session = broken([
          [UNITY, 500],
          [partings(4), before],
        ]);
        const asked = session.view().rupture?.ways.find((it) => it.way === way)?.unity ?? 0;
        expect(session.send({ kind: 'rupture', current: CURRENT, way })).toBeNull();
        expect(session.view().tracks.unity).toBe(500 - asked);
      }
    }
    show(broken([[UNITY, 500]]));
    expect(screen.queryByTestId('warning-unity')).toBeNull();
  });
});

test('afterwards the turn’s line tells how it was answered', () => {
  const session = broken();
  session.send({ kind: 'rupture', current: CURRENT, way: 'part' });
  session.send({ kind: 'end-turn' });
  session.send({ kind: 'end-turn' });
  const [first, second] = readTurns(session.record());
  if (first === undefined || second === undefined) throw new Error('two turns were played');
  expect(first.rupture).toEqual({ current: CURRENT, way: 'part' });
  expect(turnSummary(first)).toContain('parted for a time');
  expect(second.rupture).toBeNull();
});
