/**
 * The thesis as a set of coefficients (GAME.md, principle 3). The rules read these and nothing of the kind is written
 * into them as a constant; each level carries its values, and its text says in plain words what each one assumes, so
 * that whoever rejects the thesis can find it, change it, and see what changes. Values, ranges and rival values are
 * data: `levels/library/assumptions`.
 */
export const ASSUMPTIONS = [
  /** Percent: how strongly grip feeds on its own use (D17, D25). */
  'networkEffect',
  /** Percent: how far free, strong institutions hold grip back (D13, D17). */
  'counterweight',
  /** Percent: how far the lords' rent turns into hardship (D26, D27, D30). */
  'rentHardship',
  /** Percent: how far hardship feeds the far right (D21, D33). */
  'hardshipFarRight',
  /** Percent: how far a fragmented public conversation feeds it (D18, D21). */
  'fragmentation',
  /** Percent: how fast brutality breeds loathing (D55). */
  'loathingGrowth',
  /** Percent: how readily lords and wings drift apart (D05, D56, M19). */
  'opportunism',
  /** Percent: how hard a shock hits fictitious valuations (D29, D54). */
  'bubble',
  /** Percent: how fast valuations come back to what the lords' grip can earn. */
  'rebound',
  /** Percent: weight of the debts of subordination (D38, D40). */
  'debtWeight',
  /** Percent: what holding a designation adds to the acts that serve it (D38). */
  'tenureStrength',
  /** Percent: how far open aggression draws the front together (D40). */
  'aggressionUnity',
  /** Percent: how readily supported capital turns rentier (D47). */
  'rentierTemptation',
  /** Percent: how readily capacity without counter-powers is captured by its bureaucracy (D48). */
  'bureaucraticTemptation',
  /** Percent: what popular control gives back in legitimacy and restraint (D49, D51). */
  'popularFeedback',
  /** Percent: what building costs ecology (D31, D52). */
  'footprint',
  /** Percent of what is built in one member that reaches each other member of a compact (D44). */
  'compactScale',
  /** Points of load the alternatives must carry for a fall to be a victory (D42, D54). */
  'loadNeeded',
  /** Percent: what pressing an institution multiplies (D46). */
  'institutionLeverage',
  /** Percent: how well the Leviathan learns the lever we use most. */
  'adaptation',
  /** Percent: how fast the lords' chests fill (D26). */
  'chestIncome',
  /** Percent: how much wider a struck fissure gets (D46, D56, M18). */
  'fissureYield',
] as const;
export type AssumptionId = (typeof ASSUMPTIONS)[number];

/** Assumptions that the lightest difficulty eases (difficulty.ts). */
export const EASED_IDS = ['debtWeight', 'loadNeeded', 'rebound'] as const satisfies readonly AssumptionId[];
/** Percent of the level's own value that each of them keeps. */
export type Easing = Readonly<Record<(typeof EASED_IDS)[number], number>>;
/** What a level that says nothing of it eases. */
export const USUAL_EASING: Easing = { debtWeight: 40, loadNeeded: 75, rebound: 45 };
