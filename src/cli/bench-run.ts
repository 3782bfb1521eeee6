/** Runs measures and yardsticks, each in a process of its own, in turn: whatever disturbs one round disturbs all of it. */
import { spawnSync } from 'node:child_process';
import type { MeasureName } from './bench-measures';
import { UsageError } from './usage';

/** Takes one measure in a process of its own, as `bench --measure` does. */
export function takeMeasure(level: string, name: MeasureName): number {
  const args = [...process.execArgv, process.argv[1]!, 'bench', '--level', level, '--measure', name];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const rate = readRate(stdout);
  if (rate === null) throw new Error(`bench --measure ${name} told nothing: ${stderr}`);
  return rate;
}

/** Runs a yardstick of somebody else's: any command that prints how many games it plays in a CPU-second. */
export function takeYardstick(command: string): number {
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8' });
  const rate = status === 0 ? readRate(stdout) : null;
  if (rate !== null && rate > 0) return rate;
  throw new UsageError(
    `--against: expected a command that prints games a CPU-second; it printed "${(stdout + stderr).trim()}"`,
  );
}

/** The rate a program prints: `gamesPerCpuSecond` of a JSON object, else the last number there is. */
export function readRate(text: string): number | null {
  const named = /"gamesPerCpuSecond"\s*:\s*(\d+(?:\.\d+)?)/.exec(text)?.[1];
  const last = named ?? text.match(/\d+(?:\.\d+)?/g)?.at(-1);
  return last === undefined ? null : Number(last);
}
