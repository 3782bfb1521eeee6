/**
 * What a study notes of a game, read from its commands played again. Measuring from the record rather than while playing
 * keeps bots and runner free of it, proves that every recorded game replays, and lets old games answer new questions.
 */
import {
  COUNT_BROKEN,
  COUNT_CHANGES,
  COUNT_KEPT,
  COUNT_MISREADINGS,
  COUNT_RUPTURES,
  type Command,
  DESIGNATED,
  ENDING,
  type EndingKind,
  isOver,
  LEADER,
  type Level,
  type Match,
  newMatch,
  play,
  PROPS_DOWN,
  PROPS_EVER,
  share,
  TRACKS,
  tabledInitiatives,
  track,
  turnOf,
} from '../sim';
import { scoreOf } from './score';

export interface Measures {
  readonly ending: string;
  readonly kind: EndingKind;
  readonly turns: number;
  /** 0–33,000; see score.ts. */
  readonly score: number;
  /** Final value of each track, in the order of TRACKS; tenths. */
  readonly tracks: readonly number[];
  /** Final shares of the lead; tenths. */
  readonly shares: readonly number[];
  readonly leader: string;
  /** Predominant contradiction at the end of each turn, as a digit; `-` for none yet. */
  readonly designated: string;
  /** Bits of the props down at the end, and of those that ever were: 1 social base · 2 political hold · 4 valuation. */
  readonly propsDown: number;
  readonly propsEver: number;
  readonly changes: number;
  readonly misreadings: number;
  readonly kept: number;
  readonly broken: number;
  readonly ruptures: number;
  /** Initiatives that lay on the table at least once, in the order they first did; and those carried, turn by turn. */
  readonly tabled: readonly string[];
  readonly carried: readonly string[];
}

/** Plays a game again and measures it. Throws when it does not play to its end. */
export function measureGame(level: Level, seed: number, commands: readonly Command[]): Measures {
  const match = newMatch(level, { seed }, { ledger: false });
  const seen = new Set<number>();
  const carried: string[] = [];
  let designated = '';
  for (const command of commands) {
    if (command.kind === 'carry') carried.push(command.initiative);
    if (command.kind === 'end-turn') designated += match.s[DESIGNATED] === 0 ? '-' : String(match.s[DESIGNATED]! - 1);
    const refusal = play(match, command);
    if (refusal !== null)
      throw new Error(`seed ${seed}, turn ${turnOf(match)}: ${JSON.stringify(command)} is refused: ${refusal.code}`);
    if (command.kind === 'plan') for (const index of tabledInitiatives(match)) seen.add(index);
  }
  if (!isOver(match)) throw new Error(`seed ${seed} stops at turn ${turnOf(match)}`);
  return { ...outcome(match), designated, tabled: [...seen].map((index) => level.initiatives[index]!.id), carried };
}

function outcome(match: Match): Omit<Measures, 'designated' | 'tabled' | 'carried'> {
  const { s, level } = match;
  const { id, kind } = level.endings[s[ENDING]! - 1]!;
  return {
    ending: id,
    kind,
    turns: turnOf(match),
    score: scoreOf(match, kind),
    tracks: TRACKS.map((_, i) => s[track(i)]!),
    shares: level.constituents.map((_, k) => s[share(k)]!),
    leader: level.constituents[s[LEADER]!]!.id,
    propsDown: s[PROPS_DOWN]!,
    propsEver: s[PROPS_EVER]!,
    changes: s[COUNT_CHANGES]!,
    misreadings: s[COUNT_MISREADINGS]!,
    kept: s[COUNT_KEPT]!,
    broken: s[COUNT_BROKEN]!,
    ruptures: s[COUNT_RUPTURES]!,
  };
}

export const isWon = ({ kind }: { readonly kind: EndingKind }): boolean => kind === 'victory' || kind === 'great';
