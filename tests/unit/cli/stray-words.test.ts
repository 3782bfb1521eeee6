/** Pins: a word that a command does not take, or that means nothing, is refused before anything is done, with what was meant. */
import { expect, test } from '@jest/globals';
import { benchCommand } from '../../../src/cli/bench';
import { coverageCommand } from '../../../src/cli/coverage';
import { goldenCommand } from '../../../src/cli/golden';
import { replayCommand } from '../../../src/cli/replay';
import { schemaCommand } from '../../../src/cli/schema';
import { simulateCommand } from '../../../src/cli/simulate';
import { studyCommand } from '../../../src/cli/study';
import { UsageError } from '../../../src/cli/usage';
import { wordsCommand } from '../../../src/cli/words';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  bench: benchCommand,
  coverage: coverageCommand,
  golden: goldenCommand,
  replay: replayCommand,
  schema: schemaCommand,
  simulate: simulateCommand,
  study: studyCommand,
  words: wordsCommand,
};

test.each([
  [['simulate', 'first-assembly'], 'unexpected "first-assembly"; did you mean --level first-assembly?'],
  [['simulate', '--games', '1', 'jsn'], 'unexpected "jsn"; did you mean --json?'],
  [['simulate', '--level', 'first-assembly', 'inauguration'], /^unexpected "inauguration"$/],
  [['coverage', '7'], /^unexpected "7"$/],
  [['schema', 'check'], 'unexpected "check"; did you mean --check?'],
  [['golden', 'write'], 'unexpected "write"; did you mean --write?'],
  [['words', 'fresh'], 'unexpected "fresh"; did you mean --fresh?'],
  [['bench', 'first-assembly'], 'unexpected "first-assembly"'],
  [['replay', 'trips', 'first-assembly'], 'unexpected "first-assembly"; did you mean --level first-assembly?'],
  [['replay', 'verify', 'a', 'b'], 'unexpected "b"'],
  [['replay', 'show', 'a', '3'], 'unexpected "3"'],
  [['replay', 'diff', 'a', 'b', 'c'], 'unexpected "c"'],
  [['study', 'run', 'first-assembly', '--out', 'x'], 'unexpected "first-assembly"'],
  [['study', 'replay', 'a', '7'], /^unexpected "7"$/],
  [['study', 'what-if', '--replay', 'a', 'b'], 'unexpected "b"'],
  [['study', 'sensitivity', 'first-assembly'], 'unexpected "first-assembly"'],
  [['study', 'run', '--out', ''], /^--out: expected a value, which is empty here$/],
  [['study', 'report', 'a', '--csv', ' '], /^--csv: expected a value, /],
  [['study', 'what-if', '--replay', 'a'], /^usage: study what-if --replay <file> --turn N /],
  [['study', 'what-if', '--turn', '2'], /^usage: study what-if --replay <file> --turn N /],
  [['study', 'run', '--out', 'x', '--plan', 'planer'], /did you mean "planner"\?$/],
  [['study', 'run', '--out', 'x', '--plan', 'planer~40'], /^no bot "planer": .*; did you mean "planner"\?$/],
  [
    ['study', 'run', '--out', 'x', '--plan', 'random/hard'],
    /^no plan "random\/hard" \("random\/hard": no difficulty "hard"/,
  ],
  [['study', 'run', '--out', 'x', '--plan', 'mine.json'], /^--plan mine\.json: no such file$/],
  [['simulate', '--mind', 'steward'], /^unknown option --mind; expected --level, --bot, --leviathan, /],
  [['simulate', '--games', '2', '--games=3'], '--games is given twice'],
  [['simulate', '--json', '--json'], '--json is given twice'],
  [['simulate', '--games', '0x10'], /^--games 0x10: expected a whole number from 1 to 1000000$/],
  [['simulate', '--bot', 'planner~x'], /^"planner~x": expected a name, or name~playouts/],
  [['simulate', '--bot', 'planner~40', '--budget', '3'], /^"planner~40~3": expected a name, or name~playouts/],
  [['bench', '--measure', 'games', '--rounds', '2'], /^--rounds: not with --measure/],
])('%j', async ([command = '', ...args], told) => {
  const call = async (): Promise<number> => COMMANDS[command]!(args);
  await expect(call()).rejects.toThrow(UsageError);
  await expect(call()).rejects.toThrow(told);
});
