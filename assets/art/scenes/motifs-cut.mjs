/** Motif sprites of the front, cut in lino: what the pictures of its proposals are composed of in the interface. */
import { CUT_PAPERS } from '../lib/cut-papers.mjs';
import { CUT_PEOPLE } from '../lib/cut-people.mjs';
import { CUT_TOOLS } from '../lib/cut-tools.mjs';
import { CUT_WORKS } from '../lib/cut-works.mjs';
import { pressMotifs } from '../lib/motif-press.mjs';

export const render = () => pressMotifs('cut', { ...CUT_PEOPLE, ...CUT_TOOLS, ...CUT_WORKS, ...CUT_PAPERS }, 400);
