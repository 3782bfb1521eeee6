/** Pins: a picture that does not come leaves a stand-in of its own size, silent to readers; and it is said once, in words. */
import { afterEach, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { Art, Illustration, LostArtNotice } from '../../../src/hud/kit';
import { setLocale } from '../../../src/i18n';
import { setupText } from '../shell/setup-text';

setupText();
afterEach(cleanup);

const CARD = {
  kind: 'initiative',
  id: 'something-unheard-of',
  lever: 'care',
  contradiction: 'capital-labour',
  constituent: 'left',
  layers: [],
} as const;
const pictures = (root: ParentNode) => [...root.querySelectorAll('img')];

test('pictures are decoration: no words for readers, their size known before they come, asked for late', () => {
  const { container } = render(
    <>
      <Art name="lord-cloud" width={44} height={46} />
      <Illustration of={CARD} />
      <Illustration of={{ kind: 'move', id: 'unheard-of', contradiction: 'capital-labour', lord: 'cloud' }} />
    </>,
  );
  const images = pictures(container);
  expect(images.length).toBeGreaterThanOrEqual(7);
  for (const image of images) {
    expect(image.alt).toBe('');
    expect(image.getAttribute('loading')).toBe('lazy');
    expect(image.width > 0 && image.height > 0).toBe(true);
    expect(image.srcset).toContain('@2x.webp 2x');
  }
  for (const box of container.querySelectorAll('.illustration')) expect(box.getAttribute('aria-hidden')).toBe('true');
});

test('a picture with another to take its place asks for that one before it gives up', () => {
  const { container } = render(
    <>
      <LostArtNotice />
      <Art name="lord-cloud-plotting" instead="lord-cloud" width={44} height={46} />
    </>,
  );
  fireEvent.error(pictures(container)[0]!);
  expect(pictures(container)[0]!.getAttribute('src')).toBe('./art/lord-cloud.webp');
  expect(screen.getByTestId('lost-art').textContent).toBe('');
});

test('what a level invents and nobody has drawn stands in at once: nothing is asked for, nothing was lost', () => {
  const { container } = render(
    <>
      <LostArtNotice />
      <Art name="lord-weather-plotting" instead="lord-weather" width={44} height={46} />
    </>,
  );
  expect(pictures(container)).toEqual([]);
  expect(container.querySelectorAll('.art-lost').length).toBe(1);
  expect(screen.getByTestId('lost-art').textContent).toBe('');
});

test('however many are lost, each leaves a stand-in and one notice is given, in either language', () => {
  const { container } = render(
    <>
      <LostArtNotice />
      <Art name="lord-cloud" class="lord-shield" width={44} height={46} />
      <Art name="current-labour" width={32} height={32} sign="constituent-left" />
      <Illustration of={CARD} class="card-picture" />
    </>,
  );
  const notice = screen.getByTestId('lost-art');
  expect(notice.getAttribute('role')).toBe('status');
  expect(notice.textContent).toBe('');
  // One lost motif is enough: half a picture is not shown.
  while (pictures(container).length > 0) act(() => void fireEvent.error(pictures(container)[0]!));
  const [shield, stamp] = container.querySelectorAll<HTMLElement>('.art-lost');
  expect(shield!.className).toContain('lord-shield');
  expect(shield!.style.getPropertyValue('--art-width')).toBe('44px');
  expect(stamp!.style.getPropertyValue('--art-shape')).toBe('32 / 32');
  expect(container.querySelector('.illustration-lost')!.className).toContain('card-picture');
  expect(container.querySelectorAll('svg').length).toBe(3);
  expect(notice.querySelectorAll('span').length).toBe(1);
  expect(notice.textContent).toMatch(/pictures could not be loaded/);
  act(() => setLocale('fr'));
  expect(notice.textContent).toMatch(/images n’ont pas pu être chargées/);
  act(() => setLocale('en'));
});
