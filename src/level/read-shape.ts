/** Data of a file → its checked shape, every fault as a diagnostic at its place. */
import type { z } from 'zod';
import { among, type Diagnostic, didYouMean } from './diagnostics';
import type { Path, SourceFile } from './source-file';

/** The issues zod gives, as far as they are read here. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly input?: unknown;
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
  return { value: null, diagnostics: issues.flatMap((issue) => diagnose(file, issue, [])) };
}

function diagnose(file: SourceFile, issue: Issue, above: Path): Diagnostic[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => unknownKey(file, path, key));
  if (issue.code === 'invalid_union') return diagnoseUnion(file, issue, path);
  const at = path.map(String).join('.');
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return [file.problem(path, 'missing-key', `${at} is missing: ${issue.message}`)];
  if (issue.code === 'invalid_value' && issue.values !== undefined) {
    if (issue.input === undefined)
      return [file.problem(path, 'missing-key', `${at} is missing: expected ${among(issue.values.map(String))}`)];
    const valid = issue.values.map(String);
    return [
      file.problem(path, 'wrong-value', `${at}: expected ${among(valid)}${didYouMean(String(issue.input), valid)}`),
    ];
  }
  return [file.problem(path, 'wrong-value', `${at}: ${issue.message}`)];
}

/** Of several shapes that all fail, the one that comes nearest is spoken of: the one with the fewest, deepest faults. */
function diagnoseUnion(file: SourceFile, issue: Issue, path: Path): Diagnostic[] {
  const branches = [...(issue.errors ?? [])].filter((branch) => branch.length > 0);
  if (branches.length === 0) return [file.problem(path, 'wrong-value', issue.message)];
  branches.sort((a, b) => faultsOf(a) - faultsOf(b));
  return branches[0]!.flatMap((inner) => diagnose(file, inner, path));
}

/** Missing keys weigh most: a shape whose own keys are absent is not the one that was meant. */
function faultsOf(branch: readonly Issue[]): number {
  return branch.reduce((sum, issue) => {
    if (issue.path.length === 0 && issue.code === 'invalid_type') return sum + 8;
    if (issue.code === 'invalid_type' && issue.input === undefined) return sum + 4;
    return sum + (issue.code === 'unrecognized_keys' ? 2 * (issue.keys?.length ?? 1) : 1);
  }, 0);
}

function unknownKey(file: SourceFile, path: Path, key: string): Diagnostic {
  const where = path.length === 0 ? '' : ` in ${path.map(String).join('.')}`;
  return file.problemAtKey(path, key, 'unknown-key', `unknown key "${key.slice(0, 60)}"${where}`);
}
