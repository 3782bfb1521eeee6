/**
 * Why an act was chosen, in the player's words: the one thing it does, or answers, that weighs most as things stand.
 * Keys are those of the interface's messages; values are ids, which the interface turns into names.
 */
import {
  ACTION,
  type Action,
  actionFirst,
  actionKind,
  affinity,
  carriedBy,
  changeCost,
  demandCurrent,
  demandKind,
  DESIGNATED,
  EVENT,
  grievance,
  intensity,
  kindled,
  known,
  type Match,
  mostAggrieved,
  RUPTURE,
  RUPTURE_WAYS,
  share,
  TABLED_EACH,
  tabled,
  TOO_WEAK,
} from '../sim';
import type { Reason } from './contract';
import { gainsOf, KINDS } from './gains';
import { mainGround } from './grounds';
import { weighKinds } from './worth';

const worth = new Float64Array(KINDS);

/** Grievance from which a current will not go unheard much longer; stored units. */
const SORE = 300;

/** Why an action, before it is done; nothing for the end of the turn. */
export function reasonOf(m: Match, action: Action): Reason | undefined {
  const first = actionFirst(action);
  const { level, s } = m;
  switch (actionKind(action)) {
    case ACTION.designate:
      return designationReason(m, first);
    case ACTION.carry:
      return carryReason(m, first);
    case ACTION.conciliate:
      return {
        key: s[grievance(first)]! < SORE ? 'conciliate-early' : 'conciliate',
        values: { current: level.currents[first]!.id },
      };
    case ACTION.organise:
      return { key: 'organise', values: { current: level.currents[first]!.id } };
    case ACTION.promise:
    case ACTION.refuse: {
      const said = actionKind(action) === ACTION.promise ? 'promise' : 'refuse';
      const current = level.currents[s[demandCurrent(first)]!]!.id;
      return { key: `${said}`, values: { current, demand: level.demands[s[demandKind(first)]! - 1]!.id } };
    }
    case ACTION.investigateRumour:
      return { key: 'investigate-rumour', values: { rumour: first + 1 } };
    case ACTION.investigateFissure:
      return { key: 'investigate-fissure', values: { fissure: level.fissures[first]!.id } };
    case ACTION.choose:
      return choiceReason(m, first);
    case ACTION.rupture:
      return {
        key: `rupture-${RUPTURE_WAYS[first]!}`,
        values: { current: level.currents[s[RUPTURE]! - 1]!.id },
      };
    default:
      return undefined;
  }
}

function carryReason(m: Match, index: number): Reason {
  const { level, s } = m;
  const it = level.initiatives[index]!;
  const initiative = it.id;
  const constituent = level.constituents[it.constituent]!.id;
  weighKinds(m, worth);
  if (s[share(it.constituent)]! < TOO_WEAK + 20) return { key: 'carry-weak', values: { initiative, constituent } };
  const { ground, worth: most } = mainGround(gainsOf(level).initiatives, index, worth);
  if (most < 20 && !hasCarriedOf(m, it.constituent)) return { key: 'carry-heed', values: { initiative, constituent } };
  return { key: `carry-${ground}`, values: { initiative } };
}

/** Whether the constituent has been carried at least as often as any other. */
function hasCarriedOf(m: Match, constituent: number): boolean {
  return m.level.constituents.every((_, k) => m.s[carriedBy(constituent)]! >= m.s[carriedBy(k)]!);
}

function choiceReason(m: Match, choice: number): Reason {
  const { level } = m;
  const index = m.s[EVENT]! - 1;
  const event = level.events[index]!;
  const { choices, choiceAt } = gainsOf(level);
  weighKinds(m, worth);
  const { ground } = mainGround(choices, choiceAt[index]! + choice, worth);
  return { key: `choose-${ground}`, values: { event: event.id, choice: event.choices[choice]!.id } };
}

function designationReason(m: Match, k: number): Reason {
  const { level, s } = m;
  const contradiction = level.contradictions[k]!.id;
  const values = { contradiction };
  const hottest = level.contradictions.every((_, other) => s[intensity(other)]! <= s[intensity(k)]!);
  if (s[DESIGNATED] !== 0 && s[kindled(k)]! > 0 && changeCost(s, k) === 0) return { key: 'name-burns', values };
  const served = servedBy(m, k);
  if (served >= 3) return { key: 'name-served', values: { contradiction, count: served } };
  const debtor = worstLiving(m, k);
  if (debtor >= 0) return { key: 'name-lived', values: { contradiction, current: level.currents[debtor]!.id } };
  return { key: hottest ? 'name-hottest' : 'name-gathers', values };
}

/** Proposals on the table that would serve a contradiction. */
function servedBy(m: Match, k: number): number {
  let count = 0;
  for (let c = 0; c < m.level.constituents.length; c++)
    for (let slot = 0; slot < TABLED_EACH; slot++)
      if (m.level.initiatives[m.s[tabled(c, slot)]! - 1]?.contradiction === k) count++;
  return count;
}

/** The most aggrieved current of all, when it is known to live a contradiction; −1 otherwise. */
function worstLiving(m: Match, k: number): number {
  const worst = mostAggrieved(m);
  if (worst < 0 || m.s[grievance(worst)]! <= 250 || m.s[known(worst, k)] === 0) return -1;
  return m.s[affinity(worst, k)]! >= 2 ? worst : -1;
}
