/** What a level means: faults that no shape shows, found by reading the level as its player will meet it. */
import {
  ALWAYS,
  COMPARE,
  CONDITION_ROW,
  CONSTITUENTS,
  type CompiledLevel,
  CONTRADICTIONS,
  FAILS,
  LEVERS,
  LIMIT,
  LIVED,
} from '../sim';
import type { Diagnostic } from './diagnostics';
import type { Scope } from './scope';

/** Looks at the whole of a compiled level. */
export function checkMeaning(scope: Scope, level: CompiledLevel, report: (it: Diagnostic) => void): void {
  checkSums(scope, report);
  checkActs(scope, report);
  checkEvents(scope, level, report);
  checkEndings(scope, level, report);
  checkDemands(scope, level, report);
  checkLived(scope, level, report);
  checkRepertoire(scope, level, report);
}

function checkSums({ gathered: { level, file } }: Scope, report: (it: Diagnostic) => void): void {
  const sum = Math.round((level.shares.left + level.shares.democratic + level.shares.capital) * 10);
  if (sum !== 1000) report(file.problem(['shares'], 'inconsistent', `shares sum to ${sum / 10}, not 100`));
}

function checkActs({ gathered: { level, file } }: Scope, report: (it: Diagnostic) => void): void {
  level.acts.forEach((act, i) => {
    const least = i === 0 ? 1 : level.acts[i - 1]!.from + 1;
    const isRight = i === 0 ? act.from === 1 : act.from >= least && act.from <= level.turns;
    if (!isRight)
      report(
        file.problem(['acts', i, 'from'], 'inconsistent', `act ${act.id}: expected from ${least} to ${level.turns}`),
      );
  });
}

/** Whether a conjunction asks of one number two things that cannot both be. Only straight conjunctions are judged. */
function isContradictory(level: CompiledLevel, at: number): boolean {
  const low = new Map<string, number>();
  const high = new Map<string, number>();
  for (let row = at; row >= 0; ) {
    const p = row * CONDITION_ROW;
    const [field, count, stride, how, constant, yes, no] = level.conditions.slice(p, p + CONDITION_ROW) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    if (no !== FAILS) return false;
    const key = `${field}/${count}/${stride}`;
    if (how !== COMPARE.atMost) low.set(key, Math.max(low.get(key) ?? 0, constant));
    if (how !== COMPARE.atLeast) high.set(key, Math.min(high.get(key) ?? Number.MAX_SAFE_INTEGER, constant));
    const bound = (LIMIT[field] ?? Number.MAX_SAFE_INTEGER) * count;
    const least = low.get(key) ?? 0;
    if (least > Math.min(bound, high.get(key) ?? bound) || (high.get(key) ?? 0) < 0) return true;
    row = yes;
  }
  return false;
}

function checkEvents(scope: Scope, level: CompiledLevel, report: (it: Diagnostic) => void): void {
  level.events.forEach((event, i) => {
    const { file, path } = scope.events[i]!;
    if (event.when !== ALWAYS && isContradictory(level, event.when))
      report(file.problem([...path, 'when'], 'never-fires', `event ${event.id}: its condition contradicts itself`));
  });
}

function checkEndings(scope: Scope, level: CompiledLevel, report: (it: Diagnostic) => void): void {
  const { file } = scope.gathered;
  const reachable = level.endings.filter(({ when }) => when === ALWAYS || !isContradictory(level, when));
  const has = (kinds: readonly string[]) => reachable.some(({ kind }) => kinds.includes(kind));
  if (!has(['defeat']))
    report(file.problem(['endings'], 'one-sided', 'the level cannot be lost: no defeat can be reached'));
  if (!has(['victory', 'great']))
    report(file.problem(['endings'], 'one-sided', 'the level cannot be won: no victory can be reached'));
}

function checkDemands(scope: Scope, level: CompiledLevel, report: (it: Diagnostic) => void): void {
  level.demands.forEach((demand, i) => {
    const { file, path, entry } = scope.demands[i]!;
    const fault = (message: string) =>
      report(file.problem(path, 'unkeepable-promise', `demand ${demand.id}: ${message}`));
    if (demand.kind === 'designate' && entry.contradiction === undefined) fault('names no contradiction');
    if ((demand.kind === 'lever' || demand.kind === 'avoid') && entry.lever === undefined) fault('names no lever');
    else if (demand.kind === 'lever' && !level.initiatives.some((it) => LEVERS.indexOf(it.lever) === demand.lever))
      fault(`no initiative in play uses the lever ${entry.lever ?? ''}`);
    if (demand.kind !== 'carry') return;
    for (const current of demand.currents)
      if (!level.initiatives.some((it) => it.current === current))
        fault(`${level.currents[current]!.id} has no initiative to carry`);
  });
}

/** Each contradiction is lived by three or four currents in at least two constituents (RULES: who lives what). */
function checkLived(scope: Scope, level: CompiledLevel, report: (it: Diagnostic) => void): void {
  if (level.currents.length < 9) return;
  CONTRADICTIONS.forEach((id, k) => {
    const living = level.currents.filter(
      ({ affinity, hidden }) => (affinity[k] ?? 0) >= LIVED && !hidden.some((it) => it.contradiction === k),
    );
    const constituents = new Set(living.map(({ constituent }) => constituent)).size;
    if (living.length >= 3 && living.length <= 4 && constituents >= 2) return;
    const { file } = scope.gathered;
    report(
      file.problem(
        ['currents'],
        'unlived-contradiction',
        `${id}: lived by ${living.length} currents in ${constituents} constituents; expected 3 or 4 in at least 2`,
      ),
    );
  });
}

function checkRepertoire(scope: Scope, level: CompiledLevel, report: (it: Diagnostic) => void): void {
  const wanted = Math.min(18, Math.ceil(level.turns * 0.8));
  CONSTITUENTS.forEach((id, k) => {
    const count = level.initiatives.filter(({ constituent }) => constituent === k).length;
    if (count < wanted)
      report(
        scope.gathered.file.problem(
          ['initiatives'],
          'thin-repertoire',
          `${id}: ${count} initiatives for ${level.turns} turns; ${wanted} keep a game from repeating itself`,
        ),
      );
  });
}
