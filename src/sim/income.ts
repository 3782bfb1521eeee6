/** What each turn brings: the front's resources from its commitment, the lords' chests from their grip (D23, D26). */
import { currentAuthor, FRONT, lordAuthor, ruleCause } from './causes';
import { isPresent } from './front';
import { change, div, type Match, percent } from './ledger';
import {
  BUREAUCRATIC_CAPTURE,
  chest,
  commitment,
  grip,
  MEAN_GRIP,
  MEDIATIONS,
  POPULAR_CONTROL,
  RENTIER_DRIFT,
  resource,
  type State,
  VALUATION,
  weight,
} from './state';
import { columnSum } from './board';
import { MAX_LAYERS, RESOURCES } from './vocabulary';

const LEGITIMACY = RESOURCES.indexOf('legitimacy');
const INVESTMENT = RESOURCES.indexOf('investment');
/** Weight × commitment (tenths) that yields one unit. */
const YIELD = 2275;

const INCOME = ruleCause('income');
const RENT = ruleCause('rent-drain');
const CAPTURED = ruleCause('capture-drain');
const CONTROL = ruleCause('control-gives');
const CHEST = ruleCause('chest-income');

/** What a constituent's commitment yields now; whole units. */
export function yieldOf(m: Match, constituent: number): number {
  const { s } = m;
  const { from, to } = m.level.constituents[constituent]!;
  let sum = 0;
  for (let c = from; c < to; c++) if (isPresent(s, c)) sum += s[weight(c)]! * s[commitment(c)]!;
  return div(sum, YIELD);
}

/** Rent drains investment (D26); tenths of grip past 45 for each unit. */
export const rentDrain = (m: Match): number =>
  Math.max(0, div(m.s[MEAN_GRIP]! - 450, 160)) + (m.s[RENTIER_DRIFT]! > 400 ? 1 : 0);
/** A captured administration and worn mediations cost legitimacy (D19, D48). */
export const captureDrain = (m: Match): number =>
  (m.s[BUREAUCRATIC_CAPTURE]! > 400 ? 1 : 0) + (m.s[MEDIATIONS]! < 300 ? 1 : 0);
/** Popular control gives it back (D51). */
export const controlGives = (m: Match): number =>
  m.s[POPULAR_CONTROL]! > 350 ? div(m.level.assumptions.popularFeedback + 50, 100) : 0;

/** End of turn. */
export function incomeDrift(m: Match): void {
  const { level } = m;
  for (let k = 0; k < level.constituents.length; k++)
    change(m, resource(level.resourceOf[k]!), yieldOf(m, k), INCOME, currentAuthor(level.constituents[k]!.from));
  change(m, resource(LEGITIMACY), controlGives(m), CONTROL, FRONT);
  change(m, resource(LEGITIMACY), -captureDrain(m), CAPTURED);
  change(m, resource(INVESTMENT), -rentDrain(m), RENT);
  weighLayers(m.s);
  const faith = div(m.s[VALUATION]! - 350, 250);
  for (let l = 0; l < level.lords.length; l++) change(m, chest(l), chestYield(m, l, faith), CHEST, lordAuthor(l));
}

/** Scratch of one turn's income: grip of each layer, summed over the theatres; tenths. */
const heldOf = new Int32Array(MAX_LAYERS);

function weighLayers(s: State): void {
  for (let l = 0; l < MAX_LAYERS; l++) heldOf[l] = columnSum(s, grip(0, l));
}

/** What a lord takes in: from the grip of its home layers and from the market's faith. Whole units. */
function chestYield({ level }: Match, lord: number, faith: number): number {
  const { home } = level.lords[lord]!;
  let held = 0;
  for (let h = 0; h < home.length; h++) held += heldOf[home[h]!]!;
  const mean = home.length === 0 ? 0 : div(held, home.length * level.theatres.length);
  return percent(div(mean, 300) + faith, level.assumptions.chestIncome);
}
