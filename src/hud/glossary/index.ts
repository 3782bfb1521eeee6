/** The glossary's door: words of the game that open their own definition, wherever they stand. */
export { Glossed } from './glossed';
export { Term } from './term';
export { isTerm, type TermId, termMeaning, TERMS } from './terms';
