/** Puts the interface's real messages in, as the page does, and a few level texts. */
import fs from 'node:fs';
import path from 'node:path';
import { addMessages, setContent } from '../../../src/i18n';

const FOLDER = path.resolve('src/i18n/messages');

/** Every message file: its part, its language, its source. */
export function messageFiles(): readonly {
  readonly part: string;
  readonly language: string;
  readonly source: string;
}[] {
  return fs
    .readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ftl'))
    .map((file) => {
      const [part = '', language = ''] = file.split('.');
      return { part, language, source: fs.readFileSync(path.join(FOLDER, file), 'utf8') };
    });
}

let isDone = false;
export function setupText(): void {
  if (isDone) return;
  isDone = true;
  for (const { language, source } of messageFiles()) addMessages(language, source);
  setContent({ en: { 'level.name': 'First assembly' }, fr: { 'level.name': 'Première assemblée' } });
}
