/**
 * This turn's moves of the Leviathan as markers at their targets, whispered ones dashed with a question mark, those of
 * unknown target waiting at sea; and the stamp with which each comes down.
 */
import type Phaser from 'phaser';
import type { LandBeat } from './beats';
import { part, stamped } from './easing';
import type { ThreatReading } from './reading';
import type { Sprites } from './sprites';
import { targetPoint, threatPoints, type TowerPlaces } from './threat-points';
import { DEPTH, type Point } from './world';

/** Most moves a turn shows. */
const MOST = 8;

export class Threats {
  readonly #sprites: Sprites;
  readonly #places: TowerPlaces;
  readonly #markers: readonly Phaser.GameObjects.Image[];
  readonly #stamps: readonly Phaser.GameObjects.Image[];
  /** Where each marker of the present turn stands. */
  points: readonly Point[] = [];
  #shown: readonly ThreatReading[] = [];
  #coming: readonly ThreatReading[] = [];
  #old: readonly string[] = [];

  constructor(sprites: Sprites, places: TowerPlaces) {
    this.#sprites = sprites;
    this.#places = places;
    this.#markers = Array.from({ length: MOST }, () =>
      sprites.make('threat-announced', 0, 0).setVisible(false).setDepth(DEPTH.threats),
    );
    this.#stamps = Array.from({ length: MOST }, () =>
      sprites.make('stamp-landed', 0, 0).setVisible(false).setDepth(DEPTH.stamps),
    );
  }

  get shown(): readonly ThreatReading[] {
    return this.#shown;
  }

  show(threats: readonly ThreatReading[]): void {
    this.#shown = threats.slice(0, MOST);
    for (const stamp of this.#stamps) stamp.setVisible(false);
    this.points = threatPoints(this.#shown, this.#places);
    for (const [index, marker] of this.#markers.entries()) {
      const [threat, at] = [this.#shown[index], this.points[index]];
      marker.setVisible(threat !== undefined);
      if (threat === undefined || at === undefined) continue;
      // The stronger the move, the bigger its marker; what our acts took off it is seen to go.
      this.#sprites.show(marker, `threat-${threat.kind}`, sizeOf(threat.force));
      marker.setPosition(at.x, at.y).setAlpha(1).setAngle(0);
    }
  }

  /** The markers of what is now heard of are struck one after the other; those that stood already stay. */
  announce(threats: readonly ThreatReading[], progress: number): void {
    if (this.#coming !== threats) {
      this.#coming = threats;
      this.#old = this.#shown.map((threat) => JSON.stringify(threat));
      this.show(threats);
    }
    for (const [index, threat] of this.#shown.entries()) {
      const marker = this.#markers[index];
      if (marker === undefined || this.#old.includes(JSON.stringify(threat))) continue;
      const began = (index / MOST) * 0.5;
      const { size, angle, alpha } = stamped(part(progress, began, began + 0.5), index % 2 === 0, 0.6);
      this.#sprites.show(marker, `threat-${threat.kind}`, sizeOf(threat.force) * size);
      marker
        .setVisible(progress > began)
        .setAlpha(alpha)
        .setAngle(angle);
    }
  }

  /** A move comes down on its target with a stamp: a crown where it bit, a cross where it was parried. */
  land(beat: LandBeat, progress: number): void {
    const index = this.#shown.findIndex(({ number }) => number === beat.threat);
    const [marker, from] = [this.#markers[index], this.points[index]];
    const to = targetPoint(beat.theatre, beat.layer, this.#places);
    if (marker !== undefined && from !== undefined) {
      const fall = Math.min(1, progress / 0.5) ** 2;
      marker.setPosition(
        from.x + (to.x - from.x) * fall,
        from.y + (to.y - from.y) * fall - Math.sin(fall * Math.PI) * 26,
      );
      marker.setAlpha(progress < 0.5 ? 1 : Math.max(0, 1 - (progress - 0.5) * 4));
    }
    const stamp = this.#stamps[beat.slot];
    if (stamp === undefined) return;
    stamp.setVisible(progress >= 0.4 && progress < 1);
    const press = Math.min(1, Math.max(0, progress - 0.4) / 0.18);
    const size = beat.landed > 0 ? 0.7 + Math.min(beat.landed, 150) / 250 : 0.7;
    this.#sprites.show(stamp, beat.landed > 0 ? 'stamp-landed' : 'stamp-parried', size * (1.4 - 0.4 * press));
    stamp
      .setPosition(to.x, to.y)
      .setAngle(-8 * (1 - press) - 4)
      .setAlpha(progress > 0.8 ? (1 - progress) * 5 : 1);
  }
}

function sizeOf(force: number | null): number {
  return force === null ? 0.85 : 0.55 + Math.min(force, 160) / 260;
}
