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
/** How far public capacity may run ahead of popular control and still carry load; tenths (src/sim/settle.ts). */
export const CONTROL_HEADROOM = 100;
/** Rentier drift and bureaucratic capture up to which the load is whole; tenths (src/sim/settle.ts). */
export const DISEASE_TOLERATED = 100;
