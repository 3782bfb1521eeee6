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
  type PlanLine,
  type Refusal,
  refusalOf,
  refusePlan,
  stateHash,
  turnOf,
} from '../sim';
import type { Choice } from './contract';
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
    const asked = this.ask('leviathan', () => setup.leviathan.plan(match, this.random.leviathan, last));
    const lines = asked === null ? [] : this.legalLines(asked.lines);
    this.intentions.push(asked?.intention ?? null);
    setup.watch?.(match, 'leviathan', undefined);
    if (setup.keepsCommands === true) this.commands.push(planCommand(match.level, lines));
    layPlan(match, lines);
  }

  /** A plan that may stand; an empty one, always legal, when it is forfeited. */
  private legalLines(lines: readonly PlanLine[]): readonly PlanLine[] {
    const isPlan: boolean = Array.isArray(lines) && lines.every((line) => Array.isArray(line));
    const refusal: Refusal | null = isPlan ? refusePlan(this.match, lines) : { code: 'malformed' };
    if (refusal === null) return lines;
    this.forfeit('leviathan', 'illegal', `${refusal.code} ${refusal.value ?? ''}`.trim());
    return [];
  }

  private decide(): void {
    const { match, setup } = this;
    const choice: Choice = this.legal() ?? { action: defaultAction(match) };
    setup.watch?.(match, 'front', choice.why);
    if (setup.keepsCommands === true) this.commands.push(commandOf(match, choice.action));
    const turn = turnOf(match);
    playAction(match, choice.action);
    if (setup.keepsCommands === true && (turnOf(match) !== turn || isOver(match))) this.hashes.push(stateHash(match));
  }

  /** The bot's choice when it may stand; null when it is forfeited. */
  private legal(): Choice | null {
    const { match, setup } = this;
    if (++this.choices > MOST_CHOICES) {
      this.forfeit('front', 'late', `more than ${MOST_CHOICES} choices in a turn`);
      return null;
    }
    const choice = this.ask('front', () => setup.front.choose(match, this.random.front));
    if (choice === null) return null;
    const refusal = Number.isInteger(choice.action) ? refusalOf(match, choice.action) : 'malformed';
    if (refusal === null) return choice;
    this.forfeit('front', 'illegal', `${choice.action}: ${refusal}`);
    return null;
  }

  private ask<T>(seat: Seat, think: () => T): T | null {
    const { clock, limit } = this.setup;
    const start = clock?.() ?? 0;
    try {
      const answer = think();
      const spent = (clock?.() ?? 0) - start;
      if (limit !== undefined && spent > limit) this.forfeit(seat, 'late', `${Math.round(spent)} ms of ${limit}`);
      else if (answer === null || answer === undefined) this.forfeit(seat, 'illegal', 'no answer');
      else return answer;
    } catch (error) {
      this.forfeit(seat, 'threw', error instanceof Error ? error.message : String(error));
    }
    return null;
  }

  private forfeit(seat: Seat, cause: Forfeit['cause'], detail: string): void {
    this.forfeits.push({ seat, turn: turnOf(this.match), cause, detail });
  }
}
