/**
 * The Leviathan's search: plans drawn under several intentions are played out against a front that plays at a glance,
 * some turns deep, and halved until the budget is spent. It looks into worlds as the bloc may suppose them: what the
 * front keeps to itself is drawn anew, and chance with it. Its depth is the difficulty; its rules are everybody's.
 */
import {
  type Intention,
  layPlan,
  type Level,
  type Match,
  type PlanLine,
  restoreState,
  sampleFromBloc,
  type State,
  TURN,
} from '../sim';
import { chanceOfWinning } from './chance-of-winning';
import { Dice } from './dice';
import { foresightOf } from './foresight';
import { playAtAGlance } from './glance';
import { halve, type Trial } from './halving';
import { conceive, slantOf } from './intentions';
import { FREE } from './leaning';
import type { Line } from './least-squares';
import { drawPlan } from './leviathan-policy';
import { QuickFront } from './quick-front';
import type { BotRandom } from './random';

const MOST_WORLDS = 16;
const MOST_PLANS = 48;
/** Playouts for each plan drawn. */
const TRIES_EACH = 8;
/** Odds by which another intention must promise more before the one at hand is dropped. */
const CONSTANCY = 0.01;

export interface Depth {
  /** Playouts a turn. */
  readonly budget: number;
  /** Turns played out, the planned one included. */
  readonly turns: number;
}

interface PlanTrial extends Trial {
  readonly lines: readonly PlanLine[];
  readonly intention: Intention;
  readonly isKept: boolean;
}

export class LeviathanSearch {
  private readonly level: Level;
  private readonly scratch: Match;
  private readonly worlds: State[] = [];
  private readonly front: QuickFront;
  private foresight: Line;
  private readonly dice = new Dice();

  constructor(m: Match) {
    this.level = m.level;
    this.scratch = { level: m.level, s: m.s.slice() as State, ledger: null, stamp: 0 };
    this.front = new QuickFront(m.level, FREE);
    this.foresight = foresightOf(m);
  }

  fits(level: Level): boolean {
    return this.level === level;
  }

  /** The best plan found, and what it is after. */
  best(m: Match, kept: Intention | null, depth: Depth, random: BotRandom): PlanTrial {
    const seed = random(1 << 30);
    this.foresight = foresightOf(m);
    this.suppose(m, Math.max(4, Math.min(MOST_WORLDS, depth.budget >> 5)), random);
    const alive = this.drawPlans(
      kept,
      Math.max(6, Math.min(MOST_PLANS, Math.trunc(depth.budget / TRIES_EACH))),
      random,
    );
    halve(alive, { budget: depth.budget, outcome: (trial, n) => this.playout(trial, n, seed, depth.turns) });
    return alive[0]!;
  }

  private suppose(m: Match, count: number, random: BotRandom): void {
    this.worlds.length = 0;
    for (let i = 0; i < count; i++) {
      restoreState(this.scratch.s, m.s);
      sampleFromBloc(this.scratch, random(1 << 20));
      this.worlds.push(this.scratch.s.slice() as State);
    }
  }

  private enter(n: number): Match {
    restoreState(this.scratch.s, this.worlds[n % this.worlds.length]!);
    this.scratch.stamp = 0;
    return this.scratch;
  }

  /** Half the plans under the intention at hand, half under others. */
  private drawPlans(kept: Intention | null, count: number, random: BotRandom): PlanTrial[] {
    return Array.from({ length: count }, (_, n) => {
      const m = this.enter(n);
      const isKept = kept !== null && n % 2 === 0;
      const intention = isKept ? kept : conceive(m, random);
      const lines = drawPlan(m, random, slantOf(this.level, intention));
      return { lines, intention, isKept, tries: 0, sum: 0 };
    });
  }

  /** The front's odds of losing, in one world. */
  private playout({ lines, isKept }: PlanTrial, n: number, seed: number, turns: number): number {
    const m = this.enter(n);
    const { roll } = this.dice;
    this.dice.setBack(seed + Math.imul(n, 0x9e3779b1));
    layPlan(m, lines);
    playAtAGlance(m, this.front, roll, m.s[TURN]! + turns);
    return 1 - chanceOfWinning(m, this.foresight) + (isKept ? CONSTANCY : 0);
  }
}
