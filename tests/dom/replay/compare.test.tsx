/** Comparison: the parting, the decisions and the causes are all there; a median and a digest show what they can. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { medianTracks } from '../../../src/app/median';
import { CompareScreen, type Side } from '../../../src/hud/replay';
import { makeTape, type MatchRecord } from '../../../src/replay';
import { playedRecord } from '../../unit/replay/records';
import { setupText } from '../shell/setup-text';
import { level, record } from './made';

setupText();
afterEach(cleanup);

const sideOf = (it: MatchRecord, name: string): Side => ({
  name,
  record: it,
  tape: makeTape(level, it),
  tracks: it.digests.map(({ tracks }) => tracks),
  ending: it.digests.at(-1)?.ending ?? null,
  hrefAt: (at) => `#/replay/x/${at}`,
});
const show = (a: Side, b: Side) =>
  render(<CompareScreen a={a} b={b} headline={['unity', 'mean-grip']} choice={<span />} />);

describe('two games', () => {
  const other = playedRecord(level, 6);
  test('that began otherwise part at once, and say so', () => {
    show(sideOf(record, 'One'), sideOf(other, 'Two'));
    expect(screen.getByText(/did not begin alike/)).toBeDefined();
    expect(screen.getByText('They part at turn 1, decision 1')).toBeDefined();
    expect(screen.getByTestId('compare-go-a').getAttribute('href')).toBe('#/replay/x/0');
    expect(screen.getAllByRole('img').length).toBe(3);
    expect(within(screen.getByTestId('compare-causes')).getAllByRole('listitem').length).toBeGreaterThan(5);
  });
  test('of one start part where the first decision differs', () => {
    const at = record.commands.findIndex(({ kind }) => kind === 'end-turn') + 2;
    const branch = {
      ...record,
      commands: record.commands.slice(0, at),
      hashes: record.hashes.slice(0, 1),
      digests: record.digests.slice(0, 1),
    };
    show(sideOf(record, 'Trunk'), sideOf(branch, 'Branch'));
    expect(screen.getByText(`They part at turn 2, decision ${at + 1}`)).toBeDefined();
    expect(screen.getByText('This game had ended.')).toBeDefined();
  });
  test('of a level that is not known here are told by ids, and never by the keys of texts', () => {
    const { container } = show(sideOf(record, 'One'), sideOf(other, 'Two'));
    const told = container.textContent ?? '';
    const ids = level.initiatives.filter(({ id }) => told.includes(id));
    expect(ids.length).toBeGreaterThan(3);
    expect(told.match(/[a-z]+\.[a-z0-9-]+\.name/g)).toBeNull();
  });
  test('that are the same say so, and no more', () => {
    show(sideOf(record, 'One'), sideOf(record, 'Again'));
    expect(screen.getByText(/the same, decision for decision/)).toBeDefined();
    expect(screen.queryByTestId('compare-choices')).toBeNull();
  });
  test('show what they share when it is asked for', () => {
    show(sideOf(record, 'One'), sideOf({ ...record, commands: record.commands.with(2, { kind: 'end-turn' }) }, 'Two'));
    const rows = () => within(screen.getByTestId('compare-choices')).getAllByRole('row').length;
    const before = rows();
    fireEvent.click(screen.getByRole('button', { name: 'Show what is the same' }));
    expect(rows()).toBeGreaterThanOrEqual(before);
    expect(screen.getAllByText(/^= /).length).toBeGreaterThan(0);
  });
});

describe('a median', () => {
  const many = [1, 2, 3, 4, 5].map((seed) => playedRecord(level, seed));
  test('is the middle of each number, turn by turn', () => {
    const tracks = medianTracks(many);
    const first = many.map(({ digests }) => digests[0]!.tracks.unity).sort((a, b) => a - b);
    expect(tracks[0]?.['unity']).toBe(first[2]);
    expect(medianTracks([])).toEqual([]);
  });
  test('has numbers to compare, and no decision', () => {
    const side: Side = {
      name: 'Middle',
      record: null,
      tape: null,
      tracks: medianTracks(many),
      ending: null,
      hrefAt: null,
    };
    show(sideOf(record, 'One'), side);
    expect(screen.getAllByRole('img').length).toBe(3);
    expect(screen.queryByTestId('compare-choices')).toBeNull();
    expect(screen.queryByText(/did not begin alike/)).toBeNull();
  });
});
