/**
 * How near the match's end would stand once an act is done, in several worlds that fit what the player knows: an act that
 * cannot be taken back must be warned of before it is done, since the question at the turn's end comes too late for it.
 */
import { actionOf } from './codec';
import type { Command } from './commands';
import { copyMatch } from './copy';
import { dangerViews } from './dangers';
import { sampleHidden } from './hidden';
import { refusalOf } from './legality';
import type { Match } from './ledger';
import { doAction } from './play-action';
import { PROP_BOUND } from './settle';
import { propViews } from './view';
import type { DangersView } from './view-data';
import { unasked } from './view-preview';

/** As many as a forecast looks at. */
const WORLDS = 12;

/** Empty for what may not be done, even with the question that waits put aside; the match is left as it is. */
export function dangersAfter(m: Match, command: Command): readonly DangersView[] {
  if (command.kind === 'plan' || command.kind === 'end-turn') return [];
  const asked = command.kind === 'choose' || command.kind === 'rupture' ? m : unasked(m);
  const action = actionOf(asked, command);
  if (typeof action !== 'number' || refusalOf(asked, action) !== null) return [];
  return Array.from({ length: WORLDS }, (_, world) => {
    const copy = copyMatch(asked, { ledger: false });
    sampleHidden(copy, world);
    doAction(copy, action);
    return { dangers: dangerViews(copy), props: propViews(copy), propBound: PROP_BOUND };
  });
}
