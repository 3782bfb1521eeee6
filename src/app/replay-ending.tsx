/**
 * On the page of an ending: the turning points of the match, looked for when asked and kept with it, each playable from
 * there. They were once looked for as the page opened; but the search plays hundreds of matches at full speed, which warms
 * a phone in the hand of somebody who is reading how it ended, and no page knows when a machine is idle or on a battery.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MatchRecord, Study } from '../replay';
import type { CompiledLevel } from '../sim';
import { loadReplay } from './parts';
import { studies } from './saved-studies';
import { useTurning } from './use-turning';

export function EndingTurning(props: {
  readonly id: string;
  readonly level: CompiledLevel;
  readonly record: MatchRecord;
  readonly onWatch: (at: number) => void;
  readonly onPlayFrom: (at: number) => void;
}) {
  const { id, record } = props;
  const [study, setStudy] = useState<Study>(() => studies.open(id));
  const [parts, setParts] = useState<Awaited<ReturnType<typeof loadReplay>> | null>(null);
  const search = useTurning(props.level, record, (turning) => {
    const next = { ...studies.open(id), turning };
    setStudy(next);
    studies.save(id, next);
  });
  useEffect(() => {
    let isGone = false;
    // The page says all else without it: what does not come is left out.
    loadReplay()
      .then((loaded) => !isGone && setParts(loaded))
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [id]);
  const score = useMemo(() => parts?.readScore(record.commands, record.commands.length) ?? [], [parts, record]);
  if (parts === null) return null;
  const { TurningPanel } = parts;
  return (
    <TurningPanel
      study={study}
      score={score}
      limit={record.commands.length}
      search={search}
      onGo={props.onWatch}
      onPlayFrom={props.onPlayFrom}
    />
  );
}
