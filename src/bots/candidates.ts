/**
 * Candidates of a search: whole turns, as lists of actions. They are drawn from the quick front with its judgement
 * shaken, with a designation forced on it or an act it would not think of put first; later, from the best so far with
 * one act taken out and the gap filled anew.
 */
import {
  ACTION,
  type Action,
  actionKind,
  DEMANDS,
  demandKind,
  type Match,
  mustAnswer,
  packAction,
  PLAN,
  playAction,
  refusalOf,
} from '../sim';
import type { Trial } from './halving';
import type { Leaning } from './leaning';
import { type Manner, NAMING, type QuickFront } from './quick-front';
import type { BotRandom } from './random';

export const MOST_ACTIONS = 24;

/** One whole turn under trial. */
export interface Candidate extends Trial {
  readonly actions: Int32Array;
  length: number;
  /** Of its actions, to tell it from others. */
  hash: number;
}

export const emptyCandidate = (): Candidate => ({
  actions: new Int32Array(MOST_ACTIONS),
  length: 0,
  hash: 0,
  tries: 0,
  sum: 0,
});

/** Draws candidates on matches it may spoil. */
export class Drawer {
  private readonly quick: QuickFront;
  private readonly leaning: Leaning;

  constructor(quick: QuickFront, leaning: Leaning) {
    this.quick = quick;
    this.leaning = leaning;
  }

  /** Draws the `n`-th candidate: first the calm judgement, then each designation in turn, then anything. */
  draw(m: Match, n: number, random: BotRandom, into: Candidate): void {
    into.length = 0;
    const { length } = m.level.contradictions;
    if (n > length + 1 && !mustAnswer(m)) this.venture(m, random, into);
    this.fill(m, random, mannerOf(n, length, random), into);
  }

  /** Draws a candidate like `parent` but for one act. */
  vary(m: Match, parent: Candidate, random: BotRandom, into: Candidate): void {
    into.length = 0;
    const out = parent.length === 0 ? -1 : random(parent.length);
    const isNamed = out >= 0 && actionKind(parent.actions[out]! as Action) === ACTION.designate;
    for (let i = 0; i < parent.length; i++) if (i !== out) tryAction(m, parent.actions[i]! as Action, into);
    if (random(3) === 0 && !mustAnswer(m)) this.venture(m, random, into);
    const designate = isNamed || random(4) === 0 ? random(m.level.contradictions.length + 1) - 1 : -2;
    this.fill(m, random, { shake: 100, designate }, into);
  }

  private fill(m: Match, random: BotRandom, manner: Manner, into: Candidate): void {
    this.quick.decide(m, random, manner);
    for (let i = 0; i < this.quick.count && into.length < MOST_ACTIONS; i++)
      into.actions[into.length++] = this.quick.done[i]!;
    into.hash = hashOf(into);
    into.tries = 0;
    into.sum = 0;
  }

  /** Puts first an act that the quick front does not think of. */
  private venture(m: Match, random: BotRandom, into: Candidate): void {
    const { level } = m;
    const current = random(level.currents.length);
    const luck = random(8);
    if (luck === 0) tryAction(m, packAction(ACTION.organise, current), into);
    else if (luck === 1 && this.leaning.conciliates) tryAction(m, packAction(ACTION.conciliate, current), into);
    else if (luck === 2) tryAction(m, packAction(ACTION.investigateRumour, random(PLAN)), into);
    else if (luck === 3 && level.fissures.length > 0)
      tryAction(m, packAction(ACTION.investigateFissure, random(level.fissures.length)), into);
    else if (luck < 6) this.answer(m, random, into);
  }

  private answer(m: Match, random: BotRandom, into: Candidate): void {
    if (!this.leaning.promises) return;
    const slot = random(DEMANDS);
    if (m.s[demandKind(slot)] !== 0) tryAction(m, packAction(ACTION.promise, slot), into);
  }
}

function mannerOf(n: number, designations: number, random: BotRandom): Manner {
  if (n === 0) return { shake: 0, designate: NAMING.judged };
  if (n <= designations) return { shake: 25, designate: n - 1 };
  if (n === designations + 1) return { shake: 0, designate: NAMING.kept };
  const luck = random(6);
  const designate = luck < 2 ? -1 : luck < 4 ? -2 : random(designations);
  return { shake: 50 + random(100), designate };
}

function tryAction(m: Match, action: Action, into: Candidate): void {
  if (into.length >= MOST_ACTIONS || refusalOf(m, action) !== null) return;
  playAction(m, action);
  into.actions[into.length++] = action;
}

function hashOf({ actions, length }: Candidate): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ actions[i]!, 0x01000193);
  return hash;
}
