/** Level files → a checked, compiled level and its texts. */
export { bundleLevel, type LevelBundle, type LevelFolder, slugsOf } from './bundle';
export { CATALOGUE_IDS } from './catalogue';
export { type CompileResult, compileLevel, type LevelSources } from './compile';
export { type Diagnostic, type DiagnosticCode, DIAGNOSTICS, formatDiagnostic } from './diagnostics';
export type { SourceText } from './gather';
export { levelSchema, librarySchema } from './schema';
export type { Texts } from './text';
