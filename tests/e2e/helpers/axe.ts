/** Asks axe what a screen denies to somebody. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Audit {
  /** One line a fault: the rule and where. */
  readonly faults: readonly string[];
  /** Rules that found something to look at and were content: none would mean that nothing was looked at. */
  readonly passes: number;
}

export async function audit(page: Page): Promise<Audit> {
  // Once a page: it stays until the page is loaded anew.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: { run(options: axe.RunOptions): Promise<axe.AxeResults> } };
    const { violations, passes } = await axe.run({ resultTypes: ['violations'] });
    return {
      faults: violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary?.split('\n')[1]?.trim()}`,
        ),
      ),
      passes: passes.length,
    };
  });
}
