/**
 * What a board needs whatever the match is — its art, and the kit printed with it — made ready before a match is chosen, in
 * moments in which the page has nothing else to do. Held for the next board and for that one only: what is not on a stage
 * takes no memory.
 */
import { type Art, fetchArt } from './art';
import { byName, type Kit, printKit } from './kit';

export interface Ready {
  readonly art: Art;
  readonly kit: Kit;
}

interface Held {
  /** Of the page's files. */
  readonly base: string;
  readonly ratio: number;
  readonly art: Promise<Art>;
  printing: ReturnType<typeof printKit> | null;
  kit: Kit | null;
}

/** Milliseconds that are left to the page of each idle moment: what was drawn in it is inked in them. */
const SPARE = 6;

let held: Held | null = null;

/** `base` is the page's own address, with its slash; `ratio` the backing pixels a CSS pixel. */
export function prepare(base: string, ratio: number): void {
  if (held !== null) return;
  const mine: Held = { base, ratio, art: fetchArt(base, ratio), printing: null, kit: null };
  held = mine;
  void mine.art.then((art) => {
    mine.printing = printKit(byName(art.shields));
    printWhenIdle(mine);
  });
}

/** What was prepared, or else what is made now. Art that did not come the first time is asked for again. */
export async function takeReady(base: string, ratio: number): Promise<Ready> {
  const mine = held?.base === base && held.ratio === ratio ? held : null;
  held = null;
  const early = await mine?.art;
  if (mine === null || early === undefined || early.incomplete) {
    const art = await fetchArt(base, ratio);
    return { art, kit: finish(printKit(byName(art.shields))) };
  }
  return { art: early, kit: mine.kit ?? finish(mine.printing ?? printKit(byName(early.shields))) };
}

/** A few pictures in each idle moment; nothing where the browser cannot tell when it is idle. */
function printWhenIdle(mine: Held): void {
  globalThis.requestIdleCallback?.((moment) => {
    // A board that is being made finishes it.
    if (held !== mine || mine.printing === null) return;
    let step = mine.printing.next();
    while (step.done !== true && moment.timeRemaining() > SPARE) step = mine.printing.next();
    if (step.done === true) {
      mine.kit = step.value;
      return;
    }
    // Browsers put drawing off until a pixel is asked for: it would all be left for the moment of the board.
    step.value.getImageData(0, 0, 1, 1);
    printWhenIdle(mine);
  });
}

function finish(printing: ReturnType<typeof printKit>): Kit {
  for (;;) {
    const step = printing.next();
    if (step.done === true) return step.value;
  }
}
