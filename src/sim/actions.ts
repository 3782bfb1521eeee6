/**
 * Actions: the front's commands packed into one whole number, so that a search lists and plays thousands without an
 * object. `codec.ts` turns them into commands by id and back; what is recorded is always the command.
 *
 * kind × 2²⁴ + first × 2⁸ + second × 2⁴ + third
 */
export const ACTION = {
  endTurn: 1,
  choose: 2,
  rupture: 3,
  designate: 4,
  promise: 5,
  refuse: 6,
  carry: 7,
  organise: 8,
  investigateRumour: 9,
  investigateFissure: 10,
  conciliate: 11,
} as const;
export type ActionKind = (typeof ACTION)[keyof typeof ACTION];
export type Action = number & { readonly __brand: 'Action' };

/** "No theatre", "no layer" in the second and third places. */
export const NONE = 15;
/** Initiatives an action can name. */
export const INITIATIVE_LIMIT = 65536;

export const packAction = (kind: ActionKind, first = 0, second: number = NONE, third: number = NONE): Action =>
  ((kind << 24) | (first << 8) | (second << 4) | third) as Action;
export const actionKind = (action: Action): ActionKind => (action >> 24) as ActionKind;
export const actionFirst = (action: Action): number => (action >> 8) & 0xffff;
export const actionSecond = (action: Action): number => (action >> 4) & 15;
export const actionThird = (action: Action): number => action & 15;
