/**
 * The command line, over the same code as the page: `npm run leviathan -- <command>`. Each command has a file of its
 * own; each says what it expected when it is called wrongly, and exits with 2.
 */
import { nearestId } from '../sim';
import { checkCommand } from './check';
import { coverageCommand } from './coverage';
import { replayCommand } from './replay';
import { schemaCommand } from './schema';
import { simulateCommand } from './simulate';
import { benchCommand } from './bench';
import { UsageError } from './usage';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => number>> = {
  check: checkCommand,
  simulate: simulateCommand,
  replay: replayCommand,
  coverage: coverageCommand,
  schema: schemaCommand,
  bench: benchCommand,
};

const HELP = `usage: npm run leviathan -- <command>

  check [<level>…]                      checks levels: faults as file:line:column
  simulate --level <slug> --bot <id> --leviathan <id> [--budget N] --games N --seed S [--json]
  replay verify <file>                  plays a replay again; says the first turn that differs
  replay show <file> --turn N [--json]  a turn of a replay, as its player saw it
  coverage [--json]                     catalogue ids in play, in which levels, cited by what
  schema                                writes levels/level.schema.json and docs/level-format.md
  bench [--level <slug>] [--json]       how fast the rules run
`;

function run([name = '', ...args]: readonly string[]): number {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command(args);
  if (name === '' || name === 'help' || name === '--help') {
    process.stdout.write(HELP);
    return 0;
  }
  const nearest = nearestId(name, Object.keys(COMMANDS));
  throw new UsageError(
    `unknown command "${name}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}\n\n${HELP}`,
  );
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
