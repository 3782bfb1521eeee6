/**
 * Turning points of a recorded match: for each choice, what else could have been done, and the rest played on many times
 * from both with the same luck. Options are weeded out in rounds, each with more games for fewer of them, so that a
 * few seconds find what a full table would take minutes for.
 */
import { type Command, copyMatch, type FrontCommand, type Level, type Match, newMatch, play, turnOf } from '../sim';
import { type MatchRecord, setupOf, type TurningMeasure, type TurningPoint } from '../replay';
import { pairedDifference } from './differences';
import { optionsAt } from './options';
import { playRest, type RestOfGame, withOtherLuck } from './rest';

/** Options kept into each round, and games played with each in it. The last round's are what is told. */
const ROUNDS = [
  { options: 400, games: 6 },
  { options: 48, games: 24 },
  { options: 24, games: 80 },
  { options: 10, games: 300 },
] as const;
/** Turning points told. */
const TOLD = 3;

/** Who plays the rest of the match. */
export interface Understudy {
  readonly bot: string;
  readonly budget: number;
  readonly mind: string;
}
/** Plays a whole match in a millisecond, and well enough to tell a good turn from a bad one. */
export const QUICK_UNDERSTUDY: Understudy = { bot: 'quick', budget: 0, mind: 'steward' };

/** A choice of the match and one thing that could have been done instead. */
interface Trial {
  readonly at: number;
  readonly turn: number;
  readonly instead: FrontCommand;
  readonly asWas: Line;
  readonly other: Line;
}
/** A match with a turn's decisions made and the turn about to end, and how it has ended so far under each luck. */
interface Line {
  readonly match: Match;
  readonly rests: RestOfGame[];
}

/** Yields how far it is, 0 to 1; returns the largest three, in the order of the match. */
export function* turningPoints(
  level: Level,
  record: MatchRecord,
  understudy: Understudy = QUICK_UNDERSTUDY,
  rounds: readonly { readonly options: number; readonly games: number }[] = ROUNDS,
): Generator<number, TurningPoint[]> {
  let trials = trialsOf(level, record);
  for (const [round, { options, games }] of rounds.entries()) {
    trials = strongest(trials, options);
    // What was chosen for its luck must not be told by that luck.
    if (round === rounds.length - 1) trials = afresh(trials);
    const luck = (Math.imul(record.seed, 0x9e3779b1) ^ (round === rounds.length - 1 ? 0x40000000 : 0)) >>> 0;
    for (const [index, trial] of trials.entries()) {
      playTo(trial.asWas, games, understudy, luck);
      playTo(trial.other, games, understudy, luck);
      yield (round + (index + 1) / trials.length) / rounds.length;
    }
  }
  return told(trials);
}

/** Every choice of the front with each of its other answers of the same kind. */
function trialsOf(level: Level, record: MatchRecord): Trial[] {
  const match = newMatch(level, setupOf(record), { ledger: false });
  const trials: Trial[] = [];
  for (const [at, command] of record.commands.entries()) {
    const rest = restOfTurn(record, at);
    // Doing instead what was done a moment later would only change the order.
    const done = [command, ...rest].map((it) => nameOf(it));
    const others = command.kind === 'plan' ? [] : othersOf(match, command, done);
    const before = others.length === 0 ? null : copyMatch(match);
    if (play(match, command) !== null) break;
    if (before === null) continue;
    const asWas = lineOf(match, rest);
    for (const instead of others) {
      const copy = copyMatch(before);
      if (play(copy, instead) === null)
        trials.push({ at, turn: turnOf(before), instead, asWas, other: lineOf(copy, rest) });
    }
  }
  return trials;
}

/** The other decisions of the turn stay as they were, where they still can: what is compared is the one choice. */
function lineOf(match: Match, rest: readonly Command[]): Line {
  const copy = copyMatch(match);
  for (const command of rest) play(copy, command);
  return { match: copy, rests: [] };
}

/** What the front went on to decide in the same turn. */
function restOfTurn({ commands }: MatchRecord, at: number): readonly Command[] {
  const end = commands.findIndex(({ kind }, index) => index > at && kind === 'end-turn');
  return commands.slice(at + 1, end < 0 ? undefined : end);
}

/** Commands that do the same thing, wherever it is aimed. */
const nameOf = (command: { readonly kind: string; readonly initiative?: string }): string =>
  command.kind === 'carry' ? `carry ${command.initiative}` : JSON.stringify(command);

const KINDS: Readonly<Record<string, string>> = {
  choose: 'choose',
  rupture: 'rupture',
  designate: 'designate',
  promise: 'answer',
  refuse: 'answer',
  carry: 'carry',
};

