/** The sounds an act or an event makes, by name; each stands under its name in the sprite that `npm run audio` makes. */
export const CUES = [
  'ui-click',
  'card-slide',
  'stamp',
  'move-lands',
  'tear',
  'fold',
  'receipt',
  'crowd',
  'alarm',
  'paste-up',
  'leaf-through',
  'draw-up-chairs',
  'promise-signed',
  'promise-kept',
  'promise-broken',
  'rupture',
  'turn-end',
] as const;
export type Cue = (typeof CUES)[number];

/** What may be written for those who do not hear it: sounds that tell something, and what the music turns to. */
export const CAPTIONS = [
  'move-lands',
  'crowd',
  'alarm',
  'promise-signed',
  'promise-kept',
  'promise-broken',
  'rupture',
  'turn-end',
  'music-calm',
  'music-uneasy',
  'music-decisive',
  'theme-left',
  'theme-democratic',
  'theme-capital',
  'ending-great',
  'ending-victory',
  'ending-cracked',
  'ending-defeat',
] as const;
export type Caption = (typeof CAPTIONS)[number];

/** What the player's own hand does says no more than the button that was pressed: each such sound says so beside its source. */
export const captionOf = (cue: Cue): Caption | null => CAPTIONS.find((caption) => caption === cue) ?? null;
