/** The texts of a level: every key it needs, in every language, plain and nothing else. */
import {
  CONSTITUENTS,
  CONTRADICTIONS,
  type CompiledLevel,
  INSTITUTIONS,
  LEVERS,
  RESOURCES,
  RULE_IDS,
  STANCES,
  TRACKS,
  WINGS,
} from '../sim';
import { type Diagnostic, didYouMean } from './diagnostics';
import { type Source, SourceFile } from './source-file';

/** Texts by stable id, of one language. */
export type Texts = Readonly<Record<string, string>>;

/** Files of texts by language: the library's and the level's. */
export type TextSources = Readonly<Record<string, readonly Source[]>>;

interface Found {
  readonly text: string;
  readonly file: SourceFile;
  readonly path: readonly string[];
}

/** Text at most this long: a page, not a book. */
const LONGEST = 2000;

/** Texts of each language that the level needs, and what is missing. */
export function compileTexts(
  level: CompiledLevel,
  sources: TextSources,
): { readonly texts: Readonly<Record<string, Texts>>; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (it: Diagnostic) => void diagnostics.push(it);
  const needed = neededKeys(level);
  const texts: Record<string, Texts> = {};
  const languages = Object.keys(sources).sort();
  const found = new Map(languages.map((language) => [language, readAll(sources[language]!, report)]));
  for (const language of languages) {
    const here = found.get(language)!;
    const own = sources[language]!.at(-1)?.name ?? language;
    const chosen: [string, string][] = [];
    for (const key of [...needed, ...freeKeys(here)]) {
      const it = here.get(key);
      if (it !== undefined) chosen.push([key, it.text]);
      else
        report({
          code: 'missing-text',
          severity: 'error',
          file: own,
          line: 1,
          column: 1,
          message: `no text "${key}"${didYouMean(key, [...here.keys()])}`,
        });
    }
    for (const other of languages)
      for (const [key, it] of found.get(other)!)
        if (!here.has(key) && !needed.includes(key))
          report(it.file.problem(it.path, 'missing-text', `"${key}" is in ${other} but not in ${language}`));
    texts[language] = Object.fromEntries(chosen);
  }
  return { texts, diagnostics };
}

/** Texts that no entry asks for but that a level may bring: its documents. */
const freeKeys = (found: ReadonlyMap<string, Found>): string[] =>
  [...found.keys()].filter((key) => key.startsWith('dossier.')).sort();

function readAll(sources: readonly Source[], report: (it: Diagnostic) => void): Map<string, Found> {
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
  if (found.has(key))
    report(it.file.problem(it.path, 'duplicate-id', `text "${key}" is already in ${found.get(key)!.file.name}`));
  const fault = faultOf(it.text);
  if (fault !== null) report(it.file.problem(it.path, 'not-plain', `${key}: ${fault}`));
  found.set(key, it);
}

/** Why a text is not plain, or null. Text is never HTML, but markup in it would still be shown to the reader. */
function faultOf(text: string): string | null {
  if (text.length === 0) return 'empty';
  if (text.length > LONGEST) return `longer than ${LONGEST} characters`;
  if (/<\/?[a-z][^>]*>/i.test(text)) return 'looks like markup';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(text)
    ? 'holds control characters'
    : null;
}

/** Every key a level needs. */
export function neededKeys(level: CompiledLevel): string[] {
  const of = (kind: string, entries: readonly { readonly id: string }[], ...parts: readonly string[]) =>
    entries.flatMap(({ id }) => parts.map((part) => `${kind}.${id}.${part}`));
  const ids = (list: readonly string[]) => list.map((id) => ({ id }));
  return [
    'level.name',
    'level.pitch',
    'level.prologue',
    ...of('act', level.acts, 'name', 'about'),
    ...of('theatre', level.theatres, 'name', 'about'),
    ...of('layer', level.layers, 'name', 'about'),
    ...of('institution', ids(INSTITUTIONS), 'name'),
    ...of('contradiction', ids(CONTRADICTIONS), 'name', 'about'),
    ...of('constituent', ids(CONSTITUENTS), 'name', 'about'),
    ...of('current', level.currents, 'name', 'about', 'spokesperson'),
    ...of('resource', ids(RESOURCES), 'name', 'about'),
    ...of('track', ids(TRACKS), 'name', 'about'),
    ...of('lever', ids(LEVERS), 'name', 'about'),
    ...of('stance', ids(STANCES), 'name'),
    ...of('wing', ids(WINGS), 'name'),
    ...of('rule', ids(RULE_IDS), 'name'),
    ...of('lord', level.lords, 'name', 'about'),
    ...of('fissure', level.fissures, 'name', 'about'),
    ...of('personality', ids(level.personalities), 'name', 'about'),
    ...of('initiative', level.initiatives, 'name', 'summary', 'argument'),
    ...of('move', level.moves, 'name', 'summary'),
    ...of('event', level.events, 'headline', 'story'),
    ...level.events.flatMap((event) => of(`event.${event.id}.choice`, event.choices, 'name', 'detail')),
    ...of('consequence', level.consequences, 'name'),
    ...of('demand', level.demands, 'name', 'plea'),
    ...of('ending', level.endings, 'name', 'story', 'essay', 'critics'),
    ...of('assumption', ids(Object.keys(level.assumptions)), 'name', 'about', 'doubt'),
    ...level.hints.map(({ id }) => `hint.${id}`),
  ];
}
