/**
 * The command line, over the same code as the page: `npm run leviathan -- <command>`. Each command has a file of its
 * own; each says what it expected when it is called wrongly, or given a path it cannot use, and exits with 2.
 */
import { isMainThread, workerData } from 'node:worker_threads';
import { nearestId } from '../sim';
import { checkCommand } from './check';
import { coverageCommand } from './coverage';
import { goldenCommand } from './golden';
import { replayCommand } from './replay';
import { schemaCommand } from './schema';
import { simulateCommand } from './simulate';
import { benchCommand } from './bench';
import { type BenchWorkerData, serveBench } from './bench-workers';
import { studyCommand } from './study';
import { serveStudy, type WorkerData } from './study-worker';
import { systemProblem } from './system-error';
import { UsageError } from './usage';
import { walkthroughCommand } from './walkthrough';
import { wordsCommand } from './words';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  check: checkCommand,
  simulate: simulateCommand,
  replay: replayCommand,
  coverage: coverageCommand,
  schema: schemaCommand,
  golden: goldenCommand,
  bench: benchCommand,
  study: studyCommand,
  walkthrough: walkthroughCommand,
  words: wordsCommand,
};

const HELP = `usage: npm run leviathan -- <command>

  check [<level>…]                      checks levels: faults as file:line:column
  simulate --level <slug> --bot <id> --leviathan <id> [--budget N] --games N --seed S [--json]
  replay verify <file>                  plays a replay again; says the first turn that differs
  replay show <file> --turn N [--json]  a turn of a replay, as its player saw it
  replay diff <a> <b> [--all]           the first decision, and the first turn's state, that two replays do not share
  replay trips [--games N] [--bot <name>]  games through link and file and back; how long the links are
  replay walkthrough <file>             makes a won game its level's walkthrough
  coverage [--json]                     catalogue ids in play, in which levels, cited by what
  schema                                writes levels/level.schema.json and docs/level-format.md
  walkthrough [<level>…] [--fresh] [--bot <id>] [--tries N]
                                        writes a walkthrough where there is none that wins
  words [--fresh]                       brings the words that links are written with up to the levels
  golden [--write]                      whether the games of tests/golden still play the same; makes them anew
  bench [--level <slug>] [--against "<command>"] [--rounds N] [--json]
                                        how fast the rules run, beside a yardstick if there is one: docs/benchmarks.md
  study run --level <slug> --plan <plan> --games N --seed S --out <folder> [--budget B] [--shard i/n] [--workers k]
            [--fresh] [--json]          plays a study on all cores; goes on where it was stopped. Plans: quick, skill,
                                        ladder, designation, needs, endings, openness, balance (all of them), bots one by
                                        one (random,planner~400/strategist), or a JSON file
  study report <folder…> [--json] [--markdown <file>] [--csv <file>]
                                        how a study stands to the targets of balance
  study merge <folder…> --out <folder>  puts shards together
  study replay <folder> --seed S [--arm <key>] [--out <file>]
                                        one game of a study, as the page opens it
  study what-if --replay <file> --turn N [--games K] [--bot <name>[~playouts]] [--json]
                                        how each option the front had on that turn tends to end
  study sensitivity --level <slug> [--games K] [--bot <name>[~playouts]] [--out <folder>] [--json]
                                        how far endings hang on each assumption, and on the theory whole
`;

function run([name = '', ...args]: readonly string[]): number | Promise<number> {
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

async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    const told = error instanceof UsageError ? error.message : systemProblem(error);
    if (told === null) throw error;
    process.stderr.write(`${told}\n`);
    process.exitCode = 2;
  }
}

// Worker threads run this very file: each serves what it was started for.
if (isMainThread) await main();
else if ((workerData as WorkerData | BenchWorkerData).role === 'bench') serveBench();
else serveStudy();
