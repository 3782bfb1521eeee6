/** `replay verify <file>`, `replay show <file> --turn N`, `replay diff <a> <b>`, `replay trips` and `replay walkthrough <file>`. */
import { isSameMake, matchAt, type MatchRecord, type Verdict, verifyRecord } from '../replay';
import { type Level, playerView, turnOf } from '../sim';
import { playableLevel } from './levels';
import { readRecord } from './read-record';
import { diffReplays } from './replay-diff';
import { replayTrips } from './replay-trips';
import { actionOf, parseOptions, UsageError, wholeOption } from './usage';
import { writeWalkthrough } from './walkthrough';

const ACTIONS: Readonly<Record<string, (args: readonly string[]) => number>> = {
  verify,
  show,
  diff: diffReplays,
  trips: replayTrips,
  walkthrough,
};

export const replayCommand = ([action = '', ...args]: readonly string[]): number =>
  actionOf('replay', ACTIONS, action)(args);

function walkthrough(args: readonly string[]): number {
  const options = parseOptions(args, { remark: 'text' }, 1);
  return writeWalkthrough(readRecord(options.words[0]), options.text('remark'));
}

function verify(args: readonly string[]): number {
  const { words } = parseOptions(args, {}, 1);
  const record = readRecord(words[0]);
  const level = playableLevel(record.level);
  if (!isSameMake(level, record))
    process.stdout.write(`made with engine ${record.engine}, content ${record.content}; here ${level.content}\n`);
  const verdict = verifyRecord(level, record);
  process.stdout.write(`${tell(verdict)}\n`);
  return verdict.kind === 'same' ? 0 : 1;
}

function tell(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'same':
      return `same: ${verdict.turns} turns, ${verdict.isOver ? 'to the end' : 'unfinished'}, state ${verdict.hash}`;
    case 'differs':
      return `differs at turn ${verdict.turn}: recorded ${verdict.expected}, played ${verdict.got}`;
    case 'refused':
      return `refused at turn ${verdict.turn}: command ${verdict.command + 1}, ${verdict.refusal.code} ${verdict.refusal.value ?? ''}`;
    case 'miscounted':
      return `${verdict.turns} turns were played, ${verdict.hashes} are recorded`;
  }
}

function show(args: readonly string[]): number {
  const options = parseOptions(args, { turn: 'text', json: 'flag' }, 1);
  const record = readRecord(options.words[0]);
  const level = playableLevel(record.level);
  const turn = wholeOption(options, 'turn', 1, 1, 200);
  const match = matchAt(level, record, turn);
  const view = playerView(match);
  const ends = view.ending === null ? '' : `, where it ends (${view.ending.id})`;
  if (turnOf(match) !== turn) throw new UsageError(`--turn ${turn}: the record reaches turn ${turnOf(match)}${ends}`);
  process.stdout.write(
    options.flag('json') ? `${JSON.stringify(view, null, 2)}\n` : summary(level, record, turn, view),
  );
  return 0;
}

function summary(level: Level, record: MatchRecord, turn: number, view: ReturnType<typeof playerView>): string {
  const points = (n: number) => (n / 10).toFixed(1);
  const digest = record.digests[turn - 1];
  return [
    `${level.id}, seed ${record.seed}, turn ${turn} of ${level.turns}`,
    ...view.headline.map((id) => `  ${id.padEnd(16)} ${points(view.tracks[id])}`),
    `  ${'load'.padEnd(16)} ${points(view.load.value)} of ${points(view.load.needed)}`,
    `  ${'predominant'.padEnd(16)} ${view.designated ?? 'none'}`,
    `  ${'event'.padEnd(16)} ${view.event?.id ?? 'none'}${digest?.choice ? ` → ${digest.choice}` : ''}`,
    `  ${'carried'.padEnd(16)} ${digest?.carried.join(', ') || 'nothing recorded'}`,
    ...view.rumours.map(
      (it) => `  ${it.certainty.padEnd(16)} ${it.move ?? '?'} by ${it.lord ?? '?'} on ${it.theatre ?? '?'}`,
    ),
    '',
  ].join('\n');
}
