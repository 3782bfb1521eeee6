/**
 * Every kind of number the ledger knows, and how the stage shows that it moved; or why it does not. A new number must be
 * written into one of these two lists before the types agree, and a test moves each to see that its motion comes.
 */
import type { ResourceId, TrackId } from '../sim';
import type { BeatKind } from './beats';

/** Numbers that a theatre, a current, a lord… has one of; tracks and resources go by their own names. */
export const BLOCKS = [
  'grip',
  'alternative',
  'compact',
  'hardship',
  'strength',
  'independence',
  'weight',
  'commitment',
  'grievance',
  'share',
  'intensity',
  'chest',
  'loyalty',
  'fissure',
  'learning',
  'weariness',
  'variable',
] as const;
export type NumberKind = TrackId | ResourceId | (typeof BLOCKS)[number];

/** Beats that come when a number of this kind has moved enough to be seen. */
export const MOTIONS = {
  // Cells are torn off, unfold into the lords' hands or are stamped as ours; the land is re-inked; the crown comes or goes.
  grip: ['tear', 'fold', 'ink', 'crown'],
  alternative: ['tear', 'stamp', 'ink'],
  // A cord is strung or cut.
  compact: ['cord'],
  // Empty bowls on the roof.
  hardship: ['bowls'],
  // A seal is struck anew: its shape tells whose it is, its size what it can do.
  strength: ['seal'],
  independence: ['seal'],
  // Heads walk in or off; a current that parts takes its own away; scrawls of anger stand over them.
  weight: ['crowd'],
  commitment: ['crowd'],
  share: ['crowd'],
  grievance: ['crowd'],
  // Coins; the shield refolded; the paper split.
  chest: ['lord'],
  loyalty: ['lord'],
  fissure: ['lord'],
  // The giant's supports lean, creak, crack, break; the bubble swells or bursts.
  'social-base': ['prop', 'receipt'],
  'political-hold': ['prop', 'receipt'],
  valuation: ['prop', 'receipt'],
  // The garland between the crowds.
  unity: ['bond', 'receipt'],
  // Bands of print from the map's edges.
  loathing: ['edge', 'receipt'],
  'far-right': ['edge', 'receipt'],
  ecology: ['edge', 'receipt'],
  // Without a body of their own: a line on the receipt.
  'public-capacity': ['receipt'],
  'popular-control': ['receipt'],
  'bureaucratic-capture': ['receipt'],
  'rentier-drift': ['receipt'],
  mediations: ['receipt'],
  'state-capture': ['receipt'],
  cohesion: ['receipt'],
  deregulation: ['receipt'],
  prestige: ['receipt'],
  load: ['receipt'],
  'mean-grip': ['receipt'],
  'mean-alternative': ['receipt'],
  'mean-hardship': ['receipt'],
} as const satisfies Partial<Record<NumberKind, readonly BeatKind[]>>;

/** Not on the stage, and why. */
export const NOT_ON_STAGE: Readonly<Record<Exclude<NumberKind, keyof typeof MOTIONS>, string>> = {
  mobilisation: 'A purse: counted in the header, where it is spent, at the moment it is.',
  legitimacy: 'A purse, like mobilisation.',
  investment: 'A purse, like mobilisation.',
  intensity: 'Of the world and of no place in it: the sheet of contradictions draws all six on one scale.',
  learning: 'What the adversary knows of our habits is said on the sheet about the bloc; it stands nowhere on a map.',
  weariness: 'Hidden: a view never holds it.',
  variable: 'A level’s own marks, not for a player’s eyes.',
};
