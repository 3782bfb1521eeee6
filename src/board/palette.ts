/** The four inks and the papers of the stage: the same print shop as the cards, so that a drawn stand-in sits beside pressed art. */
export const INK = {
  paper: '#F1E7D3',
  paperHigh: '#FAF4E6',
  paperLow: '#DCCFB4',
  key: '#17181C',
  soft: '#3A3B42',
  red: '#C4281B',
  blue: '#1E5B80',
  blueDeep: '#174866',
  ochre: '#E2A52B',
} as const;

/** An ink as Phaser wants it. */
export function inkNumber(ink: keyof typeof INK): number {
  return Number.parseInt(INK[ink].slice(1), 16);
}
