/**
 * A level made in code, of any size: for laws that must hold on every level, and for measuring how the rules scale.
 * Its content is seeded nonsense within the format's bounds; it is balanced for nothing.
 */
import {
  ALWAYS,
  ASSUMPTIONS,
  type AssumptionId,
  alternative,
  type CompiledLevel,
  COHESION,
  chest,
  commitment,
  CONSTITUENTS,
  CONTRADICTIONS,
  COMPARE,
  EFFECT,
  type EffectRun,
  ECOLOGY,
  FAILS,
  FAR_RIGHT,
  fissure,
  grievance,
  grip,
  HOLDS,
  hardship,
  independence,
  INSTITUTIONS,
  intensity,
  LAYERS,
  LEVERS,
  LOATHING,
  loyalty,
  LOW_UNITY,
  MEAN_GRIP,
  MEAN_HARDSHIP,
  MEDIATIONS,
  PERSONALITIES,
  POPULAR_CONTROL,
  PROPS_COUNT,
  PUBLIC_CAPACITY,
  resource,
  RESOURCES,
  share,
  SOCIAL_BASE,
  STATE_CAPTURE,
  strength,
  UNITY,
  VALUATION,
  weight,
} from '../../src/sim';

export interface MadeLevelSize {
  readonly theatres?: number;
  readonly initiatives?: number;
  readonly moves?: number;
  readonly events?: number;
  readonly turns?: number;
  readonly seed?: number;
}

