/** The texts of a level: every key it needs, in every language, plain and nothing else. */
import { type CompiledLevel, didYouMean } from '../sim';
import { type Diagnostic, DIAGNOSTICS, type Severity } from './diagnostics';
import { type Source, SourceFile } from './source-file';
import { isFree, neededKeys } from './text-keys';

/** Texts by stable id, of one language. */
export type Texts = Readonly<Record<string, string>>;

/** Files of texts by language: the library's, then the level's. */
export type TextSources = Readonly<Record<string, readonly Source[]>>;

/**
 * Languages every level speaks whole. Others are added by adding files: what they lack yet is a warning, and is shown in
 * the first of these, so that a translation can be seen while it grows.
 */
const LANGUAGES = ['en', 'fr'];
const isWhole = (language: string): boolean => LANGUAGES.includes(language);

interface Found {
  readonly text: string;
  readonly file: SourceFile;
  readonly path: readonly string[];
}
type Dictionary = ReadonlyMap<string, Found>;

/** Text at most this long: a page, not a book. */
const LONGEST = 2000;

/** Texts of each language that the level needs; `known` are the keys that some level may need. */
export function compileTexts(
  level: CompiledLevel,
  sources: TextSources,
  known: readonly string[],
): { readonly texts: Readonly<Record<string, Texts>>; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (it: Diagnostic) => void diagnostics.push(it);
  const needed = neededKeys(level);
  const languages = [...new Set([...LANGUAGES, ...Object.keys(sources)])].sort();
  const found = new Map(languages.map((language) => [language, readAll(sources[language] ?? [], report)]));
  const asked = new Set([...needed, ...known]);
  const free = [...new Set([...found.values()].flatMap((it) => [...it.keys()]))].filter(isFree).sort();
  const texts: Record<string, Texts> = {};
  for (const [language, here] of found) {
    const own = sources[language]?.at(-1)?.name ?? `text.${language}.yaml`;
    const unused = [...here.keys()].filter((key) => !asked.has(key) && !isFree(key));
    const chosen: [string, string][] = [];
    for (const key of [...needed, ...free]) {
      const it = here.get(key);
      if (it === undefined) report(missing(key, language, own, found, unused));
      const shown = it ?? (isWhole(language) ? undefined : found.get(LANGUAGES[0]!)!.get(key));
      if (shown !== undefined) chosen.push([key, shown.text]);
    }
    for (const key of unused) {
      const { file, path } = here.get(key)!;
      report(file.problem(path, 'unused-text', `nothing asks for "${key}"`));
    }
    texts[language] = Object.fromEntries(chosen);
  }
  reportGaps(found, asked, new Set(needed), report);
  return { texts, diagnostics };
}

/** Told beside the nearest text of the same entry, in the file where it belongs; else at the top of the level's. */
function missing(
  key: string,
  language: string,
  own: string,
  found: ReadonlyMap<string, Dictionary>,
  unused: readonly string[],
): Diagnostic {
  const message = `no text "${key}" in ${language}${didYouMean(key, unused)}`;
  const severity = severityIn(language);
  const beside = siblingOf(key, found.get(language)!);
  if (beside !== null) return { ...beside.file.problem(beside.path.slice(0, -1), 'missing-text', message), severity };
  const twin = [...found.values()].map((it) => it.get(key)).find((it) => it !== undefined);
  const file = twin?.file.name.replace(/text\.[a-z]+\.yaml$/, `text.${language}.yaml`) ?? own;
  return { code: 'missing-text', severity, file, line: 1, column: 1, message };
}

const severityIn = (language: string): Severity => (isWhole(language) ? DIAGNOSTICS['missing-text'] : 'warning');

/** Another text of the same entry. */
function siblingOf(key: string, here: Dictionary): Found | null {
  const entry = `${key.split('.').slice(0, 2).join('.')}.`;
  for (const [other, it] of here) if (other.startsWith(entry)) return it;
  return null;
}

/** Texts of other levels' entries are not needed here, but every language must have them. */
function reportGaps(
  found: ReadonlyMap<string, Dictionary>,
  asked: ReadonlySet<string>,
  needed: ReadonlySet<string>,
  report: (it: Diagnostic) => void,
): void {
  for (const [language, here] of found)
    for (const [other, there] of found)
      for (const [key, it] of there)
        if (asked.has(key) && !needed.has(key) && !here.has(key))
          report({
            ...it.file.problem(it.path, 'missing-text', `"${key}" is in ${other} but not in ${language}`),
            severity: severityIn(language),
          });
}

function readAll(sources: readonly Source[], report: (it: Diagnostic) => void): Dictionary {
  const found = new Map<string, Found>();
  for (const source of sources) {
    const file = new SourceFile(source);
    for (const it of file.diagnostics) report(it);
    const open: { readonly value: unknown; readonly path: readonly string[] }[] = [
      { value: file.data ?? {}, path: [] },
    ];
    while (open.length > 0) {
      const { value, path } = open.pop()!;
      if (typeof value === 'string') keep(found, { text: value.trim(), file, path }, report);
      else if (typeof value === 'object' && value !== null && !Array.isArray(value))
        for (const [key, inner] of Object.entries(value)) open.push({ value: inner, path: [...path, key] });
      else report(file.problem(path, 'wrong-value', `${path.join('.')}: expected text`));
    }
  }
  return found;
}

function keep(found: Map<string, Found>, it: Found, report: (it: Diagnostic) => void): void {
  const key = it.path.join('.');
  const first = found.get(key);
  if (first !== undefined)
    report(it.file.problem(it.path, 'duplicate-id', `text "${key}" is already in ${first.file.name}`));
  const fault = faultOf(it.text);
  if (fault !== null) report(it.file.problem(it.path, 'not-plain', `${key}: ${fault}`));
  found.set(key, it);
}

/** The interface never reads text as HTML, but markup in it would still be shown to the reader. */
function faultOf(text: string): string | null {
  if (text.length === 0) return 'empty';
  if (text.length > LONGEST) return `longer than ${LONGEST} characters`;
  if (/<[/!?]?[a-z-]/i.test(text)) return 'looks like markup: expected plain text';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text)
    ? 'holds control characters'
    : null;
}
