/** The lords' court off the American coast: a shield each, folded as its lord fares, its war chest as a pile of coins. */
import type Phaser from 'phaser';
import { LORDS } from './art';
import type { LordReading } from './reading';
import { type Sprites, wear } from './sprites';
import { lordPoint, SHIELD_SIZE } from './world';

/** Coins drawn at most; a chest unit or two each. */
const MOST_COINS = 6;
const UNITS_A_COIN = 4;

/** Width of a shield's picture in world units, before {@link SHIELD_SIZE}. */
const SHIELD_WIDTH = 92;
/** Without its pressed picture a state is told by the drawn shield's bearing: leaning in, torn, lying down. */
const BEARING = { calm: 0, plotting: 6, wounded: -7, fallen: -64 } as const;

interface Seat {
  readonly shield: Phaser.GameObjects.Image;
  readonly wound: Phaser.GameObjects.Image;
  readonly coins: readonly Phaser.GameObjects.Image[];
}

export class Court {
  readonly #seats: readonly Seat[];
  readonly #sprites: Sprites;

  constructor(sprites: Sprites, lords: readonly LordReading[]) {
    this.#sprites = sprites;
    // All shields, then all marks: they come from two sheets, and each change of sheet is a batch more.
    const shields = lords.map((lord, index) => {
      const at = lordPoint(index);
      const picture = sprites.has(`lord-${lord.id}`) ? `lord-${lord.id}` : 'shield';
      const shield = sprites.make(picture, at.x, at.y);
      sprites.show(shield, picture, SHIELD_SIZE);
      return { at, shield };
    });
    this.#seats = shields.map(({ at, shield }) => {
      const wound = sprites.make('wound', at.x, at.y);
      sprites.show(wound, 'wound', SHIELD_SIZE);
      const coins = Array.from({ length: MOST_COINS }, (_, coin) =>
        sprites.make('coin', at.x + 27, at.y + 24 - coin * 4),
      );
      return { shield, wound, coins };
    });
  }

  show(lords: readonly LordReading[]): void {
    for (const [index, lord] of lords.entries()) {
      const seat = this.#seats[index];
      if (seat === undefined) continue;
      this.#fold(seat, lord);
      const coins = Math.min(MOST_COINS, Math.ceil(lord.chest / UNITS_A_COIN));
      for (const [at, coin] of seat.coins.entries()) coin.setVisible(at < coins);
    }
  }

  #fold({ shield, wound }: Seat, { id, state }: LordReading): void {
    const isPressed = state !== 'calm' && wear(shield, LORDS, `${id}-${state}`, SHIELD_WIDTH * SHIELD_SIZE);
    if (!isPressed) this.#sprites.show(shield, this.#sprites.has(`lord-${id}`) ? `lord-${id}` : 'shield', SHIELD_SIZE);
    shield.setAngle(isPressed ? 0 : BEARING[state]);
    wound.setVisible(!isPressed && (state === 'wounded' || state === 'fallen'));
  }
}