/** A level of the given size; defaults are about those of a full game. */
export function madeLevel(size: MadeLevelSize = {}): CompiledLevel {
  const { theatres = 6, initiatives = 57, moves = 28, events = 100, turns = 16, seed = 7 } = size;
  const draw = generator(seed);
  const code = conditionWriter();
  const rows = effectWriter();
  const allTheatres = range(theatres);
  const allLayers = range(LAYERS.length);
  const pickField = (): number => fieldPicker(draw, theatres)();
  const someEffects = (targetable: boolean): EffectRun =>
    rows.run(
      range(1 + draw(3)).map(() => {
        const by = (draw(2) === 0 ? 1 : -1) * (10 + draw(60));
        if (targetable && draw(3) === 0) return rows.target(draw(2) === 0 ? EFFECT.grip : EFFECT.build, by);
        return rows.plain(EFFECT.add, pickField(), by);
      }),
    );
  const someCondition = (): number =>
    code.all(
      range(1 + draw(3)).map(() => [pickField(), draw(2) === 0 ? COMPARE.atLeast : COMPARE.atMost, 100 + draw(800)]),
    );
  const price = (): [number, number, number] => {
    const cost: [number, number, number] = [0, 0, 0];
    cost[draw(3)] = 3 + draw(4);
    cost[draw(3)] = 1 + draw(2);
    return cost;
  };
  const sources = ['D37'];
  const built = {
    initiatives: range(initiatives).map((i) => ({
      id: `initiative-${i}`,
      sources,
      current: i % 9,
      constituent: Math.floor((i % 9) / 3),
      contradiction: draw(6),
      lever: LEVERS[draw(LEVERS.length)]!,
      cost: price(),
      target: 'cell' as const,
      theatres: allTheatres,
      layers: allLayers,
      lords: [],
      institution: draw(3) === 0 ? draw(6) : -1,
      requires: ALWAYS,
      from: 1,
      cooldown: 2,
      reveals: false,
      effects: someEffects(true),
    })),
    moves: range(moves).map((i) => ({
      id: `move-${i}`,
      sources,
      lords: range(8),
      contradiction: draw(6),
      cost: 3 + draw(6),
      target: 'cell' as const,
      theatres: allTheatres,
      layers: allLayers,
      requires: ALWAYS,
      from: 1,
      cooldown: 0,
      need: [draw(3), draw(3), draw(3), draw(3), draw(3)] as const,
      character: [100, 80, 120, 100] as const,
      answers: draw(4) === 0 ? draw(LEVERS.length) : -1,
      weight: 100,
      effects: someEffects(true),
    })),
    events: range(events).map((i) => ({
      id: `event-${i}`,
      sources,
      when: someCondition(),
      weight: 50 + draw(100),
      certain: false,
      cooldown: draw(3) === 0 ? 5 : 0,
      effects: someEffects(false),
      choices:
        draw(2) === 0
          ? []
          : range(2).map((choice) => ({
              id: `choice-${choice}`,
              sources,
              requires: ALWAYS,
              cost: [0, 0, 0] as const,
              effects: someEffects(false),
            })),
    })),
  };
  const endings = [
    { id: 'fallen', kind: 'victory' as const, when: code.all([[PROPS_COUNT, COMPARE.atLeast, 2]]), anytime: true },
    { id: 'dissolved', kind: 'defeat' as const, when: code.all([[LOW_UNITY, COMPARE.atLeast, 2]]), anytime: true },
    { id: 'feudal', kind: 'defeat' as const, when: code.all([[MEAN_GRIP, COMPARE.atLeast, 760]]), anytime: true },
    { id: 'stands', kind: 'defeat' as const, when: ALWAYS, anytime: false },
  ].map((ending) => ({ ...ending, sources }));
  return {
    format: 1,
    id: 'made',
    content: `made-${seed}-${events}`,
    sources,
    turns,
    start: { year: 2025, season: 0 },
    acts: [{ id: 'only', sources, from: 1, agenda: 3, tabled: 3, moves: 2, levers: range(LEVERS.length) }],
    theatres: allTheatres.map((t) => ({ id: `theatre-${t}`, sources, reach: 100 })),
    layers: LAYERS.map((id) => ({ id, sources, network: 100, footprint: 100 })),
    constituents: CONSTITUENTS.map((id, k) => ({ id, sources, resource: RESOURCES[k]!, from: k * 3, to: k * 3 + 3 })),
    currents: range(9).map((c) => ({
      id: `current-${c}`,
      sources,
      constituent: Math.floor(c / 3),
      affinity: CONTRADICTIONS.map((_, k) => (c % 6 === k ? 3 : (c + 2) % 6 === k ? 2 : 1)),
      hidden: [{ contradiction: (c + 4) % 6, values: [0, 2] }],
    })),
    lords: range(8).map((l) => ({
      id: `lord-${l}`,
      sources,
      wing: l < 4 ? ('libertarian' as const) : 'finance',
      home: [l % 6],
    })),
    fissures: range(4).map((f) => ({ id: `fissure-${f}`, sources, lords: [f, f + 4], wings: 2 })),
    contradictions: CONTRADICTIONS.map((id, k) => ({
      id,
      sources,
      base: 160,
      drivers: [{ field: k % 2 === 0 ? MEAN_HARDSHIP : MEAN_GRIP, percent: 70 }],
      principal: k === 0,
    })),
    ...built,
    consequences: [],
    demands: CONTRADICTIONS.map((id, k) => ({
      id: `demand-${id}`,
      sources,
      currents: range(9),
      kind: (['carry', 'designate', 'lever', 'avoid'] as const)[k % 4]!,
      contradiction: k,
      lever: k,
      term: 3,
      relief: 90,
      breach: 200,
      requires: ALWAYS,
    })),
    endings,
    hints: [],
    variables: [],
    personalities: [...PERSONALITIES],
    assumptions: Object.fromEntries(ASSUMPTIONS.map((id) => [id, usual(id)])) as Record<AssumptionId, number>,
    assumptionSources: Object.fromEntries(ASSUMPTIONS.map((id) => [id, sources])) as unknown as Record<
      AssumptionId,
      string[]
    >,
    setup: startingNumbers(theatres),
    jitter: [
      [SOCIAL_BASE, 80],
      [VALUATION, 60],
    ],
    headline: ['unity', 'social-base', 'political-hold', 'valuation', 'mean-grip'],
    conditions: code.rows,
    effects: rows.rows,
  };
}

