/** How fast a study goes, group by group, and from that the time left, told on stderr. */
import { type Job, jobGroup } from '../lab';

export interface Pace {
  /** Milliseconds of work a job of a group takes, on average so far; undefined before its first. */
  readonly expected: (group: string) => number | undefined;
  readonly note: (group: string, milliseconds: number) => void;
  /** `120 of 2000 games, 6 %, 1 min 12 s left`. */
  readonly told: () => string;
}

interface Tally {
  games: number;
  milliseconds: number;
  left: number;
}

/** `now`: milliseconds that only go up. */
export function paceOf(jobs: readonly Job[], now: () => number): Pace {
  const tallies = new Map<string, Tally>();
  for (const group of jobs.map(jobGroup)) {
    const tally = tallies.get(group) ?? { games: 0, milliseconds: 0, left: 0 };
    tally.left++;
    tallies.set(group, tally);
  }
  const start = now();
  const expected = (group: string): number | undefined => {
    const tally = tallies.get(group);
    return tally === undefined || tally.games === 0 ? undefined : tally.milliseconds / tally.games;
  };
  return {
    expected,
    note: (group, milliseconds) => {
      const tally = tallies.get(group)!;
      tally.games++;
      tally.left--;
      tally.milliseconds += milliseconds;
    },
    told: () => tell([...tallies.values()], now() - start),
  };
}

/** Groups not begun yet are taken to be as slow as the mean of the others; shared cores show in the elapsed time. */
function tell(tallies: readonly Tally[], elapsed: number): string {
  const done = tallies.reduce((sum, { games }) => sum + games, 0);
  const total = tallies.reduce((sum, { games, left }) => sum + games + left, 0);
  const work = tallies.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const mean = work / Math.max(1, done);
  const ahead = tallies.reduce((sum, it) => sum + it.left * (it.games === 0 ? mean : it.milliseconds / it.games), 0);
  const left = done === 0 ? '' : `, ${formatTime((ahead * elapsed) / Math.max(1, work))} left`;
  return `${done} of ${total} games, ${Math.floor((100 * done) / Math.max(1, total))} %${left}`;
}

export function formatTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
