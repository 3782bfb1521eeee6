/** How a lord looks: the graver state hides the others, and what the front does not know tells nothing. */
import { describe, expect, test } from '@jest/globals';
import { LORD_STATES, lordStateOf, type LordView, type RumourView } from '../../../src/sim';

const lord = (change: Partial<LordView> = {}): LordView => ({
  id: 'cloud',
  wing: 'libertarian',
  chest: 12,
  loyalty: null,
  home: ['cloud'],
  ...change,
});
const rumour = (change: Partial<RumourView> = {}) =>
  ({ lord: 'cloud', certainty: 'announced', ...change }) as RumourView;
const stateOf = (change: Partial<LordView>, rumours: readonly RumourView[] = []) =>
  lordStateOf({ lords: [lord(change)], rumours }, 'cloud');

describe('the state of a lord', () => {
  test('calm while nothing is heard of it, whatever its hidden loyalty', () => {
    expect(stateOf({})).toBe('calm');
    expect(stateOf({ loyalty: 1000 })).toBe('calm');
    expect(stateOf({}, [rumour({ lord: 'feed' }), rumour({ lord: null })])).toBe('calm');
  });

  test('plotting when the front page names it, until that is found false', () => {
    expect(stateOf({}, [rumour()])).toBe('plotting');
    expect(stateOf({}, [rumour({ certainty: 'whispered' })])).toBe('plotting');
    expect(stateOf({}, [rumour({ certainty: 'exposed', isFalse: true })])).toBe('calm');
    expect(stateOf({}, [rumour({ certainty: 'exposed', isFalse: false })])).toBe('plotting');
  });

  test.each([
    [{ loyalty: 350 }, 'calm'],
    [{ loyalty: 349 }, 'wounded'],
    [{ chest: 3 }, 'calm'],
    [{ chest: 2 }, 'wounded'],
    [{ loyalty: 100 }, 'wounded'],
    [{ loyalty: 99 }, 'fallen'],
    [{ chest: 0 }, 'fallen'],
  ] as const)('%j is %s', (change, state) => {
    expect(stateOf(change)).toBe(state);
    // A graver state is not hidden by a move of its own.
    if (state !== 'calm') expect(stateOf(change, [rumour()])).toBe(state);
  });

  test('every state is reached, and a lord nobody has heard of is calm', () => {
    const seen = new Set([stateOf({}), stateOf({}, [rumour()]), stateOf({ chest: 1 }), stateOf({ chest: 0 })]);
    expect([...seen].sort()).toEqual([...LORD_STATES].sort());
    expect(lordStateOf({ lords: [], rumours: [rumour()] }, 'cloud')).toBe('calm');
  });
});
