/** The search for turning points on a page: one at a time, with its progress, kept in the match's study when found. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TurningSearch } from '../hud/replay';
import type { MatchRecord, TurningPoint } from '../replay';
import type { CompiledLevel } from '../sim';
import { startRehearsal } from './rehearse';

export function useTurning(
  level: CompiledLevel,
  record: MatchRecord,
  found: (points: readonly TurningPoint[]) => void,
): TurningSearch {
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const end = useRef<(() => void) | null>(null);
  const tellFound = useRef(found);
  tellFound.current = found;
  useEffect(() => () => end.current?.(), []);
  return {
    progress,
    problem,
    start() {
      end.current?.();
      setProgress(0);
      setProblem(null);
      // A study holds nothing the search needs, and would be sent over for nothing.
      const { study: _study, ...match } = record;
      end.current = startRehearsal({ kind: 'turning', level, record: match }, (news) => {
        if (news.kind === 'progress') setProgress(news.done);
        else setProgress(null);
        if (news.kind === 'turning') tellFound.current(news.points);
        if (news.kind === 'failed') setProblem(news.detail);
      });
    },
    stop() {
      end.current?.();
      setProgress(null);
    },
  };
}
