/** Motif sprites of the lords, folded: what the pictures of their moves are composed of in the interface. */
import { FOLDED_ARMS } from '../lib/folded-arms.mjs';
import { FOLDED_POWERS } from '../lib/folded-powers.mjs';
import { FOLDED_WORKS } from '../lib/folded-works.mjs';
import { pressMotifs } from '../lib/motif-press.mjs';

export const render = () => pressMotifs('folded', { ...FOLDED_ARMS, ...FOLDED_WORKS, ...FOLDED_POWERS }, 500);
