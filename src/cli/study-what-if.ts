/** `study what-if --replay <file> --turn N`: how each option the front had on that turn tends to end. */
import { type Arm, formatWhatIf, type Job, type RestOfGame, trialsAt, whatIfJobs, whatIfOdds } from '../lab';
import { commandsBefore, isSameMake, type MatchRecord, setupOf } from '../replay';
import { type Command, isOver, type Level, newMatch, play, USUAL_DIFFICULTY } from '../sim';
import { callOf } from './help';
import { playableLevel } from './levels';
import { readRecord } from './read-record';
import { paceOf } from './study-pace';
import { armFrom, PLAYER_OPTIONS } from './study-players';
import { doJobs } from './study-pool';
import { type Hands, HANDS_OPTIONS, handsOf } from './study-run';
import { parseOptions, type ParsedOptions, UsageError, wholeOption } from './usage';

const complain = (problem: string): void => void process.stderr.write(`${problem}\n`);

export async function studyWhatIf(args: readonly string[]): Promise<number> {
  const kinds = { replay: 'text', turn: 'text', games: 'text', seed: 'text', json: 'flag', ...HANDS_OPTIONS } as const;
  const options = parseOptions(args, { ...kinds, ...PLAYER_OPTIONS }, 1);
  const [file, stray] = [options.text('replay'), ...options.words].filter((it) => it !== undefined);
  if (stray !== undefined) throw new UsageError(`unexpected "${stray}": one replay at a time`);
  if (file === undefined || options.text('turn') === undefined) throw new UsageError(callOf('study what-if'));
  const record = readRecord(file);
  const level = playableLevel(record.level);
  if (!isSameMake(level, record))
    process.stderr.write(`made with engine ${record.engine}, content ${record.content}; here ${level.content}\n`);
  const turn = wholeOption(options, 'turn', 1, 1, 200);
  const games = wholeOption(options, 'games', 40, 1, 100_000);
  const arm = armAfter(record, options);
  const before = commandsBefore(record, turn);
  const trials = trialsOf(level, record, turn, before);
  const luck = wholeOption(options, 'seed', 1, 0, 0xffffffff);
  const jobs = whatIfJobs(trials, { seed: record.seed, before, arm }, games, luck);
  const rests = await playOut(level, jobs, handsOf(options));
  const odds = whatIfOdds(trials, rests);
  const forfeits = rests.reduce((sum, it) => sum + it.forfeits, 0);
  if (forfeits > 0) complain(`${forfeits} choices were forfeited: a fault of a bot`);
  const told = { level: level.id, turn, games, forfeits, odds };
  process.stdout.write(options.flag('json') ? `${JSON.stringify(told, null, 2)}\n` : formatWhatIf(odds));
  return 0;
}

/**
 * Who plays the record on: at the difficulty it was played at, whose assumptions its commands were legal under. Another
 * one is refused rather than played: it would be another match from its first turn.
 */
function armAfter({ difficulty: played = USUAL_DIFFICULTY }: MatchRecord, options: ParsedOptions): Arm {
  const arm = armFrom(options, 'greedy', played);
  if (arm.difficulty !== played)
    throw new UsageError(`--difficulty ${arm.difficulty}: this game was played at ${played}; leave the option out`);
  return arm;
}

function trialsOf(
  level: Level,
  record: MatchRecord,
  turn: number,
  before: readonly Command[],
): ReturnType<typeof trialsAt> {
  const match = newMatch(level, setupOf(record), { ledger: false });
  for (const command of before) {
    const refusal = play(match, command);
    if (refusal !== null)
      throw new UsageError(`this record does not play here: ${JSON.stringify(command)} is refused: ${refusal.code}`);
  }
  const ended = before.filter(({ kind }) => kind === 'end-turn').length;
  if (isOver(match) || ended < turn - 1 || before.at(-1)?.kind !== 'plan')
    throw new UsageError(`--turn ${turn}: the record does not reach it`);
  return trialsAt(match, turnOf(record.commands.slice(before.length)));
}

/** The front's commands up to the end of its turn. */
function turnOf(commands: readonly Command[]): readonly Command[] {
  const end = commands.findIndex(({ kind }) => kind === 'end-turn');
  return commands.slice(0, end < 0 ? commands.length : end + 1);
}

async function playOut(level: Level, jobs: readonly Job[], hands: Hands): Promise<(RestOfGame & { option: string })[]> {
  const lines: string[] = [];
  const pace = paceOf(jobs, () => performance.now());
  await doJobs(level, jobs, { ...hands, pace, each: (line) => void lines.push(line), tell: complain });
  return lines.map((line) => JSON.parse(line) as RestOfGame & { option: string });
}
