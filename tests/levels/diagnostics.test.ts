/** Every fault of a level is told at its place, with what was expected and the nearest valid name. */
import { describe, expect, test } from '@jest/globals';
import { compileLevel, DIAGNOSTICS, type DiagnosticCode, formatDiagnostic } from '../../src/level';
import { smallSources } from './small-level';

const ACTS = 'library/acts/content.yaml';
const EVENTS = 'library/events/content.yaml';
const FRONT = 'library/front/content.yaml';
const LEVEL = 'small/level.yaml';

/** So many ids in a row. */
const many = (word: string, count: number): string => Array.from({ length: count }, (_, i) => `${word}${i}`).join(', ');

/** file, what is replaced by what, the code and place expected, words the message must hold. */
const FAULTS: readonly (readonly [string, string, string, DiagnosticCode, string, RegExp])[] = [
  [ACTS, 'cost: { mobilisation: 4 }', 'cost: { mobilisation: 4', 'syntax', '7:5', /./],
  [ACTS, 'effects:', `effects: ${'['.repeat(40)}`, 'too-large', '7:46', /deep/],
  [ACTS, 'contradiction: capital-labour', 'contradicton: capital-labour', 'unknown-key', '4:5', /contradicton/],
  [ACTS, '    lever: street\n', '', 'missing-key', '2:5', /lever/],
  [ACTS, 'lever: street', 'lever: stret', 'wrong-value', '5:12', /did you mean "street"/],
  [ACTS, 'by: -6 }', 'by: -600 }', 'wrong-value', '8:33', /by/],
  [ACTS, 'current: labour', 'current: labor', 'unknown-id', '3:14', /did you mean "labour"/],
  [ACTS, 'id: inquiry', 'id: strike', 'duplicate-id', '10:9', /strike/],
  [ACTS, 'add: social-base', 'add: social-bse', 'unknown-number', '8:16', /social-bse/],
  [ACTS, 'add: social-base', 'add: load', 'unknown-number', '8:16', /follow/],
  [ACTS, 'sources: [D36]', 'sources: [D63]', 'unknown-source', '9:15', /D63/],
  [ACTS, 'theatres: [europe]', 'theatres: [euorpe]', 'unknown-id', '24:38', /did you mean "europe"/],
  [EVENTS, 'number: grip.europe.cloud', 'number: grip.europe.clod', 'unknown-number', '3:29', /grip\.europe\.clod/],
  [EVENTS, 'schedule: repair', 'schedule: repare', 'unknown-id', '5:21', /repare/],
  [EVENTS, '{ number: turn, above: 1 }', '{ number: grip.europe.cloud, below: 20 }', 'never-fires', '3:11', /outage/],
  [EVENTS, 'kind: victory', 'kind: partial', 'one-sided', '32:10', /won/],
  [
    EVENTS,
    '{ id: wait, effects',
    '{ id: wait, cost: { legitimacy: 1 }, effects',
    'inconsistent',
    '7:27',
    /"wait".*no cost/,
  ],
  [
    EVENTS,
    '{ id: wait, effects',
    '{ id: wait, requires: { number: unity, above: 50 }, effects',
    'inconsistent',
    '7:31',
    /"wait".*no condition/,
  ],
  [FRONT, 'kind: carry', 'kind: lever, lever: money', 'unkeepable-promise', '10:55', /money/],
  [
    LEVEL,
    'endings: all\n',
    `endings: all\nvariables: [${many('v', 16)}]\n`,
    'too-many',
    '33:12',
    /17 variables, at most 16/,
  ],
  [LEVEL, 'left: 34', 'left: 44', 'inconsistent', '19:9', /110/],
  [LEVEL, 'alternative: { cloud: 10 }', 'alternative: { cloud: 60 }', 'inconsistent', '10:20', /exceed/],
  [LEVEL, '{ id: press, weight', '{ id: pres, weight', 'unknown-id', '17:11', /did you mean "press"/],
  [LEVEL, 'jitter: { social-base: 4 }', 'jitter: { social-bas: 4 }', 'unknown-number', '26:23', /social-bas/],
  [LEVEL, 'jitter: { social-base: 4 }', 'jitter: { share.left: 4 }', 'inconsistent', '26:23', /sum to 100/],
  [LEVEL, 'jitter: { social-base: 4 }', 'jitter: { grip.europe.cloud: 36 }', 'inconsistent', '26:30', /may reach 101/],
  [
    LEVEL,
    'headline: [',
    'hints: [{ id: speak, turn: 1, panel: agenda, until: carrry }]\nheadline: [',
    'wrong-value',
    '33:53',
    /did you mean "carry"/,
  ],
  [
    LEVEL,
    'headline: [unity',
    'headline: [unity, unity',
    'duplicate-id',
    '33:19',
    /headline: "unity" stands here twice/,
  ],
  [LEVEL, 'personalities: [engineer', 'personalities: [engineer, engineer', 'duplicate-id', '27:27', /"engineer"/],
  [LEVEL, 'levers: [street', 'levers: [street, law, street', 'duplicate-id', '7:69', /levers: "street"/],
  [LEVEL, 'layers: [cloud', 'layers: [cloud, cloud', 'duplicate-id', '14:17', /layers: "cloud"/],
  [ACTS, 'layers: [cloud', 'layers: [cloud, cloud', 'duplicate-id', '24:63', /layers: "cloud"/],
  [LEVEL, 'tracks: { unity: 55', 'tracks: { load: 20, unity: 55', 'unknown-number', '24:17', /"load" follows/],
  [LEVEL, 'jitter: { social-base: 4 }', 'jitter: { mean-grip: 4 }', 'unknown-number', '26:22', /"mean-grip" follows/],
  [ACTS, 'add: social-base', 'add: share.left', 'wrong-value', '8:16', /sum to 100/],
];

describe('faults of the smallest level', () => {
  test('a first choice that says it costs nothing costs nothing', () => {
    const free = smallSources(EVENTS, '{ id: wait, effects', '{ id: wait, cost: { legitimacy: 0 }, effects');
    expect(compileLevel(free).level).not.toBeNull();
  });

  test('it has none as it stands', () => {
    const { level, diagnostics } = compileLevel(smallSources());
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)).toEqual([]);
    expect(level?.initiatives).toHaveLength(3);
  });

  test.each(FAULTS)('%s: %s → %s gives %s at %s', (file, from, to, code, place, words) => {
    const { level, diagnostics } = compileLevel(smallSources(file, from, to));
    const told = diagnostics.filter((it) => it.code === code && (it.file === file || code === 'one-sided'));
    expect(diagnostics.map(formatDiagnostic).join('\n')).toContain(code);
    // Each is told once, however many places look at it.
    const places = told.map(({ line, column }) => `${line}:${column}`);
    expect(places).toContain(place);
    expect(places.filter((it) => it === place)).toHaveLength(1);
    expect(told.map(({ message }) => message).join('\n')).toMatch(words);
    expect(level).toBeNull();
  });

  test('every code of an error is provoked, here, in the texts or in walkthroughs', () => {
    const provoked = new Set<string>(FAULTS.map(([, , , code]) => code));
    const elsewhere = ['missing-text', 'not-plain', 'walkthrough'];
    const errors = Object.keys(DIAGNOSTICS).filter((code) => DIAGNOSTICS[code as DiagnosticCode] === 'error');
    expect(errors.filter((code) => !provoked.has(code) && !elsewhere.includes(code))).toEqual([]);
  });
});
