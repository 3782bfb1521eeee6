/** Pins: a contradiction that caught fire is told with the change its tile tells, and with what else has moved it. */
import { expect, test } from '@jest/globals';
import { setLocale } from '../../../src/i18n';
import type { Session } from '../../../src/session';
import { realLevel } from '../../helpers/levels';
import { newSession } from '../../helpers/new-session';
import { folder, setupPage, show } from './page';

setupPage();
const level = realLevel('inauguration', folder);

const netOf = (session: Session, id: string): number => {
  const { value, history } = session.why(`intensity.${id}`);
  return value - history.at(-2)!.value;
};

/** A morning on which the moves have heated something, and something else has moved it too. */
function burning(): { session: Session; id: string; kindled: number; net: number } {
  const session = newSession(level, 3);
  for (let n = 0; n < 60; n++) {
    const { contradictions, rupture, event } = session.view();
    const it = contradictions.find((c) => c.kindled > 0 && netOf(session, c.id) !== c.kindled);
    if (it !== undefined) return { session, id: it.id, kindled: it.kindled, net: netOf(session, it.id) };
    if (rupture !== null) session.send({ kind: 'rupture', current: rupture.current, way: 'release' });
    else if (event !== null && event.choices.length > 0)
      session.send({ kind: 'choose', event: event.id, choice: event.choices.find(({ legal }) => legal)!.id });
    session.send({ kind: 'end-turn' });
  }
  throw new Error('nothing caught fire');
}

test.each([
  ['en', /up ([\d.]+) by last turn.s moves, (down|up) ([\d.]+)(?: more)? by all else, ([+−][\d.]+) in all; now at/],
  [
    'fr',
    /([\d,]+) de plus par les coups du dernier tour, ([\d,]+) de (moins|plus) par tout le reste, en tout ([+−][\d,]+)/,
  ],
])('in %s', (language, said) => {
  const { session, kindled, net } = burning();
  setLocale(language as 'en');
  show(session);
  const brief = [...document.querySelectorAll('.situation .brief')].find((it) => said.test(it.textContent ?? ''));
  const [, gross, ...others] = said.exec(brief!.textContent!)!;
  const value = (text: string) => Number(text.replace(',', '.').replace('−', '-'));
  const rest = value(others.find((it) => /^\d/.test(it))!) * (others.some((it) => /down|moins/.test(it)) ? -1 : 1);
  expect(value(gross!)).toBe(kindled / 10);
  expect(value(others.at(-1)!)).toBe(net / 10);
  expect(value(gross!) + rest).toBeCloseTo(net / 10, 5);
});
