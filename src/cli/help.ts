/** How each command is called: one list, that `help`, `--help` and a wrong call are told from. */

interface Usage {
  /** The command, and its action where it has several. */
  readonly name: string;
  readonly takes: string;
  /** Lines. */
  readonly about: readonly string[];
}

const usage = (name: string, takes: string, ...about: readonly string[]): Usage => ({ name, takes, about });

const HANDS = '[--workers k] [--deadline s]';
const PLAYERS = '[--bot <name>[~playouts]] [--mind <name>[~playouts]] [--difficulty <name>]';

const USAGES: readonly Usage[] = [
  usage('check', '[<level>…]', 'checks levels: faults as file:line:column'),
  usage(
    'simulate',
    '[--level <slug>] [--bot <id>] [--budget N] [--leviathan <id>] [--leviathan-budget N] [--games N] [--seed S] [--deadline s] [--json]',
    'how the games of a bot end',
  ),
  usage('replay verify', '<file>', 'plays a replay again; says the first turn that differs'),
  usage('replay show', '<file> --turn N [--json]', 'a turn of a replay, as its player saw it'),
  usage(
    'replay diff',
    '<a> <b> [--all]',
    "the first decision, and the first turn's state, that two replays do not share",
  ),
  usage(
    'replay trips',
    '[--games N] [--level <slug>] [--bot <name>]',
    'games through link and file and back; how long the links are',
  ),
  usage('replay walkthrough', '<file> [--remark <text>]', "makes a won game its level's walkthrough"),
  usage('coverage', '[--json]', 'catalogue ids in play, in which levels, cited by what'),
  usage(
    'schema',
    '[--check]',
    'writes levels/level.schema.json and docs/level-format.md, or says whether they are fresh',
  ),
  usage(
    'walkthrough',
    '[<level>…] [--fresh] [--bot <id>] [--tries N]',
    'writes a walkthrough where there is none that wins',
  ),
  usage('words', '[--fresh]', 'brings the words that links are written with up to the levels'),
  usage('golden', '[--write]', 'whether the games of tests/golden still play the same; makes them anew'),
  usage(
    'bench',
    '[--level <slug>] [--against "<command>"] [--rounds N] [--measure <name>] [--json]',
    'how fast the rules run, beside a yardstick if there is one: docs/benchmarks.md',
  ),
  usage(
    'study run',
    `[--level <slug>] [--plan <plan>] [--games N] [--seed S] --out <folder> [--budget B] [--shard i/n] ${HANDS} [--fresh] [--json]`,
    'plays a study on all cores; goes on where it was stopped. Plans: quick, skill,',
    'ladder, designation, needs, endings, openness, balance (all of them), bots one by',
    'one (random,planner~400/strategist), or a JSON file',
  ),
  usage(
    'study report',
    '<folder…> [--json] [--markdown <file>] [--csv <file>]',
    'how a study stands to the targets of balance',
  ),
  usage('study merge', '<folder…> --out <folder>', 'puts shards together'),
  usage(
    'study replay',
    '<folder> [--seed S] [--arm <key>] [--out <file>]',
    'one game of a study, as the page opens it',
  ),
  usage(
    'study what-if',
    `--replay <file> --turn N [--games K] [--seed S] ${PLAYERS} ${HANDS} [--json]`,
    'how each option the front had on that turn tends to end',
  ),
  usage(
    'study sensitivity',
    `[--level <slug>] [--games K] [--seed S] ${PLAYERS} [--out <folder>] ${HANDS} [--fresh] [--json]`,
    'how far endings hang on each assumption, and on the theory whole',
  ),
];

/** Columns before what a command is for, and of a whole line. */
const MARGIN = 40;
const WIDTH = 120;

/** Everything there is. */
export const HELP = `usage: npm run leviathan -- <command>, or <command> --help\n\n${USAGES.map(told).join('')}`;

/**
 * How a command, or one action of it, is called; all its actions when it is not said which. Null when there is none of
 * that name. Words after it do not count.
 */
export function helpOf([command = '', action = '']: readonly string[]): string | null {
  const named = (wanted: string) => USAGES.filter(({ name }) => name === wanted);
  const actions = USAGES.filter(({ name }) => name.startsWith(`${command} `));
  const isLeftOut = action === '' || action.startsWith('-');
  const asked = actions.length === 0 ? named(command) : isLeftOut ? actions : named(`${command} ${action}`);
  return asked.length === 0 ? null : `usage: npm run leviathan -- …\n\n${asked.map(told).join('')}`;
}

/** A call in one line, for whoever called wrongly. */
export function callOf(name: string): string {
  const { takes } = USAGES.find((it) => it.name === name)!;
  return `usage: ${name} ${takes}`;
}

function told({ name, takes, about }: Usage): string {
  const call = wrapped(`${name} ${takes}`, name.length + 3);
  const margin = ' '.repeat(MARGIN);
  const isShort = !call.includes('\n') && call.length < MARGIN && call.length + (about[0]?.length ?? 0) < WIDTH;
  const [first = '', ...rest] = about;
  const lines = isShort
    ? [call.padEnd(MARGIN) + first, ...rest.map((it) => margin + it)]
    : [call, ...about.map((it) => margin + it)];
  return `${lines.join('\n')}\n`;
}

/** Begun two columns in; what does not fit goes on in lines of their own, below what the call takes. */
function wrapped(call: string, indent: number): string {
  const lines = ['  '];
  for (const piece of call.split(/ (?=\[|<|--)/)) {
    const line = `${lines.at(-1)!}${lines.at(-1)!.trim() === '' ? '' : ' '}${piece}`;
    if (line.length <= WIDTH) lines[lines.length - 1] = line;
    else lines.push(' '.repeat(indent) + piece);
  }
  return lines.join('\n');
}
