/**
 * `bench`: how fast the rules run, per CPU-second (docs/benchmarks.md). With `--against`, a yardstick of somebody else's
 * is run in turn with ours, and the ratios are told: any command that prints how many games it plays in a CPU-second.
 */
import { didYouMean } from '../sim';
import { MEASURES, type MeasureName } from './bench-measures';
import { type BenchRound, reportOf, tell } from './bench-report';
import { takeMeasure, takeYardstick } from './bench-run';
import { twoWorkers } from './bench-workers';
import { playableLevel } from './levels';
import { parseOptions, UsageError, wholeOption } from './usage';

/** Rounds of games, ours and the yardstick's in turn. */
const ROUNDS = 3;

export async function benchCommand(args: readonly string[]): Promise<number> {
  const options = parseOptions(args, { level: 'text', against: 'text', rounds: 'text', measure: 'text', json: 'flag' });
  const slug = options.text('level') ?? 'inauguration';
  const level = playableLevel(slug);
  const measure = options.text('measure');
  const beside = ['against', 'rounds', 'json'].find((it) => options.text(it) !== undefined);
  if (measure !== undefined && beside !== undefined)
    throw new UsageError(`--${beside}: not with --measure, which prints one rate and nothing else`);
  if (measure !== undefined) return printed(`${MEASURES[measureNamed(measure)](level)}\n`);
  const against = options.text('against');
  const rounds = Array.from({ length: wholeOption(options, 'rounds', ROUNDS, 1, 100) }, () => playRound(slug, against));
  const take = (name: MeasureName): number => takeMeasure(slug, name);
  const report = reportOf({
    level: slug,
    rounds,
    turns: take('turns'),
    playouts: take('playouts'),
    fourTurnPlayouts: take('four-turn-playouts'),
    plannerGames: take('planner-games'),
    plannerFourTurns: take('planner-four-turns'),
    restores: take('restores'),
    turnsWithFewEvents: take('turns-with-few-events'),
    turnsWithManyEvents: take('turns-with-many-events'),
    twoWorkers: await twoWorkers(level),
  });
  return printed(options.flag('json') ? `${JSON.stringify(report, null, 2)}\n` : tell(report));
}

function playRound(slug: string, against: string | undefined): BenchRound {
  const games = takeMeasure(slug, 'games');
  const gamesWithLedger = takeMeasure(slug, 'games-with-ledger');
  return { games, gamesWithLedger, ...(against === undefined ? {} : { yardstick: takeYardstick(against) }) };
}

function measureNamed(name: string): MeasureName {
  if (Object.hasOwn(MEASURES, name)) return name as MeasureName;
  const names = Object.keys(MEASURES);
  throw new UsageError(`no measure "${name}": there are ${names.join(', ')}${didYouMean(name, names)}`);
}

function printed(text: string): number {
  process.stdout.write(text);
  return 0;
}
