/**
 * What comes over the map from its edges: the loathing of the lords hatches the sky, the far right darkens the east, the
 * damage done to the earth rises as a tide. Bands of print of which more or less shows.
 */
import type Phaser from 'phaser';
import { between, smooth } from './easing';
import { EDGES, type EdgeId } from './reading';
import type { Sprites } from './sprites';
import { BAND, bandReach, DEPTH, NEATLINE, WORLD } from './world';

interface Band {
  readonly pieces: readonly Phaser.GameObjects.Image[];
  reach: number;
}

export class Edges {
  readonly #bands: Readonly<Record<EdgeId, Band>>;

  constructor(sprites: Sprites) {
    const across = Math.round((WORLD.width - 2 * NEATLINE) / BAND.long);
    const down = Math.round((WORLD.height - 2 * NEATLINE) / BAND.long);
    const pitch = { across: (WORLD.width - 2 * NEATLINE) / across, down: (WORLD.height - 2 * NEATLINE) / down };
    /** Stretched a little along the edge, so that a whole number of them fills it. */
    const piece = (name: string, x: number, y: number, long: number): Phaser.GameObjects.Image => {
      const image = sprites.make(name, x, y).setDepth(DEPTH.edges);
      image.scaleX *= long / BAND.long;
      return image;
    };
    const row = (name: string, y: number): Phaser.GameObjects.Image[] =>
      Array.from({ length: across }, (_, at) => piece(name, NEATLINE + pitch.across * (at + 0.5), y, pitch.across));
    this.#bands = {
      loathing: { pieces: row('band-loathing', NEATLINE + BAND.deep / 2), reach: -1 },
      ecology: { pieces: row('band-ecology', WORLD.height - NEATLINE - BAND.deep / 2), reach: -1 },
      'far-right': {
        pieces: Array.from({ length: down }, (_, at) =>
          piece(
            'band-far-right',
            WORLD.width - NEATLINE - BAND.deep / 2,
            NEATLINE + pitch.down * (at + 0.5),
            pitch.down,
          ).setAngle(90),
        ),
        reach: -1,
      },
    };
  }

  show(values: Readonly<Record<EdgeId, number>>): void {
    for (const edge of EDGES) this.#reach(edge, values[edge]);
  }

  move(edge: EdgeId, from: number, to: number, progress: number): void {
    this.#reach(edge, between(from, to, smooth(progress)));
  }

  /** Slides the band in from beyond the neatline, and cuts it there. */
  #reach(edge: EdgeId, value: number): void {
    const band = this.#bands[edge];
    const reach = bandReach(value);
    if (reach === band.reach) return;
    band.reach = reach;
    const away = BAND.deep - reach;
    for (const piece of band.pieces) {
      const { width, height } = piece.frame;
      const hidden = (away / BAND.deep) * height;
      piece.setVisible(reach > 1);
      // The picture's foot is its far end: what is beyond the neatline is cut off at the head.
      if (edge === 'ecology') piece.setCrop(0, 0, width, height - hidden);
      else piece.setCrop(0, hidden, width, height - hidden);
      if (edge === 'loathing') piece.setY(NEATLINE + BAND.deep / 2 - away);
      else if (edge === 'ecology') piece.setY(WORLD.height - NEATLINE - BAND.deep / 2 + away);
      else piece.setX(WORLD.width - NEATLINE - BAND.deep / 2 + away);
    }
  }
}
