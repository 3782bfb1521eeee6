/** Through every screen of the game, one after the other, in one sitting: for audits and for pictures. */
import type { Hands } from './hands';
import { answerEvent, byId, carryOne, designate, openStep, playToEnding } from './play';

/** What is done at each screen, once it stands. */
export type AtScreen = (name: string) => Promise<void>;

const GAME = '#/play/inauguration/new?seed=7';

export async function visit({ page }: Hands, hash: string, testId: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.getByTestId(testId).waitFor();
}

export async function tour(hands: Hands, at: AtScreen): Promise<void> {
  const { page } = hands;
  await byId(hands, 'title-screen').waitFor();
  await at('title');
  for (const place of ['levels', 'games', 'settings', 'about'] as const) {
    await visit(hands, `#/${place}`, `${place}-screen`);
    await at(place === 'games' ? 'games-none' : place);
  }
  await visit(hands, '#/nowhere', 'problem-page');
  await at('problem');
  await visit(hands, GAME, 'end-turn');
  await page.locator('.board-stage:not([data-board="coming"])').waitFor({ state: 'attached' });
  await firstTurn(hands, at);
  // By its key it always asks.
  await page.keyboard.press('e');
  await byId(hands, 'end-turn-dialog').waitFor();
  await at('end-turn');
  await hands.press(byId(hands, 'end-turn-confirm'));
  const skip = byId(hands, 'telling-skip');
  const on = byId(hands, 'telling-on');
  await on.or(skip).waitFor();
  if (await skip.isVisible()) await hands.press(skip);
  await on.waitFor();
  await at('telling');
  await hands.press(on);
  await byId(hands, 'end-turn').waitFor();
  await sheetsAndDialogs(hands, at);
  await toTheEnding(hands, at);
}

async function firstTurn(hands: Hands, at: AtScreen): Promise<void> {
  const { page } = hands;
  await at('front-page');
  await answerEvent(hands);
  await openStep(hands, 'assembly');
  await hands.press(page.locator('[data-testid^="contradiction-"]').nth(2));
  await at('assembly');
  await designate(hands, 'capital-labour');
  await openStep(hands, 'agenda');
  await hands.press(page.locator('.card:not(.card-refused)[data-testid^="card-"]').first());
  await byId(hands, 'carry').waitFor();
  await at('agenda');
  await hands.press(byId(hands, 'carry'));
  await page.locator('.card-carried').waitFor();
  await carryOne(hands);
}

/** On the second turn, when there is something to look back on. */
async function sheetsAndDialogs(hands: Hands, at: AtScreen): Promise<void> {
  const { page } = hands;
  for (const sheet of ['front', 'promises', 'world', 'bloc', 'ledger'] as const) {
    const tab = byId(hands, `sheet-${sheet}`);
    // On a wide page one lies open from the start.
    if ((await tab.getAttribute('aria-expanded')) !== 'true') await hands.press(tab);
    await tab.and(page.locator('[aria-expanded="true"]')).waitFor();
    await at(`sheet-${sheet}`);
  }
  await hands.press(byId(hands, 'sheet-ledger'));
  for (const [name, opener, dialog] of [
    ['why', '[data-number="unity"]', 'why'],
    ['help', '[data-testid="game-help-button"]', 'help'],
    ['menu', '[data-testid="game-menu-button"]', 'game-menu'],
  ] as const) {
    await hands.press(page.locator(opener));
    await byId(hands, dialog).waitFor();
    await at(name);
    if (name === 'menu') {
      await hands.press(byId(hands, 'menu-settings'));
      await byId(hands, 'settings-form').waitFor();
      await at('menu-settings');
    }
    await page.keyboard.press('Escape');
    await byId(hands, dialog).waitFor({ state: 'detached' });
  }
}

/** Plays on, carelessly: some current will break, some demand will be put, and it will end. */
async function toTheEnding(hands: Hands, at: AtScreen): Promise<void> {
  const { page } = hands;
  const seen = new Set<string>();
  const once = async (name: string): Promise<void> => {
    if (seen.has(name)) return;
    seen.add(name);
    await at(name);
  };
  await playToEnding(hands, {
    onWaiting: async (waiting) => {
      if (waiting === 'rupture') await once('rupture');
      if (waiting !== 'desk' || (await page.locator('[data-tab="assembly"] .badge').count()) === 0) return;
      await answerEvent(hands);
      await openStep(hands, 'assembly');
      const demand = page.locator('.demand').first();
      if ((await demand.count()) === 0) return;
      // They stand below the contradictions, past the edge of a laptop's sheet.
      await demand.evaluate((it) => it.scrollIntoView({ block: 'center' }));
      await once('demands');
    },
    onPromised: async () => {
      await hands.press(byId(hands, 'sheet-promises'));
      await once('promise-ledger');
      await hands.press(byId(hands, 'sheet-promises'));
    },
  });
  await at('ending');
  await hands.press(byId(hands, 'ending-replay'));
  await byId(hands, 'theatre').waitFor();
  await at('replay');
  await visit(hands, '#/games', 'games-screen');
  await at('games');
}
