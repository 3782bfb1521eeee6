/** A real browser on the built game: opened at one of three sizes, with whatever the page complains of written down. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The screens that the game is checked and pictured on. */
export const SIZES = {
  laptop: { width: 1366, height: 768 },
  desktop: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const;
export type Size = keyof typeof SIZES;

export const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where `npm test` serves the built page. */
export function baseUrl(): string {
  const url = process.env['BASE_URL'];
  if (url === undefined) throw new Error('BASE_URL says where the game is served: npm test sets it');
  return url;
}

export async function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`No browser at ${executablePath}: set CHROMIUM_PATH`);
  return chromium.launch({ executablePath, args: FLAGS });
}

export interface OpenOptions {
  readonly size?: Size;
  /** The place in the game: `#/levels`. The title by default. */
  readonly hash?: string;
  readonly language?: 'en' | 'fr';
  readonly night?: boolean;
  /** As a player asks for it who does not want movement; off by default, like the browser's. */
  readonly still?: boolean;
  /** No mouse: fingers. */
  readonly touch?: boolean;
  readonly webgl?: boolean;
  /** What the page takes the time to be; the true one otherwise. */
  readonly now?: Date;
  readonly context?: BrowserContextOptions;
}

/** One player's browser: its storage lives and ends with it. */
export interface Opened {
  readonly page: Page;
  /** Errors of the console and of the page since it was opened. */
  readonly errors: string[];
  close(): Promise<void>;
}

export async function open(browser: Browser, options: OpenOptions = {}): Promise<Opened> {
  const { size = 'laptop', hash = '', language = 'en', night = false, still = false, touch = false } = options;
  const context = await browser.newContext({
    viewport: SIZES[size],
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    colorScheme: night ? 'dark' : 'light',
    reducedMotion: still ? 'reduce' : 'no-preference',
    hasTouch: touch,
    isMobile: touch,
    acceptDownloads: true,
    ...options.context,
  });
  if (options.webgl === false) await context.addInitScript(withoutWebGL);
  const page = await context.newPage();
  if (options.now !== undefined) await page.clock.setFixedTime(options.now);
  // Whatever does not come within this is not coming; a busy machine is no reason to fail sooner.
  page.setDefaultTimeout(30_000);
  const errors = listen(page);
  await page.goto(baseUrl() + hash);
  return { page, errors, close: () => context.close() };
}

export function listen(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

/** Runs in the page: a browser that has no WebGL to give. */
function withoutWebGL(): void {
  for (const Canvas of [HTMLCanvasElement, OffscreenCanvas]) {
    const getContext = Canvas.prototype.getContext as (this: unknown, kind: string, ...rest: unknown[]) => unknown;
    Object.defineProperty(Canvas.prototype, 'getContext', {
      value(this: unknown, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      },
    });
  }
}
