/**
 * The front's search: successive halving over whole turns. Every candidate is played out in the same possible worlds
 * with the same dice — the turn as planned, some turns at a glance, then the appraisal — and the worse half is dropped,
 * until the budget is spent; early on, the best beget variants. What it cannot see it draws anew in each world.
 */
import { ACTION, type Action, type Level, type Match, packAction, playAction, refusalOf, TURN } from '../sim';
import { type Candidate, Drawer, emptyCandidate } from './candidates';
import { halve } from './halving';
import { Dice } from './dice';
import { foresightOf } from './foresight';
import { playAtAGlance } from './glance';
import type { Line } from './least-squares';
import { blindfold } from './blindfold';
import { interestOf } from './interest';
import type { Leaning } from './leaning';
import { QuickFront } from './quick-front';
import type { BotRandom } from './random';
import { Worlds } from './worlds';

const END_TURN = packAction(ACTION.endTurn);
/** Turns played at a glance after the one decided on; more were measured to cost more than they see. */
const HORIZON = 1;
const MOST_WORLDS = 24;
const MOST_CANDIDATES = 96;
/** Rounds of halving in which the best beget variants. */
const FERTILE = 2;

export class Search {
  private readonly worlds: Worlds;
  private readonly quick: QuickFront;
  private readonly drawer: Drawer;
  private readonly leaning: Leaning;
  private readonly dice = new Dice();
  private readonly pool: Candidate[] = Array.from({ length: MOST_CANDIDATES * 2 }, emptyCandidate);
  private alive: Candidate[] = [];
  private foresight: Line;
  private seed = 0;

  constructor(m: Match, leaning: Leaning) {
    this.worlds = new Worlds(m);
    this.quick = new QuickFront(m.level, leaning);
    this.drawer = new Drawer(this.quick, leaning);
    this.leaning = leaning;
    this.foresight = foresightOf(m);
  }

  fits(level: Level): boolean {
    return this.worlds.scratch.level === level;
  }

  /** The best whole turn found from where `m` stands; the candidates it beat come after it, best first. */
  best(m: Match, budget: number, random: BotRandom): readonly Candidate[] {
    this.seed = random(1 << 30);
    this.foresight = foresightOf(m);
    this.worlds.draw(m, Math.max(4, Math.min(MOST_WORLDS, budget >> 4)), random);
    this.seedPool(budget, random);
    halve(this.alive, {
      budget,
      outcome: (candidate, n) => this.playout(candidate, n),
      breed: (alive, round) => (round > 0 && round <= FERTILE ? this.breed(alive, random) : []),
    });
    return this.alive;
  }

  private seedPool(budget: number, random: BotRandom): void {
    const wanted = Math.max(Math.min(8, budget), Math.min(MOST_CANDIDATES, budget >> 3));
    this.alive = [];
    for (let n = 0; n < wanted; n++) this.add((m, into) => this.drawer.draw(m, n, random, into), n);
  }

  /** The better half begets variants. */
  private breed(alive: readonly Candidate[], random: BotRandom): readonly Candidate[] {
    return alive
      .slice(0, Math.max(1, alive.length >> 1))
      .map((parent, n) => this.add((m, into) => this.drawer.vary(m, parent, random, into), n))
      .filter((child) => child !== null);
  }

  /** Makes a candidate in one of the worlds; null when it is one already there. */
  private add(make: (m: Match, into: Candidate) => void, world: number): Candidate | null {
    const into = this.pool.find((candidate) => !this.alive.includes(candidate))!;
    make(this.worlds.enter(world), into);
    if (this.alive.some(({ hash }) => hash === into.hash)) return null;
    this.alive.push(into);
    return into;
  }

  private playout(candidate: Candidate, n: number): number {
    const m = this.worlds.enter(n);
    const { dice } = this;
    const { blindTo, serves } = this.leaning;
    blindfold(m, blindTo);
    dice.setBack(this.seed + Math.imul(n, 0x9e3779b1));
    for (let i = 0; i < candidate.length; i++) {
      const action = candidate.actions[i]! as Action;
      if (refusalOf(m, action) === null) playAction(m, action);
    }
    const until = m.s[TURN]! + 1 + HORIZON;
    playAction(m, END_TURN);
    playAtAGlance(m, this.quick, dice.roll, until);
    blindfold(m, blindTo);
    return interestOf(m, serves, this.foresight);
  }
}
