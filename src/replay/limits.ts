/** How much a record may hold: far more than any match, and little enough to be read at once. */

/** Largest text of a file: a 16-turn match takes about 20 kB. */
export const MOST_CHARACTERS = 2_000_000;
export const MOST_COMMANDS = 5_000;
/** Moves of one plan. */
export const MOST_PLANNED = 12;
export const MOST_TURNS = 200;
/** Initiatives carried in one turn. */
export const MOST_CARRIED = 8;
/** Numbers of one digest. */
export const MOST_NAMES = 64;
/** Letters of an id. */
export const MOST_WORD = 80;
/** Letters of what was added to the match: names, notes, turning points. */
export const MOST_OTHER = 250_000;
