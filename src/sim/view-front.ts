/** The player's view of the front: constituents and currents, resources, demands and promises, ruptures. */
import { debtOf } from './designation';
import { captureDrain, controlGives, rentDrain, yieldOf } from './income';
import { TOO_STRONG, TOO_WEAK } from './leadership';
import type { Match } from './ledger';
import type { CompiledDemand } from './level-data';
import {
  ADVANCE,
  BROKEN_UNITY,
  contradicts,
  dueOf,
  freePromise,
  isCheap,
  isOnTrack,
  lentBy,
  REFUSED_GRIEVANCE,
  REFUSED_UNITY,
  reliefOf,
} from './promises';
import { canPay, type Price } from './purse';
import { CONCESSION, unityAsked } from './ruptures';
import {
  absence,
  affinity,
  commitment,
  DEMANDS,
  demandAnswer,
  demandCurrent,
  demandKind,
  grievance,
  known,
  PROMISES,
  promiseCreditor,
  promiseDue,
  promiseKind,
  resource,
  RUPTURE,
  share,
  weight,
} from './state';
import type {
  ConstituentView,
  Cost,
  CurrentView,
  DemandView,
  PromiseView,
  ResourceView,
  RuptureView,
} from './view-data';
import { CONTRADICTIONS, LEVERS, RESOURCES, type StanceId, STANCES } from './vocabulary';
import { RUPTURE_WAYS } from './commands';

/** Commitment at which a stance begins; tenths (D35). */
const STANCE_FROM = [0, 200, 400, 600] as const;

export function stanceOf(committed: number): StanceId {
  let stance = 0;
  for (let i = 1; i < STANCE_FROM.length; i++) if (committed >= STANCE_FROM[i]!) stance = i;
  return STANCES[stance]!;
}

/** A price as the list of what it takes. */
export const costsOf = (price: Price): Cost[] =>
  RESOURCES.flatMap((id, r) => (price[r]! > 0 ? [{ resource: id, amount: price[r]! }] : []));

export function constituentViews(m: Match): ConstituentView[] {
  return m.level.constituents.map((it, k) => ({
    id: it.id,
    share: m.s[share(k)]!,
    tooWeak: TOO_WEAK,
    tooStrong: TOO_STRONG,
    resource: it.resource,
    currents: Array.from({ length: it.to - it.from }, (_, i) => currentView(m, it.from + i)),
  }));
}

function currentView(m: Match, c: number): CurrentView {
  const { s, level } = m;
  const it = level.currents[c]!;
  return {
    id: it.id,
    constituent: level.constituents[it.constituent]!.id,
    weight: s[weight(c)]!,
    commitment: s[commitment(c)]!,
    grievance: s[grievance(c)]!,
    stance: stanceOf(s[commitment(c)]!),
    absence: s[absence(c)]!,
    affinities: CONTRADICTIONS.map((contradiction, k) => ({
      contradiction,
      value: s[known(c, k)] === 1 ? s[affinity(c, k)]! : null,
    })),
    debt: s[absence(c)] === 0 ? knownDebt(m, c) : 0,
  };
}

/** The debt as far as the player knows the current: hidden affinities count as what they most likely are. */
function knownDebt(m: Match, c: number): number {
  const { s, level } = m;
  const held = level.currents[c]!.hidden.filter(({ contradiction }) => s[known(c, contradiction)] === 0);
  if (held.length === 0) return debtOf(m, c);
  const guess: Match = { ...m, s: s.slice() as typeof s, ledger: null };
  for (const { contradiction } of held)
    guess.s[affinity(c, contradiction)] = level.currents[c]!.affinity[contradiction] ?? 0;
  return debtOf(guess, c);
}

export function resourceViews(m: Match): ResourceView[] {
  return RESOURCES.map((id, r) => {
    const giver = m.level.constituents.findIndex((it) => it.resource === id);
    const given = giver < 0 ? 0 : yieldOf(m, giver);
    const extra = id === 'legitimacy' ? controlGives(m) - captureDrain(m) : id === 'investment' ? -rentDrain(m) : 0;
    return { id, value: m.s[resource(r)]!, max: 16, income: given + extra };
  });
}

export function demandViews(m: Match): DemandView[] {
  const { s, level } = m;
  const views: DemandView[] = [];
  for (let slot = 0; slot < DEMANDS; slot++) {
    if (s[demandKind(slot)] === 0) continue;
    const it = level.demands[s[demandKind(slot)]! - 1]!;
    const answer = (['open', 'promised', 'refused'] as const)[s[demandAnswer(slot)]!]!;
    const refusal = answer !== 'open' ? 'already-done' : freePromise(s) < 0 ? 'conflict' : null;
    const creditor = s[demandCurrent(slot)]!;
    const cheap = isCheap(m, it, creditor);
    views.push({
      id: it.id,
      current: level.currents[creditor]!.id,
      ...subjectOf(m, it),
      due: dueOf(m, it),
      relief: reliefOf(it, cheap),
      breach: it.breach,
      breachUnity: -BROKEN_UNITY,
      refused: { grievance: REFUSED_GRIEVANCE, unity: -REFUSED_UNITY },
      advance: cheap ? 0 : ADVANCE,
      resource: RESOURCES[lentBy(level, creditor)]!,
      cheap,
      answer,
      conflicts: signed(m)
        .filter((other) => contradicts(it, other))
        .map((other) => other.id),
      sources: it.sources,
      legal: refusal === null,
      refusal,
    });
  }
  return views;
}

function subjectOf(m: Match, it: CompiledDemand): Pick<DemandView, 'kind' | 'contradiction' | 'lever'> {
  return {
    kind: it.kind,
    contradiction: it.kind === 'designate' ? m.level.contradictions[it.contradiction]!.id : null,
    lever: it.kind === 'lever' || it.kind === 'avoid' ? LEVERS[it.lever]! : null,
  };
}

function signed(m: Match): CompiledDemand[] {
  const demands: CompiledDemand[] = [];
  for (let line = 0; line < PROMISES; line++)
    if (m.s[promiseKind(line)] !== 0) demands.push(m.level.demands[m.s[promiseKind(line)]! - 1]!);
  return demands;
}

export function promiseViews(m: Match): PromiseView[] {
  const { s, level } = m;
  const views: PromiseView[] = [];
  for (let line = 0; line < PROMISES; line++) {
    if (s[promiseKind(line)] === 0) continue;
    const it = level.demands[s[promiseKind(line)]! - 1]!;
    const creditor = s[promiseCreditor(line)]!;
    views.push({
      demand: it.id,
      creditor: level.currents[creditor]!.id,
      ...subjectOf(m, it),
      due: s[promiseDue(line)]!,
      breach: it.breach,
      breachUnity: -BROKEN_UNITY,
      onTrack: isOnTrack(m, it, creditor),
    });
  }
  return views;
}

export function ruptureView(m: Match): RuptureView | null {
  const { s } = m;
  if (s[RUPTURE] === 0) return null;
  const current = s[RUPTURE]! - 1;
  return {
    current: m.level.currents[current]!.id,
    ways: RUPTURE_WAYS.map((way) => {
      const price: Price = way === 'concede' ? CONCESSION : [0, 0, 0];
      const legal = canPay(m, price);
      return {
        way,
        cost: costsOf(price),
        unity: unityAsked(s, current, way),
        legal,
        refusal: legal ? null : 'cannot-afford',
      };
    }),
  };
}
