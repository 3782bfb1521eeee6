/** Pins: every number that the rules move over the whole board has a place on the page, with its figure. */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { TRACKS } from '../../../src/sim';
import { press, quietMatch, setupPage, show } from './page';

setupPage();

/** A mean that is told place by place, and in the sum that makes the load. */
const TOLD_BY_PLACE = 'mean-alternative';

test('on the strip or on one of the sheets', () => {
  const session = quietMatch({ headline: ['unity', 'social-base', 'political-hold', 'valuation', 'mean-grip'] });
  show(session);
  const told = new Set<string>([...session.view().headline, 'load', TOLD_BY_PLACE]);
  for (const sheet of ['front', 'world', 'bloc']) {
    press(screen.getByTestId(`sheet-${sheet}`));
    for (const meter of screen.getAllByRole('meter')) {
      const label = document.getElementById(meter.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
      const track = TRACKS.find((id) => label === `track.${id}.name`);
      if (track !== undefined) told.add(track);
    }
  }
  expect(TRACKS.filter((id) => !told.has(id))).toEqual([]);
});
