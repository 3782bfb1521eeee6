/** What lies on the table, weighed at a glance: each proposal by what it does, whom it pays, what it keeps and costs. */
import {
  canPay,
  DESIGNATED,
  forceWith,
  HOLLOW_COST,
  isHollow,
  type Level,
  type Match,
  priceOf,
  share,
  TABLED_EACH,
  tabled,
  togetherOf,
} from '../sim';
import { UNITY_WORTH } from './designate-quickly';
import { gainsOf, KIND, type LevelGains, worthOfAct } from './gains';
import { carriable, type Leaning } from './leaning';
import { isOwing, worthOfKeeping } from './owed';
import type { BotRandom } from './random';

/** Worth of a proposal for each tenth its constituent's share lies below a third. */
const BALANCE = 0.2;
/** Worth of carrying one proposal of a constituent not carried yet: its currents do not wait. */
const HEEDED = 45;
/** How much of its price counts against a proposal: what is saved is not all spent better. */
const PRICE = 0.65;
/** Least worth for which a proposal is carried at all. */
const LEAST = 6;

/** What a price is worth, when a unit of each resource is worth what `worth` says. */
export function worthOfPrice(price: readonly [number, number, number], worth: Float64Array): number {
  const each = KIND.resource;
  return price[0] * worth[each]! + price[1] * worth[each + 1]! + price[2] * worth[each + 2]!;
}

export class QuickTable {
  private readonly gains: LevelGains;
  private readonly carriable: Uint8Array;
  /** Worth of each place of the table; 0 where there is nothing worth carrying. */
  private readonly values: Float64Array;
  /** What each place costs: it stays the same while proposals are carried. */
  private readonly prices: (readonly [number, number, number])[];

  constructor(level: Level, leaning: Leaning) {
    this.gains = gainsOf(level);
    this.carriable = carriable(level, leaning);
    this.values = new Float64Array(level.constituents.length * TABLED_EACH);
    this.prices = Array.from(this.values, () => [0, 0, 0]);
  }

  /** Weighs every proposal that can be paid for, shaken by up to `shake` percent either way. */
  weigh(m: Match, worth: Float64Array, random: BotRandom, shake: number): void {
    const { values, prices, gains } = this;
    const owing = isOwing(m);
    const constituents = m.level.constituents.length;
    const { contradiction } = m.level.initiativeTable;
    const unserved = isHollow(m) ? m.s[DESIGNATED]! - 1 : -1;
    let serving = -1;
    for (let k = 0; k < constituents; k++) {
      const together = togetherOf(m, k);
      const lead = (333 - m.s[share(k)]!) * BALANCE + HEEDED;
      for (let at = k * TABLED_EACH; at < (k + 1) * TABLED_EACH; at++) {
        const index = m.s[tabled(0, at)]! - 1;
        values[at] = 0;
        if (index < 0 || this.carriable[index] === 0) continue;
        const price = priceOf(m, index);
        if (!canPay(m, price)) continue;
        const does = (worthOfAct(gains.initiatives, index, worth) * forceWith(m, index, together)) / 100;
        const kept = owing ? worthOfKeeping(m, index) : 0;
        const net = does + lead + kept - worthOfPrice(price, worth) * PRICE;
        values[at] = net * (1 + ((random(201) - 100) * shake) / 10000);
        prices[at] = price;
        if (contradiction[index] === unserved && (serving < 0 || values[at]! > values[serving]!)) serving = at;
      }
    }
    // To name is to promise: the best that bears on what is named is worth what doing nothing about it would cost.
    if (serving >= 0) values[serving] = values[serving]! + HOLLOW_COST * UNITY_WORTH;
  }

  /** Takes the best that can be paid for; −1 when there is none left. */
  next(m: Match): number {
    const { values, prices } = this;
    let best = -1;
    for (let at = 0; at < values.length; at++) {
      if (values[at]! < LEAST || (best >= 0 && values[at]! <= values[best]!)) continue;
      if (canPay(m, prices[at]!)) best = at;
    }
    if (best < 0) return -1;
    values[best] = 0;
    return m.s[tabled(0, best)]! - 1;
  }
}
