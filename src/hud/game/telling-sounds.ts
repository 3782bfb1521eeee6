/** Lines of a told turn as they are heard: each kind once, however many are shown together. */
import { sounding } from '../kit';
import type { Line } from './tell-turn';

export function soundLines(lines: readonly Line[]): void {
  if (lines.some(({ kind }) => kind === 'move')) sounding('move-lands');
  if (lines.some((line) => line.kind === 'promise' && line.isKept)) sounding('promise-kept');
  if (lines.some((line) => line.kind === 'promise' && !line.isKept)) sounding('promise-broken');
}
