/**
 * Which cues a change of the match is heard by. Acts are read from the record, which alone tells an undo from a second
 * thought; news is read from the view, and waits until the turn has been told.
 */
import type { Session } from '../session';
import type { Cue } from './cues';
import type { View } from './tension';

type Command = ReturnType<Session['record']>['commands'][number];
type Initiative = Pick<View['table'][number]['initiatives'][number], 'id' | 'lever' | 'constituent'>;

/** The match at one moment, as far as it is heard. */
export interface Moment {
  readonly commands: readonly Command[];
  readonly view: {
    readonly table: readonly { readonly initiatives: readonly Initiative[] }[];
    readonly rupture: Pick<NonNullable<View['rupture']>, 'current'> | null;
    readonly dangers: readonly Pick<View['dangers'][number], 'ending'>[];
  };
}

export const momentOf = (session: Session): Moment => ({
  commands: session.record().commands,
  view: session.view(),
});

/** What each act of the front sounds like; `carry` may be the street's. */
const ACTS: Readonly<Record<Exclude<Command['kind'], 'plan'>, Cue>> = {
  choose: 'receipt',
  rupture: 'receipt',
  designate: 'stamp',
  promise: 'promise-signed',
  refuse: 'tear',
  carry: 'card-slide',
  organise: 'paste-up',
  investigate: 'leaf-through',
  conciliate: 'draw-up-chairs',
  'end-turn': 'turn-end',
};

/** The act that led from one moment to the next: the last one done, or the fold of one taken back. */
export function actCue(before: Moment, after: Moment): Cue | null {
  if (after.commands.length < before.commands.length) return 'fold';
  const act = after.commands.slice(before.commands.length).find((command) => command.kind !== 'plan');
  if (act === undefined) return null;
  return carried(act, before)?.lever === 'street' ? 'crowd' : ACTS[act.kind];
}

/** Whose proposal has been carried between one moment and the next. */
export function carriedFor(before: Moment, after: Moment): Initiative['constituent'] | null {
  const act = after.commands.slice(before.commands.length).find(({ kind }) => kind === 'carry');
  return act === undefined ? null : (carried(act, before)?.constituent ?? null);
}

function carried(act: Command, { view }: Moment): Initiative | undefined {
  if (act.kind !== 'carry') return undefined;
  return view.table.flatMap(({ initiatives }) => initiatives).find(({ id }) => id === act.initiative);
}

/** What has come up in between: a current about to leave, a danger that was not there; the gravest first. */
export function newsCues(before: Moment, after: Moment): readonly Cue[] {
  const { rupture, dangers } = after.view;
  const known = before.view.dangers.map(({ ending }) => ending);
  return [
    ...(rupture !== null && rupture.current !== before.view.rupture?.current ? (['rupture'] as const) : []),
    ...(dangers.some(({ ending }) => !known.includes(ending)) ? (['alarm'] as const) : []),
  ];
}
