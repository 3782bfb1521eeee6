/** Sound behind playCue(name): brought after the title, and howler with the first sound. */
export { type Audio, createAudio, type Outcome, type Scene } from './create-audio';
export type { Caption, Cue } from './cues';
export type { Player } from './tracks';

/** The player by howler, in a piece of its own; `base` is where the files are, with its last slash. */
export const loadHowlerPlayer = async (base: string) => new (await import('./howler-player')).HowlerPlayer(base);
