/** Puts a demand on the desk, whatever chance would have done. */
import { demandAnswer, demandCurrent, demandKind, type Match, playerView, type PlayerView } from '../../src/sim';
import { scene, type SceneOptions } from './scene';

export const promiseViewsOf = (m: Match): PlayerView['promises'] => playerView(m).promises;

/** A scene in which current 4 asks for demand 0, and current 7 for demand 1 if there is one. */
export function demanding(options: SceneOptions): Match {
  const m = scene(options);
  (options.demands ?? []).forEach((_, slot) => {
    m.s[demandKind(slot)] = slot + 1;
    m.s[demandCurrent(slot)] = slot === 0 ? 4 : 7;
    m.s[demandAnswer(slot)] = 0;
  });
  return m;
}

export const SIGN = { kind: 'promise', current: 'current-4', demand: 'demand-0' } as const;
export const REFUSE = { kind: 'refuse', current: 'current-4', demand: 'demand-0' } as const;
