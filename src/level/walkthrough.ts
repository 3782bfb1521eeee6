/**
 * A level's walkthrough: one game that wins, turn by turn, with the decisions of both seats. It shows an author that the
 * level can be won, a reader how, and the tests when it no longer can. The Leviathan's plans stand in it too, so that it
 * depends on the rules and the level alone, and a better adversary does not make it void.
 */
import { z } from 'zod';
import { ENDING, isOver, type Level, type Match, newMatch, play, type Refusal, RUPTURE_WAYS } from '../sim';
import type { Diagnostic } from './diagnostics';
import { readShape, type Shaped } from './read-shape';
import { id, whole } from './schema-parts';
import { type Path, type Source, SourceFile } from './source-file';

const target = { theatre: id.optional(), layer: id.optional() };
/** The front's decisions but the last: every turn is ended for it. The same objects as in a replay. */
const decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choose'), event: id, choice: id }),
  z.strictObject({ kind: z.literal('rupture'), current: id, way: z.enum(RUPTURE_WAYS) }),
  z.strictObject({ kind: z.literal('designate'), contradiction: id }),
  z.strictObject({ kind: z.literal('promise'), current: id, demand: id }),
  z.strictObject({ kind: z.literal('refuse'), current: id, demand: id }),
  z.strictObject({
    kind: z.literal('carry'),
    initiative: id,
    ...target,
    lord: id.optional(),
    fissure: id.optional(),
  }),
  z.strictObject({ kind: z.literal('organise'), current: id }),
  z.strictObject({ kind: z.literal('investigate'), rumour: whole(1, 255).optional(), fissure: id.optional() }),
  z.strictObject({ kind: z.literal('conciliate'), current: id }),
]);
const turn = z.strictObject({
  plan: z.array(z.strictObject({ move: id, lord: id, ...target })).max(12),
  front: z.array(decision).max(60),
});
/** levels/<slug>/walkthrough.yaml */
export const walkthroughSchema = z.strictObject({
  format: z.literal(1),
  seed: whole(0, 0xffffffff),
  turns: z.array(turn).min(1).max(40),
});
export type Walkthrough = z.infer<typeof walkthroughSchema>;

/** Reads a walkthrough's file; every fault at its place. */
export const readWalkthrough = (source: Source): Shaped<Walkthrough> =>
  readShape(new SourceFile(source), walkthroughSchema);

/** A walkthrough played out: where it got to, and what is wrong with it if anything. */
export interface PlayedWalkthrough {
  readonly match: Match;
  /** Null when every decision stood and the game was won. */
  readonly fault: { readonly path: Path; readonly message: string } | null;
}

/** Plays it with the rules as they are; stops at the first decision that is refused. */
export function playWalkthrough(level: Level, { seed, turns }: Walkthrough): PlayedWalkthrough {
  const match = newMatch(level, { seed });
  const fail = (path: Path, message: string): PlayedWalkthrough => ({ match, fault: { path, message } });
  for (const [t, { plan, front }] of turns.entries()) {
    const at: Path = ['turns', t];
    if (isOver(match)) return fail(at, `turn ${t + 1}: the game is over already`);
    const planned = play(match, { kind: 'plan', moves: plan } as Parameters<typeof play>[1]);
    if (planned !== null) return fail([...at, 'plan'], told(t, planned));
    for (const [i, command] of front.entries()) {
      const refusal = play(match, command as Parameters<typeof play>[1]);
      if (refusal !== null) return fail([...at, 'front', i], told(t, refusal));
    }
    const ended = play(match, { kind: 'end-turn' });
    if (ended !== null) return fail(at, told(t, ended));
  }
  if (!isOver(match)) return fail(['turns'], `the game is not over after ${turns.length} turns`);
  const { id: ending, kind } = level.endings[match.s[ENDING]! - 1]!;
  if (kind !== 'victory' && kind !== 'great') return fail([], `it ends on ${ending}, which is no victory`);
  return { match, fault: null };
}

const told = (turnIndex: number, { code, value, nearest }: Refusal): string =>
  `turn ${turnIndex + 1}: refused, ${code}${value === undefined ? '' : ` (${value})`}` +
  (nearest === undefined ? '' : `; did you mean "${nearest}"?`);

/** Everything wrong with a level's walkthrough: its shape, then what becomes of it when it is played. */
export function checkWalkthrough(level: Level, source: Source): readonly Diagnostic[] {
  const file = new SourceFile(source);
  const { value, diagnostics } = readShape(file, walkthroughSchema);
  if (value === null) return diagnostics;
  const { fault } = playWalkthrough(level, value);
  return fault === null ? [] : [file.problem(fault.path, 'walkthrough', fault.message)];
}
