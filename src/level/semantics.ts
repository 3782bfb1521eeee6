/** What a level means: faults that no shape shows, found by reading the level as its player will meet it. */
import { type CompiledLevel, CONSTITUENTS, CONTRADICTIONS, LEVERS, LIVED, NEVER } from '../sim';
import type { Diagnostic, DiagnosticCode, Severity } from './diagnostics';
import { checkChoices } from './event-choices';
import type { Placed } from './gather';
import { canHold } from './satisfiable';
import type { EntryKind, LevelFile } from './schema';
import type { Report, Scope } from './scope';
import type { Path } from './source-file';

/** Looks at the whole of a compiled level. */
export function checkMeaning(scope: Scope, level: CompiledLevel, report: Report): void {
  const desk = new Desk(scope, level, report);
  checkName(desk);
  checkSums(desk);
  checkActs(desk);
  checkHints(desk);
  checkEvents(desk);
  checkEndings(desk);
  checkDemands(desk);
  checkLived(desk);
  checkRepertoire(desk);
}

class Desk {
  readonly scope: Scope;
  readonly level: CompiledLevel;
  readonly file: LevelFile;
  readonly report: Report;

  constructor(scope: Scope, level: CompiledLevel, report: Report) {
    this.scope = scope;
    this.level = level;
    this.file = scope.gathered.level;
    this.report = report;
  }

  atLevel(path: Path, code: DiagnosticCode, message: string, severity?: Severity): void {
    this.tell(this.scope.gathered.file.problem(path, code, message), severity);
  }

  atEntry(placed: Placed<EntryKind>, path: Path, code: DiagnosticCode, message: string): void {
    this.report(placed.file.problem([...placed.path, ...path], code, message));
  }

  private tell(it: Diagnostic, severity: Severity = it.severity): void {
    this.report({ ...it, severity });
  }
}

/** A level is asked for by its folder's name, and named by its id in records: the two must be one. */
function checkName(desk: Desk): void {
  const folder = /([^/]+)\/level\.yaml$/.exec(desk.scope.gathered.file.name)?.[1];
  if (folder !== undefined && folder !== desk.file.id)
    desk.atLevel(['id'], 'inconsistent', `id "${desk.file.id}": expected "${folder}", the name of its folder`);
}

function checkSums(desk: Desk): void {
  const { left, democratic, capital } = desk.file.shares;
  const sum = Math.round((left + democratic + capital) * 10);
  if (sum !== 1000) desk.atLevel(['shares'], 'inconsistent', `shares sum to ${sum / 10}; expected 100`);
}

function checkActs(desk: Desk): void {
  const { acts, turns } = desk.file;
  acts.forEach((act, i) => {
    const least = i === 0 ? 1 : acts[i - 1]!.from + 1;
    const most = i === 0 ? 1 : turns;
    if (act.from < least || act.from > most)
      desk.atLevel(
        ['acts', i, 'from'],
        'inconsistent',
        `act ${act.id}: expected ${least === most ? least : `${least} to ${most}`}`,
      );
    if (acts.findIndex(({ id }) => id === act.id) < i)
      desk.atLevel(['acts', i, 'id'], 'duplicate-id', `acts: "${act.id}" stands here twice`);
  });
}

function checkHints(desk: Desk): void {
  const { hints = [], turns } = desk.file;
  hints.forEach((hint, i) => {
    if (hint.turn > turns)
      desk.atLevel(['hints', i, 'turn'], 'inconsistent', `hint ${hint.id}: expected a turn up to ${turns}`);
    if (hints.findIndex(({ id }) => id === hint.id) < i)
      desk.atLevel(['hints', i, 'id'], 'duplicate-id', `hints: "${hint.id}" stands here twice`);
  });
}

/** Turns of the longest level the format allows. */
const LONGEST = 40;

/**
 * An event chosen by name that has no place here, and any event whose condition contradicts itself. One that came with
 * `all` may wait for a turn that only longer levels have.
 */
