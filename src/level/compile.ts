/** A level's files → the compiled level, and everything wrong with them. */
import { type CompiledLevel, type LevelDifficulty, LEVERS } from '../sim';
import { compileDemand, compileInitiative, compileMove } from './compile-acts';
import { compileAssumptions } from './compile-assumptions';
import { compileBoard } from './compile-board';
import { startingNumbers } from './compile-start';
import { compileConsequence, compileEnding, compileEvent } from './compile-story';
import type { Diagnostic } from './diagnostics';
import { gather } from './gather';
import { contentHash } from './hash';
import { checkReferences } from './references';
import { checkRepeated } from './repeated';
import { SEASONS } from './schema';
import { scopeOf } from './scope';
import { checkMeaning } from './semantics';
import type { Source } from './source-file';
import { knownKeys } from './text-keys';
import { Workbench } from './workbench';

/** The files of one level: the whole library's content, and the level's own. */
export interface LevelSources {
  readonly library: readonly Source[];
  readonly level: Source;
}

export interface CompileResult {
  /** Null when there is any error. */
  readonly level: CompiledLevel | null;
  /** As the level file says; beside the compiled level, so that no game's content hash hangs on it. Null when unreadable. */
  readonly difficulty: LevelDifficulty | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What could be compiled in spite of errors, so that its texts can be checked as well. */
  readonly draft: CompiledLevel | null;
  /** Keys of the texts that entries of the library and of the level may need. */
  readonly textKeys: readonly string[];
}

/** Compiles a level. Never throws on what is written in it. */
export function compileLevel(sources: LevelSources): CompileResult {
  const diagnostics: Diagnostic[] = [];
  const report = (it: Diagnostic) => void diagnostics.push(it);
  const gathered = gather(sources.library, sources.level, report);
  if (gathered === null) return { level: null, difficulty: null, draft: null, diagnostics, textKeys: [] };
  checkReferences(gathered, report);
  checkRepeated(gathered, report);
  const scope = scopeOf(gathered, report);
  const level = compileScope(new Workbench(scope));
  checkMeaning(scope, level, report);
  const isSound = !diagnostics.some(({ severity }) => severity === 'error');
  return {
    level: isSound ? level : null,
    difficulty: gathered.level.difficulty,
    draft: level,
    diagnostics,
    textKeys: knownKeys(gathered.entries),
  };
}

function compileScope(bench: Workbench): CompiledLevel {
  const { scope, names } = bench;
  const { level } = scope.gathered;
  const body: Omit<CompiledLevel, 'content'> = {
    format: 1,
    id: level.id,
    sources: level.sources,
    turns: level.turns,
    start: { year: level.start.year, season: SEASONS.indexOf(level.start.season) },
    acts: level.acts.map(({ levers, ...act }) => ({ ...act, levers: levers.map((it) => LEVERS.indexOf(it)) })),
    ...compileBoard(bench),
    initiatives: scope.initiatives.map((it) => compileInitiative(bench, it)),
    moves: scope.moves.map((it) => compileMove(bench, it)),
    events: scope.events.map((it) => compileEvent(bench, it)),
    consequences: scope.consequences.map((it) => compileConsequence(bench, it)),
    demands: scope.demands.map((it) => compileDemand(bench, it)),
    endings: scope.endings.map((it) => compileEnding(bench, it)),
    hints: (level.hints ?? []).map(({ id, turn, panel, until }) => ({ id, turn, panel, until: until ?? null })),
    variables: names.variables,
    personalities: level.personalities,
    headline: level.headline,
    ...compileAssumptions(bench),
    ...(level.easing === undefined ? {} : { easing: level.easing }),
    ...startingNumbers(scope.gathered, names, scope.report),
    conditions: bench.conditions.rows,
    effects: bench.effects.rows,
  };
  return { ...body, content: contentHash(body) };
}
