/** The three ways a player touches the page. Whatever plays a match is told which, and never reaches past them. */
import type { Locator, Page } from 'playwright-core';

export interface Hands {
  readonly page: Page;
  /** Presses a button, a link, a tab, a radio button. */
  press(target: Locator): Promise<void>;
}

export const mouse = (page: Page): Hands => ({ page, press: (target) => target.click() });

export const fingers = (page: Page): Hands => ({ page, press: (target) => target.tap() });

/** Keys only: the focus is walked to the control with Tab, and the control is pressed with Enter or Space. */
export const keys = (page: Page): Hands => ({
  page,
  async press(target) {
    await walkTo(page, target);
    await page.keyboard.press(await target.evaluate(keyOf));
  },
});

/** Enter, except where it means nothing: radio buttons are chosen with Space. */
function keyOf(element: Element): string {
  return element instanceof HTMLInputElement ? 'Space' : 'Enter';
}

/** More steps than any screen has stops: who needs them has met a trap. */
const MOST_STEPS = 400;

/**
 * Walks the focus to a control, by Tab as a reader of the page would. Inside a set of tabs or radio buttons, of which
 * Tab reaches one, arrows go on.
 */
export async function walkTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const way = await target.evaluate(wayTo);
    if (way === 'there') return;
    for (let i = 0; i < way.times; i += 1) await page.keyboard.press(way.key);
  }
  throw new Error(
    `No way by keyboard to ${target} from ${await page.evaluate(() => document.activeElement?.outerHTML)}`,
  );
}

/** Runs in the page: the next keys on the way, as many as can be foreseen; what they did is looked at again after. */
function wayTo(target: Element): 'there' | { readonly key: string; readonly times: number } {
  const at = document.activeElement;
  if (at === target) return 'there';
  const set = (element: Element | null): Element | null =>
    element?.closest('[role="tablist"], [role="radiogroup"]') ?? null;
  const group = set(target);
  const isInGroup = (element: Element): boolean => element.matches('[role="tab"], input[type="radio"]');
  if (group !== null && isInGroup(target) && set(at) === group && at !== null && isInGroup(at)) {
    const isAfter = (at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return { key: isAfter ? 'ArrowRight' : 'ArrowLeft', times: 1 };
  }
  const root = document.querySelector('dialog[open]') ?? document;
  const stops = [
    ...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].filter((element) => element.tabIndex >= 0 && element.getClientRects().length > 0 && !element.matches(':disabled'));
  const goal = stops.findIndex((stop) => stop === target || (group?.contains(stop) === true && isInGroup(stop)));
  const here = at === null ? -1 : stops.indexOf(at as HTMLElement);
  // Unseen from here: one step, and look again.
  if (goal < 0 || here < 0) return { key: 'Tab', times: 1 };
  return goal > here ? { key: 'Tab', times: goal - here } : { key: 'Shift+Tab', times: here - goal };
}
