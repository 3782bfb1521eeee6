/** Level files → a checked, compiled level and its texts. */
export { assumptionRanges } from './assumption-ranges';
export { bundleLevel, type LevelBundle, type LevelFolder, slugsOf } from './bundle';
export { CATALOGUE_IDS } from './catalogue';
export { type CompileResult, compileLevel } from './compile';
export { type Diagnostic, type DiagnosticCode, DIAGNOSTICS, formatDiagnostic } from './diagnostics';
export { formatDocument } from './format-document';
export { formatWalkthrough } from './format-walkthrough';
export { levelJsonSchema } from './json-schema';
export type { LevelEntry } from './level-entry';
export { readLevelFolder } from './read-folder';
export {
  checkWalkthrough,
  readWalkthrough,
} from './walkthrough';
