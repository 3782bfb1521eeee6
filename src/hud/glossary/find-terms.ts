/** Finds the game's own words in a sentence, each the first time it is written: pure, whole words, in any case. */
import { type Locale, locale } from '../../i18n';
import { type TermId, TERMS, termForms } from './terms';

export interface Piece {
  readonly text: string;
  /** Null: plain words. */
  readonly term: TermId | null;
}

/** What is looked for in a language: each written form and whose it is, and all of them as one pattern. */
interface Forms {
  readonly byForm: ReadonlyMap<string, TermId | null>;
  readonly pattern: RegExp | null;
}

/** One a language: a page asks for dozens of sentences, and the forms are always the same. */
const known = new Map<Locale, Forms>();

/** The sentence cut at its terms; joined, the pieces are the sentence. `names`: of other things, that hold such a word. */
export function findTerms(text: string, names: readonly string[] = []): readonly Piece[] {
  const { byForm, pattern } = formsWith(names);
  if (pattern === null) return [{ text, term: null }];
  const seen = new Set<TermId>();
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const term = byForm.get(found[0].toLocaleLowerCase());
    if (term === undefined || term === null || seen.has(term)) continue;
    seen.add(term);
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), term: null });
    pieces.push({ text: found[0], term });
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), term: null });
  return pieces;
}

function formsWith(names: readonly string[]): Forms {
  const language = locale.value;
  const plain = known.get(language) ?? formsOf(TERMS.flatMap((id) => termForms(id).map((form) => [form, id] as const)));
  // Nothing is kept of a language whose messages are still on their way.
  if (plain.pattern !== null) known.set(language, plain);
  if (names.length === 0) return plain;
  return formsOf([...plain.byForm, ...names.map((name) => [name, null] as const)]);
}

function formsOf(all: readonly (readonly [form: string, term: TermId | null])[]): Forms {
  const byForm = new Map(all.map(([form, term]) => [form.toLocaleLowerCase(), term]));
  if (byForm.size === 0) return { byForm, pattern: null };
  // The longer form first: “war chest” before “chest”.
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escaped);
  return { byForm, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu') };
}

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
