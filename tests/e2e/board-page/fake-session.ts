/**
 * A session that plays nothing: a made-up view of a full board, and changes made to it by name. It lets the stage be
 * seen and tried without the rules, in states that a match takes long to reach.
 */
import type { Session } from '../../../src/session';
import type { ClashLine, LayerId, PlayerView, RumourView } from '../../../src/sim';
import { INSTITUTIONS, LAYERS, TRACKS } from '../../../src/sim/vocabulary';

type Loose<T> = { -readonly [K in keyof T]: T[K] };

const THEATRES: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  ['united-states', [70, 92, 78, 85, 80, 64], [4, 3, 8, 5, 6, 10]],
  ['europe', [52, 71, 45, 66, 60, 38], [18, 12, 28, 10, 14, 31]],
  ['china', [24, 20, 18, 26, 22, 15], [52, 55, 61, 48, 50, 44]],
  ['latin-america', [44, 62, 50, 58, 66, 34], [10, 6, 12, 4, 8, 40]],
  ['africa', [48, 60, 52, 55, 58, 30], [8, 4, 6, 3, 7, 24]],
  ['asia-pacific', [60, 64, 56, 61, 57, 48], [20, 15, 14, 19, 12, 16]],
];
const LORDS = ['feed', 'cloud', 'search', 'rockets', 'chips', 'pocket', 'logistics', 'venture'];

function rumour(
  number: number,
  certainty: RumourView['certainty'],
  theatre: string | null,
  layer: LayerId | null,
  rest: Partial<RumourView> = {},
): RumourView {
  return {
    number,
    certainty,
    move: 'open-data',
    lord: 'cloud',
    theatre,
    layer,
    contradiction: null,
    size: 100,
    blunted: 0,
    turned: 0,
    isFalse: null,
    ...rest,
  };
}

/** A view in the middle of a match. */
export function fakeView(): PlayerView {
  const current = (id: string, commitment: number) => ({
    id,
    constituent: 'left' as const,
    weight: 100,
    commitment,
    grievance: 200,
    stance: 'hesitates' as const,
    absence: 0,
    affinities: [],
    debt: 0,
  });
  const mean = (values: readonly number[]): number =>
    Math.round((values.reduce((sum, value) => sum + value, 0) * 10) / values.length);
  return {
    level: 'made-up',
    turn: 3,
    turns: 12,
    year: 2025,
    season: 2,
    act: { id: 'one', index: 0, opens: false },
    phase: 'front',
    ending: null,
    headline: [],
    tracks: {
      ...(Object.fromEntries(TRACKS.map((track) => [track, 500])) as PlayerView['tracks']),
      'social-base': 570,
      'political-hold': 430,
      valuation: 310,
    },
    load: { value: 160, needed: 370 },
    props: [
      { id: 'social-base', value: 570, down: false },
      { id: 'political-hold', value: 430, down: false },
      { id: 'valuation', value: 310, down: false },
    ],
    propBound: 250,
    dangers: [],
    resources: [],
    theatres: THEATRES.map(([id, grip, alternative]) => ({
      id,
      grip: mean(grip),
      alternative: mean(alternative),
      hardship: 400,
      institutions: INSTITUTIONS.map((institution, index) => ({
        id: institution,
        strength: 300 + index * 100,
        independence: 500,
        state: (['free', 'pressured', 'captured'] as const)[(index + (id === 'europe' ? 0 : 1)) % 3] ?? 'free',
      })),
      cells: LAYERS.map((layer, index) => ({
        layer,
        grip: (grip[index] ?? 0) * 10,
        alternative: (alternative[index] ?? 0) * 10,
        compact: layer === 'money' && ['europe', 'latin-america', 'africa'].includes(id),
      })),
    })),
    constituents: [
      {
        id: 'left',
        share: 380,
        tooWeak: 200,
        tooStrong: 500,
        resource: 'mobilisation',
        currents: [current('labour', 700), current('movements', 560)],
      },
      {
        id: 'democratic',
        share: 340,
        tooWeak: 200,
        tooStrong: 500,
        resource: 'legitimacy',
        currents: [current('press', 610)],
      },
      {
        id: 'capital',
        share: 280,
        tooWeak: 200,
        tooStrong: 500,
        resource: 'investment',
        currents: [current('startups', 360), current('domestic-cloud', 420)],
      },
    ],
    contradictions: [],
    designated: null,
    tenure: 0,
    hasDesignated: false,
    misread: false,
    hollow: false,
    lords: LORDS.map((id, index) => ({
      id,
      wing: 'libertarian',
      chest: 6 + index * 3,
      loyalty: id === 'rockets' ? 260 : null,
      home: [],
    })),
    fissures: [{ id: 'launch-pads', found: true, width: 200, lords: ['rockets', 'cloud'] }],
    offensive: null,
    learning: [],
    rumours: [
      rumour(1, 'announced', 'europe', 'cloud', { size: 120 }),
      rumour(2, 'whispered', 'africa', null, { move: 'decree-storm', size: null }),
      rumour(3, 'whispered', null, null, { move: null, lord: null, size: null }),
    ],
    event: null,
    pending: [],
    demands: [],
    promises: [],
    rupture: null,
    table: [],
    agenda: { limit: 3, carried: [] },
    standing: [],
    variables: [],
    tally: { kept: 0, broken: 0, changes: 0, misreadings: 0, ruptures: 0, carriedBy: [] },
  };
}

