/** What differs between two readings, place by place, as acts yet without a time. Pure. */
import { type Act, CELL_MOTIONS, type CellMotion } from './beats';
import { linksOf } from './compacts';
import { gougeCount, gripDegree } from './ink';
import type { BoardReading, StoreyReading, TheatreReading } from './reading';
import { EDGES } from './reading';

/** Cells first, in the order torn, folded, stamped; then the land, and what stands on the roof and beside the tower. */
export interface TheatreChanges {
  readonly cells: readonly Act[];
  readonly rest: readonly Act[];
}

export function theatreChanges(old: TheatreReading | undefined, now: TheatreReading): TheatreChanges {
  if (old === undefined) return { cells: [], rest: [] };
  const { id: theatre } = now;
  const cells = CELL_MOTIONS.flatMap((kind) =>
    now.storeys.flatMap((to, storey): Act[] => {
      const from = old.storeys[storey];
      return from !== undefined && moves(kind, from, to) ? [{ kind, theatre, storey, to }] : [];
    }),
  );
  const rest: Act[] = [];
  if (inkOf(old) !== inkOf(now)) rest.push({ kind: 'ink', theatre });
  if (old.crowned !== now.crowned) rest.push({ kind: 'crown', theatre, on: now.crowned });
  for (const [index, to] of now.seals.entries()) {
    const from = old.seals[index];
    if (from !== undefined && (from.state !== to.state || from.strength !== to.strength))
      rest.push({ kind: 'seal', theatre, index, to });
  }
  if (old.bowls !== now.bowls) rest.push({ kind: 'bowls', theatre, from: old.bowls, to: now.bowls });
  return { cells, rest };
}

function moves(kind: CellMotion, from: StoreyReading, to: StoreyReading): boolean {
  if (kind === 'tear') return to.grip < from.grip || to.alternative < from.alternative;
  return kind === 'fold' ? to.grip > from.grip : to.alternative > from.alternative;
}

function inkOf({ grip, alternative }: TheatreReading): string {
  return `${gripDegree(grip)} ${gougeCount(alternative)}`;
}

export function cordChanges(before: BoardReading, after: BoardReading): Act[] {
  const [old, now] = [linksOf(before.theatres), linksOf(after.theatres)];
  const made = now.filter((link) => !old.includes(link));
  const cut = old.filter((link) => !now.includes(link));
  return made.length + cut.length === 0 ? [] : [{ kind: 'cord', made, cut }];
}

export function courtChanges(before: BoardReading, after: BoardReading): Act[] {
  return after.lords.flatMap((to, index): Act[] => {
    const from = before.lords[index];
    const same = from === undefined || (from.chest === to.chest && from.state === to.state && from.rift === to.rift);
    return same ? [] : [{ kind: 'lord', index, from, to }];
  });
}

export function lairChanges(before: BoardReading, after: BoardReading): Act[] {
  return after.props.flatMap((to, index): Act[] => {
    const from = before.props[index];
    if (from === undefined || (from.value === to.value && from.strain === to.strain)) return [];
    return [{ kind: 'prop', index, from, to }];
  });
}

export function squareChanges(before: BoardReading, after: BoardReading): Act[] {
  const acts = after.crowds.flatMap((to, index): Act[] => {
    const from = before.crowds[index];
    const same =
      from === undefined ||
      (from.people === to.people && from.temper === to.temper && from.currents.join() === to.currents.join());
    return same ? [] : [{ kind: 'crowd', index, from, to }];
  });
  if (before.bond !== after.bond) acts.push({ kind: 'bond', from: before.bond, to: after.bond });
  return acts;
}

export function edgeChanges(before: BoardReading, after: BoardReading): Act[] {
  return EDGES.flatMap((edge): Act[] => {
    const [from, to] = [before.edges[edge], after.edges[edge]];
    return from === to ? [] : [{ kind: 'edge', edge, from, to }];
  });
}

export function threatChanges(before: BoardReading, after: BoardReading): Act[] {
  const key = (reading: BoardReading): string => JSON.stringify(reading.threats);
  return key(before) === key(after) ? [] : [{ kind: 'announce', threats: after.threats }];
}