function checkEvents(desk: Desk): void {
  const { gathered, events } = desk.scope;
  const wanted = desk.file.events;
  const inPlay = new Set(events.map(({ entry }) => entry.id));
  const isMeant = ({ entry, file }: Placed<'events'>): boolean =>
    wanted === 'all' ? file === gathered.file : (wanted as readonly string[]).includes(entry.id);
  for (const placed of gathered.entries.events.values()) {
    const { id } = placed.entry;
    if (isMeant(placed) && !inPlay.has(id))
      desk.atEntry(
        placed,
        ['when'],
        'never-fires',
        `event ${id}: its condition asks for what this level does not have`,
      );
    checkChoices(placed, desk.report);
  }
  const longest = { ...desk.level, turns: LONGEST };
  desk.level.events.forEach((event, i) => {
    if (!canHold(isMeant(events[i]!) ? desk.level : longest, event.when))
      desk.atEntry(events[i]!, ['when'], 'never-fires', `event ${event.id}: its condition contradicts itself`);
  });
}

function checkEndings(desk: Desk): void {
  const { endings } = desk.level;
  const reachable = endings.filter(({ when }) => when !== NEVER && canHold(desk.level, when));
  const has = (kinds: readonly string[]) => reachable.some(({ kind }) => kinds.includes(kind));
  if (!has(['defeat'])) desk.atLevel(['endings'], 'one-sided', 'the level cannot be lost: no defeat can be reached');
  if (!has(['victory', 'great']))
    desk.atLevel(['endings'], 'one-sided', 'the level cannot be won: no victory can be reached');
}

/** A promise is kept by what the level has: something to carry, to designate, or to leave alone. */
function checkDemands(desk: Desk): void {
  const { level, scope } = desk;
  const open = new Set(level.acts.flatMap(({ levers }) => levers));
  level.demands.forEach((demand, i) => {
    const placed = scope.demands[i]!;
    const fault = (path: Path, message: string) =>
      desk.atEntry(placed, path, 'unkeepable-promise', `demand ${demand.id}: ${message}`);
    if (demand.kind === 'designate' && demand.contradiction < 0) fault([], 'names no contradiction to designate');
    if ((demand.kind === 'lever' || demand.kind === 'avoid') && demand.lever < 0) fault([], 'names no lever');
    else if (demand.kind === 'lever') {
      const isInPlay = level.initiatives.some(({ lever }) => LEVERS.indexOf(lever) === demand.lever);
      if (!isInPlay) fault(['lever'], `no initiative in play uses the lever ${LEVERS[demand.lever]}`);
      else if (!open.has(demand.lever)) fault(['lever'], `no act opens the lever ${LEVERS[demand.lever]}`);
    }
    if (demand.kind !== 'carry') return;
    for (const current of demand.currents)
      if (!level.initiatives.some((it) => it.current === current))
        fault(['currents'], `${level.currents[current]!.id} has no initiative to carry`);
  });
}

/** Each contradiction is lived by three or four currents of at least two constituents; a full front must hold to it. */
function checkLived(desk: Desk): void {
  const { currents } = desk.level;
  const severity = currents.length >= 9 ? 'error' : 'warning';
  CONTRADICTIONS.forEach((id, k) => {
    const certain = currents.filter(
      ({ affinity, hidden }) => (affinity[k] ?? 0) >= LIVED && !hidden.some((it) => it.contradiction === k),
    );
    const perhaps = currents.filter(({ hidden }) =>
      hidden.some((it) => it.contradiction === k && Math.max(...it.values) >= LIVED),
    );
    const constituents = new Set([...certain, ...perhaps].map(({ constituent }) => constituent)).size;
    const most = certain.length + perhaps.length;
    if (most === 0 && severity === 'warning') return;
    if (most >= Math.min(3, currents.length) && certain.length <= 4 && constituents >= 2) return;
    const told = perhaps.length === 0 ? `${most}` : `${certain.length} to ${most}`;
    const message = `${id}: lived (affinity ${LIVED} or more) by ${told} currents of ${constituents} constituents; expected 3 or 4 of at least 2`;
    desk.atLevel(['currents'], 'unlived-contradiction', message, severity);
  });
}

/** Turns from which a thin repertoire is a fault rather than a pity, and what each constituent then needs at least. */
const LONG = 12;
const LEAST = 6;

function checkRepertoire(desk: Desk): void {
  const { level } = desk;
  const wanted = Math.min(18, Math.ceil(level.turns * 0.8));
  CONSTITUENTS.forEach((id, k) => {
    const count = level.initiatives.filter(({ constituent }) => constituent === k).length;
    if (count >= wanted) return;
    const severity = level.turns >= LONG && count < LEAST ? 'error' : 'warning';
    const message = `${id}: ${count} initiatives for ${level.turns} turns; ${wanted} keep a game from repeating itself`;
    desk.atLevel(['initiatives'], 'thin-repertoire', message, severity);
  });
}
