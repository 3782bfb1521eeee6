/** Data of a file → its checked shape, every fault as a diagnostic at its place. */
import { didYouMean } from '../sim';
import type { z } from 'zod';
import { among, type Diagnostic } from './diagnostics';
import type { Path, SourceFile } from './source-file';
import { validKeys } from './valid-keys';

/** The issues zod gives, as far as they are read here. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly input?: unknown;
  /** Of several shapes told apart by one key: that key, and what it may say. */
  readonly discriminator?: string;
  readonly options?: readonly unknown[];
}

/** The file being read, and the keys its shape has at each place. */
interface Reader {
  readonly file: SourceFile;
  readonly keysAt: (path: Path) => string[];
}

export type Shaped<T> =
  | { readonly value: T; readonly diagnostics: readonly [] }
  | { readonly value: null; readonly diagnostics: readonly Diagnostic[] };

/** Checks a file against a shape. */
export function readShape<S extends z.ZodType>(file: SourceFile, shape: S): Shaped<z.infer<S>> {
  if (file.diagnostics.length > 0) return { value: null, diagnostics: file.diagnostics };
  const result = shape.safeParse(file.data ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [] };
  const issues = result.error.issues as unknown as readonly Issue[];
  const reader = { file, keysAt: (path: Path) => validKeys(shape, path) };
  return { value: null, diagnostics: issues.flatMap((issue) => diagnose(reader, issue, [])) };
}

function diagnose(reader: Reader, issue: Issue, above: Path): Diagnostic[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => unknownKey(reader, path, key));
  if (issue.code === 'invalid_union') return diagnoseUnion(reader, issue, path);
  const at = path.map(String).join('.');
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return [reader.file.problem(path, 'missing-key', `${at} is missing: ${issue.message}`)];
  if (issue.code === 'invalid_value' && issue.values !== undefined) {
    if (issue.input === undefined)
      return [
        reader.file.problem(path, 'missing-key', `${at} is missing: expected ${among(issue.values.map(String))}`),
      ];
    const valid = issue.values.map(String);
    return [
      reader.file.problem(
        path,
        'wrong-value',
        `${at}: expected ${among(valid)}${didYouMean(String(issue.input), valid)}`,
      ),
    ];
  }
  return [reader.file.problem(path, 'wrong-value', `${at}: ${issue.message}`)];
}

/** Of several shapes that all fail, the one that comes nearest is spoken of: the one with the fewest, deepest faults. */
function diagnoseUnion(reader: Reader, issue: Issue, path: Path): Diagnostic[] {
  if (issue.discriminator !== undefined) return [noSuchKind(reader, issue, path)];
  const branches = [...(issue.errors ?? [])].filter((branch) => branch.length > 0);
  if (branches.length === 0) return [reader.file.problem(path, 'wrong-value', issue.message)];
  branches.sort((a, b) => faultsOf(a) - faultsOf(b));
  return branches[0]!.flatMap((inner) => diagnose(reader, inner, path));
}

/** The key that tells the shapes apart says none of them, or is not there. */
function noSuchKind({ file }: Reader, { discriminator = '', options = [], input }: Issue, path: Path): Diagnostic {
  const valid = options.map(String);
  const given = (input as Readonly<Record<string, unknown>> | null | undefined)?.[discriminator];
  const at = path.map(String).join('.');
  return given === undefined
    ? file.problem(path, 'missing-key', `${at} is missing: expected ${among(valid)}`)
    : file.problem(path, 'wrong-value', `${at}: expected ${among(valid)}${didYouMean(String(given), valid)}`);
}

/** Missing keys weigh most: a shape whose own keys are absent, or a word where a list was given, is not what was meant. */
function faultsOf(branch: readonly Issue[]): number {
  return branch.reduce((sum, issue) => {
    const isOtherwise = issue.code === 'invalid_value' && typeof issue.input === 'object';
    if (issue.path.length === 0 && (issue.code === 'invalid_type' || isOtherwise)) return sum + 8;
    if (issue.code === 'invalid_type' && issue.input === undefined) return sum + 4;
    return sum + (issue.code === 'unrecognized_keys' ? 2 * (issue.keys?.length ?? 1) : 1);
  }, 0);
}

function unknownKey({ file, keysAt }: Reader, path: Path, key: string): Diagnostic {
  const where = path.length === 0 ? '' : ` in ${path.map(String).join('.')}`;
  const valid = keysAt(path);
  const expected = valid.length === 0 ? '' : `: expected ${among(valid)}${didYouMean(key, valid)}`;
  return file.problemAtKey(path, key, 'unknown-key', `unknown key "${key.slice(0, 60)}"${where}${expected}`);
}
