/** The laws as a list, so that no level is held to fewer than another. */
import { forecastsHold, legalActsApply, undoLeavesNoTrace, unmarkedActsShowNothing, whyAddsUp } from './act-laws';
import {
  entriesExplainThemselves,
  hashSeesEverything,
  type Law,
  ledgerAddsUp,
  numbersStayWithinBounds,
  playsAgainTheSame,
  recordsRoundTrip,
  refusalsLeaveNoTrace,
  statesRoundTrip,
  viewLeaksNothing,
} from './laws';

export const LAWS: readonly (readonly [string, Law])[] = [
  ['the ledger adds up', ledgerAddsUp],
  ['entries explain themselves', entriesExplainThemselves],
  ['numbers stay within bounds', numbersStayWithinBounds],
  ['the same commands give the same state', playsAgainTheSame],
  ['the hash sees every word of the state', hashSeesEverything],
  ['states round-trip', statesRoundTrip],
  ['records round-trip and verify', recordsRoundTrip],
  ['refused commands leave no trace', refusalsLeaveNoTrace],
  ['legal acts apply', legalActsApply],
  ['the view leaks nothing', viewLeaksNothing],
  ['acts not marked as revealing show nothing hidden', unmarkedActsShowNothing],
  ['forecasts hold', forecastsHold],
  ['undo leaves no trace', undoLeavesNoTrace],
  ['"why?" adds up', whyAddsUp],
];
