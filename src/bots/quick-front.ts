/**
 * The front played at a glance: it weighs what lies on the table by the slope of the appraisal and carries the best it
 * can pay for. What a search plays its rollouts with, hundreds of thousands of times, so it makes no object; and, with
 * its weights shaken, what a search draws its candidates from.
 */
import {
  ACTION,
  type Action,
  actOf,
  CARRIED_COUNT,
  DEMANDS,
  demandAnswer,
  demandCurrent,
  demandKind,
  DESIGNATED,
  dueOf,
  EVENT,
  HAS_DESIGNATED,
  isOnTrack,
  type Level,
  type Match,
  mostAggrieved,
  mustAnswer,
  packAction,
  playAction,
  refusalOf,
  refuseNow,
  resource,
  RUPTURE,
  TURN,
} from '../sim';
import { aimQuickly } from './aim-quickly';
import { blindfold } from './blindfold';
import { stands, weighDesignations } from './designate-quickly';
import { gainsOf, KINDS, type LevelGains, worthOfAct } from './gains';
import { type Leaning, ruledDesignation } from './leaning';
import { QuickTable, worthOfPrice } from './quick-table';
import type { BotRandom } from './random';
import { weighKinds } from './worth';

/** How one turn is played. */
export interface Manner {
  /** Percent by which the worth of each proposal and designation is shaken either way. */
  readonly shake: number;
  /** Contradiction to name, or a way of NAMING. */
  readonly designate: number;
}

/** Ways to name: by judgement each turn, by judgement when what is named no longer stands, or once and no more. */
export const NAMING = { judged: -1, steady: -2, kept: -3 } as const;

export const CALM: Manner = { shake: 20, designate: NAMING.steady };

/** Mobilisation left over that is worth organising with. */
const SPARE = 1;

/** Plays turns of the front under a leaning, on one level. */
export class QuickFront {
  /** Actions done by the last turn, in order; `count` of them, the end of the turn not among them. */
  readonly done = new Int32Array(24);
  count = 0;
  private readonly leaning: Leaning;
  private readonly gains: LevelGains;
  private readonly table: QuickTable;
  private readonly worth = new Float64Array(KINDS);
  private readonly heats: Float64Array;

  constructor(level: Level, leaning: Leaning) {
    this.gains = gainsOf(level);
    this.table = new QuickTable(level, leaning);
    this.leaning = leaning;
    this.heats = new Float64Array(level.contradictions.length);
  }

  /** Does everything of a turn but end it, in a world of a search: what it is blind to is first set right there. */
  decide(m: Match, random: BotRandom, manner: Manner): void {
    blindfold(m, this.leaning.blindTo);
    this.count = 0;
    weighKinds(m, this.worth);
    while (mustAnswer(m)) this.do(m, m.s[RUPTURE] !== 0 ? this.wayOut(m) : this.choice(m, random, manner));
    this.designate(m, random, manner);
    this.carryBest(m, random, manner);
    this.stand(m);
    if (this.leaning.promises) this.answerDemands(m);
  }

  private do(m: Match, action: Action): void {
    playAction(m, action);
    if (this.count < this.done.length) this.done[this.count++] = action;
  }

  /** Concede if it can be paid, else part. */
  private wayOut(m: Match): Action {
    const concede = packAction(ACTION.rupture, 0);
    return refusalOf(m, concede) === null ? concede : packAction(ACTION.rupture, 1);
  }

  private choice(m: Match, random: BotRandom, { shake }: Manner): Action {
    const event = m.s[EVENT]! - 1;
    const { choices } = m.level.events[event]!;
    const from = this.gains.choiceAt[event]!;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < choices.length; i++) {
      if (refusalOf(m, packAction(ACTION.choose, i)) !== null) continue;
      const worth = worthOfAct(this.gains.choices, from + i, this.worth) - worthOfPrice(choices[i]!.cost, this.worth);
      const shaken = worth + (random(201) - 100) * shake * 0.01;
      if (shaken <= most) continue;
      most = shaken;
      best = i;
    }
    return packAction(ACTION.choose, best);
  }

  private designate(m: Match, random: BotRandom, manner: Manner): void {
    if (m.s[HAS_DESIGNATED] === 1) return;
    const chosen = this.designation(m, random, manner);
    if (chosen >= 0 && m.s[DESIGNATED] !== chosen + 1) this.do(m, packAction(ACTION.designate, chosen));
  }

  /** The contradiction to name, or −1 to leave things as they are. */
  private designation(m: Match, random: BotRandom, { designate, shake }: Manner): number {
    const rule = this.leaning.designates;
    if (rule === 'never-changes' && m.s[DESIGNATED] !== 0) return -1;
    if (rule !== 'free' && rule !== 'never-changes') return ruledDesignation(m, rule, random);
    if (designate >= 0) return designate;
    if (designate === NAMING.kept && m.s[DESIGNATED] !== 0) return -1;
    if (designate === NAMING.steady && stands(m)) return -1;
    const best = weighDesignations(m, this.heats);
    if (shake === 0) return best;
    let chosen = best;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < this.heats.length; k++) {
      const shaken = this.heats[k]! + (random(201) - 100) * shake * 0.02;
      if (shaken <= most) continue;
      most = shaken;
      chosen = k;
    }
    return chosen;
  }

  private carryBest(m: Match, random: BotRandom, manner: Manner): void {
    this.table.weigh(m, this.worth, random, manner.shake);
    const most = m.level.acts[actOf(m.level, m.s[TURN]!)]!.agenda;
    while (m.s[CARRIED_COUNT]! < most) {
      const index = this.table.next(m);
      if (index < 0) return;
      if (refuseNow(m, index) === null) this.do(m, aimQuickly(m, index, random));
    }
  }

  private stand(m: Match): void {
    const worst = mostAggrieved(m);
    if (this.leaning.conciliates && worst >= 0) this.tryTo(m, packAction(ACTION.conciliate, worst));
    if (m.s[resource(0)]! > SPARE && worst >= 0) this.tryTo(m, packAction(ACTION.organise, worst));
  }

  private tryTo(m: Match, action: Action): void {
    if (refusalOf(m, action) === null) this.do(m, action);
  }

  /** Signs what there is time to keep, and what this turn keeps already. */
  private answerDemands(m: Match): void {
    for (let slot = 0; slot < DEMANDS; slot++) {
      if (m.s[demandKind(slot)] === 0 || m.s[demandAnswer(slot)] !== 0) continue;
      const demand = m.level.demands[m.s[demandKind(slot)]! - 1]!;
      const hasTime = demand.kind !== 'avoid' && dueOf(m, demand) > m.s[TURN]!;
      if (hasTime || isOnTrack(m, demand, m.s[demandCurrent(slot)]!)) this.tryTo(m, packAction(ACTION.promise, slot));
    }
  }
}