function othersOf(match: Match, taken: FrontCommand, done: readonly string[]): FrontCommand[] {
  const kind = KINDS[taken.kind];
  if (kind === undefined) return [];
  return optionsAt(match, [])
    .filter(({ answers }) => answers.length === 0)
    .map(({ command }) => command)
    .filter((other) => {
      if (KINDS[other.kind] !== kind || done.includes(nameOf(other))) return false;
      if (other.kind !== 'promise' && other.kind !== 'refuse') return true;
      return 'demand' in taken && other.demand === taken.demand && other.current === taken.current;
    });
}

/** Plays a line on until it has been played under as many lucks as asked. */
function playTo(line: Line, games: number, understudy: Understudy, from: number): void {
  while (line.rests.length < games) {
    const luck = (from + line.rests.length) >>> 0;
    const match = withOtherLuck(line.match, luck);
    play(match, END_TURN);
    line.rests.push(playRest(match, understudy, { luck }));
  }
}

const END_TURN = { kind: 'end-turn' } as const;

/** The same options with nothing played yet. */
function afresh(trials: readonly Trial[]): Trial[] {
  const lines = new Map<Line, Line>();
  const fresh = (line: Line): Line => {
    const made = lines.get(line) ?? { match: line.match, rests: [] };
    lines.set(line, made);
    return made;
  };
  return trials.map((trial) => ({ ...trial, asWas: fresh(trial.asWas), other: fresh(trial.other) }));
}

/** The options whose score moved furthest, one way or the other. */
function strongest(trials: readonly Trial[], count: number): Trial[] {
  if (trials.every(({ other }) => other.rests.length === 0)) return trials.slice(0, count);
  return [...trials].sort((a, b) => weightOf(b) - weightOf(a) || a.at - b.at).slice(0, count);
}

/** Mean change of score, less what chance alone would give with so few games. */
function weightOf({ asWas, other }: Trial): number {
  const n = other.rests.length;
  const changes = other.rests.map((rest, i) => rest.score - asWas.rests[i]!.score);
  const mean = changes.reduce((sum, it) => sum + it, 0) / n;
  const spread = changes.reduce((sum, it) => sum + (it - mean) ** 2, 0) / Math.max(1, n - 1);
  return Math.abs(mean) - Math.sqrt(spread / n) / 2;
}

/** The largest three that chance does not explain, one a turn. */
function told(trials: readonly Trial[]): TurningPoint[] {
  const sure = trials
    .map((trial) => ({ turn: trial.turn, point: pointOf(trial) }))
    .filter(({ point: { change } }) => change.low > 0 || change.high < 0)
    .sort((a, b) => Math.abs(b.point.change.by) - Math.abs(a.point.change.by) || a.point.at - b.point.at);
  const first = sure.filter(({ turn }, index) => sure.findIndex((it) => it.turn === turn) === index);
  return first
    .slice(0, TOLD)
    .map(({ point }) => point)
    .sort((a, b) => a.at - b.at);
}

/** Counted by victories where they moved, by escapes from defeat where those moved further. */
function pointOf(trial: Trial): TurningPoint {
  const [won, spared] = [measured(trial, 'victory'), measured(trial, 'no-defeat')];
  return Math.abs(spared.change.by) > Math.abs(won.change.by) * 2 ? spared : won;
}

function measured({ at, instead, asWas, other }: Trial, of: TurningMeasure): TurningPoint {
  const games = other.rests.length;
  const isSo = ({ kind }: RestOfGame) =>
    of === 'victory' ? kind === 'victory' || kind === 'great' : kind !== 'defeat';
  const was = asWas.rests.slice(0, games);
  const pairs = other.rests.map((rest, i) => [isSo(rest), isSo(was[i]!)] as const);
  const { value, low, high } = pairedDifference(pairs);
  return {
    at,
    instead,
    games,
    of,
    won: [was.filter(isSo).length, other.rests.filter(isSo).length],
    change: { by: Math.round(value * 1000), low: Math.round(low * 1000), high: Math.round(high * 1000) },
    endings: endingsOf(was, other.rests),
  };
}

function endingsOf(was: readonly RestOfGame[], instead: readonly RestOfGame[]): TurningPoint['endings'] {
  const counts: Record<string, [number, number]> = {};
  for (const [side, rests] of [was, instead].entries())
    for (const { ending } of rests) {
      counts[ending] ??= [0, 0];
      counts[ending][side as 0 | 1]++;
    }
  return counts;
}
