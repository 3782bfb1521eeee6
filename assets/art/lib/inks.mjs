/** The four inks at full strength, as tones of a shape: red for the left, blue for the folds, ochre for crowns and money, the key for the rest. */
export const KEY = { k: 1 };
export const RED = { r: 1 };
export const BLUE = { b: 1 };
export const OCHRE = { o: 1 };
