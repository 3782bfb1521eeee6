import { describe, expect, test } from '@jest/globals';
import { actCue, carriedFor, type Moment, newsCues } from '../../../src/audio/choice';
import { CUES } from '../../../src/audio/cues';
import { COMMAND_KINDS } from '../../../src/sim';

type Command = Moment['commands'][number];
const QUIET: Moment['view'] = { table: [], rupture: null, dangers: [] };
const moment = (commands: readonly Command[], view: Partial<Moment['view']> = {}): Moment => ({
  commands,
  view: { ...QUIET, ...view },
});
const carry = (initiative: string): Command => ({ kind: 'carry', initiative });
const PLAN: Command = { kind: 'plan', moves: [] } as never;

describe('acts', () => {
  test('every act of the front is heard, each by a cue that exists', () => {
    const acts = COMMAND_KINDS.filter((kind) => kind !== 'plan');
    expect(acts).toHaveLength(10);
    for (const kind of acts) {
      const cue = actCue(moment([]), moment([{ kind } as Command]));
      expect(CUES).toContain(cue);
    }
  });

  test.each([
    ['designate', 'stamp'],
    ['promise', 'promise-signed'],
    ['refuse', 'tear'],
    ['carry', 'card-slide'],
    ['organise', 'paste-up'],
    ['investigate', 'leaf-through'],
    ['conciliate', 'draw-up-chairs'],
    ['end-turn', 'turn-end'],
  ] as const)('%s sounds as %s', (kind, cue) => {
    expect(actCue(moment([]), moment([{ kind } as Command]))).toBe(cue);
  });

  test('an initiative of the street brings the crowd', () => {
    const table = [
      {
        initiatives: [
          { id: 'march', lever: 'street' as const, constituent: 'left' as const },
          { id: 'bill', lever: 'law' as const, constituent: 'democratic' as const },
        ],
      },
    ];
    expect(actCue(moment([], { table }), moment([carry('march')]))).toBe('crowd');
    expect(actCue(moment([], { table }), moment([carry('bill')]))).toBe('card-slide');
    expect(carriedFor(moment([], { table }), moment([carry('bill')]))).toBe('democratic');
    expect(carriedFor(moment([carry('bill')], { table }), moment([]))).toBeNull();
    expect(carriedFor(moment([], { table }), moment([{ kind: 'end-turn' }]))).toBeNull();
  });

  test('what is taken back is folded', () => {
    expect(actCue(moment([PLAN, carry('bill')]), moment([PLAN]))).toBe('fold');
  });

  test('the end of a turn is heard though the Leviathan’s next plan comes with it, and a plan alone is not', () => {
    expect(actCue(moment([]), moment([{ kind: 'end-turn' }, PLAN]))).toBe('turn-end');
    expect(actCue(moment([]), moment([PLAN]))).toBeNull();
    expect(actCue(moment([PLAN]), moment([PLAN]))).toBeNull();
  });
});

describe('news', () => {
  const danger = (ending: string) => ({ ending });

  test('a rupture comes before an alarm, and both only while they are new', () => {
    const before = moment([]);
    const after = moment([], { rupture: { current: 'labour' }, dangers: [danger('feudal')] });
    expect(newsCues(before, after)).toEqual(['rupture', 'alarm']);
    expect(newsCues(after, after)).toEqual([]);
  });

  test('another current, another danger are new again; one that is averted is silent', () => {
    const before = moment([], { rupture: { current: 'labour' }, dangers: [danger('feudal')] });
    expect(newsCues(before, moment([], { rupture: { current: 'press' }, dangers: [] }))).toEqual(['rupture']);
    expect(newsCues(before, moment([], { rupture: null, dangers: [danger('feudal'), danger('dissolved')] }))).toEqual([
      'alarm',
    ]);
  });
});
