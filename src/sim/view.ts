/** A match as the front may see it (view-data.ts says what each part is). */
import { dangerViews } from './dangers';
import { isHollow } from './designation';
import { actOf } from './level';
import type { Match } from './ledger';
import { PROP_BOUND } from './settle';
import {
  carriedBy,
  COUNT_BROKEN,
  COUNT_CHANGES,
  COUNT_KEPT,
  COUNT_MISREADINGS,
  COUNT_RUPTURES,
  DESIGNATED,
  ENDING,
  HAS_DESIGNATED,
  LEADER,
  LOAD,
  MISREAD,
  OFFENSIVE,
  OFFENSIVE_LEFT,
  PERSONALITY,
  PHASE,
  PHASE_AT,
  POLITICAL_HOLD,
  SOCIAL_BASE,
  TENURE,
  track,
  TURN,
  VALUATION,
  variable,
} from './state';
import type { EndingView, PlayerView, PropView, TallyView } from './view-data';
import { carriedIds, eventView, pendingViews, standingViews, tableViews } from './view-desk';
import { constituentViews, demandViews, promiseViews, resourceViews, ruptureView } from './view-front';
import { contradictionViews, fissureViews, learningViews, lordViews, rumourViews, theatreViews } from './view-world';
import { PERSONALITIES, TRACKS, type TrackId } from './vocabulary';

export const turnOf = (m: Match): number => m.s[TURN]!;
export const isOver = (m: Match): boolean => m.s[PHASE_AT] === PHASE.ended;
export const phaseOf = (m: Match): PlayerView['phase'] => (['plan', 'front', 'ended'] as const)[m.s[PHASE_AT]!]!;

/** Everything the front may see, and nothing else. */
export function playerView(m: Match): PlayerView {
  const { s, level } = m;
  const act = actOf(level, s[TURN]!);
  const quarter = level.start.season + s[TURN]! - 1;
  return {
    level: level.id,
    turn: s[TURN]!,
    turns: level.turns,
    year: level.start.year + Math.floor(quarter / 4),
    season: quarter % 4,
    act: { id: level.acts[act]!.id, index: act, opens: level.acts[act]!.from === s[TURN] },
    phase: phaseOf(m),
    ending: endingView(m),
    headline: level.headline,
    tracks: trackValues(m),
    load: { value: s[LOAD]!, needed: level.assumptions.loadNeeded * 10 },
    props: propViews(m),
    propBound: PROP_BOUND,
    dangers: dangerViews(m),
    resources: resourceViews(m),
    theatres: theatreViews(m),
    constituents: constituentViews(m),
    contradictions: contradictionViews(m),
    designated: level.contradictions[s[DESIGNATED]! - 1]?.id ?? null,
    tenure: s[TENURE]!,
    hasDesignated: s[HAS_DESIGNATED] === 1,
    misread: s[MISREAD] === 1,
    hollow: isHollow(m),
    lords: lordViews(m),
    fissures: fissureViews(m),
    offensive:
      s[OFFENSIVE] === 0
        ? null
        : { contradiction: level.contradictions[s[OFFENSIVE]! - 1]!.id, left: s[OFFENSIVE_LEFT]! },
    learning: learningViews(m),
    rumours: rumourViews(m),
    event: eventView(m),
    pending: pendingViews(m),
    demands: demandViews(m),
    promises: promiseViews(m),
    rupture: ruptureView(m),
    table: tableViews(m),
    agenda: { limit: level.acts[act]!.agenda, carried: carriedIds(m) },
    standing: standingViews(m),
    variables: level.variables.map((id, v) => ({ id, value: s[variable(v)]! })),
    tally: tallyView(m),
  };
}

export function trackValues(m: Match): Record<TrackId, number> {
  return Object.fromEntries(TRACKS.map((id, i) => [id, m.s[track(i)]!])) as Record<TrackId, number>;
}

export function propViews(m: Match): PropView[] {
  const prop = (id: PropView['id'], value: number): PropView => ({ id, value, down: value < PROP_BOUND });
  return [
    prop('social-base', m.s[SOCIAL_BASE]!),
    prop('political-hold', m.s[POLITICAL_HOLD]!),
    prop('valuation', m.s[VALUATION]!),
  ];
}

function tallyView(m: Match): TallyView {
  const { s } = m;
  return {
    kept: s[COUNT_KEPT]!,
    broken: s[COUNT_BROKEN]!,
    changes: s[COUNT_CHANGES]!,
    misreadings: s[COUNT_MISREADINGS]!,
    ruptures: s[COUNT_RUPTURES]!,
    carriedBy: m.level.constituents.map(({ id }, k) => ({ constituent: id, count: s[carriedBy(k)]! })),
  };
}

function endingView(m: Match): EndingView | null {
  const ending = m.level.endings[m.s[ENDING]! - 1];
  if (ending === undefined) return null;
  return {
    id: ending.id,
    kind: ending.kind,
    sources: ending.sources,
    leader: m.level.constituents[m.s[LEADER]!]!.id,
    personality: PERSONALITIES[m.s[PERSONALITY]!]!,
  };
}
