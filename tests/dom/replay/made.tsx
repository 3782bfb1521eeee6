/** A replay in a page for tests: a game played at random on a made level, its player, and the theatre around it. */
import { render } from '@testing-library/preact';
import { LiveRegion, makeBoardLink } from '../../../src/hud/kit';
import { makePlayer, stakesOf, Theatre } from '../../../src/hud/replay';
import { EMPTY_STUDY, makeTape, type MatchRecord, type Study } from '../../../src/replay';
import { replaySession } from '../../../src/session';
import { prepareLevel } from '../../../src/sim';
import { madeLevel } from '../../helpers/made-level';
import { playedRecord } from '../../unit/replay/records';

export const level = prepareLevel(madeLevel({ turns: 6, events: 12 }));
export const record = playedRecord(level, 5);

export type TheatreGiven = Partial<Parameters<typeof Theatre>[0]> & {
  readonly limit?: number;
  readonly from?: number;
  /** In place of the game played at random. */
  readonly record?: MatchRecord;
};

export function showTheatre({ limit, from = 0, record: shownRecord = record, ...given }: TheatreGiven = {}) {
  const tape = makeTape(level, shownRecord);
  const session = replaySession(tape);
  const player = makePlayer(session, from, limit ?? tape.length);
  const props = {
    player,
    link: makeBoardLink(),
    stakes: stakesOf(tape.level),
    title: 'A game',
    start: { year: 2025, season: 0 },
    study: EMPTY_STUDY as Study,
    onStudy: null,
    search: null,
    trunk: null,
    here: null,
    onPlayFrom: null,
    isEmbedded: false,
    back: null,
    ...given,
  };
  const shown = render(
    <>
      <Theatre {...props} />
      <LiveRegion />
    </>,
  );
  return { ...shown, player, tape, session, props };
}
