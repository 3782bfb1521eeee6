/** The player's view of the desk: the front page's event, the proposals on the table, the standing acts. */
import { ACTION, packAction } from './actions';
import { forceOf, serves } from './force';
import { refusalOf, refuseInitiative } from './legality';
import type { Match } from './ledger';
import { priceOf } from './purse';
import { STANDING, STANDING_PRICES } from './standing';
import {
  acted,
  AGENDA,
  carried,
  EVENT,
  EVENT_CHOICE,
  PENDING,
  pendingKind,
  pendingTurn,
  TABLED_EACH,
  tabled,
} from './state';
import type { EventView, InitiativeView, PlayerView, StandingView } from './view-data';
import { costsOf } from './view-front';
import { INSTITUTIONS } from './vocabulary';
import type { RefusalCode } from './commands';
import { canPay } from './purse';

const legality = (refusal: RefusalCode | null) => ({ legal: refusal === null, refusal });

export function eventView(m: Match): EventView | null {
  const index = m.s[EVENT]! - 1;
  if (index < 0) return null;
  const event = m.level.events[index]!;
  return {
    id: event.id,
    sources: event.sources,
    choices: event.choices.map((choice, i) => ({
      id: choice.id,
      cost: costsOf(choice.cost),
      sources: choice.sources,
      ...legality(refusalOf(m, packAction(ACTION.choose, i))),
    })),
    chosen: event.choices[m.s[EVENT_CHOICE]! - 1]?.id ?? null,
  };
}

export function tableViews(m: Match): PlayerView['table'] {
  return m.level.constituents.map(({ id }, k) => {
    const initiatives: InitiativeView[] = [];
    for (let slot = 0; slot < TABLED_EACH; slot++) {
      const index = m.s[tabled(k, slot)]! - 1;
      if (index >= 0) initiatives.push(initiativeView(m, index));
    }
    return { constituent: id, initiatives };
  });
}

function initiativeView(m: Match, index: number): InitiativeView {
  const { level } = m;
  const it = level.initiatives[index]!;
  return {
    id: it.id,
    current: level.currents[it.current]!.id,
    constituent: level.constituents[it.constituent]!.id,
    contradiction: level.contradictions[it.contradiction]!.id,
    lever: it.lever,
    cost: costsOf(priceOf(m, index)),
    target: it.target,
    theatres: it.target === 'theatre' || it.target === 'cell' ? it.theatres.map((t) => level.theatres[t]!.id) : [],
    layers: it.target === 'layer' || it.target === 'cell' ? it.layers.map((l) => level.layers[l]!.id) : [],
    lords: it.target === 'lord' ? it.lords.map((l) => level.lords[l]!.id) : [],
    fissures: it.target === 'fissure' ? level.fissures.map((f) => f.id) : [],
    institution: INSTITUTIONS[it.institution] ?? null,
    force: forceOf(m, index),
    serves: serves(m, index),
    reveals: it.reveals,
    carried: carriedIds(m).includes(it.id),
    sources: it.sources,
    ...legality(refuseInitiative(m, index)),
  };
}

/** Ids of the initiatives carried this turn, in order. */
export function carriedIds(m: Match): string[] {
  const ids: string[] = [];
  for (let i = 0; i < AGENDA; i++) {
    const index = m.s[carried(i)]! - 1;
    if (index >= 0) ids.push(m.level.initiatives[index]!.id);
  }
  return ids;
}

export function standingViews(m: Match): StandingView[] {
  return STANDING.map((kind, place) => {
    const price = STANDING_PRICES[place]!;
    const done = m.s[acted(place)] === 1;
    const refusal = done ? 'already-done' : canPay(m, price) ? null : 'cannot-afford';
    return { kind, cost: costsOf(price), done, ...legality(refusal) };
  });
}

/** Consequences announced for later turns. */
export function pendingViews(m: Match): PlayerView['pending'] {
  const views: { consequence: string; turn: number }[] = [];
  for (let slot = 0; slot < PENDING; slot++) {
    const index = m.s[pendingKind(slot)]! - 1;
    if (index >= 0 && m.level.consequences[index]!.announced)
      views.push({ consequence: m.level.consequences[index]!.id, turn: m.s[pendingTurn(slot)]! });
  }
  return views;
}
