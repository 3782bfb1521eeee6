/**
 * Forecasts of what may not be done just now, so that one can look before answering and plan past a full agenda: as if
 * the question were put aside, or a place on the agenda free. Whether it may be done is told as it is.
 */
import { copyMatch } from './copy';
import type { Command } from './commands';
import { forecast } from './forecast';
import { mustAnswer } from './legality';
import type { Match } from './ledger';
import { carried, CARRIED_COUNT, EVENT, EVENT_CHOICE, RUPTURE } from './state';
import type { Forecast } from './view-data';

/** As {@link forecast}, and for what must wait as well; the match is left as it is. */
export function preview(m: Match, command: Command): Forecast {
  const told = forecast(m, command);
  if (told.legality.refusal === 'answer-first') return { ...preview(unasked(m), command), legality: told.legality };
  if (told.legality.refusal === 'agenda-full')
    return { ...forecast(withPlace(m), command), legality: told.legality, reveals: told.reveals };
  return told;
}

/** The match as if nothing had to be answered first; itself when nothing has. */
export function unasked(m: Match): Match {
  if (!mustAnswer(m)) return m;
  const copy = copyMatch(m);
  copy.s[RUPTURE] = 0;
  if (copy.s[EVENT] !== 0 && copy.s[EVENT_CHOICE] === 0) copy.s[EVENT_CHOICE] = 1;
  return copy;
}

/** The match with its last place on the agenda free again: what was carried there has done its work all the same. */
function withPlace(m: Match): Match {
  const copy = copyMatch(m);
  const last = copy.s[CARRIED_COUNT]! - 1;
  copy.s[CARRIED_COUNT] = last;
  copy.s[carried(last)] = 0;
  return copy;
}
