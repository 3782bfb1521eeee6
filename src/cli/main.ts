/**
 * The command line, over the same code as the page: `npm run leviathan -- <command>`. Each command has a file of its
 * own; each says what it expected when it is called wrongly, or given a path it cannot use, and exits with 2.
 */
import { isMainThread, workerData } from 'node:worker_threads';
import { didYouMean } from '../sim';
import { checkCommand } from './check';
import { coverageCommand } from './coverage';
import { goldenCommand } from './golden';
import { HELP, helpOf } from './help';
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

function run([name = '', ...args]: readonly string[]): number | Promise<number> {
  if (name === 'help' && args.length > 0) return run([...args, '--help']);
  if (args.includes('--help')) {
    const help = helpOf([name, ...args]);
    if (help !== null) return printed(help);
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command(args);
  if (name === '' || name === 'help' || name === '--help') return printed(HELP);
  throw new UsageError(`unknown command "${name}"${didYouMean(name, Object.keys(COMMANDS))}\n\n${HELP}`);
}

function printed(text: string): number {
  process.stdout.write(text);
  return 0;
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
