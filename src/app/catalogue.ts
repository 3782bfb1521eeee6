/**
 * Every message file of the page, found by its name: `src/i18n/messages/<part>.<language>.ftl`. A language is added by adding
 * its files here and its texts beside the levels; no code changes. Only Vite reads this file; tests hand messages in.
 */
import { addMessages } from '../i18n';

const files = import.meta.glob<string>('../i18n/messages/*.ftl', { query: '?raw', import: 'default', eager: true });

/** Loads them all: a few kilobytes a language, so that switching never waits for the network. */
export function loadCatalogue(): void {
  for (const [path, source] of Object.entries(files)) {
    const language = /\.([A-Za-z-]+)\.ftl$/.exec(path)?.[1];
    if (language === undefined) throw new Error(`A message file without a language: ${path}`);
    addMessages(language, source);
  }
}
