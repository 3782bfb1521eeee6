/** Sharing: the link holds the game, with its notes or without; the picture holds no script and says itself in words. */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { ShareDialog } from '../../../src/hud/replay';
import { EMPTY_STUDY, isLean, parseLink, type Study } from '../../../src/replay';
import { parseRoute } from '../../../src/app/routes';
import { setupText } from '../shell/setup-text';
import { record } from './made';

setupText();
afterEach(cleanup);

const STUDY: Study = { name: 'A "lesson" <one>', notes: [{ at: 4, kind: 'question', text: 'Why?' }], turning: null };

function share(study: Study) {
  const drawn: string[] = [];
  const onFile = jest.fn();
  const onPicture = jest.fn();
  render(
    <ShareDialog
      record={record}
      study={study}
      title={study.name ?? 'Made'}
      levelName="Made"
      headline={['unity', 'valuation']}
      at={9}
      base="https://example.org/game/"
      onClose={() => undefined}
      onFile={onFile}
      onPicture={onPicture}
      drawCode={async (text) => {
        drawn.push(text);
        return '<svg xmlns="http://www.w3.org/2000/svg"/>';
      }}
    />,
  );
  const link = () => (screen.getByTestId('share-link') as HTMLTextAreaElement).value;
  return { link, drawn, onFile, onPicture };
}
const watched = (address: string) => {
  const route = parseRoute(new URL(address).hash);
  if (route.kind !== 'watch') throw new Error(`${address} is no place to watch from`);
  return route;
};

test('the link is the game, and opens where it is asked to', () => {
  const { link } = share(EMPTY_STUDY);
  expect(link()).toMatch(/^https:\/\/example\.org\/game\/#\/watch\/1\./);
  expect(parseLink(watched(link()).link)).toEqual({ ok: true, value: record });
  expect(watched(link()).at).toBeNull();
  fireEvent.change(screen.getByTestId('share-here'), { target: { checked: true } });
  expect(watched(link()).at).toBe(9);
  expect(screen.queryByTestId('share-study')).toBeNull();
});

test('notes go along, or stay behind', () => {
  const { link, onFile } = share(STUDY);
  expect(parseLink(watched(link()).link)).toEqual({ ok: true, value: { ...record, study: STUDY } });
  fireEvent.click(screen.getByTestId('share-file'));
  expect(onFile).toHaveBeenLastCalledWith({ ...record, study: STUDY });
  fireEvent.change(screen.getByTestId('share-study'), { target: { checked: false } });
  expect(parseLink(watched(link()).link)).toEqual({ ok: true, value: record });
});

test('a code is drawn only when it is asked for, of the shorter link', async () => {
  const { drawn, link } = share(EMPTY_STUDY);
  expect(drawn).toEqual([]);
  fireEvent.click(screen.getByTestId('share-code'));
  expect(await screen.findByTestId('share-qr')).toBeDefined();
  expect(drawn).toHaveLength(1);
  const read = parseLink(watched(drawn[0]!).link);
  expect(read.ok && isLean(read.value)).toBe(true);
  expect(drawn[0]!.length).toBeLessThan(link().length * 0.7);
});

test('the player for another page only looks', () => {
  share(STUDY);
  const embed = (screen.getByTestId('share-embed') as HTMLTextAreaElement).value;
  const frame = new DOMParser().parseFromString(embed, 'text/html').querySelector('iframe');
  expect(watched(frame?.getAttribute('src') ?? '').isEmbedded).toBe(true);
  expect(frame?.getAttribute('title')).toBe(STUDY.name);
});

test('the picture has no script in it, whatever the game was called', () => {
  const { onPicture } = share({ ...STUDY, name: '<script>alert(1)</script>' });
  fireEvent.click(screen.getByTestId('share-svg'));
  const [kind, svg] = onPicture.mock.calls[0] as [string, string];
  expect(kind).toBe('svg');
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(picture.querySelector('parsererror')).toBeNull();
  expect(picture.querySelectorAll('script, foreignObject, image, a')).toHaveLength(0);
  expect(picture.querySelectorAll('polyline')).toHaveLength(2);
  expect(picture.querySelector('desc')?.textContent).toContain('<script>alert(1)</script>');
  expect(screen.getByRole('img', { name: /of Paper Leviathan\./ })).toBeDefined();
});

describe('what came of copying stands beside the button', () => {
  const clipboard = (writeText: ((text: string) => Promise<void>) | null) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });
  afterEach(() => void clipboard(null));

  test('when it was done, until the text is another one', async () => {
    const taken: string[] = [];
    clipboard(async (text) => void taken.push(text));
    const { link } = share(EMPTY_STUDY);
    expect(screen.queryByTestId('share-link-copy-said')).toBeNull();
    fireEvent.click(screen.getByTestId('share-link-copy'));
    expect((await screen.findByTestId('share-link-copy-said')).textContent).toBe('Copied');
    expect(screen.queryByTestId('share-embed-copy-said')).toBeNull();
    expect(taken).toEqual([link()]);
    fireEvent.change(screen.getByTestId('share-here'), { target: { checked: true } });
    await waitFor(() => expect(screen.queryByTestId('share-link-copy-said')).toBeNull());
  });

  test.each([
    ['refuses', async () => Promise.reject(new Error('no'))],
    ['is not there', null],
  ])('when the clipboard %s, with the text selected to be copied by hand', async (_, writeText) => {
    clipboard(writeText);
    share(EMPTY_STUDY);
    fireEvent.click(screen.getByTestId('share-link-copy'));
    expect((await screen.findByTestId('share-link-copy-said')).textContent).toMatch(/does not let the page copy/);
    const field = screen.getByTestId('share-link') as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    fireEvent.click(screen.getByTestId('share-words-copy'));
    await screen.findByTestId('share-words-copy-said');
    expect(getSelection()?.toString()).toMatch(/of Paper Leviathan\./);
  });
});
