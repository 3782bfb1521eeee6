/**
 * What comes from outside may be anything: files, addresses, what other programs left in the storage. The answer is a
 * clear word and a way back, and what was saved is, to the letter, what it was.
 */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launch, type Opened, open } from './helpers/browser';
import { mouse } from './helpers/hands';
import { keptGames, putGame, recordInPlay } from './helpers/kept';
import { answerEvent, endTurn } from './helpers/play';

jest.setTimeout(120_000);

let browser: Browser;
/** A browser with one game under way. */
let opened: Opened;
let page: Page;
let sound: { readonly id: string; readonly text: string };
let file: string;

beforeAll(async () => {
  browser = await launch();
  opened = await open(browser, { hash: '#/play/first-assembly/new?seed=7' });
  page = opened.page;
  await page.getByTestId('end-turn').waitFor();
  await answerEvent(mouse(page));
  await endTurn(mouse(page));
  file = JSON.stringify(await recordInPlay(page));
  const [[id, text] = ['', '']] = Object.entries(await keptGames(page));
  sound = { id, text };
});
afterAll(async () => browser?.close());

const visit = async (hash: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
};

/** Nothing was lost, and the way back to the title works. */
async function expectSafe(): Promise<void> {
  expect((await keptGames(page))[sound.id]).toBe(sound.text);
  await page.getByTestId('back-to-title').click();
  await page.getByTestId('title-screen').waitFor();
  expect(await page.getByTestId('menu-continue').getAttribute('href')).toContain(sound.id);
}

describe('a file', () => {
  const mutated = (change: (record: Record<string, unknown>) => void): string => {
    const record = JSON.parse(file) as Record<string, unknown>;
    change(record);
    return JSON.stringify(record);
  };
  const FILES: readonly (readonly [string, () => string | Buffer])[] = [
    ['that is empty', () => ''],
    ['that is cut short', () => file.slice(0, file.length / 2)],
    ['that is no text', () => Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 197 + 31) % 256))],
    ['that is JSON of something else', () => '{"name":"paper","version":1}'],
    ['of a newer version', () => mutated((record) => Object.assign(record, { format: 99 }))],
    [
      'with an unknown decision',
      () => mutated((record) => (record['commands'] as unknown[]).push({ kind: 'abracadabra' })),
    ],
    ['of a level that is not here', () => mutated((record) => Object.assign(record, { level: 'nowhere' }))],
    ['that would reach into prototypes', () => '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}'],
  ];

  test.each(FILES)('%s is refused by name, and nothing is added', async (_, make) => {
    await visit('#/games');
    await page.getByTestId('games-screen').waitFor();
    const before = await keptGames(page);
    await page.getByTestId('import-file').setInputFiles({
      name: 'odd.json',
      mimeType: 'application/json',
      buffer: Buffer.from(make()),
    });
    await page.getByTestId('import-problem').waitFor();
    expect(await page.getByTestId('import-problem').textContent()).toContain('odd.json');
    expect(await keptGames(page)).toEqual(before);
    await expectSafe();
  });
});

describe('an address', () => {
  const ADDRESSES = [
    '#/nowhere',
    '#/play',
    '#/play/no-such-level/new',
    '#/play/first-assembly/no-such-game',
    '#/play/__proto__/new',
    '#/play/constructor/new',
    '#/replay/no-such-game',
    '#/replay/<img src=x onerror=alert(1)>',
    '#/watch/1.AAAA',
    '#/watch/%00%ff',
    `#/watch/1.${'A'.repeat(20_000)}`,
    '#/compare/no-such-game/greedy',
    `#/${'x/'.repeat(2_000)}`,
    '#/play/first-assembly/new/../../../etc',
    '#javascript:alert(1)',
  ] as const;

  test.each(ADDRESSES.map((hash) => [hash.slice(0, 60), hash] as const))('%s says what is wrong', async (_, hash) => {
    await visit(hash);
    await page.getByTestId('problem-page').waitFor();
    expect((await page.getByRole('alert').textContent())?.length).toBeGreaterThan(20);
    expect(await page.locator('#app img[src="x"]').count()).toBe(0);
    await expectSafe();
  });
});

describe('a link with a parameter that nothing reads', () => {
  test('opens all the same, says which and what was meant, and no more of it on the next page', async () => {
    const other = await open(browser, { hash: '#/play/first-assembly/new?sed=7&class=1&fbclid=x', size: 'phone' });
    const notice = other.page.getByTestId('address-notice');
    await other.page.getByTestId('end-turn').waitFor();
    await notice.getByRole('button').waitFor();
    expect(await notice.textContent()).toContain('“sed” is not known and was left aside. Did you mean “seed”?');
    expect(await notice.textContent()).not.toContain('fbclid');
    // It stands over nothing, not the head of the page either, and is put away.
    const box = await notice.boundingBox();
    const head = await other.page.getByRole('banner').boundingBox();
    expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(head?.y ?? Number.NaN);
    await notice.getByRole('button').click();
    expect(await notice.textContent()).toBe('');
    expect(other.errors).toEqual([]);
    await other.close();
  });
});

describe('a game in the storage', () => {
  const GAMES: readonly (readonly [string, () => string])[] = [
    ['cut short', () => sound.text.slice(0, -40)],
    ['that is no game', () => '{"envelope":1,"savedAt":1,"turn":"soon"}'],
    ['of a newer version', () => sound.text.replace('"envelope":1', '"envelope":9')],
  ];

  test.each(GAMES)('%s is told, offered as it is, and left alone', async (_, make) => {
    const text = make();
    await putGame(page, 'odd', text);
    await visit('#/games');
    await page.getByTestId('unreadable-game').waitFor();
    await visit('#/play/first-assembly/odd');
    await page.getByTestId('problem-page').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('download-raw').click()]);
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('utf8')).toBe(text);
    expect((await keptGames(page))['odd']).toBe(text);
    await expectSafe();
  });

  test('whose decisions tell another story cannot be played on, and can still be watched', async () => {
    const text = sound.text.replace(/"hashes":\["[^"]+"/, '"hashes":["0000000000000000"');
    expect(text).not.toBe(sound.text);
    await putGame(page, 'odd', text);
    await visit('#/play/first-assembly/odd');
    await page.getByTestId('problem-page').waitFor();
    await page.getByTestId('problem-watch').click();
    await page.getByTestId('replay-screen').waitFor();
    expect((await keptGames(page))['odd']).toBe(text);
    await visit('#/');
    expect((await keptGames(page))[sound.id]).toBe(sound.text);
  });

  test('beside a broken one is played on', async () => {
    await putGame(page, 'odd', 'not even JSON');
    await visit('#/');
    await page.reload();
    await page.getByTestId('menu-continue').click();
    await page.getByTestId('end-turn').or(page.getByTestId('rupture')).first().waitFor();
    expect(page.url()).toContain(sound.id);
  });

  test('none of it was an error of the page', () => {
    expect(opened.errors).toEqual([]);
  });
});
