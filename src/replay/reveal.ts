/** A match with nothing hidden from its reader: what the front never knew is shown as if it had looked into all of it. */
import { copyState, found, known, type Match, PLAN, planExposed, planMove } from '../sim';

/** A copy to be read as it was, beside what the player saw. */
export function revealed(m: Match): Match {
  const s = copyState(m.s);
  const { level } = m;
  level.currents.forEach((_, c) => {
    level.contradictions.forEach((__, k) => {
      s[known(c, k)] = 1;
    });
  });
  level.fissures.forEach((_, f) => {
    s[found(f)] = 1;
  });
  for (let slot = 0; slot < PLAN; slot++) if (s[planMove(slot)] !== 0) s[planExposed(slot)] = 1;
  return { ...m, s };
}
