// Three kinds of test: rules and formats in Node, panels in jsdom, whole games in a real browser.
const shared = {
  transform: { '\\.(tsx?|ftl|ya?ml)$': '<rootDir>/scripts/jest-transform.mjs' },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(.*)\\?raw$': '$1', '\\.css$': '<rootDir>/tests/helpers/no-style.ts' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'ftl', 'yaml'],
};
const under = (...folders) => folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`);

export default {
  // Milliseconds by the clock, which runs on while other programs have the processor: what takes longer will not end.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: under('unit', 'laws', 'golden', 'scenarios', 'levels', 'architecture'),
    },
    { ...shared, displayName: 'dom', testEnvironment: 'jsdom', testMatch: under('dom', 'a11y') },
    { ...shared, displayName: 'e2e', testEnvironment: 'node', testMatch: under('e2e') },
  ],
};
