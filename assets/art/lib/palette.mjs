/** The four spot inks and the papers of the game: the only colours the press may lay down. */
export const PALETTE = {
  paper: '#F1E7D3',
  paperHi: '#FAF4E6',
  paperLo: '#DCCFB4',
  ink: '#17181C',
  red: '#C4281B',
  blue: '#1E5B80',
  ochre: '#E2A52B',
  night: '#17181C',
  night2: '#23252C',
};

/** Plates in printing order: light inks first, the black key last, so that the key always sits on top. */
export const PLATES = ['b', 'o', 'r', 'k'];

/** Ink of each plate. */
export const INKS = { b: PALETTE.blue, o: PALETTE.ochre, r: PALETTE.red, k: PALETTE.ink };

/** '#RRGGBB' as three numbers between 0 and 1. */
export const toRgb = (hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255);
