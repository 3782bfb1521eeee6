/**
 * Which way a number is good for the front, so that a forecast can say who gains and who loses. Numbers that are
 * neither — shares of leadership, intensities — are shifts: the player judges them.
 */
export type Polarity = 'good' | 'bad' | 'shift';

const GOOD = new Set([
  'unity',
  'public-capacity',
  'popular-control',
  'mediations',
  'load',
  'mean-alternative',
  'loathing',
  'mobilisation',
  'legitimacy',
  'investment',
  'alternative',
  'compact',
  'strength',
  'independence',
  'commitment',
  'weight',
  'fissure',
]);
const SHIFT = new Set(['share', 'intensity', 'variable', 'weariness']);

/** Numbers of the other side, whose fall is our gain: said to be theirs where a “−” stands under “for us”. */
const BLOCS = new Set([
  'prestige',
  'social-base',
  'political-hold',
  'state-capture',
  'cohesion',
  'valuation',
  'deregulation',
]);

export const isBlocs = (path: string): boolean => BLOCS.has(path);

/** Whether a rise of it serves the front, harms it, or neither. */
export function polarityOf(path: string): Polarity {
  const head = path.split('.')[0] ?? path;
  if (SHIFT.has(head)) return 'shift';
  return GOOD.has(head) ? 'good' : 'bad';
}

/** What a change of it is to the front. */
export function meaningOf(path: string, by: number): Polarity {
  const polarity = polarityOf(path);
  if (polarity === 'shift' || by === 0) return 'shift';
  return (polarity === 'good') === by > 0 ? 'good' : 'bad';
}
