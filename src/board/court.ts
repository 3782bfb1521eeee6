/** The lords' court off the American coast: a shield each, its war chest as a pile of coins, a tear when one wavers. */
import type Phaser from 'phaser';
import type { LordReading } from './reading';
import type { Sprites } from './sprites';
import { lordPoint, SHIELD_SIZE } from './world';

/** Coins drawn at most; a chest unit or two each. */
const MOST_COINS = 6;
const UNITS_A_COIN = 4;

interface Seat {
  readonly shield: Phaser.GameObjects.Image;
  readonly wound: Phaser.GameObjects.Image;
  readonly coins: readonly Phaser.GameObjects.Image[];
}

export class Court {
  readonly #seats: readonly Seat[];

  constructor(sprites: Sprites, lords: readonly LordReading[]) {
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
      seat.wound.setVisible(lord.wounded);
      seat.shield.setAngle(lord.wounded ? -7 : 0).setAlpha(lord.wounded ? 0.85 : 1);
      const coins = Math.min(MOST_COINS, Math.ceil(lord.chest / UNITS_A_COIN));
      for (const [at, coin] of seat.coins.entries()) coin.setVisible(at < coins);
    }
  }
}
