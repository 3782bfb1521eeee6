/** Pins: a lord's name carries its article, so no French sentence puts it after a word that would take one. */
import fs from 'node:fs';
import { expect, test } from '@jest/globals';

test('it stands in brackets, after a dash or at a start', () => {
  const folder = 'src/i18n/messages';
  const uses = fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.fr.ftl'))
    .flatMap((file) => fs.readFileSync(`${folder}/${file}`, 'utf8').split('\n'))
    .filter((line) => line.includes('{ $lord }'));
  expect(uses.length).toBeGreaterThanOrEqual(3);
  for (const line of uses) expect(line).toMatch(/(\(|— |= )\{ \$lord \}/);
});
