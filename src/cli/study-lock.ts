/**
 * One process a shard: two would play every game twice. A lock says who holds it and is touched while it is held, so
 * that one left behind — by a process killed, a container gone, a machine down — is taken over, never cleared by hand.
 */
import fs from 'node:fs';
import os from 'node:os';
import { UsageError } from './usage';

const TOUCHED_EVERY = 5_000;
/** A lock not touched for so long is nobody's; milliseconds. */
const LEFT_AFTER = 30_000;

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** Takes a lock; returns what gives it back. Throws a {@link UsageError} while another process holds it. */
export function takeLock(file: string): () => void {
  refuseHeld(file);
  const mine: Holder = { pid: process.pid, host: os.hostname() };
  fs.writeFileSync(file, JSON.stringify(mine));
  const touching = setInterval(() => touch(file), TOUCHED_EVERY);
  touching.unref();
  return () => {
    clearInterval(touching);
    fs.rmSync(file, { force: true });
  };
}

/** Throws a {@link UsageError} while another process holds a lock. */
export function refuseHeld(file: string): void {
  const holder = holderOf(file);
  if (holder !== null)
    throw new UsageError(`process ${holder.pid} on ${holder.host} is playing this shard (${file}, touched just now)`);
}

/** A lock that somebody has removed, or that cannot be reached for a moment, is no reason to stop playing. */
function touch(file: string): void {
  try {
    fs.utimesSync(file, new Date(), new Date());
  } catch {
    // The games go on being written to the shard, which is open.
  }
}

/** Who holds a lock; null when nobody does any more. */
function holderOf(file: string): Holder | null {
  let holder: Partial<Holder> | null;
  try {
    if (Date.now() - fs.statSync(file).mtimeMs > LEFT_AFTER) return null;
    holder = JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<Holder> | null;
  } catch {
    return null;
  }
  return isHolder(holder) && isElsewhere(holder) ? holder : null;
}

const isHolder = (it: Partial<Holder> | null): it is Holder =>
  typeof it?.pid === 'number' && typeof it.host === 'string';

/** Whether another process, here or on another machine, may still be playing. */
function isElsewhere(holder: Holder): boolean {
  const isHere = holder.host === os.hostname();
  return !isHere || (holder.pid !== process.pid && isRunning(holder.pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
