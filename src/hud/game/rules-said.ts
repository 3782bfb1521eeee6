/**
 * Numbers of the rules that the page has to say and the rules' door does not hand out. Tests hold each to the rule itself:
 * what is said here may never be another number than what is played.
 */

/** Unity at or below which the front is breaking up; tenths (src/sim/unity.ts). */
export const BREAKING_POINT = 120;
/** Unity lost each turn while the situation is misread; tenths (src/sim/designation.ts). */
export const MISREADING_COST = 50;
/** Grievance past which a current breaks with the front; tenths (src/sim/ruptures.ts). */
export const GRIEVANCE_LIMIT = 750;
/** Grievance from which a current puts demands; tenths (src/sim/promises.ts). */
export const DEMANDING = 262;
/** How far public capacity may run ahead of popular control and still carry load; tenths (src/sim/settle.ts). */
export const CONTROL_HEADROOM = 100;
/** Rentier drift and bureaucratic capture up to which the load is whole; tenths (src/sim/settle.ts). */
export const DISEASE_TOLERATED = 100;
/** Past it either takes one of a resource each turn; tenths (src/sim/income.ts). */
export const DISEASE_DRAINS = 400;
/** Popular control past which both recede; tenths (src/sim/stocks.ts). */
export const CONTROL_CHECKS = 350;
/**
 * Percent of force that a stored unit of what it follows from gives or takes, learning where the Leviathan adapts as it is
 * assumed to (src/sim/force.ts). Only for what is worth telling, and in which order.
 */
export const FORCE_BY = { weariness: -5, learning: -4, unity: 8 / 100, commitment: 1 / 20, intensity: 1 / 20 } as const;
