/** Pins: a level may say that an initiative does more or less here than the library says, and what that leaves alone. */
import { describe, expect, test } from '@jest/globals';
import { compileLevel, formatDiagnostic } from '../../src/level';
import { EFFECT_ROW } from '../../src/sim';
import { smallSources } from './small-level';

const ACTS = 'library/acts/content.yaml';
const AMOUNT = 7;

/** The smallest level with another effect of its strike, which it selects as said; errors, and the strike as compiled. */
function strike(effect: string, selected: string) {
  const { level, ...sources } = smallSources(ACTS, '{ add: social-base, by: -6 }', effect);
  const text = level.text.replace('initiatives: all', `initiatives: [${selected}, inquiry, own-cloud]`);
  const { level: compiled, diagnostics } = compileLevel({ ...sources, level: { ...level, text } });
  const it = compiled?.initiatives.find(({ id }) => id === 'strike');
  return {
    errors: diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic),
    cost: it?.cost,
    amount: it === undefined ? null : compiled!.effects[it.effects.at * EFFECT_ROW + AMOUNT],
  };
}

const at = (percent: number) => `{ id: strike, percent: ${percent} }`;

describe('of an amount', () => {
  test.each([
    ['strike', -60],
    [at(100), -60],
    [at(55), -33],
    [at(250), -150],
  ])('%s does %i tenths', (selected, tenths) => {
    expect(strike('{ add: social-base, by: -6 }', selected)).toMatchObject({ errors: [], amount: tenths });
  });
  test('something stays something, and nothing nothing', () => {
    expect(strike('{ add: social-base, by: -0.2 }', at(10)).amount).toBe(-1);
    expect(strike('{ add: social-base, by: 0 }', at(400)).amount).toBe(0);
  });
  test('a share of moves stays a share', () => {
    expect(strike('{ blunt: all, by: 40 }', at(50)).amount).toBe(20);
    expect(strike('{ turn: all, by: 40 }', at(300)).amount).toBe(100);
    expect(strike('{ widen: tariffs, by: 5 }', at(50)).amount).toBe(25);
  });
});

describe('it leaves alone', () => {
  test('what is fixed whatever the force', () => {
    expect(strike('{ add: unity, by: 2, fixed: true }', at(300)).amount).toBe(20);
  });
  test('what counts in whole units', () => {
    expect(strike('{ add: chest.cloud, by: -3 }', at(50))).toMatchObject({ errors: [], amount: -3 });
  });
  test('the price', () => {
    expect(strike('{ add: social-base, by: -6 }', at(50)).cost).toEqual([4, 0, 0]);
  });
});

describe('bad input is told at its place', () => {
  test.each([
    ['an id there is not', '{ id: strik, percent: 50 }', /level\.yaml:28:21 error unknown-id: .*did you mean "strike"/],
    ['too much', at(500), /level\.yaml:28:38 error wrong-value: .*percent.*400/],
    ['an unknown key', '{ id: strike, procent: 50 }', /level\.yaml:28:\d+ error unknown-key: .*"procent".*percent/],
  ])('%s', (_, selected, told) => {
    expect(strike('{ add: social-base, by: -6 }', selected).errors.join('\n')).toMatch(told);
  });
});
