/** Games as this browser keeps them, read and written from outside, as a crash or another program might. */
import type { Page } from 'playwright-core';
import { type MatchRecord, parseLink } from '../../../src/replay';

const PREFIX = 'paper-leviathan:game:';

/** Id → what stands in storage, to the letter. */
export function keptGames(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate((prefix) => {
    const games: Record<string, string> = {};
    for (let i = 0; i < localStorage.length; i += 1) {
      const key = localStorage.key(i) ?? '';
      if (key.startsWith(prefix)) games[key.slice(prefix.length)] = localStorage.getItem(key) ?? '';
    }
    return games;
  }, PREFIX);
}

export async function putGame(page: Page, id: string, text: string): Promise<void> {
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [PREFIX + id, text] as const);
}

/** The game at the page's address. */
export async function recordInPlay(page: Page): Promise<MatchRecord> {
  const id = new URL(page.url()).hash.split('/').at(-1) ?? '';
  const text = (await keptGames(page))[id];
  if (text === undefined) throw new Error(`Nothing is kept of ${page.url()}`);
  const kept = JSON.parse(text) as { readonly record?: MatchRecord; readonly link?: string };
  if (kept.record !== undefined) return kept.record;
  const opened = parseLink(kept.link ?? '');
  if (!opened.ok) throw new Error(`What is kept of ${page.url()} cannot be read: ${opened.problem.code}`);
  return opened.value;
}
