/** Where to aim an initiative, at a glance. */
import { ACTION, type Action, alternative, grip, institutionShare, type Match, NONE, packAction } from '../sim';
import type { BotRandom } from './random';

/** Aims at the better of two places drawn: where the institution passes on more, on ground that is free or held. */
export function aimQuickly(m: Match, index: number, random: BotRandom): Action {
  const { target, theatres, layers, lords, institution } = m.level.initiatives[index]!;
  if (target === 'none') return packAction(ACTION.carry, index);
  if (target === 'lord') return packAction(ACTION.carry, index, lords[random(lords.length)]!);
  if (target === 'fissure') return packAction(ACTION.carry, index, random(m.level.fissures.length));
  if (target === 'layer') return packAction(ACTION.carry, index, NONE, layers[random(layers.length)]!);
  const isCell = target === 'cell';
  let theatre = -1;
  let layer: number = NONE;
  let most = -1;
  for (let i = 0; i < 2; i++) {
    const t = theatres[random(theatres.length)]!;
    const l = isCell ? layers[random(layers.length)]! : NONE;
    const worth =
      institutionShare(m, t, institution) * 10 + (isCell ? 1000 - m.s[alternative(t, l)]! : m.s[grip(t, 0)]!);
    if (worth <= most) continue;
    most = worth;
    theatre = t;
    layer = l;
  }
  return packAction(ACTION.carry, index, theatre, layer);
}
