/** Pins: a danger says how near it is, turns red only when it is at hand, and names its counters or why there is none. */
import { describe, expect, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/preact';
import { countersTo } from '../../../src/hud/game/counters';
import { distanceOf } from '../../../src/hud/game/danger-distance';
import { makeDesk } from '../../../src/hud/game/desk';
import { waitingUnder } from '../../../src/hud/game/waiting';
import { makeBoardLink } from '../../../src/hud/kit';
import type { Session } from '../../../src/session';
import {
  CONTRADICTIONS,
  DEBT_THRESHOLD,
  EFFECT,
  FAR_RIGHT,
  grievance,
  intensity,
  LOAD_CARRIED,
  LOW_UNITY,
  PROP_BOUND,
  PROPS_COUNT,
  RESOURCES,
  resource,
  SOCIAL_BASE,
  UNITY,
  VALUATION,
} from '../../../src/sim';
import { BREAKING_POINT } from '../../../src/sim/unity';
import { row, sceneEnding, type SceneOptions } from '../../helpers/scene';
import { openTab, press, quietMatch, setupPage, show } from './page';

setupPage();

type Numbers = readonly (readonly [number, number])[];

/** Three defeats; the first initiative lowers the far right. */
const match = (numbers: Numbers, options: SceneOptions = {}): Session =>
  quietMatch({
    initiatives: [{ effects: [row(EFFECT.add, FAR_RIGHT, -40)], cost: [2, 0, 0] }],
    when: [
      [[FAR_RIGHT, 'atLeast', 850]],
      [[LOW_UNITY, 'atLeast', 2]],
      [
        [PROPS_COUNT, 'atLeast', 2],
        [LOAD_CARRIED, 'is', 0],
      ],
    ],
    endings: [
      sceneEnding('closure', 'defeat', 0),
      sceneEnding('broken', 'defeat', 1),
      sceneEnding('ruin', 'defeat', 2),
      sceneEnding('stands', 'defeat', -1, false),
    ],
    ...options,
    numbers,
  });
const deskOf = (session: Session) => makeDesk(session, makeBoardLink());
const dangerOf = (session: Session) => {
  const { dangers } = session.view();
  expect(dangers).toHaveLength(1);
  return dangers[0]!;
};
const distance = (session: Session) => distanceOf(session.view(), dangerOf(session), 10);
const POOR: Numbers = RESOURCES.map((_, r) => [resource(r), 0]);

describe('how near', () => {
  test.each([
    [735, 11, false],
    [734, 12, false],
    [799, 5, false],
    [801, 5, true],
    [849, 0, true],
  ])('the far right at %d tenths of 850 is %d points away', (value, points, isAtHand) => {
    expect(distance(match([[FAR_RIGHT, value]]))).toMatchObject({ points, isAtHand, props: [] });
  });

  test('a number that falls to its bound', () => {
    expect(distance(match([[UNITY, BREAKING_POINT + 70]]))).toMatchObject({ points: 7, isAtHand: false });
  });

  test('ruin is as near as the second prop is to giving, whatever the load', () => {
    const shaken = match([
      [SOCIAL_BASE, 100],
      [VALUATION, PROP_BOUND + 70],
    ]);
    expect(dangerOf(shaken).number).toBe('load');
    const { points, isAtHand, props } = distance(shaken);
    expect([points, isAtHand]).toEqual([7, false]);
    expect(props.map(({ id }) => id)).toEqual(['social-base', 'valuation']);
  });
});

describe('its counters', () => {
  test('the proposal that can be carried, and carries it away', () => {
    const session = match([[FAR_RIGHT, 800]]);
    expect(countersTo(deskOf(session), dangerOf(session))).toMatchObject({
      now: [{ kind: 'carry', initiative: 'initiative-0' }],
      none: null,
    });
  });

  test('standing acts, where they counter it', () => {
    const session = match([[UNITY, BREAKING_POINT + 70]]);
    const { now } = countersTo(deskOf(session), dangerOf(session));
    expect(now.map(({ kind }) => kind)).toContain('conciliate');
  });

  test('where nothing lifts unity at once, what it follows', () => {
    const session = match([[UNITY, BREAKING_POINT + 70]]);
    const sorest = session.view().constituents[0]?.currents[0]?.id ?? '';
    expect(session.send({ kind: 'conciliate', current: sorest })).toBeNull();
    const { now, slow, none } = countersTo(deskOf(session), dangerOf(session));
    expect([now, none]).toEqual([[], null]);
    expect(slow.map(({ kind }) => kind)).toContain('organise');
  });

  test('a standing act that is too dear is named as such', () => {
    const session = match([[UNITY, BREAKING_POINT + 70], ...POOR]);
    const { now, dear, none } = countersTo(deskOf(session), dangerOf(session));
    expect([now, none]).toEqual([[], 'too-dear']);
    expect(dear.map(({ kind }) => kind)).toContain('conciliate');
  });

  test('an answer to the front page, while it waits for one', () => {
    const session = match([[FAR_RIGHT, 800]], {
      events: [{ choices: [{ effects: [row(EFFECT.add, FAR_RIGHT, -20)] }, {}] }],
    });
    expect(countersTo(deskOf(session), dangerOf(session))).toMatchObject({
      now: [{ kind: 'choose', choice: 'choice-0' }],
      none: null,
    });
  });

  test.each([
    ['too-dear', match([[FAR_RIGHT, 800], ...POOR])],
    ['not-tabled', match([[FAR_RIGHT, 800]], { initiatives: [] })],
    ['answer-first', match([[FAR_RIGHT, 800]], { events: [{ choices: [{}, {}] }] })],
  ] as const)('or why there is none: %s', (none, session) => {
    expect(countersTo(deskOf(session), dangerOf(session))).toMatchObject({ now: [], none });
  });

  test('a full agenda is said to be full', () => {
    const session = match([[FAR_RIGHT, 800], ...RESOURCES.map((_, r) => [resource(r), 16] as const)]);
    for (const initiative of ['initiative-3', 'initiative-6', 'initiative-7'])
      expect(session.send({ kind: 'carry', initiative })).toBeNull();
    expect(countersTo(deskOf(session), dangerOf(session))).toMatchObject({ now: [], none: 'agenda-full' });
  });
});

describe('on the page', () => {
  const shown = (value: number) => {
    show(match([[FAR_RIGHT, value]]));
    return screen.getByTestId('danger-closure');
  };

  test('on its way it is not red, and says how far it is', () => {
    const danger = shown(760);
    expect(danger.classList.contains('danger-at-hand')).toBe(false);
    expect(danger.textContent).toContain('9 points away');
  });

  test('at hand it is red; a press on its counter puts that act on the slip', () => {
    const danger = shown(820);
    expect(danger.classList.contains('danger-at-hand')).toBe(true);
    const [, counter] = danger.querySelectorAll('button');
    press(counter!);
    expect(screen.getByTestId('carry')).toBeTruthy();
  });

  test('several are named on one line, the nearest first, and told at length when asked for', () => {
    show(
      match([
        [FAR_RIGHT, 760],
        [SOCIAL_BASE, 100],
        [VALUATION, PROP_BOUND + 30],
        [UNITY, BREAKING_POINT + 70],
      ]),
    );
    const more = screen.getByTestId('dangers-more');
    const named = () =>
      [...document.querySelectorAll('.dangers-named > li')].map((it) => it.getAttribute('data-testid'));
    expect(more.textContent).toContain('3 dangers');
    expect(named()).toEqual(['named-ruin', 'named-broken', 'named-closure']);
    expect(screen.getByTestId('named-ruin').textContent).toContain('3 points away');
    // What may come with this turn is told apart by its box as well.
    expect([...document.querySelectorAll('.danger-named-at-hand')]).toEqual([screen.getByTestId('named-ruin')]);
    expect([more.getAttribute('aria-expanded'), document.querySelectorAll('.danger').length]).toEqual(['false', 0]);
    press(more);
    expect([more.getAttribute('aria-expanded'), named().length]).toEqual(['true', 0]);
    const told = [...document.querySelectorAll('.danger')];
    expect(told.map((it) => it.getAttribute('data-testid'))).toEqual([
      'danger-ruin',
      'danger-broken',
      'danger-closure',
    ]);
    expect(told.every((it) => /Counters|Nothing/.test(it.textContent ?? ''))).toBe(true);
    press(more);
    expect(document.querySelectorAll('.danger')).toHaveLength(0);
  });

  test('what waits for an answer is said once, after the last of the dangers it holds up', () => {
    const numbers: Numbers = [
      [grievance(4), 800],
      [FAR_RIGHT, 800],
      [SOCIAL_BASE, 100],
      [VALUATION, PROP_BOUND + 70],
    ];
    const session = match(numbers);
    expect(session.view().rupture).not.toBeNull();
    show(session);
    press(screen.getByTestId('dangers-more'));
    const dangers = [...document.querySelectorAll('.danger')];
    expect(dangers.length).toBeGreaterThan(1);
    const saying = dangers.filter((it) => it.textContent?.includes('Answer what is waiting first'));
    expect(saying).toEqual([dangers.at(-1)]);
  });
});

test('what a designation would make wait starts where the rules start it', () => {
  const waits = (heat: number) => {
    const session = match(CONTRADICTIONS.map((_, k) => [intensity(k), heat] as const));
    return waitingUnder(session.view(), CONTRADICTIONS[0]).filter(({ putsOff }) => putsOff.length > 0).length;
  };
  expect(waits(DEBT_THRESHOLD)).toBe(0);
  expect(waits(DEBT_THRESHOLD + 1)).toBeGreaterThan(0);
});

describe('an act that would bring an end at hand', () => {
  const RUIN: Numbers = [
    [SOCIAL_BASE, 100],
    [VALUATION, PROP_BOUND + 70],
    ...RESOURCES.map((_, r) => [resource(r), 16] as const),
  ];
  const pushing = (by: number, reveals: boolean) =>
    match(RUIN, { initiatives: [{ effects: [row(EFFECT.addFixed, VALUATION, by)], reveals }] });
  const slip = (session: Session): string | null => {
    show(session);
    openTab(/Agenda/);
    press(screen.getByTestId('card-initiative-0'));
    return screen.queryByTestId('brings-ruin')?.textContent ?? null;
  };

  test('is warned of on its slip before it is done; that it is final, where it shows something', () => {
    expect(slip(pushing(-40, true))).toContain('may come with this turn, and this cannot be taken back.');
    cleanup();
    expect(slip(pushing(-40, false))).toMatch(/may come with this turn\.$/);
  });

  test('is what the match says once it is done', () => {
    const session = pushing(-40, true);
    expect(distance(session).isAtHand).toBe(false);
    expect(session.send({ kind: 'carry', initiative: 'initiative-0' })).toBeNull();
    expect(distance(session).isAtHand).toBe(true);
    expect(session.canUndo()).toBe(false);
  });

  test.each([
    ['leaves it far off', -10],
    ['moves it away', 40],
  ])('nothing is said of one that %s', (_, by) => {
    expect(slip(pushing(by, true))).toBeNull();
  });

  test('on the front page, of an answer', () => {
    const session = match(RUIN, {
      events: [{ choices: [{ effects: [row(EFFECT.addFixed, VALUATION, -40)] }, {}] }],
    });
    show(session);
    expect(screen.getAllByTestId('brings-ruin')).toHaveLength(1);
  });
});