const usual = (id: AssumptionId): number => (id === 'loadNeeded' ? 37 : id === 'compactScale' ? 40 : 100);
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

function generator(seed: number): (n: number) => number {
  let x = Math.imul(seed, 2654435761) >>> 0 || 1;
  return (n) => {
    x ^= x << 13;
    x >>>= 0;
    x ^= x >>> 17;
    x ^= x << 5;
    x >>>= 0;
    return x % n;
  };
}

/** Draws a number an effect or a condition may speak of. */
function fieldPicker(draw: (n: number) => number, theatres: number): () => number {
  const tracks = [
    UNITY,
    PUBLIC_CAPACITY,
    POPULAR_CONTROL,
    SOCIAL_BASE,
    STATE_CAPTURE,
    COHESION,
    VALUATION,
    LOATHING,
    FAR_RIGHT,
    ECOLOGY,
  ];
  return () => {
    const luck = draw(100);
    if (luck < 30) return grip(draw(theatres), draw(LAYERS.length));
    if (luck < 50) return alternative(draw(theatres), draw(LAYERS.length));
    if (luck < 60) return commitment(draw(9));
    if (luck < 70) return grievance(draw(9));
    return tracks[draw(tracks.length)]!;
  };
}

function conditionWriter() {
  const rows: number[] = [];
  return {
    rows,
    /** Writes a conjunction of comparisons; its address. */
    all(comparisons: readonly (readonly [field: number, how: number, constant: number])[]): number {
      const at = rows.length / 7;
      comparisons.forEach(([field, how, constant], i) => {
        const isLast = i === comparisons.length - 1;
        rows.push(field, 1, 0, how, constant, isLast ? HOLDS : at + i + 1, FAILS);
      });
      return at;
    },
  };
}

function effectWriter() {
  const rows: number[] = [];
  return {
    rows,
    plain: (code: number, field: number, by: number): number[] => [code, field, 1, 0, 0, 0, 0, by, 100, ALWAYS],
    target: (code: number, by: number): number[] => [
      code,
      code === EFFECT.grip ? grip(0, 0) : alternative(0, 0),
      1,
      0,
      LAYERS.length,
      1,
      0,
      by,
      100,
      ALWAYS,
    ],
    run(list: readonly number[][]): EffectRun {
      const at = rows.length / 10;
      for (const row of list) rows.push(...row);
      return { at, end: rows.length / 10 };
    },
  };
}

function startingNumbers(theatres: number): [number, number][] {
  const setup: [number, number][] = [];
  for (let t = 0; t < theatres; t++) {
    setup.push([hardship(t), 450]);
    for (let l = 0; l < LAYERS.length; l++) setup.push([grip(t, l), 550], [alternative(t, l), 120]);
    for (let i = 0; i < INSTITUTIONS.length; i++) setup.push([strength(t, i), 600], [independence(t, i), 700]);
  }
  for (let c = 0; c < 9; c++) setup.push([weight(c), 10], [commitment(c), 500], [grievance(c), 200]);
  for (let l = 0; l < 8; l++) setup.push([chest(l), 12], [loyalty(l), 700]);
  for (let f = 0; f < 4; f++) setup.push([fissure(f), 250]);
  for (let k = 0; k < 6; k++) setup.push([intensity(k), 500]);
  setup.push([share(0), 340], [share(1), 330], [share(2), 330]);
  for (let r = 0; r < 3; r++) setup.push([resource(r), 6]);
  setup.push(
    [UNITY, 550],
    [SOCIAL_BASE, 570],
    [STATE_CAPTURE, 700],
    [COHESION, 700],
    [VALUATION, 700],
    [LOATHING, 250],
  );
  setup.push([FAR_RIGHT, 350], [ECOLOGY, 400], [MEDIATIONS, 500], [PUBLIC_CAPACITY, 200], [POPULAR_CONTROL, 200]);
  return setup;
}
