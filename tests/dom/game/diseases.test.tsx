/** Pins: capture by offices and rentier drift are warned of where they take something, with what they make of a fall. */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { diseasesOf } from '../../../src/hud/game/diseases';
import { loadSum } from '../../../src/hud/game/load-sum';
import { DISEASE_DRAINS } from '../../../src/hud/game/rules-said';
import type { Stakes } from '../../../src/hud/game/stakes';
import { setLocale } from '../../../src/i18n';
import { BUREAUCRATIC_CAPTURE, EFFECT, type Field, POPULAR_CONTROL, RENTIER_DRIFT } from '../../../src/sim';
import { row } from '../../helpers/scene';
import { quietMatch, setupPage, show } from './page';

setupPage();

const STAKES: Stakes = {
  props: 2,
  partial: 0,
  isAtTheEnd: false,
  isRuin: false,
  lowUnityTurns: 0,
  gone: 0,
  limits: [],
  captured: [{ number: 'bureaucratic-capture', bound: 500, control: 350, ending: 'filed' }],
  hollowCost: 40,
};
const match = (numbers: readonly (readonly [Field, number])[]) =>
  quietMatch({ initiatives: [{ effects: [row(EFFECT.add, BUREAUCRATIC_CAPTURE, -60)] }], numbers });
const said = (id: string): string | null => screen.queryByTestId(`disease-${id}`)?.textContent ?? null;

describe('on the page', () => {
  test.each([
    [379, false],
    [380, true],
  ])('capture at %d tenths is warned of: %s, with what counters it', (value, isTold) => {
    show(match([[BUREAUCRATIC_CAPTURE, value]]), { stakes: STAKES });
    const text = said('bureaucratic-capture');
    expect(text !== null).toBe(isTold);
    if (text === null) return;
    expect(text).toContain('it takes 5.6 off our load; popular control past 35 cures it');
    expect(text).toMatch(/From 50 on, with popular control under 35, a fall would be “/);
    expect(text).toContain('Counters you can afford:');
    expect(screen.getByTestId('disease-bureaucratic-capture').classList.contains('danger-at-hand')).toBe(false);
    expect(said('rentier-drift')).toBeNull();
  });

  test.each([
    [500, 349, true],
    [499, 349, false],
    [500, 350, false],
  ])('at %d with popular control at %d a fall is captured: %s', (value, control, isCaptured) => {
    const numbers = [
      [BUREAUCRATIC_CAPTURE, value],
      [POPULAR_CONTROL, control],
    ] as const;
    show(match(numbers), { stakes: STAKES });
    const line = screen.getByTestId('disease-bureaucratic-capture');
    expect(line.classList.contains('danger-at-hand')).toBe(false);
    expect(line.querySelector('.danger-captured') !== null).toBe(isCaptured);
    expect(line.textContent?.includes('A fall now would be')).toBe(isCaptured);
  });

  test('rentier drift likewise, in French too, where it changes no ending', () => {
    setLocale('fr');
    show(match([[RENTIER_DRIFT, 450]]), { stakes: STAKES });
    expect(said('rentier-drift')).toMatch(/elle ôte 7 à notre charge et, à chaque tour, 1 à nos moyens/);
    expect(said('rentier-drift')).not.toContain('une chute serait');
  });

  test('what is far from changing an ending stands among the news and not over the desk; what is near, the other way round', () => {
    show(
      match([
        [RENTIER_DRIFT, 450],
        [BUREAUCRATIC_CAPTURE, 380],
      ]),
      { stakes: STAKES },
    );
    const isIn = (id: string, place: string) => screen.getByTestId(`disease-${id}`).closest(place) !== null;
    expect([isIn('rentier-drift', '.situation'), isIn('rentier-drift', '.dangers')]).toEqual([true, false]);
    expect([isIn('bureaucratic-capture', '.situation'), isIn('bureaucratic-capture', '.dangers')]).toEqual([
      false,
      true,
    ]);
  });
});

test.each([
  ['bureaucratic-capture', BUREAUCRATIC_CAPTURE, 'legitimacy', 'bureaucracy'],
  ['rentier-drift', RENTIER_DRIFT, 'investment', 'drift'],
] as const)('what %s is said to take is what the rules take', (number, field, resource, kind) => {
  const at = (value: number) => match([[field, value]]).view();
  const income = (value: number) => at(value).resources.find(({ id }) => id === resource)!.income;
  expect(income(DISEASE_DRAINS + 1)).toBe(income(DISEASE_DRAINS) - 1);
  expect(diseasesOf(at(DISEASE_DRAINS), null)).toEqual([]);
  for (const value of [DISEASE_DRAINS + 1, 870]) {
    const it = diseasesOf(at(value), null).find((disease) => disease.number === number)!;
    expect(it.drains).toBe(resource);
    expect(it.load).toBe(-loadSum(at(value)).find((term) => term.kind === kind)!.by);
  }
});
