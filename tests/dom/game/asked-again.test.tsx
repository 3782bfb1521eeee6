/** Pins: a demand that comes back says when it was put before, and what was answered. */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { setLocale } from '../../../src/i18n';
import type { Session } from '../../../src/session';
import { grievance } from '../../../src/sim';
import { openTab, quietMatch, setupPage, show } from './page';

setupPage();

/** The fifth current asks for the same thing as long as it is aggrieved, and is answered so on the first turn it asks. */
function askedTwice(answer: 'promise' | 'refuse' | null, isKept = false, isDoneFirst = false): Session {
  const session = quietMatch({
    demands: [{ currents: [4], kind: 'designate', contradiction: 0, term: 1, relief: 0, breach: 0 }],
    numbers: [[grievance(4), 500]],
  });
  let isAnswered = false;
  while (!isAnswered || session.view().demands.length === 0) {
    const [demand] = session.view().demands;
    if (demand !== undefined && !isAnswered) {
      isAnswered = true;
      const put = () => session.send({ kind: 'designate', contradiction: demand.contradiction! });
      if (isKept && isDoneFirst) expect(put()).toBeNull();
      if (answer !== null) session.send({ kind: answer, current: demand.current, demand: demand.id });
      if (isKept && !isDoneFirst) expect(put()).toBeNull();
    }
    expect(session.send({ kind: 'end-turn' })).toBeNull();
  }
  return session;
}

test.each([
  ['refuse', 'refused', 'refusé'],
  [null, 'left unanswered', 'resté sans réponse'],
] as const)('after %s', (answer, said, dit) => {
  const session = askedTwice(answer);
  const { turn } = session.askedBefore().at(-1)!;
  const shown = show(session);
  openTab(/Assembly/);
  expect(screen.getByTestId('demand-again').textContent).toBe(`Asked again: ${said} on turn ${turn}.`);
  shown.unmount();
  setLocale('fr');
  show(session);
  openTab(/Assemblée/);
  expect(screen.getByTestId('demand-again').textContent).toBe(`Redemandé\u00a0: ${dit} au tour ${turn}.`);
});

test.each([
  ['kept', true],
  ['broken', false],
] as const)('a promise is told to its end: %s', (how, isKept) => {
  const session = askedTwice('promise', isKept);
  const { turn } = session.askedBefore().at(-1)!;
  // A term of one turn: it ends on the turn on which it was signed.
  const shown = show(session);
  openTab(/Assembly/);
  expect(screen.getByTestId('demand-again').textContent).toBe(
    `Asked again: promised on turn ${turn}, and ${how} on turn ${turn}.`,
  );
  shown.unmount();
  setLocale('fr');
  show(session);
  openTab(/Assemblée/);
  const dit = isKept ? 'tenu' : 'rompu';
  expect(screen.getByTestId('demand-again').textContent).toBe(
    `Redemandé\u00a0: promis au tour ${turn}, ${dit} au tour ${turn}.`,
  );
});

test('one that was done before it was signed moves nothing when it is kept, and is told as kept all the same', () => {
  const session = askedTwice('promise', true, true);
  const { turn } = session.askedBefore().at(-1)!;
  expect(session.report(turn)!.entries.some(({ cause }) => cause.id === 'promise-kept')).toBe(false);
  show(session);
  openTab(/Assembly/);
  expect(screen.getByTestId('demand-again').textContent).toBe(
    `Asked again: promised on turn ${turn}, and kept on turn ${turn}.`,
  );
});

test('one that comes for the first time says nothing of it', () => {
  const session = quietMatch({
    demands: [{ currents: [4], kind: 'lever', lever: 0, term: 1, relief: 0, breach: 0 }],
    numbers: [[grievance(4), 500]],
  });
  while (session.view().demands.length === 0) expect(session.send({ kind: 'end-turn' })).toBeNull();
  show(session);
  openTab(/Assembly/);
  expect(document.querySelector('.demand')).not.toBeNull();
  expect(screen.queryByTestId('demand-again')).toBeNull();
});