export interface FakeSession extends Session {
  /** Replaces parts of the view and tells the board, as the end of a turn when `turn` grows. */
  change(parts: Partial<Loose<PlayerView>>, clash?: readonly ClashLine[]): void;
  /** Listeners now subscribed: none must be left behind. */
  listeners(): number;
}

/** `theatres` of the level; all six by default. */
export function fakeSession(theatres?: readonly string[]): FakeSession {
  let view = fakeView();
  if (theatres !== undefined) view = { ...view, theatres: view.theatres.filter(({ id }) => theatres.includes(id)) };
  let clash: readonly ClashLine[] = [];
  const listeners = new Set<() => void>();
  const never = (): never => {
    throw new Error('The stage asked the made-up match to play');
  };
  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    askedBefore: () => [],
    movedNow: () => [],
    report: (turn) => ({ turn, clash, kept: [], broken: [], entries: [] }),
    change(parts, lines = []) {
      view = { ...view, ...parts };
      clash = lines;
      for (const listener of listeners) listener();
    },
    listeners: () => listeners.size,
    send: never,
    undo: never,
    canUndo: never,
    hasShown: never,
    forecast: never,
    preview: never,
    outlook: never,
    ahead: () => [],
    dangersAfter: () => [],
    afterRupture: never,
    why: never,
    record: never,
  };
}

/** The end of a turn in which everything the stage can show happens at once. */
export function busyTurn(view: PlayerView): { parts: Partial<Loose<PlayerView>>; clash: ClashLine[] } {
  const theatres = view.theatres.map((theatre) => {
    if (theatre.id === 'europe')
      return {
        ...theatre,
        grip: 430,
        alternative: 310,
        hardship: 250,
        institutions: theatre.institutions.map((it) =>
          it.id === 'courts' ? { ...it, state: 'captured' as const } : { ...it, strength: it.strength + 200 },
        ),
        cells: theatre.cells.map((cell) => ({
          ...cell,
          grip: Math.round(cell.grip * 0.72),
          alternative: Math.min(1000 - cell.grip, cell.alternative + 260),
          compact: cell.compact || cell.layer === 'cloud',
        })),
      };
    if (theatre.id === 'africa')
      return {
        ...theatre,
        grip: 680,
        hardship: 810,
        cells: theatre.cells.map((cell) => ({
          ...cell,
          grip: Math.min(1000 - cell.alternative, cell.grip + 180),
          compact: cell.compact || cell.layer === 'cloud',
        })),
      };
    return theatre;
  });
  const leaves = (id: string, people: Partial<PlayerView['constituents'][number]['currents'][number]>) =>
    view.constituents.map((constituent) => ({
      ...constituent,
      ...(constituent.id === 'democratic' ? { share: 420 } : {}),
      currents: constituent.currents.map((current) => (current.id === id ? { ...current, ...people } : current)),
    }));
  const line = (move: string, theatre: string | null, layer: LayerId | null, landed: number): ClashLine => ({
    move,
    lord: 'cloud',
    theatre,
    layer,
    contradiction: 'big-tech-peoples',
    size: 120,
    landed,
    turned: 0,
    wasFalse: false,
    wasHidden: false,
  });
  return {
    parts: {
      turn: view.turn + 1,
      phase: 'plan',
      theatres,
      props: view.props.map((prop) =>
        prop.id === 'valuation'
          ? { ...prop, value: 180, down: true }
          : prop.id === 'political-hold'
            ? { ...prop, value: 290 }
            : prop,
      ),
      constituents: leaves('movements', { grievance: 720, commitment: 420 }).map((constituent) => ({
        ...constituent,
        currents: constituent.currents.map((current) =>
          current.id === 'domestic-cloud' ? { ...current, absence: 3 } : current,
        ),
      })),
      tracks: {
        ...view.tracks,
        unity: 360,
        loathing: 640,
        'far-right': 570,
        ecology: 610,
        valuation: 180,
        'political-hold': 290,
        'popular-control': 556,
        prestige: 430,
      },
      lords: view.lords.map((lord) => ({
        ...lord,
        chest: Math.max(0, lord.chest - 5 + (lord.id === 'venture' ? 12 : 0)),
        ...(lord.id === 'cloud' ? { loyalty: 90 } : {}),
      })),
      fissures: view.fissures.map((fissure) => ({ ...fissure, width: 700 })),
      rumours: [
        rumour(1, 'announced', 'asia-pacific', 'matter', { move: 'chip-embargo', lord: 'chips' }),
        rumour(2, 'announced', 'asia-pacific', 'matter', { move: 'tariffs', size: 60 }),
        rumour(3, 'exposed', 'europe', null, { move: 'open-data', isFalse: true }),
      ],
    },
    clash: [
      line('open-data', 'europe', 'cloud', 0),
      line('decree-storm', 'africa', null, 90),
      line('surprise', 'latin-america', 'data', 120),
    ],
  };
}
