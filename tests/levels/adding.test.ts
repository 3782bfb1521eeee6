/** What comes by adding files alone: a level under its folder's name, a short one, a language that is still growing. */
import { describe, expect, test } from '@jest/globals';
import { bundleLevel, formatDiagnostic, type LevelBundle } from '../../src/level';
import { wholeFolder } from './small-level';

const errorsOf = ({ diagnostics }: LevelBundle): string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic);

describe('a level', () => {
  test('checks with its two texts', () => {
    const bundle = bundleLevel(wholeFolder(), 'small');
    expect(errorsOf(bundle)).toEqual([]);
    expect(Object.keys(bundle.texts['en'] ?? {}).length).toBeGreaterThan(100);
  });
  test('bears the name of its folder', () => {
    const bundle = bundleLevel(wholeFolder('small/level.yaml', 'id: small', 'id: smal'), 'small');
    expect(errorsOf(bundle)).toEqual([expect.stringContaining('levels/small/level.yaml:2:5 error inconsistent')]);
  });
  test('may be too short for an event that came with `all`, not for one it asks for', () => {
    const late = ['library/events/content.yaml', 'above: 1', 'above: 9'] as const;
    const short = wholeFolder(...late);
    expect(errorsOf(bundleLevel(short, 'small'))).toEqual([]);
    const level = short.get('small/level.yaml')!.replace('events: all', 'events: [outage]');
    const asking = bundleLevel(new Map(short).set('small/level.yaml', level), 'small');
    expect(errorsOf(asking)).toEqual([expect.stringContaining('never-fires')]);
  });
});

describe('a third language', () => {
  const folder = new Map(wholeFolder()).set('small/text.es.yaml', '"level.name": "La pequeña"');
  const { level, texts, diagnostics } = bundleLevel(folder, 'small');

  test('may lack texts: they are told as warnings, and shown in English', () => {
    expect(level).not.toBeNull();
    expect(texts['es']?.['level.name']).toBe('La pequeña');
    expect(texts['es']?.['level.pitch']).toBe('level.pitch in en');
    expect(Object.keys(texts['es'] ?? {})).toEqual(Object.keys(texts['en'] ?? {}));
    const gaps = diagnostics.filter(({ code }) => code === 'missing-text');
    expect(gaps).toHaveLength(Object.keys(texts['en'] ?? {}).length - 1);
    expect(new Set(gaps.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });
  test('does not excuse the first two', () => {
    const without = new Map(folder).set('small/text.fr.yaml', '"level.name": "La petite"');
    expect(bundleLevel(without, 'small').level).toBeNull();
  });
});
