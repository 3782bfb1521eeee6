/**
 * What a page asks of the bots, as data in and data out, so that a worker can do it while the page stays free: the
 * Leviathan's plan, counsel on the turn at hand, and what a planner would have done with a turn that is over.
 */
import {
  atDifficulty,
  type Command,
  type CompiledLevel,
  type Difficulty,
  type Intention,
  type Level,
  type Match,
  type MatchSetup,
  newMatch,
  type PlanCommand,
  play,
  prepareLevel,
  type State,
} from '../sim';
import { type AdvisedLine, advise } from './advice';
import type { LeviathanMind } from './contract';
import { type Counsel, counselOn } from './counsel';
import { learnAhead } from './foresight';
import { planCommand } from './leviathan-policy';
import { botRandom } from './random';
import { leviathanMind } from './registry';

/** A match to be played up to a place. */
export interface Place {
  readonly setup: MatchSetup;
  readonly commands: readonly Command[];
}

export type Question =
  /** `state` as it stands before the plan; `dice`: the same give the same plan. */
  | {
      readonly kind: 'plan';
      readonly difficulty: Difficulty;
      readonly state: Int32Array;
      readonly dice: number;
      readonly intention: Intention | null;
    }
  | { readonly kind: 'counsel'; readonly place: Place; readonly dice: number }
  | { readonly kind: 'hindsight'; readonly place: Place; readonly dice: number };

export interface Answers {
  readonly plan: { readonly plan: PlanCommand; readonly intention: Intention | null };
  readonly counsel: readonly Counsel[];
  readonly hindsight: readonly AdvisedLine[];
}
export type AnswerTo<Q extends Question> = Answers[Q['kind']];

/** Playouts of hindsight: it has all the time that the player had not. */
const HINDSIGHT = 1600;

/** One level's thinker: what it learns of the level, it keeps. */
export class Thinker {
  private readonly level: Level;
  private readonly minds = new Map<Difficulty, LeviathanMind>();

  constructor(level: CompiledLevel) {
    this.level = prepareLevel(level);
  }

  /** Throws when a place cannot be played to. */
  think<Q extends Question>(question: Q): AnswerTo<Q>;
  think(question: Question): Answers[Question['kind']] {
    if (question.kind === 'plan') return this.plan(question);
    const match = this.matchAt(question.place);
    return question.kind === 'counsel'
      ? counselOn(match, question.dice)
      : advise(match, { budget: HINDSIGHT, seed: question.dice, serves: null });
  }

  /** Learns a little of the level ahead of being asked; false when nothing is left to learn. */
  learnOn(difficulty: Difficulty): boolean {
    return learnAhead(atDifficulty(this.level, difficulty));
  }

  private plan({ difficulty, state, dice, intention }: Extract<Question, { kind: 'plan' }>): Answers['plan'] {
    const match: Match = {
      level: atDifficulty(this.level, difficulty),
      s: state as State,
      ledger: null,
      stamp: 0,
    };
    const mind = this.minds.get(difficulty) ?? leviathanMind(difficulty);
    this.minds.set(difficulty, mind);
    const { lines, intention: next } = mind.plan(match, botRandom(dice), intention);
    return { plan: planCommand(match.level, lines), intention: next };
  }

  private matchAt({ setup, commands }: Place): Match {
    const match = newMatch(this.level, setup, { ledger: false });
    for (const command of commands) {
      const refusal = play(match, command);
      if (refusal !== null) throw new Error(`a command is refused: ${refusal.code}`);
    }
    return match;
  }
}
