/**
 * The front's slow stocks and their two diseases: capacity that outruns popular control is captured by its bureaucracy
 * (D48), capital supported without discipline turns rentier (D47). Control is the cure for both (D49, D51).
 */
import { ruleCause } from './causes';
import { change, div, type Match, percent } from './ledger';
import { BUREAUCRATIC_CAPTURE, POPULAR_CONTROL, PUBLIC_CAPACITY, RENTIER_DRIFT, share } from './state';
import { CONSTITUENTS } from './vocabulary';

const CAPITAL = CONSTITUENTS.indexOf('capital');
/** Control must run this far ahead of capacity, or capacity is captured; tenths. */
const MARGIN = 50;
/** A share of the lead from which capital helps itself; tenths. */
const HELPS_ITSELF = 320;
/** Control from which the diseases recede; tenths. */
const CHECKS = 350;

const UNUSED = ruleCause('capacity-unused');
const WANES = ruleCause('control-wanes');
const BUREAUCRACY = ruleCause('bureaucracy-grows');
const RENTIER = ruleCause('rentier-grows');
const CHECKED = ruleCause('disease-checked');

/** End of turn. */
export function stocksDrift(m: Match): void {
  const { s, level } = m;
  change(m, PUBLIC_CAPACITY, -div(s[PUBLIC_CAPACITY]!, 100), UNUSED);
  change(m, POPULAR_CONTROL, -div(s[POPULAR_CONTROL]!, 80), WANES);
  const ahead = s[PUBLIC_CAPACITY]! - s[POPULAR_CONTROL]! + MARGIN;
  if (ahead > 0)
    change(m, BUREAUCRATIC_CAPTURE, percent(10 + div(ahead, 8), level.assumptions.bureaucraticTemptation), BUREAUCRACY);
  const greed = level.constituents.length > CAPITAL ? s[share(CAPITAL)]! - HELPS_ITSELF : 0;
  if (greed > 0) change(m, RENTIER_DRIFT, percent(5 + div(greed, 6), level.assumptions.rentierTemptation), RENTIER);
  check(m);
}

function check(m: Match): void {
  const over = m.s[POPULAR_CONTROL]! - CHECKS;
  if (over <= 0) return;
  const cure = percent(5 + div(over, 20), m.level.assumptions.popularFeedback);
  change(m, BUREAUCRATIC_CAPTURE, -cure, CHECKED);
  change(m, RENTIER_DRIFT, -cure, CHECKED);
}
