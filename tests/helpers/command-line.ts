/** Runs the command line as people do: the bundle that `npm run leviathan` makes, in a process of its own. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILT = path.join(ROOT, 'node_modules/.cache/leviathan/main.mjs');

export interface Told {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Bundles the command line and keeps a copy for one test file: every run is of the same rules, whatever is edited. */
export class CommandLine {
  private readonly script = path.join(path.dirname(BUILT), `test-${process.pid}-${Date.now()}.mjs`);

  build(): void {
    const args = ['scripts/leviathan.mjs', 'help'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    fs.copyFileSync(BUILT, this.script);
  }

  remove(): void {
    fs.rmSync(this.script, { force: true });
  }

  run(args: readonly string[], cwd = ROOT): Told {
    const { status, stdout, stderr } = spawnSync(process.execPath, [this.script, ...args], {
      cwd,
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 64 * 1024 * 1024,
    });
    return { status, out: stdout, err: stderr };
  }
}
