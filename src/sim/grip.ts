/**
 * Dependence compounds (D17, D25): the more a service is used the tighter it holds, unless free and strong public
 * institutions stand against it (D13). Alternatives grow too, where there is capacity and people to carry them (D42).
 */
import { ruleCause } from './causes';
import { change, div, type Match, percent, room } from './ledger';
import { alternative, DEREGULATION, grip, independence, POPULAR_CONTROL, PUBLIC_CAPACITY, strength } from './state';
import { INSTITUTIONS, MAX_LAYERS } from './vocabulary';

/** Product of grip and room, in tenths, that makes a tenth of growth. */
const GRIP_PACE = 15000;
const ALTERNATIVE_PACE = 10000000;

/** Deregulation at which institutions weigh what they are worth; each point more takes a percent off; tenths. */
const REGULATED = 400;

const NETWORK = ruleCause('network-effect');
const COUNTERWEIGHT = ruleCause('counterweight');
const GROWTH = ruleCause('room-taken');

/** End of turn: grip and alternative grow in every cell, into the ground nobody holds. */
export function gripDrift(m: Match): void {
  const { theatres, layers } = m.level;
  const tended = 600 + m.s[PUBLIC_CAPACITY]! + m.s[POPULAR_CONTROL]!;
  for (let t = 0; t < theatres.length; t++) {
    const held = counterweight(m, t);
    for (let l = 0; l < layers.length; l++) {
      growGrip(m, t, l, held);
      growAlternative(m, t, l, tended);
    }
  }
}

/** Percent of the network effect that a theatre's institutions hold back; 0–100. What is deregulated is theirs no more (D07). */
export function counterweight(m: Match, theatre: number): number {
  let sum = 0;
  for (let i = 0; i < INSTITUTIONS.length; i++) sum += m.s[strength(theatre, i)]! * m.s[independence(theatre, i)]!;
  const mean = div(sum, INSTITUTIONS.length * 10000);
  const left = percent(mean, 100 + div(REGULATED - m.s[DEREGULATION]!, 10));
  return Math.min(100, percent(left, m.level.assumptions.counterweight));
}

function growGrip(m: Match, t: number, l: number, held: number): void {
  const { s, level } = m;
  const free = room(s, t, l);
  const pulled = percent(div(s[grip(t, l)]! * free, GRIP_PACE), level.networkPull[t * MAX_LAYERS + l]!);
  const growth = percent(pulled, level.assumptions.networkEffect);
  change(m, grip(t, l), growth > free ? free : growth, NETWORK);
  change(m, grip(t, l), percent(growth, -held), COUNTERWEIGHT);
}

function growAlternative(m: Match, t: number, l: number, tended: number): void {
  const { s } = m;
  change(m, alternative(t, l), div(s[alternative(t, l)]! * room(s, t, l) * tended, ALTERNATIVE_PACE), GROWTH);
}
