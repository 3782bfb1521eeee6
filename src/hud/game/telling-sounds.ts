/** Lines of a told turn as they are heard: each kind once, however many are shown together; a false rumour lands nowhere. */
import { sounding } from '../kit';
import type { Line } from './tell-turn';

export function soundLines(lines: readonly Line[]): void {
  if (lines.some((line) => line.kind === 'move' && !line.clash.wasFalse)) sounding('move-lands');
  if (lines.some((line) => line.kind === 'promise' && line.isKept)) sounding('promise-kept');
  if (lines.some((line) => line.kind === 'promise' && !line.isKept)) sounding('promise-broken');
}
