/** Pins: grievances say where they go and where they break; one change reads the same everywhere; a tenth where it decides. */
import { describe, expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/preact';
import { boundsOf, figureText, STANCE_BOUNDS } from '../../../src/hud/game/bounds';
import { makeDesk } from '../../../src/hud/game/desk';
import { makeBoardLink } from '../../../src/hud/kit';
import type { Session } from '../../../src/session';
import {
  absence,
  type CompiledLevel,
  CONTRADICTIONS,
  commitment,
  EFFECT,
  grievance,
  intensity,
  SOCIAL_BASE,
  stanceOf,
} from '../../../src/sim';
import { row } from '../../helpers/scene';
import { openTab, press, quietMatch, setupPage, show } from './page';

setupPage();
const BURNING = CONTRADICTIONS.map((_, k) => [intensity(k), 560] as const);

/** The first initiative takes 7.8 points off the social base. */
const match = (numbers: CompiledLevel['setup'] = [], turns = 9): Session =>
  quietMatch({ turns, numbers, initiatives: [{ effects: [row(EFFECT.addFixed, SOCIAL_BASE, -78)] }] });
const currentOf = (name: string) =>
  [...document.querySelectorAll('.current')].find((it) => it.textContent?.includes(name))!;
const deskOf = (session: Session) => makeDesk(session, makeBoardLink());

describe('a grievance', () => {
  test('says where it stands at the turn’s end, its breaking point drawn, and written when it is near', () => {
    const session = match([...BURNING, [grievance(0), 600], [grievance(1), 100]]);
    session.send({ kind: 'designate', contradiction: CONTRADICTIONS[1] });
    const [first] = session.outlook();
    show(session);
    press(screen.getByTestId('sheet-front'));
    const near = currentOf('current-0');
    expect(near.textContent).toMatch(/grievance \d.* at the turn’s end · breaks at 75/);
    expect(near.textContent).toContain(String(Math.round(first!.high / 10)));
    expect((near.querySelector('.twin-limit') as HTMLElement).style.left).toBe('75%');
    expect(currentOf('current-1').textContent).not.toContain('breaks at');
  });

  test('its “why?” is a sum that comes to that', () => {
    const session = match(BURNING);
    session.send({ kind: 'designate', contradiction: CONTRADICTIONS[1] });
    show(session);
    press(screen.getByTestId('sheet-front'));
    press(within(currentOf('current-0') as HTMLElement).getByRole('button', { name: /^Grievance/ }));
    const sum = screen.getByTestId('grievance-sum');
    expect(sum.querySelectorAll('tr').length).toBe(1 + session.outlook()[0]!.causes.length);
    expect(sum.textContent).toContain('nobody has heard of');
  });
});

test('an absence that outlasts the match is said to, as its parting said', () => {
  show(match([[absence(0), 3]], 3));
  press(screen.getByTestId('sheet-front'));
  expect(currentOf('current-0').textContent).toContain('Absent until the match is over');
  cleanup();
  show(match([[absence(0), 3]], 9));
  press(screen.getByTestId('sheet-front'));
  expect(currentOf('current-0').textContent).toContain('Back in 3 turns');
});

describe('figures', () => {
  test('a change on the slip is the change on the gauge, to the tenth', () => {
    const session = match();
    show(session);
    openTab(/Agenda/);
    press(screen.getByTestId('card-initiative-0'));
    expect(document.getElementById('proof-slip')?.textContent).toContain('−7.8');
    press(screen.getByTestId('carry'));
    const gauge = document.querySelector('[data-number="social-base"]');
    expect(gauge?.querySelector('.change')?.textContent).toBe('7.8');
  });

  test('a commitment that stands under 60 is not told as 60, where 60 is another stance', () => {
    const session = match([
      [commitment(0), 597],
      [commitment(1), 600],
      [commitment(2), 553],
    ]);
    const bounds = boundsOf(deskOf(session), 'commitment.current-0');
    expect([597, 600, 603, 553].map((value) => figureText(value, bounds))).toEqual(['59.7', '60', '60.3', '55']);
    expect(STANCE_BOUNDS.map((from) => [stanceOf(from - 1) === stanceOf(from), from])).toEqual(
      STANCE_BOUNDS.map((from) => [false, from]),
    );
    show(session);
    press(screen.getByTestId('sheet-front'));
    expect(currentOf('current-0').textContent).toContain('59.7');
  });

  test('a load that falls short is not told as the load that is needed', () => {
    const session = match();
    const { needed } = session.view().load;
    expect(figureText(needed - 3, boundsOf(deskOf(session), 'load'))).toContain('.7');
  });
});
