/** What every file must keep to. The page of figures tells these bounds, and a test holds the files to them. */
export const BOUNDS = {
  /** dBTP: no file goes beyond, in either format. */
  truePeak: -1,
  /** LUFS, from and to, in either format; the match is its three stems together. */
  loudness: { title: [-20.6, -19.6], match: [-19.2, -17.8], themes: [-21.6, -20.8], endings: [-19.6, -16.9] },
  /** dB that an effect's loudest tenth of a second may be off its kind's. */
  strike: 0.8,
  /** The step at a loop's join, of what one step in a hundred goes beyond; and dB of what differs after it. */
  seam: { step: 1, beyond: -6 },
  /** dB over the match's music at its fullest, at the volumes a listener begins with: the least, by kind. */
  above: { telling: 8, hand: 5 },
  /** The same in the clearest octave that a small loudspeaker has, for all but the hum. */
  clearest: 5,
  /** dB over the music at its calmest, and over the title's: the most, of any. */
  piercing: 24,
  /** dBFS of the fullest moment at all volumes up. */
  fullest: 0,
  /** Kilobytes a file may weigh, webm. */
  weight: { effects: 150, themes: 120, endings: 120, title: 350, match: 450 },
  /** Megabytes that the sound of a match may take once decoded, all three themes included. */
  decoded: 50,
};

/** Which bounds a piece of music is held to, by the name of its file. */
export const groupOf = (name) =>
  name === 'menu'
    ? 'title'
    : name === 'effects'
      ? 'effects'
      : name.startsWith('theme-')
        ? 'themes'
        : name.startsWith('ending-')
          ? 'endings'
          : 'match';
