/** What the front could decide at a moment of a match, one decision each: the options that a what-if compares. */
import { appraise } from '../bots';
import {
  ACTION,
  type Action,
  actionKind,
  aimsOf,
  type Command,
  commandOf,
  copyMatch,
  type FrontCommand,
  legalActions,
  type Match,
  mustAnswer,
  packAction,
  play,
  playAction,
  refusalOf,
  tabledInitiatives,
} from '../sim';

export interface Option {
  /** Answers to a rupture or an event that come before it. */
  readonly answers: readonly FrontCommand[];
  readonly command: FrontCommand;
}

/**
 * Ways to answer what must be answered, each once even where a rupture and an event stand together; then, those answered
 * as they were in `played`, each designation, each demand promised or refused, each tabled initiative, and ending the turn
 * there. Standing acts are left out: they are many, and small.
 */
export function optionsAt(match: Match, played: readonly Command[]): Option[] {
  const copy = copyMatch(match);
  const options: Option[] = [];
  const answers: FrontCommand[] = [];
  const listed = new Set<string>();
  const recorded = played.filter((it): it is FrontCommand => it.kind === 'choose' || it.kind === 'rupture');
  while (mustAnswer(copy)) {
    const ways = legalActions(copy).map((action) => commandOf(copy, action));
    for (const command of ways) {
      const name = nameOption(command);
      if (listed.has(name)) continue;
      listed.add(name);
      options.push({ answers: [...answers], command });
    }
    const answer = recorded[answers.length] ?? ways[0]!;
    if (play(copy, answer) !== null) return options;
    answers.push(answer);
  }
  for (const action of decisionsAt(copy, played)) options.push({ answers, command: commandOf(copy, action) });
  return options;
}

function decisionsAt(m: Match, played: readonly Command[]): Action[] {
  const kinds: readonly number[] = [ACTION.designate, ACTION.promise, ACTION.refuse];
  const named = legalActions(m).filter((action) => kinds.includes(actionKind(action)));
  const carries = tabledInitiatives(m).flatMap((index) => bestAim(m, index, played));
  return [...named, ...carries, packAction(ACTION.endTurn)];
}

/** An initiative aimed as it was, or else where things look best right after; none when it cannot be carried. */
function bestAim(m: Match, index: number, played: readonly Command[]): Action[] {
  const { id } = m.level.initiatives[index]!;
  const aims = aimsOf(m, index)
    .map(([first, layer]) => packAction(ACTION.carry, index, first, layer))
    .filter((action) => refusalOf(m, action) === null);
  const asWas = played.find((it) => it.kind === 'carry' && it.initiative === id);
  const same = aims.filter((action) => JSON.stringify(commandOf(m, action)) === JSON.stringify(asWas));
  if (same.length > 0) return same;
  const worths = aims.map((action) => worthAfter(m, action));
  const best = worths.indexOf(Math.max(...worths));
  return best < 0 ? [] : [aims[best]!];
}

function worthAfter(m: Match, action: Action): number {
  const copy = copyMatch(m);
  playAction(copy, action);
  return appraise(copy);
}

/** An option in a few words, by the level's ids. */
export function nameOption(command: FrontCommand): string {
  switch (command.kind) {
    case 'choose':
      return `choose ${command.event}: ${command.choice}`;
    case 'rupture':
      return `${command.way} at the rupture of ${command.current}`;
    case 'designate':
      return `designate ${command.contradiction}`;
    case 'promise':
    case 'refuse':
      return `${command.kind} ${command.current} ${command.demand}`;
    case 'carry': {
      const { theatre, layer, lord, fissure } = command;
      const aim = [theatre, layer, lord, fissure].filter((it) => it !== undefined).join(', ');
      return `carry ${command.initiative}${aim === '' ? '' : ` (${aim})`}`;
    }
    case 'end-turn':
      return 'do nothing more this turn';
    case 'organise':
    case 'conciliate':
      return `${command.kind} ${command.current}`;
    case 'investigate':
      return `investigate ${command.fissure ?? `rumour ${command.rumour}`}`;
  }
}
