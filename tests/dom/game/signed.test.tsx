/** Pins: a demand that is signed tells what the signature did, whatever has been done since; its day is told by number. */
import { expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/preact';
import { setLocale } from '../../../src/i18n';
import { DESIGNATED, grievance } from '../../../src/sim';
import { openTab, quietMatch, setupPage, show } from './page';

setupPage();

/** A demand on the desk, asking for the first contradiction to be put first; relief of three points. */
function asked(named = 0) {
  const session = quietMatch({
    demands: [{ currents: [4], kind: 'designate', contradiction: 0, term: 1, relief: 30, breach: 0 }],
    numbers: [
      [grievance(4), 500],
      [DESIGNATED, named],
    ],
  });
  while (session.view().demands.length === 0) expect(session.send({ kind: 'end-turn' })).toBeNull();
  return session;
}

const said = () => document.querySelector('.demand-terms')!.textContent;

test('signed and then done: what was lent and lifted, not what signing would do now', () => {
  const session = asked();
  const [demand] = session.view().demands;
  show(session);
  openTab(/Assembly/);
  expect(said()).toContain('Promising takes 3 off');
  expect(said()).toContain(`To be kept by the end of turn ${demand!.due}: this turn`);
  act(() => {
    expect(session.send({ kind: 'promise', current: demand!.current, demand: demand!.id })).toBeNull();
    expect(session.send({ kind: 'designate', contradiction: demand!.contradiction! })).toBeNull();
  });
  expect(session.view().demands[0]).toMatchObject({ cheap: true, answer: 'promised' });
  expect(screen.getByTestId('demand-signed').textContent).toMatch(
    /^Signed: it lent 1 .+, and 3 came off its grievance$/,
  );
  expect(said()).not.toMatch(/Nothing is lent|Promising/);
});

test('done and then signed: nothing was lent, in either language', () => {
  const session = asked(1);
  const [demand] = session.view().demands;
  expect(demand!.cheap).toBe(true);
  expect(session.send({ kind: 'promise', current: demand!.current, demand: demand!.id })).toBeNull();
  const shown = show(session);
  openTab(/Assembly/);
  expect(screen.getByTestId('demand-signed').textContent).toBe(
    'Signed: nothing was lent, and 1 came off its grievance',
  );
  shown.unmount();
  setLocale('fr');
  show(session);
  openTab(/Assemblée/);
  expect(screen.getByTestId('demand-signed').textContent).toBe(
    'Signée\u00a0: rien n’a été prêté, et 1 de griefs en moins',
  );
});

test('once refused, it offers nothing any more', () => {
  const session = asked();
  const [demand] = session.view().demands;
  expect(session.send({ kind: 'refuse', current: demand!.current, demand: demand!.id })).toBeNull();
  show(session);
  openTab(/Assembly/);
  expect(document.querySelector('.demand')!.textContent).toContain('Refused');
  expect(document.querySelector('.demand-terms')).toBeNull();
});
