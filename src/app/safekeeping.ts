/** What the browser promises of its games, how much room they take, and when they were last taken out as a file. */
import { browserStorage } from './storage';

const BACKUP = 'paper-leviathan:backup';

/** When all games were last saved as one file; milliseconds since 1970. */
export function lastBackup(): number | null {
  const text = read(BACKUP);
  const time = text === null ? Number.NaN : Number(text);
  return Number.isFinite(time) && time > 0 ? time : null;
}

export function noteBackup(now: number): void {
  try {
    browserStorage()?.setItem(BACKUP, String(now));
  } catch {
    // A store that is full cannot even note it; the file is safe all the same.
  }
}

/** Whether the browser has promised to keep what is stored; null where it makes no such promises. */
export async function isPersisted(): Promise<boolean | null> {
  return (await navigator.storage?.persisted?.()) ?? null;
}

/** Asks for that promise. Some browsers ask the player, some decide by themselves. */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}

function read(key: string): string | null {
  try {
    return browserStorage()?.getItem(key) ?? null;
  } catch {
    return null;
  }
}
