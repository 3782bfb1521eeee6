/** The lords' court off the American coast: a shield each, folded as its lord fares, its war chest as a pile of coins. */
import type Phaser from 'phaser';
import { arc, part, smooth } from './easing';
import type { LordReading } from './reading';
import type { Degree } from './reading-front';
import type { Sprites } from './sprites';
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
  readonly rift: Phaser.GameObjects.Image;
  readonly coins: readonly Phaser.GameObjects.Image[];
  readonly x: number;
  readonly y: number;
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
      const rift = sprites.make('rift-1', at.x, at.y - 15).setVisible(false);
      const coins = Array.from({ length: MOST_COINS }, (_, coin) => sprites.make('coin', at.x + 27, coinY(at.y, coin)));
      return { shield, wound, rift, coins, ...at };
    });
  }

  show(lords: readonly LordReading[]): void {
    for (const [index, lord] of lords.entries()) {
      const seat = this.#seats[index];
      if (seat === undefined) continue;
      this.#fold(seat, lord);
      seat.shield.setPosition(seat.x, seat.y);
      this.#tear(seat, lord.rift);
      const count = coinsOf(lord);
      for (const [at, coin] of seat.coins.entries())
        coin
          .setVisible(at < count)
          .setY(coinY(seat.y, at))
          .setX(seat.x + 27)
          .setAlpha(1);
    }
  }

  /** A lord is refolded, its paper splits where the bloc does, and coins drop on its pile or are spent. */
  move(index: number, from: LordReading, to: LordReading, progress: number): void {
    const seat = this.#seats[index];
    if (seat === undefined) return;
    if (from.state !== to.state) {
      this.#fold(seat, progress < 0.5 ? from : to);
      // Folded shut on its middle crease, and open again as another.
      seat.shield.scaleX *= Math.max(0.05, Math.abs(1 - 2 * smooth(progress)));
    }
    if (from.rift !== to.rift) {
      this.#tear(seat, progress < 0.3 ? from.rift : to.rift);
      seat.shield.setX(seat.x + Math.sin(progress * 40) * 3 * (1 - progress));
    }
    const [before, after] = [coinsOf(from), coinsOf(to)];
    for (const [at, coin] of seat.coins.entries()) {
      if (at < Math.min(before, after) || at >= Math.max(before, after)) {
        if (from.chest !== to.chest && at < after) coin.setY(coinY(seat.y, at) - arc(progress) * 2);
        continue;
      }
      const gone = after > before ? 1 - part(progress, 0, 0.5) ** 2 : part(progress, 0.1, 0.8);
      coin
        .setVisible(gone < 1)
        .setY(coinY(seat.y, at) - (after > before ? gone * 30 : arc(gone) * 14))
        .setX(seat.x + 27 + (after > before ? 0 : gone * 22))
        .setAlpha(1 - gone ** 2);
    }
  }

  #fold({ shield, wound }: Seat, { id, state }: LordReading): void {
    const isPressed = state !== 'calm' && this.#sprites.wear(shield, `lord-${id}-${state}`, SHIELD_WIDTH * SHIELD_SIZE);
    if (!isPressed) this.#sprites.show(shield, this.#sprites.has(`lord-${id}`) ? `lord-${id}` : 'shield', SHIELD_SIZE);
    shield.setAngle(isPressed ? 0 : BEARING[state]);
    wound.setVisible(!isPressed && (state === 'wounded' || state === 'fallen'));
  }

  #tear({ rift }: Seat, width: Degree): void {
    rift.setVisible(width > 0);
    if (width > 0) this.#sprites.show(rift, `rift-${width}`, SHIELD_SIZE);
  }
}

const coinY = (seat: number, coin: number): number => seat + 24 - coin * 4;
const coinsOf = ({ chest }: LordReading): number => Math.min(MOST_COINS, Math.ceil(chest / UNITS_A_COIN));
