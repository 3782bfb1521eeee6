/** Pins: what nobody waits for begins once nothing is awaited, and not while a page gives way to the next. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { cleanup, render } from '@testing-library/preact';
import { settled, useAwaited } from '../../../src/app/settled';

const Awaited = ({ is = true }: { readonly is?: boolean }) => {
  useAwaited(is);
  return null;
};
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

/** Asks whether all is settled, and tells when it is. */
function ask(): () => boolean {
  let is = false;
  void settled().then(() => {
    is = true;
  });
  return () => is;
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

test('at once it is not; a moment later it is', async () => {
  const is = ask();
  await pass(500);
  expect(is()).toBe(false);
  await pass(600);
  expect(is()).toBe(true);
});

test('not while something is awaited, however long; nor when one page gives way to the next', async () => {
  const page = render(<Awaited />);
  await pass(1);
  const is = ask();
  await pass(10_000);
  expect(is()).toBe(false);
  page.rerender(<Awaited is={false} />);
  await pass(500);
  page.rerender(<Awaited />);
  await pass(10_000);
  expect(is()).toBe(false);
  page.unmount();
  await pass(1_100);
  expect(is()).toBe(true);
});
