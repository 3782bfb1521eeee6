/** Plays a match through the page as a player in a hurry: answers what must be answered, names, carries, ends the turn. */
import type { Locator } from 'playwright-core';
import type { Hands } from './hands';

/** What the page waits for, read off the page itself. */
export type Waiting = 'ending' | 'rupture' | 'telling' | 'desk';

const SIGNS: Readonly<Record<Waiting, string>> = {
  ending: '[data-testid="ending-page"]',
  rupture: '[data-testid="rupture"]',
  telling: '[data-testid="telling-skip"], [data-testid="telling-on"]',
  desk: '[data-testid="end-turn"]',
};

export async function waitingFor({ page }: Hands): Promise<Waiting> {
  await page.locator(Object.values(SIGNS).join(', ')).first().waitFor();
  for (const kind of ['ending', 'rupture', 'telling', 'desk'] as const)
    if ((await page.locator(SIGNS[kind]).count()) > 0) return kind;
  throw new Error('unreachable: one of them was there');
}

export const byId = ({ page }: Hands, id: string): Locator => page.getByTestId(id);

/** The first of some controls that may be pressed; null when none may. */
export async function firstFree(controls: Locator): Promise<Locator | null> {
  const free = controls.and(controls.page().locator(':not([aria-disabled="true"])'));
  return (await free.count()) === 0 ? null : free.first();
}

/** Opens one of the three steps by its tab. */
export async function openStep(hands: Hands, step: 'front-page' | 'assembly' | 'agenda'): Promise<void> {
  const tab = hands.page.locator(`[data-tab="${step}"]`);
  if ((await tab.getAttribute('aria-selected')) !== 'true') await hands.press(tab);
  await hands.page.locator(`[data-tab="${step}"][aria-selected="true"]`).waitFor();
}

export async function answerRupture(hands: Hands): Promise<void> {
  const way = await firstFree(hands.page.locator('[data-testid^="rupture-"]'));
  if (way === null) throw new Error('A rupture without a way out');
  await hands.press(way);
  await byId(hands, 'rupture').waitFor({ state: 'detached' });
}

/** Answers the front page's question, when there is one. */
export async function answerEvent(hands: Hands): Promise<void> {
  await openStep(hands, 'front-page');
  const choices = hands.page.locator('[data-testid^="choice-"]');
  const choice = await firstFree(choices);
  if (choice === null) return;
  await hands.press(choice);
  await choices.first().waitFor({ state: 'detached' });
}

/** Puts a contradiction first, unless one has been named. */
export async function designate(hands: Hands, contradiction?: string): Promise<void> {
  await openStep(hands, 'assembly');
  const radios = hands.page.locator('[data-testid^="contradiction-"]');
  await hands.press(contradiction === undefined ? radios.first() : byId(hands, `contradiction-${contradiction}`));
  const button = await firstFree(byId(hands, 'designate'));
  if (button === null) return;
  await hands.press(button);
  await byId(hands, 'designate').waitFor({ state: 'detached' });
}

/** Carries the first proposal of the table that may be carried; true when one was. */
export async function carryOne(hands: Hands): Promise<boolean> {
  await openStep(hands, 'agenda');
  const card = await firstFree(hands.page.locator('.card:not(.card-refused):not(.card-carried)[data-testid^="card-"]'));
  if (card === null) return false;
  const id = (await card.getAttribute('data-testid')) ?? '';
  await hands.press(card);
  const carry = await firstFree(byId(hands, 'carry'));
  if (carry === null) {
    await hands.press(byId(hands, id));
    return false;
  }
  await hands.press(carry);
  await byId(hands, id).and(hands.page.locator('.card-carried')).waitFor();
  return true;
}

/** Ends the turn and lets it be told; the next front page, or the ending, is there afterwards. */
export async function endTurn(hands: Hands): Promise<void> {
  await pressEndTurn(hands);
  await tellOn(hands);
}

/** Presses the turn's end, and again where it is asked whether something is to be lost by it. */
export async function pressEndTurn(hands: Hands): Promise<void> {
  const confirm = byId(hands, 'end-turn-confirm');
  await hands.press(byId(hands, 'end-turn'));
  await confirm.or(byId(hands, 'telling-on')).or(byId(hands, 'telling-skip')).waitFor();
  if (await confirm.isVisible()) await hands.press(confirm);
}

export async function tellOn(hands: Hands): Promise<void> {
  const on = byId(hands, 'telling-on');
  const skip = byId(hands, 'telling-skip');
  await on.or(skip).waitFor();
  // It may run out by itself while the hand is on its way: then there is nothing left to skip.
  if (await skip.isVisible()) await hands.press(skip).catch(async () => on.waitFor());
  await hands.press(on);
  await on.waitFor({ state: 'detached' });
}

/** Promises the first demand that may be promised; true when one was. */
export async function promiseOne(hands: Hands): Promise<boolean> {
  await openStep(hands, 'assembly');
  const promise = await firstFree(hands.page.locator('[data-testid^="promise-"]'));
  if (promise === null) return false;
  const id = (await promise.getAttribute('data-testid')) ?? '';
  await hands.press(promise);
  await byId(hands, id).waitFor({ state: 'detached' });
  return true;
}

export interface PlayOptions {
  /** Contradiction put first on the first turn; the first on the list otherwise. */
  readonly contradiction?: string;
  /** Proposals carried a turn at most. */
  readonly carry?: number;
  /** Called before whatever the page waits for is done: a turn's desk, a rupture, a telling. */
  readonly onWaiting?: (waiting: Waiting) => Promise<void>;
  /** Called once a promise has been signed. */
  readonly onPromised?: () => Promise<void>;
}

/** What the player did on the way. */
export interface Played {
  turns: number;
  ruptures: number;
  promises: number;
  carried: number;
}

/** Plays to the ending page. */
export async function playToEnding(hands: Hands, options: PlayOptions = {}): Promise<Played> {
  const played: Played = { turns: 0, ruptures: 0, promises: 0, carried: 0 };
  for (;;) {
    const waiting = await waitingFor(hands);
    await options.onWaiting?.(waiting);
    if (waiting === 'ending') return played;
    if (waiting === 'telling') await tellOn(hands);
    else if (waiting === 'rupture') {
      await answerRupture(hands);
      played.ruptures += 1;
    } else await playTurn(hands, options, played);
  }
}

async function playTurn(hands: Hands, options: PlayOptions, played: Played): Promise<void> {
  await answerEvent(hands);
  if (played.turns === 0) await designate(hands, options.contradiction);
  if (await promiseOne(hands)) {
    played.promises += 1;
    await options.onPromised?.();
  }
  for (let wanted = options.carry ?? 1; wanted > 0 && (await carryOne(hands)); wanted -= 1) played.carried += 1;
  await endTurn(hands);
  played.turns += 1;
}
