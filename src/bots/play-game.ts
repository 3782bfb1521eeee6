/**
 * One game between a bot of the front and a mind of the Leviathan, from a seed. A bot that throws, takes too long or
 * answers what is not legal forfeits that choice to the legal default; the game goes on and its result says so.
 */
import {
  type AssumptionId,
  commandOf,
  type Command,
  ENDING,
  type Intention,
  isOver,
  layPlan,
  type Level,
  type Match,
  newMatch,
  PHASE,
  PHASE_AT,
  playAction,
  refusalOf,
  refusePlan,
  stateHash,
  turnOf,
} from '../sim';
import { isPromise, readChoice, readPlan, said } from './answers';
import type { Choice, LeviathanChoice } from './contract';
import type { Forfeit, GameResult, GameSetup, Seat } from './game-types';
import { defaultAction } from './default-action';
import { planCommand } from './leviathan-policy';
import { type BotRandom, botRandom } from './random';

/** A level under other assumptions; everything else is shared. */
export const underAssumptions = (level: Level, assumptions: Partial<Record<AssumptionId, number>> = {}): Level => ({
  ...level,
  assumptions: { ...level.assumptions, ...assumptions },
});

/** Plays one whole game. The same setup gives the same game, unless a clock is given. */
export function playGame(level: Level, setup: GameSetup): GameResult {
  const played = setup.assumptions === undefined ? level : underAssumptions(level, setup.assumptions);
  const match = newMatch(played, { seed: setup.seed }, { ledger: setup.ledger ?? false });
  return playOn(match, setup);
}

/** Plays a match on from where it stands to its end: what a continuation or a what-if does. */
export function playOn(match: Match, setup: GameSetup): GameResult {
  const game = new Game(match, setup);
  while (!isOver(match)) game.step();
  return game.result();
}

/** Draws apart from those of the match itself. */
const APART = { front: 0x2545f491, leviathan: 0x5bd1e995 } as const;
/** More choices than a turn can hold: a bot that never ends its turn is ended. */
const MOST_CHOICES = 64;

class Game {
  private readonly match: Match;
  private readonly setup: GameSetup;
  private readonly random: Readonly<Record<Seat, BotRandom>>;
  private readonly forfeits: Forfeit[] = [];
  private readonly commands: Command[] = [];
  private readonly hashes: string[] = [];
  private readonly intentions: (Intention | null)[] = [];
  private choices = 0;
  /** Decisions of both seats so far. */
  private played = 0;

  constructor(match: Match, setup: GameSetup) {
    this.match = match;
    this.setup = setup;
    this.random = { front: botRandom(setup.seed ^ APART.front), leviathan: botRandom(setup.seed ^ APART.leviathan) };
  }

  step(): void {
    if (this.match.s[PHASE_AT] === PHASE.plan) this.plan();
    else this.decide();
  }

  result(): GameResult {
    const { match, setup, forfeits, commands, hashes, intentions } = this;
    const { id, kind } = match.level.endings[match.s[ENDING]! - 1]!;
    const won = kind === 'victory' || kind === 'great';
    return {
      match,
      seed: setup.seed,
      ending: id,
      kind,
      won,
      turns: turnOf(match),
      forfeits,
      commands,
      hashes,
      intentions,
    };
  }

  private plan(): void {
    const { match, setup } = this;
    this.choices = 0;
    const last = this.intentions.at(-1) ?? null;
    const { lines, intention } = this.legalPlan(last) ?? { lines: [], intention: null };
    this.intentions.push(intention);
    setup.watch?.(match, 'leviathan', undefined);
    if (setup.keepsCommands === true) this.commands.push(planCommand(match.level, lines));
    layPlan(match, lines);
    this.played++;
  }

  /** The mind's plan when it may stand; null when it is forfeited, for an empty one that serves nothing. */
  private legalPlan(last: Intention | null): LeviathanChoice | null {
    const { match, setup } = this;
    const plan = this.ask('leviathan', () => setup.leviathan.plan(match, this.random.leviathan, last), readPlan);
    const refusal = plan === null ? null : refusePlan(match, plan.lines);
    if (refusal === null) return plan;
    this.forfeit('leviathan', 'illegal', `${refusal.code} ${refusal.value ?? ''}`.trim());
    return null;
  }

  private decide(): void {
    const { match, setup } = this;
    const choice: Choice = this.legal() ?? { action: defaultAction(match) };
    setup.watch?.(match, 'front', choice.why);
    if (setup.keepsCommands === true) this.commands.push(commandOf(match, choice.action));
    const turn = turnOf(match);
    playAction(match, choice.action);
    this.played++;
    if (setup.keepsCommands === true && (turnOf(match) !== turn || isOver(match))) this.hashes.push(stateHash(match));
  }

  /** The bot's choice when it may stand; null when it is forfeited. */
  private legal(): Choice | null {
    const { match, setup } = this;
    if (++this.choices > MOST_CHOICES) {
      this.forfeit('front', 'late', `more than ${MOST_CHOICES} choices in a turn`);
      return null;
    }
    const choice = this.ask('front', () => setup.front.choose(match, this.random.front), readChoice);
    if (choice === null) return null;
    const refusal = refusalOf(match, choice.action);
    if (refusal === null) return choice;
    this.forfeit('front', 'illegal', `${choice.action}: ${refusal}`);
    return null;
  }

  /** What a seat answers, read as plain data; null when it is forfeited. `read` says in words why it cannot be read. */
  private ask<T>(seat: Seat, think: () => T, read: (answer: T) => T | string): T | null {
    const { clock, limit, mayAsk } = this.setup;
    if (mayAsk?.(seat) === false) {
      this.forfeit(seat, 'late', 'no answer in time');
      return null;
    }
    const start = clock?.() ?? 0;
    try {
      const answer = think();
      const spent = (clock?.() ?? 0) - start;
      const isNothing = answer === null || answer === undefined;
      const plain = isPromise(answer) ? 'a promise' : isNothing ? 'no answer' : read(answer);
      if (limit !== undefined && spent > limit) this.forfeit(seat, 'late', `${Math.round(spent)} ms of ${limit}`);
      else if (typeof plain === 'string') this.forfeit(seat, 'illegal', plain);
      else return plain;
    } catch (error) {
      this.forfeit(seat, 'threw', said(error));
    }
    return null;
  }

  private forfeit(seat: Seat, cause: Forfeit['cause'], detail: string): void {
    this.forfeits.push({ seat, turn: turnOf(this.match), at: this.played, cause, detail });
  }
}
