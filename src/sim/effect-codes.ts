/**
 * The closed vocabulary of effects, as the compiler writes them and effects.ts carries them out.
 *
 * A row is ten whole numbers:
 *   0 code · 1 first field or subject · 2 how many · 3 stride · 4 added per theatre of the target · 5 added per layer of
 *   the target · 6 added per lord (actor or target) · 7 amount · 8 chance in percent · 9 condition
 * The field touched is `first + theatre×[4] + layer×[5] + lord×[6]`, then `how many − 1` more at `stride`.
 */
export const EFFECT_ROW = 10;

export const EFFECT = {
  /** Adds the amount, scaled by the force of the act. */
  add: 0,
  /** Adds the amount whatever the force: costs and side effects. */
  addFixed: 1,
  /** Adds to grip, never past the room left by the alternative. */
  grip: 2,
  /** Builds alternative; what the room cannot hold takes grip at half rate; spreads along the compact (D44). */
  build: 3,
  /** Sways commitment, within what a current can move in a turn. */
  sway: 4,
  /** Valuation: shocks by our own acts add up to panic. */
  shock: 5,
  /** Sets a level variable or compact to the amount. */
  set: 6,
  /** Takes `amount` percent off planned moves: [1] scope (0 all, 1 contradiction, 2 lord of the target, 3 theatre of the target), [2] its index. */
  blunt: 7,
  /** Shows every planned move of the scope, as blunt. */
  expose: 8,
  /** Finds fissure [1]; −1: the fissure aimed at, or the widest unfound. */
  find: 9,
  /** Widens a found fissure [1] (−1: the one aimed at, or the widest found). */
  widen: 10,
  /** Shows the hidden affinities of current [1]; −1: of the one that proposes. */
  reveal: 11,
  /** Schedules consequence [1] in [2] turns. */
  schedule: 12,
  /** Starts an offensive on contradiction [1] for [2] turns. */
  offensive: 13,
  /** Gives to the acting lord's chest, fixed. */
  pay: 14,
  /** Turns `amount` percent of planned moves against the bloc; scope as blunt. */
  turn: 15,
} as const;

/** Scopes of blunt, expose and turn. */
export const SCOPE = { all: 0, contradiction: 1, lord: 2, theatre: 3 } as const;
