/**
 * Commands in short, a word each, so that a whole game is one line of a few kilobytes that still reads:
 * `p=raid.lord-of-the-feed.europe.cloud d=big-tech-peoples a=antitrust.europe e`. Ids hold only letters, digits and hyphens.
 */
import type { Command, PlannedMove, RuptureWay } from '../sim';

const LETTERS = {
  plan: 'p',
  choose: 'c',
  rupture: 'r',
  designate: 'd',
  promise: 's',
  refuse: 'n',
  carry: 'a',
  organise: 'o',
  investigate: 'i',
  conciliate: 'k',
  'end-turn': 'e',
} as const satisfies Record<Command['kind'], string>;

/** Joins, dropping what is missing at the end. */
const dotted = (parts: readonly (string | undefined)[]): string =>
  parts
    .map((it) => it ?? '')
    .join('.')
    .replace(/\.+$/, '');

/** Commands as one line of words. */
export const formatCommands = (commands: readonly Command[]): string => commands.map(formatCommand).join(' ');

function formatCommand(it: Command): string {
  const body = bodyOf(it);
  return body === '' && it.kind === 'end-turn' ? LETTERS['end-turn'] : `${LETTERS[it.kind]}=${body}`;
}

function bodyOf(it: Command): string {
  switch (it.kind) {
    case 'plan':
      return it.moves.map(({ move, lord, theatre, layer }) => dotted([move, lord, theatre, layer])).join('+');
    case 'choose':
      return dotted([it.event, it.choice]);
    case 'rupture':
      return dotted([it.current, it.way]);
    case 'designate':
      return it.contradiction;
    case 'promise':
    case 'refuse':
      return dotted([it.current, it.demand]);
    case 'carry':
      return dotted([it.initiative, it.theatre, it.layer, it.lord, it.fissure]);
    case 'investigate':
      return it.fissure ?? String(it.rumour);
    case 'organise':
    case 'conciliate':
      return it.current;
    case 'end-turn':
      return '';
  }
}

/** The commands of a line of words; null when a word is none. Ids are not looked up: playing them does that. */
export function parseCommands(line: string): Command[] | null {
  const commands: Command[] = [];
  for (const word of line.split(' ').filter((it) => it !== '')) {
    const command = parseCommand(word);
    if (command === null) return null;
    commands.push(command);
  }
  return commands;
}

function parseCommand(word: string): Command | null {
  const [letter = '', body = '', ...stray] = word.split('=');
  if (stray.length > 0) return null;
  const [a = '', b = '', c = '', d = '', e = ''] = body.split('.');
  switch (letter) {
    case 'p':
      return { kind: 'plan', moves: body === '' ? [] : body.split('+').map(parseMove) };
    case 'c':
      return { kind: 'choose', event: a, choice: b };
    case 'r':
      return { kind: 'rupture', current: a, way: b as RuptureWay };
    case 'd':
      return { kind: 'designate', contradiction: a };
    case 's':
      return { kind: 'promise', current: a, demand: b };
    case 'n':
      return { kind: 'refuse', current: a, demand: b };
    case 'a':
      return {
        kind: 'carry',
        initiative: a,
        ...named('theatre', b),
        ...named('layer', c),
        ...named('lord', d),
        ...named('fissure', e),
      };
    case 'o':
      return { kind: 'organise', current: a };
    case 'k':
      return { kind: 'conciliate', current: a };
    case 'i':
      return /^\d+$/.test(a) ? { kind: 'investigate', rumour: Number(a) } : { kind: 'investigate', fissure: a };
    case 'e':
      return { kind: 'end-turn' };
    default:
      return null;
  }
}

function parseMove(text: string): PlannedMove {
  const [move = '', lord = '', theatre = '', layer = ''] = text.split('.');
  return { move, lord, ...named('theatre', theatre), ...named('layer', layer) };
}

const named = <K extends string>(key: K, value: string): { [key in K]?: string } =>
  value === '' ? {} : ({ [key]: value } as { [key in K]?: string });
