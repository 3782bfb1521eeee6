/** Pins: what comes first already says what it costs to leave it there, and the end of the turn charges that and no other. */
import { expect, test } from '@jest/globals';
import { cleanup } from '@testing-library/preact';
import { setLocale } from '../../../src/i18n';
import type { Session } from '../../../src/session';
import { intensity } from '../../../src/sim';
import { openTab, quietMatch, setupPage, show } from './page';

setupPage();

/** The second turn, the first contradiction put first in the one before; as hot as told, with or without acts for it. */
function second(heat: number, isTabled: boolean): Session {
  const session = quietMatch({
    initiatives: Array.from({ length: 9 }, () => ({ contradiction: isTabled ? 0 : 1 })),
    numbers: [
      [intensity(0), heat],
      [intensity(1), 500],
    ],
  });
  session.send({ kind: 'designate', contradiction: session.view().contradictions[0]!.id });
  session.send({ kind: 'end-turn' });
  return session;
}

function verdict(session: Session): string {
  show(session);
  openTab(/Assembly|Assemblée/);
  const text = document.querySelector('.verdict')?.textContent ?? '';
  cleanup();
  return text;
}

/** Points of unity that ending the turn takes for what comes first. */
function charged(session: Session): number {
  const { turn } = session.view();
  session.send({ kind: 'end-turn' });
  const its = session.report(turn)?.entries.filter(({ cause }) => /misreading|hollow-designation/.test(cause.id)) ?? [];
  return its.reduce((sum, { by }) => sum - by / 10, 0);
}

const carryOne = (session: Session) =>
  session.send({ kind: 'carry', initiative: session.view().table.flatMap((it) => it.initiatives)[0]!.id });

test.each([
  ['nothing on the table serves it', 700, false, /Keeping it costs 4 unity this turn\.$/, 4],
  ['something on the table serves it', 700, true, /costs no unity if you carry .* it, and 4 if you do not\.$/, 4],
  ['a misreading', 100, true, /costs 5 unity this turn as a misreading, and 4 more if you carry nothing/, 9],
  ['a misreading that nothing serves', 100, false, /costs 5 unity this turn as a misreading, and 4 more as words/, 9],
] as const)('%s', (_, heat, isTabled, said, cost) => {
  const session = second(heat, isTabled);
  const text = verdict(session);
  expect(text).toMatch(said);
  expect(text).not.toContain('naming it');
  expect(charged(session)).toBe(cost);
});

test.each([
  ['served', 700, 'serves it already.*Keeping it costs no unity this turn', 0],
  ['served, and a misreading', 100, 'serves it already.*costs 5 unity this turn: it is a misreading', 5],
] as const)('%s', (_, heat, said, cost) => {
  const session = second(heat, true);
  expect(carryOne(session)).toBeNull();
  expect(verdict(session)).toMatch(new RegExp(said));
  expect(charged(session)).toBe(cost);
});

test('and in French', () => {
  setLocale('fr');
  expect(verdict(second(700, false))).toMatch(
    /la garder serait parler sans agir.*La garder coûte 4 points d’unité ce tour-ci\.$/,
  );
});
